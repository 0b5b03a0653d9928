// SPDX-License-Identifier: GPL-3.0-or-later
// The layer table's model: totals are the file, changes touch only their cells, and it only asks.
#include "tests/layers/samples.h"
#include "widgets/layers/layer_totals.h"
#include "widgets/layers/sensitivity_curve.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;

class TestLayerModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void is_a_sound_model() {
        LayerModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setRows(test::rows(), 100);
        auto rows = test::rows();
        rows[2].bytes = 5;
        rows[2].locked = true;
        model.setRows(rows, 100);
        rows.pop_back();
        model.setRows(rows, 100);
        QCOMPARE(model.rowCount(), 3);
    }

    void the_total_is_the_file() {
        LayerModel model;
        model.setRows(test::rows(), 100);
        QCOMPARE(model.totals().bytes, std::uint64_t(1067 + 409 + 984 + 448 + 100));
        QCOMPARE(LayerTotalsRow::text(model, LayerModel::Bytes).remove(u','), "3008");
        QCOMPARE(model.totals().locked, 1);
        QCOMPARE(model.totals().lowBits, 4);
        QCOMPARE(model.totals().highBits, 6);
        QCOMPARE(LayerTotalsRow::text(model, LayerModel::Clusters), QString("4–6 bits"));
    }

    void only_touched_cells_change() {
        LayerModel model;
        model.setRows(test::rows(), 100);
        QSignalSpy changed(&model, &LayerModel::dataChanged), reset(&model, &LayerModel::modelReset);
        QVERIFY(model.setRows(test::rows(), 100).empty());
        QCOMPARE(changed.count(), 0);
        auto rows = test::rows();
        rows[1].threshold = 0.07; // nothing else of it
        QCOMPARE(model.setRows(rows, 100), std::vector<int>{1});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        const auto from = changed[0][0].toModelIndex(), to = changed[0][1].toModelIndex();
        QCOMPARE(from, model.index(1, LayerModel::Threshold));
        QCOMPARE(to, from);
        rows[0].bytes = 1068; // the largest: every bar has another length
        changed.clear();
        model.setRows(rows, 100);
        QVERIFY(changed.count() >= 2);
        QCOMPARE(changed.last()[1].toModelIndex().row(), 3);
    }

    void shows_figures_and_says_them() {
        LayerModel model;
        model.setRows(test::rows(), 100);
        const auto text = [&](int row, int column) { return model.index(row, column).data().toString(); };
        QCOMPARE(text(1, LayerModel::Threshold), "0.0605");
        QCOMPARE(text(1, LayerModel::Clusters), "32 · 5 b");
        QCOMPARE(text(3, LayerModel::Clusters), "–");
        QVERIFY(text(2, LayerModel::Sparsity).startsWith("91.1"));
        QVERIFY(model.index(0, LayerModel::Lock).data(Qt::AccessibleTextRole).toString().contains("locked"));
        QVERIFY(!model.index(2, LayerModel::Bytes).data(Qt::ToolTipRole).toString().isEmpty());
    }

    void asks_and_changes_nothing() {
        LayerModel model;
        model.setRows(test::rows(), 100);
        QSignalSpy typed(&model, &LayerModel::thresholdTyped), lock(&model, &LayerModel::lockWanted);
        const auto cell = model.index(1, LayerModel::Threshold);
        QVERIFY(model.setData(cell, "0.25", Qt::EditRole));
        QCOMPARE(typed.count(), 1);
        QCOMPARE(typed[0][1].toDouble(), 0.25);
        QCOMPARE(model.rows()[1].threshold, 0.0605);
        for (const char* wrong : {"abc", "-1", "nan", "inf", ""}) QVERIFY(!model.setData(cell, wrong, Qt::EditRole));
        QCOMPARE(typed.count(), 1);
        QVERIFY(!(model.index(0, LayerModel::Threshold).flags() & Qt::ItemIsEditable)); // locked
        QVERIFY(model.setData(model.index(1, LayerModel::Lock), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(lock.count(), 1);
        QVERIFY(lock[0][1].toBool());
        QVERIFY(!model.rows()[1].locked);
    }

    void sensitivity_is_interpolated() {
        const auto curve = test::curves()[0];
        QCOMPARE(harmAt(curve, 0), 0.0);
        QCOMPARE(harmAt(curve, 0.5), 0.07);
        QVERIFY(std::abs(harmAt(curve, 0.35) - 0.04) < 1e-9);
        QCOMPARE(harmAt(curve, 1), 1.0);
        QCOMPARE(harmAt({}, 0.25), 0.25);
    }
};

QTEST_MAIN(TestLayerModel)
#include "test_layer_model.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs as a model, and under mouse and keys.
#include "app/studio/pages/runs/runs_model.h"
#include "app/studio/pages/runs/runs_table.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QSignalSpy>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

std::vector<RunFigures> runs(int n) {
    std::vector<RunFigures> result;
    for (int i = n; i > 0; --i) {
        RunFigures run;
        run.id = i;
        run.name = QString("run %1").arg(i);
        run.recipe = "prune keep=0.1 | train epochs=3";
        run.any = true;
        run.bytes = 60000 + std::uint64_t(i);
        run.original = 2900000;
        run.top1 = {0.9, Known::Measured, 3000, 0.89, 0.91};
        run.sparsity = 0.9;
        result.push_back(run);
    }
    return result;
}

} // namespace

class TestRunsModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAModel() {
        RunsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setRuns(runs(3));
        model.setRuns(runs(3));
        model.setRuns(runs(5));
        model.setRuns({});
        MeasurementsModel measurements;
        QAbstractItemModelTester second(&measurements, QAbstractItemModelTester::FailureReportingMode::Fatal);
        RunRow run;
        run.id = 1;
        for (int epoch = 1; epoch < 4; ++epoch) {
            Measurement point;
            point.epoch = epoch;
            run.measurements.push_back(point);
            run.kept = {{0, epoch}};
            measurements.setRun(run);
        }
        const auto kept = [&](int row) { return measurements.index(row, MeasurementsModel::Kept).data().toString(); };
        QCOMPARE(measurements.rowOf(0, 3), 2);
        QVERIFY(kept(0) == "figures only" && kept(2) == "kept");
        QVERIFY(!measurements.index(0, MeasurementsModel::Kept).data(Qt::ToolTipRole).toString().isEmpty());
        measurements.setRun({});
        QCOMPARE(measurements.rowCount(), 0);
    }

    void theSameRunsKeepSelectionAndPlace() {
        RunsModel model;
        model.setRuns(runs(3));
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset), changed(&model, &QAbstractItemModel::dataChanged);
        auto newer = runs(3);
        newer[0].bytes = 1;
        model.setRuns(newer);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(model.index(0, RunsModel::Size).data().toString(), "1");
        QCOMPARE(model.rowOf(1), 2);
        QCOMPARE(model.runAt(7), 0);
    }

    void cellsSayHowTheyAreKnown() {
        RunsModel model;
        auto rows = runs(2);
        rows[0].top1 = {0.91, Known::Estimated, 600, 0.88, 0.93};
        rows[1].top1 = {};
        model.setRuns(rows);
        QVERIFY(model.index(0, RunsModel::Top1).data().toString().startsWith(u'≈'));
        QCOMPARE(model.index(1, RunsModel::Top1).data().toString(), "–");
        QVERIFY(model.index(0, RunsModel::Top1).data(Qt::AccessibleTextRole).toString().contains("estimated"));
        QVERIFY(model.index(0, RunsModel::SmallerBy).data().toString().contains("48"));
    }

    void renamingAsks() {
        RunsModel model;
        auto rows = runs(2);
        rows[0].running = true;
        model.setRuns(rows);
        QSignalSpy renamed(&model, &RunsModel::renamed);
        QVERIFY(model.setData(model.index(1, RunsModel::Run), "  60 KB,  first try ", Qt::EditRole));
        QCOMPARE(renamed.back(), (QList<QVariant>{qlonglong(1), "60 KB, first try"}));
        QVERIFY(!(model.flags(model.index(0, RunsModel::Run)) & Qt::ItemIsEditable)); // it runs
        QVERIFY(!model.setData(model.index(1, RunsModel::Size), 5, Qt::EditRole));
    }

    void theTableSelectsRestoresAndRenames() {
        RunsModel model;
        RunsTable table;
        table.setModel(&model);
        table.fitColumns(RunsModel::Recipe, {16, 0, 10, 10, 18, 9});
        model.setRuns(runs(4));
        table.resize(800, 220);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy selected(&table, &RunsTable::runSelected), restored(&table, &RunsTable::restoreWanted),
            renamed(&model, &RunsModel::renamed);
        const auto centre = [&](int row, int column) { return table.visualRect(model.index(row, column)).center(); };
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, centre(1, RunsModel::Recipe));
        QCOMPARE(selected.back()[0].toLongLong(), 3);
        QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, centre(2, RunsModel::Size));
        QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, centre(2, RunsModel::Size));
        QCOMPARE(restored.back()[0].toLongLong(), 2);
        QTest::keyClick(&table, Qt::Key_Up);
        QCOMPARE(selected.back()[0].toLongLong(), 3);
        QTest::keyClick(&table, Qt::Key_Return);
        QCOMPARE(restored.back()[0].toLongLong(), 3);
        const auto before = selected.size();
        table.selectRun(1);
        QCOMPARE(selected.size(), before); // from outside: no signal
        QCOMPARE(table.selectionModel()->selectedRows().front().row(), 3);
        table.editName(1);
        auto* field = table.viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, "mine");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(renamed.size(), 1); // the editor commits after the key
        QCOMPARE(renamed.back()[1].toString(), "mine");
        QVERIFY(!table.grab().isNull());
    }
};

QTEST_MAIN(TestRunsModel)
#include "test_runs_model.moc"

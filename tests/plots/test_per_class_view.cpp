// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy per class: order, axis, mouse, keys and scrolling.
#include "widgets/plots/per_class_view.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace squeeze;

namespace {

PerClass row(const QString& name, double before, double after) {
    return {name,
            {before, Known::Measured, 500, before - 0.02, before + 0.02},
            {after, Known::Measured, 500, after - 0.02, after + 0.02}};
}

} // namespace

class TestPerClassView : public QObject {
    Q_OBJECT

    static void show(PerClassView& view, int height = 260) {
        view.resize(460, height);
        view.setRows({row("buildings", 0.92, 0.915), row("forest", 0.98, 0.99), row("glacier", 0.88, 0.85)});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private Q_SLOTS:
    void ordersByHarmAndByAccuracy() {
        PerClassView view;
        show(view);
        QCOMPARE(view.shownOrder(), (std::vector<int>{0, 1, 2}));
        view.setOrder(PerClassView::Order::HurtMost);
        QCOMPARE(view.shownOrder(), (std::vector<int>{2, 0, 1}));
        view.setOrder(PerClassView::Order::Lowest);
        QCOMPARE(view.shownOrder(), (std::vector<int>{2, 0, 1}));
        QCOMPARE(view.rowAt(view.rowRect(2).center()), 2);
        QVERIFY(view.rowRect(2).top() < view.rowRect(0).top());
    }

    void theAxisHoldsEveryBand() {
        PerClassView view;
        show(view);
        QCOMPARE(view.axisLow(), 0.8);
        view.setRows({row("a", 0.9, 0.42)});
        QVERIFY(view.axisLow() <= 0.40);
        view.setRows({row("a", 0.0, 0.0)});
        QCOMPARE(view.axisLow(), 0.0);
    }

    void mouseAndKeys() {
        PerClassView view;
        show(view);
        QSignalSpy clicked(&view, &PerClassView::classClicked);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(1).center());
        QCOMPARE(clicked.back()[0].toInt(), 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.rowRect(1).center());
        QCOMPARE(clicked.back()[0].toInt(), -1);
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selected(), 1);
        QVERIFY(view.accessibleDescription().contains("forest"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(clicked.back()[0].toInt(), 1);
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(view.selected(), -1);
    }

    void manyClassesScrollToTheSelected() {
        PerClassView view;
        std::vector<PerClass> rows;
        for (int i = 0; i < 257; ++i) rows.push_back(row(QString("class %1").arg(i), 0.9, 0.9));
        show(view);
        view.setRows(rows);
        QVERIFY(view.verticalScrollBar()->maximum() > 0);
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.selected(), 256);
        QVERIFY(view.viewport()->rect().contains(view.rowRect(256).center()));
        QVERIFY(!view.grab().isNull());
    }

    void theTableSaysTheChange() {
        PerClassView view;
        show(view);
        const auto* table = view.table(&view);
        QCOMPARE(table->rowCount(), 3);
        QVERIFY2(table->item(2, 4)->text().contains("3.0"), qPrintable(table->item(2, 4)->text()));
    }

    void nothingIsNoCrash() {
        PerClassView view;
        view.setRows({});
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(!view.grab().isNull());
        view.setRows({{"not measured", {}, {}}});
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestPerClassView)
#include "test_per_class_view.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Parallel coordinates: places, gaps where a value is not known, mouse and keys.
#include "widgets/plots/parallel_view.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace squeeze;

class TestParallelView : public QObject {
    Q_OBJECT

    static void show(ParallelView& view) {
        view.resize(400, 220);
        view.setRuns({{"sparsity", 0.8, 0.95, "80 %", "95 %"},
                      {"bits", 2, 6, "2", "6"},
                      {"bytes", 40000, 160000, "40 KB", "160 KB", true}},
                     {{1, "first", {0.8, 6.0, 160000.0}, {"80 %", "6", "160,000 B"}, false},
                      {2, "second", {0.95, std::nullopt, 40000.0}, {"95 %", "–", "40,000 B"}, true},
                      {3, "third", {0.9, 2.0, 80000.0}, {"90 %", "2", "80,000 B"}, false}});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private Q_SLOTS:
    void endsAreEnds() {
        ParallelView view;
        show(view);
        QVERIFY(view.point(0, 0)->y() > view.point(1, 0)->y());
        QCOMPARE(view.point(0, 1)->y(), view.point(1, 0)->y()); // both at the top
        // 80,000 is half way between 40,000 and 160,000 on a log axis
        QVERIFY(std::abs(view.point(2, 2)->y() - (view.point(0, 2)->y() + view.point(1, 2)->y()) / 2) < 1);
    }

    void whatIsNotKnownHasNoPoint() {
        ParallelView view;
        show(view);
        QVERIFY(!view.point(1, 1));
        QVERIFY(view.sentence(1).contains("–"));
        const QPointF middle = (*view.point(1, 0) + *view.point(1, 2)) / 2; // the line goes on over the gap
        QCOMPARE(view.runAt(middle), 1);
    }

    void mouseSelectsAndRestores() {
        ParallelView view;
        show(view);
        QSignalSpy selected(&view, &ParallelView::runSelected), restored(&view, &ParallelView::restoreWanted);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.point(2, 1)->toPoint());
        QCOMPARE(selected.back()[0].toLongLong(), 3);
        QCOMPARE(view.selectedRun(), 3);
        QTest::mouseDClick(&view, Qt::LeftButton, {}, view.point(0, 0)->toPoint());
        QCOMPARE(restored.back()[0].toLongLong(), 1);
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(view.selectedRun(), 0);
    }

    void keysSelect() {
        ParallelView view;
        show(view);
        view.setFocus();
        QSignalSpy restored(&view, &ParallelView::restoreWanted);
        QTest::keyClick(&view, Qt::Key_Home);
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.selectedRun(), 2);
        QVERIFY(view.accessibleDescription().contains("second"));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(restored.back()[0].toLongLong(), 2);
    }

    void tableAndNothing() {
        ParallelView view;
        show(view);
        QCOMPARE(view.table(&view)->rowCount(), 3);
        QCOMPARE(view.table(&view)->columnCount(), 4);
        view.setRuns({}, {});
        QTest::keyClick(&view, Qt::Key_Down);
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestParallelView)
#include "test_parallel_view.moc"

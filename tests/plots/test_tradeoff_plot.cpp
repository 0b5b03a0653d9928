// SPDX-License-Identifier: GPL-3.0-or-later
// The accuracy-against-size curve under mouse and keys, and what its table twin says.
#include "widgets/plots/tradeoff_plot.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace squeeze;

namespace {

TradePoint point(std::int64_t run, const QString& name, std::uint64_t bytes, double top1,
                 Known known = Known::Measured) {
    TradePoint it;
    it.run = run;
    it.name = name;
    it.bytes = bytes;
    it.sparsity = 0.9;
    it.top1 = {top1, known, 3000, top1 - 0.01, top1 + 0.01};
    return it;
}

TradeoffData runs() {
    TradeoffData data;
    data.points = {point(1, "all layers alike", 139165, 0.906), point(2, "75 KB", 74884, 0.912),
                   point(3, "60 KB, first try", 61871, 0.899), point(4, "40 KB", 40712, 0.889),
                   point(0, "original", 2902296, 0.919)};
    data.points.back().role = TradePoint::Role::Original;
    data.target = 61440;
    data.floor = 0.9;
    return data;
}

} // namespace

class TestTradeoffPlot : public QObject {
    Q_OBJECT

    static void show(TradeoffPlot& plot, TradeoffData data = runs()) {
        plot.resize(560, 400);
        plot.setData(std::move(data));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }

private Q_SLOTS:
    void smallerIsFurtherLeftAndBetterIsHigher() {
        TradeoffPlot plot;
        show(plot);
        QVERIFY(plot.pixel(3).x() < plot.pixel(2).x());
        QVERIFY(plot.pixel(2).x() < plot.pixel(0).x());
        QVERIFY(plot.pixel(1).y() < plot.pixel(3).y());
        QVERIFY(plot.axisRect()->rect().contains(plot.pixel(4).toPoint()));
        QCOMPARE(plot.frontierPoints(), (std::vector<std::size_t>{3, 2, 1}));
        QCOMPARE(plot.mark(0), Mark::Beaten);
        QCOMPARE(plot.mark(4), Mark::Original);
    }

    void aClickSelectsADoubleClickRestores() {
        TradeoffPlot plot;
        show(plot);
        QSignalSpy selected(&plot, &TradeoffPlot::runSelected), restored(&plot, &TradeoffPlot::restoreWanted);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pixel(2).toPoint());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0][0].toLongLong(), 3);
        QCOMPARE(plot.mark(2), Mark::Selected);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.pixel(1).toPoint());
        QCOMPARE(restored.size(), 1);
        QCOMPARE(restored[0][0].toLongLong(), 2);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.axisRect()->rect().bottomRight() - QPoint(20, 20));
        QCOMPARE(selected.back()[0].toLongLong(), 0);
        QCOMPARE(plot.selectedRun(), 0);
    }

    void pointsOfAWayAreChosenAndBroughtBack() {
        auto data = runs();
        data.points[1].role = TradePoint::Role::Way;
        data.points[1].at = {2, 3};
        TradeoffPlot plot;
        show(plot, data);
        QSignalSpy selected(&plot, &TradeoffPlot::pointSelected), wanted(&plot, &TradeoffPlot::pointWanted),
            whole(&plot, &TradeoffPlot::restoreWanted);
        QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pixel(1).toPoint());
        QCOMPARE(selected.size(), 1);
        QCOMPARE(selected[0], (QList<QVariant>{qint64(2), 2, 3}));
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.pixel(1).toPoint());
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0], (QList<QVariant>{qint64(2), 2, 3}));
        QTest::mouseClick(&plot, Qt::RightButton, {}, plot.pixel(2).toPoint()); // a menu is of what is under it
        QCOMPARE(plot.selectedRun(), 3);
        QVERIFY(whole.isEmpty());
    }

    void aNewPointFadesIn() {
        TradeoffPlot plot;
        show(plot);
        if (!plot.animated()) QSKIP("this desktop has no animations");
        auto data = runs();
        QCOMPARE(plot.opacity(2), 1.0);
        data.points.push_back(point(5, "one more", 50000, 0.9));
        plot.setData(data);
        QCOMPARE(plot.opacity(2), 1.0);
        QCOMPARE(plot.opacity(5), 0.0);
        plot.setData(data); // whatever else changes meanwhile
        QVERIFY(plot.opacity(5) < 1);
        QTRY_COMPARE(plot.opacity(5), 1.0);
    }

    void theOriginalIsNoRun() {
        TradeoffPlot plot;
        show(plot);
        QSignalSpy restored(&plot, &TradeoffPlot::restoreWanted);
        QTest::mouseDClick(&plot, Qt::LeftButton, {}, plot.pixel(4).toPoint());
        QVERIFY(restored.isEmpty());
    }

    void keysGoFromPointToPoint() {
        TradeoffPlot plot;
        show(plot);
        plot.setFocus();
        QSignalSpy selected(&plot, &TradeoffPlot::runSelected), restored(&plot, &TradeoffPlot::restoreWanted);
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(selected.back()[0].toLongLong(), 4); // the smallest
        QVERIFY(plot.accessibleDescription().contains("40 KB"));
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(selected.back()[0].toLongLong(), 3);
        QTest::keyClick(&plot, Qt::Key_Left);
        QTest::keyClick(&plot, Qt::Key_Return);
        QCOMPARE(restored.back()[0].toLongLong(), 4);
    }

    void selectionFromOutsideEmitsNothing() {
        TradeoffPlot plot;
        show(plot);
        QSignalSpy selected(&plot, &TradeoffPlot::runSelected);
        plot.selectRun(2);
        QVERIFY(selected.isEmpty());
        QCOMPARE(plot.mark(1), Mark::Selected);
    }

    void hoverTellsWhatIsThere() {
        TradeoffPlot plot;
        show(plot);
        QCOMPARE(plot.pointAt(plot.pixel(1) + QPointF(5, 5)), 1);
        QCOMPARE(plot.pointAt(plot.pixel(1) + QPointF(0, 60)), -1);
        const auto lines = plot.callout(1);
        QCOMPARE(lines[0], "75 KB");
        QVERIFY2(lines[1].contains("74,884"), qPrintable(lines[1]));
    }

    void liveAxesOnlyGrow() {
        TradeoffPlot plot;
        show(plot);
        plot.setLive(true);
        const auto x = plot.xAxis->range(), y = plot.yAxis->range();
        auto data = runs();
        data.points.resize(2);
        plot.setData(data);
        QCOMPARE(plot.xAxis->range().lower, x.lower);
        QCOMPARE(plot.xAxis->range().upper, x.upper);
        QCOMPARE(plot.yAxis->range().lower, y.lower);
        data.points.push_back(point(9, "worse", 1000, 0.5));
        plot.setData(data);
        QVERIFY(plot.xAxis->range().lower <= 1000);
        QVERIFY(plot.yAxis->range().lower <= 0.5);
        QCOMPARE(plot.yAxis->range().upper, y.upper);
    }

    void otherAxesPlaceOtherPoints() {
        auto data = runs();
        data.points[0].sparsity = 0.5;
        data.points[1].latency = 3.1;
        TradeoffPlot plot;
        show(plot, data);
        plot.setAgainst(Against::Sparsity);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        QVERIFY(plot.pixel(0).x() < plot.pixel(1).x());
        plot.setAgainst(Against::Latency);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        QCOMPARE(plot.pointAt(plot.pixel(1)), 1);
        QCOMPARE(plot.frontierPoints(), std::vector<std::size_t>{1});
    }

    void theTableSaysTheSame() {
        TradeoffPlot plot;
        show(plot);
        const auto* table = plot.table(&plot);
        QCOMPARE(table->rowCount(), 5);
        QCOMPARE(table->item(1, 0)->text(), "75 KB");
        QVERIFY(table->item(1, 5)->text() != table->item(0, 5)->text());
    }

    void nothingIsNoCrash() {
        TradeoffPlot plot;
        show(plot, {});
        QTest::keyClick(&plot, Qt::Key_Right);
        QTest::mouseMove(&plot, QPoint(100, 100));
        QVERIFY(!plot.grab().isNull());
        TradeoffData none;
        none.points = {point(1, "not measured", 1000, 0, Known::None)};
        plot.setData(none);
        plot.replot(QCustomPlot::rpImmediateRefresh);
        QCOMPARE(plot.pointAt(QPointF(plot.axisRect()->rect().center())), -1);
    }

    void followsThePalette() {
        TradeoffPlot plot;
        show(plot);
        plot.setPalette(Theme::darkTheme().palette());
        plot.replot(QCustomPlot::rpImmediateRefresh);
        QCOMPARE(plot.grab().toImage().pixelColor(2, 2), Theme::darkTheme().base);
    }
};

QTEST_MAIN(TestTradeoffPlot)
#include "test_tradeoff_plot.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The learning curves: smoothing, axes that stand still, keys and the table twin.
#include "widgets/plots/learning_curves.h"

#include <QStandardItemModel>
#include <QtTest>

#include <cmath>

using namespace squeeze;

namespace {

LearningData story(int epochs = 3) {
    using State = LearningData::Phase::State;
    LearningData data;
    data.run = 1;
    data.planned = 9;
    data.floor = 0.9;
    data.phases = {{"train 4", 0, 4, State::Done}, {"train 3, epoch 2 of 3", 4, 7, State::Current}, {"train 2", 7, 9}};
    data.cuts = {{"prune", 4}, {"cluster", 7}};
    for (int i = 0; i < 500; ++i)
        data.loss.emplace_back(i / 100.0, std::exp(-i / 120.0) + 0.2 + 0.05 * ((i * 7) % 5 - 2));
    for (int i = 1; i <= epochs; ++i)
        data.epochs.push_back({double(i),
                               0,
                               QString("train 4, epoch %1").arg(i),
                               0.6 / i,
                               {0.87 + 0.01 * i, Known::Measured, 3000, 0.86 + 0.01 * i, 0.88 + 0.01 * i}});
    data.now = 5;
    return data;
}

} // namespace

class TestLearningCurves : public QObject {
    Q_OBJECT

    static void show(LearningCurves& plot, LearningData data = story()) {
        plot.resize(600, 380);
        plot.setData(std::move(data));
        plot.show();
        QVERIFY(QTest::qWaitForWindowExposed(&plot));
        plot.replot(QCustomPlot::rpImmediateRefresh);
    }

private Q_SLOTS:
    void smoothingIsSteadierAndStartsAnewWithAPhase() {
        std::vector<std::pair<double, double>> loss;
        for (int i = 0; i < 400; ++i) loss.emplace_back(i / 100.0, (i < 200 ? 1.0 : 5.0) + (i % 2 ? 0.4 : -0.4));
        const auto smooth = smoothed(loss, {{"a", 0, 2}, {"b", 2, 4}});
        QCOMPARE(smooth.size(), loss.size());
        for (std::size_t i = 40; i < 200; ++i) QVERIFY(std::abs(smooth[i].second - 1) < 0.15);
        for (std::size_t i = 240; i < 400; ++i) QVERIFY(std::abs(smooth[i].second - 5) < 0.15);
        QVERIFY(smooth[200].second > 4); // no tail of the phase before
    }

    void labelsOfStepsNeverOverlap() {
        auto data = story();
        data.phases.back() = {"train 1", 7, 8};
        data.planned = 8;
        data.cuts = {{"prune", 4}, {"cluster", 7}, {"encode", 7}, {"prune", 7.5}, {"encode", 8}};
        LearningCurves plot;
        for (int width : {600, 320}) {
            show(plot, data);
            plot.resize(width, 380);
            plot.replot(QCustomPlot::rpImmediateRefresh);
            const auto labels = plot.cutLabels();
            QCOMPARE(labels.size(), std::size_t(4)); // two share a line
            QCOMPARE(labels[1].words, "cluster, encode");
            for (const auto& one : labels)
                for (const auto& other : labels) QVERIFY(&one == &other || !one.box.intersects(other.box));
        }
    }

    void smoothingLeavesOutWhatIsNoNumber() {
        const auto smooth = smoothed({{0, 1}, {0.1, NAN}, {0.2, INFINITY}, {0.3, 1}}, {});
        QCOMPARE(smooth.size(), std::size_t(2));
        QVERIFY(std::isfinite(smooth.back().second));
    }

    void theAxisIsThePlan() {
        LearningCurves plot;
        show(plot);
        QCOMPARE(plot.epochRange().lower, 0.0);
        QCOMPARE(plot.epochRange().upper, 9.0);
        QVERIFY(plot.lossArea().bottom() <= plot.top1Area().top());
        QCOMPARE(plot.lossArea().left(), plot.top1Area().left());
        QCOMPARE(plot.lossArea().right(), plot.top1Area().right());
    }

    void axesStandStillWhileTraining() {
        LearningCurves plot;
        show(plot, story(1));
        const auto loss = plot.lossRange(), top1 = plot.top1Range();
        for (int epochs = 2; epochs <= 3; ++epochs) {
            auto data = story(epochs);
            data.loss.resize(200); // less than before: still the same axis
            plot.setData(data);
            QCOMPARE(plot.lossRange().upper, loss.upper);
            QVERIFY(plot.top1Range().upper >= top1.upper);
            QVERIFY(plot.top1Range().lower <= top1.lower);
        }
        auto other = story(1);
        other.run = 2;
        for (auto& it : other.loss) it.second /= 20;
        for (auto& it : other.epochs) it.loss = 0;
        plot.setData(other);
        QVERIFY(plot.lossRange().upper < loss.upper); // another run begins anew
    }

    void everyFloorAndPointIsInside() {
        LearningCurves plot;
        show(plot);
        for (std::size_t i = 0; i < 3; ++i) QVERIFY(plot.top1Area().contains(plot.pixel(i)));
        QVERIFY(plot.top1Range().contains(0.9));
    }

    void keysTellEachPoint() {
        LearningCurves plot;
        show(plot);
        plot.setFocus();
        QTest::keyClick(&plot, Qt::Key_Home);
        QCOMPARE(plot.cursorEpoch(), 0);
        QTest::keyClick(&plot, Qt::Key_Right);
        QVERIFY(plot.accessibleDescription().contains("epoch 2"));
        QTest::keyClick(&plot, Qt::Key_End);
        QTest::keyClick(&plot, Qt::Key_Right);
        QCOMPARE(plot.cursorEpoch(), 2);
        QTest::keyClick(&plot, Qt::Key_Escape);
        QCOMPARE(plot.cursorEpoch(), -1);
    }

    void hoverFindsTheEpoch() {
        LearningCurves plot;
        show(plot);
        QCOMPARE(plot.epochAt(plot.pixel(1) + QPointF(4, 30)), 1);
        QCOMPARE(plot.epochAt(plot.pixel(2) + QPointF(40, 0)), -1);
    }

    void theTableSaysTheSame() {
        LearningCurves plot;
        show(plot);
        const auto* table = plot.table(&plot);
        QCOMPARE(table->rowCount(), 3);
        QVERIFY(table->item(0, 3)->text().contains("88"));
    }

    void nothingIsNoCrash() {
        LearningCurves plot;
        show(plot, {});
        QTest::keyClick(&plot, Qt::Key_Left);
        QVERIFY(!plot.grab().isNull());
        LearningData odd;
        odd.loss = {{0, NAN}, {1, INFINITY}};
        odd.planned = 10000;
        plot.setData(odd);
        QVERIFY(!plot.grab().isNull());
    }
};

QTEST_MAIN(TestLearningCurves)
#include "test_learning_curves.moc"

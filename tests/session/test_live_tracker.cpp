// SPDX-License-Identifier: GPL-3.0-or-later
// What people see of a run: step, epoch, batch, loss and a share that never falls, from the events that a run reports.
#include "app/studio/run/live_tracker.h"
#include "tests/pipeline/tiny.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::studio;

class TestLiveTracker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void followsARealRun() {
        const tiny::Backend backend;
        pipeline::Workbench bench;
        bench.dataset = std::make_shared<tiny::Colours>(40);
        bench.backend = &backend;
        const auto recipe =
            pipeline::parse("train epochs=4 batch=16 | prune keep=0.3 epochs=2 batch=16 | cluster bits=2 "
                            "| train epochs=1 batch=16 | encode");
        LiveTracker tracker(recipe, bench.dataset->indices(Split::Train).size(),
                            bench.dataset->indices(Split::Validation).size(), {});
        QCOMPARE(tracker.live().steps, 5);
        double share = tracker.share(), seconds = 0;
        std::vector<int> steps;
        Progress progress([&](const Event& event) {
            if (const auto* started = std::get_if<StepStarted>(&event)) {
                tracker.take(*started);
                steps.push_back(tracker.live().step);
            }
            if (const auto* tick = std::get_if<Tick>(&event)) tracker.take(*tick, seconds += 0.1);
            if (const auto* measured = std::get_if<Measured>(&event)) tracker.take(*measured);
            QVERIFY(tracker.share() >= share && tracker.share() <= 1);
            share = tracker.share();
        });
        (void)pipeline::run(recipe, {0, {tiny::model(), {}, nullptr, {}}, 0}, bench, {}, progress);
        QCOMPARE(steps, (std::vector<int>{0, 1, 2, 3, 4}));
        QVERIFY2(share > 0.8, qPrintable(QString::number(share)));
    }

    void epochsBatchesAndLoss() {
        const auto recipe = pipeline::parse("train epochs=3 batch=10 | prune keep=0.5 | train epochs=2 batch=50");
        LiveTracker tracker(recipe, 100, 20, {});
        tracker.take(StepStarted{0, 3, "train"});
        tracker.take(Tick{"decode", 30, 120, "images", 10}, 0.5);
        QCOMPARE(tracker.live().toRead, 120.0);
        QVERIFY2(tracker.where().contains("30") && tracker.where().contains("120"), qPrintable(tracker.where()));
        tracker.take(Tick{"train", 150, 300, "images", 40, 0.7}, 1);
        QCOMPARE(tracker.live().toRead, 0.0);
        QCOMPARE(tracker.live().epoch, 2);
        QCOMPARE(tracker.live().epochs, 3);
        QCOMPARE(tracker.live().batch, 5);
        QCOMPARE(tracker.live().batches, 10);
        QCOMPARE(tracker.live().photosPerSecond, 40.0);
        QCOMPARE(tracker.live().loss.back(), std::pair(1.5, 0.7));
        QVERIFY2(tracker.where().contains("1") && tracker.where().contains("2"), qPrintable(tracker.where()));
        tracker.take(StepStarted{2, 3, "train"});
        QCOMPARE(tracker.live().epoch, 0);
        tracker.take(Tick{"train", 50, 200, "images", 40, 0.5}, 2);
        QCOMPARE(tracker.live().loss.back(), std::pair(3.5, 0.5));
        QCOMPARE(tracker.live().batches, 2);
        tracker.take(Tick{"train", 60, 200, "images", 40}, 3); // without a loss: no point
        QCOMPARE(tracker.live().loss.size(), std::size_t(2));
    }

    void goesOnWhereItStopped() {
        const auto recipe = pipeline::parse("train epochs=3 batch=10");
        std::vector<Measurement> before(3);
        for (int epoch = 0; epoch < 3; ++epoch) {
            before[std::size_t(epoch)].step_index = epoch ? 0 : -1;
            before[std::size_t(epoch)].epoch = epoch;
            before[std::size_t(epoch)].loss = epoch ? 1.0 / epoch : 0;
        }
        LiveTracker tracker(recipe, 100, 20, before);
        QCOMPARE(tracker.live().loss.size(), std::size_t(2));
        tracker.take(StepStarted{0, 1, "train"});
        tracker.take(Tick{"train", 200, 300, "images", 40, 0.4}, 1);
        tracker.take(Tick{"train", 210, 300, "images", 40, 0.3}, 2);
        QCOMPARE(tracker.live().loss.back(), std::pair(2.1, 0.3));
        QVERIFY(tracker.share() > 0.6);
    }

    void theLossCurveIsThinned() {
        const auto recipe = pipeline::parse("train epochs=100 batch=10");
        LiveTracker tracker(recipe, 10000, 20, {});
        tracker.take(StepStarted{0, 1, "train"});
        for (int i = 1; i <= 50000; ++i) tracker.take(Tick{"train", i * 20.0, 1e6, "images", 40, 1.0 / i}, i * 0.05);
        const auto& points = tracker.live().loss;
        QVERIFY(points.size() > 1000 && points.size() <= 4000);
        QVERIFY(std::is_sorted(points.begin(), points.end()));
        QCOMPARE(points.back().first, 100.0);
        QVERIFY(points.front().first < 0.1);
    }
};

QTEST_APPLESS_MAIN(TestLiveTracker)
#include "test_live_tracker.moc"

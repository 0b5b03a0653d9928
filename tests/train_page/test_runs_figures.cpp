// SPDX-License-Identifier: GPL-3.0-or-later
// Runs as figures, points and lines, and two recipes side by side.
#include "app/studio/pages/runs/runs_figures.h"
#include "app/studio/session.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

Measurement at(int step, int epoch, std::uint64_t bytes, double top1, const char* text) {
    Measurement it;
    it.step_index = step, it.epoch = epoch, it.bytes = bytes, it.top1 = top1, it.n = 3000, it.step = text;
    it.sparsity = step < 1 ? 0 : 0.9;
    return it;
}

RunRow row(std::int64_t id, bool running = false) {
    RunRow run;
    run.id = id;
    run.name = QString("run %1").arg(id);
    run.settings.recipe = "train epochs=4 | prune keep=0.1 | train epochs=3 | cluster bits=4 | encode";
    run.measurements = {at(-1, 0, 2902000, 0.16, "start"), at(0, 4, 2902296, 0.919, "train epochs=4"),
                        at(1, 0, 200000, 0.884, "prune keep=0.1"), at(2, 1, 200100, 0.905, "train epochs=3"),
                        at(2, 2, 200200, 0.906, "train epochs=3")};
    if (!running) run.measurements.push_back(at(3, 0, 61204, 0.903, "cluster bits=4"));
    run.running = running;
    run.finished = !running;
    return run;
}

} // namespace

class TestRunsFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figuresAreThoseOfTheLastMeasurement() {
        const auto figures = figuresOf(row(3));
        QCOMPARE(figures.bytes, 61204u);
        QCOMPARE(figures.original, 2902296u); // trained, before anything was removed
        QVERIFY(std::abs(figures.ratio() - 47.42) < 0.01);
        QCOMPARE(figures.bits, 4);
        QVERIFY(figures.top1.known == Known::Measured && figures.top1.low < 0.903 && figures.top1.high > 0.903);
        QVERIFY(!figuresOf(row(3, true)).bits); // not clustered yet
    }

    void whatWasNotMeasuredIsNotKnown() {
        RunRow run = row(1);
        for (auto& it : run.measurements) it.n = 0;
        QVERIFY(figuresOf(run).top1.known == Known::None);
        run.measurements.clear();
        QVERIFY(!figuresOf(run).any);
        run = row(1);
        run.settings.recipe = "melt";
        QCOMPARE(figuresOf(run).bytes, 61204u);
        QCOMPARE(figuresOf(run).ratio(), 0.0);
    }

    void thisRunFirstThenTheNewest() {
        const auto rows = figuresOf(std::vector<RunRow>{row(1), row(2), row(3, true), row(4)});
        QCOMPARE(rows[0].id, 3);
        QCOMPARE(rows[0].name, "this run");
        QCOMPARE(rows[1].id, 4);
        QCOMPARE(rows[3].id, 1);
    }

    void everyRunIsAPointAndThisRunItsWay() {
        Now now;
        now.any = true;
        now.bytes = 200300, now.original = 2902296, now.sparsity = 0.9;
        now.originalTop1 = {0.919, Known::Measured, 3000, 0.909, 0.928};
        now.top1 = {0.91, Known::Estimated, 600};
        const auto points = pointsOf({row(1), row(2, true)}, now);
        int stored = 0, way = 0, live = 0, original = 0;
        for (const auto& it : points) {
            stored += it.role == TradePoint::Role::Stored;
            way += it.role == TradePoint::Role::ThisRun;
            live += it.role == TradePoint::Role::Live;
            original += it.role == TradePoint::Role::Original;
            if (it.role == TradePoint::Role::ThisRun) QVERIFY(it.bytes < 1000000); // only since something was removed
        }
        QCOMPARE(stored, 1);
        QCOMPARE(way, 3);
        QCOMPARE(live, 1);
        QCOMPARE(original, 1);
        QCOMPARE(points[1].note, "just after pruning");
    }

    void thePausedAndTheNewestRunKeepTheirWays() {
        auto paused = row(2, true);
        paused.running = false, paused.resumable = true;
        auto points = pointsOf({row(1), paused}, {});
        QCOMPARE(points.size(), std::size_t(4));
        QVERIFY(points[3].role == TradePoint::Role::ThisRun && points[3].at == std::pair(2, 2));

        auto ended = row(2);
        ended.latency = 3.5;
        points = pointsOf({row(1), ended}, {});
        QCOMPARE(points.size(), std::size_t(5)); // the end of each, and the way of the newest
        QVERIFY(points[0].role == TradePoint::Role::Stored && points[1].role == TradePoint::Role::Way);
        QVERIFY(points[1].at == std::pair(1, 0) && points[3].at == std::pair(2, 2));
        QVERIFY(points[4].role == TradePoint::Role::Stored && !points[4].at);
        QCOMPARE(place(points[4], Against::Latency), std::optional(3.5));
        QCOMPARE(classify(points, Against::Size).frontier.size(), std::size_t(3)); // the end, and two better epochs
    }

    void aDraftIsAnEstimateAndAFinishedModelNoSecondPoint() {
        Now now;
        now.any = true;
        now.bytes = 50000, now.original = 2902296;
        now.top1 = {0.88, Known::Estimated};
        QCOMPARE(pointsOf({row(1)}, now).size(), std::size_t(4)); // its way and its end
        now.draft = true;
        const auto points = pointsOf({row(1)}, now);
        QCOMPARE(points.size(), std::size_t(5));
        QVERIFY(points[4].role == TradePoint::Role::Live);
        QCOMPARE(points[4].bytes, 50000u);
    }

    void alexnetIsALineInWords() {
        auto yardstick = row(5);
        yardstick.settings.model = "alexnet";
        yardstick.measurements = {at(0, 4, 228000000, 0.896, "train epochs=4")};
        yardstick.settings.data = "scenes";
        QVERIFY(!referenceOf({row(1), yardstick}, "flowers")); // other photos
        const auto reference = referenceOf({row(1), yardstick}, "scenes");
        QVERIFY(reference);
        QCOMPARE(reference->top1, 0.896);
        QVERIFY2(reference->words.contains("89.6") && reference->words.contains("228"), qPrintable(reference->words));
        QCOMPARE(pointsOf({row(1), yardstick}, {}).size(), std::size_t(1));
        QVERIFY(!referenceOf({row(1)}, "scenes"));
    }

    void linesLeaveOutWhatIsNotKnown() {
        const auto data = parallelOf({row(1), row(2, true)});
        QCOMPARE(data.axes.size(), std::size_t(4));
        QCOMPARE(data.runs.size(), std::size_t(2));
        QVERIFY(!data.runs[0].values[1]); // this run has no bits yet
        QCOMPARE(*data.runs[1].values[1], 4.0);
        QVERIFY(data.axes[2].log);
        QCOMPARE(data.axes[2].low, 61204.0);
        QCOMPARE(parallelOf({}).runs.size(), std::size_t(0));
    }

    void filtersFollowTheirDefinition() {
        auto rows = figuresOf(std::vector<RunRow>{row(1), row(2), row(3, true)}); // 3 runs, at 200,200 B
        rows[1].bytes = 50000, rows[1].top1.value = 0.88;
        using Flags = std::vector<bool>;
        QCOMPARE(passing(rows, RunFilter::All, 60000, 0.9), (Flags{true, true, true}));
        QCOMPARE(passing(rows, RunFilter::Goal, 62000, 0.9), (Flags{false, false, true}));
        QCOMPARE(passing(rows, RunFilter::Goal, 0, 0), (Flags{true, true, true}));
        QCOMPARE(passing(rows, RunFilter::Frontier, 0, 0), (Flags{true, true, true}));
        rows[0].top1.value = 0.90;
        QCOMPARE(passing(rows, RunFilter::Frontier, 0, 0), (Flags{false, true, true}));
    }

    void recipesSideBySide() {
        const auto pairs = compared("train epochs=4 | prune keep=0.1 | cluster bits=4",
                                    "train epochs=4 | prune keep=0.2 | train  epochs=3 | cluster bits=4");
        int same = 0;
        for (const auto& pair : pairs) same += pair.same();
        QCOMPARE(same, 2);
        QCOMPARE(pairs.size(), std::size_t(4));
        QCOMPARE(pairs[1].left, "prune keep=0.1");
        QCOMPARE(pairs[1].right, "prune keep=0.2"); // one stage, one row
        QVERIFY(pairs[2].left.isEmpty());
        QCOMPARE(pairs.front().left, "train epochs=4");
        QCOMPARE(pairs.back().right, "cluster bits=4");
        QCOMPARE(compared("", "").size(), std::size_t(0));
        QCOMPARE(compared("a", "").size(), std::size_t(1));
    }
};

QTEST_MAIN(TestRunsFigures)
#include "test_runs_figures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Where a recipe begins to remove, where a retraining begins, and what an epoch takes: one answer for every page.
#include "app/studio/document/parsed.h"
#include "app/studio/run/recipe_steps.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

const std::string whole = "train epochs=4 | prune keep=0.2 | train epochs=3 | cluster bits=4 | train epochs=2 | encode";

Measurement at(int step, int epoch, double seconds) {
    Measurement it;
    it.step_index = step, it.epoch = epoch, it.seconds = seconds;
    return it;
}

RunRow run(std::vector<Measurement> measurements) {
    RunRow row;
    row.measurements = std::move(measurements);
    return row;
}

} // namespace

class TestRecipeSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void removing_begins_at_the_first_cut() {
        QCOMPARE(first_removing(*parsed(whole)), 1);
        QCOMPARE(first_removing(*parsed("cluster bits=4 | prune keep=0.2")), 0);
        QCOMPARE(first_removing(*parsed("train epochs=2")), 1); // none: the number of steps
        QCOMPARE(retrain_begins(whole), 1);
        QCOMPARE(retrain_begins("train epochs=2"), 0); // all of it once more
        QCOMPARE(retrain_begins("nonsense"), 0);
        QCOMPARE(epochs_from(*parsed(whole), 0), 9);
        QCOMPARE(epochs_from(*parsed(whole), 1), 5);
        QCOMPARE(epochs_from(*parsed(whole), 6), 0);
    }
    void an_epoch_lies_between_two_measurements() {
        QCOMPARE(seconds_per_epoch({}), 0.0);
        QCOMPARE(seconds_per_epoch({run({at(0, 1, 70)})}), 0.0);
        QCOMPARE(seconds_per_epoch({run({at(0, 1, 70), at(0, 2, 80), at(0, 3, 90)})}), 10.0);
        // The first epoch after a cut counts from the cut, the cut itself does not count.
        QCOMPARE(seconds_per_epoch({run({at(0, 1, 70), at(1, 0, 500), at(2, 1, 520)})}), 20.0);
        // Points that were not kept lie between: nobody knows how many epochs that was.
        QCOMPARE(seconds_per_epoch({run({at(0, 1, 70), at(0, 3, 90), at(3, 0, 95), at(4, 2, 120)})}), 0.0);
        QCOMPARE(seconds_per_epoch({run({at(0, 1, 70), at(0, 2, 60)})}), 0.0); // a clock that went back
    }
    void the_newest_run_that_tells_is_asked() {
        const auto old = run({at(0, 1, 100), at(0, 2, 200)}), fast = run({at(0, 1, 10), at(0, 2, 20)}),
                   silent = run({at(0, 1, 1)});
        QCOMPARE(seconds_per_epoch({old, fast, silent}), 10.0);
        QCOMPARE(training_seconds(whole, 0, {old, fast}), 90.0);
        QCOMPARE(training_seconds(whole, 1, {old, fast}), 50.0);
        QCOMPARE(training_seconds("prune keep=0.2", 0, {fast}), 0.0); // nothing to train takes no time
        QVERIFY(training_seconds(whole, 0, {silent}) < 0);
        QVERIFY(training_seconds("no such | recipe", 0, {old}) < 0);
    }
};

QTEST_APPLESS_MAIN(TestRecipeSteps)
#include "test_recipe_steps.moc"

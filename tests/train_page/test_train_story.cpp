// SPDX-License-Identifier: GPL-3.0-or-later
// What the Train page tells: curves, plan, header, and why a run stopped.
#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/pages/train/train_story.h"
#include "app/studio/run/plan.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

Measurement at(int step, int epoch, double top1, double seconds, const char* text) {
    Measurement it;
    it.step_index = step;
    it.epoch = epoch;
    it.step = text;
    it.top1 = top1;
    it.n = 3000;
    it.loss = epoch ? 0.5 / epoch : 0;
    it.bytes = step < 1 ? 2900000 : 61000;
    it.seconds = seconds;
    return it;
}

RunRow row(bool finished = false) {
    RunRow run;
    run.id = 4;
    run.name = "run 4";
    run.settings.model = "squeezenet1_1";
    run.settings.recipe = "train epochs=4 | prune keep=0.1 | train epochs=3 | cluster bits=4 | train epochs=2 | encode";
    run.measurements = {at(-1, 0, 0.16, 1, "start"),           at(0, 1, 0.87, 61, "train epochs=4"),
                        at(0, 2, 0.90, 121, "train epochs=4"), at(0, 3, 0.91, 181, "train epochs=4"),
                        at(0, 4, 0.92, 241, "train epochs=4"), at(1, 0, 0.88, 245, "prune keep=0.1"),
                        at(2, 1, 0.906, 305, "train epochs=3")};
    if (finished) {
        run.measurements.push_back(at(5, 0, 0.91, 500, "encode"));
        run.finished = true;
    } else {
        run.running = true;
    }
    return run;
}

Runner::Live live() {
    Runner::Live it;
    it.step = 2, it.steps = 6;
    it.text = "train epochs=3";
    it.epoch = 2, it.epochs = 3, it.batch = 255, it.batches = 439;
    it.secondsLeft = 132, it.photosPerSecond = 151.2;
    return it;
}

} // namespace

class TestTrainStory : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void curvesFollowThePlan() {
        const auto now = live();
        const auto data = learningOf(row(), &now, {}, 0.9);
        QCOMPARE(data.planned, 9.0);
        QCOMPARE(data.phases.size(), std::size_t(3));
        using State = LearningData::Phase::State;
        QVERIFY(data.phases[0].state == State::Done && data.phases[1].state == State::Current &&
                data.phases[2].state == State::Coming);
        QCOMPARE(data.phases[1].begin, 4.0);
        QCOMPARE(data.phases[1].end, 7.0);
        QVERIFY(data.phases[1].text.contains("epoch 2 of 3"));
        QCOMPARE(data.cuts.size(), std::size_t(3));
        QCOMPARE(data.cuts[0].at, 4.0);
        QCOMPARE(data.cuts[1].at, 7.0);
        QCOMPARE(data.cuts[2].at, 9.0);
        QVERIFY(std::abs(data.now - (4 + 1 + 255.0 / 439)) < 1e-9);
    }

    void pruningBreaksTheCurve() {
        const auto data = learningOf(row(), nullptr, {}, 0);
        QCOMPARE(data.epochs.size(), std::size_t(6)); // the start is no end of an epoch
        QCOMPARE(data.epochs[3].at, 4.0);
        QCOMPARE(data.epochs[4].at, 4.0);
        QVERIFY(data.epochs[3].segment != data.epochs[4].segment);
        QCOMPARE(data.epochs[4].segment, data.epochs[5].segment);
        QCOMPARE(data.epochs[5].at, 5.0);
        QVERIFY(data.epochs[5].top1.low < 0.906 && data.epochs[5].top1.high > 0.906);
        QVERIFY(data.now < 0);
    }

    void aRepeatedEpochIsOnePoint() {
        auto run = row();
        run.measurements.push_back(at(2, 1, 0.907, 330, "train epochs=3"));
        const auto data = learningOf(run, nullptr, {}, 0);
        QCOMPARE(data.epochs.size(), std::size_t(6));
        QCOMPARE(data.epochs.back().top1.value, 0.907);
    }

    void aDamagedRecipeIsNoCrash() {
        auto run = row();
        run.settings.recipe = "melt | \xff";
        QCOMPARE(learningOf(run, nullptr, {}, 0).epochs.size(), std::size_t(0));
        run = row();
        run.measurements[2].step_index = 700;
        auto now = live();
        now.step = 99, now.batch = 5, now.batches = 0;
        QCOMPARE(learningOf(run, &now, {}, 0).epochs.size(), std::size_t(5));
    }

    void aPlanBeginsWhereSomethingChanged() {
        const std::vector<RunRow> rows{row(true)};
        const auto text = rows[0].settings.recipe;
        const auto same = planOf(text, rows, 6);
        QCOMPARE(same.from, 1); // nothing changed: retrain from the first removal
        QVERIFY(same.retrains);
        QCOMPARE(same.epochs, 5);
        const auto later = planOf(text, rows, 3);
        QCOMPARE(later.from, 3);
        QCOMPARE(later.epochs, 2);
        QVERIFY(later.retrains);
        const auto first = planOf(text, rows, 0);
        QCOMPARE(first.from, 0);
        QCOMPARE(first.epochs, 9);
        QVERIFY(!first.retrains);
        QCOMPARE(planOf("train epochs=2", rows, 1).from, 0); // nothing removes: once more from the start
        QVERIFY(!planOf("melt", {}, 0).problem.isEmpty());
        QCOMPARE(planOf("", {}, 0).epochs, 0);
    }

    void timeIsWhatEpochsTook() {
        auto plan = planOf(row().settings.recipe, {row(true)}, 6);
        QCOMPARE(plan.secondsPerEpoch, 60.0);
        QVERIFY2(planText(plan).contains("5"), qPrintable(planText(plan)));
        plan.epochs = 0;
        QCOMPARE(planText(plan), "no training");
    }

    void theHeaderTellsWhereItStands() {
        const auto run = row();
        const auto story = storyOf(Runner::State::Running, live(), &run, {}, QTime(14, 24));
        QCOMPARE(story.title, "Retraining");
        QCOMPARE(story.badge, "running");
        QCOMPARE(story.where, "step 3 of 6, zeros stay zero");
        QCOMPARE(story.bars.size(), std::size_t(3));
        QCOMPARE(story.bars[0].share, 1.0);
        QVERIFY(story.bars[0].text.contains("90.6"));
        QVERIFY(std::abs(story.bars[1].share - 255.0 / 439) < 1e-9);
        QVERIFY(story.bars[1].text.contains("255") && story.bars[1].text.contains("439"));
        QCOMPARE(story.bars[2].share, 0.0);
        QVERIFY(story.done.contains("14:26") || story.done.contains("2:26"));
        QCOMPARE(story.speed, "151");
        QVERIFY(story.canPause && story.canCancel && !story.canResume && !story.canStart);
    }

    void manyEpochsAreOneBar() {
        auto now = live();
        now.epochs = 56, now.epoch = 12;
        const auto run = row();
        const auto story = storyOf(Runner::State::Running, now, &run, {}, QTime(14, 24));
        QCOMPARE(story.bars.size(), std::size_t(1));
        QVERIFY(story.bars[0].share > 11.0 / 56 && story.bars[0].share < 12.0 / 56);
    }

    void pausedOffersToGoOn() {
        const auto run = row();
        const auto story = storyOf(Runner::State::Paused, live(), &run, {}, QTime(14, 24));
        QCOMPARE(story.badge, "paused");
        QVERIFY(story.canResume && !story.canPause && story.canCancel);
        QVERIFY(story.left.isEmpty());
        const auto idle = storyOf(Runner::State::Idle, {}, nullptr, planOf("train epochs=4", {}, 0), QTime(1, 1));
        QVERIFY(idle.canStart && idle.bars.empty() && idle.badge.isEmpty());
    }

    void aStoppedRunSaysWhereItGoesOn() {
        auto run = row();
        QCOMPARE(goesOnAt(run), "epoch 2");
        run.measurements.resize(6); // after pruning
        QVERIFY2(goesOnAt(run).contains("step 3"), qPrintable(goesOnAt(run)));
        run.measurements.resize(5); // the last epoch of the first step
        QVERIFY2(goesOnAt(run).contains("step 2"), qPrintable(goesOnAt(run)));
        run.measurements.resize(1); // the start
        QVERIFY2(goesOnAt(run).contains("step 1"), qPrintable(goesOnAt(run)));
        run.measurements.clear();
        QVERIFY(!goesOnAt(run).isEmpty());
    }

    void aPausedRunWithAnotherRecipeMayStartAnew() {
        const auto run = row();
        auto plan = planOf(run.settings.recipe, {}, 0);
        QVERIFY(!storyOf(Runner::State::Paused, live(), &run, plan, QTime(1, 1)).canStart);
        plan = planOf("train epochs=1", {}, 0);
        QVERIFY(storyOf(Runner::State::Paused, live(), &run, plan, QTime(1, 1)).canStart);
    }

    void resumingSaysWhatItBringsBack() {
        const auto run = row();
        Decisions decisions;
        decisions.recipe = run.settings.recipe;
        decide_as(decisions, run.settings);
        QCOMPARE(bringsBackText(run, decisions), QString());
        decisions.recipe = "train epochs=1"; // an undo, or another edit
        QVERIFY(bringsBackText(run, decisions).contains("run 4"));
        decide_as(decisions, run.settings);
        decisions.seed = 7;
        QVERIFY(!bringsBackText(run, decisions).isEmpty());
    }

    void divergingSaysTheRemedy() {
        bool lower = false;
        const auto text =
            stoppedText({Fault::Input, "Step 3 (train): training: the loss is not finite in epoch 2 of 3, step "
                                       "255 of 439; lower rate (it is 0.1) or limit the gradient with clip."},
                        &lower);
        QVERIFY(lower);
        QVERIFY(text.contains("since batch 255"));
        QVERIFY(stoppedText({Fault::Io, "x.squeeze: the disk is full."}, &lower).contains("the disk is full"));
        QVERIFY(!lower);
    }
};

QTEST_MAIN(TestTrainStory)
#include "test_train_story.moc"

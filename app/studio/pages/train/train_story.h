// SPDX-License-Identifier: GPL-3.0-or-later
// Where training stands and what it will take, told from the recipe, the stored measurements and the live figures.
// Knows no widget's state, only their plain structs.
#pragma once

#include "app/decisions/decisions.h"
#include "app/studio/run/runner.h"
#include "widgets/plots/learning_curves.h"

#include <QTime>

namespace squeeze::studio {

/// Learning curves of one run; `live` only while it runs.
LearningData learningOf(const RunRow& row, const Runner::Live* live, const Figure& estimate, double floor);
/// The same of a recipe that has not run: boxes and cuts alone.
LearningData learningOf(const pipeline::Recipe& plan, double floor);

/// What a start would take.
struct TrainPlan {
    int epochs = 0;
    double secondsPerEpoch = 0; ///< as the newest run had it; 0: not known
    int from = 0;               ///< the step it would begin with
    bool retrains = false;      ///< something was removed before, or will be: the word on the button
    std::string recipe;         ///< of which this is the plan
    QString problem;            ///< the recipe cannot be read: why
};
/// `firstChanged` as Runner says it: a run keeps what each of its steps began with, so only what differs is run again;
/// where nothing differs, everything from the first step that removes something.
TrainPlan planOf(const std::string& recipe, const std::vector<RunRow>& rows, int firstChanged);
/// What a run that could not go on says; `lowerRate`: its loss grew beyond numbers, and a lower rate is the remedy.
QString stoppedText(const Failure& failure, bool* lowerRate);
/// Where a run that stopped goes on: "epoch 3", "step 4, cluster".
QString goesOnAt(const RunRow& row);
/// Of a run that was cut off or left paused; which of both, nobody knows.
QString interruptedText(const RunRow& row);
/// What resuming it changes, a sentence with a space before it; empty where these decisions are the run's.
QString bringsBackText(const RunRow& row, const Decisions& decisions);
/// "4 epochs, about 8 min"
QString planText(const TrainPlan& plan);

struct EpochBar {
    double share = 0;
    QString text; ///< "epoch 1, 90.6 %"
};

/// The header of the Train page.
struct TrainStory {
    QString title; ///< "Retraining"
    QString badge; ///< "running"; empty: none
    QString where; ///< "step 3 of 6, zeros stay zero"
    std::vector<EpochBar> bars;
    QString left, done;  ///< "2 min 12 s" and "left, done at 14:26"
    QString speed, unit; ///< "151" and "photos per second"
    bool canStart = false, canPause = false, canCancel = false, canResume = false;
};
TrainStory storyOf(Runner::State state, const Runner::Live& live, const RunRow* current, const TrainPlan& plan,
                   const QTime& clock);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// Where a recipe begins to remove something, where a retraining begins, and how long its training steps take here.
#pragma once

#include "app/studio/run/runner.h"

namespace squeeze::studio {

/// The first step that removes or shares weights; the number of steps where none does.
int first_removing(const pipeline::Recipe& recipe);
/// That step; the first of all where none removes, or the text cannot be read.
int retrain_begins(const std::string& recipe);

/// Of the steps from `step` on.
int epochs_from(const pipeline::Recipe& recipe, int step);

/// As the newest run that tells had it, between two measurements; 0: not known.
double seconds_per_epoch(const std::vector<RunRow>& runs);
/// Of the training steps from `step` on; negative: not known.
double training_seconds(const std::string& recipe, int step, const std::vector<RunRow>& runs);

} // namespace squeeze::studio

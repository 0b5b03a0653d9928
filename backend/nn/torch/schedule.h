// SPDX-License-Identifier: GPL-3.0-or-later
// The learning rate over training: a linear warm-up, then cosine to zero (Loshchilov, Hutter 2017), constant or steps.
#pragma once

#include "backend/nn/trainer.h"

namespace squeeze::nn {

/// Rate of step 0 <= step < total. Throws Error{Usage} for an unknown schedule.
double rate_at(const TrainSettings& settings, std::int64_t step, std::int64_t total);

/// Throws Error{Usage} naming the setting that is out of range.
void check(const TrainSettings& settings);

} // namespace squeeze::nn

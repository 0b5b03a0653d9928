// SPDX-License-Identifier: GPL-3.0-or-later
// What the budget bar shows, and the scale of its bar.
#pragma once

#include "backend/core/file_parts.h"
#include "widgets/theme/known.h"

#include <QString>

#include <cstdint>

namespace squeeze {

struct Budget {
    bool any = false;                      ///< there is a model at all
    std::uint64_t bytes = 0, original = 0; ///< of the encoded file, exact
    FileParts parts;
    bool draft = false;     ///< before retraining
    bool untrained = false; ///< random weights: nothing has trained them
    double sparsity = 0;    ///< share of weights that are zero
    std::uint64_t kept = 0, weights = 0;
    Figure top1, originalTop1;
    QString changed;                 ///< the last thing that was decided: what made a stale figure so
    Figure latency, originalLatency; ///< milliseconds
    std::uint64_t target = 0;        ///< bytes; 0: none
    double floor = 0;                ///< least top-1; 0: none
    int threads = 0;

    enum class Action { None, Train, Retrain, Export, Pause, Resume };
    Action action = Action::None;
    double gain = 0;         ///< what retraining is expected to bring, a share; 0: unknown
    double secondsLeft = -1; ///< of the job, or how long the action will take; negative: unknown
    bool operator==(const Budget& other) const;
};

/// Bytes at the right end of the bar, which is linear from 0: the file itself while it is over four times the target,
/// else 1.16 times the larger of both.
double budgetScale(std::uint64_t bytes, std::uint64_t target);

/// Ratio of original to current bytes; 0 where there is nothing to compare.
double smallerBy(const Budget& budget);
/// Bits of the file per weight of the network.
double bitsPerWeight(const Budget& budget);

} // namespace squeeze

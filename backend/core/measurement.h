// SPDX-License-Identifier: GPL-3.0-or-later
// One point of the accuracy-against-size curve.
#pragma once

#include <cstdint>
#include <string>

namespace squeeze {

/// Which part of a data set. Choices are made on Validation; Test is only computed for a named final model.
enum class Split { Train, Validation, Test };

const char* name(Split split); ///< "train", "validation", "test"

/// How a figure is known. An estimate never looks measured.
enum class Badge { Measured, Estimated };

struct Measurement {
    std::string step;        ///< the recipe step it belongs to, as text, e.g. "prune keep=0.2"
    int step_index = 0;      ///< position of that step in the recipe, from 0
    int epoch = 0;           ///< epochs done inside that step; 0 for steps without training
    std::uint64_t bytes = 0; ///< size of the complete encoded file
    Split split = Split::Validation;
    std::uint64_t n = 0;    ///< images measured
    double top1 = 0;        ///< 0..1
    double top5 = 0;        ///< 0..1
    double balanced = 0;    ///< mean of per-class recalls, 0..1
    double loss = 0;        ///< mean training loss of the epoch; 0 where there was none
    double sparsity = 0;    ///< share of weights that are zero, 0..1
    std::uint64_t macs = 0; ///< multiply-accumulates per image, dense
    double seconds = 0;     ///< wall time since the run began
    Badge badge = Badge::Measured;
};

/// A 95 % Wilson score interval for a share measured on n images (Wilson 1927).
struct Interval {
    double low = 0, high = 0;
};
Interval wilson(double share, std::uint64_t n);

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// From a model's outputs to its accuracies. The one place that decides about ties and values that are no numbers,
// whichever engine computed the outputs.
#pragma once

#include "backend/data/classmap.h"
#include "backend/nn/trainer.h"

#include <span>

namespace squeeze::nn {

/// Index of the largest value; ties go to the lowest index, NaN never wins.
int best(std::span<const float> outputs);

/// What the outputs say about one sample.
struct Outcome {
    std::size_t sample = 0;
    int label = 0;
    int output = 0;     ///< the best one
    int predicted = -1; ///< its class in the data set; -1: none of them, or an output is NaN or infinite
    float confidence = 0;
    bool in_five = false; ///< the right class is among the best five
};
/// `outputs` are shares, logits, or whatever else grows with them; `confidence` is the best of them.
Outcome outcome(std::size_t sample, std::span<const float> outputs, const data::ClassMap& map,
                const data::Dataset& dataset);

/// Accuracies, and up to 100 classes the confusion matrix. Seconds are left to the caller.
Evaluation tally(std::span<const Outcome> outcomes, Split split, std::size_t classes);

} // namespace squeeze::nn

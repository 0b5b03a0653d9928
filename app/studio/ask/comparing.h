// SPDX-License-Identifier: GPL-3.0-or-later
// Both models on every photo of a split, on engines of their own.
#pragma once

#include "app/studio/ask/classifier.h"

namespace squeeze::studio {

/// On at most two threads. Throws Error{Input} where the models do not know the data set's classes or there are no
/// photos; `compressed` may be null.
Classifier::Comparison compare_models(std::shared_ptr<const Model> original, std::shared_ptr<const Model> compressed,
                                      std::shared_ptr<const data::Dataset> dataset, Split split, Progress& progress);

} // namespace squeeze::studio

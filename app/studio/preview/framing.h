// SPDX-License-Identifier: GPL-3.0-or-later
// From a draft's state to what the Compress page shows. Pure functions.
#pragma once

#include "app/studio/preview/frame.h"
#include "backend/pipeline/draft.h"

namespace squeeze::studio {

/// Layers, bytes and sums; accuracies, detail and serial are left to the caller.
Frame frame_of(const pipeline::DraftState& state);

/// One layer in detail. `before`: its trained weights in `bins` (see trained_histogram), computed once.
LayerDetail detail_of(const pipeline::DraftState& state, std::size_t layer, const Histogram& before);
Histogram trained_histogram(const pipeline::SortedLayer& layer);

inline constexpr int histogram_bins = 121;

/// The weight error of the layers, relative, on average.
double mean_harm(const pipeline::DraftState& state);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// From a step's values to the settings of the folder that does the work.
#pragma once

#include "backend/codec/codec.h"
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/compress/sensitivity.h"
#include "backend/core/parameter.h"
#include "backend/nn/trainer.h"

namespace squeeze::pipeline {

/// Of a prune step. Throws Error{Usage} unless exactly one of keep, threshold and deviations is given (for all layers,
/// and in each override), and for ranking=sensitivity, which needs the model.
compress::PruneSettings prune_settings(const Values& values);

/// The same for this model: ranking=sensitivity becomes one override per layer, from its share of the common density.
compress::PruneSettings prune_settings(const Values& values, const Model& model);
/// Where the pruning curves are known already; one weight count per layer.
compress::PruneSettings prune_settings(const Values& values, const std::vector<compress::LayerSensitivity>& sensitivity,
                                       const std::vector<std::size_t>& weights);

/// Of a cluster step.
compress::ClusterSettings cluster_settings(const Values& values, std::uint64_t seed);

/// Of an encode step.
codec::Encoding encoding_settings(const Values& values);

/// Of a train step, or of a prune step that trains.
nn::TrainSettings train_settings(const Values& values, std::uint64_t seed);

} // namespace squeeze::pipeline

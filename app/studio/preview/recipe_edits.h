// SPDX-License-Identifier: GPL-3.0-or-later
// What people decide about layers, as edits of the recipe's text. Knows no thread and no window.
#pragma once

#include "backend/pipeline/recipe.h"

#include <optional>
#include <set>
#include <string>

namespace squeeze::studio {

/// The recipe with its last prune (cluster) step, or with one put in where there is none: pruning before clustering,
/// both before the last encode.
pipeline::Recipe with_prune(pipeline::Recipe recipe);
pipeline::Recipe with_cluster(pipeline::Recipe recipe);

/// All layers but the locked ones share the cut: `keep` of their weights stay, compared by `ranking`. Thresholds of
/// their own end. Earlier prune steps that keep less are raised.
pipeline::Recipe with_keep(pipeline::Recipe recipe, double keep, const std::string& ranking,
                           const std::set<std::string>& locked);
/// The last prune step compares weights by `ranking`.
pipeline::Recipe with_ranking(pipeline::Recipe recipe, const std::string& ranking);
pipeline::Recipe with_threshold(pipeline::Recipe recipe, const std::string& layer, double threshold);
pipeline::Recipe with_bits(pipeline::Recipe recipe, const std::string& layer, int bits);

/// The share that the last prune step keeps; 1 where there is none, negative where it is no share.
double keep_of(const pipeline::Recipe& recipe);
/// What the last prune step says of its ranking; nothing where it says none.
std::optional<std::string> ranking_of(const pipeline::Recipe& recipe);
/// Whether the network is trained during or after the last prune step.
bool trains_after(const pipeline::Recipe& recipe);
/// Whether the last prune step names this layer.
bool has_own(const pipeline::Recipe& recipe, const std::string& layer);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// Magnitude pruning (Han et al. 2015; Deep Compression, section 2): which weights a setting keeps.
#pragma once

#include "backend/model/model.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace squeeze::compress {

/// How weights of different layers are compared under one common keep ratio.
enum class Ranking {
    Layer,  ///< each layer keeps the same share of its own largest weights
    Global, ///< one ranking of |w| / standard deviation of the layer
    Lamp,   ///< one ranking of w^2 / sum of the squares not smaller in its layer (Lee et al. 2021, arXiv 2010.07611)
};

/// For all layers, or (in PruneSettings::overrides) for one. Exactly one of the three is set.
struct PruneRule {
    std::optional<double> keep = {};       ///< share of weights kept, 0..1
    std::optional<double> threshold = {};  ///< |w| below it is pruned
    std::optional<double> deviations = {}; ///< threshold in standard deviations of the layer's weights (about zero)
    bool operator==(const PruneRule&) const = default;
};

struct PruneSettings {
    PruneRule rule;
    Ranking ranking = Ranking::Layer; ///< used with keep
    struct Override {
        std::string layer;
        PruneRule rule;
    };
    std::vector<Override> overrides; ///< their layers leave the common ranking
};

/// Row-major weights of one layer, by name.
struct LayerView {
    std::string name;
    std::span<const float> weights;
};

/// One mask per layer. Ties at a threshold are broken by position, so that a keep ratio keeps exactly round(keep *
/// count) weights. Every layer keeps at least one weight. Already-zero weights go first. Throws Error{Usage} for an
/// unknown layer name or a rule without exactly one setting. Thread-safe, deterministic, O(weights).
std::vector<Mask> prune_masks(std::span<const LayerView> layers, const PruneSettings& settings);

/// The model with those masks (together with masks it already has); the kept values are unchanged. Codebooks stay
/// codebooks.
Model prune(const Model& model, const PruneSettings& settings);

/// The layer with `mask` (one entry per weight) on top of the one it has, or nothing where that changes nothing.
/// Pruned values become zero.
std::optional<Layer> with_mask(const Layer& layer, const Mask& mask);

/// The weights' views' backing store: dense values of every layer.
std::vector<std::vector<float>> dense_layers(const Model& model);

/// The cubic sparsity schedule of gradual pruning (Zhu and Gupta 2017, arXiv 1710.01878, eq. 1): density at `progress`
/// (0..1), from 1 to `keep` at progress = ramp and `keep` after it.
double gradual_density(double keep, double progress, double ramp);

} // namespace squeeze::compress

// SPDX-License-Identifier: GPL-3.0-or-later
// Weight sharing: one-dimensional k-means of a layer's surviving weights (Deep Compression, section 3).
#pragma once

#include "backend/core/random.h"
#include "backend/model/model.h"

#include <span>
#include <string>
#include <vector>

namespace squeeze::compress {

enum class CentroidInit {
    Linear,  ///< evenly between minimum and maximum (the paper's choice)
    Density, ///< evenly in the cumulative distribution
    Random,  ///< k different samples (Forgy)
    Optimal, ///< the global optimum by dynamic programming (Wang and Song 2011, Ckmeans.1d.dp); no Lloyd iterations
             ///< needed
};

/// Result of clustering `values`: ascending distinct centroids (at most k), each value's centroid, and the sum of
/// squared errors.
struct Clustering {
    std::vector<float> centroids;
    std::vector<std::uint8_t> index;
    double error = 0;
};

/// 1 <= k <= 256. Empty clusters are dropped; fewer than k distinct values give that many centroids. Deterministic in
/// the seed. Optimal: O(k n log n) time and O(n) memory beyond a fixed bound, by divide and conquer on
/// prefix sums. Throws Error{Usage} for another k and Error{Input} for a value that is not finite.
Clustering kmeans(std::span<const float> values, int k, CentroidInit init, std::uint64_t seed);

struct ClusterSettings {
    int bits = 4; ///< 2^bits centroids for the surviving weights; 1..8
    CentroidInit init = CentroidInit::Linear;
    struct Override {
        std::string layer;
        int bits = 4;
    };
    std::vector<Override> overrides;
    std::uint64_t seed = 0;
};

/// Replaces the weights' values by a Codebook; the mask stays. Zeros of an unmasked layer are values like others.
Weights cluster(const Weights& weights, int bits, CentroidInit init, std::uint64_t seed);

/// The seed of layer `index` (in Model::layers) under a common seed.
std::uint64_t layer_seed(std::uint64_t seed, std::size_t index);

/// Every layer, in parallel. Throws Error{Usage} for an unknown layer name.
Model cluster(const Model& model, const ClusterSettings& settings);

} // namespace squeeze::compress

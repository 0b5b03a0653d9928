// SPDX-License-Identifier: GPL-3.0-or-later
// How much each layer is hurt, by weight error alone: at once, without data. The measured kind is pipeline's.
#pragma once

#include "backend/compress/magnitudes.h"

#include <string>
#include <vector>

namespace squeeze::compress {

/// One point of a layer's sensitivity curve.
struct SensitivityPoint {
    double setting = 0; ///< density for pruning, bits for clustering
    double harm =
        0; ///< relative squared weight error, sum (w - w')^2 / sum w^2, 0..1; or points of top-1 lost where measured
};

struct LayerSensitivity {
    std::string layer;
    std::vector<SensitivityPoint> prune;   ///< densities descending
    std::vector<SensitivityPoint> cluster; ///< bits descending, of the unpruned weights
};

/// The densities and bits of the curves.
inline constexpr double sensitivity_densities[] = {0.8, 0.6, 0.5, 0.4, 0.3, 0.2, 0.15, 0.1, 0.05, 0.02};
inline constexpr int sensitivity_bits[] = {8, 6, 5, 4, 3, 2, 1};

std::vector<LayerSensitivity> weight_sensitivity(const Model& model);

/// The pruning curves alone, which cost little; `layer` may have been pruned before.
std::vector<LayerSensitivity> prune_sensitivity(const Model& model);
LayerSensitivity prune_curve(const std::string& name, const Kept& layer);

/// Shares a global density out over the layers so that each gives the same harm (interpolating its curve): what
/// ranking=sensitivity does. Returns one density per layer; their weighted mean is `density` within 0.5 %. `weights[i]`
/// is the number of weights of layer i.
std::vector<double> share_density(const std::vector<LayerSensitivity>& sensitivity,
                                  const std::vector<std::size_t>& weights, double density);

} // namespace squeeze::compress

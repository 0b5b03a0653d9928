// SPDX-License-Identifier: GPL-3.0-or-later
// Sensitivity by weight error: what a density or a number of bits does to a layer's weights, without any data, and how
// a common density is shared out so that all layers suffer alike (in the manner of Han et al. 2015, section 3.4).
#include "backend/compress/sensitivity.h"

#include "backend/compress/kmeans.h"
#include "backend/compress/parallel.h"
#include "backend/core/error.h"

#include <algorithm>
#include <cmath>

namespace squeeze::compress {

namespace {

LayerSensitivity cluster_curve(LayerSensitivity curve, std::span<const float> weights, double squares) {
    const SortedValues sorted(weights);
    for (const int bits : sensitivity_bits) {
        const auto runs = cluster_runs(sorted, std::size_t(1) << bits, CentroidInit::Linear, 0);
        const double lost = error(sorted, runs, means(sorted, runs));
        curve.cluster.push_back({double(bits), squares > 0 ? std::min(1.0, lost / squares) : 0});
    }
    return curve;
}

/// A layer's curve from density 1 (no harm) to 0, made strictly rising so that it can be read backwards.
struct Curve {
    std::vector<SensitivityPoint> points; ///< densities descending, harms strictly ascending

    explicit Curve(const LayerSensitivity& layer) : points{{1, 0}} {
        constexpr double slope = 1e-6; // of a stretch where nothing is lost
        for (const auto& point : layer.prune) add(point.setting, point.harm, slope);
        add(0, 1, slope);
    }
    double density(double harm) const {
        const auto above = std::find_if(points.begin(), points.end(), [&](const auto& p) { return p.harm > harm; });
        if (above == points.end()) return 0;
        const auto& low = *(above - 1);
        return low.setting + (above->setting - low.setting) * (harm - low.harm) / (above->harm - low.harm);
    }

private:
    void add(double setting, double harm, double slope) {
        const auto& last = points.back();
        if (setting < last.setting)
            points.push_back({setting, std::max(harm, last.harm + slope * (last.setting - setting))});
    }
};

} // namespace

LayerSensitivity prune_curve(const std::string& name, const Kept& layer) {
    LayerSensitivity result{name, {}, {}};
    const auto kept = layer.of->squares(layer.size() - layer.kept);
    for (const double density : sensitivity_densities) {
        const auto left = layer.of->squares(layer.size() - std::min(share_of(density, layer.size()), layer.kept));
        result.prune.push_back({density, kept > 0 ? std::min(1.0, (kept - left) / kept) : 0});
    }
    return result;
}

std::vector<LayerSensitivity> prune_sensitivity(const Model& model) {
    std::vector<LayerSensitivity> result(model.layers.size());
    parallel(result.size(), [&](std::size_t i) {
        const Magnitudes magnitudes(dense(model.layers[i]->weights));
        result[i] = prune_curve(model.node(i).name, {&magnitudes, magnitudes.size()});
    });
    return result;
}

std::vector<LayerSensitivity> weight_sensitivity(const Model& model) {
    std::vector<LayerSensitivity> result(model.layers.size());
    parallel(result.size(), [&](std::size_t i) {
        const auto weights = dense(model.layers[i]->weights);
        const Magnitudes magnitudes(weights);
        result[i] = cluster_curve(prune_curve(model.node(i).name, {&magnitudes, magnitudes.size()}), weights,
                                  magnitudes.squares(0));
    });
    return result;
}

std::vector<double> share_density(const std::vector<LayerSensitivity>& sensitivity,
                                  const std::vector<std::size_t>& weights, double density) {
    if (sensitivity.size() != weights.size())
        throw Error(Fault::Internal, "share_density: one weight count per layer is needed");
    if (!(density >= 0 && density <= 1)) throw Error(Fault::Usage, "density must be between 0 and 1");
    std::vector<Curve> curves;
    double total = 0, low = 0, high = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        curves.emplace_back(sensitivity[i]);
        total += double(weights[i]);
        high = std::max(high, curves.back().points.back().harm);
    }
    const auto at = [&](double harm) {
        std::vector<double> result;
        for (const auto& curve : curves) result.push_back(curve.density(harm));
        return result;
    };
    for (int i = 0; i < 100; ++i) { // bisection: the kept weights fall as the harm rises
        const double middle = low + (high - low) / 2;
        const auto densities = at(middle);
        double kept = 0;
        for (std::size_t l = 0; l < weights.size(); ++l) kept += densities[l] * double(weights[l]);
        (kept > density * total ? low : high) = middle;
    }
    return at(low + (high - low) / 2);
}

} // namespace squeeze::compress

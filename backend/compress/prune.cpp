// SPDX-License-Identifier: GPL-3.0-or-later
// Magnitude pruning (Han et al. 2015, arXiv 1506.02626; Deep Compression, section 2), with the cubic schedule of
// Zhu and Gupta 2017 (arXiv 1710.01878, eq. 1).
#include "backend/compress/prune.h"

#include "backend/compress/magnitudes.h"
#include "backend/core/error.h"
#include "backend/model/graph.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <memory>

namespace squeeze::compress {

namespace {

void check(const PruneRule& rule, const std::string& where) {
    if (rule.keep.has_value() + rule.threshold.has_value() + rule.deviations.has_value() != 1)
        throw Error(Fault::Usage, where + ": exactly one of keep, threshold and deviations is needed");
    if (rule.keep && !(*rule.keep >= 0 && *rule.keep <= 1))
        throw Error(Fault::Usage, where + ": keep must be between 0 and 1");
    const double cut = rule.threshold.value_or(rule.deviations.value_or(0));
    if (!(cut >= 0 && std::isfinite(cut))) throw Error(Fault::Usage, where + ": a threshold must be zero or positive");
}

/// The rule of each layer: its override (the last one counts) or null for the common one.
std::vector<const PruneRule*> overrides(std::span<const LayerView> layers, const PruneSettings& settings) {
    std::vector<const PruneRule*> result(layers.size());
    for (const auto& item : settings.overrides) {
        check(item.rule, "prune " + item.layer);
        const auto at = std::find_if(layers.begin(), layers.end(), [&](const auto& l) { return l.name == item.layer; });
        if (at == layers.end()) {
            std::string known;
            for (const auto& layer : layers) known += (known.empty() ? "" : ", ") + layer.name;
            throw Error(Fault::Usage, "prune: there is no layer '" + item.layer + "'; known: " + known);
        }
        result[std::size_t(at - layers.begin())] = &item.rule;
    }
    return result;
}

/// Everything not below the threshold, or the largest one where nothing reaches it.
Mask above(std::span<const float> weights, double threshold) {
    Mask mask(weights.size());
    std::size_t survivors = 0, largest = 0;
    for (std::size_t i = 0; i < weights.size(); ++i) {
        mask[i] = std::abs(double(weights[i])) >= threshold;
        survivors += mask[i];
        if (std::abs(weights[i]) > std::abs(weights[largest])) largest = i;
    }
    if (survivors == 0 && !mask.empty()) mask[largest] = 1;
    return mask;
}

/// The `keep` largest, of equal ones the earlier; at least one. The bit pattern of a non-negative float compares like
/// the float, so selection never meets a NaN.
Mask largest(std::span<const float> weights, std::size_t keep) {
    const auto size = weights.size();
    Mask mask(size, 0);
    if (size == 0) return mask;
    keep = std::clamp<std::size_t>(keep, 1, size);
    std::vector<std::uint32_t> scores(size);
    for (std::size_t i = 0; i < size; ++i)
        scores[i] = std::isnan(weights[i]) ? 0 : std::bit_cast<std::uint32_t>(std::abs(weights[i]));
    auto sorted = scores;
    const auto edge = sorted.begin() + std::ptrdiff_t(size - keep);
    std::nth_element(sorted.begin(), edge, sorted.end());
    auto ties = keep - std::size_t(std::count_if(edge, sorted.end(), [&](auto score) { return score > *edge; }));
    for (std::size_t i = 0; i < size; ++i) {
        const bool tie = scores[i] == *edge && ties > 0;
        ties -= tie;
        mask[i] = scores[i] > *edge || tie;
    }
    return mask;
}

Mask alone(std::span<const float> weights, const PruneRule& rule) {
    if (rule.threshold) return above(weights, *rule.threshold);
    if (rule.keep) return largest(weights, share_of(*rule.keep, weights.size()));
    const Magnitudes magnitudes(weights);
    return mask_of(weights, magnitudes, keep_alone({&magnitudes, weights.size()}, rule));
}

} // namespace

std::vector<Mask> prune_masks(std::span<const LayerView> layers, const PruneSettings& settings) {
    check(settings.rule, "prune");
    const auto own = overrides(layers, settings);
    const bool together = settings.rule.keep && settings.ranking != Ranking::Layer;

    std::vector<Mask> masks(layers.size());
    std::vector<std::unique_ptr<const Magnitudes>> sorted;
    std::vector<Kept> common;
    std::vector<std::size_t> ranked;
    std::size_t count = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (own[i] || !together) {
            masks[i] = alone(layers[i].weights, own[i] ? *own[i] : settings.rule);
            continue;
        }
        sorted.push_back(std::make_unique<const Magnitudes>(layers[i].weights));
        common.push_back({sorted.back().get(), layers[i].weights.size()});
        ranked.push_back(i);
        count += layers[i].weights.size();
    }
    if (ranked.empty()) return masks;
    const auto keep = keep_common(common, settings.ranking, share_of(*settings.rule.keep, count));
    for (std::size_t r = 0; r < ranked.size(); ++r)
        masks[ranked[r]] = mask_of(layers[ranked[r]].weights, *sorted[r], keep[r]);
    return masks;
}

std::optional<Layer> with_mask(const Layer& layer, const Mask& mask) {
    Mask both = layer.weights.mask.value_or(Mask(mask.size(), 1));
    bool changed = false;
    for (std::size_t i = 0; i < both.size(); ++i) {
        changed |= both[i] && !mask[i];
        both[i] = both[i] && mask[i];
    }
    if (!changed) return std::nullopt;

    Layer result = layer;
    const auto clear = [&](auto& values) {
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!both[i]) values[i] = 0;
    };
    std::visit(Overloaded{[&](Floats& floats) { clear(floats.values); }, [&](Codebook& book) { clear(book.index); },
                          [&](Levels& levels) { clear(levels.levels); }},
               result.weights.data);
    result.weights.mask = std::move(both);
    return result;
}

Model prune(const Model& model, const PruneSettings& settings) {
    const auto weights = dense_layers(model);
    std::vector<LayerView> views;
    for (std::size_t i = 0; i < weights.size(); ++i) views.push_back({model.node(i).name, weights[i]});
    const auto masks = prune_masks(views, settings);

    Model result = model;
    for (std::size_t i = 0; i < masks.size(); ++i)
        if (auto layer = with_mask(*model.layers[i], masks[i]))
            result.layers[i] = std::make_shared<const Layer>(*std::move(layer));
    return result;
}

std::vector<std::vector<float>> dense_layers(const Model& model) {
    std::vector<std::vector<float>> result;
    for (const auto& layer : model.layers) result.push_back(dense(layer->weights));
    return result;
}

double gradual_density(double keep, double progress, double ramp) {
    if (!(progress < ramp)) return keep;
    const double left = 1 - std::max(progress, 0.0) / ramp;
    return keep + (1 - keep) * left * left * left;
}

} // namespace squeeze::compress

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/settings.h"

#include <algorithm>
#include <array>

namespace squeeze::pipeline {

namespace {

bool overridden(const Values& values, std::string_view name, std::string_view layer) {
    return std::any_of(values.settings().begin(), values.settings().end(),
                       [&](const Values::Setting& s) { return s.layer == layer && s.name == name; });
}

/// The rule given for one layer, or for all where `layer` is empty.
compress::PruneRule rule(const Values& values, const std::string& layer) {
    compress::PruneRule result;
    int rules = 0;
    const std::array<std::pair<const char*, std::optional<double>*>, 3> kinds{
        {{"keep", &result.keep}, {"threshold", &result.threshold}, {"deviations", &result.deviations}}};
    for (const auto& [name, target] : kinds) {
        if (!overridden(values, name, layer)) continue;
        *target = values.number(name, layer);
        ++rules;
    }
    if (rules != 1)
        throw Error(Fault::Usage,
                    (layer.empty() ? std::string("prune") : layer) +
                        ": exactly one of keep, threshold and deviations is needed, for example keep=0.2" +
                        (layer.empty() ? " (keep=1 with overrides prunes single layers)" : ""));
    return result;
}

compress::PruneSettings rules(const Values& values) {
    compress::PruneSettings result;
    result.rule = rule(values, {});
    for (const auto& layer : values.layers()) result.overrides.push_back({layer, rule(values, layer)});
    const auto& ranking = values.word("ranking");
    if (ranking == "global") result.ranking = compress::Ranking::Global;
    if (ranking == "lamp") result.ranking = compress::Ranking::Lamp;
    if (ranking != "layer" && !result.rule.keep)
        throw Error(Fault::Usage, "ranking=" + ranking + ": works with keep only; drop it or use keep");
    return result;
}

bool by_sensitivity(const Values& values) { return values.word("ranking") == "sensitivity"; }

codec::FloatType float_type(const std::string& word) {
    return word == "fp16" ? codec::FloatType::Fp16 : codec::FloatType::Fp32;
}

} // namespace

compress::PruneSettings prune_settings(const Values& values) {
    if (by_sensitivity(values))
        throw Error(Fault::Usage, "ranking=sensitivity: cannot be resolved without the model's weights");
    return rules(values);
}

compress::PruneSettings prune_settings(const Values& values, const std::vector<compress::LayerSensitivity>& sensitivity,
                                       const std::vector<std::size_t>& weights) {
    auto result = rules(values);
    if (!by_sensitivity(values)) return result;
    std::vector<compress::LayerSensitivity> curves;
    std::vector<std::size_t> sizes;
    const auto given = values.layers();
    for (std::size_t i = 0; i < sensitivity.size(); ++i) {
        if (std::find(given.begin(), given.end(), sensitivity[i].layer) != given.end()) continue;
        curves.push_back(sensitivity[i]);
        sizes.push_back(weights[i]);
    }
    if (curves.empty()) return result;
    const auto densities = compress::share_density(curves, sizes, *result.rule.keep);
    for (std::size_t i = 0; i < curves.size(); ++i)
        result.overrides.push_back({curves[i].layer, compress::PruneRule{densities[i], {}, {}}});
    return result;
}

compress::PruneSettings prune_settings(const Values& values, const Model& model) {
    if (!by_sensitivity(values)) return rules(values);
    std::vector<std::size_t> weights;
    for (const auto& layer : model.layers) weights.push_back(layer->weights.size());
    return prune_settings(values, compress::prune_sensitivity(model), weights);
}

compress::ClusterSettings cluster_settings(const Values& values, std::uint64_t seed) {
    compress::ClusterSettings result;
    result.bits = int(values.integer("bits"));
    result.seed = seed;
    const auto& init = values.word("init");
    if (init == "density") result.init = compress::CentroidInit::Density;
    if (init == "random") result.init = compress::CentroidInit::Random;
    if (init == "optimal") result.init = compress::CentroidInit::Optimal;
    for (const auto& layer : values.layers()) result.overrides.push_back({layer, int(values.integer("bits", layer))});
    return result;
}

codec::Encoding encoding_settings(const Values& values) {
    codec::Encoding result;
    const auto& coder = values.word("coder");
    result.coder = coder == "raw" ? codec::Coder::Raw : coder == "mixed" ? codec::Coder::Mixed : codec::Coder::Huffman;
    result.biases = float_type(values.word("biases"));
    result.codebooks = float_type(values.word("codebooks"));
    return result;
}

nn::TrainSettings train_settings(const Values& values, std::uint64_t seed) {
    nn::TrainSettings result;
    result.epochs = int(values.integer("epochs"));
    result.stop = int(values.integer("stop"));
    result.rate = values.number("rate");
    result.momentum = values.number("momentum");
    result.decay = values.number("decay");
    result.batch = int(values.integer("batch"));
    result.schedule = values.word("schedule");
    result.warmup = values.number("warmup");
    result.smoothing = values.number("smoothing");
    result.clip = values.number("clip");
    result.dropout = values.number("dropout");
    result.distil = values.number("distil");
    result.temperature = values.number("temperature");
    result.augmentation.flip = values.number("flip");
    result.augmentation.crop = int(values.integer("crop"));
    result.augmentation.brightness = values.number("brightness");
    result.augmentation.contrast = values.number("contrast");
    result.augmentation.saturation = values.number("saturation");
    result.seed = seed;
    return result;
}

} // namespace squeeze::pipeline

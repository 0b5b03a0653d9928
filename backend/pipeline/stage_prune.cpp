// SPDX-License-Identifier: GPL-3.0-or-later
// prune: the smallest weights become zero, at once (Han et al. 2015) or gradually while training (Zhu and Gupta 2017,
// arXiv 1710.01878).
#include "backend/pipeline/settings.h"
#include "backend/pipeline/stages.h"

#include <algorithm>

namespace squeeze::pipeline {

namespace {

/// What a rule amounts to on the weights a step begins with: one density per layer, for the schedule to approach.
struct Target {
    std::string layer;
    double density = 1;
    Mask allowed; ///< weights that are not pruned already; empty: all
};

std::vector<compress::LayerView> views(const std::vector<Target>& targets,
                                       const std::vector<std::vector<float>>& weights) {
    std::vector<compress::LayerView> result;
    for (std::size_t i = 0; i < targets.size(); ++i) result.push_back({targets[i].layer, weights[i]});
    return result;
}

std::vector<Target> targets_of(const Model& model, const compress::PruneSettings& settings) {
    std::vector<Target> targets;
    for (std::size_t i = 0; i < model.layers.size(); ++i)
        targets.push_back({model.node(i).name, 1, model.layers[i]->weights.mask.value_or(Mask{})});
    const auto weights = compress::dense_layers(model);
    const auto masks = compress::prune_masks(views(targets, weights), settings);
    for (std::size_t i = 0; i < targets.size(); ++i)
        targets[i].density = double(std::count(masks[i].begin(), masks[i].end(), 1)) / double(masks[i].size());
    return targets;
}

/// The masks at a given density of each layer: course(final density).
compress::PruneSettings at(const std::vector<Target>& targets, const std::function<double(double)>& course) {
    compress::PruneSettings settings;
    settings.rule.keep = 1;
    for (const auto& target : targets)
        settings.overrides.push_back({target.layer, compress::PruneRule{course(target.density), {}, {}}});
    return settings;
}

/// Weights that are pruned already stay out of the ranking (training may have moved what lies underneath).
nn::MaskSchedule schedule(std::vector<Target> targets, double ramp) {
    return [targets = std::move(targets), ramp](double progress, const std::vector<std::vector<float>>& weights) {
        auto ranked = weights;
        const auto blank = [&](auto& layers, auto value) {
            for (std::size_t layer = 0; layer < layers.size(); ++layer)
                for (std::size_t i = 0; i < targets[layer].allowed.size(); ++i)
                    if (!targets[layer].allowed[i]) layers[layer][i] = value;
        };
        blank(ranked, 0.0f);
        const auto course = [&](double density) { return compress::gradual_density(density, progress, ramp); };
        auto masks = compress::prune_masks(views(targets, ranked), at(targets, course));
        blank(masks, std::uint8_t(0));
        return masks;
    };
}

State apply_prune(State state, const Values& values, const Workbench& workbench, Progress& progress) {
    check_layers(values, state.model);
    const auto settings = prune_settings(values, state.model);
    if (values.integer("epochs") == 0) {
        state.model = compress::prune(state.model, settings);
    } else {
        const auto targets = targets_of(state.model, settings);
        const auto trained = train_model(state, values, workbench, schedule(targets, values.number("ramp")), progress);
        // Changes nothing unless the training was too short for the schedule to arrive; one that was stopped on its way
        // stays there.
        const auto course = train_settings(values, 0);
        const auto arrived = at(targets, [](double density) { return density; });
        state.model = course.last() == course.epochs ? compress::prune(trained, arrived) : trained;
    }
    state.resume.clear();
    return state;
}

void check_prune(const Values& values) {
    for (const auto& setting : values.settings())
        if (setting.name == "keep" && std::get<double>(setting.value) == 0)
            throw Error(Fault::Usage, "'keep=0' would leave nothing of a layer; keep a share above 0, such as 0.05");
    if (values.word("ranking") != "sensitivity") {
        prune_settings(values);
    } else {
        Values ranked = values;
        ranked.set("ranking", "global"); // the same demands, without the model
        prune_settings(ranked);
    }
}

} // namespace

Stage prune_stage() {
    Stage stage;
    stage.name = "prune";
    stage.summary = "set the smallest weights to zero, at once or gradually while training";
    stage.parameters = {
        {"keep", "share of the weights kept", 0.2, 0, 1, {}, true},
        {"threshold", "weights smaller than this are pruned", 0.0, 0, 1e6, {}, true},
        {"deviations", "the threshold, in standard deviations of the layer's weights", 1.0, 0, 100, {}, true},
        {"ranking",
         "how keep compares weights of different layers",
         std::string("layer"),
         0,
         0,
         {"layer", "global", "lamp", "sensitivity"}},
        {"ramp", "share of the training in which the density falls (with epochs)", 0.6, 0.01, 1},
    };
    const auto own = stage.parameters.size();
    for (auto& parameter : train_parameters(0, 0)) stage.parameters.push_back(std::move(parameter));
    stage.parameters[own].help = "passes over the training images while pruning gradually; 0: at once";
    stage.apply = apply_prune;
    stage.removes = true;
    stage.check = check_prune;
    return stage;
}

} // namespace squeeze::pipeline

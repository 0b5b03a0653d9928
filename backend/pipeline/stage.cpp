// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue of stages: a new one is its file and a row here.
#include "backend/pipeline/stages.h"

#include <algorithm>
#include <array>

namespace squeeze::pipeline {

std::span<const Stage> catalogue() {
    static const std::array<Stage, 4> rows{train_stage(), prune_stage(), cluster_stage(), encode_stage()};
    return rows;
}

const Stage& find(std::string_view name) {
    std::string known;
    for (const auto& stage : catalogue()) {
        if (name == stage.name) return stage;
        known += (known.empty() ? "" : ", ") + std::string(stage.name);
    }
    throw Error(Fault::Usage, "unknown stage '" + std::string(name) + "': known: " + known);
}

int Stage::epochs(const Values& values) const {
    const auto named = [](const Parameter& parameter) { return parameter.name == "epochs"; };
    if (std::none_of(parameters.begin(), parameters.end(), named)) return 0;
    const auto epochs = values.integer("epochs"), stop = values.integer("stop");
    return int(stop > 0 ? std::min(epochs, stop) : epochs);
}

void check_layers(const Values& values, const Model& model) {
    std::string known;
    std::vector<std::string> names;
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        names.push_back(model.node(i).name);
        known += (known.empty() ? "" : ", ") + names.back();
    }
    for (const auto& layer : values.layers())
        if (std::find(names.begin(), names.end(), layer) == names.end())
            throw Error(Fault::Usage, "the model has no layer '" + layer + "': its layers are " + known);
}

} // namespace squeeze::pipeline

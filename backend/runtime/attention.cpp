// SPDX-License-Identifier: GPL-3.0-or-later
// Class-activation maps: what a mean over positions took in, weighted by what the class makes of it. Where the last
// convolution already has one channel per class (SqueezeNet), that channel is the map.
#include "backend/runtime/engine.h"

#include <algorithm>

namespace squeeze::runtime {

namespace {

/// The nodes that a map is read from, walking back from the outputs.
struct Route {
    int features = -1; ///< what the mean takes in
    int linear = -1;   ///< between mean and outputs; -1: none
};

template <typename T>
bool is(const Node& node) {
    return std::holds_alternative<T>(node.op);
}

Route route(const Graph& graph) {
    Route found;
    int at = int(graph.nodes.size()) - 1;
    while (at >= 0) {
        const auto& node = graph.nodes[std::size_t(at)];
        const auto* adaptive = std::get_if<AdaptiveAveragePool>(&node.op);
        if (is<GlobalAveragePool>(node) || (adaptive && adaptive->output == 1)) {
            found.features = node.inputs.front();
            return found;
        }
        if (is<Linear>(node) && found.linear < 0)
            found.linear = at;
        else if (!is<Softmax>(node) && !is<Flatten>(node) && !is<Dropout>(node))
            return {};
        at = node.inputs.front();
    }
    return {};
}

void stretch(std::vector<float>& values) {
    const auto [low, high] = std::minmax_element(values.begin(), values.end());
    const float least = *low, range = *high - *low;
    for (auto& value : values) value = range > 0 ? (value - least) / range : 0;
}

} // namespace

AttentionMap attention(const Engine& engine, const Model& model, int label) {
    const auto& graph = *model.graph;
    const auto found = route(graph);
    if (found.features < 0 || label < 0 || label >= graph.classes()) return {};
    const auto& name = graph.nodes[std::size_t(found.features)].name;
    const auto values = engine.activation(name);
    const auto shape = engine.shape(name);
    if (values.empty()) return {};

    const auto channels = std::size_t(shape.channels);
    std::vector<float> weights(channels);
    if (found.linear >= 0) {
        const auto weighted = graph.weighted();
        const auto layer = std::size_t(std::ranges::find(weighted, found.linear) - weighted.begin());
        const auto all = dense(model.layers[layer]->weights);
        if (all.size() < (std::size_t(label) + 1) * channels) return {};
        std::copy_n(all.begin() + std::ptrdiff_t(std::size_t(label) * channels), channels, weights.begin());
    } else if (std::size_t(label) < channels) {
        weights[std::size_t(label)] = 1;
    } else {
        return {};
    }
    AttentionMap map{shape.width, shape.height, std::vector<float>(values.size() / channels)};
    for (std::size_t p = 0; p < map.values.size(); ++p)
        for (std::size_t c = 0; c < channels; ++c) map.values[p] += weights[c] * values[p * channels + c];
    stretch(map.values);
    return map;
}

} // namespace squeeze::runtime

// SPDX-License-Identifier: GPL-3.0-or-later
// Small models with random weights for the tests of this folder.
#pragma once

#include "backend/core/random.h"
#include "backend/model/model.h"

#include <cmath>

namespace squeeze::test {

inline std::vector<float> normal_weights(std::size_t count, std::uint64_t seed, double spread = 0.05) {
    Random random{seed, 77};
    std::vector<float> values(count);
    for (auto& value : values) value = float(random.normal() * spread);
    return values;
}

/// A chain of 1x1 convolutions named layer0, layer1, … with these numbers of channels.
inline Model chain(const std::vector<int>& channels, std::uint64_t seed = 1) {
    auto graph = std::make_shared<Graph>();
    Model model;
    for (std::size_t i = 0; i + 1 < channels.size(); ++i) {
        const int in = channels[i], out = channels[i + 1];
        graph->nodes.push_back({"layer" + std::to_string(i), Conv{in, out, 1, 1, 0}, {int(i) - 1}});
        Layer layer;
        layer.weights.shape = {out, in, 1, 1};
        layer.weights.data = Floats{normal_weights(std::size_t(in * out), seed + i, 0.02 * double(i + 1))};
        layer.bias.assign(std::size_t(out), 0.5f);
        model.layers.push_back(std::make_shared<const Layer>(layer));
    }
    model.graph = graph;
    return model;
}

} // namespace squeeze::test

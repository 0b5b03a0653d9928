// SPDX-License-Identifier: GPL-3.0-or-later
// Small models for tests of the codec: the worked example of FORMAT.md, and random ones that hold every op and every
// representation.
#pragma once

#include "backend/codec/codec.h"
#include "backend/core/random.h"

namespace test_models {

using namespace squeeze;

/// FORMAT.md, section 10.
inline Model tiny() {
    Model model;
    model.graph = std::make_shared<const Graph>(
        Graph{"tiny", {{"conv", Conv{3, 2, 2, 1, 0}, {graph_input}}, {"pool", GlobalAveragePool{}, {0}}}});
    model.input.size = 8;
    model.input.mean = {128, 128, 128};
    model.input.scale = {0.0078125f, 0.0078125f, 0.0078125f};
    Layer layer{
        {{2, 3, 2, 2},
         Mask{1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 1, 0, 0, 0, 0, 0},
         Codebook{{0.5f, -0.25f, 0.25f}, {0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0}}},
        {1.0f, -1.0f}};
    model.layers.push_back(std::make_shared<const Layer>(std::move(layer)));
    model.labels = {"cat", "dog"};
    return model;
}

enum class Kind { Floats, Codebook, Levels };

inline void fill_codebook(Random& random, Weights& weights) {
    constexpr int sizes[] = {1, 2, 3, 15, 16, 17, 100, 256};
    Codebook codebook;
    const int k = sizes[random.below(8)];
    for (int i = 0; i < k; ++i) codebook.values.push_back(float(random.normal() * 0.1));
    if (k > 2 && random.chance(0.5)) codebook.values[1] = codebook.values[0]; // equal ones are merged
    if (k > 3 && random.chance(0.5)) codebook.values[2] = -0.0f;
    const bool skewed = random.chance(0.5);
    for (std::size_t i = 0; i < weights.size(); ++i)
        codebook.index.push_back(
            std::uint8_t(skewed ? random.below(random.below(std::uint64_t(k)) + 1) : random.below(std::uint64_t(k))));
    weights.data = std::move(codebook);
}

inline void fill_levels(Random& random, Weights& weights) {
    constexpr int spreads[] = {0, 1, 3, 7, 40, 300, 4000, 1 << 24};
    Levels levels{float(random.uniform(0.001, 0.1)), {}};
    const auto spread = std::uint64_t(spreads[random.below(8)]);
    for (std::size_t i = 0; i < weights.size(); ++i)
        levels.levels.push_back(std::int32_t(random.below(2 * spread + 1)) - std::int32_t(spread));
    weights.data = std::move(levels);
}

/// Contents of a layer: what lies under the mask is arbitrary where the contract allows it.
inline Layer random_layer(Random& random, const Shape& shape, Kind kind, bool masked) {
    constexpr double densities[] = {0, 0.01, 0.1, 0.3, 0.5, 0.9, 0.99, 1};
    Layer layer{{shape, {}, {}}, {}};
    auto& weights = layer.weights;
    if (kind == Kind::Floats) {
        Floats floats;
        for (std::size_t i = 0; i < weights.size(); ++i) floats.values.push_back(float(random.normal() * 0.1));
        if (random.chance(0.3)) floats.values[0] = -0.0f;
        weights.data = std::move(floats);
    }
    if (kind == Kind::Codebook) fill_codebook(random, weights);
    if (kind == Kind::Levels) fill_levels(random, weights);
    if (masked) {
        const auto density = densities[random.below(8)];
        weights.mask.emplace();
        for (std::size_t i = 0; i < weights.size(); ++i) weights.mask->push_back(random.chance(density));
        if (auto* codebook = std::get_if<Codebook>(&weights.data))
            for (std::size_t i = 0; i < weights.size(); ++i)
                if (!(*weights.mask)[i]) codebook->index[i] = 0;
    }
    for (int i = 0; i < shape[0]; ++i) layer.bias.push_back(random.chance(0.2) ? 0.0f : float(random.normal()));
    return layer;
}

/// Every op once or more; `width` scales the number of weights.
inline Graph every_op(int width, int classes) {
    Graph graph{"every op", {}};
    const auto add = [&](const char* name, Op op, std::vector<int> inputs) {
        graph.nodes.push_back({name, std::move(op), std::move(inputs)});
        return int(graph.nodes.size()) - 1;
    };
    int x = add("conv1", Conv{3, width, 3, 1, 1}, {graph_input});
    x = add("relu_conv1", Relu{}, {x});
    x = add("pool1", MaxPool{3, 2, 0, true}, {x});
    const int squeezed = add("fire2/squeeze1x1", Conv{width, 4, 1, 1, 0}, {x});
    const int narrow = add("fire2/expand1x1", Conv{4, width, 1, 1, 0}, {squeezed});
    const int wide = add("fire2/expand3x3", Conv{4, width, 3, 1, 1}, {squeezed});
    x = add("fire2/concat", Concat{}, {narrow, wide});
    const int more = add("mix", Conv{2 * width, 2 * width, 1, 1, 0}, {x});
    x = add("bypass", Add{}, {x, more});
    x = add("drop", Dropout{0.25f}, {x});
    x = add("average", AdaptiveAveragePool{2}, {x});
    x = add("flatten", Flatten{}, {x});
    x = add("fc", Linear{8 * width, 5}, {x});
    x = add("out", Linear{5, classes}, {x});
    x = add("global", GlobalAveragePool{}, {x});
    add("softmax", Softmax{}, {x});
    return graph;
}

/// Layer i has representation (first + i) % 6: floats, codebook, levels, each dense and masked.
inline Model random_model(std::uint64_t seed, int width, int first) {
    Random random{seed, 0xC0DEC};
    Model model;
    const int classes = 2 + int(random.below(6));
    model.graph = std::make_shared<const Graph>(every_op(width, classes));
    model.input.size = 4 + int(random.below(12));
    model.input.order = InputSpec::Order(random.below(2));
    model.input.geometry = InputSpec::Geometry(random.below(2));
    model.input.filter = InputSpec::Filter(random.below(2));
    for (auto& mean : model.input.mean) mean = float(random.uniform(0, 255));
    for (const int node : model.graph->weighted()) {
        const auto shape = weight_shape(model.graph->nodes[std::size_t(node)].op);
        const int kind = int(first++ % 6);
        model.layers.push_back(
            std::make_shared<const Layer>(random_layer(random, shape, Kind(kind / 2), kind % 2 == 1)));
    }
    if (random.chance(0.7))
        for (int i = 0; i < classes; ++i) model.labels.push_back("class " + std::string(std::size_t(i), 'x'));
    return model;
}

} // namespace test_models

// SPDX-License-Identifier: GPL-3.0-or-later
// Models as values: comparison, checks, replacing a layer, and what the layer table shows.
#include "backend/model/model.h"

#include "backend/core/error.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

template <typename T>
bool same(const std::shared_ptr<const T>& a, const std::shared_ptr<const T>& b) {
    return a == b || (a && b && *a == *b);
}

void validate(const InputSpec& input) {
    for (int c = 0; c < 3; ++c)
        if (!std::isfinite(input.mean[std::size_t(c)]) || !std::isfinite(input.scale[std::size_t(c)]))
            throw Error(Fault::Corrupt, "input specification: mean or scale is not finite");
    if (input.order > InputSpec::Order::Bgr || input.geometry > InputSpec::Geometry::Crop ||
        input.filter > InputSpec::Filter::Area)
        throw Error(Fault::Corrupt, "input specification: unknown channel order, geometry or filter");
}

void validate(const Layer& layer, const Node& node) {
    try {
        validate(layer.weights);
    } catch (const Error& error) {
        throw Error(Fault::Corrupt, "layer " + node.name + ": " + error.what());
    }
    if (layer.weights.shape != weight_shape(node.op))
        throw Error(Fault::Corrupt, "layer " + node.name + ": its weights have another shape than the graph says");
    if (layer.bias.size() != std::size_t(layer.weights.shape[0]))
        throw Error(Fault::Corrupt, "layer " + node.name + ": has another number of biases than outputs");
    if (!std::ranges::all_of(layer.bias, [](float value) { return std::isfinite(value); }))
        throw Error(Fault::Corrupt, "layer " + node.name + ": holds a bias that is not finite");
}

} // namespace

bool equal(const Model& a, const Model& b) {
    return same(a.graph, b.graph) && a.input == b.input && a.labels == b.labels &&
           std::ranges::equal(a.layers, b.layers, same<Layer>);
}

void validate(const Model& model) {
    if (!model.graph) throw Error(Fault::Corrupt, "model: has no graph");
    validate(*model.graph);
    validate(model.input);
    try {
        shapes(*model.graph, model.input.size);
    } catch (const Error& error) {
        throw Error(Fault::Corrupt, error.what());
    }
    const auto weighted = model.graph->weighted();
    if (model.layers.size() != weighted.size())
        throw Error(Fault::Corrupt, "model: has weights for " + std::to_string(model.layers.size()) + " layers, not " +
                                        std::to_string(weighted.size()));
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        const auto& node = model.graph->nodes[std::size_t(weighted[i])];
        if (!model.layers[i]) throw Error(Fault::Corrupt, "layer " + node.name + ": has no weights");
        validate(*model.layers[i], node);
    }
    if (!model.labels.empty() && model.labels.size() != std::size_t(model.graph->classes()))
        throw Error(Fault::Corrupt, "model: has " + std::to_string(model.labels.size()) + " labels for " +
                                        std::to_string(model.graph->classes()) + " classes");
}

Model with_layer(Model model, std::size_t index, Layer layer) {
    model.layers.at(index) = std::make_shared<const Layer>(std::move(layer));
    return model;
}

std::vector<LayerStats> layer_stats(const Model& model) {
    const auto weighted = model.graph->weighted();
    const auto work = macs(*model.graph, model.input.size);
    std::vector<LayerStats> result;
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        const auto node = std::size_t(weighted[i]);
        const auto& layer = *model.layers[i];
        LayerStats stats;
        stats.name = model.graph->nodes[node].name;
        stats.shape = layer.weights.shape;
        stats.weights = layer.weights.size();
        stats.biases = layer.bias.size();
        stats.nonzero = nonzeros(layer.weights);
        if (const auto* book = std::get_if<Codebook>(&layer.weights.data)) stats.centroids = int(book->values.size());
        stats.macs = work[node];
        result.push_back(std::move(stats));
    }
    return result;
}

double sparsity(const Model& model) {
    std::size_t weights = 0, nonzero = 0;
    for (const auto& layer : model.layers) {
        weights += layer->weights.size();
        nonzero += nonzeros(layer->weights);
    }
    return weights ? 1 - double(nonzero) / double(weights) : 0;
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Fresh weights. SqueezeNet has no batch norm, so the scale of every layer must be right from the first step: He-normal
// by fan-in (He et al. 2015, arXiv 1502.01852, section 2.2) keeps the activations' variance through the ReLUs, and the
// classifier starts with sigma 0.01 as in the SqueezeNet authors' Caffe file.
#include "backend/core/random.h"
#include "backend/model/zoo.h"

#include <algorithm>
#include <cmath>

namespace squeeze::zoo {

namespace {

constexpr double classifier_sigma = 0.01;

bool feeds_relu(const Graph& graph, int node) {
    return std::ranges::any_of(graph.nodes, [&](const Node& other) {
        return std::holds_alternative<Relu>(other.op) && std::ranges::find(other.inputs, node) != other.inputs.end();
    });
}

std::vector<float> normal(std::size_t size, double sigma, Random random) {
    std::vector<float> values(size);
    for (auto& value : values) value = float(sigma * random.normal());
    return values;
}

/// A classifier behind a ReLU starts with biases of 1: softmax ignores a shift common to all classes, and no class
/// begins dead, where it would get no gradient.
std::shared_ptr<const Layer> fresh_layer(const Graph& graph, int node, bool classifier, std::uint64_t seed) {
    Layer layer;
    layer.weights.shape = weight_shape(graph.nodes[std::size_t(node)].op);
    const auto size = layer.weights.size();
    const auto outputs = std::size_t(layer.weights.shape[0]);
    const double sigma = classifier ? classifier_sigma : std::sqrt(2.0 * double(outputs) / double(size));
    layer.weights.data = Floats{normal(size, sigma, Random{seed, 0x1417, std::uint64_t(node)})};
    layer.bias.assign(outputs, classifier && feeds_relu(graph, node) ? 1.f : 0.f);
    return std::make_shared<const Layer>(std::move(layer));
}

} // namespace

Model fresh(const Row& row, std::vector<std::string> labels, std::uint64_t seed) {
    Model model;
    model.graph = std::make_shared<const Graph>(with_classes(row.build(1), int(labels.size())));
    model.input = row.input;
    model.labels = std::move(labels);
    const auto weighted = model.graph->weighted();
    for (const int node : weighted)
        model.layers.push_back(fresh_layer(*model.graph, node, node == weighted.back(), seed));
    return model;
}

Model adapt(const Model& trained, std::vector<std::string> labels, std::uint64_t seed) {
    const bool same_classes = labels.size() == std::size_t(trained.graph->classes());
    const bool same_labels = trained.labels.empty() || trained.labels == labels;
    Model model = trained;
    model.labels = std::move(labels);
    if (same_classes && same_labels) return model;
    model.graph = std::make_shared<const Graph>(with_classes(*trained.graph, int(model.labels.size())));
    model.layers.back() = fresh_layer(*model.graph, model.graph->weighted().back(), true, seed);
    return model;
}

} // namespace squeeze::zoo

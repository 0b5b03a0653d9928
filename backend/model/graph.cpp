// SPDX-License-Identifier: GPL-3.0-or-later
// What can be read off an architecture without running it: its weighted layers, shapes, multiply-accumulates.
#include "backend/model/graph.h"

#include "backend/core/error.h"

#include <algorithm>
#include <limits>

namespace squeeze {

namespace {

using Wide = long long;

struct Misfit {
    std::string problem;
};

int output_size(int size, int kernel, int stride, int padding) {
    const int span = size + 2 * padding - kernel;
    if (span < 0) throw Misfit{"its window is larger than its input"};
    return span / stride + 1;
}

/// As torch's ceil_mode: a last window that would begin in the right padding is dropped.
int pooled_size(int size, const MaxPool& pool) {
    if (!pool.ceil) return output_size(size, pool.kernel, pool.stride, pool.padding);
    const int span = size + 2 * pool.padding - pool.kernel + pool.stride - 1;
    if (span < 0) throw Misfit{"its window is larger than its input"};
    const int windows = span / pool.stride + 1;
    return (windows - 1) * pool.stride >= size + pool.padding ? windows - 1 : windows;
}

int narrow(Wide value) {
    if (value > std::numeric_limits<int>::max()) throw Misfit{"its output is too large"};
    return int(value);
}

ActivationShape concatenated(const std::vector<ActivationShape>& in) {
    Wide channels = 0;
    for (const auto& one : in) {
        if (one.height != in[0].height || one.width != in[0].width)
            throw Misfit{"its inputs differ in height or width"};
        channels += one.channels;
    }
    return {narrow(channels), in[0].height, in[0].width};
}

ActivationShape added(const std::vector<ActivationShape>& in) {
    for (const auto& one : in)
        if (one != in[0]) throw Misfit{"its inputs differ in shape"};
    return in[0];
}

/// Divides, since the product of three extents of a hostile graph may not fit.
ActivationShape limited(const ActivationShape& shape) {
    if (Wide(shape.height) * shape.width > largest_activation / std::max(shape.channels, 1))
        throw Misfit{"its output is too large"};
    return shape;
}

ActivationShape output_shape(const Op& op, const std::vector<ActivationShape>& in) {
    const ActivationShape x = in.at(0);
    return std::visit(Overloaded{
                          [&](const Conv& conv) -> ActivationShape {
                              if (x.channels != conv.in_channels) throw Misfit{"its input has other channels"};
                              return {conv.out_channels, output_size(x.height, conv.kernel, conv.stride, conv.padding),
                                      output_size(x.width, conv.kernel, conv.stride, conv.padding)};
                          },
                          [&](const Relu&) { return x; },
                          [&](const MaxPool& pool) -> ActivationShape {
                              return {x.channels, pooled_size(x.height, pool), pooled_size(x.width, pool)};
                          },
                          [&](const GlobalAveragePool&) -> ActivationShape {
                              return {x.channels, 1, 1};
                          },
                          [&](const AdaptiveAveragePool& pool) -> ActivationShape {
                              return {x.channels, pool.output, pool.output};
                          },
                          [&](const Concat&) { return concatenated(in); },
                          [&](const Add&) { return added(in); },
                          [&](const Linear& linear) -> ActivationShape {
                              if (x.height != 1 || x.width != 1 || x.channels != linear.in_features)
                                  throw Misfit{"its input has another number of features"};
                              return {linear.out_features, 1, 1};
                          },
                          [&](const Flatten&) -> ActivationShape {
                              return {narrow(x.count()), 1, 1};
                          },
                          [&](const Dropout&) { return x; },
                          [&](const Softmax&) { return x; },
                      },
                      op);
}

} // namespace

std::vector<int> Graph::weighted() const {
    std::vector<int> indices;
    for (std::size_t i = 0; i < nodes.size(); ++i)
        if (!weight_shape(nodes[i].op).empty()) indices.push_back(int(i));
    return indices;
}

int Graph::find(std::string_view node_name) const {
    const auto at = std::ranges::find(nodes, node_name, &Node::name);
    return at == nodes.end() ? -1 : int(at - nodes.begin());
}

int Graph::classes() const {
    const auto layers = weighted();
    return layers.empty() ? 0 : weight_shape(nodes[std::size_t(layers.back())].op)[0];
}

std::vector<ActivationShape> shapes(const Graph& graph, int size) {
    if (size < 1 || size > largest_input)
        throw Error(Fault::Input, "input size " + std::to_string(size) + " is not within 1.." +
                                      std::to_string(largest_input) + " pixels");
    std::vector<ActivationShape> result;
    for (const auto& node : graph.nodes) {
        std::vector<ActivationShape> in;
        for (const int input : node.inputs)
            in.push_back(input == graph_input ? ActivationShape{3, size, size} : result.at(std::size_t(input)));
        try {
            result.push_back(limited(output_shape(node.op, in)));
        } catch (const Misfit& misfit) {
            throw Error(Fault::Input, node.name + ": does not fit an input of " + std::to_string(size) + " x " +
                                          std::to_string(size) + " pixels: " + misfit.problem);
        }
    }
    return result;
}

std::vector<long long> macs(const Graph& graph, int size) {
    const auto outputs = shapes(graph, size);
    std::vector<long long> result(graph.nodes.size(), 0);
    for (const int i : graph.weighted()) {
        const auto shape = weight_shape(graph.nodes[std::size_t(i)].op);
        Wide per_output = 1;
        for (std::size_t d = 1; d < shape.size(); ++d) per_output *= shape[d];
        result[std::size_t(i)] = per_output * outputs[std::size_t(i)].count();
    }
    return result;
}

bool joins(const Op& op) {
    return std::visit(Overloaded{
                          [](const AnyOf<Concat, Add> auto&) { return true; },
                          [](const AnyOf<Conv, Relu, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Linear, Flatten,
                                         Dropout, Softmax> auto&) { return false; },
                      },
                      op);
}

std::vector<int> weight_shape(const Op& op) {
    using Extents = std::vector<int>;
    return std::visit(Overloaded{
                          [](const Conv& conv) -> Extents {
                              return {conv.out_channels, conv.in_channels, conv.kernel, conv.kernel};
                          },
                          [](const Linear& linear) -> Extents {
                              return {linear.out_features, linear.in_features};
                          },
                          [](const AnyOf<Relu, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Concat, Add, Flatten,
                                         Dropout, Softmax> auto&) -> Extents { return {}; },
                      },
                      op);
}

long long parameter_count(const Graph& graph) {
    long long total = 0;
    for (const int i : graph.weighted()) {
        const auto shape = weight_shape(graph.nodes[std::size_t(i)].op);
        Wide weights = 1;
        for (const int extent : shape) weights *= extent;
        total += weights + shape[0];
    }
    return total;
}

Graph with_classes(Graph graph, int classes) {
    const auto layers = graph.weighted();
    if (layers.empty()) throw Error(Fault::Internal, graph.name + ": has no weighted layer");
    if (classes < 1) throw Error(Fault::Input, "a network needs at least 1 class, not " + std::to_string(classes));
    std::visit(Overloaded{
                   [&](Conv& conv) { conv.out_channels = classes; },
                   [&](Linear& linear) { linear.out_features = classes; },
                   [](AnyOf<Relu, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Concat, Add, Flatten, Dropout,
                            Softmax> auto&) {}, // have no weights
               },
               graph.nodes[std::size_t(layers.back())].op);
    return graph;
}

} // namespace squeeze

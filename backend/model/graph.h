// SPDX-License-Identifier: GPL-3.0-or-later
// A network's architecture as data. Shapes and costs, the codec and torch each walk this graph with an exhaustive
// std::visit: a new op does not compile until every walker answers it.
#pragma once

#include "backend/core/overloaded.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace squeeze {

/// Square kernels; weights are out_channels x in_channels x kernel x kernel (OIHW), plus one bias per output channel.
struct Conv {
    int in_channels = 0, out_channels = 0, kernel = 1, stride = 1, padding = 0;
    bool operator==(const Conv&) const = default;
};
struct Relu {
    bool operator==(const Relu&) const = default;
};
/// With ceil, a last window that begins inside the input (or its left padding) counts even if it runs over the edge
/// (Caffe, torch ceil_mode).
struct MaxPool {
    int kernel = 2, stride = 2, padding = 0;
    bool ceil = false;
    bool operator==(const MaxPool&) const = default;
};
struct GlobalAveragePool {
    bool operator==(const GlobalAveragePool&) const = default;
};
/// torch's adaptive_avg_pool2d to output x output.
struct AdaptiveAveragePool {
    int output = 1;
    bool operator==(const AdaptiveAveragePool&) const = default;
};
/// Along channels, inputs in order.
struct Concat {
    bool operator==(const Concat&) const = default;
};
struct Add {
    bool operator==(const Add&) const = default;
};
/// Weights are out_features x in_features, plus one bias per output.
struct Linear {
    int in_features = 0, out_features = 0;
    bool operator==(const Linear&) const = default;
};
/// C x H x W to one vector, in that order.
struct Flatten {
    bool operator==(const Flatten&) const = default;
};
/// Does something while training only.
struct Dropout {
    float probability = 0.5f;
    bool operator==(const Dropout&) const = default;
};
struct Softmax {
    bool operator==(const Softmax&) const = default;
};

using Op = std::variant<Conv, Relu, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Concat, Add, Linear, Flatten,
                        Dropout, Softmax>;

/// The limits of a graph, in files and in memory.
inline constexpr std::size_t most_nodes = 4096;
inline constexpr int largest_input = 8192;                 ///< pixels: the input's height and width
inline constexpr long long largest_activation = 1LL << 34; ///< values of one node's output

/// Input of a node: the index of an earlier node, or graph_input.
inline constexpr int graph_input = -1;

struct Node {
    std::string name; ///< unique; weighted layers are named as in the paper, e.g. "fire2/squeeze1x1"
    Op op;
    std::vector<int> inputs;
    bool operator==(const Node&) const = default;
};

/// One activation without its batch dimension. After Flatten, GlobalAveragePool and Linear: height = width = 1.
struct ActivationShape {
    int channels = 0, height = 0, width = 0;
    bool operator==(const ActivationShape&) const = default;
    long long count() const { return (long long)channels * height * width; }
};

/// Nodes in execution order; the last one's output is the network's (logits or a softmax over classes).
struct Graph {
    std::string name; ///< zoo name where it comes from there, e.g. "squeezenet1_1"
    std::vector<Node> nodes;
    bool operator==(const Graph&) const = default;

    /// Indices of the nodes that carry weights (Conv, Linear), in order. Model::layers runs parallel to this.
    std::vector<int> weighted() const;
    /// Index of the node of this name, or -1.
    int find(std::string_view node_name) const;
    /// Outputs of the last weighted layer: the number of classes.
    int classes() const;
};

/// Checks that names are unique, inputs point backwards and arities fit; throws Error{Corrupt} naming the node.
void validate(const Graph& graph);

/// Output shape of every node for a 3 x size x size input. Throws Error{Input} naming the node where the size does not
/// fit.
std::vector<ActivationShape> shapes(const Graph& graph, int size);

/// Multiply-accumulates per node for that input (convolutions and linear layers; others 0).
std::vector<long long> macs(const Graph& graph, int size);

/// Concat and Add take two or more inputs, other ops exactly one.
bool joins(const Op& op);

/// Weights (without biases) of a Conv or Linear as {O, I, H, W} or {O, I}; empty for other ops.
std::vector<int> weight_shape(const Op& op);

/// Weights and biases of the whole network.
long long parameter_count(const Graph& graph);

/// The same graph with its last weighted layer giving `classes` outputs.
Graph with_classes(Graph graph, int classes);

} // namespace squeeze

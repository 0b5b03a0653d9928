// SPDX-License-Identifier: GPL-3.0-or-later
// The checks that a graph from a hostile file must pass before anybody computes with it.
#include "backend/core/error.h"
#include "backend/model/graph.h"

#include <cmath>
#include <optional>
#include <set>

namespace squeeze {

namespace {

constexpr int widest = 1 << 20;               // channels, features
constexpr int largest_window = 1 << 10;       // kernel, stride, padding
constexpr long long most_weights = 1LL << 28; // in one layer: 1 GiB of floats
constexpr std::size_t longest_name = 1 << 10; // bytes
using Channels = std::optional<long long>;    // unknown behind a Flatten: it depends on the input's size

[[noreturn]] void reject(const Node& node, const std::string& problem) {
    throw Error(Fault::Corrupt, "layer " + (node.name.empty() ? "without a name" : node.name) + ": " + problem);
}

void require(const Node& node, bool holds, const char* problem) {
    if (!holds) reject(node, problem);
}

bool within(int value, int low, int high) { return low <= value && value <= high; }

void check_weights(const Node& node) {
    long long weights = 1;
    for (const int extent : weight_shape(node.op)) {
        require(node, within(extent, 1, widest), "has an impossible number of channels or kernel size");
        require(node, weights <= most_weights / extent, "has too many weights");
        weights *= extent;
    }
}

void check_parameters(const Node& node) {
    std::visit(Overloaded{
                   [&](const Conv& conv) {
                       check_weights(node);
                       require(node, within(conv.kernel, 1, largest_window), "has an impossible kernel size");
                       require(node, within(conv.stride, 1, largest_window), "has an impossible stride");
                       require(node, within(conv.padding, 0, largest_window), "has an impossible padding");
                   },
                   [&](const MaxPool& pool) {
                       require(node, within(pool.kernel, 1, largest_window), "has an impossible kernel size");
                       require(node, within(pool.stride, 1, largest_window), "has an impossible stride");
                       require(node, within(pool.padding, 0, pool.kernel / 2), "has an impossible padding");
                   },
                   [&](const AdaptiveAveragePool& pool) {
                       require(node, within(pool.output, 1, largest_window), "has an impossible output size");
                   },
                   [&](const Linear&) { check_weights(node); },
                   [&](const Dropout& dropout) {
                       require(node, dropout.probability >= 0 && dropout.probability < 1,
                               "has a probability outside 0..1");
                   },
                   [](const Relu&) {},
                   [](const GlobalAveragePool&) {},
                   [](const Concat&) {},
                   [](const Add&) {},
                   [](const Flatten&) {},
                   [](const Softmax&) {},
               },
               node.op);
}

void check_inputs(const Node& node, std::size_t position) {
    if (joins(node.op))
        require(node, node.inputs.size() >= 2 && node.inputs.size() <= most_nodes, "joins fewer than two inputs");
    else
        require(node, node.inputs.size() == 1, "must have exactly one input");
    for (const int input : node.inputs)
        require(node, input == graph_input || (input >= 0 && std::size_t(input) < position),
                "takes its input from a layer that does not come before it");
}

Channels output_channels(const Node& node, const std::vector<Channels>& in) {
    return std::visit(
        Overloaded{
            [&](const Conv& conv) -> Channels {
                require(node, !in[0] || *in[0] == conv.in_channels, "its input has other channels");
                return conv.out_channels;
            },
            [&](const Linear& linear) -> Channels {
                require(node, !in[0] || *in[0] == linear.in_features, "its input has other features");
                return linear.out_features;
            },
            [&](const Concat&) -> Channels {
                long long total = 0;
                for (const auto& one : in) {
                    if (!one) return {};
                    total += *one;
                }
                require(node, total <= widest, "has too many channels");
                return total;
            },
            [&](const Add&) -> Channels {
                for (const auto& one : in)
                    require(node, !one || !in[0] || *one == *in[0], "its inputs differ in channels");
                return in[0];
            },
            [](const Flatten&) -> Channels { return {}; },
            [&](const AnyOf<Relu, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Dropout, Softmax> auto&)
                -> Channels { return in[0]; },
        },
        node.op);
}

} // namespace

void validate(const Graph& graph) {
    if (graph.nodes.empty() || graph.nodes.size() > most_nodes)
        throw Error(Fault::Corrupt, "graph: has " + std::to_string(graph.nodes.size()) + " layers, not 1.." +
                                        std::to_string(most_nodes));
    std::set<std::string_view> names;
    std::vector<Channels> channels;
    for (const auto& node : graph.nodes) {
        require(node, !node.name.empty() && node.name.size() <= longest_name, "has no name, or too long a one");
        require(node, names.insert(node.name).second, "its name is taken twice");
        check_inputs(node, channels.size());
        check_parameters(node);
        std::vector<Channels> in;
        for (const int input : node.inputs)
            in.push_back(input == graph_input ? Channels(3) : channels[std::size_t(input)]);
        channels.push_back(output_channels(node, in));
    }
    if (graph.weighted().empty()) throw Error(Fault::Corrupt, "graph: has no layer with weights");
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/plan.h"

namespace squeeze::runtime {

namespace {

class Planner {
public:
    Planner(const Graph& graph, int size)
        : m_graph(graph), m_shapes(shapes(graph, size)), m_readers(graph.nodes.size()) {
        for (const auto& node : graph.nodes)
            for (const int input : node.inputs)
                if (input != graph_input) ++m_readers[std::size_t(input)];
        m_plan.tensors.push_back({{3, size, size}});
    }

    Plan run() {
        for (std::size_t i = 0; i < m_graph.nodes.size(); ++i) m_plan.of_node.push_back(place(int(i)));
        return std::move(m_plan);
    }

private:
    const Op& op(int node) const { return m_graph.nodes[std::size_t(node)].op; }
    int tensor_of(int input) const { return input == graph_input ? Plan::input : m_plan.of_node[std::size_t(input)]; }
    std::vector<int> inputs_of(int node) const {
        std::vector<int> tensors;
        for (const int input : m_graph.nodes[std::size_t(node)].inputs) tensors.push_back(tensor_of(input));
        return tensors;
    }
    int make(int node) {
        m_plan.tensors.push_back({m_shapes[std::size_t(node)]});
        return int(m_plan.tensors.size()) - 1;
    }

    int place(int node) {
        return std::visit(
            Overloaded{
                [&](const Relu&) { return rectify(node); },
                [&](const Concat&) { return join(node); },
                [&](const Flatten&) { return flatten(node); },
                [&](const Dropout&) { return inputs_of(node).front(); },
                [&](const AnyOf<Conv, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Add, Linear, Softmax> auto&) {
                    return rectified_later(node) ? -1 : compute(node);
                },
            },
            op(node));
    }

    int compute(int node) {
        const int output = make(node);
        m_plan.steps.push_back({node, false, inputs_of(node), output});
        return output;
    }

    /// Only a ReLU reads it, and the operation can do that at once.
    bool rectified_later(int node) const {
        const bool able = std::holds_alternative<Conv>(op(node)) || std::holds_alternative<Linear>(op(node)) ||
                          std::holds_alternative<Add>(op(node));
        if (!able || m_readers[std::size_t(node)] != 1) return false;
        for (std::size_t i = std::size_t(node) + 1; i < m_graph.nodes.size(); ++i)
            if (m_graph.nodes[i].inputs.front() == node) return std::holds_alternative<Relu>(m_graph.nodes[i].op);
        return false; // the one reader joins it as a later input
    }

    int rectify(int node) {
        const int before = m_graph.nodes[std::size_t(node)].inputs.front();
        if (before == graph_input || m_plan.of_node[std::size_t(before)] >= 0) return compute(node);
        const int output = make(node);
        m_plan.steps.push_back({before, true, inputs_of(before), output});
        return output;
    }

    /// Channels before rows is another order than ours, unless there is one pixel only.
    int flatten(int node) {
        const int from = inputs_of(node).front();
        const auto& shape = m_plan.tensors[std::size_t(from)].shape;
        return shape.height == 1 && shape.width == 1 ? from : compute(node);
    }

    int join(int node) {
        const int output = make(node);
        int offset = 0;
        for (const int input : inputs_of(node)) {
            auto& part = m_plan.tensors[std::size_t(input)];
            const int channels = part.shape.channels;
            if (input != Plan::input && part.parent < 0) {
                part.parent = output;
                part.offset = offset;
            } else { // the picture itself, or what already lies in another concatenation
                m_plan.tensors.push_back({part.shape, output, offset});
                m_plan.steps.push_back({node, false, {input}, int(m_plan.tensors.size()) - 1});
            }
            offset += channels;
        }
        return output;
    }

    const Graph& m_graph;
    std::vector<ActivationShape> m_shapes;
    std::vector<int> m_readers; ///< how many inputs take a node's output
    Plan m_plan;
};

} // namespace

Plan plan(const Graph& graph, int size) { return Planner(graph, size).run(); }

} // namespace squeeze::runtime

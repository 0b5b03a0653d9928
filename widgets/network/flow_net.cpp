// SPDX-License-Identifier: GPL-3.0-or-later
// Nodes with a common name before the "/" are one block; a conv that feeds two others which are joined is a fire module
// (SqueezeNet, section 3.2). Works for any graph: what is no fire module is drawn as its layers.
#include "widgets/network/flow_net.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace squeeze {

namespace {

QString words(const char* text) { return QCoreApplication::translate("squeeze::FlowNet", text); }

bool weighted(const Op& op) { return std::holds_alternative<Conv>(op) || std::holds_alternative<Linear>(op); }

/// Nodes that no block is drawn for: they belong to what feeds them.
bool silent(const Op& op) {
    return std::visit(
        Overloaded{[](const AnyOf<Relu, Dropout, Flatten, Softmax> auto&) { return true; },
                   [](const AnyOf<Conv, Linear, MaxPool, GlobalAveragePool, AdaptiveAveragePool, Concat, Add> auto&) {
                       return false;
                   }},
        op);
}

FlowBlock::Kind kind_of(const Op& op) {
    return std::visit(
        Overloaded{
            [](const AnyOf<Conv, Linear> auto&) { return FlowBlock::Kind::Layers; },
            [](const AnyOf<MaxPool, GlobalAveragePool, AdaptiveAveragePool> auto&) { return FlowBlock::Kind::Pool; },
            [](const AnyOf<Concat, Add> auto&) { return FlowBlock::Kind::Join; },
            [](const AnyOf<Relu, Dropout, Flatten, Softmax> auto&) { return FlowBlock::Kind::Layers; }},
        op);
}

class Builder {
public:
    Builder(const Graph& graph, int size)
        : m_graph(graph), m_shapes(shapes(graph, size)), m_macs(macs(graph, size)), m_home(graph.nodes.size(), 0) {
        net.blocks.push_back({FlowBlock::Kind::Input,
                              words(QT_TRANSLATE_NOOP("squeeze::FlowNet", "photo")),
                              {},
                              {},
                              {3, size, size},
                              0});
        const auto layers = graph.weighted();
        for (std::size_t layer = 0; layer < layers.size(); ++layer) m_layers[layers[layer]] = layer;
        for (std::size_t node = 0; node < graph.nodes.size(); ++node) place(int(node));
        for (auto& block : net.blocks) arrange(block);
        finish();
        connect();
    }
    FlowNet net;

private:
    std::size_t home(int node) const { return node < 0 ? 0 : m_home[std::size_t(node)]; }

    /// The last input's block: "fed by the one before".
    std::size_t feeder(const Node& node) const {
        std::size_t last = 0;
        for (const int input : node.inputs) last = std::max(last, home(input));
        return last;
    }

    void place(int index) {
        const auto& node = m_graph.nodes[std::size_t(index)];
        const auto slash = node.name.find('/');
        const auto prefix = slash == node.name.npos ? std::string() : node.name.substr(0, slash);
        auto& at = m_home[std::size_t(index)];
        if (silent(node.op)) {
            at = feeder(node);
        } else if (!prefix.empty() && m_groups.contains(prefix)) {
            at = m_groups[prefix];
        } else {
            FlowBlock block;
            block.kind = prefix.empty() ? kind_of(node.op) : FlowBlock::Kind::Layers;
            block.name = QString::fromStdString(prefix.empty() ? node.name : prefix);
            const int first = node.inputs.empty() ? graph_input : node.inputs.front();
            block.input = first < 0 ? net.blocks.front().output : m_shapes[std::size_t(first)];
            at = net.blocks.size();
            if (!prefix.empty()) m_groups[prefix] = at;
            net.blocks.push_back(std::move(block));
            m_nodes.resize(net.blocks.size());
        }
        auto& block = net.blocks[at];
        if (at > 0) {
            block.output = m_shapes[std::size_t(index)];
            block.macs += m_macs[std::size_t(index)];
            m_nodes.resize(net.blocks.size());
            m_nodes[at].push_back(index);
        }
        if (weighted(node.op)) {
            FlowPart part;
            part.name = QString::fromStdString(prefix.empty() ? node.name : node.name.substr(slash + 1));
            part.layer = m_layers.at(index);
            part.shape = weight_shape(node.op);
            part.weights = part.survivors = count(part.shape);
            block.parts.push_back(std::move(part));
        }
    }

    /// The weighted node that feeds `node` through silent ones, or -1.
    int source(int node) const {
        while (node >= 0 && silent(m_graph.nodes[std::size_t(node)].op))
            node = m_graph.nodes[std::size_t(node)].inputs.front();
        return node >= 0 && weighted(m_graph.nodes[std::size_t(node)].op) ? node : -1;
    }

    /// A fire module has three convs, the last two fed by the first and joined.
    void arrange(FlowBlock& block) const {
        if (block.parts.size() != 3) return;
        const auto layers = m_graph.weighted();
        int convs[3];
        for (std::size_t i = 0; i < 3; ++i) convs[i] = layers[block.parts[i].layer];
        for (const int node : m_nodes[std::size_t(&block - net.blocks.data())]) {
            const auto& one = m_graph.nodes[std::size_t(node)];
            if (!std::holds_alternative<Concat>(one.op) || one.inputs.size() != 2) continue;
            const int a = source(one.inputs[0]), b = source(one.inputs[1]);
            const auto fed = [&](int conv) {
                return conv >= 0 && source(m_graph.nodes[std::size_t(conv)].inputs.front()) == convs[0];
            };
            if (std::set{a, b} == std::set{convs[1], convs[2]} && fed(a) && fed(b)) block.kind = FlowBlock::Kind::Fire;
        }
    }

    /// A global mean at the end is what the classes come from.
    void finish() {
        auto& last = net.blocks.back();
        if (last.kind == FlowBlock::Kind::Pool) {
            last.kind = FlowBlock::Kind::Output;
            last.name = words(QT_TRANSLATE_NOOP("squeeze::FlowNet", "mean"));
            return;
        }
        const auto output = last.output;
        net.blocks.push_back(
            {FlowBlock::Kind::Output, words(QT_TRANSLATE_NOOP("squeeze::FlowNet", "classes")), {}, output, output, 0});
    }

    void connect() {
        std::set<std::pair<std::size_t, std::size_t>> seen;
        for (std::size_t node = 0; node < m_graph.nodes.size(); ++node)
            for (const int input : m_graph.nodes[node].inputs) {
                const auto from = home(input), to = m_home[node];
                // A join inside a block that takes the block's own input goes around it (SqueezeNet, figure 2).
                const bool around = to == from + 1 && joins(m_graph.nodes[node].op) && !net.blocks[to].parts.empty();
                if ((to > from + 1 || around) && seen.insert({from, to}).second) net.arcs.push_back({from, to});
            }
    }

    const Graph& m_graph;
    const std::vector<ActivationShape> m_shapes;
    const std::vector<long long> m_macs;
    std::vector<std::size_t> m_home; ///< block of each node
    std::vector<std::vector<int>> m_nodes = std::vector<std::vector<int>>(1);
    std::map<std::string, std::size_t> m_groups;
    std::map<int, std::size_t> m_layers;
};

} // namespace

std::uint64_t FlowBlock::weights() const {
    std::uint64_t sum = 0;
    for (const auto& part : parts) sum += part.weights;
    return sum;
}
std::uint64_t FlowBlock::original() const {
    std::uint64_t sum = 0;
    for (const auto& part : parts) sum += part.original;
    return sum;
}
std::uint64_t FlowBlock::bytes() const {
    std::uint64_t sum = 0;
    for (const auto& part : parts) sum += part.bytes;
    return sum;
}

std::pair<int, int> FlowNet::find(std::size_t layer) const {
    for (std::size_t b = 0; b < blocks.size(); ++b)
        for (std::size_t p = 0; p < blocks[b].parts.size(); ++p)
            if (blocks[b].parts[p].layer == layer) return {int(b), int(p)};
    return {-1, -1};
}

FlowNet flowNet(const Graph& graph, int size) { return Builder(graph, size).net; }

std::vector<int> receptiveFields(const Graph& graph, int size) {
    struct Field {
        double side = 1, jump = 1;
    };
    std::vector<Field> fields;
    std::vector<int> result;
    for (const auto& node : graph.nodes) {
        Field in;
        for (const int input : node.inputs) {
            const auto& other = input < 0 ? Field() : fields[std::size_t(input)];
            if (other.side > in.side) in = other;
        }
        const auto window = [&](int kernel, int stride) {
            return Field{in.side + (kernel - 1) * in.jump, in.jump * stride};
        };
        const auto whole = Field{double(size), in.jump};
        fields.push_back(
            std::visit(Overloaded{[&](const AnyOf<Conv, MaxPool> auto& op) { return window(op.kernel, op.stride); },
                                  [&](const AnyOf<GlobalAveragePool, Linear> auto&) { return whole; },
                                  [&](const AdaptiveAveragePool& op) { return op.output == 1 ? whole : in; },
                                  [&](const AnyOf<Relu, Concat, Add, Flatten, Dropout, Softmax> auto&) { return in; }},
                       node.op));
        fields.back().side = std::min(fields.back().side, double(size));
        result.push_back(int(fields.back().side));
    }
    return result;
}

QString shapeWords(const ActivationShape& shape) {
    if (shape.height == 1 && shape.width == 1) return QString::number(shape.channels);
    return QStringLiteral("%1×%2×%3").arg(shape.height).arg(shape.width).arg(shape.channels);
}

QString shapeWords(const Shape& shape) {
    QStringList parts;
    for (const int side : shape) parts.append(QString::number(side));
    return parts.join(QStringLiteral(" × "));
}

} // namespace squeeze

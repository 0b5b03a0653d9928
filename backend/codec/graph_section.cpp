// SPDX-License-Identifier: GPL-3.0-or-later
// The graph as bytes, then packed: all names first, then all ops, so that repeated modules repeat as bytes.
#include "backend/codec/graph_ops.h"
#include "backend/codec/pack.h"
#include "backend/codec/sections.h"

namespace squeeze::codec {

namespace {

Graph parse_graph(ByteReader& in) {
    Graph graph;
    graph.name = in.text(longest_name);
    graph.nodes.resize(in.varint(most_nodes));
    for (auto& node : graph.nodes) node.name = in.text(longest_name);
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        auto& node = graph.nodes[i];
        node.op = read_op(in);
        const auto inputs = joins(node.op) ? in.varint(in.remaining()) : 1;
        for (std::uint64_t k = 0; k < inputs; ++k) node.inputs.push_back(int(i) - int(in.varint(i + 1)));
    }
    if (!in.at_end()) in.fail("more bytes than the graph needs");
    return graph;
}

void check_name(const std::string& name, const char* whose) {
    if (name.size() > longest_name)
        throw Error(Fault::Input, std::string(whose) + " name '" + name.substr(0, 40) + "…' is longer than 255 bytes");
}

constexpr int coder_bits = 2;

} // namespace

Bytes write_graph_section(const Graph& graph, const Encoding& encoding) {
    ByteWriter bytes;
    check_name(graph.name, "graph");
    bytes.text(graph.name);
    bytes.varint(graph.nodes.size());
    for (const auto& node : graph.nodes) {
        check_name(node.name, "layer");
        bytes.text(node.name);
    }
    for (std::size_t i = 0; i < graph.nodes.size(); ++i) {
        const auto& node = graph.nodes[i];
        write_op(bytes, node.op);
        if (joins(node.op)) bytes.varint(node.inputs.size());
        for (const int input : node.inputs) bytes.varint(std::uint64_t(int(i) - input));
    }
    if (bytes.size() > graph_bytes) throw Error(Fault::Input, "graph: its description is larger than 1 MiB");
    BitWriter out;
    out.put(std::uint64_t(encoding.coder), coder_bits);
    out.put(std::uint64_t(encoding.biases), 1);
    out.put(std::uint64_t(encoding.codebooks), 1);
    pack(out, bytes.bytes());
    out.pad();
    return out.take();
}

Encoding read_encoding(BitReader& in) {
    in.at("encoding");
    const auto coder = in.get(coder_bits);
    if (coder > 2) in.fail("unknown coder " + std::to_string(coder));
    Encoding encoding{Coder(coder)};
    encoding.biases = FloatType(in.get(1));
    encoding.codebooks = FloatType(in.get(1));
    return encoding;
}

Graph read_graph(BitReader& in) {
    const auto bytes = unpack(in, graph_bytes);
    in.finish();
    in.at("graph");
    try {
        ByteReader reader(bytes, "graph description");
        auto graph = parse_graph(reader);
        validate(graph);
        return graph;
    } catch (const Error& error) {
        in.fail(error.what());
    }
}

void check_size(const Graph& graph, Fault fault, const std::string& what) {
    std::uint64_t weights = 0, biases = 0;
    for (const int i : graph.weighted()) {
        const auto shape = weight_shape(graph.nodes[std::size_t(i)].op);
        weights += count(shape); // below 2^28 each in a validated graph, and at most 4096 of them
        biases += std::uint64_t(shape[0]);
    }
    if (weights > most_weights) throw Error(fault, what + ": more than 2^28 weights");
    if (biases > most_outputs) throw Error(fault, what + ": more than 2^20 biases");
}

} // namespace squeeze::codec

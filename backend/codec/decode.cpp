// SPDX-License-Identifier: GPL-3.0-or-later
// Reading files that anybody may have written.
#include "backend/codec/container.h"
#include "backend/codec/layer.h"
#include "backend/codec/sections.h"

#include <algorithm>

namespace squeeze::codec {

namespace {

[[noreturn]] void corrupt(const std::string& what, const std::string& problem) {
    throw Error(Fault::Corrupt, what + ": " + problem);
}

/// The next section's payload, checked.
ByteView take_section(ByteReader& file, const std::string& what, const std::string& section) {
    const auto length = file.varint(largest_file);
    const auto payload = file.take(length);
    if (file.read<std::uint32_t>() != crc32(payload)) corrupt(what, section + ": checksum (CRC-32) does not match");
    return payload;
}

class FileReader {
public:
    FileReader(ByteView bytes, const std::string& what, const Visit& visit)
        : m_file(bytes, what), m_what(what), m_visit(visit) {}

    ReadFile read() {
        read_head();
        const auto& graph = *m_result.decoded.model.graph;
        m_result.cost.header = m_file.position();
        for (const int node : graph.weighted()) read_layer_section(graph.nodes[std::size_t(node)]);
        if (!m_file.at_end()) m_file.fail("bytes behind the last section");
        m_result.cost.total = m_file.position();
        try {
            validate(m_result.decoded.model);
        } catch (const Error& error) {
            corrupt(m_what, error.what());
        }
        return std::move(m_result);
    }

private:
    BitReader section(const std::string& name) {
        return BitReader(take_section(m_file, m_what, name), m_what + ": " + name, m_visit);
    }

    void read_head() {
        if (m_file.remaining() > largest_file) m_file.fail("larger than 1 GiB");
        if (!std::ranges::equal(m_file.take(sizeof magic), magic)) corrupt(m_what, "not a .sqz file");
        const auto number = m_file.read<std::uint8_t>();
        if (number != version && number != mixed_version)
            corrupt(m_what, "version " + std::to_string(number) +
                                " of the .sqz format is not known here; a newer program may read it");
        auto& [model, encoding] = m_result.decoded;
        auto graph = section("graph section");
        encoding = read_encoding(graph);
        if ((encoding.coder == Coder::Mixed) != (number == mixed_version))
            graph.fail("the coder is of another version");
        model.graph = std::make_shared<const Graph>(read_graph(graph));
        check_size(*model.graph, Fault::Corrupt, m_what + ": graph section");
        auto input = section("input section");
        model.input = read_input_section(input);
        auto labels = section("labels section");
        model.labels = read_labels_section(labels);
    }

    void read_layer_section(const Node& node) {
        auto in = section("layer " + node.name);
        const auto shape = weight_shape(node.op);
        auto read = read_layer(in, shape, std::size_t(shape[0]), m_result.decoded.encoding);
        m_result.cost.layers.push_back(layer_cost(node.name, read.bits, in.bytes().size()));
        m_result.decoded.model.layers.push_back(std::make_shared<const Layer>(std::move(read.layer)));
    }

    ByteReader m_file;
    const std::string& m_what;
    const Visit& m_visit;
    ReadFile m_result;
};

} // namespace

ReadFile read_file(ByteView bytes, const std::string& what, const Visit& visit) {
    return FileReader(bytes, what, visit).read();
}

Decoded decode(ByteView bytes, const std::string& what) { return read_file(bytes, what).decoded; }

Cost inspect(ByteView bytes, const std::string& what) { return read_file(bytes, what).cost; }

bool is_sqz(ByteView head) {
    return head.size() >= sizeof magic && std::ranges::equal(head.first(sizeof magic), magic);
}

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
// Writing and counting files.
#include "backend/codec/container.h"
#include "backend/codec/layer.h"
#include "backend/codec/sections.h"

namespace squeeze::codec {

namespace {

void append_section(ByteWriter& file, const Bytes& payload) {
    file.varint(payload.size());
    file.append(payload);
    file.write(crc32(payload));
}

/// Everything before the layers.
ByteWriter head(const Model& model, const Encoding& encoding) {
    ByteWriter file;
    for (const auto byte : magic) file.write(byte);
    file.write(encoding.coder == Coder::Mixed ? mixed_version : version);
    append_section(file, write_graph_section(*model.graph, encoding));
    append_section(file, write_input_section(model.input));
    append_section(file, write_labels_section(model.labels));
    return file;
}

void check_file_size(std::uint64_t bytes) {
    if (bytes > largest_file) throw Error(Fault::Input, "the file would be larger than 1 GiB");
}

} // namespace

Bytes encode(const Model& model, const Encoding& encoding) {
    validate(model);
    check_size(*model.graph, Fault::Input, "model");
    auto file = head(model, encoding);
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        BitWriter out;
        write_layer(out, plan_layer(*model.layers[i], model.node(i).name, encoding), *model.layers[i]);
        append_section(file, out.take());
        check_file_size(file.size());
    }
    return file.take();
}

LayerCost cost(const LayerPlan& plan, const std::string& name) {
    BitWriter out(BitWriter::Mode::Counting);
    const auto bits = write_layer(out, plan, {});
    return layer_cost(name, bits, out.position() / 8);
}

LayerCost cost(const Layer& layer, const std::string& name, const Encoding& encoding) {
    return cost(plan_layer(layer, name, encoding), name);
}

Cost cost(const Model& model, const Encoding& encoding) {
    validate(model);
    check_size(*model.graph, Fault::Input, "model");
    Cost sum;
    sum.header = sum.total = head(model, encoding).size();
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        sum.layers.push_back(cost(*model.layers[i], model.node(i).name, encoding));
        sum.total += sum.layers.back().total();
    }
    check_file_size(sum.total);
    return sum;
}

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
// The input specification and the labels.
#include "backend/codec/pack.h"
#include "backend/codec/sections.h"

namespace squeeze::codec {

namespace {

constexpr int size_bits = 13, order_bits = 1, geometry_bits = 1, filter_bits = 1; // 16 together

} // namespace

Bytes write_input_section(const InputSpec& input) {
    if (input.size < 1 || input.size > largest_input)
        throw Error(Fault::Input, "input size " + std::to_string(input.size) + " is not within 1.." +
                                      std::to_string(largest_input) + " pixels");
    BitWriter out;
    out.put(std::uint64_t(input.size - 1), size_bits);
    out.put(std::uint64_t(input.order), order_bits);
    out.put(std::uint64_t(input.geometry), geometry_bits);
    out.put(std::uint64_t(input.filter), filter_bits);
    for (const auto& values : {input.mean, input.scale})
        for (const auto value : values) out.put(std::bit_cast<std::uint32_t>(value), 32);
    return out.take();
}

InputSpec read_input_section(BitReader& in) {
    in.at("input specification");
    InputSpec input;
    input.size = int(in.get(size_bits)) + 1;
    input.order = InputSpec::Order(in.get(order_bits));
    input.geometry = InputSpec::Geometry(in.get(geometry_bits));
    input.filter = InputSpec::Filter(in.get(filter_bits));
    for (auto* values : {&input.mean, &input.scale})
        for (auto& value : *values) value = std::bit_cast<float>(std::uint32_t(in.get(32)));
    in.finish();
    return input;
}

Bytes write_labels_section(const std::vector<std::string>& labels) {
    if (labels.empty()) return {};
    if (labels.size() > most_labels) throw Error(Fault::Input, "labels: more than 65536");
    ByteWriter bytes;
    for (const auto& label : labels) {
        if (label.size() > longest_name)
            throw Error(Fault::Input, "label '" + label.substr(0, 40) + "…' is longer than 255 bytes");
        bytes.text(label);
    }
    if (bytes.size() > label_bytes) throw Error(Fault::Input, "labels: more than 2 MiB of text");
    BitWriter out;
    pack(out, bytes.bytes());
    out.pad();
    return out.take();
}

std::vector<std::string> read_labels_section(BitReader& in) {
    std::vector<std::string> labels;
    if (in.remaining() == 0) return labels;
    const auto bytes = unpack(in, label_bytes);
    in.finish();
    in.at("labels");
    try {
        ByteReader reader(bytes, "list");
        while (!reader.at_end()) {
            if (labels.size() == most_labels) reader.fail("more than 65536 labels");
            labels.push_back(reader.text(longest_name));
        }
    } catch (const Error& error) {
        in.fail(error.what());
    }
    return labels;
}

} // namespace squeeze::codec

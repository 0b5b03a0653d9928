// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/layer.h"

namespace squeeze::codec {

namespace {

constexpr int level_order = 4; ///< of the Golomb codes of a range of levels

std::uint64_t zigzag(std::int32_t value) {
    return value < 0 ? 2 * std::uint64_t(-std::int64_t(value)) - 1 : 2 * std::uint64_t(value);
}

/// The representation's own parameters: centroids, or step and range.
void write_parameters(BitWriter& out, const LayerPlan& plan) {
    if (plan.representation == Representation::Codebook) write_codebook(out, plan.centroids, plan.codebook_type);
    if (plan.representation != Representation::Levels) return;
    out.put(std::bit_cast<std::uint32_t>(plan.step), 32);
    if (plan.ids.count == 0) return;
    out.exp_golomb(zigzag(plan.lowest), level_order);
    out.exp_golomb(std::uint64_t(plan.highest - plan.lowest), level_order);
}

/// Hands symbol(i) of the surviving weights to put; inline, `pruned` for the others.
template <typename Symbol>
void each_weight(const LayerPlan& plan, const Layer& layer, Symbol symbol, auto put) {
    const auto& mask = layer.weights.mask;
    const auto pruned = std::uint32_t(plan.ids.alphabet - 1);
    for (std::size_t i = 0; i < plan.weights; ++i) {
        if (!mask || (*mask)[i])
            put(symbol(i));
        else if (plan.positions == Positions::Inline)
            put(pruned);
    }
}

void write_ids(BitWriter& out, const LayerPlan& plan, const Layer& layer) {
    const auto& data = layer.weights.data;
    write_stream_data(out, plan.ids, [&](auto put) {
        if (const auto* codebook = std::get_if<Codebook>(&data))
            each_weight(
                plan, layer, [&](std::size_t i) { return plan.symbol_of[codebook->index[i]]; }, put);
        else if (const auto* levels = std::get_if<Levels>(&data))
            each_weight(
                plan, layer, [&](std::size_t i) { return std::uint32_t(levels->levels[i] - plan.lowest); }, put);
    });
}

void write_floats(BitWriter& out, const LayerPlan& plan, const Layer& layer) {
    if (out.counting()) return out.count(plan.survivors * 32);
    const auto& values = std::get<Floats>(layer.weights.data).values;
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!layer.weights.mask || (*layer.weights.mask)[i]) out.put(std::bit_cast<std::uint32_t>(values[i]), 32);
}

void write_bitmap(BitWriter& out, const LayerPlan& plan, const Mask& mask) {
    if (out.counting()) return out.count(plan.weights);
    for (const auto keep : mask) out.put(keep != 0, 1);
}

} // namespace

LayerBits write_layer(BitWriter& out, const LayerPlan& plan, const Layer& layer) {
    if (plan.mixed) {
        if (out.counting())
            out.count(plan.mixed->bytes.size() * 8);
        else
            for (const auto byte : plan.mixed->bytes) out.put(byte, 8);
        return plan.mixed->bits;
    }
    static const Mask none;
    const Mask& mask = layer.weights.mask ? *layer.weights.mask : none;
    LayerBits bits;
    const auto begin = out.position();
    const auto part = [&](std::uint64_t& of, auto write) {
        const auto before = out.position();
        write();
        of += out.position() - before;
    };
    out.put(std::uint64_t(plan.representation), 2);
    out.put(plan.masked, 1);
    if (plan.masked) out.put(std::uint64_t(plan.positions), 1);
    if (plan.masked && plan.positions == Positions::Gaps) {
        out.put(plan.survivors, std::bit_width(plan.weights));
        if (plan.survivors > 0) {
            write_gap_head(out, plan.gaps);
            part(bits.gaps, [&] { write_gap_data(out, plan.gaps, mask); });
        }
    }
    if (plan.representation == Representation::Floats) {
        if (plan.masked && plan.positions == Positions::Inline) part(bits.gaps, [&] { write_bitmap(out, plan, mask); });
        part(bits.ids, [&] { write_floats(out, plan, layer); });
    } else {
        part(bits.codebook, [&] { write_parameters(out, plan); });
        write_stream_head(out, plan.ids);
        part(bits.ids, [&] { write_ids(out, plan, layer); });
    }
    part(bits.biases, [&] { write_biases(out, plan.biases, plan.bias_type, plan.huffman); });
    // The shortest payload that may claim so many weights.
    const auto least = (plan.weights + weights_per_byte - 1) / weights_per_byte * 8;
    out.pad();
    while (out.position() - begin < least) out.put(0, 8);
    bits.tables = out.position() - begin - bits.ids - bits.gaps - bits.codebook - bits.biases;
    return bits;
}

LayerCost layer_cost(const std::string& name, const LayerBits& bits, std::uint64_t payload_bytes) {
    LayerCost cost{name, bits.ids / 8, bits.gaps / 8, bits.codebook / 8, bits.biases / 8};
    const auto length = (std::uint64_t(std::bit_width(payload_bytes | 1)) + 6) / 7; // of the length's varint
    cost.tables = length + payload_bytes + 4 - cost.total();
    return cost;
}

} // namespace squeeze::codec

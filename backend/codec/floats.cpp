// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/floats.h"

namespace squeeze::codec {

bool finite_pattern(std::uint32_t bits, FloatType type) {
    const auto exponent = type == FloatType::Fp16 ? 0x7C00u : 0x7F80'0000u;
    return (bits & exponent) != exponent;
}

std::uint32_t pattern(float value, FloatType type, const std::string& what) {
    const auto bits = type == FloatType::Fp16 ? half_from_float(value) : std::bit_cast<std::uint32_t>(value);
    if (!finite_pattern(bits, type))
        throw Error(Fault::Input, what + ": " + std::to_string(value) + " does not fit " +
                                      (type == FloatType::Fp16 ? "fp16; write fp32" : "a finite fp32"));
    return bits;
}

float from_pattern(std::uint32_t bits, FloatType type) {
    return type == FloatType::Fp16 ? float_from_half(std::uint16_t(bits)) : std::bit_cast<float>(bits);
}

std::uint32_t to_order(std::uint32_t bits, FloatType type) {
    const auto sign = 1u << (bits_of(type) - 1), all = sign | (sign - 1);
    return bits & sign ? bits ^ all : bits | sign;
}

std::uint32_t from_order(std::uint32_t order, FloatType type) {
    const auto sign = 1u << (bits_of(type) - 1), all = sign | (sign - 1);
    return order & sign ? order ^ sign : order ^ all;
}

namespace {

std::uint64_t difference_bits(std::span<const std::uint32_t> orders, int k) {
    std::uint64_t bits = 0; // of an exponential Golomb code of order k: 2 bit_width(value + 2^k) - 1 - k
    for (std::size_t i = 1; i < orders.size(); ++i)
        bits +=
            2 * unsigned(std::bit_width(orders[i] - orders[i - 1] - 1 + (std::uint64_t(1) << k))) - 1u - unsigned(k);
    return bits;
}

/// The order that codes the differences in the fewest bits, of equal ones the lowest.
int best_order(std::span<const std::uint32_t> orders) {
    int best = 0;
    auto fewest = difference_bits(orders, 0);
    for (int k = 1; k < 32; ++k)
        if (const auto bits = difference_bits(orders, k); bits < fewest) best = k, fewest = bits;
    return best;
}

} // namespace

void write_codebook(BitWriter& out, std::span<const std::uint32_t> orders, FloatType type) {
    out.put(orders.size(), 9);
    if (orders.empty()) return;
    out.put(orders[0], bits_of(type));
    if (orders.size() == 1) return;
    const int best = best_order(orders);
    out.put(std::uint64_t(best), 5);
    for (std::size_t i = 1; i < orders.size(); ++i) out.exp_golomb(orders[i] - orders[i - 1] - 1, best);
}

std::vector<float> read_codebook(BitReader& in, FloatType type) {
    in.at("codebook");
    const auto size = in.get(9);
    if (size > 256) in.fail("more than 256 centroids");
    std::vector<float> values;
    const std::uint64_t largest = (std::uint64_t(1) << bits_of(type)) - 1;
    std::uint64_t order = 0;
    int k = 0;
    for (std::uint64_t i = 0; i < size; ++i) {
        if (i == 0) order = in.get(bits_of(type));
        if (i == 1) k = int(in.get(5));
        if (i > 0) {
            if (order == largest) in.fail("centroids above the largest number");
            order += 1 + in.exp_golomb(k, largest - order - 1);
        }
        const auto bits = from_order(std::uint32_t(order), type);
        if (!finite_pattern(bits, type)) in.fail("a centroid is not finite");
        values.push_back(from_pattern(bits, type));
    }
    return values;
}

void write_biases(BitWriter& out, std::span<const std::uint32_t> patterns, FloatType type, bool huffman) {
    const int low = bits_of(type) - 8;
    std::vector<std::uint64_t> counts(256, 0);
    for (const auto bits : patterns) ++counts[bits >> low];
    const auto high = plan_stream(counts, huffman);
    const bool split = high.bits() < 8 * patterns.size();
    out.put(split, 1);
    if (split) {
        write_stream_head(out, high);
        write_stream_data(out, high, [&](auto put) {
            for (const auto bits : patterns) put(bits >> low);
        });
    }
    const int width = split ? low : low + 8;
    if (out.counting()) return out.count(patterns.size() * std::uint64_t(width));
    for (const auto bits : patterns) out.put(bits & ((std::uint64_t(1) << width) - 1), width);
}

std::vector<float> read_biases(BitReader& in, std::size_t count, FloatType type) {
    in.at("biases");
    const int low = bits_of(type) - 8;
    const bool split = in.get(1);
    const int width = split ? low : low + 8;
    if (in.remaining() < count * std::uint64_t(width)) in.fail("ends early");
    std::vector<std::uint32_t> patterns(count, 0);
    if (split) {
        StreamReader high(in, 256, "bias table", "biases");
        for (auto& bits : patterns) bits = high.next() << low;
    }
    std::vector<float> values(count);
    for (std::size_t i = 0; i < count; ++i) {
        patterns[i] |= std::uint32_t(in.get(width));
        if (!finite_pattern(patterns[i], type)) in.fail("a bias is not finite");
        values[i] = from_pattern(patterns[i], type);
    }
    return values;
}

} // namespace squeeze::codec

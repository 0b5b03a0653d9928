// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers, sorted codebooks and biases as binary decisions (FORMAT.md, section 7.8.6). One code for writing and
// reading.
#pragma once

#include "backend/codec/floats.h"
#include "backend/codec/mixing/predictor.h"

namespace squeeze::codec::mixing {

/// `bits` binary digits, most significant first, 0 and 1 equally likely.
template <typename Coder>
std::uint32_t code_field(Coder& coder, std::uint32_t value, int bits) {
    std::uint32_t result = 0;
    for (int b = bits - 1; b >= 0; --b) result = result * 2 + std::uint32_t(coder.code(value >> b & 1, 32'768));
    return result;
}

/// How many digits in 5 bits, then those behind the first; below 2^31.
template <typename Coder>
std::uint32_t code_number(Coder& coder, std::uint32_t value) {
    const int bits = int(code_field(coder, std::uint32_t(std::bit_width(value)), 5));
    return bits == 0 ? 0 : 1u << (bits - 1) | code_field(coder, value, bits - 1);
}

/// `bits` binary digits in a tree of counters, [1, 2^bits).
template <typename Coder>
std::uint32_t code_tree(Coder& coder, std::uint32_t value, int bits, Counter* counters) {
    std::uint32_t node = 1;
    for (int b = bits - 1; b >= 0; --b) node = node * 2 + std::uint32_t(counters[node].code(coder, value >> b & 1));
    return node - (1u << bits);
}

/// Strictly ascending orders, of which there are orders.size(). False when the decoder meets one that is too large.
template <typename Coder>
bool code_orders(Coder& coder, std::vector<std::uint32_t>& orders, FloatType type) {
    std::vector<Counter> classes(32 * 32);
    std::uint32_t before = 0; // class of the difference before
    const std::uint64_t largest = (std::uint64_t(1) << bits_of(type)) - 1;
    for (std::size_t i = 0; i < orders.size(); ++i) {
        if (i == 0) {
            orders[0] = code_field(coder, orders[0], bits_of(type));
            continue;
        }
        const auto difference = orders[i] - orders[i - 1];
        before = code_tree(coder, std::uint32_t(std::bit_width(difference | 1) - 1), 5, &classes[32 * before]);
        const auto coded = std::uint64_t(1) << before | code_field(coder, difference, int(before));
        if (orders[i - 1] + coded > largest) return false;
        orders[i] = std::uint32_t(orders[i - 1] + coded);
    }
    return true;
}

/// Bit patterns: sign, exponent, and the rest as it is, save for zeros.
template <typename Coder>
void code_patterns(Coder& coder, std::vector<std::uint32_t>& patterns, FloatType type) {
    const int exponent_bits = type == FloatType::Fp16 ? 5 : 8, low = bits_of(type) - 1 - exponent_bits;
    std::vector<Counter> exponents(256);
    Counter sign, zero;
    for (auto& pattern : patterns) {
        const auto s = std::uint32_t(sign.code(coder, int(pattern >> (bits_of(type) - 1))));
        const auto e = code_tree(coder, pattern >> low & ((1u << exponent_bits) - 1), exponent_bits, exponents.data());
        auto rest = pattern & ((1u << low) - 1);
        const bool empty = e == 0 && zero.code(coder, rest == 0);
        rest = empty ? 0 : code_field(coder, rest, low);
        pattern = (s << exponent_bits | e) << low | rest;
    }
}

} // namespace squeeze::codec::mixing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/compress/radix.h"

#include <array>
#include <bit>
#include <cstdint>

namespace squeeze::compress {

namespace {

constexpr std::uint32_t sign = 0x8000'0000u;
constexpr int digit_bits = 11, digits = 3;
constexpr std::size_t buckets = std::size_t(1) << digit_bits;

/// A float's bits, made to ascend like the floats do, and back.
std::uint32_t ascending(std::uint32_t bits) { return bits & sign ? ~bits : bits | sign; }
std::uint32_t original(std::uint32_t key) { return key & sign ? key & ~sign : ~key; }

} // namespace

void sort_ascending(std::vector<float>& values) {
    std::vector<std::uint32_t> keys(values.size()), other(values.size());
    std::array<std::array<std::size_t, buckets>, digits> place{};
    const auto digit = [](std::uint32_t key, int d) { return key >> (d * digit_bits) & (buckets - 1); };
    for (std::size_t i = 0; i < keys.size(); ++i) {
        keys[i] = ascending(std::bit_cast<std::uint32_t>(values[i]));
        for (int d = 0; d < digits; ++d) ++place[std::size_t(d)][digit(keys[i], d)];
    }
    for (int d = 0; d < digits; ++d) {
        auto& next = place[std::size_t(d)];
        std::size_t sum = 0;
        for (auto& count : next) {
            const auto begin = sum;
            sum += count;
            count = begin;
        }
        for (const auto key : keys) other[next[digit(key, d)]++] = key;
        keys.swap(other);
    }
    for (std::size_t i = 0; i < keys.size(); ++i) values[i] = std::bit_cast<float>(original(keys[i]));
}

} // namespace squeeze::compress

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/half.h"

#include <algorithm>
#include <bit>

namespace squeeze {

std::uint16_t half_from_float(float value) {
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const auto sign = (bits >> 16) & 0x8000u;
    const int exponent = int((bits >> 23) & 0xFF) - 127;
    const auto fraction = bits & 0x7F'FFFFu;
    if (exponent == 128) return std::uint16_t(sign | 0x7C00u | (fraction ? 0x200u : 0u));
    if (exponent < -25) return std::uint16_t(sign);
    const auto significand = fraction | 0x80'0000u;
    const int drop = exponent >= -14 ? 13 : -1 - exponent; // bits below the last one kept
    auto kept = significand >> drop;
    const auto rest = significand & ((1u << drop) - 1), half = 1u << (drop - 1);
    if (rest > half || (rest == half && (kept & 1))) ++kept;
    // A carry out of the significand moves the exponent up, as it should.
    const auto magnitude = exponent >= -14 ? (std::uint32_t(exponent + 14) << 10) + kept : kept;
    return std::uint16_t(sign | std::min(magnitude, 0x7C00u));
}

float float_from_half(std::uint16_t half) {
    const auto sign = std::uint32_t(half & 0x8000u) << 16;
    std::uint32_t exponent = (half >> 10) & 0x1Fu, fraction = half & 0x3FFu;
    if (exponent == 31) return std::bit_cast<float>(sign | 0x7F80'0000u | (fraction << 13));
    if (exponent == 0) {
        if (fraction == 0) return std::bit_cast<float>(sign);
        const int shift = 11 - int(std::bit_width(fraction)); // normalise a subnormal
        fraction = (fraction << shift) & 0x3FFu;
        return std::bit_cast<float>(sign | (std::uint32_t(113 - shift) << 23) | (fraction << 13));
    }
    return std::bit_cast<float>(sign | ((exponent + 112) << 23) | (fraction << 13));
}

} // namespace squeeze

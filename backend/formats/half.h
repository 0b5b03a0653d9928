// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 754 binary16 to float, exactly.
#pragma once

#include <cmath>
#include <cstdint>
#include <limits>

namespace squeeze::formats {

inline float from_half(std::uint16_t bits) {
    const int exponent = bits >> 10 & 31, fraction = bits & 1023;
    float value;
    if (exponent == 31)
        value = fraction ? std::numeric_limits<float>::quiet_NaN() : std::numeric_limits<float>::infinity();
    else if (exponent)
        value = std::ldexp(float(1024 + fraction), exponent - 25);
    else
        value = std::ldexp(float(fraction), -24);
    return bits & 0x8000 ? -value : value;
}

} // namespace squeeze::formats

// SPDX-License-Identifier: GPL-3.0-or-later
// The logistic function and its inverse in integers, and logarithms in sixteenths (FORMAT.md, section 7.8.2). Exact on
// every machine: tables are made by integer arithmetic from the 33 numbers below.
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>

namespace squeeze::codec::mixing {

inline constexpr int farthest = 2047; ///< logits are within +-2047, in 1/256 nat

/// 65536 / (1 + e^-x) at x = -8, -7.5 ... 8, rounded.
inline constexpr std::array<int, 33> logistic_nodes{22,    36,    60,    98,    162,   267,   439,   720,   1179,
                                                    1921,  3108,  4971,  7812,  11955, 17625, 24743, 32768, 40793,
                                                    47911, 53581, 57724, 60565, 62428, 63615, 64357, 64816, 65097,
                                                    65269, 65374, 65438, 65476, 65500, 65514};

/// Probability in 1/65536 of a logit; linear between the nodes.
constexpr int squash(int logit) {
    const int x = std::clamp(logit, -farthest, farthest) + 2048;
    const auto i = std::size_t(x >> 7);
    const int f = x & 127;
    return (logistic_nodes[i] * (128 - f) + logistic_nodes[i + 1] * f + 64) >> 7;
}

/// [p / 16]: the smallest logit whose probability is 16 (p / 16) + 8 or more, at most 2047.
inline const std::array<std::int16_t, 4096> stretch_table = [] {
    std::array<std::int16_t, 4096> table{};
    int logit = -farthest;
    for (std::size_t i = 0; i < table.size(); ++i) {
        while (logit < farthest && squash(logit) < int(16 * i + 8)) ++logit;
        table[i] = std::int16_t(logit);
    }
    return table;
}();

/// The inverse of squash, of a probability in 0 ... 65535.
inline int stretch(std::uint32_t probability) { return stretch_table[probability >> 4]; }

/// 16 log2 of a value of 1 or more, linear within octaves, rounded down.
constexpr int log16(std::uint64_t value) {
    const int octave = std::bit_width(value) - 1;
    return 16 * octave + int((octave >= 4 ? value >> (octave - 4) : value << (4 - octave)) & 15);
}

} // namespace squeeze::codec::mixing

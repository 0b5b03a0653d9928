// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded randomness that is the same on every machine: a SplitMix64 stream (Steele, Lea, Flood 2014, fig. 13) keyed by
// any number of words, so that the draw for (seed, epoch, index) never depends on what was drawn before it or on which
// thread draws it.
#pragma once

#include <cstdint>
#include <initializer_list>
#include <span>
#include <utility>

namespace squeeze {

class Random {
public:
    /// The stream of this key, for example {seed, epoch, index}. Equal keys give equal streams.
    explicit Random(std::initializer_list<std::uint64_t> key) {
        for (const auto word : key) {
            m_state ^= word;
            m_state = next();
        }
    }

    /// 64 uniform bits.
    std::uint64_t next() {
        std::uint64_t z = (m_state += 0x9E3779B97F4A7C15u);
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
        return z ^ (z >> 31);
    }

    /// Uniform in [0, 1), 53 bits.
    double uniform() { return double(next() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }

    /// Uniform integer in [0, bound); bound > 0. (Multiply-shift; bias below 2^-32 for bounds below 2^32.)
    std::uint64_t below(std::uint64_t bound) {
        return std::uint64_t((static_cast<unsigned __int128>(next()) * bound) >> 64);
    }

    bool chance(double probability) { return uniform() < probability; }

    /// Standard normal deviate (sum of twelve uniforms would be too light-tailed: Marsaglia's polar method).
    double normal();

    /// Fisher-Yates.
    template <typename T>
    void shuffle(std::span<T> items) {
        for (std::size_t i = items.size(); i > 1; --i) std::swap(items[i - 1], items[below(i)]);
    }

private:
    std::uint64_t m_state = 0x5157455A45ull;
};

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Relative indices: where the surviving weights are, as gaps with fillers for those that exceed the span (Deep
// Compression, section 2 and figure 2). FORMAT.md, section 7.2.
#pragma once

#include "backend/codec/symbols.h"
#include "backend/model/weights.h"

namespace squeeze::codec {

inline constexpr std::uint32_t largest_span = 255;
inline constexpr std::uint32_t raw_span = 15; ///< four-bit relative indices, as in the paper

/// How often each gap (distance to the survivor before, from 1) occurs.
struct GapHistogram {
    static constexpr std::size_t tracked = 4'096;
    std::vector<std::uint32_t> counts; ///< [gap], for gaps up to `tracked`
    std::vector<std::uint64_t> larger; ///< the gaps above, one by one
    std::uint64_t survivors = 0;
};
GapHistogram gap_histogram(const Mask& mask);
/// The same of a bit per weight, the first in the lowest bit; 0 behind the last.
GapHistogram gap_histogram(std::span<const std::uint64_t> bits);

/// A span S and the code of its symbols: 0..S-1 are gaps of 1..S, S is a filler that moves on by S.
struct GapCode {
    std::uint32_t span = 1;
    StreamCode stream;
    std::vector<std::uint64_t> counts{};                     ///< how often each symbol occurs
    std::uint64_t bits() const { return 8 + stream.bits(); } ///< span, table and symbols; 0 survivors: not written
};

/// The cheapest span of a fixed list by exact cost; without `huffman`, raw_span at a fixed width.
GapCode plan_gaps(const GapHistogram& gaps, bool huffman);

void write_gap_head(BitWriter& out, const GapCode& code);
void write_gap_data(BitWriter& out, const GapCode& code, const Mask& mask);

/// Sets `survivors` (>= 1) entries of an all-zero mask. Returns the bits of the symbols, without span and table.
std::uint64_t read_gaps(BitReader& in, std::uint64_t survivors, Mask& mask);

} // namespace squeeze::codec

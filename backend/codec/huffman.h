// SPDX-License-Identifier: GPL-3.0-or-later
// Length-limited canonical Huffman codes: lengths by package-merge (Larmore and Hirschberg 1990), canonical codes
// (Schwartz and Kallick 1964) and their compact table (FORMAT.md, "Code tables").
#pragma once

#include "backend/codec/bitstream.h"

#include <span>
#include <vector>

namespace squeeze::codec {

inline constexpr int longest_code = 15;                  ///< bits
inline constexpr std::uint64_t largest_alphabet = 4'096; ///< symbols that a Huffman code may have

/// A code length per symbol, 0 for symbols that do not occur.
using Lengths = std::vector<std::uint8_t>;

/// Optimal lengths of at most `limit` bits for these counts; a complete code (Kraft sum 1) when two or more symbols
/// occur, all 0 otherwise. Deterministic. Needs 2^limit >= number of symbols that occur.
Lengths code_lengths(std::span<const std::uint64_t> counts, int limit = longest_code);

/// Bits of the symbols in an optimal code of any length (Huffman 1952): no code_lengths give fewer.
std::uint64_t least_bits(std::span<const std::uint64_t> counts);

/// The canonical code words: ascending by (length, symbol), the first all zeros.
std::vector<std::uint16_t> canonical_codes(const Lengths& lengths);

/// Writes the lengths of a complete code.
void write_table(BitWriter& out, const Lengths& lengths);

/// Reads the lengths of a complete code for `alphabet` (2..largest_alphabet) symbols. Over- and under-subscribed codes
/// are Error{Corrupt}.
Lengths read_table(BitReader& in, std::size_t alphabet);

/// Decodes canonical codes: one look-up for codes of up to 11 bits, a search by length for longer ones.
class HuffmanDecoder {
public:
    /// Lengths of a complete code.
    explicit HuffmanDecoder(const Lengths& lengths);

    std::uint32_t next(BitReader& in) const {
        const auto bits = std::uint32_t(in.peek(longest_code));
        const auto entry = m_quick[bits >> (longest_code - quick_bits)];
        if (entry.length) {
            in.skip(entry.length);
            return entry.symbol;
        }
        return slow(in, bits);
    }

private:
    static constexpr int quick_bits = 11;
    struct Entry {
        std::uint16_t symbol = 0;
        std::uint16_t length = 0; ///< 0: a longer code
    };
    std::uint32_t slow(BitReader& in, std::uint32_t bits) const;

    std::vector<Entry> m_quick;
    std::vector<std::uint16_t> m_symbols;               ///< in code order
    std::uint32_t m_end[longest_code + 1] = {};         ///< first 15-bit word beyond the codes of this length
    std::uint32_t m_first[longest_code + 1] = {};       ///< first code word of this length
    std::uint32_t m_first_index[longest_code + 1] = {}; ///< its place in m_symbols
};

} // namespace squeeze::codec

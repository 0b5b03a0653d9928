// SPDX-License-Identifier: GPL-3.0-or-later
// A run of symbols of one alphabet, coded the cheapest of three ways: fixed width, Huffman, or one constant
// (FORMAT.md, "Symbol streams"). The choice is made from the histogram alone, so its exact cost is known beforehand.
#pragma once

#include "backend/codec/huffman.h"

#include <optional>

namespace squeeze::codec {

enum class StreamKind : std::uint8_t { Fixed = 0, Huffman = 1, Constant = 2 }; ///< ids in files

/// Bits of a fixed-width symbol of this alphabet.
inline int fixed_width(std::uint64_t alphabet) { return alphabet < 2 ? 0 : std::bit_width(alphabet - 1); }

/// How one stream is coded.
struct StreamCode {
    std::uint64_t alphabet = 0; ///< symbols 0..alphabet-1
    std::uint64_t count = 0;    ///< symbols in the stream; an empty stream takes no bits at all
    StreamKind kind = StreamKind::Fixed;
    Lengths lengths{};          ///< Huffman
    std::uint32_t constant = 0; ///< Constant
    std::uint64_t table_bits = 0, data_bits = 0;
    std::uint64_t bits() const { return table_bits + data_bits; }
};

/// Fixed width, whatever the symbols are.
StreamCode fixed_stream(std::uint64_t alphabet, std::uint64_t count);

/// The cheapest kind for this histogram (one count per symbol); without `huffman`, Fixed.
StreamCode plan_stream(std::span<const std::uint64_t> counts, bool huffman);

/// Kind and table.
void write_stream_head(BitWriter& out, const StreamCode& code);

/// The symbols, as each(put) hands them out; when counting they are not visited.
template <typename Each>
void write_stream_data(BitWriter& out, const StreamCode& code, Each&& each) {
    if (out.counting() || code.kind == StreamKind::Constant) return out.count(code.data_bits);
    const auto begin = out.position();
    if (code.kind == StreamKind::Fixed) {
        const int width = fixed_width(code.alphabet);
        each([&](std::uint32_t symbol) { out.put(symbol, width); });
    } else {
        const auto codes = canonical_codes(code.lengths);
        each([&](std::uint32_t symbol) { out.put(codes[symbol], code.lengths[symbol]); });
    }
    if (out.position() - begin != code.data_bits) throw Error(Fault::Internal, "codec: a stream differs from its plan");
}

/// Reads a stream's head, then its symbols one by one.
class StreamReader {
public:
    /// `table` and `data` name the places for errors. alphabet >= 1.
    StreamReader(BitReader& in, std::uint64_t alphabet, const char* table, const char* data);

    /// Always below the alphabet.
    std::uint32_t next() {
        if (m_decoder) return m_decoder->next(m_in);
        if (m_kind == StreamKind::Constant) return m_constant;
        const auto symbol = m_in.get(m_width);
        if (symbol >= m_alphabet) m_in.fail("symbol outside its alphabet");
        return std::uint32_t(symbol);
    }

private:
    BitReader& m_in;
    std::uint64_t m_alphabet;
    StreamKind m_kind = StreamKind::Fixed;
    int m_width = 0;
    std::uint32_t m_constant = 0;
    std::optional<HuffmanDecoder> m_decoder;
};

} // namespace squeeze::codec

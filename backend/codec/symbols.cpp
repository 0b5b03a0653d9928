// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/symbols.h"

#include <algorithm>
#include <numeric>

namespace squeeze::codec {

namespace {

constexpr int kind_bits = 2;

StreamCode huffman_stream(std::span<const std::uint64_t> counts, std::uint64_t count) {
    StreamCode code{counts.size(), count, StreamKind::Huffman, code_lengths(counts)};
    BitWriter table(BitWriter::Mode::Counting);
    write_table(table, code.lengths);
    code.table_bits = kind_bits + table.position();
    for (std::size_t i = 0; i < counts.size(); ++i) code.data_bits += counts[i] * code.lengths[i];
    return code;
}

} // namespace

StreamCode fixed_stream(std::uint64_t alphabet, std::uint64_t count) {
    StreamCode code{alphabet, count};
    if (count == 0) return code;
    code.table_bits = kind_bits;
    code.data_bits = count * std::uint64_t(fixed_width(alphabet));
    return code;
}

StreamCode plan_stream(std::span<const std::uint64_t> counts, bool huffman) {
    const auto count = std::accumulate(counts.begin(), counts.end(), std::uint64_t(0));
    auto best = fixed_stream(counts.size(), count);
    if (!huffman || count == 0 || counts.size() < 2) return best;
    const auto used = std::count_if(counts.begin(), counts.end(), [](auto c) { return c > 0; });
    if (used == 1) {
        const auto symbol = std::find_if(counts.begin(), counts.end(), [](auto c) { return c > 0; }) - counts.begin();
        StreamCode code{counts.size(), count, StreamKind::Constant, {}, std::uint32_t(symbol)};
        code.table_bits = std::uint64_t(kind_bits + fixed_width(counts.size()));
        return code.bits() < best.bits() ? code : best;
    }
    if (counts.size() > largest_alphabet) return best;
    auto code = huffman_stream(counts, count);
    return code.bits() < best.bits() ? code : best;
}

void write_stream_head(BitWriter& out, const StreamCode& code) {
    if (code.count == 0) return;
    out.put(std::uint64_t(code.kind), kind_bits);
    if (code.kind == StreamKind::Constant) out.put(code.constant, fixed_width(code.alphabet));
    if (code.kind == StreamKind::Huffman) write_table(out, code.lengths);
}

StreamReader::StreamReader(BitReader& in, std::uint64_t alphabet, const char* table, const char* data)
    : m_in(in), m_alphabet(alphabet), m_width(fixed_width(alphabet)) {
    in.at(table);
    const auto kind = in.get(kind_bits);
    if (kind > 2) in.fail("unknown kind of stream");
    m_kind = StreamKind(kind);
    if (m_kind == StreamKind::Huffman) m_decoder.emplace(read_table(in, alphabet));
    if (m_kind == StreamKind::Constant) {
        m_constant = std::uint32_t(in.get(m_width));
        if (m_constant >= alphabet) in.fail("symbol outside its alphabet");
    }
    in.at(data);
}

} // namespace squeeze::codec

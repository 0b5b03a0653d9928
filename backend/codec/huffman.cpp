// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/huffman.h"

#include <algorithm>
#include <array>

namespace squeeze::codec {

std::vector<std::uint16_t> canonical_codes(const Lengths& lengths) {
    std::array<std::uint32_t, longest_code + 2> next{};
    for (const auto length : lengths)
        if (length) ++next[length + 1u];
    next[1] = 0;
    for (std::size_t l = 1; l <= longest_code; ++l) next[l + 1] = (next[l] + next[l + 1]) << 1;
    std::vector<std::uint16_t> codes(lengths.size(), 0);
    for (std::size_t i = 0; i < lengths.size(); ++i)
        if (lengths[i]) codes[i] = std::uint16_t(next[lengths[i]]++);
    return codes;
}

HuffmanDecoder::HuffmanDecoder(const Lengths& lengths) : m_quick(std::size_t(1) << quick_bits) {
    std::array<std::uint32_t, longest_code + 1> number{};
    for (const auto length : lengths)
        if (length) ++number[length];
    std::uint32_t code = 0, index = 0;
    for (std::size_t l = 1; l <= longest_code; ++l) {
        code <<= 1;
        m_first[l] = code;
        m_first_index[l] = index;
        code += number[l];
        index += number[l];
        m_end[l] = code << (longest_code - l);
    }
    m_symbols.resize(index);
    auto place = std::to_array(m_first_index);
    for (std::size_t i = 0; i < lengths.size(); ++i) {
        const std::size_t l = lengths[i];
        if (l == 0) continue;
        const auto at = place[l]++;
        m_symbols[at] = std::uint16_t(i);
        if (l > quick_bits) continue;
        const auto word = (m_first[l] + at - m_first_index[l]) << (quick_bits - l);
        std::fill_n(m_quick.begin() + word, std::size_t(1) << (quick_bits - l),
                    Entry{std::uint16_t(i), std::uint16_t(l)});
    }
}

std::uint32_t HuffmanDecoder::slow(BitReader& in, std::uint32_t bits) const {
    for (int l = quick_bits + 1; l <= longest_code; ++l) {
        if (bits >= m_end[l]) continue;
        in.skip(l);
        return m_symbols[m_first_index[l] + (bits >> (longest_code - l)) - m_first[l]];
    }
    in.fail("no such code word");
}

} // namespace squeeze::codec

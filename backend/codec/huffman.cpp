// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/huffman.h"

#include <algorithm>
#include <array>

namespace squeeze::codec {

namespace {

/// One coin of the coin collector's problem: a symbol of some denomination, or a package of two coins of the next
/// smaller one.
struct Coin {
    std::uint64_t weight;
    std::int32_t symbol; ///< -1: a package
};

} // namespace

Lengths code_lengths(std::span<const std::uint64_t> counts, int limit) {
    Lengths lengths(counts.size(), 0);
    std::vector<Coin> symbols;
    for (std::size_t i = 0; i < counts.size(); ++i)
        if (counts[i]) symbols.push_back({counts[i], std::int32_t(i)});
    if (symbols.size() < 2) return lengths;
    if ((std::uint64_t(1) << limit) < symbols.size()) throw Error(Fault::Internal, "code lengths: limit too small");
    std::stable_sort(symbols.begin(), symbols.end(), [](const Coin& a, const Coin& b) { return a.weight < b.weight; });

    // rows[d]: coins of denomination 2^-(limit - d), cheapest first; packages pair up the row before.
    std::vector<std::vector<Coin>> rows(static_cast<std::size_t>(limit));
    rows[0] = symbols;
    for (std::size_t d = 1; d < rows.size(); ++d) {
        const auto& before = rows[d - 1];
        std::vector<Coin> packages;
        for (std::size_t i = 0; i + 1 < before.size(); i += 2)
            packages.push_back({before[i].weight + before[i + 1].weight, -1});
        rows[d].reserve(symbols.size() + packages.size());
        std::merge(symbols.begin(), symbols.end(), packages.begin(), packages.end(), std::back_inserter(rows[d]),
                   [](const Coin& a, const Coin& b) { return a.weight < b.weight; });
    }
    // Take the 2(n - 1) cheapest coins of denomination 1/2; packages among them ask for pairs of the row before. Each
    // time a symbol is taken its code grows by one bit.
    std::size_t wanted = 2 * symbols.size() - 2;
    for (std::size_t d = rows.size(); d-- > 0;) {
        std::size_t packages = 0;
        for (std::size_t i = 0; i < wanted; ++i) {
            const auto symbol = rows[d][i].symbol;
            if (symbol < 0)
                ++packages;
            else
                ++lengths[std::size_t(symbol)];
        }
        wanted = 2 * packages;
    }
    return lengths;
}

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

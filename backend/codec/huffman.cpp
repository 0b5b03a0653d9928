// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/huffman.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace squeeze::codec {

namespace {

/// The symbols that occur, rarest first, of equally frequent ones the first.
struct Sorted {
    std::vector<std::uint64_t> counts; ///< ascending, then one above all
    std::vector<std::uint32_t> symbols;

    explicit Sorted(std::span<const std::uint64_t> all) {
        constexpr int bits = 16; // of a symbol, beside its count in one word that sorts by both
        std::vector<std::uint64_t> items;
        items.reserve(all.size());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i] >> (64 - bits) || i >> bits) throw Error(Fault::Internal, "code lengths: counts too large");
            if (all[i]) items.push_back(all[i] << bits | i);
        }
        std::sort(items.begin(), items.end());
        counts.reserve(items.size() + 1);
        symbols.reserve(items.size());
        for (const auto item : items)
            counts.push_back(item >> bits), symbols.push_back(std::uint32_t(item & ((1u << bits) - 1)));
        counts.push_back(beyond);
    }
    std::size_t size() const { return symbols.size(); }
    static constexpr std::uint64_t beyond = ~std::uint64_t(0);
};

/// Merges the symbols' coins with packages of two neighbours of the row before, cheapest first, of equal ones the
/// symbol first. `before` has room for two more. Returns how many there are.
std::size_t merge_packages(const Sorted& symbols, std::uint64_t* before, std::size_t pairs, std::uint64_t* row,
                           std::uint8_t* is_package) {
    before[2 * pairs] = Sorted::beyond;
    before[2 * pairs + 1] = 0;
    const auto* symbol = symbols.counts.data();
    const std::size_t size = symbols.size() + pairs;
    for (std::size_t i = 0; i < size; ++i) {
        const auto package = before[0] + before[1], single = *symbol;
        const std::size_t packaged = package < single;
        row[i] = packaged ? package : single;
        is_package[i] = std::uint8_t(packaged);
        before += 2 * packaged;
        symbol += 1 - packaged;
    }
    return size;
}

} // namespace

Lengths code_lengths(std::span<const std::uint64_t> counts, int limit) {
    Lengths lengths(counts.size(), 0);
    const Sorted symbols(counts);
    const auto n = symbols.size();
    if (n < 2) return lengths;
    if ((std::uint64_t(1) << limit) < n) throw Error(Fault::Internal, "code lengths: limit too small");

    // The coin collector's problem: row d holds the coins of denomination 2^-(limit - d), symbols' own and packages of
    // two from the row before.
    const auto width = 2 * n, rows = std::size_t(limit);
    std::vector<std::uint64_t> row(width + 2), before(symbols.counts);
    before.resize(width + 2);
    std::vector<std::uint8_t> is_package(rows * width, 0);
    std::size_t size = n;
    for (std::size_t d = 1; d < rows; ++d) {
        const auto* now = is_package.data() + d * width;
        const auto merged = merge_packages(symbols, before.data(), size / 2, row.data(), is_package.data() + d * width);
        row.swap(before);
        if (merged == size && std::equal(before.begin(), before.begin() + std::ptrdiff_t(size), row.begin())) {
            for (++d; d < rows; ++d) std::copy(now, now + width, is_package.data() + d * width); // and so on
            break;
        }
        size = merged;
    }
    // Take the 2(n - 1) cheapest coins of denomination 1/2; packages among them ask for pairs of the row before. Each
    // time a symbol is taken its code grows by one bit; a row's symbols are taken from the rarest on.
    std::size_t wanted = 2 * n - 2;
    for (std::size_t d = rows; d-- > 0;) {
        const auto* kind = is_package.data() + d * width;
        const auto packages = std::accumulate(kind, kind + wanted, std::size_t(0));
        for (std::size_t i = 0; i < wanted - packages; ++i) ++lengths[symbols.symbols[i]];
        wanted = 2 * packages;
    }
    return lengths;
}

std::uint64_t least_bits(std::span<const std::uint64_t> counts) {
    const Sorted symbols(counts);
    if (symbols.size() < 2) return 0;
    // Huffman's two queues: symbols and merged pairs, both ascending (van Leeuwen 1976)
    std::vector<std::uint64_t> merged;
    merged.reserve(symbols.size());
    const auto* symbol = symbols.counts.data();
    std::size_t next = 0;
    std::uint64_t bits = 0;
    const auto take = [&] {
        const auto pair = next < merged.size() ? merged[next] : Sorted::beyond;
        const bool from_pairs = pair < *symbol;
        const auto count = from_pairs ? pair : *symbol;
        next += from_pairs;
        symbol += !from_pairs;
        return count;
    };
    for (std::size_t i = 1; i < symbols.size(); ++i) {
        const auto first = take();
        merged.push_back(first + take());
        bits += merged.back();
    }
    return bits;
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

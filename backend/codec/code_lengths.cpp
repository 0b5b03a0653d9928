// SPDX-License-Identifier: GPL-3.0-or-later
// Optimal code lengths: Huffman's own where they keep to the limit, else package-merge (Larmore and Hirschberg 1990).
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

/// Huffman's two queues: symbols and pairs of them, both ascending, of equal ones the symbol first (van Leeuwen 1976).
/// joined(parts, sum) hears of every pair, its parts as numbers: symbols from 0 in their order, then pairs.
template <typename Joined>
void pair_up(const Sorted& symbols, Joined&& joined) {
    const auto n = symbols.size();
    std::vector<std::uint64_t> pairs;
    pairs.reserve(n);
    std::size_t symbol = 0, pair = 0;
    const auto take = [&](std::uint64_t& sum) {
        const bool from_pairs = pair < pairs.size() && pairs[pair] < symbols.counts[symbol];
        sum += from_pairs ? pairs[pair] : symbols.counts[symbol];
        return from_pairs ? n + pair++ : symbol++;
    };
    for (std::size_t i = 1; i < n; ++i) {
        std::uint64_t sum = 0;
        const auto first = take(sum), second = take(sum);
        pairs.push_back(sum);
        joined(std::array{first, second}, sum);
    }
}

/// Lengths of Huffman's own code; false: one is longer than `limit`. Where none is, these are the lengths that
/// packages give too, for both take a symbol before a pair of the same count.
bool unlimited_lengths(const Sorted& symbols, int limit, Lengths& lengths) {
    const auto n = symbols.size();
    std::vector<std::uint32_t> parent(2 * n - 1);
    std::size_t pairs = 0;
    pair_up(symbols, [&](auto parts, std::uint64_t) {
        for (const auto part : parts) parent[part] = std::uint32_t(n + pairs);
        ++pairs;
    });
    std::vector<int> depth(2 * n - 1, 0);
    for (auto i = 2 * n - 2; i-- > 0;) depth[i] = depth[parent[i]] + 1;
    if (depth[0] > limit) return false; // the rarest symbol has the longest code
    for (std::size_t i = 0; i < n; ++i) lengths[symbols.symbols[i]] = std::uint8_t(depth[i]);
    return true;
}

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
    if (unlimited_lengths(symbols, limit, lengths)) return lengths;

    // The coin collector's problem: row d holds the coins of denomination 2^-(limit - d), symbols' own and packages of
    // two from the row before.
    const auto width = 2 * n, rows = std::size_t(limit);
    std::vector<std::uint64_t> row(width + 2), before(symbols.counts);
    before.resize(width + 2);
    std::vector<std::uint8_t> is_package(rows * width, 0);
    std::size_t size = n;
    for (std::size_t d = 1; d < rows; ++d) {
        size = merge_packages(symbols, before.data(), size / 2, row.data(), is_package.data() + d * width);
        row.swap(before);
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
    std::uint64_t bits = 0;
    pair_up(symbols, [&](auto, std::uint64_t sum) { bits += sum; });
    return bits;
}

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/gaps.h"

#include <algorithm>
#include <bit>

namespace squeeze::codec {

GapHistogram gap_histogram(const Mask& mask) {
    GapHistogram gaps;
    gaps.counts.assign(GapHistogram::tracked + 1, 0);
    std::size_t after = 0; // one past the last survivor
    for (std::size_t i = 0; i < mask.size(); ++i) {
        if (!mask[i]) continue;
        const auto gap = i + 1 - after;
        if (gap <= GapHistogram::tracked)
            ++gaps.counts[gap];
        else
            gaps.larger.push_back(gap);
        after = i + 1;
        ++gaps.survivors;
    }
    return gaps;
}

GapHistogram gap_histogram(std::span<const std::uint64_t> bits) {
    GapHistogram gaps;
    gaps.counts.assign(GapHistogram::tracked + 1, 0);
    std::uint64_t after = 0, survivors = 0, others = 0; // one past the last survivor; all; those with gaps above 1
    std::uint64_t carry = 1;                            // whether the weight before the word survives
    for (std::size_t w = 0; w < bits.size(); ++w) {
        const auto word = bits[w];
        if (word == 0) {
            carry = 0;
            continue;
        }
        survivors += std::uint64_t(std::popcount(word));
        for (auto starts = word & ~(word << 1 | carry); starts; starts &= starts - 1) {
            const auto place = std::uint64_t(std::countr_zero(starts));
            if (const auto below = word & ((starts & -starts) - 1))
                after = w * 64 + std::uint64_t(std::bit_width(below));
            const auto gap = w * 64 + place + 1 - after;
            if (gap <= GapHistogram::tracked)
                ++gaps.counts[gap];
            else
                gaps.larger.push_back(gap);
            ++others;
        }
        after = w * 64 + std::uint64_t(std::bit_width(word));
        carry = word >> 63;
    }
    gaps.survivors = survivors;
    gaps.counts[1] += std::uint32_t(survivors - others);
    return gaps;
}

namespace {

std::uint64_t largest_gap(const GapHistogram& gaps) {
    std::uint64_t largest = GapHistogram::tracked;
    while (largest > 1 && !gaps.counts[largest]) --largest;
    for (const auto gap : gaps.larger) largest = std::max(largest, gap);
    return largest;
}

/// How often each symbol of this span occurs.
std::vector<std::uint64_t> symbol_counts(const GapHistogram& gaps, std::uint32_t span, std::uint64_t largest) {
    std::vector<std::uint64_t> counts(span + 1, 0);
    const std::size_t end = std::min<std::uint64_t>(largest, GapHistogram::tracked);
    for (std::size_t begin = 0, fillers = 0; begin < end; begin += span, ++fillers) {
        const auto* gap = gaps.counts.data() + begin + 1;
        std::uint64_t sum = 0;
        for (std::size_t i = 0, size = std::min<std::size_t>(span, end - begin); i < size; ++i) {
            counts[i] += gap[i];
            sum += gap[i];
        }
        counts[span] += fillers * sum;
    }
    for (const auto gap : gaps.larger) {
        counts[span] += (gap - 1) / span;
        ++counts[(gap - 1) % span];
    }
    return counts;
}

/// A span that may be the cheapest.
struct Candidate {
    std::uint32_t span;
    std::uint64_t at_least; ///< bits
    std::vector<std::uint64_t> counts;
};

/// No stream of these symbols takes fewer bits, table included: a Huffman table spends a bit on every symbol that
/// occurs but the last, the data no less than an unlimited code; a fixed width is known.
std::uint64_t fewest_bits(std::span<const std::uint64_t> counts) {
    std::uint64_t used = 0, symbols = 0;
    for (const auto count : counts) used += count > 0, symbols += count;
    if (used < 2) return 0;
    return std::min(fixed_stream(counts.size(), symbols).bits(), least_bits(counts) + used - 1);
}

std::vector<Candidate> candidates(const GapHistogram& gaps) {
    const auto largest = largest_gap(gaps);
    std::vector<Candidate> result;
    const auto add = [&](std::uint32_t span) { result.push_back({span, 0, symbol_counts(gaps, span, largest)}); };
    for (std::uint32_t span = 1; span <= largest_span && span <= largest; span += 1 + span / 8) add(span);
    if (largest <= largest_span && result.back().span != largest) add(std::uint32_t(largest));
    for (auto& candidate : result) candidate.at_least = fewest_bits(candidate.counts);
    return result;
}

} // namespace

GapCode plan_gaps(const GapHistogram& gaps, bool huffman) {
    if (!huffman) {
        auto counts = symbol_counts(gaps, raw_span, largest_gap(gaps));
        return {raw_span, plan_stream(counts, false), std::move(counts)};
    }
    auto spans = candidates(gaps);
    // The most promising first, so that most of the others need not be planned at all.
    std::stable_sort(spans.begin(), spans.end(), [](const auto& a, const auto& b) { return a.at_least < b.at_least; });
    GapCode best;
    bool any = false;
    for (auto& candidate : spans) {
        if (any && candidate.at_least > best.stream.bits()) break;
        GapCode code{candidate.span, plan_stream(candidate.counts, true), std::move(candidate.counts)};
        const bool fewer = code.bits() < best.bits() || (code.bits() == best.bits() && code.span < best.span);
        if (!any || fewer) best = std::move(code);
        any = true;
    }
    return best;
}

void write_gap_head(BitWriter& out, const GapCode& code) {
    out.put(code.span - 1, 8);
    write_stream_head(out, code.stream);
}

void write_gap_data(BitWriter& out, const GapCode& code, const Mask& mask) {
    write_stream_data(out, code.stream, [&](auto put) {
        std::uint64_t zeros = 0;
        for (const auto keep : mask) {
            if (!keep) {
                ++zeros;
                continue;
            }
            for (; zeros >= code.span; zeros -= code.span) put(code.span);
            put(std::uint32_t(zeros));
            zeros = 0;
        }
    });
}

std::uint64_t read_gaps(BitReader& in, std::uint64_t survivors, Mask& mask) {
    in.at("gap table");
    const auto span = std::uint32_t(in.get(8)) + 1;
    if (span > largest_span) in.fail("span is above its limit");
    StreamReader symbols(in, span + 1, "gap table", "gap stream");
    const auto begin = in.position();
    std::uint64_t at = 0;
    while (survivors > 0) {
        const auto symbol = symbols.next();
        at += symbol;
        if (at >= mask.size()) in.fail("a gap leads beyond the layer");
        if (symbol == span) continue;
        mask[at++] = 1;
        --survivors;
    }
    return in.position() - begin;
}

} // namespace squeeze::codec

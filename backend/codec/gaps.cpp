// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/gaps.h"

#include <algorithm>

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

namespace {

GapCode plan_span(const GapHistogram& gaps, std::uint32_t span, bool huffman) {
    std::vector<std::uint64_t> counts(span + 1, 0);
    const auto add = [&](std::uint64_t gap, std::uint64_t times) {
        counts[span] += (gap - 1) / span * times;
        counts[(gap - 1) % span] += times;
    };
    for (std::size_t gap = 1; gap < gaps.counts.size(); ++gap)
        if (gaps.counts[gap]) add(gap, gaps.counts[gap]);
    for (const auto gap : gaps.larger) add(gap, 1);
    return {span, plan_stream(counts, huffman)};
}

} // namespace

GapCode plan_gaps(const GapHistogram& gaps, bool huffman) {
    if (!huffman) return plan_span(gaps, raw_span, false);
    std::uint64_t largest = GapHistogram::tracked;
    while (largest > 1 && !gaps.counts[largest]) --largest;
    for (const auto gap : gaps.larger) largest = std::max(largest, gap);
    std::vector<std::uint32_t> spans;
    for (std::uint32_t span = 1; span <= largest_span && span <= largest; span += 1 + span / 8) spans.push_back(span);
    if (largest <= largest_span && spans.back() != largest) spans.push_back(std::uint32_t(largest));
    GapCode best = plan_span(gaps, spans.front(), true);
    for (const auto span : std::span(spans).subspan(1)) {
        auto code = plan_span(gaps, span, true);
        if (code.bits() < best.bits()) best = std::move(code);
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

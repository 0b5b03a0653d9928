// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/framing.h"

#include "backend/codec/parts.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace squeeze::studio {

namespace {

/// Survivors in the bins of `like`.
Histogram survivors_in(const compress::SortedValues& values, const Histogram& like) {
    Histogram result{like.low, like.high, std::vector<std::uint64_t>(like.counts.size(), 0)};
    const auto bins = like.counts.size();
    const double scale = like.high > like.low ? double(bins) / (like.high - like.low) : 0; // as core's histogram()
    const auto bin = [&](float value) { return std::clamp((double(value) - like.low) * scale, 0.0, double(bins - 1)); };
    std::size_t begin = 0;
    for (std::size_t b = 0; b < bins && begin < values.size(); ++b) {
        const auto end = b + 1 == bins
                             ? values.size()
                             : values.first(begin, begin, [&](float value) { return bin(value) >= double(b + 1); });
        result.counts[b] = end - begin;
        begin = end;
    }
    return result;
}

void add_code(std::vector<LayerDetail::Code>& codes, const codec::StreamCode& stream,
              const std::vector<std::uint64_t>& counts) {
    const int width = codec::fixed_width(stream.alphabet);
    for (std::size_t s = 0; s < counts.size(); ++s) {
        if (counts[s] == 0) continue;
        int bits = width;
        if (stream.kind == codec::StreamKind::Constant) bits = 0;
        if (stream.kind == codec::StreamKind::Huffman) bits = s < stream.lengths.size() ? stream.lengths[s] : 0;
        codes.push_back({std::uint32_t(s), counts[s], bits});
    }
}

void add_codes(LayerDetail& detail, const pipeline::DraftLayer& layer, const codec::LayerPlan& plan) {
    std::vector<std::uint64_t> ids(plan.centroids.size(), 0);
    for (std::size_t c = 0; c < layer.centroids().size() && c < layer.shares().size(); ++c)
        if (layer.shares()[c]) ids[plan.symbol_of[c]] += layer.shares()[c];
    if (plan.masked && plan.positions == codec::Positions::Inline) ids.push_back(plan.weights - plan.survivors);
    if (plan.representation == codec::Representation::Codebook) add_code(detail.ids, plan.ids, ids);
    if (plan.masked && plan.positions == codec::Positions::Gaps && plan.survivors > 0) {
        add_code(detail.gaps, plan.gaps.stream, plan.gaps.counts);
        detail.filler = plan.gaps.span;
    }
}

/// The survivors' places in ascending order, as (filter, input), without dividing for each; Area 0: any.
template <std::size_t Area, typename Found>
void each_survivor(std::span<const std::uint64_t> bits, std::size_t inputs, std::size_t any_area, const Found& found) {
    const std::size_t area = Area ? Area : any_area, size = inputs * area;
    std::size_t filter = 0, begin = 0; // of the filter
    for (std::size_t w = 0; w < bits.size(); ++w)
        for (auto word = bits[w]; word; word &= word - 1) {
            const auto at = w * 64 + std::size_t(std::countr_zero(word));
            while (at - begin >= size) begin += size, ++filter;
            found(at, filter, (at - begin) / (Area ? Area : any_area));
        }
}

template <typename Found>
void each_survivor(std::span<const std::uint64_t> bits, std::size_t inputs, std::size_t area, const Found& found) {
    if (area == 1)
        each_survivor<1>(bits, inputs, area, found);
    else if (area == 9)
        each_survivor<9>(bits, inputs, area, found);
    else
        each_survivor<0>(bits, inputs, area, found);
}

/// Survivors of every kernel; single weights by magnitude. Also how many filters have none.
void add_map(LayerDetail& detail, const pipeline::SortedLayer& layer, std::span<const std::uint64_t> bits) {
    const auto& shape = layer.layer()->weights.shape;
    detail.filters = shape.empty() ? 0 : shape[0];
    detail.inputs = shape.size() > 1 ? shape[1] : 1;
    const std::size_t area = shape.size() > 3 ? std::size_t(shape[2]) * std::size_t(shape[3]) : 1;
    detail.kernel = shape.size() > 3 ? shape[2] : 1;
    const auto filters = std::size_t(detail.filters), inputs = std::size_t(detail.inputs);
    detail.map.assign(filters * inputs, 0);
    std::vector<std::uint8_t> alive(filters, 0);
    const auto& magnitudes = layer.magnitudes();
    const float largest = magnitudes.size() ? magnitudes[magnitudes.size() - 1] : 0;
    const float scale = largest > 0 ? 255 / largest : 0;
    const auto* weights = layer.weights().data();
    each_survivor(bits, inputs, area, [&](std::size_t at, std::size_t filter, std::size_t input) {
        auto& cell = detail.map[input * filters + filter];
        if (area == 1)
            cell = std::uint8_t(std::max(1.0f, std::abs(weights[at]) * scale));
        else
            cell = std::uint8_t(cell + (cell < 255));
        alive[filter] = 1;
    });
    detail.emptyFilters = int(std::count(alive.begin(), alive.end(), 0));
}

} // namespace

Frame frame_of(const pipeline::DraftState& state) {
    Frame frame;
    frame.header = state.cost.header;
    frame.bytes = state.cost.total;
    frame.parts.tables = state.cost.header;
    for (std::size_t i = 0; i < state.layers.size(); ++i) {
        const auto& layer = *state.layers[i];
        LayerFrame row;
        row.weights = layer.trained().size();
        row.survivors = layer.survivors();
        row.threshold = state.thresholds[i];
        row.bits = layer.setting() ? layer.setting()->bits : int(std::bit_width(layer.centroids().size() | 1) - 1);
        row.cost = layer.cost();
        row.harm = layer.harm();
        frame.parts += codec::parts(row.cost);
        frame.kept += row.survivors;
        frame.weights += row.weights;
        frame.layers.push_back(std::move(row));
    }
    frame.sparsity = frame.weights ? 1 - double(frame.kept) / double(frame.weights) : 0;
    return frame;
}

Histogram trained_histogram(const pipeline::SortedLayer& layer) { return histogram(layer.weights(), histogram_bins); }

LayerDetail detail_of(const pipeline::DraftState& state, std::size_t layer, const Histogram& before) {
    const auto& draft = *state.layers[layer];
    LayerDetail detail;
    detail.layer = layer;
    detail.before = before;
    detail.after = survivors_in(draft.survivor_values(), before);
    detail.centroids = draft.centroids();
    detail.shares.assign(draft.shares().begin(),
                         draft.shares().begin() +
                             std::ptrdiff_t(std::min(draft.shares().size(), detail.centroids.size())));
    const auto bits = draft.survivor_bits();
    add_map(detail, draft.trained(), bits);
    add_codes(detail, draft, draft.plan(state.encoding));
    return detail;
}

double mean_harm(const pipeline::DraftState& state) {
    double sum = 0;
    for (const auto& layer : state.layers) sum += layer->harm();
    return state.layers.empty() ? 0 : sum / double(state.layers.size());
}

} // namespace squeeze::studio

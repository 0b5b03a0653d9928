// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing how a layer is written: canonical codebook, range of levels, and the cheaper of relative indices and a
// symbol of its own for pruned weights, all by exact cost.
#include "backend/codec/mixed_layer.h"

#include <algorithm>
#include <cmath>

namespace squeeze::codec {

namespace {

/// How often every centroid occurs among the surviving weights.
std::array<std::uint64_t, 256> index_histogram(const Codebook& codebook, const std::optional<Mask>& mask) {
    std::array<std::uint64_t, 512> counts{}; // the upper half takes the pruned ones, without a branch
    const auto n = codebook.index.size();
    if (mask)
        for (std::size_t i = 0; i < n; ++i) ++counts[codebook.index[i] | (unsigned((*mask)[i] == 0) << 8)];
    else
        for (std::size_t i = 0; i < n; ++i) ++counts[codebook.index[i]];
    std::array<std::uint64_t, 256> used{};
    std::copy_n(counts.begin(), 256, used.begin());
    return used;
}

/// Range of the surviving levels and, unless it is too wide for Huffman, their histogram.
void summarise_levels(LayerSummary& summary, const Levels& levels, const std::optional<Mask>& mask,
                      const std::string& name) {
    std::int32_t lowest = largest_level, highest = -largest_level;
    const auto n = levels.levels.size();
    for (std::size_t i = 0; i < n; ++i) {
        if (mask && !(*mask)[i]) continue;
        const auto level = levels.levels[i];
        if (level > largest_level || level < -largest_level)
            throw Error(Fault::Input, "layer " + name + ": level " + std::to_string(level) + " is outside +-2^24");
        lowest = std::min(lowest, level);
        highest = std::max(highest, level);
    }
    if (summary.survivors == 0) lowest = highest = 0;
    summary.lowest = lowest, summary.highest = highest;
    const auto range = std::uint64_t(highest - lowest) + 1;
    if (range > largest_alphabet) return;
    summary.counts.assign(range, 0);
    for (std::size_t i = 0; i < n; ++i)
        if (!mask || (*mask)[i]) ++summary.counts[std::size_t(levels.levels[i] - lowest)];
}

/// Drops unused centroids, merges equal ones and sorts them. Returns the histogram of symbols.
std::vector<std::uint64_t> plan_codebook(LayerPlan& plan, const LayerSummary& summary, const std::string& name) {
    const auto& used = summary.counts;
    const auto what = "layer " + name + ", codebook";
    std::array<std::uint32_t, 256> order{};
    const auto size = std::min<std::size_t>(summary.centroids.size(), 256);
    for (std::size_t i = 0; i < size; ++i) {
        if (!used[i]) continue;
        order[i] = to_order(pattern(summary.centroids[i], plan.codebook_type, what), plan.codebook_type);
        plan.centroids.push_back(order[i]);
    }
    std::sort(plan.centroids.begin(), plan.centroids.end());
    plan.centroids.erase(std::unique(plan.centroids.begin(), plan.centroids.end()), plan.centroids.end());
    std::vector<std::uint64_t> counts(plan.centroids.size(), 0);
    for (std::size_t i = 0; i < size; ++i) {
        if (!used[i]) continue;
        const auto at = std::lower_bound(plan.centroids.begin(), plan.centroids.end(), order[i]);
        plan.symbol_of[i] = std::uint16_t(at - plan.centroids.begin());
        counts[plan.symbol_of[i]] += used[i];
    }
    return counts;
}

StreamCode plan_ids(std::vector<std::uint64_t> counts, std::uint64_t alphabet, std::uint64_t survivors,
                    std::optional<std::uint64_t> pruned, bool huffman) {
    if (counts.size() != alphabet) return fixed_stream(alphabet + pruned.has_value(), survivors + pruned.value_or(0));
    if (pruned) counts.push_back(*pruned);
    return plan_stream(counts, huffman);
}

/// Relative indices against a pruned symbol (for Floats: a bitmap), by exact cost.
void plan_positions(LayerPlan& plan, const GapCode& gaps, const std::vector<std::uint64_t>& counts,
                    std::uint64_t alphabet) {
    const auto pruned = plan.weights - plan.survivors;
    auto dense = plan_ids(counts, alphabet, plan.survivors, pruned, plan.huffman);
    plan.gaps = gaps;
    const auto sparse = std::uint64_t(std::bit_width(plan.weights)) + plan.gaps.bits() + plan.ids.bits();
    const bool floats = plan.representation == Representation::Floats;
    if (plan.survivors == 0 || sparse <= (floats ? plan.weights : dense.bits())) return;
    plan.positions = Positions::Inline;
    if (!floats) plan.ids = std::move(dense);
}

void check_finite(const Layer& layer, const std::string& name) {
    if (const auto* levels = std::get_if<Levels>(&layer.weights.data); levels && !std::isfinite(levels->step))
        throw Error(Fault::Input, "layer " + name + ": the step is not finite");
    if (const auto* floats = std::get_if<Floats>(&layer.weights.data))
        for (const auto value : floats->values)
            if (!std::isfinite(value)) throw Error(Fault::Input, "layer " + name + ": a weight is not finite");
}

} // namespace

LayerSummary summarise(const Layer& layer, const std::string& name, const Encoding& encoding) {
    check_finite(layer, name);
    static_assert(std::is_same_v<decltype(Weights::data), std::variant<Floats, Codebook, Levels>>);
    LayerSummary summary;
    const auto& mask = layer.weights.mask;
    summary.representation = Representation(layer.weights.data.index());
    summary.weights = summary.survivors = layer.weights.size();
    summary.masked = mask.has_value();
    summary.biases = layer.bias;
    if (mask) {
        summary.survivors -= std::uint64_t(std::count(mask->begin(), mask->end(), 0));
        if (summary.survivors > 0) summary.gaps = plan_gaps(gap_histogram(*mask), encoding.coder != Coder::Raw);
    }
    if (const auto* codebook = std::get_if<Codebook>(&layer.weights.data)) {
        const auto used = index_histogram(*codebook, mask);
        summary.centroids = codebook->values;
        summary.counts.assign(used.begin(), used.end());
    } else if (const auto* levels = std::get_if<Levels>(&layer.weights.data)) {
        summary.step = levels->step;
        summarise_levels(summary, *levels, mask, name);
    }
    return summary;
}

LayerPlan plan_layer(const LayerSummary& summary, const std::string& name, const Encoding& encoding) {
    LayerPlan plan;
    plan.representation = summary.representation;
    plan.weights = summary.weights;
    plan.survivors = summary.survivors;
    plan.masked = summary.masked;
    plan.huffman = encoding.coder != Coder::Raw;
    plan.bias_type = encoding.biases;
    plan.codebook_type = encoding.codebooks;
    plan.step = summary.step;

    std::vector<std::uint64_t> counts;
    std::uint64_t alphabet = 0;
    if (plan.representation == Representation::Codebook) {
        counts = plan_codebook(plan, summary, name);
        alphabet = counts.size();
    } else if (plan.representation == Representation::Levels) {
        plan.lowest = summary.lowest, plan.highest = summary.highest;
        counts = summary.counts;
        alphabet = std::uint64_t(plan.highest - plan.lowest) + 1;
    }
    if (plan.representation != Representation::Floats)
        plan.ids = plan_ids(counts, alphabet, plan.survivors, {}, plan.huffman);
    if (plan.masked) plan_positions(plan, summary.gaps, counts, alphabet);
    const auto what = "layer " + name + ", biases";
    plan.biases.reserve(summary.biases.size());
    for (const auto bias : summary.biases) plan.biases.push_back(pattern(bias, encoding.biases, what));
    return plan;
}

LayerPlan plan_layer(const Layer& layer, const std::string& name, const Encoding& encoding) {
    auto plan = plan_layer(summarise(layer, name, encoding), name, encoding);
    if (encoding.coder != Coder::Mixed || plan.representation == Representation::Floats) return plan;
    BitWriter out(BitWriter::Mode::Counting);
    write_layer(out, plan, {});
    auto mixed = write_mixed(plan, layer);
    if (mixed.bytes.size() < out.position() / 8) plan.mixed = std::move(mixed);
    return plan;
}

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
// Choosing how a layer is written: canonical codebook, range of levels, and the cheaper of relative indices and a
// symbol of its own for pruned weights, all by exact cost.
#include "backend/codec/layer.h"

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

/// Drops unused centroids, merges equal ones and sorts them. Returns the histogram of symbols.
std::vector<std::uint64_t> plan_codebook(LayerPlan& plan, const Codebook& codebook, const std::optional<Mask>& mask,
                                         const std::string& name) {
    const auto used = index_histogram(codebook, mask);
    std::array<std::uint32_t, 256> order{};
    const auto size = std::min<std::size_t>(codebook.values.size(), 256);
    for (std::size_t i = 0; i < size; ++i) {
        if (!used[i]) continue;
        order[i] = to_order(pattern(codebook.values[i], plan.codebook_type, "layer " + name + ", codebook"),
                            plan.codebook_type);
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

/// Range of the surviving levels. Returns their histogram, or an empty one where the range is too wide for Huffman.
std::vector<std::uint64_t> plan_levels(LayerPlan& plan, const Levels& levels, const std::optional<Mask>& mask,
                                       const std::string& name) {
    plan.lowest = largest_level;
    plan.highest = -largest_level;
    const auto n = levels.levels.size();
    for (std::size_t i = 0; i < n; ++i) {
        if (mask && !(*mask)[i]) continue;
        const auto level = levels.levels[i];
        if (level > largest_level || level < -largest_level)
            throw Error(Fault::Input, "layer " + name + ": level " + std::to_string(level) + " is outside +-2^24");
        plan.lowest = std::min(plan.lowest, level);
        plan.highest = std::max(plan.highest, level);
    }
    if (plan.survivors == 0) plan.lowest = plan.highest = 0;
    const auto range = std::uint64_t(plan.highest - plan.lowest) + 1;
    if (range > largest_alphabet) return {};
    std::vector<std::uint64_t> counts(range, 0);
    for (std::size_t i = 0; i < n; ++i)
        if (!mask || (*mask)[i]) ++counts[std::size_t(levels.levels[i] - plan.lowest)];
    return counts;
}

StreamCode plan_ids(std::vector<std::uint64_t> counts, std::uint64_t alphabet, std::uint64_t survivors,
                    std::optional<std::uint64_t> pruned, bool huffman) {
    if (counts.size() != alphabet) return fixed_stream(alphabet + pruned.has_value(), survivors + pruned.value_or(0));
    if (pruned) counts.push_back(*pruned);
    return plan_stream(counts, huffman);
}

/// Relative indices against a pruned symbol (for Floats: a bitmap), by exact cost.
void plan_positions(LayerPlan& plan, const Mask& mask, const std::vector<std::uint64_t>& counts,
                    std::uint64_t alphabet) {
    const auto pruned = plan.weights - plan.survivors;
    auto dense = plan_ids(counts, alphabet, plan.survivors, pruned, plan.huffman);
    if (plan.survivors > 0) plan.gaps = plan_gaps(gap_histogram(mask), plan.huffman);
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

LayerPlan plan_layer(const Layer& layer, const std::string& name, const Encoding& encoding) {
    check_finite(layer, name);
    LayerPlan plan;
    const auto& mask = layer.weights.mask;
    plan.weights = layer.weights.size();
    plan.masked = mask.has_value();
    plan.survivors = mask ? plan.weights - std::uint64_t(std::count(mask->begin(), mask->end(), 0)) : plan.weights;
    plan.huffman = encoding.coder == Coder::Huffman;
    plan.bias_type = encoding.biases;
    plan.codebook_type = encoding.codebooks;
    plan.representation = Representation(layer.weights.data.index());
    static_assert(std::is_same_v<decltype(Weights::data), std::variant<Floats, Codebook, Levels>>);

    std::vector<std::uint64_t> counts;
    std::uint64_t alphabet = 0;
    if (const auto* codebook = std::get_if<Codebook>(&layer.weights.data)) {
        counts = plan_codebook(plan, *codebook, mask, name);
        alphabet = counts.size();
    } else if (const auto* levels = std::get_if<Levels>(&layer.weights.data)) {
        counts = plan_levels(plan, *levels, mask, name);
        alphabet = std::uint64_t(plan.highest - plan.lowest) + 1;
    }
    if (plan.representation != Representation::Floats)
        plan.ids = plan_ids(counts, alphabet, plan.survivors, {}, plan.huffman);
    if (mask) plan_positions(plan, *mask, counts, alphabet);
    for (const auto bias : layer.bias)
        plan.biases.push_back(pattern(bias, encoding.biases, "layer " + name + ", biases"));
    return plan;
}

} // namespace squeeze::codec

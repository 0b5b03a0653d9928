// SPDX-License-Identifier: GPL-3.0-or-later
// Scores of magnitude pruning and of LAMP (Lee et al. 2021, arXiv 2010.07611, eq. 3), and the selection by them.
#include "backend/compress/ranking.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace squeeze::compress {

namespace {

constexpr Importance first_of_layer = ~Importance(0); ///< above every score: one weight of each layer stays

Importance importance(float magnitude) { return std::isnan(magnitude) ? 0 : std::bit_cast<Importance>(magnitude); }

struct Ranked {
    Importance magnitude;
    std::uint32_t position;
};

/// Ascending by magnitude, of equal ones the later position first: three stable passes of a radix sort (11 bits each).
std::vector<Ranked> ascending(const std::vector<Importance>& magnitudes) {
    constexpr int bits = 11;
    std::vector<Ranked> items(magnitudes.size()), other(magnitudes.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const auto position = items.size() - 1 - i;
        items[i] = {magnitudes[position], std::uint32_t(position)};
    }
    for (int shift = 0; shift < 32; shift += bits) {
        std::array<std::size_t, (1u << bits) + 1> start{};
        const auto digit = [&](const Ranked& item) { return (item.magnitude >> shift) & ((1u << bits) - 1); };
        for (const auto& item : items) ++start[digit(item) + 1];
        for (std::size_t d = 1; d < start.size(); ++d) start[d] += start[d - 1];
        for (const auto& item : items) other[start[digit(item)]++] = item;
        items.swap(other);
    }
    return items;
}

} // namespace

double deviation(std::span<const float> weights) {
    double squares = 0;
    for (const double weight : weights) squares += weight * weight;
    return weights.empty() ? 0 : std::sqrt(squares / double(weights.size()));
}

std::vector<Importance> by_magnitude(std::span<const float> weights) {
    std::vector<Importance> result(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i) result[i] = importance(std::abs(weights[i]));
    return result;
}

std::vector<Importance> by_deviations(std::span<const float> weights) {
    std::vector<Importance> result(weights.size());
    const double spread = deviation(weights);
    const double scale = spread > 0 ? 1 / spread : 0;
    for (std::size_t i = 0; i < weights.size(); ++i)
        result[i] = importance(float(std::abs(double(weights[i])) * scale));
    return result;
}

std::vector<Importance> by_lamp(std::span<const float> weights) {
    std::vector<Importance> result(weights.size());
    const auto order = ascending(by_magnitude(weights));
    double not_smaller = 0; // sum of the squares of this and all larger weights
    for (std::size_t i = order.size(); i-- > 0;) {
        const double weight = double(std::bit_cast<float>(order[i].magnitude));
        not_smaller += weight * weight;
        result[order[i].position] = not_smaller > 0 ? importance(float(weight * weight / not_smaller)) : 0;
    }
    return result;
}

std::vector<Mask> keep_largest(std::vector<std::vector<Importance>> lists, std::size_t keep) {
    std::vector<Importance> all;
    std::size_t total = 0, needed = 0;
    for (const auto& list : lists) total += list.size(), needed += !list.empty();
    all.reserve(total);
    for (auto& list : lists) {
        if (!list.empty()) *std::max_element(list.begin(), list.end()) = first_of_layer;
        all.insert(all.end(), list.begin(), list.end());
    }
    keep = std::clamp(keep, needed, total);

    Importance threshold = 0; // the smallest kept score
    if (keep > 0) {
        std::nth_element(all.begin(), all.begin() + std::ptrdiff_t(total - keep), all.end());
        threshold = all[total - keep];
    }
    const auto above = std::size_t(std::count_if(all.begin() + std::ptrdiff_t(total - keep), all.end(),
                                                 [&](Importance score) { return score > threshold; }));
    std::size_t ties = keep - above;
    std::vector<Mask> masks;
    for (const auto& list : lists) {
        Mask& mask = masks.emplace_back(list.size());
        for (std::size_t i = 0; i < list.size(); ++i) {
            const bool tie = list[i] == threshold && ties > 0;
            ties -= tie;
            mask[i] = list[i] > threshold || tie;
        }
    }
    return masks;
}

} // namespace squeeze::compress

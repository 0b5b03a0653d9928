// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/compress/magnitudes.h"

#include "backend/compress/radix.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace squeeze::compress {

Magnitudes::Magnitudes(std::span<const float> weights) : m_ascending(weights.size()) {
    for (std::size_t i = 0; i < weights.size(); ++i)
        m_ascending[i] = std::isnan(weights[i]) ? 0.0f : std::abs(weights[i]);
    sort_ascending(m_ascending);
    m_squares.resize(weights.size() + 1);
    for (std::size_t i = weights.size(); i-- > 0;)
        m_squares[i] = m_squares[i + 1] + double(m_ascending[i]) * double(m_ascending[i]);
}

std::size_t Magnitudes::at_least(double magnitude) const {
    return std::size_t(std::lower_bound(m_ascending.begin(), m_ascending.end(), magnitude,
                                        [](float value, double edge) { return double(value) < edge; }) -
                       m_ascending.begin());
}

std::size_t Magnitudes::above(float magnitude) const {
    return std::size_t(std::upper_bound(m_ascending.begin(), m_ascending.end(), magnitude) - m_ascending.begin());
}

std::size_t Kept::first() const { return std::max(size() - kept, of->above(0)); }

double Kept::deviation() const { return size() ? std::sqrt(of->squares(size() - kept) / double(size())) : 0; }

std::size_t share_of(double share, std::size_t count) { return std::size_t(std::llround(share * double(count))); }

std::size_t keep_alone(const Kept& layer, const PruneRule& rule) {
    std::size_t keep = 0;
    if (rule.keep) keep = share_of(*rule.keep, layer.size());
    if (rule.threshold) keep = layer.size() - layer.of->at_least(*rule.threshold);
    if (rule.deviations) keep = layer.size() - layer.of->at_least(*rule.deviations * layer.deviation());
    return std::min(std::max<std::size_t>(keep, 1), layer.kept);
}

namespace {

/// A list in a common ranking. Scores are not negative; as integers, their bits compare like them.
struct List {
    const Magnitudes& magnitudes;
    std::size_t low, high; ///< the rank in question lies in [low, high]; later ones have larger scores
    double scale;          ///< 0: LAMP

    std::uint64_t score(std::size_t rank) const {
        const double magnitude = double(magnitudes[rank]);
        return std::bit_cast<std::uint64_t>(scale > 0 ? magnitude * scale
                                                      : magnitude * magnitude / magnitudes.squares(rank));
    }
    /// The first rank in question with at least this score.
    std::size_t at_least(std::uint64_t threshold) const {
        auto begin = low, end = high;
        while (begin < end) {
            const auto middle = begin + (end - begin) / 2;
            if (score(middle) < threshold)
                begin = middle + 1;
            else
                end = middle;
        }
        return begin;
    }
};

/// Everything that is not zero is kept, and of the zeros as many as are wanted, list by list.
std::vector<std::size_t> keep_zeros(std::span<const Kept> layers, std::vector<std::size_t> kept, std::size_t more) {
    for (std::size_t l = 0; l < layers.size(); ++l) {
        const auto zeros = std::min(more, layers[l].size() - kept[l]);
        kept[l] += zeros;
        more -= zeros;
    }
    return kept;
}

/// Lists without their largest weight, which is kept whatever its score.
std::vector<List> lists_of(std::span<const Kept> layers, Ranking ranking) {
    std::vector<List> lists;
    for (const auto& layer : layers) {
        const auto largest = layer.size() ? layer.size() - 1 : 0;
        const double spread = layer.deviation();
        const double scale = ranking == Ranking::Lamp ? 0 : 1 / spread; // not used where all are zero
        lists.push_back({*layer.of, std::min(layer.first(), largest), largest, scale});
    }
    return lists;
}

} // namespace

std::vector<std::size_t> keep_common(std::span<const Kept> layers, Ranking ranking, std::size_t keep) {
    std::vector<std::size_t> kept;
    std::size_t needed = 0, total = 0, nonzeros = 0;
    for (const auto& layer : layers) {
        kept.push_back(std::max(layer.size() - layer.first(), std::min<std::size_t>(layer.size(), 1)));
        nonzeros += kept.back();
        needed += layer.size() > 0;
        total += layer.size();
    }
    keep = std::clamp(keep, needed, total);
    if (keep >= nonzeros) {
        kept = keep_zeros(layers, std::move(kept), keep - nonzeros);
    } else {
        // Bisection of the score: at `low` and above there are enough, at `high` and above too few or just enough.
        auto lists = lists_of(layers, ranking);
        std::uint64_t low = 0, high = std::bit_cast<std::uint64_t>(std::numeric_limits<double>::infinity());
        std::vector<std::size_t> ranks(lists.size());
        while (high - low > 1) {
            const auto middle = low + (high - low) / 2;
            std::size_t above = needed;
            for (std::size_t l = 0; l < lists.size(); ++l) {
                ranks[l] = lists[l].at_least(middle);
                if (layers[l].size()) above += layers[l].size() - 1 - ranks[l];
            }
            const bool enough = above > keep;
            (enough ? low : high) = middle;
            for (std::size_t l = 0; l < lists.size(); ++l) (enough ? lists[l].low : lists[l].high) = ranks[l];
        }
        std::size_t more = keep; // of those with just the score `low`
        for (std::size_t l = 0; l < lists.size(); ++l)
            more -= kept[l] = layers[l].size() ? layers[l].size() - lists[l].high : 0;
        for (std::size_t l = 0; l < lists.size(); ++l) {
            const auto ties = std::min(more, lists[l].high - lists[l].low);
            kept[l] += ties;
            more -= ties;
        }
    }
    for (std::size_t l = 0; l < layers.size(); ++l) kept[l] = std::min(kept[l], layers[l].kept);
    return kept;
}

Mask mask_of(std::span<const float> weights, const Magnitudes& magnitudes, std::size_t kept) {
    Mask mask(weights.size(), 0);
    if (kept == 0) return mask;
    const float edge = magnitudes[magnitudes.size() - kept];
    auto ties = kept - (magnitudes.size() - magnitudes.above(edge));
    for (std::size_t i = 0; i < weights.size(); ++i) {
        const float magnitude = std::isnan(weights[i]) ? 0.0f : std::abs(weights[i]);
        const bool tie = magnitude == edge && ties > 0;
        ties -= tie;
        mask[i] = magnitude > edge || tie;
    }
    return mask;
}

} // namespace squeeze::compress

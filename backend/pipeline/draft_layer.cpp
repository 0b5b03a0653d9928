// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/draft_layer.h"

#include <algorithm>
#include <bit>
#include <cmath>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace squeeze::pipeline {

namespace {

constexpr std::size_t word = 64;

/// Bit i: |weights[i]| > edge, or with `equal` >= edge; 64 of them.
std::uint64_t beyond(const float* weights, float edge, bool equal) {
    std::uint64_t bits = 0;
#ifdef __SSE2__
    const __m128 magnitude = _mm_castsi128_ps(_mm_set1_epi32(0x7FFF'FFFF)), edges = _mm_set1_ps(edge);
    for (std::size_t i = 0; i < word; i += 4) {
        const auto four = _mm_and_ps(_mm_loadu_ps(weights + i), magnitude);
        const auto larger = equal ? _mm_cmpge_ps(four, edges) : _mm_cmpgt_ps(four, edges);
        bits |= std::uint64_t(unsigned(_mm_movemask_ps(larger))) << i;
    }
#else
    for (std::size_t i = 0; i < word; ++i) {
        const float magnitude = std::abs(weights[i]);
        bits |= std::uint64_t(equal ? magnitude >= edge : magnitude > edge) << i;
    }
#endif
    return bits;
}

std::vector<float> unmasked(const Layer& layer, std::span<const float> weights) {
    std::vector<float> result;
    result.reserve(weights.size());
    for (std::size_t i = 0; i < weights.size(); ++i)
        if (!layer.weights.mask || (*layer.weights.mask)[i]) result.push_back(weights[i]);
    return result;
}

std::vector<float> own_weights(const Layer& layer) {
    return layer.weights.mask || !std::holds_alternative<Floats>(layer.weights.data) ? dense(layer.weights)
                                                                                     : std::vector<float>{};
}

} // namespace

SortedLayer::SortedLayer(std::shared_ptr<const Layer> layer, std::string name)
    : m_layer(std::move(layer)), m_name(std::move(name)), m_own(own_weights(*m_layer)),
      m_weights(m_own.empty() ? std::span<const float>(std::get<Floats>(m_layer->weights.data).values) : m_own),
      m_magnitudes(m_weights), m_values(unmasked(*m_layer, m_weights)) {}

/// found(position) for the kept weights whose magnitude is the edge.
template <typename Found>
void SortedLayer::each_tie(const Selection& selection, const Found& found) const {
    auto left = selection.ties;
    for (std::size_t i = 0; left > 0; ++i) {
        if (std::abs(m_weights[i]) != selection.edge) continue;
        --left;
        if (open(i)) found(i);
    }
}

Selection SortedLayer::select(std::size_t kept) const {
    Selection result;
    result.kept = kept;
    const auto beyond = [&](float edge, bool equal) { // survivors whose magnitude is larger, or equal
        const auto low =
            m_values.first(0, m_values.size() / 2, [&](float value) { return equal ? value > -edge : value >= -edge; });
        const auto high =
            m_values.first(0, m_values.size() / 2, [&](float value) { return equal ? value >= edge : value > edge; });
        result.negatives = std::min(low, m_values.negatives());
        result.others = m_values.size() - std::max(high, m_values.negatives());
    };
    if (kept == size()) {
        beyond(0, true);
        return result;
    }
    if (kept == 0) return result;
    result.edge = m_magnitudes[size() - kept];
    const auto above = m_magnitudes.above(result.edge);
    result.ties = kept - (size() - above);
    result.all_ties = result.edge > 0 && result.ties == above - m_magnitudes.at_least(double(result.edge));
    beyond(result.edge, result.all_ties);
    if (!result.all_ties)
        each_tie(result, [&](std::size_t i) { ++(m_weights[i] < 0 ? result.negatives : result.others); });
    return result;
}

std::vector<std::uint64_t> SortedLayer::bits(const Selection& selection) const {
    const auto whole = size() / word;
    std::vector<std::uint64_t> bits((size() + word - 1) / word, 0);
    const auto set = [&](std::size_t i) { bits[i / word] |= std::uint64_t(1) << (i % word); };
    if (selection.kept == size()) {
        for (std::size_t i = 0; i < size(); ++i)
            if (open(i)) set(i);
        return bits;
    }
    if (selection.kept == 0) return bits;
    for (std::size_t w = 0; w < whole; ++w)
        bits[w] = beyond(m_weights.data() + w * word, selection.edge, selection.all_ties);
    for (std::size_t i = whole * word; i < size(); ++i) {
        const float magnitude = std::abs(m_weights[i]);
        if (magnitude > selection.edge || (selection.all_ties && magnitude == selection.edge)) set(i);
    }
    if (!selection.all_ties) each_tie(selection, set);
    return bits;
}

DraftLayer::DraftLayer(std::shared_ptr<const SortedLayer> trained, const LayerSetting& setting,
                       const codec::Encoding& encoding, const DraftLayer* before)
    : m_trained(std::move(trained)), m_setting(setting), m_coder(encoding.coder) {
    if (before && !before->m_setting) before = nullptr;
    const bool same_kept = before && before->m_setting->kept == setting.kept;
    const auto& own = *m_trained->layer();
    m_selection = same_kept ? before->m_selection : m_trained->select(setting.kept);
    m_summary.weights = m_trained->size();
    m_summary.survivors = m_selection.survivors();
    m_summary.masked = m_trained->masked(m_selection);
    m_summary.biases = own.bias;
    if (m_summary.masked && m_summary.survivors > 0)
        m_summary.gaps =
            same_kept && before->m_coder == m_coder && before->m_summary.masked
                ? before->m_summary.gaps
                : codec::plan_gaps(codec::gap_histogram(m_trained->bits(m_selection)), m_coder != codec::Coder::Raw);
    const bool same = before && *before->m_setting == setting;
    if (same) m_made = before->m_made;
    if (setting.bits > 0) {
        m_sharing = same ? before->m_sharing
                         : compress::share_values(m_trained->survivors(m_selection), 1 << setting.bits, setting.init,
                                                  setting.seed);
        m_summary.representation = codec::Representation::Codebook;
        m_summary.centroids = m_sharing.centroids;
        std::size_t begin = 0;
        for (const auto end : m_sharing.ends) m_summary.counts.push_back(end - begin), begin = end;
        if (m_summary.centroids.empty()) m_summary.centroids = {0}, m_summary.counts = {0}; // nothing survived
    }
    m_cost = codec::cost(plan(encoding), m_trained->name());
    m_harm = shared_harm();
}

double DraftLayer::shared_harm() const {
    const auto& magnitudes = m_trained->magnitudes();
    const double all = magnitudes.squares(0), kept = magnitudes.squares(m_trained->size() - m_selection.kept);
    double lost = all - kept;
    if (m_setting->bits > 0) { // sum (w - c)^2 = sum w^2 - c (2 sum w - n c) in every cluster
        const auto values = m_trained->survivors(m_selection);
        double explained = 0;
        std::size_t begin = 0;
        for (std::size_t c = 0; c < m_sharing.ends.size(); ++c) {
            const double centroid = double(m_sharing.centroids[c]);
            const auto end = m_sharing.ends[c];
            explained += centroid * (2 * values.sum(begin, end) - double(end - begin) * centroid);
            begin = end;
        }
        lost += std::max(0.0, kept - explained);
    }
    return all > 0 ? std::clamp(lost / all, 0.0, 1.0) : 0;
}

DraftLayer::DraftLayer(std::shared_ptr<const SortedLayer> trained, std::shared_ptr<const Layer> made,
                       const codec::Encoding& encoding)
    : m_trained(std::move(trained)), m_coder(encoding.coder),
      m_summary(codec::summarise(*made, m_trained->name(), encoding)) {
    m_made->layer = std::move(made);
    m_cost = codec::cost(plan(encoding), m_trained->name());
    const auto before = m_trained->weights();
    const auto after = dense(m_made->layer->weights);
    double lost = 0, all = 0;
    for (std::size_t i = 0; i < before.size(); ++i) {
        lost += (double(before[i]) - double(after[i])) * (double(before[i]) - double(after[i]));
        all += double(before[i]) * double(before[i]);
        const float magnitude = std::abs(after[i]);
        if (magnitude > 0 && (m_selection.edge == 0 || magnitude < m_selection.edge)) m_selection.edge = magnitude;
    }
    m_harm = all > 0 ? std::clamp(lost / all, 0.0, 1.0) : 0;
}

codec::LayerPlan DraftLayer::plan(const codec::Encoding& encoding) const {
    if (encoding.coder == codec::Coder::Mixed) return codec::plan_layer(*layer(), m_trained->name(), encoding);
    return codec::plan_layer(m_summary, m_trained->name(), encoding);
}

const std::shared_ptr<const Layer>& DraftLayer::layer() const {
    if (m_setting) std::call_once(m_made->once, [&] { m_made->layer = make(); });
    return m_made->layer;
}

std::shared_ptr<const Layer> DraftLayer::make() const {
    const auto& own = *m_trained->layer();
    const auto everything = m_trained->select(m_trained->size());
    if (m_setting->bits == 0 && m_selection.survivors() == everything.survivors()) return m_trained->layer();
    const auto weights = m_trained->weights();
    const auto bits = m_trained->bits(m_selection);
    const auto survives = [&](std::size_t i) { return (bits[i / word] >> (i % word) & 1) != 0; };
    Layer result{{own.weights.shape, {}, {}}, own.bias};
    if (m_summary.masked) {
        auto& mask = result.weights.mask.emplace(weights.size());
        for (std::size_t i = 0; i < weights.size(); ++i) mask[i] = survives(i);
    }
    if (m_setting->bits == 0) {
        Floats floats{std::vector<float>(weights.size(), 0.0f)};
        for (std::size_t i = 0; i < weights.size(); ++i)
            if (survives(i)) floats.values[i] = weights[i];
        result.weights.data = std::move(floats);
    } else {
        Codebook book{m_summary.centroids, std::vector<std::uint8_t>(weights.size(), 0)};
        const compress::Indexer index(m_trained->survivors(m_selection), m_sharing.ends);
        for (std::size_t i = 0; i < weights.size(); ++i)
            if (survives(i)) book.index[i] = index(weights[i]);
        result.weights.data = std::move(book);
    }
    return std::make_shared<const Layer>(std::move(result));
}

std::vector<std::uint64_t> DraftLayer::survivor_bits() const {
    if (m_setting) return m_trained->bits(m_selection);
    const auto& mask = m_made->layer->weights.mask;
    std::vector<std::uint64_t> bits((m_trained->size() + word - 1) / word, 0);
    for (std::size_t i = 0; i < m_trained->size(); ++i)
        if (!mask || (*mask)[i]) bits[i / word] |= std::uint64_t(1) << (i % word);
    return bits;
}

compress::SortedValues DraftLayer::survivor_values() const {
    if (m_setting) return m_trained->survivors(m_selection);
    std::vector<float> values;
    const auto bits = survivor_bits();
    for (std::size_t i = 0; i < m_trained->size(); ++i)
        if (bits[i / word] >> (i % word) & 1) values.push_back(m_trained->weights()[i]);
    return compress::SortedValues(values);
}

} // namespace squeeze::pipeline

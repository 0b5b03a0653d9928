// SPDX-License-Identifier: GPL-3.0-or-later
// One layer under an editing hand. Sorted once; then a setting is a number of weights kept and a number of shared
// values, and what follows from it (survivors, centroids, exact bytes) is computed from positions in the sorted order
// and one pass over the layer. The layer itself is made only when asked for.
#pragma once

#include "backend/codec/layer.h"
#include "backend/compress/kmeans.h"
#include "backend/compress/magnitudes.h"

#include <memory>
#include <mutex>
#include <string>

namespace squeeze::pipeline {

/// What the edited steps do to one layer.
struct LayerSetting {
    std::size_t kept = 0; ///< of all weights, pruned ones of the trained layer included
    int bits = 0;         ///< of a codebook index; 0: not clustered
    compress::CentroidInit init = compress::CentroidInit::Linear;
    std::uint64_t seed = 0;
    bool operator==(const LayerSetting&) const = default;
};

/// The weights that a number of them kept leaves: those above the edge and, of those on it, the first ones.
struct Selection {
    std::size_t kept = 0;
    float edge = 0;                        ///< the smallest |w| kept; 0 where all are
    std::size_t ties = 0;                  ///< how many of |w| == edge are kept, by position
    bool all_ties = true;                  ///< all of them
    std::size_t negatives = 0, others = 0; ///< survivors below zero, and not
    std::size_t survivors() const { return negatives + others; }
};

/// A trained layer, sorted. Immutable.
class SortedLayer {
public:
    SortedLayer(std::shared_ptr<const Layer> layer, std::string name);

    const std::string& name() const { return m_name; }
    const std::shared_ptr<const Layer>& layer() const { return m_layer; }
    bool plain() const { return std::holds_alternative<Floats>(m_layer->weights.data); } ///< not shared, no levels
    std::size_t size() const { return m_weights.size(); }
    std::span<const float> weights() const { return m_weights; } ///< row-major, masked ones 0
    const compress::Magnitudes& magnitudes() const { return m_magnitudes; }
    compress::SortedValues survivors(const Selection& selection) const {
        return m_values.outer(selection.negatives, selection.others);
    }

    Selection select(std::size_t kept) const;
    /// A bit per weight, row-major, 64 in a word: the survivors.
    std::vector<std::uint64_t> bits(const Selection& selection) const;
    bool masked(const Selection& selection) const {
        return m_layer->weights.mask || selection.survivors() < m_weights.size();
    }

private:
    bool open(std::size_t i) const { return !m_layer->weights.mask || (*m_layer->weights.mask)[i]; }
    template <typename Found>
    void each_tie(const Selection& selection, const Found& found) const;

    std::shared_ptr<const Layer> m_layer;
    std::string m_name;
    std::vector<float> m_own; ///< where the layer's own floats are not the weights
    std::span<const float> m_weights;
    compress::Magnitudes m_magnitudes;
    compress::SortedValues m_values; ///< without the masked ones
};

/// A layer at its settings, or as other steps left it. Immutable, safe to read from any thread.
class DraftLayer {
public:
    /// What `before` (may be null) knows is taken from there.
    DraftLayer(std::shared_ptr<const SortedLayer> trained, const LayerSetting& setting, const codec::Encoding& encoding,
               const DraftLayer* before);
    DraftLayer(std::shared_ptr<const SortedLayer> trained, std::shared_ptr<const Layer> made,
               const codec::Encoding& encoding);

    const std::optional<LayerSetting>& setting() const { return m_setting; } ///< none: as other steps left it
    const SortedLayer& trained() const { return *m_trained; }
    std::uint64_t survivors() const { return m_summary.survivors; }
    float edge() const { return m_selection.edge; }
    const std::vector<float>& centroids() const { return m_summary.centroids; }
    const std::vector<std::uint64_t>& shares() const { return m_summary.counts; } ///< survivors per centroid
    double harm() const { return m_harm; } ///< sum (w - w')^2 / sum w^2 against the trained weights
    const codec::LayerCost& cost() const { return m_cost; }
    codec::LayerPlan plan(const codec::Encoding& encoding) const; ///< how it is coded: streams and their tables

    /// Made on first use, then kept.
    const std::shared_ptr<const Layer>& layer() const;
    std::vector<std::uint64_t> survivor_bits() const; ///< as SortedLayer::bits
    compress::SortedValues survivor_values() const;   ///< trained values of the survivors

private:
    std::shared_ptr<const Layer> make() const;
    double shared_harm() const;

    std::shared_ptr<const SortedLayer> m_trained;
    std::optional<LayerSetting> m_setting;
    codec::Coder m_coder;
    Selection m_selection;
    compress::Sharing m_sharing;
    codec::LayerSummary m_summary;
    codec::LayerCost m_cost;
    double m_harm = 0;
    struct Made {
        std::once_flag once;
        std::shared_ptr<const Layer> layer;
    };
    std::shared_ptr<Made> m_made = std::make_shared<Made>(); ///< shared by those with the same setting
};

} // namespace squeeze::pipeline

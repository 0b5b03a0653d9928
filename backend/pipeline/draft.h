// SPDX-License-Identifier: GPL-3.0-or-later
// The latest trained weights with edited prune and cluster steps re-applied, without torch: fast enough to follow a
// hand on a slider. Its bytes are exact, and those of the model before it is trained again.
#pragma once

#include "backend/pipeline/draft_layer.h"
#include "backend/pipeline/recipe.h"

namespace squeeze::pipeline {

/// The trained layers with what the recipe makes of them. A value: cheap to copy, safe to read from any thread.
struct DraftState {
    std::shared_ptr<const Model> trained;
    codec::Encoding encoding;
    std::vector<std::shared_ptr<const DraftLayer>> layers; ///< parallel to the model's
    std::vector<double> thresholds; ///< |w| below it is pruned: the rule's, else the smallest survivor
    codec::Cost cost;               ///< exact

    Model model() const; ///< layers that were asked for before are not made again
};

/// Per-layer results are memoised: an edit of one layer recomputes that layer only, on the calling thread. Not
/// thread-safe.
class Draft {
public:
    explicit Draft(Model trained, codec::Encoding encoding = {});

    /// Re-applies the prune, cluster and encode steps of the recipe to the trained weights; training is skipped, also
    /// that inside a gradual prune. `seed` is the run's. Throws Error{Usage} for an unknown layer and then changes
    /// nothing. A few milliseconds for prune steps with one cluster step behind them; others go through the stages' own
    /// functions.
    void apply(const Recipe& recipe, std::uint64_t seed = 1);

    const DraftState& state() const { return m_state; }
    /// Another model of the same network beside these trained weights, as if a recipe had made it of them: what a run
    /// ended in, its training included. Throws Error{Usage} where its layers are others.
    DraftState beside(const Model& made, const codec::Encoding& encoding) const;
    const Model& model() const; ///< made on first use after an apply()
    const codec::Encoding& encoding() const { return m_state.encoding; }
    /// Exact bytes by layer and in total of model().
    const codec::Cost& cost() const { return m_state.cost; }
    const std::vector<std::shared_ptr<const SortedLayer>>& trained() const { return m_sorted; }

private:
    struct Plan;
    Plan plan(const Recipe& recipe, std::uint64_t seed) const;
    void prune(Plan& plan, const Values& values) const;
    void finish(Plan& plan, DraftState& next) const;

    std::vector<std::shared_ptr<const SortedLayer>> m_sorted;
    codec::Encoding m_given;
    DraftState m_state;
    mutable std::optional<Model> m_model;
};

} // namespace squeeze::pipeline

// SPDX-License-Identifier: GPL-3.0-or-later
// The latest trained weights with edited prune and cluster steps re-applied, without torch: fast enough to follow an
// edit. Its bytes are exact, and those of the model before it is trained again.
#pragma once

#include "backend/codec/codec.h"
#include "backend/pipeline/recipe.h"

namespace squeeze::pipeline {

/// Per-layer results are memoised: an edit of one layer recomputes that layer only. Not thread-safe.
class Draft {
public:
    explicit Draft(Model trained, codec::Encoding encoding = {});

    /// Re-applies the prune, cluster and encode steps of the recipe to the trained weights; training is skipped, also
    /// that inside a gradual prune. `seed` is the run's. Throws Error{Usage} for an unknown layer and then changes
    /// nothing.
    void apply(const Recipe& recipe, std::uint64_t seed = 1);

    const Model& model() const { return m_model; }
    const codec::Encoding& encoding() const { return m_encoding; }
    /// Exact bytes by layer and in total of model().
    const codec::Cost& cost() const { return m_cost; }

private:
    struct Memo;
    Model m_trained, m_model;
    codec::Encoding m_given, m_encoding;
    codec::Cost m_cost;
    std::shared_ptr<Memo> m_memo;
};

} // namespace squeeze::pipeline

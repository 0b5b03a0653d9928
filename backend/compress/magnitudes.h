// SPDX-License-Identifier: GPL-3.0-or-later
// A layer's weights by magnitude, sorted once: every pruning keeps the last ones of this order, so that a setting is a
// number of weights kept, found by binary search. Also the common rankings: |w| / deviation and LAMP (Lee et al. 2021,
// arXiv 2010.07611, eq. 3).
#pragma once

#include "backend/compress/prune.h"

#include <cstdint>
#include <span>
#include <vector>

namespace squeeze::compress {

/// Immutable. The order is ascending by |w|, of equal ones the later position first.
class Magnitudes {
public:
    explicit Magnitudes(std::span<const float> weights); ///< NaN counts as 0

    std::size_t size() const { return m_ascending.size(); }
    float operator[](std::size_t rank) const { return m_ascending[rank]; }
    /// Sum of the squares from this rank on, added from the largest down.
    double squares(std::size_t rank) const { return m_squares[rank]; }
    /// The first rank whose magnitude is at least (above: more than) this.
    std::size_t at_least(double magnitude) const;
    std::size_t above(float magnitude) const;

private:
    std::vector<float> m_ascending;
    std::vector<double> m_squares; ///< size() + 1
};

/// A layer of which `kept` weights are left by what was done before; the others are zeros.
struct Kept {
    const Magnitudes* of = nullptr;
    std::size_t kept = 0;

    std::size_t size() const { return of->size(); }
    std::size_t first() const; ///< rank of the first weight that is kept and not zero
    double deviation() const;  ///< sqrt(mean(w^2)); 0 for no weights
};

/// How many weights a rule keeps: at least one (of no weights none), and none that was pruned before.
std::size_t keep_alone(const Kept& layer, const PruneRule& rule);

/// How many weights of each list are kept so that there are `keep` in all (at least one per list): the largest scores
/// of the ranking (Global or Lamp), of equal ones the earlier list.
std::vector<std::size_t> keep_common(std::span<const Kept> layers, Ranking ranking, std::size_t keep);

/// The mask that keeps this many: the largest, of equal ones the earlier.
Mask mask_of(std::span<const float> weights, const Magnitudes& magnitudes, std::size_t kept);

/// round(share * count).
std::size_t share_of(double share, std::size_t count);

} // namespace squeeze::compress

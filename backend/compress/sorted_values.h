// SPDX-License-Identifier: GPL-3.0-or-later
// The one-dimensional k-means problem in its sorted form, where every cluster is a run of consecutive values, and a
// run's mean costs O(1). Sums are added from the outside towards zero, so that leaving out the values around zero (as
// pruning does) leaves every other sum as it was, bit by bit: the values are sorted once for all prunings.
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace squeeze::compress {

class SortedValues {
public:
    /// Throws Error{Input} for a value that is not finite.
    explicit SortedValues(std::span<const float> values);

    /// The first `negatives` negative values and the last `others` of the rest: the same as if only these had been
    /// sorted. Shares the memory.
    SortedValues outer(std::size_t negatives, std::size_t others) const;

    std::size_t size() const { return m_negatives + m_others; }
    std::size_t negatives() const { return m_negatives; } ///< how many are below zero
    float operator[](std::size_t i) const { return i < m_negatives ? m_all->negatives[i] : m_all->others[i + m_skip]; }

    double sum(std::size_t begin, std::size_t end) const;
    double mean(std::size_t begin, std::size_t end) const {
        if ((*this)[begin] == (*this)[end - 1]) return double((*this)[begin]); // whatever was lost to rounding
        return sum(begin, end) / double(end - begin);
    }
    /// Squared distances of the run to `centroid`.
    double error(std::size_t begin, std::size_t end, double centroid) const;

    /// The first place in [begin, size()] where `beyond` holds; it holds for all larger values. Quick near `hint`.
    template <typename Beyond>
    std::size_t first(std::size_t begin, std::size_t hint, const Beyond& beyond) const {
        std::size_t low = begin, high = size(), step = 1; // in [low, high]
        for (std::size_t at = hint < low ? low : hint; at < high; step *= 2) {
            if (beyond((*this)[at])) {
                high = at;
                if (at - low < step) break;
                at -= step;
            } else {
                low = at + 1;
                at += step;
            }
        }
        while (low < high) {
            const auto middle = low + (high - low) / 2;
            if (beyond((*this)[middle]))
                high = middle;
            else
                low = middle + 1;
        }
        return low;
    }

private:
    struct All {
        std::vector<float> negatives, others;          ///< ascending; -0 is 0
        std::vector<double> negative_sums, other_sums; ///< of the values before; of this and those behind
    };
    std::shared_ptr<const All> m_all;
    std::size_t m_negatives = 0, m_others = 0;
    std::size_t m_skip = 0; ///< index among the others less own index; wraps around
};

/// Ends of the runs, ascending; the first begins at 0, the last end is size(). No run is empty.
using Runs = std::vector<std::size_t>;

/// Each value to its nearest centroid, of two equally near ones the lower; centroids that attract none are dropped.
/// `like`: where the ends may be found, one per centroid, or empty.
Runs assign(const SortedValues& sorted, std::span<const double> centroids, const Runs& like = {});

std::vector<double> means(const SortedValues& sorted, const Runs& runs);

/// Sum of squared distances to the runs' centroids.
double error(const SortedValues& sorted, const Runs& runs, std::span<const double> centroids);

/// The partition into at most k runs with the least squared error (Wang and Song 2011, "Ckmeans.1d.dp"): dynamic
/// programming whose best split points are monotone, so each of the k layers takes O(n log n) by divide and conquer.
/// Above `table` remembered split points the problem is first cut at its middle run (Hirschberg 1975), which doubles
/// the time and bounds the memory.
Runs optimal_runs(const SortedValues& sorted, std::size_t k, std::size_t table = std::size_t(1) << 25);

} // namespace squeeze::compress

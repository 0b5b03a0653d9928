// SPDX-License-Identifier: GPL-3.0-or-later
// The one-dimensional k-means problem in its sorted form, where every cluster is a run of consecutive values: equal
// values merged into one with a weight, and prefix sums so that a run's mean costs O(1).
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace squeeze::compress {

struct SortedValues {
    std::vector<float> values;           ///< ascending, distinct
    std::vector<double> weight;          ///< size() + 1 prefix sums: how many times values before i occur
    std::vector<double> sum;             ///< size() + 1 prefix sums of the values less `centre`, by weight
    double centre = 0;                   ///< the mean: subtracted against cancellation
    std::vector<std::uint32_t> position; ///< of each original value among `values`

    /// Throws Error{Input} for a value that is not finite.
    explicit SortedValues(std::span<const float> original);

    std::size_t size() const { return values.size(); }
    double mean(std::size_t begin, std::size_t end) const {
        return centre + (sum[end] - sum[begin]) / (weight[end] - weight[begin]);
    }
    /// Squared distances of the run to `centroid`.
    double error(std::size_t begin, std::size_t end, double centroid) const;
};

/// Ends of the runs, ascending; the first begins at 0, the last end is size(). No run is empty.
using Runs = std::vector<std::size_t>;

/// Each value to its nearest centroid, of two equally near ones the lower; centroids that attract none are dropped.
Runs assign(const SortedValues& sorted, std::span<const double> centroids);

std::vector<double> means(const SortedValues& sorted, const Runs& runs);

/// Sum of squared distances to the runs' centroids.
double error(const SortedValues& sorted, const Runs& runs, std::span<const double> centroids);

/// The partition into at most k runs with the least squared error (Wang and Song 2011, "Ckmeans.1d.dp"): dynamic
/// programming whose best split points are monotone, so each of the k layers takes O(n log n) by divide and conquer.
/// Above `table` remembered split points the problem is first cut at its middle run (Hirschberg 1975), which doubles
/// the time and bounds the memory.
Runs optimal_runs(const SortedValues& sorted, std::size_t k, std::size_t table = std::size_t(1) << 25);

} // namespace squeeze::compress

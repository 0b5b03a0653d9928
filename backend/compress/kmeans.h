// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of kmeans, for those who hold the sorted values already.
#pragma once

#include "backend/compress/cluster.h"
#include "backend/compress/sorted_values.h"

#include <array>

namespace squeeze::compress {

/// Final runs of any of the methods: at most k.
Runs cluster_runs(const SortedValues& sorted, std::size_t k, CentroidInit init, std::uint64_t seed);

/// Lloyd's iterations from these ascending centroids until nothing moves (or 300 of them). O(k log n) each. `watch`,
/// when given, receives the squared error after every assignment.
Runs lloyd(const SortedValues& sorted, std::vector<double> centroids, std::vector<double>* watch = nullptr);

/// Clusters of sorted values: ascending distinct centroids, and where each one's run ends. Every value is in the run of
/// its nearest centroid.
struct Sharing {
    std::vector<float> centroids;
    Runs ends;
};

/// kmeans on values that are sorted already.
Sharing share_values(const SortedValues& sorted, int k, CentroidInit init, std::uint64_t seed);

/// From a value to the number of its run.
class Indexer {
public:
    Indexer(const SortedValues& sorted, const Runs& ends); ///< at most 256 runs
    std::uint8_t operator()(float value) const {
        std::size_t run = 0;
        for (int step = m_steps; step-- > 0;)
            run += (m_edges[run + (std::size_t(1) << step) - 1] <= value) * (std::size_t(1) << step);
        return std::uint8_t(run);
    }

private:
    std::array<float, 256> m_edges{}; ///< the first value of each run but the first, then infinity
    int m_steps = 0;
};

} // namespace squeeze::compress

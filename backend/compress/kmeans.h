// SPDX-License-Identifier: GPL-3.0-or-later
// The inside of kmeans, for those who hold the sorted values already.
#pragma once

#include "backend/compress/cluster.h"
#include "backend/compress/sorted_values.h"

namespace squeeze::compress {

/// Final runs of any of the methods: at most k.
Runs cluster_runs(const SortedValues& sorted, std::size_t k, CentroidInit init, std::uint64_t seed);

/// Lloyd's iterations from these ascending centroids until nothing moves (or 300 of them). O(k log n) each. `watch`,
/// when given, receives the squared error after every assignment.
Runs lloyd(const SortedValues& sorted, std::vector<double> centroids, std::vector<double>* watch = nullptr);

} // namespace squeeze::compress

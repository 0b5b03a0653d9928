// SPDX-License-Identifier: GPL-3.0-or-later
// One-dimensional k-means (Deep Compression, section 3.1) with the paper's three initialisations (section 3.2) and the
// global optimum. Everything works on sorted values, where a cluster is a run.
#include "backend/compress/kmeans.h"

#include "backend/core/error.h"

#include <algorithm>
#include <numeric>

namespace squeeze::compress {

namespace {

std::vector<double> linear(const SortedValues& sorted, std::size_t k) {
    const double low = double(sorted.values.front()), high = double(sorted.values.back());
    if (k == 1) return {low + (high - low) / 2};
    std::vector<double> result;
    for (std::size_t c = 0; c < k; ++c) result.push_back(low + (high - low) * double(c) / double(k - 1));
    return result;
}

/// The quantiles (c + 1/2) / k; equal ones once.
std::vector<double> density(const SortedValues& sorted, std::size_t k) {
    std::vector<double> result;
    for (std::size_t c = 0; c < k; ++c) {
        const double rank = (double(c) + 0.5) / double(k) * sorted.weight.back();
        const auto above = std::upper_bound(sorted.weight.begin(), sorted.weight.end(), rank);
        const auto value = double(sorted.values[std::size_t(above - sorted.weight.begin()) - 1]);
        if (result.empty() || value != result.back()) result.push_back(value);
    }
    return result;
}

/// k different values, each subset equally likely.
std::vector<double> forgy(const SortedValues& sorted, std::size_t k, std::uint64_t seed) {
    Random random{seed};
    std::vector<std::size_t> places(sorted.size());
    std::iota(places.begin(), places.end(), std::size_t(0));
    std::vector<double> result;
    for (std::size_t c = 0; c < k; ++c) {
        std::swap(places[c], places[c + random.below(places.size() - c)]);
        result.push_back(double(sorted.values[places[c]]));
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

Runs lloyd(const SortedValues& sorted, std::vector<double> centroids, std::vector<double>* watch) {
    Runs runs;
    for (int iteration = 0; iteration < 300; ++iteration) {
        Runs next = assign(sorted, centroids);
        if (next == runs) break;
        runs = std::move(next);
        centroids = means(sorted, runs);
        if (watch) watch->push_back(error(sorted, runs, centroids));
    }
    return runs;
}

Runs cluster_runs(const SortedValues& sorted, std::size_t k, CentroidInit init, std::uint64_t seed) {
    k = std::min(k, sorted.size());
    if (k == 0) return {};
    if (k == sorted.size()) { // every value is its own centroid
        Runs runs(k);
        std::iota(runs.begin(), runs.end(), std::size_t(1));
        return runs;
    }
    switch (init) {
    case CentroidInit::Linear:
        return lloyd(sorted, linear(sorted, k));
    case CentroidInit::Density:
        return lloyd(sorted, density(sorted, k));
    case CentroidInit::Random:
        return lloyd(sorted, forgy(sorted, k, seed));
    case CentroidInit::Optimal:
        break;
    }
    return optimal_runs(sorted, k);
}

Clustering kmeans(std::span<const float> values, int k, CentroidInit init, std::uint64_t seed) {
    if (k < 1 || k > 256)
        throw Error(Fault::Usage, "cluster: 1 to 256 centroids are possible, not " + std::to_string(k));
    const SortedValues sorted(values);
    auto runs = cluster_runs(sorted, std::size_t(k), init, seed);
    // a codebook holds floats: what counts is nearness to the rounded centroids
    std::vector<double> rounded;
    for (const double mean : means(sorted, runs)) rounded.push_back(double(float(mean)));
    Clustering result;
    std::vector<std::uint8_t> nearest(sorted.size());
    for (std::size_t i = 0, c = 0; i < sorted.size(); ++i) {
        const double value = double(sorted.values[i]);
        while (c + 1 < rounded.size() && rounded[c + 1] - value < value - rounded[c]) ++c;
        nearest[i] = std::uint8_t(c);
    }
    std::vector<std::uint8_t> names(rounded.size());
    for (std::size_t i = 0; i < sorted.size(); ++i) { // drops what rounding left empty
        if (i == 0 || nearest[i] != nearest[i - 1]) {
            names[nearest[i]] = std::uint8_t(result.centroids.size());
            result.centroids.push_back(float(rounded[nearest[i]]));
        }
        result.error += sorted.error(i, i + 1, rounded[nearest[i]]);
    }
    result.index.reserve(values.size());
    for (const auto position : sorted.position) result.index.push_back(names[nearest[position]]);
    return result;
}

} // namespace squeeze::compress

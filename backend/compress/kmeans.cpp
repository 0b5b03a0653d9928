// SPDX-License-Identifier: GPL-3.0-or-later
// One-dimensional k-means (Deep Compression, section 3.1) with the paper's three initialisations (section 3.2) and the
// global optimum. Everything works on sorted values, where a cluster is a run.
#include "backend/compress/kmeans.h"

#include "backend/core/error.h"

#include <algorithm>
#include <limits>

namespace squeeze::compress {

namespace {

std::vector<double> linear(const SortedValues& sorted, std::size_t k) {
    const double low = double(sorted[0]), high = double(sorted[sorted.size() - 1]);
    if (k == 1) return {low + (high - low) / 2};
    std::vector<double> result;
    for (std::size_t c = 0; c < k; ++c) result.push_back(low + (high - low) * double(c) / double(k - 1));
    return result;
}

/// The quantiles (c + 1/2) / k; equal ones once.
std::vector<double> density(const SortedValues& sorted, std::size_t k) {
    std::vector<double> result;
    for (std::size_t c = 0; c < k; ++c) {
        const double rank = (double(c) + 0.5) / double(k) * double(sorted.size());
        const auto value = double(sorted[std::min(std::size_t(rank), sorted.size() - 1)]);
        if (result.empty() || value != result.back()) result.push_back(value);
    }
    return result;
}

/// Ends of the runs of equal values, at most `most` of them.
Runs distinct(const SortedValues& sorted, std::size_t most) {
    Runs ends;
    for (std::size_t end = 0; end < sorted.size() && ends.size() < most; ends.push_back(end))
        end = sorted.first(end, end + 1, [value = sorted[end]](float other) { return other > value; });
    return ends;
}

/// k different values, each subset equally likely.
std::vector<double> forgy(const SortedValues& sorted, std::size_t k, std::uint64_t seed) {
    Random random{seed};
    auto places = distinct(sorted, sorted.size());
    std::vector<double> result;
    for (std::size_t c = 0; c < k; ++c) {
        std::swap(places[c], places[c + random.below(places.size() - c)]);
        result.push_back(double(sorted[places[c] - 1]));
    }
    std::sort(result.begin(), result.end());
    return result;
}

} // namespace

Runs lloyd(const SortedValues& sorted, std::vector<double> centroids, std::vector<double>* watch) {
    Runs runs;
    for (int iteration = 0; iteration < 300; ++iteration) {
        Runs next = assign(sorted, centroids, runs);
        if (next == runs) break;
        runs = std::move(next);
        centroids = means(sorted, runs);
        if (watch) watch->push_back(error(sorted, runs, centroids));
    }
    return runs;
}

Runs cluster_runs(const SortedValues& sorted, std::size_t k, CentroidInit init, std::uint64_t seed) {
    auto values = distinct(sorted, k + 1);
    if (values.size() <= k) return values; // every value is its own centroid
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

Sharing share_values(const SortedValues& sorted, int k, CentroidInit init, std::uint64_t seed) {
    if (k < 1 || k > 256)
        throw Error(Fault::Usage, "cluster: 1 to 256 centroids are possible, not " + std::to_string(k));
    const auto runs = cluster_runs(sorted, std::size_t(k), init, seed);
    // a codebook holds floats: what counts is nearness to the rounded centroids
    std::vector<double> rounded;
    for (const double mean : means(sorted, runs)) rounded.push_back(double(float(mean)));
    Sharing result;
    std::size_t begin = 0;
    for (std::size_t c = 0; c < rounded.size(); ++c) { // drops what rounding left empty
        std::size_t end = sorted.size();
        if (c + 1 < rounded.size())
            end = sorted.first(begin, runs[c], [&](float weight) {
                const double value = double(weight);
                return rounded[c + 1] - value < value - rounded[c];
            });
        if (end > begin) result.centroids.push_back(float(rounded[c])), result.ends.push_back(end);
        begin = end;
    }
    return result;
}

Indexer::Indexer(const SortedValues& sorted, const Runs& ends) {
    for (std::size_t c = 0; c + 1 < ends.size(); ++c) m_edges[c] = sorted[ends[c]];
    std::fill(m_edges.begin() + std::ptrdiff_t(ends.empty() ? 0 : ends.size() - 1), m_edges.end(),
              std::numeric_limits<float>::infinity());
    while (std::size_t(1) << m_steps < ends.size()) ++m_steps;
}

Clustering kmeans(std::span<const float> values, int k, CentroidInit init, std::uint64_t seed) {
    const SortedValues sorted(values);
    const auto sharing = share_values(sorted, k, init, seed);
    Clustering result{sharing.centroids, {}, 0};
    std::size_t begin = 0;
    for (std::size_t c = 0; c < sharing.ends.size(); ++c) {
        result.error += sorted.error(begin, sharing.ends[c], double(sharing.centroids[c]));
        begin = sharing.ends[c];
    }
    const Indexer index(sorted, sharing.ends);
    result.index.reserve(values.size());
    for (const float value : values) result.index.push_back(index(value));
    return result;
}

} // namespace squeeze::compress

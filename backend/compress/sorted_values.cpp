// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/compress/sorted_values.h"

#include "backend/compress/radix.h"
#include "backend/core/error.h"

#include <algorithm>
#include <cmath>

namespace squeeze::compress {

SortedValues::SortedValues(std::span<const float> values) {
    auto all = std::make_shared<All>();
    auto& sorted = all->others;
    sorted.reserve(values.size());
    for (const float value : values) {
        if (!std::isfinite(value)) throw Error(Fault::Input, "cluster: a weight is not a finite number");
        sorted.push_back(value == 0 ? 0.0f : value);
    }
    sort_ascending(sorted);
    const auto zero = std::lower_bound(sorted.begin(), sorted.end(), 0.0f);
    all->negatives.assign(sorted.begin(), zero);
    sorted.erase(sorted.begin(), zero);

    long double running = 0;
    all->negative_sums.push_back(0);
    for (const float value : all->negatives) all->negative_sums.push_back(double(running += (long double)(value)));
    running = 0;
    all->other_sums.resize(sorted.size() + 1);
    for (std::size_t i = sorted.size(); i-- > 0;) all->other_sums[i] = double(running += (long double)(sorted[i]));

    m_negatives = all->negatives.size();
    m_others = sorted.size();
    m_skip = -m_negatives;
    m_all = std::move(all);
}

SortedValues SortedValues::outer(std::size_t negatives, std::size_t others) const {
    SortedValues result = *this;
    result.m_negatives = negatives;
    result.m_others = others;
    result.m_skip = m_all->others.size() - others - negatives;
    return result;
}

double SortedValues::sum(std::size_t begin, std::size_t end) const {
    const auto& below = m_all->negative_sums;
    const auto& above = m_all->other_sums;
    if (end <= m_negatives) return below[end] - below[begin];
    if (begin >= m_negatives) return above[begin + m_skip] - above[end + m_skip];
    return (below[m_negatives] - below[begin]) + (above[m_negatives + m_skip] - above[end + m_skip]);
}

double SortedValues::error(std::size_t begin, std::size_t end, double centroid) const {
    double result = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const double distance = double((*this)[i]) - centroid;
        result += distance * distance;
    }
    return result;
}

Runs assign(const SortedValues& sorted, std::span<const double> centroids, const Runs& like) {
    Runs runs;
    runs.reserve(centroids.size());
    std::size_t begin = 0;
    for (std::size_t c = 0; c < centroids.size(); ++c) {
        std::size_t end = sorted.size();
        if (c + 1 < centroids.size()) {
            const double middle = centroids[c] + (centroids[c + 1] - centroids[c]) / 2;
            const auto hint = like.empty() ? begin + (end - begin) / 2 : like[c];
            end = sorted.first(begin, hint, [&](float value) { return double(value) > middle; });
        }
        if (end > begin) runs.push_back(end);
        begin = end;
    }
    return runs;
}

std::vector<double> means(const SortedValues& sorted, const Runs& runs) {
    std::vector<double> result;
    result.reserve(runs.size());
    std::size_t begin = 0;
    for (const auto end : runs) {
        result.push_back(sorted.mean(begin, end));
        begin = end;
    }
    return result;
}

double error(const SortedValues& sorted, const Runs& runs, std::span<const double> centroids) {
    double result = 0;
    std::size_t begin = 0;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        result += sorted.error(begin, runs[r], centroids[r]);
        begin = runs[r];
    }
    return result;
}

} // namespace squeeze::compress

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/histogram.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

Histogram histogram(std::span<const float> values, int bins, double low, double high) {
    Histogram result{low, high, std::vector<std::uint64_t>(std::size_t(std::max(bins, 1)))};
    const double scale = high > low ? double(result.counts.size()) / (high - low) : 0;
    for (const float value : values) {
        if (std::isnan(value)) continue;
        const double at = std::clamp((double(value) - low) * scale, 0.0, double(result.counts.size()) - 1);
        ++result.counts[std::size_t(at)];
    }
    return result;
}

Histogram histogram(std::span<const float> values, int bins) {
    double edge = 0;
    for (const float value : values)
        if (std::isfinite(value)) edge = std::max(edge, std::abs(double(value)));
    return histogram(values, bins, -edge, edge);
}

} // namespace squeeze

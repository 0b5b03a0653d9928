// SPDX-License-Identifier: GPL-3.0-or-later
// Equal-width histogram of weights, for views and reports.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

namespace squeeze {

struct Histogram {
    double low = 0, high = 0;          ///< outer edges
    std::vector<std::uint64_t> counts; ///< one per bin, equal widths

    double width() const { return counts.empty() ? 0 : (high - low) / double(counts.size()); }
};

/// Histogram of `values` over [low, high]; values outside fall into the end bins, NaN is left out. bins >= 1.
Histogram histogram(std::span<const float> values, int bins, double low, double high);

/// The same over the values' own range, made symmetric about zero.
Histogram histogram(std::span<const float> values, int bins);

} // namespace squeeze

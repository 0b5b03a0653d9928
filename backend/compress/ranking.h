// SPDX-License-Identifier: GPL-3.0-or-later
// Importance of weights as integers that compare like the scores, and exact selection of the largest.
#pragma once

#include "backend/model/weights.h"

#include <cstdint>
#include <span>
#include <vector>

namespace squeeze::compress {

/// Orders weights by importance: 0 for a zero weight, larger is more important. The bit pattern of a non-negative float
/// compares like the float, so selection never meets a NaN.
using Importance = std::uint32_t;

std::vector<Importance> by_magnitude(std::span<const float> weights);
/// |w| / standard deviation about zero.
std::vector<Importance> by_deviations(std::span<const float> weights);
/// w^2 / sum of the squares not smaller (LAMP).
std::vector<Importance> by_lamp(std::span<const float> weights);

/// sqrt(mean(w^2)); 0 for no weights.
double deviation(std::span<const float> weights);

/// One mask per list. Exactly `keep` of all entries are kept, at least one per list: the largest first, of equal ones
/// the earlier (list, then position).
std::vector<Mask> keep_largest(std::vector<std::vector<Importance>> lists, std::size_t keep);

} // namespace squeeze::compress

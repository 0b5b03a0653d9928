// SPDX-License-Identifier: GPL-3.0-or-later
// Thresholds in terms of the weights they keep: "one per cent fewer" means the same in a small and in a large layer.
#pragma once

#include "backend/compress/magnitudes.h"

namespace squeeze::studio {

/// The threshold that keeps `share` of `survivors` fewer weights (negative: more), at least one.
double stepped(const compress::Magnitudes& weights, std::uint64_t survivors, double share);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_steps.h"

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

double stepped(const compress::Magnitudes& weights, std::uint64_t survivors, double share) {
    if (weights.size() == 0) return 0;
    const double step = std::max(1.0, std::round(std::abs(share) * double(survivors)));
    const double wanted = double(survivors) + (share > 0 ? -step : step);
    const auto kept = std::size_t(std::clamp(wanted, 1.0, double(weights.size())));
    return kept == weights.size() ? 0.0 : double(weights[weights.size() - kept]); // the smallest survivor stays
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/measurement.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

const char* name(Split split) {
    switch (split) {
    case Split::Train:
        return "train";
    case Split::Validation:
        return "validation";
    case Split::Test:
        return "test";
    }
    return "";
}

Interval wilson(double share, std::uint64_t n) {
    if (n == 0) return {0, 1};
    const double z = 1.959963984540054, z2 = z * z, count = double(n);
    const double centre = (share + z2 / (2 * count)) / (1 + z2 / count);
    const double half = z / (1 + z2 / count) * std::sqrt(share * (1 - share) / count + z2 / (4 * count * count));
    return {std::max(0.0, centre - half), std::min(1.0, centre + half)};
}

} // namespace squeeze

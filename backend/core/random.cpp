// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/random.h"

#include <cmath>

namespace squeeze {

double Random::normal() {
    for (;;) {
        const double u = uniform(-1, 1), v = uniform(-1, 1), s = u * u + v * v;
        if (s > 0 && s < 1) return u * std::sqrt(-2 * std::log(s) / s);
    }
}

} // namespace squeeze

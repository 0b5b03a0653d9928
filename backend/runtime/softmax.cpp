// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/engine.h"

#include <algorithm>
#include <cmath>

namespace squeeze::runtime {

std::vector<float> softmax(std::span<const float> outputs) {
    std::vector<float> shares(outputs.begin(), outputs.end());
    if (shares.empty()) return shares;
    const float largest = *std::max_element(shares.begin(), shares.end());
    double sum = 0;
    for (auto& share : shares) sum += share = std::exp(share - largest);
    for (auto& share : shares) share = float(share / sum);
    return shares;
}

} // namespace squeeze::runtime

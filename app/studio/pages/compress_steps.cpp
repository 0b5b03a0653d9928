// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress_steps.h"

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

void KeptSteps::setModel(std::shared_ptr<const Model> model) {
    m_model = std::move(model);
    m_sorted.assign(m_model ? m_model->layers.size() : 0, {});
}

const std::vector<float>& KeptSteps::magnitudes(std::size_t layer) {
    auto& sorted = m_sorted[layer];
    if (sorted.empty()) {
        sorted = dense(m_model->layers[layer]->weights);
        for (auto& weight : sorted) weight = std::abs(weight);
        std::sort(sorted.begin(), sorted.end(), std::greater<>());
    }
    return sorted;
}

double KeptSteps::stepped(std::size_t layer, std::uint64_t survivors, double share) {
    if (layer >= m_sorted.size()) return 0;
    const auto& sorted = magnitudes(layer);
    if (sorted.empty()) return 0;
    const double step = std::max(1.0, std::round(std::abs(share) * double(survivors)));
    const double wanted = double(survivors) + (share > 0 ? -step : step);
    const auto kept = std::size_t(std::clamp(wanted, 1.0, double(sorted.size())));
    return kept == sorted.size() ? 0.0 : double(sorted[kept - 1]); // the smallest survivor stays
}

} // namespace squeeze::studio

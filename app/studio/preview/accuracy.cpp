// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/accuracy.h"

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr double sure = 0.97; ///< shares of the original above it say only that `half` lies further right

} // namespace

double AccuracyModel::Fall::left(double harm, double factor) const {
    return harm <= 0 ? 1 : 1 / (1 + std::pow(harm / (half * factor), steep));
}

AccuracyModel::Fall AccuracyModel::fitted(Fall fall, const std::vector<MeasuredPoint>& points) const {
    constexpr double prior = 1; // counts as one point
    double sum = prior * std::log(fall.half), weight = prior;
    for (const auto& point : points) {
        if (!(point.harm > 0) || m_top1 <= m_chance) continue;
        const double left = std::clamp((point.top1 - m_chance) / (m_top1 - m_chance), 0.01, sure);
        const double half = point.harm / std::pow(1 / left - 1, 1 / fall.steep);
        if (left >= sure && half <= fall.half) continue;
        sum += std::log(half);
        weight += 1;
    }
    fall.half = std::exp(sum / weight);
    fall.spread = std::pow(fall.spread, 1 / std::sqrt(weight));
    return fall;
}

AccuracyModel::AccuracyModel(const Figure& original, int classes, const std::vector<MeasuredPoint>& as_is)
    : m_known(original.known != Known::None), m_top1(original.value),
      m_chance(std::min(original.value, 1.0 / std::max(classes, 1))) {
    m_as_is = fitted({0.2, 2.5, 1.6}, as_is);
}

Figure AccuracyModel::at(const Fall& fall, double harm) const {
    const auto top1 = [&](double factor) { return m_chance + (m_top1 - m_chance) * fall.left(harm, factor); };
    return {top1(1), Known::Estimated, 0, top1(1 / fall.spread), top1(fall.spread)};
}

Figure AccuracyModel::asIs(double harm) const { return m_known ? at(m_as_is, harm) : Figure{}; }

Figure AccuracyModel::retrained(double harm) const {
    if (!m_known) return {};
    auto result = at(m_retrained, harm);
    const auto now = at(m_as_is, harm);
    result.value = std::max(result.value, now.value);
    result.low = std::max(result.low, now.low);
    result.high = std::max(result.high, result.value);
    return result;
}

} // namespace squeeze::studio

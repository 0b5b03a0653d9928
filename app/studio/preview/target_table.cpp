// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/target_table.h"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr int most_evaluations = 14;
constexpr double near_enough = 2e-4; ///< of the target

double between(double at, double from, double to, double low, double high) {
    return to == from ? high : low + (high - low) * (at - from) / (to - from);
}

/// value(point) between the neighbours of this density, on a logarithmic scale of densities.
template <typename Value>
double interpolated(const std::vector<TargetPoint>& points, double keep, const Value& value) {
    const auto above = std::lower_bound(points.begin(), points.end(), keep,
                                        [](const TargetPoint& point, double k) { return point.keep < k; });
    if (above == points.end()) return value(points.back());
    if (above == points.begin()) return value(points.front());
    const auto& below = *(above - 1);
    return between(std::log(keep), std::log(below.keep), std::log(above->keep), value(below), value(*above));
}

} // namespace

double tidy(double keep) {
    if (!(keep > least_keep)) return least_keep;
    char digits[32];
    const auto end = std::to_chars(digits, digits + sizeof digits, std::min(keep, 1.0), std::chars_format::general, 6);
    std::from_chars(digits, end.ptr, keep);
    return keep;
}

std::uint64_t aimed(std::uint64_t target, bool trains) {
    return trains ? target - std::uint64_t(std::ceil(double(target) * training_reserve)) : target;
}

void TargetTable::add(const TargetPoint& point) {
    const auto at = std::lower_bound(m_points.begin(), m_points.end(), point.keep,
                                     [](const TargetPoint& p, double keep) { return p.keep < keep; });
    if (at != m_points.end() && at->keep == point.keep)
        *at = point;
    else
        m_points.insert(at, point);
}

double TargetTable::bytes(double keep) const {
    return interpolated(m_points, keep, [](const TargetPoint& point) { return double(point.bytes); });
}

double TargetTable::harm(double keep) const {
    return interpolated(m_points, keep, [](const TargetPoint& point) { return point.harm; });
}

double TargetTable::keep(double bytes) const {
    for (std::size_t i = m_points.size(); i-- > 0;) {
        if (double(m_points[i].bytes) > bytes) continue;
        if (i + 1 == m_points.size()) return m_points[i].keep;
        const auto &low = m_points[i], &high = m_points[i + 1];
        return std::exp(between(bytes, double(low.bytes), double(high.bytes), std::log(low.keep), std::log(high.keep)));
    }
    return m_points.empty() ? 1 : m_points.front().keep;
}

double TargetTable::solve(std::uint64_t target, const std::function<TargetPoint(double)>& evaluate,
                          const std::function<bool()>& over) {
    const auto known = [&](double keep) {
        const auto point = evaluate(keep);
        add(point);
        return point;
    };
    if (m_points.empty() || (m_points.back().keep < 1 && m_points.back().bytes <= target)) known(1);
    if (m_points.front().keep > least_keep) known(least_keep);
    for (int i = 0; i < most_evaluations && !over(); ++i) {
        std::size_t low = m_points.size(); // the largest density that fits
        while (low > 0 && m_points[low - 1].bytes > target) --low;
        if (low == 0) return least_keep;
        const auto best = m_points[low - 1];
        if (low == m_points.size() || double(target - best.bytes) <= near_enough * double(target)) return best.keep;
        const auto above = m_points[low];
        // Secant first, aiming a little below the target; then halves, in case the curve is bent.
        const double aim = double(target) * (1 - near_enough / 2);
        const double share = i % 3 < 2 ? between(aim, double(best.bytes), double(above.bytes), 0, 1) : 0.5;
        const double log_keep = std::log(best.keep) + std::clamp(share, 0.02, 0.98) * std::log(above.keep / best.keep);
        const double next = tidy(std::exp(log_keep));
        if (next <= best.keep || next >= above.keep) return best.keep;
        known(next);
    }
    std::size_t low = m_points.size();
    while (low > 0 && m_points[low - 1].bytes > target) --low;
    return low ? m_points[low - 1].keep : least_keep;
}

std::vector<double> table_densities() {
    constexpr int count = 48;
    // Evenly in log(keep / (1 - keep)): the file's size bends at both ends.
    const auto at = [](int i) { return i == 0 ? 1.0 : tidy(1 / (1 + std::exp(-4.5 + 11.5 * (i - 1) / (count - 2)))); };
    std::vector<double> result{at(count - 1)};
    for (int step = 16; step >= 1; step /= 2)
        for (int i = 0; i < count - 1; i += step)
            if (step == 16 || i % (2 * step) != 0) result.push_back(at(i));
    return result;
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/pareto.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

std::optional<double> place(const TradePoint& point, Against against) {
    switch (against) {
    case Against::Size:
        return point.bytes ? std::optional(double(point.bytes)) : std::nullopt;
    case Against::Latency:
        return point.latency > 0 ? std::optional(point.latency) : std::nullopt;
    case Against::Sparsity:
        break;
    }
    return point.sparsity;
}

std::vector<std::size_t> frontier(std::span<const CostGain> points) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < points.size(); ++i)
        if (std::isfinite(points[i].cost) && std::isfinite(points[i].gain)) order.push_back(i);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return points[a].cost != points[b].cost ? points[a].cost < points[b].cost : points[a].gain > points[b].gain;
    });
    std::vector<std::size_t> result;
    for (const std::size_t i : order)
        if (result.empty() || points[i].gain > points[result.back()].gain) result.push_back(i);
    return result;
}

Classified classify(const std::vector<TradePoint>& points, Against against) {
    Classified result;
    std::vector<std::size_t> taking;
    std::vector<CostGain> costs;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const auto& point = points[i];
        const auto at = place(point, against);
        if (point.role == TradePoint::Role::Original)
            result.marks.push_back(Mark::Original);
        else if (point.role == TradePoint::Role::Live)
            result.marks.push_back(Mark::Live);
        else if (point.top1.known == Known::Estimated)
            result.marks.push_back(Mark::Estimated);
        else if (point.top1.known == Known::Stale)
            result.marks.push_back(Mark::Stale);
        else
            result.marks.push_back(point.role == TradePoint::Role::ThisRun ? Mark::Selected : Mark::Beaten);
        const bool own = point.role == TradePoint::Role::Stored || point.role == TradePoint::Role::Way ||
                         (point.role == TradePoint::Role::ThisRun && point.run);
        if (!at || !own || point.top1.known != Known::Measured) continue;
        taking.push_back(i);
        costs.push_back({against == Against::Sparsity ? -*at : *at, point.top1.value});
    }
    for (const std::size_t i : frontier(costs)) {
        if (points[taking[i]].role != TradePoint::Role::ThisRun) result.marks[taking[i]] = Mark::Frontier;
        result.frontier.push_back(taking[i]);
    }
    return result;
}

} // namespace squeeze

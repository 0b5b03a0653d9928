// SPDX-License-Identifier: GPL-3.0-or-later
// Points of the accuracy-against-size curve, what is known of each, and which of them no other beats.
#pragma once

#include "widgets/plots/plot_theme.h"
#include "widgets/theme/known.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace squeeze {

/// One point. `run` is what a double-click brings back, at the end or at a point of its way.
struct TradePoint {
    enum class Role { Stored, Way, ThisRun, Live, Original }; ///< Way: what a run that ended went through
    std::int64_t run = 0;
    std::optional<std::pair<int, int>> at; ///< step and epoch of its way; none: its end
    QString name;                          ///< "60 KB, first try", "this run, epoch 2 of 3"
    QString note;                          ///< beside the point: "just after pruning"; may be empty
    Role role = Role::Stored;
    std::uint64_t bytes = 0;
    double latency = 0;  ///< milliseconds; 0: not known
    double sparsity = 0; ///< 0..1
    Figure top1;
};

/// What accuracy is laid against.
enum class Against { Size, Latency, Sparsity };

/// Its place on the axis; nothing where it is not known.
std::optional<double> place(const TradePoint& point, Against against);

/// Smaller cost and larger gain are better.
struct CostGain {
    double cost = 0, gain = 0;
};

/// Indices of the points that no other beats (smaller or equal cost and larger or equal gain, one of them strictly; of
/// equal points the first), by ascending cost. Points that are not finite never take part.
std::vector<std::size_t> frontier(std::span<const CostGain> points);

/// How each point is drawn. Only measured points of runs make the frontier; it is returned by ascending place.
struct Classified {
    std::vector<Mark> marks;
    std::vector<std::size_t> frontier;
};
Classified classify(const std::vector<TradePoint>& points, Against against);

} // namespace squeeze

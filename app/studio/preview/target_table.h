// SPDX-License-Identifier: GPL-3.0-or-later
// How many bytes the file has when all unlocked layers share a cut, at some densities: turns a target into a density at
// once, and the seed of the exact search.
#pragma once

#include <cstdint>
#include <functional>
#include <vector>

namespace squeeze::studio {

struct TargetPoint {
    double keep = 1;
    std::uint64_t bytes = 0;
    double harm = 0; ///< mean over the layers
};

/// Densities are written into recipes with this many digits, so they are searched among these.
double tidy(double keep);
inline constexpr double least_keep = 1e-4;

/// The share of a target that stays free while training follows the last cut. It moves the weights that are left, and
/// so the lengths of their codes: ten times smaller, the demo's network grew by 0.07 %, 30 and 80 times smaller it
/// shrank.
inline constexpr double training_reserve = 0.003;
/// What is aimed at for this target.
std::uint64_t aimed(std::uint64_t target, bool trains);

class TargetTable {
public:
    /// Takes the place of one with the same density.
    void add(const TargetPoint& point);
    const std::vector<TargetPoint>& points() const { return m_points; } ///< keep ascending
    bool empty() const { return m_points.empty(); }
    std::uint64_t least() const { return m_points.empty() ? 0 : m_points.front().bytes; }

    double bytes(double keep) const; ///< interpolated; a table must not be empty
    double harm(double keep) const;
    double keep(double bytes) const; ///< the largest density whose file is about that small

    /// The largest tidy density whose file has at most `target` bytes, as `evaluate` counts them exactly; the least
    /// where none has. Every evaluation is added. `over` ends it early, with the best known.
    double solve(
        std::uint64_t target, const std::function<TargetPoint(double)>& evaluate,
        const std::function<bool()>& over = [] { return false; });

private:
    std::vector<TargetPoint> m_points;
};

/// The densities to tabulate, the most telling first.
std::vector<double> table_densities();

} // namespace squeeze::studio

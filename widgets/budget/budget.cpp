// SPDX-License-Identifier: GPL-3.0-or-later
// Arithmetic of the budget bar.
#include "widgets/budget/budget.h"

#include <algorithm>
#include <tuple>

namespace squeeze {

namespace {

auto tied(const Figure& f) { return std::tie(f.value, f.known, f.n, f.low, f.high); }

auto tied(const Budget& b) {
    return std::tie(b.any, b.bytes, b.original, b.parts, b.draft, b.untrained, b.sparsity, b.kept, b.weights, b.target,
                    b.floor, b.threads, b.action, b.gain, b.secondsLeft, b.changed);
}

} // namespace

bool Budget::operator==(const Budget& other) const {
    return tied(*this) == tied(other) && tied(top1) == tied(other.top1) &&
           tied(originalTop1) == tied(other.originalTop1) && tied(latency) == tied(other.latency) &&
           tied(originalLatency) == tied(other.originalLatency);
}

double budgetScale(std::uint64_t bytes, std::uint64_t target) {
    const double file = static_cast<double>(bytes), goal = static_cast<double>(target);
    if (target == 0 || file > 4 * goal) return std::max(file, 1.0);
    return 1.16 * std::max({file, goal, 1.0});
}

double smallerBy(const Budget& budget) {
    return budget.bytes == 0 ? 0 : static_cast<double>(budget.original) / static_cast<double>(budget.bytes);
}

double bitsPerWeight(const Budget& budget) {
    return budget.weights == 0 ? 0 : 8 * static_cast<double>(budget.bytes) / static_cast<double>(budget.weights);
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// The globally optimal 1-D k-means by dynamic programming (Wang and Song 2011, The R Journal 3/2). Minimising the
// squared error within runs is maximising sum^2 / weight over the runs (values centred), which needs no squares' prefix
// sums and so loses no digits to cancellation. The best last split of the first j values moves right with j, hence
// divide and conquer; the middle cut is Hirschberg's (1975) linear-space trick.
#include "backend/compress/sorted_values.h"

#include <algorithm>
#include <functional>
#include <limits>

namespace squeeze::compress {

namespace {

struct Prefix {
    double weight, sum;
};

/// Equal values as one with a weight, and prefix sums of the values less their mean: subtracted against cancellation.
struct Merged {
    std::vector<std::size_t> ends;   ///< of the runs of equal values
    std::vector<double> weight, sum; ///< size() + 1

    explicit Merged(const SortedValues& sorted) : weight{0}, sum{0} {
        long double total = 0, running = 0;
        for (std::size_t i = 0; i < sorted.size(); ++i) total += sorted[i];
        const auto centre = (long double)(double(total / (long double)(sorted.size())));
        for (std::size_t i = 0; i < sorted.size(); ++i) {
            running += (long double)(sorted[i]) - centre;
            if (i + 1 < sorted.size() && sorted[i + 1] == sorted[i]) continue;
            ends.push_back(i + 1);
            weight.push_back(double(i + 1));
            sum.push_back(double(running));
        }
    }
    std::size_t size() const { return ends.size(); }
};

/// The values [first, last) of a problem, read forwards or backwards: prefix(i) covers i of them.
struct Segment {
    std::vector<Prefix> prefix;

    Segment(const Merged& sorted, std::size_t first, std::size_t last, bool backwards) {
        prefix.reserve(last - first + 1);
        for (std::size_t i = first; i <= last; ++i) {
            const auto at = backwards ? last - (i - first) : i, from = backwards ? last : first;
            const double weight = sorted.weight[at] - sorted.weight[from], sum = sorted.sum[at] - sorted.sum[from];
            prefix.push_back(backwards ? Prefix{-weight, -sum} : Prefix{weight, sum});
        }
    }
    std::size_t size() const { return prefix.size() - 1; }
};

/// One row of the table: next[j] = max over i < j of before[i] + gain(i, j), with the best i in split[j] when wanted.
struct Row {
    const std::vector<Prefix>& prefix;
    const std::vector<double>& before;
    std::vector<double>& next;
    std::uint32_t* split;

    /// For j in [low, high], whose best i lie in [left, right].
    void solve(std::size_t low, std::size_t high, std::size_t left, std::size_t right) const {
        while (low <= high) {
            const std::size_t j = low + (high - low) / 2;
            const Prefix end = prefix[j];
            double best = -std::numeric_limits<double>::infinity();
            std::size_t best_at = left;
            for (std::size_t i = left, last = std::min(right, j - 1); i <= last; ++i) {
                const double sum = end.sum - prefix[i].sum;
                const double gain = before[i] + sum * sum / (end.weight - prefix[i].weight);
                if (gain > best) best = gain, best_at = i;
            }
            next[j] = best;
            if (split) split[j] = std::uint32_t(best_at);
            if (j > low) solve(low, j - 1, left, best_at);
            low = j + 1;
            left = best_at;
        }
    }
};

/// Gains of the first j values in exactly `k` runs, for every j >= k; `splits` (k - 1 rows) may be null.
std::vector<double> gains(const Segment& segment, std::size_t k, std::vector<std::uint32_t>* splits) {
    const std::size_t n = segment.size();
    std::vector<double> current(n + 1, -std::numeric_limits<double>::infinity()), next = current;
    for (std::size_t j = 1; j <= n; ++j) {
        const auto [weight, sum] = segment.prefix[j];
        current[j] = sum * sum / weight;
    }
    for (std::size_t run = 2; run <= k; ++run) {
        std::fill(next.begin(), next.end(), -std::numeric_limits<double>::infinity());
        std::uint32_t* row = splits ? splits->data() + (run - 2) * (n + 1) : nullptr;
        Row{segment.prefix, current, next, row}.solve(run, n, run - 1, n - 1);
        current.swap(next);
    }
    return current;
}

/// Appends the ends of the `k` runs of [first, last), k <= last - first.
void partition(const Merged& sorted, std::size_t first, std::size_t last, std::size_t k, std::size_t table,
               Runs& runs) {
    const std::size_t n = last - first;
    if (k == 1 || k == n) {
        for (std::size_t i = n - k + 1; i <= n; ++i) runs.push_back(first + i);
        return;
    }
    if (k > 2 && (n + 1) * (k - 1) > table) { // cut between the first k/2 runs and the others
        const std::size_t lower = k / 2, upper = k - lower;
        const auto left = gains(Segment(sorted, first, last, false), lower, nullptr);
        // the gain is taken about the common centre, so both directions add up
        const auto right = gains(Segment(sorted, first, last, true), upper, nullptr);
        std::size_t cut = lower;
        for (std::size_t i = lower; i + upper <= n; ++i)
            if (left[i] + right[n - i] > left[cut] + right[n - cut]) cut = i;
        partition(sorted, first, first + cut, lower, table, runs);
        partition(sorted, first + cut, last, upper, table, runs);
        return;
    }
    std::vector<std::uint32_t> splits((k - 1) * (n + 1));
    gains(Segment(sorted, first, last, false), k, &splits);
    const auto begin = runs.size();
    std::size_t end = n;
    for (std::size_t run = k; run >= 1; --run) {
        runs.push_back(first + end);
        if (run > 1) end = splits[(run - 2) * (n + 1) + end];
    }
    std::reverse(runs.begin() + std::ptrdiff_t(begin), runs.end());
}

} // namespace

Runs optimal_runs(const SortedValues& sorted, std::size_t k, std::size_t table) {
    Runs runs;
    if (sorted.size() == 0) return runs;
    const Merged merged(sorted);
    partition(merged, 0, merged.size(), std::min(k, merged.size()), table, runs);
    for (auto& end : runs) end = merged.ends[end - 1];
    return runs;
}

} // namespace squeeze::compress

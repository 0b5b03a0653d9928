// SPDX-License-Identifier: GPL-3.0-or-later
// What stored runs are, as figures: rows of the table, points of the accuracy-against-size curve, lines of the parallel
// coordinates. Knows no widget's state, only their plain structs.
#pragma once

#include "app/studio/run/runner.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/pareto.h"
#include "widgets/plots/tradeoff_plot.h"

#include <optional>

namespace squeeze::studio {

struct Now;

/// A measurement's top-1 with its 95 % interval.
Figure figureOf(const Measurement& measurement);

struct RunFigures {
    std::int64_t id = 0;
    QString name;     ///< "this run" while it runs
    QString recipe;   ///< as text
    bool any = false; ///< something was measured
    std::uint64_t bytes = 0;
    std::uint64_t original = 0; ///< bytes before the first step that removed something; 0: none did yet
    Figure top1;
    double sparsity = 0;
    std::optional<int> bits; ///< of a codebook index, of the last cluster step that ran
    double seconds = 0;
    bool running = false, finished = false, resumable = false;

    double ratio() const { return original && bytes ? double(original) / double(bytes) : 0; }
};

/// Of its last measurement. A run whose recipe cannot be read still has bytes and accuracy.
RunFigures figuresOf(const RunRow& row);
/// This run first, then the newest.
std::vector<RunFigures> figuresOf(const std::vector<RunRow>& rows);

/// Every run is a point, the one that goes on (or the newest) its whole way since something was removed, the models in
/// hand the live estimate and the original.
std::vector<TradePoint> pointsOf(const std::vector<RunRow>& rows, const Now& now);

/// The yardstick: AlexNet's best accuracy on these photos, where one of the runs trained it on them.
std::optional<TradeoffData::Reference> referenceOf(const std::vector<RunRow>& rows, const std::string& data);

struct ParallelData {
    std::vector<ParallelAxis> axes;
    std::vector<ParallelRun> runs;
};
/// Runs from which something was removed; the others would press all lines against one end.
ParallelData parallelOf(const std::vector<RunRow>& rows);

/// Which runs a list shows: all, those that no other beats in bytes and accuracy, those that meet target and floor.
enum class RunFilter { All, Frontier, Goal };
std::vector<bool> passing(const std::vector<RunFigures>& runs, RunFilter filter, std::uint64_t target, double floor);

/// The steps of two recipes side by side: equal ones in one row (longest common subsequence), then those of one stage
/// between them, the others alone.
struct StepPair {
    QString left, right; ///< empty: it has no such step
    bool same() const { return left == right; }
};
std::vector<StepPair> compared(const std::string& left, const std::string& right);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// One selection for the curve, the table and the parallel coordinates.
#pragma once

#include <QObject>

#include <optional>
#include <utility>

namespace squeeze {
class ParallelView;
class TradeoffPlot;
} // namespace squeeze

namespace squeeze::studio {

class RunsTable;

class Session;

/// The run's "Copy as CLI command", with the photo edits of now; nothing without a run.
void copyRunCommand(Session& session, qint64 run);

class RunsLink : public QObject {
    Q_OBJECT
public:
    RunsLink(TradeoffPlot* plot, RunsTable* table, ParallelView* parallel, QObject* parent);
    void select(qint64 run); ///< everywhere; 0: none
    qint64 selected() const { return m_selected; }
    /// Step and epoch of the selected run's way, where a point of that was chosen last.
    const std::optional<std::pair<int, int>>& point() const { return m_point; }

Q_SIGNALS:
    void selectedChanged(qint64 run);
    void restoreWanted(qint64 run);
    void pointSelected(qint64 run, int step, int epoch); ///< after its run
    void pointWanted(qint64 run, int step, int epoch);

private:
    TradeoffPlot* m_plot;
    RunsTable* m_table;
    ParallelView* m_parallel;
    qint64 m_selected = 0;
    std::optional<std::pair<int, int>> m_point;
};

} // namespace squeeze::studio

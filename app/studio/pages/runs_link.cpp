// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/runs_link.h"

#include "app/studio/pages/runs_table.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/tradeoff_plot.h"

namespace squeeze::studio {

RunsLink::RunsLink(TradeoffPlot* plot, RunsTable* table, ParallelView* parallel, QObject* parent)
    : QObject(parent), m_plot(plot), m_table(table), m_parallel(parallel) {
    connect(plot, &TradeoffPlot::runSelected, this, &RunsLink::select);
    connect(table, &RunsTable::runSelected, this, &RunsLink::select);
    connect(parallel, &ParallelView::runSelected, this, &RunsLink::select);
    connect(plot, &TradeoffPlot::restoreWanted, this, &RunsLink::restoreWanted);
    connect(table, &RunsTable::restoreWanted, this, &RunsLink::restoreWanted);
    connect(parallel, &ParallelView::restoreWanted, this, &RunsLink::restoreWanted);
}

void RunsLink::select(qint64 run) {
    m_plot->selectRun(run);
    m_table->selectRun(run);
    m_parallel->selectRun(run);
    if (run == m_selected) return;
    m_selected = run;
    Q_EMIT selectedChanged(run);
}

} // namespace squeeze::studio

#include "moc_runs_link.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/runs/runs_link.h"

#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/run/plan.h"
#include "app/studio/session.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/tradeoff_plot.h"

#include <QClipboard>
#include <QGuiApplication>

namespace squeeze::studio {

void copyRunCommand(Session& session, qint64 run) {
    const auto* row = session.runner().find(run);
    if (!row) return;
    Decisions decisions = session.document().decisions();
    decide_as(decisions, row->settings);
    QGuiApplication::clipboard()->setText(QString::fromStdString(command_line(decisions, {}, row->settings.threads)));
}

RunsLink::RunsLink(TradeoffPlot* plot, RunsTable* table, ParallelView* parallel, QObject* parent)
    : QObject(parent), m_plot(plot), m_table(table), m_parallel(parallel) {
    const auto chosen = [this](qint64 run) {
        m_point.reset();
        select(run);
    };
    connect(plot, &TradeoffPlot::runSelected, this, chosen);
    connect(table, &RunsTable::runSelected, this, chosen);
    connect(parallel, &ParallelView::runSelected, this, chosen);
    connect(plot, &TradeoffPlot::restoreWanted, this, &RunsLink::restoreWanted);
    connect(plot, &TradeoffPlot::pointSelected, this, [this](qint64 run, int step, int epoch) {
        m_point = {step, epoch};
        Q_EMIT pointSelected(run, step, epoch);
    });
    connect(plot, &TradeoffPlot::pointWanted, this, &RunsLink::pointWanted);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// One selection for the curve, the table and the parallel coordinates.
#pragma once

#include <QObject>

namespace squeeze {
class ParallelView;
class TradeoffPlot;
} // namespace squeeze

namespace squeeze::studio {

class RunsTable;

class RunsLink : public QObject {
    Q_OBJECT
public:
    RunsLink(TradeoffPlot* plot, RunsTable* table, ParallelView* parallel, QObject* parent);
    void select(qint64 run); ///< everywhere; 0: none
    qint64 selected() const { return m_selected; }

Q_SIGNALS:
    void selectedChanged(qint64 run);
    void restoreWanted(qint64 run);

private:
    TradeoffPlot* m_plot;
    RunsTable* m_table;
    ParallelView* m_parallel;
    qint64 m_selected = 0;
};

} // namespace squeeze::studio

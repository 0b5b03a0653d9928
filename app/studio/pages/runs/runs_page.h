// SPDX-License-Identifier: GPL-3.0-or-later
// All runs of the project: the large accuracy-against-size curve, the table, parallel coordinates with one selection,
// and two recipes side by side.
#pragma once

#include "app/studio/pages/page.h"

#include <QTimer>

class QComboBox;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace squeeze {
class EmptyState;
class Panel;
class ParallelView;
class Segmented;
class TextLabel;
class TradeoffPlot;
} // namespace squeeze

namespace squeeze::studio {

class RunsLink;
class RunsModel;
class RunsTable;

class RunsPage : public PageWidget {
    Q_OBJECT
public:
    explicit RunsPage(Session& session, QWidget* parent = nullptr);
    QList<QAction*> pageActions() const override { return m_actions; }

    void select(qint64 run);
    /// Compares the selected run with this one; 0: with the document's recipe.
    void compareWith(qint64 run);
    void restore();
    void rename();

private:
    QWidget* buildPlot();
    QWidget* buildTable();
    QWidget* buildCompare();
    void buildActions();
    void connectAll();
    void setTexts();
    void refresh();
    void refreshActions();
    void refreshCompare();
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;

    Panel *m_plotPanel, *m_tablePanel, *m_parallelPanel, *m_comparePanel;
    QStackedWidget* m_stack;
    EmptyState* m_empty;
    TradeoffPlot* m_plot;
    Segmented* m_against;
    RunsModel* m_runs;
    RunsTable* m_table;
    ParallelView* m_parallel;
    RunsLink* m_link;
    QComboBox* m_other;
    QTableWidget* m_steps;
    TextLabel* m_difference;
    QPushButton *m_restoreButton, *m_renameButton;
    QAction *m_restoreAction, *m_renameAction, *m_copyAction;
    QList<QAction*> m_actions;
    QTimer m_soon;
};

} // namespace squeeze::studio

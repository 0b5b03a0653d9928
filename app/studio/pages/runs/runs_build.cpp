// SPDX-License-Identifier: GPL-3.0-or-later
// The Runs page's widgets.
#include "app/studio/pages/runs/runs_link.h"
#include "app/studio/pages/runs/runs_model.h"
#include "app/studio/pages/runs/runs_page.h"
#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/tradeoff_plot.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableWidget>

namespace squeeze::studio {

RunsPage::RunsPage(Session& session, QWidget* parent) : PageWidget(session, parent) {
    auto* content = new QWidget;
    auto* below = new QHBoxLayout;
    below->setSpacing(12);
    auto* above = new QHBoxLayout;
    above->setSpacing(12);
    above->addWidget(buildPlot(), 8);
    above->addWidget(buildCompare(), 5);
    below->addWidget(buildTable(), 8);
    m_parallelPanel = new Panel(tr("Parallel coordinates"));
    m_parallel = new ParallelView;
    m_parallelPanel->body()->addWidget(m_parallel);
    m_parallelPanel->head()->addWidget(tableTwin(
        tr("Parallel coordinates"), [this](QObject* owner) { return m_parallel->table(owner); }, m_parallelPanel));
    below->addWidget(m_parallelPanel, 5);
    auto* rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(12);
    rows->addLayout(above, 6);
    rows->addLayout(below, 5);
    m_empty = new EmptyState(QStringLiteral("runs"), tr("No runs yet"), {}, tr("Train"));
    m_stack = new QStackedWidget;
    m_stack->addWidget(content);
    m_stack->addWidget(m_empty);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->addWidget(m_stack);
    m_link = new RunsLink(m_plot, m_table, m_parallel, this);
    buildActions();
    setTexts();
    connectAll();
}

QWidget* RunsPage::buildPlot() {
    m_plotPanel = new Panel(tr("Accuracy against size"));
    m_plot = new TradeoffPlot;
    m_against = new Segmented({tr("Bytes"), tr("Latency"), tr("Sparsity")});
    m_plotPanel->head()->addWidget(m_against);
    m_plotPanel->head()->addWidget(tableTwin(
        tr("Accuracy against size"), [this](QObject* owner) { return m_plot->table(owner); }, m_plotPanel));
    m_plotPanel->body()->addWidget(m_plot);
    return m_plotPanel;
}

QWidget* RunsPage::buildTable() {
    m_tablePanel = new Panel(tr("Runs"));
    m_tablePanel->body()->setContentsMargins(0, 0, 0, 1);
    m_runs = new RunsModel(this);
    auto* sorted = new QSortFilterProxyModel(this);
    sorted->setSourceModel(m_runs);
    sorted->setSortRole(RunsModel::SortRole);
    m_table = new RunsTable;
    m_table->setModel(sorted);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(-1, Qt::AscendingOrder); // as they came, until somebody asks
    m_table->fitColumns(RunsModel::Recipe, {20, 0, 10, 10, 18, 9});
    m_restoreButton = new QPushButton(icon(QStringLiteral("history")), {});
    m_renameButton = new QPushButton(icon(QStringLiteral("pen")), {});
    for (auto* button : {m_renameButton, m_restoreButton}) {
        makeSmall(button);
        m_tablePanel->head()->addWidget(button);
    }
    m_tablePanel->body()->addWidget(m_table);
    return m_tablePanel;
}

QWidget* RunsPage::buildCompare() {
    m_comparePanel = new Panel(tr("Two recipes"));
    m_comparePanel->body()->setContentsMargins(0, 0, 0, 8);
    m_other = new QComboBox;
    makeSmall(m_other);
    m_comparePanel->head()->addWidget(m_other);
    m_steps = new QTableWidget(0, 2);
    m_steps->setFrameShape(QFrame::NoFrame);
    m_steps->setShowGrid(false);
    m_steps->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_steps->setTabKeyNavigation(false);
    m_steps->verticalHeader()->hide();
    m_steps->verticalHeader()->setMinimumSectionSize(squeeze::rowHeight());
    m_steps->verticalHeader()->setDefaultSectionSize(squeeze::rowHeight() + 4);
    m_steps->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_steps->horizontalHeader()->setFont(squeeze::font(TextRole::Caption));
    m_difference = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_difference->setContentsMargins(14, 4, 14, 0);
    m_comparePanel->body()->addWidget(m_steps, 1);
    m_comparePanel->body()->addWidget(m_difference);
    return m_comparePanel;
}

void RunsPage::buildActions() {
    m_restoreAction = new QAction(icon(QStringLiteral("history")), {}, this);
    connect(m_restoreAction, &QAction::triggered, this, &RunsPage::restore);
    m_renameAction = new QAction(icon(QStringLiteral("pen")), {}, this);
    connect(m_renameAction, &QAction::triggered, this, &RunsPage::rename);
    m_copyAction = new QAction(icon(QStringLiteral("terminal")), {}, this);
    connect(m_copyAction, &QAction::triggered, this, [this] { copyRunCommand(m_session, m_link->selected()); });
    for (QWidget* view : {static_cast<QWidget*>(m_plot), static_cast<QWidget*>(m_table)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions({m_restoreAction, m_renameAction, m_copyAction});
    }
    m_actions = {m_restoreAction, m_renameAction, m_copyAction};
}

void RunsPage::setTexts() {
    m_plotPanel->setTitle(tr("Accuracy against size"));
    m_tablePanel->setTitle(tr("Runs"));
    m_parallelPanel->setTitle(tr("Parallel coordinates"));
    m_comparePanel->setTitle(tr("Two recipes"));
    m_against->setWords({tr("Bytes"), tr("Latency"), tr("Sparsity")});
    m_empty->setTexts(tr("No runs yet"),
                      tr("Each run becomes a point on this curve, and you can return to any of them."), tr("Train"));
    m_restoreButton->setText(tr("Restore"));
    m_restoreButton->setToolTip(tr("Brings the run's recipe and model back (Enter); undo returns"));
    m_renameButton->setText(tr("Rename"));
    m_renameButton->setToolTip(tr("Gives the run a name of its own (F2)"));
    m_restoreAction->setText(tr("Restore the selected run"));
    m_copyAction->setText(tr("Copy the run as CLI command"));
    m_renameAction->setText(tr("Rename the selected run"));
    m_other->setAccessibleName(tr("Compare with"));
    m_steps->setAccessibleName(tr("Steps of both recipes"));
    m_table->setAccessibleName(tr("Runs"));
}

} // namespace squeeze::studio

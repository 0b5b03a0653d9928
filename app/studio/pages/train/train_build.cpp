// SPDX-License-Identifier: GPL-3.0-or-later
// The Train page's widgets, from top to bottom.
#include "app/studio/pages/runs/runs_link.h"
#include "app/studio/pages/runs/runs_model.h"
#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "app/studio/pages/train/train_header.h"
#include "app/studio/pages/train/train_page.h"
#include "app/studio/pages/train/train_steps.h"
#include "app/studio/session.h"
#include "app/studio/shell/jobs_panel.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/plots/learning_curves.h"
#include "widgets/plots/legend.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/tradeoff_plot.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QActionGroup>
#include <QBoxLayout>
#include <QHeaderView>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTabBar>
#include <QToolButton>

namespace squeeze::studio {

TrainPage::TrainPage(Session& session, QWidget* parent) : PageWidget(session, parent) {
    m_banner = new Banner;
    m_banner->hide();
    m_header = new TrainHeader;
    auto* plots = new QHBoxLayout;
    plots->setSpacing(12);
    plots->addWidget(buildCurves(), 13);
    plots->addWidget(buildTradeoff(), 12);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(12);
    all->addWidget(m_banner);
    all->addWidget(m_header);
    all->addLayout(plots, 8);
    all->addWidget(buildBottom(), 5);
    m_link = new RunsLink(m_tradeoff, m_table, m_parallel, this);
    buildActions();
    setTexts();
    connectAll();
}

QWidget* TrainPage::buildCurves() {
    m_curvesPanel = new Panel(tr("Learning curves"));
    m_curves = new LearningCurves;
    m_legend = new Legend({});
    m_curvesPanel->head()->addWidget(m_legend);
    m_curvesPanel->head()->addWidget(tableTwin(
        tr("Learning curves"), [this](QObject* owner) { return m_curves->table(owner); }, m_curvesPanel));
    m_curvesPanel->body()->addWidget(m_curves);
    return m_curvesPanel;
}

QWidget* TrainPage::buildTradeoff() {
    m_tradeoffPanel = new Panel(tr("Accuracy against size"));
    m_tradeoff = new TradeoffPlot;
    m_against = new Segmented({tr("Bytes"), tr("Latency"), tr("Sparsity")});
    m_tradeoffPanel->head()->addWidget(m_against);
    m_tradeoffPanel->head()->addWidget(tableTwin(
        tr("Accuracy against size"), [this](QObject* owner) { return m_tradeoff->table(owner); }, m_tradeoffPanel));
    m_empty = new EmptyState(QStringLiteral("runs"), tr("No runs yet"), {}, tr("Run recipe"));
    m_tradeoffStack = new QStackedWidget;
    m_tradeoffStack->addWidget(m_tradeoff);
    m_tradeoffStack->addWidget(m_empty);
    m_tradeoffPanel->body()->addWidget(m_tradeoffStack);
    return m_tradeoffPanel;
}

QWidget* TrainPage::buildBottom() {
    m_bottom = new Panel;
    m_bottom->body()->setContentsMargins(0, 0, 0, 1);
    m_bottom->body()->setSpacing(0);
    m_tabs = new QTabBar;
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    for (int i = 0; i < 4; ++i) m_tabs->addTab(QString());
    m_hint = new TextLabel({}, int(TextRole::Caption), TextLabel::Tone::Second);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(4, 0, 14, 0);
    head->setSpacing(8);
    m_hint->setElided(true);
    head->addWidget(m_tabs);
    head->addStretch(1);
    head->addWidget(m_hint);
    m_restoreButton = new QPushButton(icon(QStringLiteral("history")), {});
    makeSmall(m_restoreButton);
    head->addWidget(m_restoreButton);
    m_bottom->body()->addLayout(head);
    m_bottom->body()->addWidget(hairline(Qt::Horizontal));

    m_runs = new RunsModel(this);
    m_table = new RunsTable;
    m_table->setModel(m_runs);
    m_table->setObjectName(QStringLiteral("runs"));
    m_table->fitColumns(RunsModel::Recipe, {20, 0, 10, 9, 18, 9});
    m_parallel = new ParallelView;
    auto* runs = new QWidget;
    auto* beside = new QHBoxLayout(runs);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(0);
    beside->addWidget(m_table, 13);
    beside->addWidget(hairline(Qt::Vertical));
    beside->addWidget(m_parallel, 5);
    m_twin = tableTwin(
        tr("Runs"), [this](QObject* owner) { return m_parallel->table(owner); }, m_bottom);
    head->addWidget(m_twin);
    m_filter = new QToolButton;
    m_filter->setIcon(icon(QStringLiteral("filter")));
    m_filter->setAutoRaise(true);
    m_filter->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_filter);
    m_filters = new QActionGroup(this);
    for (const auto filter : {RunFilter::All, RunFilter::Frontier, RunFilter::Goal}) {
        auto* action = m_filters->addAction(menu->addAction(QString()));
        action->setCheckable(true);
        action->setData(int(filter));
        action->setChecked(filter == RunFilter::All);
    }
    m_filter->setMenu(menu);
    head->addWidget(m_filter);

    m_measurements = new MeasurementsModel(this);
    m_measurementTable = new RunsTable;
    m_measurementTable->setModel(m_measurements);
    m_measurementTable->fitColumns(MeasurementsModel::Step, {0, 7, 10, 18, 10, 10, 14, 12});
    m_steps = new StepsEditor;
    m_pages = new QStackedWidget;
    m_pages->addWidget(runs);
    m_pages->addWidget(m_measurementTable);
    m_pages->addWidget(new JobsPanel(m_session.jobs(), Qt::Horizontal));
    m_pages->addWidget(m_steps);
    m_bottom->body()->addWidget(m_pages, 1);
    return m_bottom;
}

void TrainPage::buildActions() {
    // Ctrl+R and Ctrl+. are the window's own.
    m_startAction = new QAction(icon(QStringLiteral("play")), {}, this);
    connect(m_startAction, &QAction::triggered, this, &TrainPage::start);
    m_pauseAction = new QAction(icon(QStringLiteral("pause")), {}, this);
    connect(m_pauseAction, &QAction::triggered, this, &TrainPage::startOrPause);
    m_cancelAction = new QAction(icon(QStringLiteral("close")), {}, this);
    connect(m_cancelAction, &QAction::triggered, &m_session.runner(), &Runner::cancel);
    m_restoreAction = new QAction(icon(QStringLiteral("history")), {}, this);
    connect(m_restoreAction, &QAction::triggered, this, qOverload<>(&TrainPage::restore));
    m_copyAction = new QAction(icon(QStringLiteral("terminal")), {}, this);
    connect(m_copyAction, &QAction::triggered, this, &TrainPage::copyCommand);
    connect(m_restoreButton, &QPushButton::clicked, this, qOverload<>(&TrainPage::restore));
    for (QWidget* view : {static_cast<QWidget*>(m_tradeoff), static_cast<QWidget*>(m_table),
                          static_cast<QWidget*>(m_measurementTable)}) {
        view->setContextMenuPolicy(Qt::ActionsContextMenu);
        view->addActions({m_restoreAction, m_copyAction});
    }
    m_actions = {m_startAction, m_pauseAction, m_cancelAction, m_restoreAction, m_copyAction};
}

void TrainPage::setTexts() {
    m_curvesPanel->setTitle(tr("Learning curves"));
    m_tradeoffPanel->setTitle(tr("Accuracy against size"));
    m_against->setWords({tr("Bytes"), tr("Latency"), tr("Sparsity")});
    m_legend->setItems({{Legend::Kind::Line, tr("training")},
                        {Legend::Kind::EpochMean, tr("mean of the epoch")},
                        {Legend::Kind::Validation, tr("validation, end of epoch")}});
    m_tabs->setTabText(int(Tab::Runs), tr("Runs"));
    m_tabs->setTabText(int(Tab::Checkpoints), tr("Checkpoints"));
    m_tabs->setTabText(int(Tab::Jobs), tr("Jobs and log"));
    m_tabs->setTabText(int(Tab::Recipe), tr("Recipe"));
    m_tabs->setAccessibleName(tr("Runs, checkpoints, jobs and recipe"));
    m_hint->setText(tr("double-click a run to bring its recipe and model back"));
    m_table->setAccessibleName(tr("Runs"));
    m_measurementTable->setAccessibleName(tr("Checkpoints of the run"));
    const QStringList filters{tr("All runs"), tr("On the frontier"), tr("Within target and floor")};
    for (int i = 0; i < filters.size(); ++i) m_filters->actions()[i]->setText(filters[i]);
    m_filter->setAccessibleName(tr("Which runs are listed"));
    m_filter->setToolTip(tr("Which runs are listed"));
    m_restoreButton->setText(tr("Restore"));
    m_restoreButton->setToolTip(tr("Brings the model and its recipe back (Enter); undo returns"));
    m_copyAction->setText(tr("Copy the run as CLI command"));
    m_cancelAction->setText(tr("Cancel the run"));
    m_startAction->setToolTip(tr("Runs the recipe from the first step that changed"));
    m_pauseAction->setToolTip(tr("Ends within a batch; everything up to the last epoch is stored"));
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows of the session; train_build.cpp puts the widgets together, train_actions.cpp does what people
// ask.
#include "app/studio/pages/train/train_page.h"

#include "app/studio/pages/runs/runs_link.h"
#include "app/studio/pages/runs/runs_model.h"
#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/pages/train/train_header.h"
#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/pages/train/train_steps.h"
#include "app/studio/session.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/plots/learning_curves.h"
#include "widgets/plots/legend.h"
#include "widgets/plots/tradeoff_plot.h"
#include "widgets/theme/format.h"

#include <QAction>
#include <QActionGroup>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace squeeze::studio {

bool TrainPage::holdsPrimary() const { return true; }

void TrainPage::setCompact(bool compact) {
    m_header->setCompact(compact);
    m_legend->setVisible(!compact);
}

void TrainPage::showTab(Tab tab) { m_tabs->setCurrentIndex(int(tab)); }

void TrainPage::editStep(int step) {
    showTab(Tab::Recipe);
    m_steps->selectStep(step);
}

void TrainPage::connectAll() {
    auto& runner = m_session.runner();
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &TrainPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    connect(&runner, &Runner::stateChanged, this, [this, soon] {
        if (m_session.runner().state() == Runner::State::Running) m_stopped.clear();
        soon();
    });
    m_liveSoon.setSingleShot(true);
    m_liveSoon.setInterval(120); // eyes need no more, and the cores are busy
    connect(&m_liveSoon, &QTimer::timeout, this, &TrainPage::refreshLive);
    connect(&runner, &Runner::liveChanged, this, [this] {
        if (!m_liveSoon.isActive()) m_liveSoon.start();
    });
    connect(&runner, &Runner::measured, this, soon);
    connect(&runner, &Runner::runsChanged, this, soon);
    connect(&runner, &Runner::finished, this, soon);
    connect(&runner, &Runner::stopped, this, [this, soon](const Failure& failure) {
        m_stopped = stoppedText(failure, &m_lowerRate);
        soon();
    });
    connect(&m_session, &Session::nowChanged, this, soon);
    connect(&m_session.data(), &DataSource::changed, this, soon);
    connect(&m_session.document(), &Document::decided, this, soon);
    connect(&m_session.document(), &Document::opened, this, [this, soon] {
        m_stopped.clear();
        soon();
    });
    connect(m_header, &TrainHeader::startWanted, this, &TrainPage::start);
    connect(m_header, &TrainHeader::pauseWanted, this, &TrainPage::startOrPause);
    connect(m_header, &TrainHeader::cancelWanted, &runner, &Runner::cancel);
    connect(m_empty, &EmptyState::clicked, this, &TrainPage::start);
    connect(m_banner, &Banner::clicked, this, &TrainPage::bannerClicked);
    connect(m_banner, &Banner::closed, this, [this] { m_stopped.clear(); });
    connect(m_against, &Segmented::currentChanged, this, [this](int index) { m_tradeoff->setAgainst(Against(index)); });
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int tab) {
        m_pages->setCurrentIndex(tab);
        const bool points = tab == int(Tab::Checkpoints);
        m_hint->setVisible(tab == int(Tab::Runs) || points);
        m_hint->setText(points ? tr("double-click a checkpoint to bring its model back")
                               : tr("double-click a run to bring its recipe and model back"));
        m_restoreButton->setVisible(m_hint->isVisibleTo(m_bottom));
        refreshRestore();
        m_twin->setVisible(tab == int(Tab::Runs));
        m_filter->setVisible(tab == int(Tab::Runs));
    });
    connect(m_filters, &QActionGroup::triggered, this, &TrainPage::refreshFilter);
    connect(m_link, &RunsLink::selectedChanged, this, &TrainPage::showRun);
    connect(m_link, &RunsLink::restoreWanted, this, qOverload<qint64>(&TrainPage::restore));
    connect(m_link, &RunsLink::pointSelected, this, [this](qint64, int step, int epoch) { showPoint(step, epoch); });
    connect(m_link, &RunsLink::pointWanted, this, &TrainPage::restorePoint);
    connect(m_measurementTable, &RunsTable::rowWanted, this, [this] { restore(); });
    connect(m_measurementTable->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &TrainPage::refreshRestore);
    connect(m_runs, &RunsModel::renamed, this,
            [this](qint64 run, const QString& name) { m_session.runner().rename(run, name); });
    connect(m_steps, &StepsEditor::recipeWanted, this, [this](const QString& text, const QString& what) {
        m_session.document().decide(what, [&](Decisions& decisions) { decisions.recipe = text.toStdString(); });
    });
}

void TrainPage::refresh() {
    if (!isVisible()) return; // showEvent catches up
    refreshPlan();
    refreshRuns();
    refreshLive();
    refreshBanner();
}

void TrainPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    refresh();
}

void TrainPage::refreshPlan() {
    const auto& decisions = m_session.document().decisions();
    m_plan = planOf(decisions.recipe, m_session.runner().runs(), m_session.runner().firstChanged());
    m_steps->setRecipe(decisions.recipe);
    const auto state = m_session.runner().state();
    const bool idle = state == Runner::State::Idle || state == Runner::State::Paused;
    const bool photos = !m_plan.epochs || m_session.data().state() != DataSource::State::None;
    m_startAction->setEnabled(idle && photos && m_plan.problem.isEmpty() && !m_plan.recipe.empty());
    const QString word = m_plan.retrains ? tr("Retrain") : tr("Start training");
    m_startAction->setText(word);
    m_header->setStartText(word);
}

void TrainPage::refreshRuns() {
    const auto& rows = m_session.runner().runs();
    const auto& decisions = m_session.document().decisions();
    m_runs->setRuns(figuresOf(rows));
    refreshFilter();
    TradeoffData points;
    points.points = pointsOf(rows, m_session.now());
    points.reference = referenceOf(rows, m_session.document().decisions().data);
    points.target = decisions.target;
    points.floor = decisions.floor;
    const bool any = !points.points.empty();
    m_tradeoff->setLive(m_session.runner().state() == Runner::State::Running);
    m_tradeoff->setData(std::move(points));
    m_tradeoffStack->setCurrentIndex(any ? 0 : 1);
    if (m_session.runner().state() == Runner::State::Running)
        m_empty->setTexts(tr("No point yet"), tr("The first one comes with the first epoch."), {});
    else
        m_empty->setTexts(tr("No runs yet"),
                          tr("Each run becomes a point on this curve, and you can return to any of them."),
                          tr("Run recipe"));
    auto parallel = parallelOf(rows);
    m_parallel->setRuns(std::move(parallel.axes), std::move(parallel.runs));
    const int n = int(rows.size());
    m_tradeoffPanel->setCaption(n ? tr("%n run(s)", "", n) : QString());
    m_tabs->setTabText(int(Tab::Runs), n ? tr("Runs  %1").arg(n) : tr("Runs"));
    showRun(m_link->selected());
}

void TrainPage::refreshFilter() {
    const auto& decisions = m_session.document().decisions();
    const auto filter = RunFilter(m_filters->checkedAction()->data().toInt());
    const auto shown = passing(m_runs->runs(), filter, decisions.target, decisions.floor);
    for (int row = 0; row < int(shown.size()); ++row) m_table->setRowHidden(row, !shown[std::size_t(row)]);
}

bool TrainPage::openedSince() const {
    return m_session.document().decisions().opened && m_session.runner().basis() == 0;
}

void TrainPage::showRun(qint64 run) {
    const auto& rows = m_session.runner().runs();
    const RunRow* shown = m_session.runner().current();
    if (!shown && !rows.empty() && !openedSince()) shown = &rows.back();
    for (const auto& row : rows)
        if (run && row.id == run) shown = &row;
    m_measurements->setRun(shown ? *shown : RunRow());
    const int n = m_measurements->rowCount();
    m_tabs->setTabText(int(Tab::Checkpoints), n ? tr("Checkpoints  %1").arg(n) : tr("Checkpoints"));
    refreshRestore();
    if (!m_session.runner().current()) refreshLive();
}

void TrainPage::refreshLive() {
    if (!isVisible()) return;
    auto& runner = m_session.runner();
    const RunRow* current = runner.current();
    const auto state = runner.state();
    const auto& decisions = m_session.document().decisions();
    auto story = storyOf(state, runner.live(), current, m_plan, QTime::currentTime());
    story.canStart &= m_startAction->isEnabled();
    m_header->setStory(story);
    m_pauseAction->setEnabled(story.canPause || story.canResume);
    m_pauseAction->setText(story.canResume ? tr("Resume") : tr("Pause"));
    m_cancelAction->setEnabled(story.canCancel);
    if (current) {
        const bool live = state == Runner::State::Running || state == Runner::State::Pausing;
        return m_curves->setData(
            learningOf(*current, live ? &runner.live() : nullptr, m_session.now().top1, decisions.floor));
    }
    const RunRow* chosen = nullptr;
    for (const auto& row : runner.runs())
        if (row.id == m_link->selected()) chosen = &row;
    if (!chosen && !runner.runs().empty() && !openedSince()) chosen = &runner.runs().back();
    if (chosen)
        m_curves->setData(learningOf(*chosen, nullptr, {}, decisions.floor));
    else if (const auto plan = parsed(decisions.recipe))
        m_curves->setData(learningOf(*plan, decisions.floor));
    m_curvesPanel->setCaption(chosen ? chosen->name : QString());
}

void TrainPage::refreshBanner() {
    auto& runner = m_session.runner();
    const auto state = runner.state();
    const auto& decisions = m_session.document().decisions();
    const auto say = [this](Offer offer, Banner::Kind kind, const QString& icon, const QString& text,
                            const QString& button) {
        m_offer = offer;
        m_banner->say(kind, icon, text, button);
    };
    if (!m_stopped.isEmpty())
        return say(m_lowerRate ? Offer::LowerRate : Offer::None, Banner::Kind::Error, QStringLiteral("error"),
                   m_stopped, m_lowerRate ? tr("Lower the rate") : QString());
    if (state == Runner::State::Paused) {
        const auto* run = runner.current();
        const int epoch = run && !run->measurements.empty() ? run->measurements.back().epoch : 0;
        return say(Offer::Resume, Banner::Kind::Hint, QStringLiteral("pause"),
                   (epoch ? tr("Paused. Everything up to epoch %1 is saved.").arg(epoch)
                          : tr("Paused. Everything up to this step is saved.")) +
                       (run ? bringsBackText(*run, decisions) : QString()),
                   tr("Resume"));
    }
    const auto* left = runner.find(runner.resumable());
    if (state == Runner::State::Idle && left)
        return say(Offer::Resume, Banner::Kind::Hint, QStringLiteral("history"),
                   interruptedText(*left) + bringsBackText(*left, decisions), tr("Resume"));
    if (state == Runner::State::Idle && m_plan.epochs > 0 && m_session.data().state() == DataSource::State::None)
        return say(Offer::OpenData, Banner::Kind::Hint, QStringLiteral("data"),
                   tr("Training needs photos. Choose a data set first."), tr("Open data"));
    m_offer = Offer::None;
    m_banner->hide();
}

void TrainPage::changeEvent(QEvent* event) {
    PageWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    setTexts();
    m_soon.start();
}

} // namespace squeeze::studio

#include "moc_train_page.cpp"

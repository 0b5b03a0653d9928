// SPDX-License-Identifier: GPL-3.0-or-later
// What the page shows and does; runs_build.cpp puts the widgets together.
#include "app/studio/pages/runs/runs_page.h"

#include "app/studio/pages/runs/runs_link.h"
#include "app/studio/pages/runs/runs_model.h"
#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/session.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/tradeoff_plot.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableWidget>

namespace squeeze::studio {

void RunsPage::connectAll() {
    m_soon.setSingleShot(true);
    m_soon.setInterval(0);
    connect(&m_soon, &QTimer::timeout, this, &RunsPage::refresh);
    const auto soon = [this] { m_soon.start(); };
    auto& runner = m_session.runner();
    connect(&runner, &Runner::measured, this, soon);
    connect(&runner, &Runner::runsChanged, this, soon);
    connect(&runner, &Runner::stateChanged, this, soon);
    connect(&m_session, &Session::nowChanged, this, soon);
    connect(&m_session.document(), &Document::decided, this, soon);
    connect(&m_session.document(), &Document::opened, this, soon);
    connect(m_against, &Segmented::currentChanged, this, [this](int index) { m_plot->setAgainst(Against(index)); });
    connect(m_link, &RunsLink::selectedChanged, this, [this] {
        refreshActions();
        refreshCompare();
    });
    connect(m_link, &RunsLink::restoreWanted, this, [this] { restore(); });
    connect(m_link, &RunsLink::pointWanted, this, [this] { restore(); });
    connect(m_runs, &RunsModel::renamed, this,
            [this](qint64 run, const QString& name) { m_session.runner().rename(run, name); });
    connect(m_other, &QComboBox::activated, this, &RunsPage::refreshCompare);
    connect(m_restoreButton, &QPushButton::clicked, this, &RunsPage::restore);
    connect(m_renameButton, &QPushButton::clicked, this, &RunsPage::rename);
    connect(m_empty, &EmptyState::clicked, this, [this] { Q_EMIT m_session.pageWanted(Page::Train); });
}

void RunsPage::select(qint64 run) { m_link->select(run); }

void RunsPage::compareWith(qint64 run) {
    m_other->setCurrentIndex(std::max(0, m_other->findData(run)));
    refreshCompare();
}

void RunsPage::restore() {
    if (!m_restoreAction->isEnabled()) return;
    auto& runner = m_session.runner();
    const auto run = m_link->selected();
    const auto point = m_link->point();
    const QString why = point ? runner.restore(run, point->first, point->second) : runner.restore(run);
    if (!why.isEmpty()) Q_EMIT m_session.problem(why);
}

void RunsPage::rename() { m_table->editName(m_link->selected()); }

void RunsPage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    refresh();
}

void RunsPage::refresh() {
    if (!isVisible()) return;
    const auto& rows = m_session.runner().runs();
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    m_runs->setRuns(figuresOf(rows));
    TradeoffData points;
    points.points = pointsOf(rows, m_session.now());
    points.reference = referenceOf(rows, m_session.document().decisions().data);
    points.target = m_session.document().decisions().target;
    points.floor = m_session.document().decisions().floor;
    m_plot->setLive(m_session.runner().state() == Runner::State::Running);
    m_plot->setData(std::move(points));
    auto parallel = parallelOf(rows);
    m_parallel->setRuns(std::move(parallel.axes), std::move(parallel.runs));
    m_plotPanel->setCaption(rows.empty() ? QString() : tr("%n run(s)", "", int(rows.size())));

    const qint64 other = m_other->currentData().toLongLong();
    m_other->clear();
    m_other->addItem(tr("the recipe now"), qlonglong(0));
    for (const auto& run : m_runs->runs()) m_other->addItem(run.name, qlonglong(run.id));
    m_other->setCurrentIndex(std::max(0, m_other->findData(other)));
    m_link->select(m_runs->rowOf(m_link->selected()) >= 0 ? m_link->selected() : 0);
    refreshActions();
    refreshCompare();
}

void RunsPage::refreshActions() {
    const int row = m_runs->rowOf(m_link->selected());
    const bool any = row >= 0, running = any && m_runs->runs()[std::size_t(row)].running;
    m_restoreAction->setEnabled(any && m_runs->runs()[std::size_t(row)].any);
    m_renameAction->setEnabled(any && !running);
    m_copyAction->setEnabled(any);
    m_restoreButton->setEnabled(m_restoreAction->isEnabled());
    m_renameButton->setEnabled(m_renameAction->isEnabled());
}

namespace {

void addStep(QTableWidget& table, const StepPair& pair, const Theme& theme) {
    const int row = table.rowCount();
    table.insertRow(row);
    int column = 0;
    for (const QString& text : {pair.left, pair.right}) {
        // A sign as well as a colour: what stands on one side only.
        const bool own = !pair.same() && !text.isEmpty();
        auto* item = new QTableWidgetItem(text.isEmpty() ? QStringLiteral("–")
                                          : own          ? QStringLiteral("≠ ") + text
                                                         : text);
        item->setFont(squeeze::font(TextRole::Mono));
        item->setToolTip(text);
        item->setForeground(text.isEmpty() ? theme.text3 : own ? theme.text : theme.text2);
        if (own) item->setBackground(theme.soft);
        table.setItem(row, column++, item);
    }
}

} // namespace

void RunsPage::refreshCompare() {
    const int row = m_runs->rowOf(m_link->selected());
    m_steps->setRowCount(0);
    m_difference->setText(row < 0 ? tr("Select a run to compare its recipe.") : QString());
    if (row < 0) return;
    const auto& left = m_runs->runs()[std::size_t(row)];
    const int other = m_runs->rowOf(m_other->currentData().toLongLong());
    const auto recipe =
        other >= 0 ? m_runs->runs()[std::size_t(other)].recipe.toStdString() : m_session.document().decisions().recipe;
    m_steps->setHorizontalHeaderLabels({left.name, m_other->currentText()});
    const auto pairs = compared(left.recipe.toStdString(), recipe);
    int different = 0;
    for (const auto& pair : pairs) {
        addStep(*m_steps, pair, Theme::of(palette()));
        different += pair.same() ? 0 : 1;
    }
    const Format format;
    QString text = different ? tr("%n step(s) differ", "", different) : tr("The same steps");
    if (other >= 0 && left.any && m_runs->runs()[std::size_t(other)].any) {
        const auto& right = m_runs->runs()[std::size_t(other)];
        text += QStringLiteral(" · ") + format.byteChange(std::int64_t(left.bytes) - std::int64_t(right.bytes));
        if (left.top1.known != Known::None && right.top1.known != Known::None)
            text += QStringLiteral(" · ") + format.points(left.top1.value - right.top1.value);
    }
    m_difference->setText(text);
}

void RunsPage::changeEvent(QEvent* event) {
    PageWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setTexts();
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) m_soon.start();
}

} // namespace squeeze::studio

#include "moc_runs_page.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// What people ask of the page: begin, pause, go on, bring back, copy.
#include "app/studio/document/parsed.h"
#include "app/studio/pages/runs/runs_link.h"
#include "app/studio/pages/runs/runs_model.h"
#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/pages/train/train_page.h"
#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/session.h"

#include <QAction>
#include <QPushButton>
#include <QTabBar>

namespace squeeze::studio {

void TrainPage::bannerClicked() {
    switch (m_offer) {
    case Offer::Resume:
        return m_session.runner().resume();
    case Offer::LowerRate:
        return lowerRate();
    case Offer::OpenData:
        Q_EMIT m_session.pageWanted(Page::Data);
        return;
    case Offer::None:
        return;
    }
}

void TrainPage::lowerRate() {
    const auto& rows = m_session.runner().runs();
    const auto recipe = parsed(m_session.document().decisions().recipe);
    if (!recipe || rows.empty()) return;
    const auto edit = withLowerRate(*recipe, m_session.runner().live().step);
    if (!edit.text) return;
    m_stopped.clear();
    m_session.document().decide(tr("Learning rate lowered"),
                                [&](Decisions& decisions) { decisions.recipe = *edit.text; });
    editStep(m_session.runner().live().step);
}

void TrainPage::start() {
    if (!m_startAction->isEnabled()) return;
    m_stopped.clear();
    m_session.runner().start(m_plan.from);
}

void TrainPage::restore(qint64 run) {
    const QString why = m_session.runner().restore(run);
    if (!why.isEmpty()) Q_EMIT m_session.problem(why);
}

void TrainPage::restorePoint(qint64 run, int step, int epoch) {
    const QString why = m_session.runner().restore(run, step, epoch);
    if (!why.isEmpty()) Q_EMIT m_session.problem(why);
}

void TrainPage::restore() {
    if (m_tabs->currentIndex() != int(Tab::Checkpoints)) return restore(m_link->selected());
    const auto rows = m_measurementTable->selectionModel()->selectedRows();
    if (rows.isEmpty()) return;
    const auto& point = m_measurements->at(rows.front().row());
    restorePoint(m_measurements->run(), point.step_index, point.epoch);
}

/// A point of the curve that was chosen, in the list.
void TrainPage::showPoint(int step, int epoch) {
    const int row = m_measurements->rowOf(step, epoch);
    if (row < 0) return;
    showTab(Tab::Checkpoints);
    m_measurementTable->selectRow(row);
    m_measurementTable->scrollTo(m_measurements->index(row, 0));
}

void TrainPage::refreshRestore() {
    const bool points = m_tabs->currentIndex() == int(Tab::Checkpoints);
    m_restoreAction->setEnabled(points ? m_measurementTable->selectionModel()->hasSelection()
                                       : m_link->selected() != 0);
    m_restoreAction->setText(points ? tr("Restore the selected checkpoint") : tr("Restore the selected run"));
    m_restoreButton->setEnabled(m_restoreAction->isEnabled());
    m_copyAction->setEnabled(points ? m_measurements->run() != 0 : m_link->selected() != 0);
}

/// Of the selected run; in the list of checkpoints of the one whose they are.
void TrainPage::copyCommand() {
    const bool points = m_tabs->currentIndex() == int(Tab::Checkpoints);
    copyRunCommand(m_session, points ? m_measurements->run() : m_link->selected());
}

void TrainPage::startOrPause() {
    auto& runner = m_session.runner();
    switch (runner.state()) {
    case Runner::State::Idle:
        return start();
    case Runner::State::Paused:
        return runner.resume();
    case Runner::State::Preparing:
    case Runner::State::Running:
        return runner.pause();
    case Runner::State::Pausing:
        return;
    }
}

} // namespace squeeze::studio

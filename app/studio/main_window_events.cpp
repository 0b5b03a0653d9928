// SPDX-License-Identifier: GPL-3.0-or-later
// What the window does when the session, the desktop or the size changes.
#include "app/studio/main_window.h"
#include "app/studio/pages/train/train_story.h"
#include "app/studio/shell/drop_overlay.h"
#include "app/studio/shell/header.h"
#include "app/studio/shell/notifier.h"
#include "app/studio/shell/page_host.h"
#include "app/studio/shell/rail.h"
#include "app/studio/shell/session_views.h"
#include "app/studio/shell/status_bar.h"
#include "app/studio/wizard/wizard.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/toasts.h"
#include "widgets/budget/budget_bar.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QUndoView>

#include <utility>

namespace squeeze::studio {

void MainWindow::refreshBudget() {
    Budget budget = budgetOf(m_session);
    if (budget.action == Budget::Action::Pause) budget.secondsLeft = m_session.runner().live().secondsLeft;
    m_budget->setBudget(budget);
}

void MainWindow::refreshHeader() {
    const Document& document = m_session.document();
    m_header->setProject(document.name());
    m_header->setSaved(savedText(document), document.saved() == Document::Saved::Failed, document.savingProblem());
    m_header->recipe()->setChips(chipsOf(m_session));
    m_status->setSeed(document.decisions().seed);
    m_status->setIdle(idleText(m_session, m_session.jobs()));
    m_rail->setRuns(static_cast<int>(m_session.runner().runs().size()));
    setWindowTitle(m_face == Face::Start ? QString() : document.name());
}

void MainWindow::refreshProgress() {
    for (const Page page : {Page::Data, Page::Model, Page::Compress, Page::Train, Page::Evaluate, Page::Export})
        m_rail->setProgressed(page, m_session.progressed(page));
    refreshBudget();
    if (const auto* page = shownPage()) m_budget->setActionShown(!page->holdsPrimary());
}

/// Longer than a toast stays: it says what people can do about it.
void MainWindow::sayProblem(const QString& text, const QString& button) {
    const QStringList& log = m_session.jobs().log();
    if (log.isEmpty() || !log.back().endsWith(text)) m_session.jobs().write(text); // a job's failure is there already
    m_problemStrip->show();
    m_problem->say(Banner::Kind::Error, QStringLiteral("error"), text, button);
}

/// The Train page and the wizard's step for it say so themselves.
void MainWindow::sayStopped(const Failure& failure) {
    tellEnd(tr("The run stopped"), failure.text);
    const bool wizard = m_face == Face::Wizard && m_wizard->page() == Page::Train;
    if (wizard || (shownPage() && m_pages->current() == Page::Train)) return;
    bool lowerRate = false;
    sayProblem(stoppedText(failure, &lowerRate), tr("Show"));
}

void MainWindow::offerInterrupted() {
    const auto run = interruptedRun(m_session.runner());
    if (run == 0 || std::exchange(m_offered, run) == run) return;
    const auto* row = m_session.runner().find(run);
    if (!row) return;
    m_toasts->say(QStringLiteral("history"),
                  interruptedText(*row) + bringsBackText(*row, m_session.document().decisions()), tr("Resume"),
                  [this, run] { m_session.runner().resume(run); });
}

void MainWindow::follow(Page page) {
    if (m_face != Face::Wizard) return go(page);
    if (m_wizard->goTo(page)) return;
    if (page != Page::Evaluate) return go(page);
    m_toasts->say(QStringLiteral("evaluate"), tr("Both models are asked. Their answers are on the Evaluate page."),
                  tr("Show"), [this, page] { go(page); });
}

PageWidget* MainWindow::shownPage() const {
    return m_face == Face::Studio && m_faces->currentWidget() == m_pages ? m_pages->page() : nullptr;
}

void MainWindow::say(const QString& text) { m_toasts->say(QStringLiteral("warning"), text); }

void MainWindow::copyCommand() {
    Document& document = m_session.document();
    const std::string project = document.untitled() ? std::string() : document.path().string();
    QApplication::clipboard()->setText(
        QString::fromStdString(command_line(document.decisions(), project, m_preferences.threadsHere())));
    m_toasts->say(QStringLiteral("terminal"), tr("Command copied"));
}

void MainWindow::tellEnd(const QString& title, const QString& text) {
    if (m_preferences.notify && !isActiveWindow()) notify(title, text);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QMainWindow::resizeEvent(event);
    const bool compact = width() < 1366;
    m_header->setCompact(compact);
    m_budget->setCompact(compact);
    m_rail->setCompact(compact);
    m_pages->setCompact(compact);
    if (m_wizard) m_wizard->setCompact(compact);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    const QStringList paths = DropOverlay::paths(*event);
    if (paths.isEmpty()) return;
    bool refused = false;
    const PageWidget* page = shownPage();
    QString text = page ? page->dropText(paths) : QString();
    if (text.isEmpty()) text = Session::intention(paths, &refused);
    m_overlay->tell(text, refused);
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void MainWindow::dragMoveEvent(QDragMoveEvent* event) {
    if (m_overlay->refused())
        event->ignore();
    else
        event->acceptProposedAction();
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent*) { m_overlay->hide(); }

void MainWindow::dropEvent(QDropEvent* event) {
    m_overlay->hide();
    const QStringList paths = DropOverlay::paths(*event);
    if (paths.isEmpty()) return;
    event->acceptProposedAction();
    PageWidget* page = shownPage();
    if (!page || !page->takeDrop(paths)) m_session.open(paths);
}

/// Qt names these in the language that they are made in.
void MainWindow::nameDocks() {
    m_jobsDock->setWindowTitle(m_actions[Do::JobsDock]->text());
    m_historyDock->setWindowTitle(m_actions[Do::HistoryDock]->text());
    auto* history = m_historyDock->findChild<QUndoView*>();
    history->setEmptyLabel(tr("As it was opened"));
    history->setAccessibleName(tr("History"));
    const auto name = [](const QDockWidget* dock, const char* button, const QString& text, const QString& description) {
        auto* found = dock->findChild<QAbstractButton*>(QLatin1String(button));
        if (!found) return;
        found->setAccessibleName(text);
        found->setAccessibleDescription(description);
    };
    for (const QDockWidget* dock : {m_jobsDock, m_historyDock}) {
        name(dock, "qt_dockwidget_floatbutton", tr("Float"), tr("Makes a window of this panel, or puts it back"));
        name(dock, "qt_dockwidget_closebutton", tr("Close"), tr("Closes this panel"));
    }
}

void MainWindow::changeEvent(QEvent* event) {
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange) return;
    m_actions.retranslate();
    nameDocks();
    refreshHeader();
}

} // namespace squeeze::studio

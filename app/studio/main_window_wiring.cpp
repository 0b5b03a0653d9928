// SPDX-License-Identifier: GPL-3.0-or-later
// Connects the parts with the session and with each other.
#include "app/studio/main_window.h"
#include "app/studio/pages/train/train_page.h"
#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/shell/command_palette.h"
#include "app/studio/shell/file_questions.h"
#include "app/studio/shell/header.h"
#include "app/studio/shell/page_host.h"
#include "app/studio/shell/rail.h"
#include "app/studio/shell/regions.h"
#include "app/studio/shell/session_views.h"
#include "app/studio/shell/start_page.h"
#include "app/studio/shell/status_bar.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/toasts.h"
#include "widgets/budget/budget_bar.h"
#include "widgets/theme/format.h"
#include "widgets/theme/system_theme.h"

#include <QApplication>
#include <QClipboard>
#include <QDockWidget>
#include <QSettings>
#include <QStackedWidget>

#include <utility>

namespace squeeze::studio {

void MainWindow::connectAll() {
    buildActions();
    connectSession();
    connectShell();
}

void MainWindow::buildActions() {
    const auto when = [this](Do what, auto&& act) { connect(m_actions[what], &QAction::triggered, this, act); };
    const auto open = [this](const QStringList& paths) {
        if (!paths.isEmpty()) m_session.open(paths);
    };
    when(Do::OpenPhotos, [this, open] { open(askForPhotos(this)); });
    when(Do::OpenProject, [this, open] { open(askForProject(this)); });
    when(Do::SaveAs, [this] {
        const QString path = askWhereToSave(this, m_session.document().name());
        if (!path.isEmpty()) m_session.document().saveAs(path.toStdString());
    });
    when(Do::Demo, [this] { m_session.tryDemo(); });
    when(Do::NewProject, [this] { m_session.close(); });
    when(Do::Undo, [this] { m_session.document().history()->undo(); });
    when(Do::Redo, [this] { m_session.document().history()->redo(); });
    when(Do::Find, [this] { m_palette->open(m_actions.all() + m_pages->pageActions()); });
    when(Do::Wizard, [this] { showFace(Face::Wizard); });
    when(Do::Studio, [this] { showFace(Face::Studio); });
    when(Do::ResetLayout, [this] { resetLayout(); });
    when(Do::CancelJobs, [this] { m_session.jobs().cancelAll(); });
    when(Do::Quit, [this] { close(); });
    const auto regions = [this](int step) {
        focusRegion({m_header, m_budget, m_rail, centralWidget(), m_jobsDock, m_historyDock, m_status}, step);
    };
    when(Do::NextRegion, [regions] { regions(1); });
    when(Do::PreviousRegion, [regions] { regions(-1); });
    static constexpr std::pair<Do, Page> pages[] = {
        {Do::PageData, Page::Data},   {Do::PageModel, Page::Model},       {Do::PageCompress, Page::Compress},
        {Do::PageTrain, Page::Train}, {Do::PageEvaluate, Page::Evaluate}, {Do::PageExport, Page::Export},
        {Do::PageRuns, Page::Runs},   {Do::PageSettings, Page::Settings}};
    for (const auto& [what, page] : pages) when(what, [this, page = page] { go(page); });

    // A page that shows may do these its own way.
    const auto shared = [this, when](Do what, const std::function<void()>& otherwise) {
        when(what, [this, what, otherwise] {
            if (QAction* own = m_face == Face::Studio ? m_pages->override(what) : nullptr)
                own->trigger();
            else
                otherwise();
        });
    };
    shared(Do::Retrain, [this] { m_session.proceed(); });
    shared(Do::Pause, [this] {
        if (m_session.next() == Session::Next::Pause || m_session.next() == Session::Next::Resume) m_session.proceed();
    });
    shared(Do::CopyCommand, [this] { copyCommand(); });
    when(Do::CopyCommand, [this] {
        if (m_face == Face::Studio && m_pages->override(Do::CopyCommand))
            m_toasts->say(QStringLiteral("terminal"), tr("Command copied"));
    });
    shared(Do::Compare, [this] { go(Page::Evaluate); });
    shared(Do::Export, [this] { go(Page::Export); });
}

void MainWindow::connectSession() {
    connect(&m_session, &Session::nowChanged, this, &MainWindow::refreshBudget);
    connect(&m_session, &Session::progressedChanged, this, &MainWindow::refreshProgress);
    connect(&m_session, &Session::problem, this, [this](const QString& text) { sayProblem(text); });
    connect(&m_session, &Session::pageWanted, this, &MainWindow::follow);
    connect(&m_session, &Session::opened, this, [this] {
        m_problemStrip->hide();
        if (m_face == Face::Start) showFace(Face::Studio);
        refreshHeader();
    });
    connect(&m_session, &Session::closed, this, [this] { showFace(Face::Start); });
    Document& document = m_session.document();
    connect(&document, &Document::opened, this, &MainWindow::refreshHeader);
    connect(&document, &Document::savedChanged, this, [this](Document::Saved saved, const QString& problem) {
        if (saved == Document::Saved::Failed)
            m_toasts->say(QStringLiteral("warning"), tr("Not saved. %1").arg(problem), tr("Save as…"),
                          [this] { m_actions[Do::SaveAs]->trigger(); });
    });
    // A drag decides many times a second.
    m_headerSoon.setSingleShot(true);
    m_headerSoon.setInterval(100);
    connect(&m_headerSoon, &QTimer::timeout, this, &MainWindow::refreshHeader);
    const auto soon = [this] {
        if (!m_headerSoon.isActive()) m_headerSoon.start();
    };
    connect(&document, &Document::decided, this, soon);
    connect(&document, &Document::savedChanged, this, soon);
    m_actions.follow(document.history());
    Runner& runner = m_session.runner();
    connect(&runner, &Runner::stateChanged, this, &MainWindow::refreshHeader);
    connect(&runner, &Runner::runsChanged, this, &MainWindow::refreshHeader);
    connect(&runner, &Runner::runsChanged, this, &MainWindow::offerInterrupted);
    connect(&runner, &Runner::liveChanged, this, [this] {
        m_header->recipe()->setChips(chipsOf(m_session)); // the step that runs
        if (m_session.next() == Session::Next::Pause) refreshBudget();
    });
    connect(&runner, &Runner::finished, this, [this](std::int64_t) {
        const Format format;
        tellEnd(tr("The run has ended"),
                tr("%1, top-1 %2").arg(format.bytes(m_session.now().bytes), format.accuracy(m_session.now().top1)));
    });
    connect(&runner, &Runner::stopped, this, &MainWindow::sayStopped);
    connect(m_problem, &Banner::closed, m_problemStrip, &QWidget::hide);
    connect(m_problem, &Banner::clicked, this, [this] {
        m_problemStrip->hide();
        follow(Page::Train);
    });
    connect(&m_session.jobs(), &Jobs::ended, this,
            [this] { m_status->setIdle(idleText(m_session, m_session.jobs())); });
}

void MainWindow::connectShell() {
    connect(m_rail, &Rail::chosen, this, &MainWindow::go);
    connect(m_pages, &PageHost::shown, this, [this](Page page) {
        m_rail->setCurrent(page);
        m_faces->setCurrentWidget(m_pages);
        m_budget->setActionShown(!m_pages->page() || !m_pages->page()->holdsPrimary());
    });
    connect(m_header, &Header::faceChosen, this,
            [this](Header::Face face) { showFace(face == Header::Face::Wizard ? Face::Wizard : Face::Studio); });
    connect(m_header->recipe(), &RecipeLine::copyClicked, this, [this] {
        QApplication::clipboard()->setText(QString::fromStdString(m_session.document().decisions().recipe));
        m_toasts->say(QStringLiteral("copy"), tr("Recipe copied"));
    });
    connect(m_header->recipe(), &RecipeLine::stepClicked, this, [this](int step) {
        go(Page::Train);
        if (auto* train = dynamic_cast<TrainPage*>(m_pages->built(Page::Train))) train->editStep(step);
    });
    connect(m_header->recipe(), &RecipeLine::stepMoved, this, [this](int from, int to) {
        const auto recipe = parsed(m_session.document().decisions().recipe);
        if (!recipe) return;
        const RecipeEdit edit = withMoved(*recipe, from, to);
        if (!edit.text) return say(edit.problem);
        m_session.document().decide(tr("Step %1 moved to place %2").arg(from + 1).arg(to + 1),
                                    [&edit](Decisions& d) { d.recipe = *edit.text; });
    });
    connect(m_budget, &BudgetBar::actionClicked, this, [this] { m_session.proceed(); });
    connect(m_budget, &BudgetBar::targetWanted, this, [this] { go(Page::Compress); });
    connect(m_budget, &BudgetBar::measureWanted, this, [this] { m_session.preview().measureInFull(); });
    connect(m_start, &StartPage::projectChosen, this, [this](const QString& path) { m_session.open({path}); });
    connect(m_start, &StartPage::terminalWanted, this, [this] {
        const QString line = QStringLiteral("squeeze run @demo --data demo --out demo.sqz --report report");
        m_toasts->say(QStringLiteral("terminal"), line, tr("Copy"),
                      [line] { QApplication::clipboard()->setText(line); });
    });
    connect(&m_theme, &SystemTheme::preferenceChanged, this, [this] {
        const auto key = QStringLiteral("look/desktopDark");
        if (const auto dark = m_theme.desktopPrefersDark())
            QSettings().setValue(key, *dark);
        else
            QSettings().remove(key);
    });
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// Builds the parts.
#include "app/studio/main_window.h"

#include "app/studio/shell/command_palette.h"
#include "app/studio/shell/dock_motion.h"
#include "app/studio/shell/drop_overlay.h"
#include "app/studio/shell/header.h"
#include "app/studio/shell/jobs_panel.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/page_host.h"
#include "app/studio/shell/paint_gate.h"
#include "app/studio/shell/preferences_page.h"
#include "app/studio/shell/rail.h"
#include "app/studio/shell/start_page.h"
#include "app/studio/shell/status_bar.h"
#include "app/studio/shell/unsaved_question.h"
#include "app/studio/wizard/wizard.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/toasts.h"
#include "widgets/budget/budget_bar.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/rows.h"
#include "widgets/theme/style.h"
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDockWidget>
#include <QScreen>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QToolBar>
#include <QUndoView>
#include <QVBoxLayout>

#include <utility>

namespace squeeze::studio {

MainWindow::MainWindow(Session& session, SystemTheme& theme, Languages& languages, QWidget* parent)
    : QMainWindow(parent), m_session(session), m_theme(theme), m_languages(languages), m_actions(this) {
    setWindowIcon(appIcon());
    setAcceptDrops(true);
    setMinimumSize(QSize(1024, 600).boundedTo(room()));
    buildPages();
    buildDocks();
    m_session.setLeaving([this] { return leaveSaved(this, m_session.document()); });
    connectAll();
    new PaintGate(*this, m_session.document(), m_session.preview());
    m_firstLayout = saveState(1);
    resize(firstSize());
    const QSettings settings;
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
    restoreState(settings.value(QStringLiteral("window/state")).toByteArray(), 1);
    parkDocks(true);
    showFace(Face::Start);
    refreshHeader();
    refreshBudget();
    refreshProgress();
}

MainWindow::~MainWindow() { m_session.setLeaving({}); }

/// What the screen has for a window below its title bar.
QSize MainWindow::room() const {
    return screen()->availableSize() - QSize(0, style()->pixelMetric(QStyle::PM_TitleBarHeight));
}

QSize MainWindow::firstSize() const { return QSize(1440, 900).boundedTo(room()); }

void MainWindow::buildPages() {
    m_header = new Header(m_actions);
    m_budget = new BudgetBar;
    auto* top = new QWidget;
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_budget);
    setMenuWidget(top);

    m_rail = new Rail(m_actions);
    m_railBar = new QToolBar;
    m_railBar->setObjectName(QStringLiteral("rail"));
    m_railBar->setMovable(false);
    m_railBar->setFloatable(false);
    m_railBar->setContextMenuPolicy(Qt::PreventContextMenu);
    m_railBar->setContentsMargins(0, 0, 0, 0);
    m_railBar->layout()->setContentsMargins(0, 0, 0, 0);
    m_railBar->addWidget(m_rail);
    m_railBar->toggleViewAction()->setEnabled(false);
    m_rail->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    addToolBar(Qt::LeftToolBarArea, m_railBar);

    m_faces = new QStackedWidget;
    m_start = new StartPage(m_actions, m_session.recent());
    m_pages = new PageHost(m_session, m_actions);
    m_faces->addWidget(m_start);
    m_faces->addWidget(m_pages);
    m_problem = new Banner;
    auto* central = new QWidget;
    auto* rows = new QVBoxLayout(central);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    m_problemStrip = new QWidget;
    auto* strip = new QVBoxLayout(m_problemStrip);
    strip->setContentsMargins(12, 12, 12, 0);
    strip->addWidget(m_problem);
    m_problemStrip->hide();
    rows->addWidget(m_problemStrip);
    rows->addWidget(m_faces, 1);
    setCentralWidget(central);

    m_status = new StatusBar(m_actions, m_session.jobs());
    auto* bar = new QStatusBar;
    bar->setSizeGripEnabled(false);
    bar->setContentsMargins(0, 0, 0, 0);
    bar->addPermanentWidget(m_status, 1); // makes the layout anew
    bar->layout()->setContentsMargins(0, 0, 0, 0);
    bar->layout()->setSpacing(0);
    for (auto* inner : bar->layout()->findChildren<QLayout*>()) inner->setContentsMargins(0, 0, 0, 0);
    setStatusBar(bar);

    m_palette = new CommandPalette(this);
    m_overlay = new DropOverlay(this);
    m_toasts = new Toasts(this);
}

QDockWidget* MainWindow::buildDock(const QString& name, Do action, Qt::DockWidgetArea area) {
    auto* made = new QDockWidget(m_actions[action]->text(), this);
    made->setObjectName(name);
    addDockWidget(area, made);
    made->hide();
    connect(made, &QDockWidget::visibilityChanged, m_actions[action],
            [this, made, action] { m_actions[action]->setChecked(made->isVisible()); });
    connect(m_actions[action], &QAction::triggered, made, [made](bool on) { showDock(made, on); });
    return made;
}

void MainWindow::buildDocks() {
    m_jobsDock = buildDock(QStringLiteral("jobs"), Do::JobsDock, Qt::BottomDockWidgetArea);
    m_historyDock = buildDock(QStringLiteral("history"), Do::HistoryDock, Qt::RightDockWidgetArea);
    m_jobsDock->setWidget(new JobsPanel(m_session.jobs()));
    m_historyDock->setWidget(new QUndoView(m_session.document().history()));
    nameDocks();
}

/// The start page shows no docks; those that are open come back after it, and with the next session.
void MainWindow::parkDocks(bool park) {
    if (park) {
        for (auto* dock : {m_jobsDock, m_historyDock})
            if (!dock->isHidden()) m_parked += dock;
        for (auto* dock : m_parked) dock->hide();
    } else {
        for (auto* dock : std::exchange(m_parked, {})) dock->show();
    }
}

void MainWindow::showFace(Face face) {
    const Face before = std::exchange(m_face, face);
    if (before != face) parkDocks(face == Face::Start);
    if (face == Face::Wizard && !m_wizard) {
        m_wizard = new Wizard(m_session);
        m_faces->addWidget(m_wizard);
        connect(m_wizard, &Wizard::studioWanted, this, &MainWindow::go);
    }
    m_faces->setCurrentWidget(face == Face::Start    ? static_cast<QWidget*>(m_start)
                              : face == Face::Wizard ? static_cast<QWidget*>(m_wizard)
                                                     : m_pages);
    if (face == Face::Studio && !m_pages->page()) m_pages->go(Page::Data);
    m_budget->setVisible(face != Face::Start);
    m_railBar->setVisible(face == Face::Studio);
    m_header->setFace(face == Face::Start    ? Header::Face::Start
                      : face == Face::Wizard ? Header::Face::Wizard
                                             : Header::Face::Studio);
    m_status->setProjectShown(face != Face::Start);
    refreshBudget();
    refreshHeader();
}

void MainWindow::go(Page page) {
    if (page == Page::Settings) {
        if (!m_settings) {
            m_settings = new PreferencesPage;
            m_settings->setPreferences(m_preferences);
            connect(m_settings, &PreferencesPage::changed, this, [this](const Preferences& wanted) {
                wanted.save();
                apply(wanted);
            });
            connect(m_settings, &PreferencesPage::resetLayoutWanted, this, &MainWindow::resetLayout);
            m_faces->addWidget(m_settings);
        }
        showFace(Face::Studio);
        m_faces->setCurrentWidget(m_settings);
        m_rail->setCurrent(page);
        m_budget->setActionShown(true);
        return;
    }
    showFace(Face::Studio);
    m_pages->go(page);
}

void MainWindow::apply(const Preferences& preferences) {
    m_preferences = preferences;
    if (auto* style = dynamic_cast<Style*>(QApplication::style())) style->setMotion(preferences.motion);
    setComfortableRows(preferences.comfortable);
    m_theme.choose(SystemTheme::choiceNamed(preferences.theme));
    m_languages.use(preferences.language);
    m_status->setThreads(preferences.threadsHere());
    if (m_settings) m_settings->setPreferences(preferences);
    refreshBudget();
}

void MainWindow::afterFirstPaint() {
    m_start->drawPictures();
    m_theme.ask();
}

void MainWindow::resetLayout() {
    m_parked.clear();
    restoreState(m_firstLayout, 1);
    QSettings().remove(QStringLiteral("window"));
    showNormal();
    resize(firstSize());
    showFace(m_face);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    parkDocks(false);
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    settings.setValue(QStringLiteral("window/state"), saveState(1));
    event->setAccepted(leaveSaved(this, m_session.document()));
}

} // namespace squeeze::studio
#include "moc_main_window.cpp"

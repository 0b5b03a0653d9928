// SPDX-License-Identifier: GPL-3.0-or-later
// The window: header, budget bar, rail, pages, docks and status bar around one session. It wires parts together and
// holds no logic of its own.
#pragma once

#include "app/studio/preferences.h"
#include "app/studio/session.h"
#include "app/studio/shell/actions.h"

#include <QMainWindow>
#include <QTimer>

class QDockWidget;
class QStackedWidget;
class QToolBar;

namespace squeeze {
class Banner;
class BudgetBar;
class SystemTheme;
class Toasts;
} // namespace squeeze

namespace squeeze::studio {

class CommandPalette;
class DropOverlay;
class Header;
class Languages;
class PageHost;
class PageWidget;
class PreferencesPage;
class Rail;
class StartPage;
class StatusBar;
class Wizard;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Session& session, SystemTheme& theme, Languages& languages, QWidget* parent = nullptr);
    ~MainWindow() override;

    enum class Face { Start, Studio, Wizard };
    void showFace(Face face);
    Face face() const { return m_face; }
    void go(Page page);
    PageHost& pages() { return *m_pages; }
    Actions& actions() { return m_actions; }
    void apply(const Preferences& preferences);
    /// What can wait until the window stands.
    void afterFirstPaint();

protected:
    void closeEvent(QCloseEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void dragEnterEvent(QDragEnterEvent*) override;
    void dragMoveEvent(QDragMoveEvent*) override;
    void dragLeaveEvent(QDragLeaveEvent*) override;
    void dropEvent(QDropEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void buildActions();
    void buildPages();
    void buildDocks();
    QDockWidget* buildDock(const QString& name, Do action, Qt::DockWidgetArea area);
    void parkDocks(bool park);
    void connectAll();
    void connectSession();
    void connectShell();

    void refreshBudget();
    void refreshHeader();
    void nameDocks();
    void refreshProgress();
    void say(const QString& text);
    void sayProblem(const QString& text, const QString& button = {});
    void sayStopped(const Failure& failure);
    void offerInterrupted();
    void follow(Page page);        ///< of the session: in the wizard, its step for that page
    PageWidget* shownPage() const; ///< null where none is seen
    void copyCommand();
    void resetLayout();
    QSize room() const;
    QSize firstSize() const; ///< 1440 x 900 where the screen has room
    void tellEnd(const QString& title, const QString& text);

    Session& m_session;
    SystemTheme& m_theme;
    Languages& m_languages;
    Actions m_actions;
    Preferences m_preferences;
    Face m_face = Face::Start;

    Header* m_header;
    BudgetBar* m_budget;
    Rail* m_rail;
    QToolBar* m_railBar;
    Banner* m_problem; ///< above all faces, until it is closed or something is opened
    QWidget* m_problemStrip;
    QStackedWidget* m_faces;
    StartPage* m_start;
    PageHost* m_pages;
    PreferencesPage* m_settings = nullptr;
    Wizard* m_wizard = nullptr;
    StatusBar* m_status;
    QDockWidget *m_jobsDock, *m_historyDock;
    QList<QDockWidget*> m_parked; ///< open, but the start page has no room for them
    CommandPalette* m_palette;
    DropOverlay* m_overlay;
    Toasts* m_toasts;
    QByteArray m_firstLayout;
    QTimer m_headerSoon;
    std::int64_t m_offered = 0; ///< the run whose resumption was offered last
};

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window by keys: pages, faces, compact sizes, docks, themes and languages while it stands.
#include "app/studio/main_window.h"
#include "app/studio/pages/page.h"
#include "app/studio/shell/command_palette.h"
#include "app/studio/shell/header.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/page_host.h"
#include "app/studio/shell/preferences_page.h"
#include "app/studio/shell/rail.h"
#include "app/studio/shell/start_page.h"
#include "widgets/budget/budget_bar.h"
#include "widgets/theme/style.h"
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDockWidget>
#include <QSettings>
#include <QStandardPaths>
#include <QTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void beginsWithTheStartPage();
    void pagesByKeys();
    void pagesAreBuiltWhenShown();
    void wizardAndBack();
    void compactBelow1366();
    void docksAndResetLayout();
    void paletteOpensByKey();
    void themeAndLanguageWhileItStands();
    void layoutIsRemembered();
    void docksGrow();
    void settingsStayInAnotherLanguage();

private:
    struct Parts {
        SystemTheme theme{Theme::light().palette()};
        Languages languages;
        Session session;
        MainWindow window{session, theme, languages};
    };
    std::unique_ptr<Parts> m;
    MainWindow& window() { return m->window; }
};

void TestWindow::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("squeeze-test"));
    QCoreApplication::setApplicationName(QStringLiteral("window"));
    QApplication::setStyle(new Style);
}

void TestWindow::init() {
    QSettings().clear();
    m = std::make_unique<Parts>();
    m->languages.use(QStringLiteral("en"));
    Preferences preferences;
    preferences.language = QStringLiteral("en");
    window().apply(preferences);
    window().resize(1440, 900);
    window().show();
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

void TestWindow::cleanup() { m.reset(); }

void TestWindow::beginsWithTheStartPage() {
    QCOMPARE(window().face(), MainWindow::Face::Start);
    QVERIFY(window().findChild<StartPage*>()->isVisible());
    QVERIFY(!window().findChild<BudgetBar*>()->isVisible());
    QVERIFY(!window().findChild<Rail*>()->isVisible());
    QVERIFY(!window().pages().page());
}

void TestWindow::pagesByKeys() {
    const std::pair<Qt::Key, Page> keys[] = {{Qt::Key_1, Page::Data},     {Qt::Key_2, Page::Model},
                                             {Qt::Key_3, Page::Compress}, {Qt::Key_4, Page::Train},
                                             {Qt::Key_5, Page::Evaluate}, {Qt::Key_6, Page::Export}};
    for (const auto& [key, page] : keys) {
        QTest::keyClick(&window(), key, Qt::AltModifier);
        QCOMPARE(window().pages().current(), page);
        QVERIFY(window().pages().page()->isVisible());
        QVERIFY(window().findChild<Rail*>()->item(page)->isChecked());
    }
    QVERIFY(window().findChild<BudgetBar*>()->isVisible());
    QTest::keyClick(&window(), Qt::Key_E, Qt::ControlModifier);
    QCOMPARE(window().pages().current(), Page::Export);
}

void TestWindow::pagesAreBuiltWhenShown() {
    window().go(Page::Data);
    QVERIFY(window().pages().built(Page::Data));
    QVERIFY(!window().pages().built(Page::Compress));
    const auto* data = window().pages().page();
    window().go(Page::Model);
    window().go(Page::Data);
    QCOMPARE(window().pages().page(), data); // the same one
}

void TestWindow::wizardAndBack() {
    window().showFace(MainWindow::Face::Wizard);
    QVERIFY(!window().findChild<Rail*>()->isVisible());
    QVERIFY(window().findChild<Header*>()->isVisible());
    window().showFace(MainWindow::Face::Studio);
    QVERIFY(window().findChild<Rail*>()->isVisible());
}

void TestWindow::compactBelow1366() {
    window().go(Page::Data);
    QVERIFY(window().findChild<Rail*>()->width() > 100);
    window().resize(1280, 720);
    QTRY_COMPARE(window().findChild<Rail*>()->width(), 48);
    QCOMPARE(window().size(), QSize(1280, 720)); // nothing forces it wider
    for (const Page page :
         {Page::Model, Page::Compress, Page::Train, Page::Evaluate, Page::Export, Page::Runs, Page::Settings}) {
        window().go(page);
        QCoreApplication::processEvents();
        QCOMPARE(window().size(), QSize(1280, 720));
    }
}

void TestWindow::docksAndResetLayout() {
    window().go(Page::Data);
    auto* jobs = window().findChild<QDockWidget*>(QStringLiteral("jobs"));
    QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(jobs->isVisible());
    QTest::keyClick(&window(), Qt::Key_J, Qt::ControlModifier);
    QTRY_VERIFY(!jobs->isVisible());
    window().actions()[Do::HistoryDock]->trigger();
    QTRY_VERIFY(window().findChild<QDockWidget*>(QStringLiteral("history"))->isVisible());
    window().actions()[Do::ResetLayout]->trigger();
    QTRY_VERIFY(!window().findChild<QDockWidget*>(QStringLiteral("history"))->isVisible());
    QVERIFY(window().findChild<Rail*>()->isVisible());
}

void TestWindow::paletteOpensByKey() {
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    auto* palette = window().findChild<CommandPalette*>();
    QTRY_VERIFY(palette->isVisible());
    QVERIFY(palette->shown().size() > 20);
    palette->close();
}

void TestWindow::themeAndLanguageWhileItStands() {
    window().go(Page::Settings);
    Preferences wanted;
    wanted.theme = QStringLiteral("dark");
    wanted.language = QStringLiteral("de");
    window().apply(wanted);
    QTRY_VERIFY(Theme::of(window().palette()).dark);
    QCOMPARE(m->languages.current(), QStringLiteral("de"));
    const auto preferred = QStringLiteral("look/desktopDark");
    QVERIFY(!QSettings().contains(preferred)); // what is worn is not what the desktop prefers
    m->theme.settingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                            QDBusVariant(2u));
    QCOMPARE(QSettings().value(preferred), QVariant(false));
    window().go(Page::Data);
    wanted.theme = QStringLiteral("light");
    wanted.language = QStringLiteral("pseudo");
    window().apply(wanted);
    QTRY_VERIFY(!Theme::of(window().palette()).dark);
    QTRY_VERIFY(window().findChild<Rail*>()->item(Page::Data)->text().startsWith(u'['));
    QVERIFY(window().pages().page() && window().pages().page()->isVisible());
}

void TestWindow::layoutIsRemembered() {
    window().go(Page::Data);
    window().actions()[Do::HistoryDock]->trigger();
    QTRY_VERIFY(window().findChild<QDockWidget*>(QStringLiteral("history"))->isVisible());
    window().resize(1400, 800);
    QCoreApplication::processEvents();
    window().close();
    m = std::make_unique<Parts>();
    QCOMPARE(window().size(), QSize(1400, 800));
    const auto dock = [this] { return window().findChild<QDockWidget*>(QStringLiteral("history")); };
    window().show();
    QVERIFY(!dock()->isVisible()); // the start page has none
    window().close();
    m = std::make_unique<Parts>(); // and does not forget it either
    window().show();
    window().go(Page::Data);
    QTRY_VERIFY(dock()->isVisible());
    QVERIFY(!window().findChild<QDockWidget*>(QStringLiteral("jobs"))->isVisible());
    window().actions()[Do::ResetLayout]->trigger();
    QTRY_VERIFY(!dock()->isVisible());
}

void TestWindow::docksGrow() {
    window().go(Page::Data);
    auto* dock = window().findChild<QDockWidget*>(QStringLiteral("jobs"));
    window().actions()[Do::JobsDock]->trigger();
    QVERIFY(dock->isVisible());
    QCOMPARE(dock->height(), 1); // out of the window's edge
    QTRY_VERIFY(dock->height() > 60 && dock->maximumHeight() == QWIDGETSIZE_MAX);
    window().actions()[Do::JobsDock]->trigger();
    Preferences still;
    still.language = QStringLiteral("en");
    still.motion = false;
    window().apply(still);
    window().actions()[Do::JobsDock]->trigger();
    QCoreApplication::processEvents();
    QVERIFY(dock->height() > 60);
}

void TestWindow::settingsStayInAnotherLanguage() {
    window().go(Page::Evaluate);
    window().go(Page::Data);
    const auto *data = window().pages().page(), *evaluate = window().pages().built(Page::Evaluate);
    window().go(Page::Settings);
    auto* settings = window().findChild<PreferencesPage*>();
    QVERIFY(settings->isVisible());
    auto* language = settings->findChild<QComboBox*>();
    language->setCurrentIndex(language->findData(QStringLiteral("de")));
    QCOMPARE(m->languages.current(), QStringLiteral("de"));
    QCoreApplication::processEvents();
    QVERIFY(settings->isVisible());
    QVERIFY(window().findChild<Rail*>()->item(Page::Settings)->isChecked());
    window().go(Page::Data);
    QCOMPARE(window().pages().page(), data); // with what people did on it
    QCOMPARE(window().pages().built(Page::Evaluate), evaluate);
}

QTEST_MAIN(TestWindow)
#include "test_window.moc"

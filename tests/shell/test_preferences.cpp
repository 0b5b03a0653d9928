// SPDX-License-Identifier: GPL-3.0-or-later
// Preferences are kept, survive nonsense in the settings file, and each control changes its own; languages.
#include "app/studio/preferences.h"
#include "app/studio/shell/command_line_options.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/preferences_page.h"
#include "widgets/basics/segmented.h"
#include "widgets/basics/toggle.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QComboBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestPreferences : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { QSettings().clear(); }
    void areKept();
    void nonsenseFallsBack();
    void pageEditsEach();
    void pseudoKeepsPlaceHolders();
    void languagesChangeFigures();
    void options_data();
    void options();
};

void TestPreferences::initTestCase() {
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(QStringLiteral("squeeze-test"));
    QCoreApplication::setApplicationName(QStringLiteral("preferences"));
    QApplication::setStyle(new Style);
}

void TestPreferences::areKept() {
    const Preferences wanted{QStringLiteral("dark"), QStringLiteral("de"), 2, false, true, false};
    wanted.save();
    QVERIFY(Preferences::load() == wanted);
    QSettings().clear();
    QVERIFY(Preferences::load() == Preferences());
    QCOMPARE(wanted.threadsHere(), 2);
    QVERIFY(Preferences().threadsHere() >= 1);
}

void TestPreferences::nonsenseFallsBack() {
    QSettings settings;
    settings.setValue(QStringLiteral("look/theme"), QStringLiteral("neon"));
    settings.setValue(QStringLiteral("run/threads"), -40);
    settings.setValue(QStringLiteral("look/motion"), QStringLiteral("true"));
    settings.sync();
    const Preferences found = Preferences::load();
    QCOMPARE(found.theme, QStringLiteral("system"));
    QCOMPARE(found.threads, 0);
    QVERIFY(found.motion);
}

void TestPreferences::pageEditsEach() {
    PreferencesPage page;
    page.setPreferences(Preferences());
    page.resize(900, 600);
    page.show();
    QSignalSpy changed(&page, &PreferencesPage::changed);
    const auto pieces = page.findChild<Segmented*>()->findChildren<QRadioButton*>();
    QTest::mouseClick(pieces[2], Qt::LeftButton);
    QCOMPARE(page.preferences().theme, QStringLiteral("dark"));
    auto* language = page.findChild<QComboBox*>();
    language->setFocus();
    QTest::keyClick(language, Qt::Key_Down);
    QTest::keyClick(language, Qt::Key_Down);
    QCOMPARE(page.preferences().language, QStringLiteral("de"));
    auto* threads = page.findChild<QSpinBox*>();
    QTest::keyClick(threads, Qt::Key_Up);
    QCOMPARE(page.preferences().threads, 1);
    const auto toggles = page.findChildren<Toggle*>();
    QCOMPARE(toggles.size(), 3);
    for (auto* toggle : toggles) QTest::mouseClick(toggle, Qt::LeftButton);
    QVERIFY(!page.preferences().motion && page.preferences().comfortable && !page.preferences().notify);
    const auto count = changed.count();
    QCOMPARE(count, 7);
    page.setPreferences(Preferences()); // being told is no edit
    QCOMPARE(changed.count(), count);
    QSignalSpy reset(&page, &PreferencesPage::resetLayoutWanted);
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->text() == PreferencesPage::tr("Reset layout")) QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(reset.count(), 1);
}

void TestPreferences::pseudoKeepsPlaceHolders() {
    const QString text = PseudoTranslator::pseudo(QStringLiteral("%1 of %n photos in <b>train</b>"));
    QVERIFY(text.contains(QStringLiteral("%1")) && text.contains(QStringLiteral("%n")) &&
            text.contains(QStringLiteral("<b>")));
    QVERIFY(text.startsWith(u'[') && text.endsWith(u']'));
    QVERIFY(text.size() > 40);
    QVERIFY(!text.contains(QStringLiteral("photos")));
    Languages languages;
    languages.use(QStringLiteral("pseudo"));
    QVERIFY(PreferencesPage::tr("Theme").startsWith(u'['));
    languages.use(QStringLiteral("en"));
    QCOMPARE(PreferencesPage::tr("Theme"), QStringLiteral("Theme"));
}

void TestPreferences::languagesChangeFigures() {
    Languages languages;
    languages.use(QStringLiteral("de"));
    QCOMPARE(languages.current(), QStringLiteral("de"));
    QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    languages.use(QStringLiteral("zh_CN"));
    QCOMPARE(QLocale().language(), QLocale::Chinese);
    languages.use(QStringLiteral("klingon"));
    QVERIFY(languages.current() != u"klingon");
    languages.use(QStringLiteral("en"));
}

void TestPreferences::options_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("good");
    const auto row = [](const char* name, const QString& words, bool good) {
        QTest::newRow(name) << (QStringLiteral("squeeze-studio ") + words).split(u' ', Qt::SkipEmptyParts) << good;
    };
    row("nothing", {}, true);
    row("file and page", QStringLiteral("a.squeeze --page compress"), true);
    row("all", QStringLiteral("--demo --wizard --theme dark --language de --quit-after-first-paint"), true);
    row("wrong page", QStringLiteral("--page budget"), false);
    row("wrong theme", QStringLiteral("--theme neon"), false);
    row("wrong language", QStringLiteral("--language tlh"), false);
    row("unknown", QStringLiteral("--frobnicate"), false);
    row("no value", QStringLiteral("--page"), false);
}

void TestPreferences::options() {
    QFETCH(QStringList, arguments);
    QFETCH(bool, good);
    const Options found = readOptions(arguments);
    QCOMPARE(found.problem.isEmpty(), good);
    if (arguments.contains(QStringLiteral("compress"))) {
        QVERIFY(found.page == Page::Compress);
        QVERIFY(found.files.first().startsWith(u'/'));
    }
}

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"

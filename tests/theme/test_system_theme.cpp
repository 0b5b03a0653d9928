// SPDX-License-Identifier: GPL-3.0-or-later
// Light, dark, or as the desktop says: the portal's answer in every wrapping, and the palette where there is none.
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;

class TestSystemTheme : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void portalsAnswer_data();
    void portalsAnswer();
    void paletteDecidesWithoutAPortal();
    void desktopChangesAreFollowed();
    void aChoiceStands();
    void names();
};

void TestSystemTheme::portalsAnswer_data() {
    QTest::addColumn<QVariant>("answer");
    QTest::addColumn<int>("dark"); // -1: no preference
    const auto wrapped = [](const QVariant& v) { return QVariant::fromValue(QDBusVariant(v)); };
    QTest::newRow("dark") << QVariant(1u) << 1;
    QTest::newRow("light") << QVariant(2u) << 0;
    QTest::newRow("none") << QVariant(0u) << -1;
    QTest::newRow("unknown") << QVariant(7u) << -1;
    QTest::newRow("text") << QVariant(QStringLiteral("dark")) << -1;
    QTest::newRow("empty") << QVariant() << -1;
    QTest::newRow("wrapped") << wrapped(1u) << 1;
    QTest::newRow("wrapped twice") << wrapped(wrapped(2u)) << 0;
}

void TestSystemTheme::portalsAnswer() {
    QFETCH(QVariant, answer);
    QFETCH(int, dark);
    const auto found = SystemTheme::prefersDark(answer);
    QCOMPARE(found ? static_cast<int>(*found) : -1, dark);
}

void TestSystemTheme::paletteDecidesWithoutAPortal() {
    QVERIFY(SystemTheme(Theme::darkTheme().palette()).dark());
    QVERIFY(!SystemTheme(Theme::light().palette()).dark());
}

void TestSystemTheme::desktopChangesAreFollowed() {
    SystemTheme theme(Theme::light().palette());
    theme.choose(SystemTheme::Choice::System);
    QVERIFY(!Theme::of(QApplication::palette()).dark);
    QSignalSpy changed(&theme, &SystemTheme::changed);
    const auto tell = [&](const char* group, uint value) {
        theme.settingChanged(QLatin1String(group), QStringLiteral("color-scheme"), QDBusVariant(value));
    };
    tell("org.freedesktop.appearance", 1);
    QVERIFY(Theme::of(QApplication::palette()).dark);
    QCOMPARE(changed.count(), 1);
    tell("org.freedesktop.appearance", 1); // nothing new
    tell("org.example.other", 2);          // not ours
    QCOMPARE(changed.count(), 1);
    QVERIFY(Theme::of(QApplication::palette()).dark);
    tell("org.freedesktop.appearance", 2);
    QVERIFY(!Theme::of(QApplication::palette()).dark);
}

void TestSystemTheme::aChoiceStands() {
    SystemTheme theme(Theme::light().palette());
    theme.choose(SystemTheme::Choice::Dark);
    theme.settingChanged(QStringLiteral("org.freedesktop.appearance"), QStringLiteral("color-scheme"),
                         QDBusVariant(2u));
    QVERIFY(theme.dark());
    theme.choose(SystemTheme::Choice::System);
    QVERIFY(!theme.dark());
}

void TestSystemTheme::names() {
    QCOMPARE(SystemTheme::choiceNamed(QStringLiteral("light")), SystemTheme::Choice::Light);
    QCOMPARE(SystemTheme::choiceNamed(QStringLiteral("dark")), SystemTheme::Choice::Dark);
    QCOMPARE(SystemTheme::choiceNamed(QStringLiteral("system")), SystemTheme::Choice::System);
    QCOMPARE(SystemTheme::choiceNamed(QStringLiteral("pink")), SystemTheme::Choice::System);
}

QTEST_MAIN(TestSystemTheme)
#include "test_system_theme.moc"

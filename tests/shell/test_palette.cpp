// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: what a few letters find, in which order, and that Enter does it.
#include "app/studio/shell/actions.h"
#include "app/studio/shell/command_palette.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSet>
#include <QSignalSpy>
#include <QTest>
#include <QUndoStack>
#include <QWidget>

using namespace squeeze;
using namespace squeeze::studio;

class TestPalette : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void scores();
    void findsAndDoes();
    void disabledActionsAreLeftOut();
    void nothingFoundIsSaid();
    void everyActionHasItsOwnShortcut();
    void undoSaysWhat();
};

void TestPalette::scores() {
    QVERIFY(matchScore(QStringLiteral("exp"), QStringLiteral("Export…")) >
            matchScore(QStringLiteral("exp"), QStringLiteral("Show the expected")));
    QVERIFY(matchScore(QStringLiteral("comp"), QStringLiteral("Compress")) >
            matchScore(QStringLiteral("comp"), QStringLiteral("Decompose")));
    QVERIFY(matchScore(QStringLiteral("rsl"), QStringLiteral("Reset layout")) > 0);
    QVERIFY(matchScore(QStringLiteral("xyz"), QStringLiteral("Reset layout")) < 0);
    QCOMPARE(matchScore({}, QStringLiteral("anything")), 0);
}

void TestPalette::findsAndDoes() {
    QWidget window;
    window.resize(900, 600);
    window.show();
    Actions actions(&window);
    CommandPalette palette(&window);
    QSignalSpy exported(actions[Do::Export], &QAction::triggered), data(actions[Do::PageData], &QAction::triggered);
    palette.open(actions.all());
    QVERIFY(palette.isVisible());
    auto* field = palette.findChild<QLineEdit*>();
    QTest::keyClicks(field, QStringLiteral("export"));
    QVERIFY(palette.shown().size() < actions.all().size());
    QVERIFY(palette.shown().first().startsWith(QStringLiteral("Export")));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(exported.count(), 1);
    QVERIFY(!palette.isVisible());
    palette.open(actions.all());
    QCOMPARE(palette.shown().size(), actions.all().size() - 2); // undo and redo have nothing to do
    QTest::keyClicks(field, QStringLiteral("data"));
    QTest::keyClick(field, Qt::Key_Down);
    QTest::keyClick(field, Qt::Key_Up);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(data.count(), 1);
    palette.open(actions.all());
    QTest::keyClick(field, Qt::Key_Escape);
    QVERIFY(!palette.isVisible());
}

void TestPalette::disabledActionsAreLeftOut() {
    QWidget window;
    Actions actions(&window);
    CommandPalette palette(&window);
    actions[Do::Demo]->setEnabled(false);
    palette.open(actions.all());
    QVERIFY(!palette.shown().contains(actions[Do::Demo]->text()));
}

void TestPalette::nothingFoundIsSaid() {
    QWidget window;
    window.resize(900, 600);
    window.show();
    Actions actions(&window);
    CommandPalette palette(&window);
    palette.open(actions.all());
    auto* field = palette.findChild<QLineEdit*>();
    auto* list = palette.findChild<QListView*>();
    auto* label = palette.findChild<QLabel*>();
    QVERIFY(list && label);
    QVERIFY(list->isVisible() && !label->isVisible());
    QTest::keyClicks(field, QStringLiteral("xq<b>zzq"));
    QVERIFY(palette.shown().isEmpty());
    QVERIFY(!list->isVisible() && label->isVisible());
    QVERIFY2(label->text().contains(QStringLiteral("xq<b>zzq")), qPrintable(label->text()));
    QTest::keyClick(field, Qt::Key_Return); // does nothing
    QVERIFY(palette.isVisible());
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Backspace);
    QVERIFY(list->isVisible() && !label->isVisible());
}

void TestPalette::everyActionHasItsOwnShortcut() {
    QWidget window;
    const Actions actions(&window);
    QSet<QString> seen;
    for (const QAction* action : actions.all()) {
        QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty() && !action->icon().isNull());
        const QString keys = action->shortcut().toString();
        if (keys.isEmpty()) continue;
        QVERIFY2(!seen.contains(keys), qPrintable(keys));
        seen += keys;
    }
    for (const char* keys : {"Alt+1", "Alt+6", "Ctrl+K", "Ctrl+R", "Ctrl+.", "Ctrl+D", "Ctrl+E", "Ctrl+Z",
                             "Ctrl+Shift+Z", "F6", "Shift+F6"})
        QVERIFY2(seen.contains(QLatin1String(keys)), keys);
}

void TestPalette::undoSaysWhat() {
    QWidget window;
    Actions actions(&window);
    QUndoStack stack;
    actions.follow(&stack);
    QVERIFY(!actions[Do::Undo]->isEnabled());
    stack.push(new QUndoCommand(QStringLiteral("target set to 60 KB")));
    QVERIFY(actions[Do::Undo]->isEnabled());
    QVERIFY(actions[Do::Undo]->text().contains(QStringLiteral("60 KB")));
    stack.undo();
    QVERIFY(!actions[Do::Undo]->isEnabled() && actions[Do::Redo]->isEnabled());
    actions.follow(nullptr);
    QVERIFY(!actions[Do::Redo]->isEnabled());
}

QTEST_MAIN(TestPalette)
#include "test_palette.moc"

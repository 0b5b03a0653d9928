// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe in the header: what each chip says, dragging and keys reorder, the left elides.
#include "app/studio/shell/recipe_line.h"
#include "app/studio/shell/session_views.h"
#include "widgets/theme/style.h"

#include <QApplication>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

std::vector<RecipeChip> five() {
    std::vector<RecipeChip> chips;
    for (const char* text : {"train 4", "prune", "train 3", "cluster", "encode"})
        chips.push_back({QLatin1String(text), QLatin1String(text)});
    return chips;
}

QList<QPushButton*> shown(const RecipeLine& line) {
    QList<QPushButton*> buttons;
    for (auto* button : line.findChildren<QPushButton*>())
        if (!button->isHidden()) buttons += button;
    std::sort(buttons.begin(), buttons.end(), [](auto* a, auto* b) { return a->x() < b->x(); });
    return buttons;
}

QList<RecipeChip::State> states(const std::vector<RecipeChip>& chips) {
    QList<RecipeChip::State> out;
    for (const auto& chip : chips) out += chip.state;
    return out;
}

} // namespace

class TestRecipeLine : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void statesFollowTheRun();
    void clicksOpenSteps();
    void draggingReorders();
    void keysReorder();
    void elidesFromTheLeft();
    void copies();
};

void TestRecipeLine::statesFollowTheRun() {
    using State = RecipeChip::State;
    const std::string recipe = "train epochs=4 | prune keep=0.2 | train epochs=3 | encode coder=huffman";
    QCOMPARE(states(chipsOf(recipe, {}, -1)), QList<State>(4, State::Waiting));
    QCOMPARE(states(chipsOf(recipe, recipe, -1)), QList<State>(4, State::Done));
    const std::string edited = "train epochs=4 | prune keep=0.1 | train epochs=3 | encode coder=huffman";
    QCOMPARE(states(chipsOf(edited, recipe, -1)),
             (QList<State>{State::Done, State::Edited, State::Stale, State::Stale}));
    QCOMPARE(states(chipsOf(recipe, recipe, 2)),
             (QList<State>{State::Done, State::Done, State::Running, State::Waiting}));
    QVERIFY(chipsOf("prune keep=", {}, -1).empty()); // half typed: no chips, no complaint
    QVERIFY(chipsOf(recipe, {}, -1)[0].full.contains(QStringLiteral("epochs=4")));
}

void TestRecipeLine::clicksOpenSteps() {
    RecipeLine line;
    line.resize(700, 30);
    line.setChips(five());
    line.show();
    QSignalSpy clicked(&line, &RecipeLine::stepClicked);
    QTest::mouseClick(shown(line)[1], Qt::LeftButton);
    QCOMPARE(clicked.first().first().toInt(), 1);
    QTest::keyClick(shown(line)[3], Qt::Key_Space);
    QCOMPARE(clicked.last().first().toInt(), 3);
}

void TestRecipeLine::draggingReorders() {
    RecipeLine line;
    line.resize(700, 30);
    line.setChips(five());
    line.show();
    QSignalSpy moved(&line, &RecipeLine::stepMoved), clicked(&line, &RecipeLine::stepClicked);
    auto* first = shown(line)[0];
    const QPoint from = first->rect().center(),
                 to = first->mapFrom(&line, shown(line)[2]->geometry().center() + QPoint(8, 0));
    QTest::mousePress(first, Qt::LeftButton, {}, from);
    QTest::mouseMove(first, from + QPoint(30, 0));
    QTest::mouseMove(first, to);
    QTest::mouseRelease(first, Qt::LeftButton, {}, to);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(moved.first()[0].toInt(), 0);
    QCOMPARE(moved.first()[1].toInt(), 2);
    QCOMPARE(clicked.count(), 0); // it was no click
}

void TestRecipeLine::keysReorder() {
    RecipeLine line;
    line.resize(700, 30);
    line.setChips(five());
    line.show();
    line.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&line));
    QSignalSpy moved(&line, &RecipeLine::stepMoved);
    auto chips = shown(line);
    chips[1]->setFocus();
    QTest::keyClick(chips[1], Qt::Key_Right);
    QVERIFY(chips[2]->hasFocus());
    QTest::keyClick(chips[2], Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(moved.first()[0].toInt(), 2);
    QCOMPARE(moved.first()[1].toInt(), 1);
    QTest::keyClick(chips[0], Qt::Key_Left, Qt::ControlModifier | Qt::ShiftModifier); // nowhere to go
    QCOMPARE(moved.count(), 1);
}

void TestRecipeLine::elidesFromTheLeft() {
    RecipeLine line;
    line.setChips(five());
    line.resize(line.sizeHint().width() + 10, 30);
    line.show();
    QCOMPARE(line.firstShown(), 0);
    line.resize(260, 30);
    QVERIFY(line.firstShown() > 0);
    const auto chips = shown(line);
    QCOMPARE(chips.last()->text(), QStringLiteral("encode"));
    for (const auto* chip : chips) QVERIFY(line.rect().contains(chip->geometry()));
    line.resize(30, 30); // no room at all
    QVERIFY(shown(line).isEmpty());
}

void TestRecipeLine::copies() {
    RecipeLine line;
    line.resize(700, 30);
    line.setChips(five());
    line.show();
    QSignalSpy copied(&line, &RecipeLine::copyClicked);
    QTest::mouseClick(line.findChild<QToolButton*>(), Qt::LeftButton);
    QCOMPARE(copied.count(), 1);
}

QTEST_MAIN(TestRecipeLine)
#include "test_recipe_line.moc"

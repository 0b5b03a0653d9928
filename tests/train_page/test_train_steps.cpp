// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe's editor: list, form made from the parameters, and the line of text, with real keys.
#include "app/studio/pages/train/train_steps.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestTrainSteps : public QObject {
    Q_OBJECT

    /// As the page does: what is wanted becomes the recipe.
    static void wire(StepsEditor& editor, std::string text) {
        connect(&editor, &StepsEditor::recipeWanted, &editor,
                [&editor](const QString& wanted) { editor.setRecipe(wanted.toStdString()); });
        editor.resize(900, 260);
        editor.setRecipe(text);
        editor.show();
        QVERIFY(QTest::qWaitForWindowExposed(&editor));
    }

private Q_SLOTS:
    void everyParameterHasAnEditor() {
        StepsEditor editor;
        wire(editor, "train epochs=4 | prune keep=0.2 | cluster bits=4 | encode");
        QCOMPARE(editor.list()->count(), 4);
        const auto recipe = parsed("train epochs=4 | prune keep=0.2 | cluster bits=4 | encode");
        for (int step = 0; step < 4; ++step) {
            editor.selectStep(step);
            for (const auto& parameter : recipe->steps[std::size_t(step)].stage->parameters) {
                auto* made = editor.form()->editor(QString::fromStdString(parameter.name));
                QVERIFY2(made, parameter.name.c_str());
                QVERIFY(!made->accessibleName().isEmpty());
                QVERIFY(made->toolTip().contains(QString::fromStdString(parameter.help)));
            }
        }
    }

    void aSpinBoxAChoiceAndAField() {
        StepsEditor editor;
        wire(editor, "train epochs=4 | cluster bits=4");
        QSignalSpy wanted(&editor, &StepsEditor::recipeWanted);
        auto* epochs = qobject_cast<QSpinBox*>(editor.form()->editor("epochs"));
        QVERIFY(epochs);
        epochs->setFocus();
        QTest::keyClick(epochs, Qt::Key_Up);
        QCOMPARE(wanted.back()[0].toString(), "train epochs=5 | cluster bits=4");
        QVERIFY(wanted.back()[1].toString().contains("epochs"));
        auto* rate = qobject_cast<QLineEdit*>(editor.form()->editor("rate"));
        rate->setFocus();
        QTest::keyClicks(rate, "0.005");
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(wanted.back()[0].toString(), "train epochs=5 rate=0.005 | cluster bits=4");
        rate->selectAll();
        QTest::keyClick(rate, Qt::Key_Backspace);
        QTest::keyClick(rate, Qt::Key_Return);
        QCOMPARE(wanted.back()[0].toString(), "train epochs=5 | cluster bits=4"); // empty: the default
        editor.selectStep(1);
        auto* init = qobject_cast<QComboBox*>(editor.form()->editor("init"));
        init->setFocus();
        QTest::keyClick(init, Qt::Key_Down);
        QVERIFY(wanted.back()[0].toString().contains("init=density"));
    }

    void aBadValueIsSaidAndChangesNothing() {
        StepsEditor editor;
        wire(editor, "train epochs=4");
        QSignalSpy wanted(&editor, &StepsEditor::recipeWanted);
        auto* rate = qobject_cast<QLineEdit*>(editor.form()->editor("rate"));
        rate->setFocus();
        QTest::keyClicks(rate, "fast");
        QTest::keyClick(rate, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
        QVERIFY2(editor.problem().contains("rate"), qPrintable(editor.problem()));
        QCOMPARE(rate->text(), ""); // as it was
    }

    void theLineSaysItsProblemWhileTyping() {
        StepsEditor editor;
        wire(editor, "train epochs=4");
        QSignalSpy wanted(&editor, &StepsEditor::recipeWanted);
        editor.line()->setFocus();
        editor.line()->selectAll();
        QTest::keyClicks(editor.line(), "train epohcs=4");
        QVERIFY(editor.problem().contains("epohcs"));
        QTest::keyClick(editor.line(), Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
        QCOMPARE(editor.line()->text(), "train epohcs=4"); // so that it can be mended
        editor.line()->selectAll();
        QTest::keyClicks(editor.line(), "train epochs=6 | encode");
        QVERIFY(editor.problem().isEmpty());
        QVERIFY(wanted.isEmpty()); // not before Enter
        QTest::keyClick(editor.line(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(editor.list()->count(), 2);
    }

    void keysRemoveAndMoveSteps() {
        StepsEditor editor;
        wire(editor, "train epochs=4 | prune keep=0.2 | encode");
        editor.list()->setFocus();
        editor.selectStep(0);
        QTest::keyClick(editor.list(), Qt::Key_Down, Qt::ControlModifier);
        QCOMPARE(editor.line()->text(), "prune keep=0.2 | train epochs=4 | encode");
        QCOMPARE(editor.selectedStep(), 1);
        QTest::keyClick(editor.list(), Qt::Key_Up, Qt::ControlModifier);
        QTest::keyClick(editor.list(), Qt::Key_Delete);
        QCOMPARE(editor.line()->text(), "prune keep=0.2 | encode");
        QTest::keyClick(editor.list(), Qt::Key_Delete);
        QTest::keyClick(editor.list(), Qt::Key_Delete);
        QCOMPARE(editor.list()->count(), 0);
        QTest::keyClick(editor.list(), Qt::Key_Delete); // nothing left: nothing happens
        QVERIFY(!editor.form()->editor("epochs"));
    }

    void aTextThatCannotBeReadStaysVisible() {
        StepsEditor editor;
        wire(editor, "melt hot=1");
        QCOMPARE(editor.line()->text(), "melt hot=1");
        QVERIFY(editor.problem().contains("melt"));
        QCOMPARE(editor.list()->count(), 0);
        editor.setRecipe("train epochs=2");
        QCOMPARE(editor.list()->count(), 1);
        QVERIFY(editor.problem().isEmpty());
    }
};

QTEST_MAIN(TestTrainSteps)
#include "test_train_steps.moc"

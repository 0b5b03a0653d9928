// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a recipe: every result reads back, and what cannot be says why.
#include "app/studio/pages/train/train_recipe.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestTrainRecipe : public QObject {
    Q_OBJECT

    static pipeline::Recipe recipe() {
        return *parsed(
            "train epochs=4 | prune keep=0.2 conv10:keep=0.1 | train epochs=3 rate=0.01 | cluster bits=4 | encode");
    }

private Q_SLOTS:
    void aWrongTextSaysWhatIsWrong() {
        QString problem;
        QVERIFY(!parsed("train epohcs=4", &problem));
        QVERIFY2(problem.contains("epohcs"), qPrintable(problem));
        QVERIFY(!parsed("melt", &problem));
        QVERIFY(parsed("train epochs=4"));
    }

    void stepsAreCountedAndNamed() {
        QCOMPARE(shortText(recipe().steps[0]), "train 4");
        QCOMPARE(shortText(recipe().steps[1]), "prune");
        QCOMPARE(shortText(parsed("prune keep=0.1 epochs=5")->steps[0]), "prune 5");
    }

    void aParameterIsSetInItsPlaceAndTakenBack() {
        const auto set = withParameter(recipe(), 2, "epochs", "9");
        QVERIFY(set.text);
        QVERIFY(QString::fromStdString(*set.text).contains("train epochs=9 rate=0.01"));
        const auto back = withParameter(recipe(), 2, "rate", "");
        QVERIFY(!QString::fromStdString(*back.text).contains("rate"));
        const auto fresh = withParameter(recipe(), 3, "init", "density");
        QVERIFY(QString::fromStdString(*fresh.text).contains("cluster bits=4 init=density"));
    }

    void whatTheCatalogueRefusesIsRefused() {
        for (const auto& [step, name, value] :
             {std::tuple(2, "epochs", "0"), std::tuple(2, "rate", "fast"), std::tuple(3, "bits", "9"),
              std::tuple(1, "keep", "0"), std::tuple(1, "keep", ""), std::tuple(2, "melt", "1")}) {
            const auto edit = withParameter(recipe(), step, name, value);
            QVERIFY2(!edit.text, name);
            QVERIFY2(!edit.problem.isEmpty(), name);
        }
        QVERIFY(!withParameter(recipe(), 9, "epochs", "1").text);
        QVERIFY(!withParameter(recipe(), -1, "epochs", "1").text);
    }

    void oneDemandOfPruneReplacesAnother() {
        const auto edit = withParameter(*parsed("prune keep=0.2 ranking=lamp conv10:keep=0.1"), 0, "threshold", "0.05");
        // lamp ranks shares, so the catalogue may refuse the pair; a plain rule must go through
        const auto plain = withParameter(*parsed("prune keep=0.2"), 0, "threshold", "0.05");
        QVERIFY2(plain.text, qPrintable(plain.problem));
        QCOMPARE(QString::fromStdString(*plain.text), "prune threshold=0.05");
        QVERIFY(edit.text || !edit.problem.isEmpty());
    }

    void stepsComeGoAndMove() {
        for (const auto& stage : pipeline::catalogue()) {
            const auto added = withStep(recipe(), 1, stage.name);
            QVERIFY2(added.text, qPrintable(added.problem));
            QCOMPARE(parsed(*added.text)->steps.size(), std::size_t(6));
            QCOMPARE(parsed(*added.text)->steps[1].stage->name, stage.name);
        }
        QCOMPARE(parsed(*withStep({}, 5, "train").text)->steps.size(), std::size_t(1));
        QVERIFY(!withStep(recipe(), 0, "melt").text);
        QCOMPARE(parsed(*withoutStep(recipe(), 1).text)->steps.size(), std::size_t(4));
        QCOMPARE(*withoutStep(*parsed("encode"), 0).text, std::string());
        const auto moved = withMoved(recipe(), 3, 1);
        QCOMPARE(std::string(parsed(*moved.text)->steps[1].stage->name), std::string("cluster"));
        QCOMPARE(*withMoved(*parsed(*moved.text), 1, 3).text, recipe().text());
        QVERIFY(!withMoved(recipe(), 0, 7).text);
    }

    void aLowerRateIsAThird() {
        const auto edit = withLowerRate(recipe(), 2);
        QVERIFY(edit.text);
        QVERIFY(std::abs(parsed(*edit.text)->steps[2].values.number("rate") - 0.01 / 3) < 1e-4);
        QVERIFY(!withLowerRate(recipe(), 1).text);
    }
};

QTEST_MAIN(TestTrainRecipe)
#include "test_train_recipe.moc"

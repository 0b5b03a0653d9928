// SPDX-License-Identifier: GPL-3.0-or-later
// What edits of layers and targets make of a recipe's text.
#include "app/studio/preview/recipe_edits.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;
using pipeline::parse;

class TestRecipeEdits : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void training_after_the_last_cut_is_noticed() {
        const std::pair<const char*, bool> cases[] = {
            {"train epochs=2 | prune keep=0.2 | cluster bits=4 | encode", false},
            {"prune keep=0.2 | train epochs=1 | prune keep=0.1 | encode", false},
            {"prune keep=0.2 epochs=2 | encode", true},
            {"prune keep=0.2 | cluster bits=4 | train epochs=1", true},
            {"encode", false}};
        for (const auto& [recipe, trains] : cases) QCOMPARE(trains_after(pipeline::parse(recipe)), trains);
    }

    void missing_steps_are_put_in_data() {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        QTest::newRow("nothing") << ""
                                 << "prune keep=1 conv1:threshold=0.5";
        QTest::newRow("before clustering") << "train epochs=2 | cluster bits=4 | train epochs=1 | encode"
                                           << "train epochs=2 | prune keep=1 conv1:threshold=0.5 | cluster bits=4 | "
                                              "train epochs=1 | encode";
        QTest::newRow("before encode") << "train epochs=2 | encode"
                                       << "train epochs=2 | prune keep=1 conv1:threshold=0.5 | encode";
        QTest::newRow("the last one") << "prune keep=0.5 | train epochs=1 | prune keep=0.2 conv1:keep=0.3"
                                      << "prune keep=0.5 | train epochs=1 | prune keep=0.2 conv1:threshold=0.5";
    }
    void missing_steps_are_put_in() {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(QString::fromStdString(with_threshold(parse(before.toStdString()), "conv1", 0.5).text()), after);
    }

    void clusters() {
        QCOMPARE(with_bits(parse("train epochs=2 | encode"), "conv1", 3).text(),
                 std::string("train epochs=2 | cluster bits=8 conv1:bits=3 | encode"));
        QCOMPARE(with_bits(parse("cluster bits=4 conv1:bits=2"), "conv1", 5).text(),
                 std::string("cluster bits=4 conv1:bits=5"));
    }

    void a_common_cut_leaves_locked_layers_alone() {
        const auto recipe =
            parse("prune threshold=0.1 conv1:threshold=0.5 conv10:keep=0.3 epochs=2 | cluster bits=4 conv1:bits=6");
        const auto cut = with_keep(recipe, 0.25, "lamp", {"conv1"});
        QCOMPARE(cut.text(), std::string("prune conv1:threshold=0.5 epochs=2 keep=0.25 ranking=lamp | cluster bits=4 "
                                         "conv1:bits=6"));
        QCOMPARE(keep_of(cut), 0.25);
        QVERIFY(has_own(cut, "conv1") && !has_own(cut, "conv10"));
        QCOMPARE(keep_of(recipe), -1.0);
        QCOMPARE(keep_of(parse("train epochs=1")), 1.0);
    }

    void earlier_steps_do_not_stand_in_the_way() {
        const auto cut = with_keep(parse("prune keep=0.5 | train epochs=1 | prune keep=0.2"), 0.7, "layer", {});
        QCOMPARE(cut.text(), std::string("prune keep=0.7 | train epochs=1 | prune keep=0.7 ranking=layer"));
        const auto less = with_keep(parse("prune keep=0.5 | prune keep=0.2"), 0.1, "layer", {});
        QCOMPARE(less.text(), std::string("prune keep=0.5 | prune keep=0.1 ranking=layer"));
    }
};

QTEST_APPLESS_MAIN(TestRecipeEdits)
#include "test_recipe_edits.moc"

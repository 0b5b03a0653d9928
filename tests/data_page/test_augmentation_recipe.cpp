// SPDX-License-Identifier: GPL-3.0-or-later
// Augmentation in and out of recipe text: nothing else of the recipe changes.
#include "app/studio/data/augmentation.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestAugmentationRecipe : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void read() {
        const auto a = augmentationOf("prune keep=0.2 | train epochs=2 flip=0 crop=12 | train brightness=0.5");
        QVERIFY(a.has_value());
        QCOMPARE(a->flip, 0.0);
        QCOMPARE(a->crop, 12);
        QCOMPARE(a->brightness, data::Augmentation().brightness); // of the first one
        QVERIFY(!augmentationOf("prune keep=0.2 | encode"));
        QVERIFY(!augmentationOf("bake cake=1"));
        QVERIFY(!augmentationOf(""));
        QCOMPARE(augmentationOf("prune keep=0.2 epochs=2 crop=3")->crop, 3); // a gradual prune trains
    }

    void written() {
        data::Augmentation a;
        a.flip = 0;
        a.crop = 4;
        const std::string recipe = "train epochs=4 rate=0.02 | prune keep=0.2 conv10:keep=0.1 | train epochs=3 crop=9 "
                                   "| cluster bits=4 | encode";
        const auto text = withAugmentation(recipe, a);
        QCOMPARE(
            QString::fromStdString(text),
            QString("train epochs=4 rate=0.02 flip=0 crop=4 | prune keep=0.2 conv10:keep=0.1 | train epochs=3 flip=0 "
                    "crop=4 | cluster bits=4 | encode"));
        QVERIFY(augmentationOf(text) == a);
        QCOMPARE(withAugmentation(text, a), text);
        // the standard is not spelt out
        QCOMPARE(
            QString::fromStdString(withAugmentation(text, {})),
            QString("train epochs=4 rate=0.02 | prune keep=0.2 conv10:keep=0.1 | train epochs=3 | cluster bits=4 | "
                    "encode"));
        QCOMPARE(withAugmentation("bake cake=1", a), std::string("bake cake=1"));
    }
};

QTEST_APPLESS_MAIN(TestAugmentationRecipe)
#include "test_augmentation_recipe.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page's sentences and groups.
#include "app/studio/pages/data/data_words.h"
#include "named_set.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

NamedSet kaggle() {
    std::vector<data::Sample> samples;
    for (int i = 0; i < 30; ++i)
        samples.push_back(
            {"seg_train/seg_train/" + std::string(i % 2 ? "森林" : "sea") + "/" + std::to_string(i) + ".jpg", i % 2,
             i < 27 ? Split::Train : Split::Validation, 1});
    for (int i = 0; i < 10; ++i)
        samples.push_back({"seg_test/seg_test/sea/" + std::to_string(i) + ".png", 0, Split::Test, 1});
    samples.push_back({"seg_pred/🏔️.jpg", -1, Split::Train, 1});
    return NamedSet({"sea", "森林"}, samples, true, "intel.zip");
}

} // namespace

class TestDataWords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void where_the_split_comes_from() {
        const auto words = DataWords::splitOrigin(kaggle());
        QVERIFY2(words.startsWith("The folders seg_train and seg_test set the split."), qPrintable(words));
        QVERIFY2(words.contains("Validation is 10.0\u202f% of train, chosen with seed 1."), qPrintable(words));
        const NamedSet plain({"a"}, {{"a/1.png", 0, Split::Train, 1}, {"a/2.png", 0, Split::Test, 1}});
        QVERIFY(DataWords::splitOrigin(plain).startsWith("Test is 50.0\u202f% of all photos"));
        QVERIFY(DataWords::splitOrigin(plain).endsWith("No photo is left for validation."));
        const NamedSet three({"a"},
                             {{"train/a/1.png", 0, Split::Train, 1},
                              {"valid/a/2.png", 0, Split::Validation, 1},
                              {"test/a/3.png", 0, Split::Test, 1}},
                             true);
        QVERIFY(DataWords::splitOrigin(three).endsWith("The folder valid sets the validation part."));
        QVERIFY(DataWords::splitOrigin(*data::demo(3)).contains("draws"));
    }

    void source() {
        data::Survey survey;
        survey.extents.assign(41, {150, 150});
        QCOMPARE(DataWords::source(kaggle(), &survey), QString("41 photos in 4 folder(s), 150 × 150, JPEG, PNG."));
        survey.extents[3] = {300, 200};
        survey.extents[4] = {};
        QVERIFY(DataWords::source(kaggle(), &survey).contains("150 × 150 to 300 × 200"));
        QVERIFY(DataWords::source(kaggle(), nullptr).contains("JPEG"));
        QVERIFY(DataWords::source(*data::demo(3), nullptr).contains("no photos"));
    }

    void reading() {
        data::Survey survey;
        survey.problems = {{data::ProblemKind::Empty, {0}, ""}, {data::ProblemKind::Truncated, {1}, ""}};
        QVERIFY(DataWords::reading(4.1, &survey, {}).endsWith("2 file(s) skipped."));
        QVERIFY(DataWords::reading(4.1, nullptr, {"3 links were not followed"}).endsWith("3 links were not followed."));
    }

    void hindrances() {
        QCOMPARE(DataWords::hindrance(kaggle()), QString());
        const NamedSet one({"森林", "sea"}, {{"a.png", 0, Split::Train, 1}, {"b.png", 0, Split::Validation, 1}});
        QVERIFY(DataWords::hindrance(one).contains("one class, 森林"));
        const NamedSet none({"a"}, {{"a.png", -1, Split::Train, 1}});
        QVERIFY(DataWords::hindrance(none).startsWith("No photo is left"));
        const NamedSet blind({"a", "b"}, {{"a.png", 0, Split::Train, 1}, {"b.png", 1, Split::Train, 1}});
        QVERIFY(DataWords::hindrance(blind).contains("validation"));
    }

    void findings_in_words() {
        const auto set = kaggle();
        data::Survey survey;
        survey.problems = {{data::ProblemKind::Empty, {0}, ""},
                           {data::ProblemKind::Truncated, {1}, ""},
                           {data::ProblemKind::Unreadable, {2}, ""}};
        const Finding bad{FindingKind::Unreadable, 3, {0, 1, 2}};
        QCOMPARE(DataWords::meaning(bad, survey, set), QString("0.jpg is empty, 1.jpg ends early, and 1 more."));
        const Finding across{FindingKind::AcrossSplits, 17, {}, true};
        QCOMPARE(DataWords::title(across), QString("17 photo(s) in train and test"));
        QCOMPARE(DataWords::button(across), QString("Keep in test"));
        QCOMPARE(DataWords::button({FindingKind::AcrossSplits, 1, {}, false}), QString("Keep in validation"));
    }

    void groups() {
        const auto set = kaggle();
        const PhotoEdits edits{{"seg_train/seg_train/sea/0.jpg", {true, {}}},
                               {"seg_train/seg_train/sea/2.jpg", {false, "森林"}}};
        const auto base = std::make_shared<NamedSet>(set);
        const auto edited = data::edited(base, asEdits(edits));
        data::Survey survey;
        survey.problems = {{data::ProblemKind::AcrossSplits, {4, 30}, ""}};
        auto all = galleryGroups(*base, *edited, edits, &survey, PhotoFilter::All);
        QCOMPARE(all.size(), std::size_t(3)); // the last one: without a label
        QCOMPARE(all[0].title, QString("sea"));
        QCOMPARE(all[0].photos[0].chip, QString("left out"));
        QVERIFY(all[0].photos[0].faded);
        QCOMPARE(all[0].count, all[0].photos.size() - 1);
        QCOMPARE(all[1].title, QString("森林"));
        QCOMPARE(all[1].photos.size(), std::size_t(16));
        QCOMPARE(all[1].photos[1].chip, QString("was sea"));
        QCOMPARE(all[2].photos[0].name, QString("🏔️.jpg"));
        const auto problems = galleryGroups(*base, *edited, edits, &survey, PhotoFilter::Problems);
        QCOMPARE(problems.size(), std::size_t(1));
        QCOMPARE(problems[0].photos[0].chip, QString("in test too"));
        QCOMPARE(problems[0].photos[1].chip, QString("in train too"));
        const auto test = galleryGroups(*base, *edited, edits, &survey, PhotoFilter::Test);
        QCOMPARE(test.size(), std::size_t(1));
        QCOMPARE(test[0].photos.size(), std::size_t(10));
        const std::vector<std::size_t> only{7};
        QCOMPARE(galleryGroups(*base, *edited, edits, nullptr, PhotoFilter::Problems, &only)[0].photos[0].sample,
                 std::size_t(7));
    }
};

QTEST_MAIN(TestDataWords)
#include "test_data_words.moc"

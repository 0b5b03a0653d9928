// SPDX-License-Identifier: GPL-3.0-or-later
// What the problems panel counts, and that mending leaves nothing behind.
#include "app/studio/data/findings.h"
#include "named_set.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;
using data::ProblemKind;

namespace {

constexpr auto kTrain = Split::Train, kValidation = Split::Validation, kTest = Split::Test;

/// Twelve good training photos of each of two classes, then the trouble.
struct Trouble {
    std::shared_ptr<const data::Dataset> set;
    data::Survey survey;
    std::size_t first = 24;

    Trouble() {
        std::vector<data::Sample> samples;
        for (int i = 0; i < 24; ++i) samples.push_back({"train/" + std::to_string(i), i % 2, kTrain, 1});
        samples.push_back({"train/leak", 0, kTrain, 1});       // 24
        samples.push_back({"test/leak", 0, kTest, 1});         // 25
        samples.push_back({"train/twin1", 1, kTrain, 1});      // 26
        samples.push_back({"train/twin2", 1, kTrain, 1});      // 27
        samples.push_back({"train/twin3", 1, kTrain, 1});      // 28
        samples.push_back({"train/a/two", 0, kTrain, 1});      // 29
        samples.push_back({"train/b/two", 1, kTrain, 1});      // 30
        samples.push_back({"train/empty.jpg", 0, kTrain, 0});  // 31
        samples.push_back({"train/cut.jpg", 0, kTrain, 1});    // 32
        samples.push_back({"train/stray.jpg", -1, kTrain, 1}); // 33: nobody uses it
        set = std::make_shared<NamedSet>(std::vector<std::string>{"a", "b"}, samples);
        survey.problems = {{ProblemKind::Empty, {31}, ""},
                           {ProblemKind::Unreadable, {33}, ""},
                           {ProblemKind::Truncated, {32}, ""},
                           {ProblemKind::Duplicate, {26, 27, 28}, ""},
                           {ProblemKind::ConflictingLabels, {29, 30}, ""},
                           {ProblemKind::AcrossSplits, {24, 25}, ""}};
    }
    std::shared_ptr<const data::Dataset> with(const PhotoEdits& edits) const {
        return data::edited(set, asEdits(edits));
    }
    std::map<FindingKind, std::size_t> counts(const PhotoEdits& edits) const {
        std::map<FindingKind, std::size_t> result;
        for (const auto& finding : findings(survey, *with(edits))) result[finding.kind] = finding.count;
        return result;
    }
};

QStringList names(const PhotoEdits& edits) {
    QStringList list;
    for (const auto& [name, edit] : edits)
        if (edit.excluded) list.append(QString::fromStdString(name));
    return list;
}

} // namespace

class TestFindings : public QObject {
    Q_OBJECT
    const Trouble m;

private Q_SLOTS:
    void counted() {
        const auto rows = findings(m.survey, *m.set);
        QCOMPARE(rows.size(), std::size_t(4));
        QCOMPARE(rows[0].kind, FindingKind::AcrossSplits);
        QCOMPARE(rows[0].count, std::size_t(1));
        QCOMPARE(rows[0].samples, (std::vector<std::size_t>{24, 25}));
        QVERIFY(rows[0].withTest);
        QCOMPARE(rows[1].count, std::size_t(2)); // of three, one is kept
        QCOMPARE(rows[2].count, std::size_t(1)); // one photo carries two labels
        QCOMPARE(rows[2].samples.size(), std::size_t(2));
        QCOMPARE(rows[3].count, std::size_t(2)); // the stray one has no label
    }

    void marked() {
        const auto found = marks(m.survey, *m.set);
        QCOMPARE(found.at(24).also, kTest);
        QCOMPARE(found.at(25).also, kTrain);
        QCOMPARE(found.at(30).kind, FindingKind::TwoLabels);
        QVERIFY(!found.contains(0));
        QVERIFY(!found.contains(33));
    }

    void each_mended_alone() {
        using Kinds = std::vector<FindingKind>;
        QCOMPARE(names(mended({}, Kinds{FindingKind::AcrossSplits}, m.survey, *m.set)), QStringList("train/leak"));
        QCOMPARE(names(mended({}, Kinds{FindingKind::Duplicates}, m.survey, *m.set)),
                 QStringList({"train/twin2", "train/twin3"}));
        QCOMPARE(names(mended({}, Kinds{FindingKind::TwoLabels}, m.survey, *m.set)),
                 QStringList({"train/a/two", "train/b/two"}));
        QCOMPARE(names(mended({}, Kinds{FindingKind::Unreadable}, m.survey, *m.set)),
                 QStringList({"train/cut.jpg", "train/empty.jpg"}));
        QVERIFY(mended({}, Kinds{FindingKind::FewPhotos}, m.survey, *m.set).empty());
        for (const auto kind :
             {FindingKind::AcrossSplits, FindingKind::Duplicates, FindingKind::TwoLabels, FindingKind::Unreadable}) {
            const auto left = m.counts(mended({}, Kinds{kind}, m.survey, *m.set));
            QVERIFY(!left.contains(kind));
            QCOMPARE(left.size(), std::size_t(3));
        }
    }

    void all_mended() {
        const auto all = mended(
            {}, {FindingKind::Unreadable, FindingKind::TwoLabels, FindingKind::AcrossSplits, FindingKind::Duplicates},
            m.survey, *m.set);
        QCOMPARE(all.size(), std::size_t(7));
        QVERIFY(m.counts(all).empty());
    }

    /// A group of five in two parts: first across the splits, then the duplicates that are left in test.
    void one_group_of_several_kinds() {
        std::vector<data::Sample> samples;
        for (int i = 0; i < 24; ++i) samples.push_back({"ok" + std::to_string(i), i % 2, kTrain, 1});
        for (const auto split : {kTrain, kTrain, kValidation, kTest, kTest})
            samples.push_back({"same" + std::to_string(samples.size()), 0, split, 1});
        const NamedSet set({"a", "b"}, samples);
        data::Survey survey;
        survey.problems = {{ProblemKind::Duplicate, {24, 25, 26, 27, 28}, ""},
                           {ProblemKind::AcrossSplits, {24, 25, 26, 27, 28}, ""}};
        const auto all = mended({}, {FindingKind::AcrossSplits, FindingKind::Duplicates}, survey, set);
        QCOMPARE(names(all), QStringList({"same24", "same25", "same26", "same28"})); // 27 stays, in test
    }

    void validation_is_kept_where_test_has_no_copy() {
        const NamedSet set({"a"}, {{"x", 0, kTrain, 1}, {"y", 0, kValidation, 1}});
        data::Survey survey;
        survey.problems = {{ProblemKind::AcrossSplits, {0, 1}, ""}};
        const auto rows = findings(survey, set);
        QVERIFY(!rows[0].withTest);
        QCOMPARE(names(mended({}, {FindingKind::AcrossSplits}, survey, set)), QStringList("x"));
    }

    void relabelling_settles_two_labels() {
        QVERIFY(!m.counts({{"train/b/two", {false, "a"}}}).contains(FindingKind::TwoLabels));
        const auto edits = mended({{"train/b/two", {false, "a"}}}, {FindingKind::TwoLabels}, m.survey,
                                  *m.with({{"train/b/two", {false, "a"}}}));
        QCOMPARE(edits.size(), std::size_t(1)); // what people decided stays
        QCOMPARE(edits.begin()->second.label, std::optional<std::string>("a"));
    }

    void few_photos_follow_the_edits() {
        PhotoEdits edits;
        for (int i = 0; i < 24; i += 2) edits["train/" + std::to_string(i)].excluded = true;
        const auto left = m.counts(edits);
        QCOMPARE(left.at(FindingKind::FewPhotos), std::size_t(1));
        const auto counts = countClasses(*m.with(edits));
        QCOMPARE(counts[0].parts[int(kTrain)], std::size_t(4));
        QCOMPARE(counts[0].parts[int(kTest)], std::size_t(1));
    }
};

QTEST_APPLESS_MAIN(TestFindings)
#include "test_findings.moc"

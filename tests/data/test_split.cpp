// SPDX-License-Identifier: GPL-3.0-or-later
// Dividing: proportions, seeds, identical files, given parts.
#include "backend/data/split.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::data;

namespace {

struct Set {
    std::vector<Sample> samples;
    std::vector<Sha256> digests;
    std::vector<std::optional<Split>> given;

    void add(int label, std::uint64_t content, std::optional<Split> split = {}) {
        samples.push_back({"s" + std::to_string(samples.size()), label, Split::Train, 1});
        digests.push_back(Digest().number(content).finish());
        given.push_back(split);
    }
    void add_many(int label, int count, std::optional<Split> split = {}) {
        for (int i = 0; i < count; ++i) add(label, 1000 + samples.size(), split);
    }
    void divide(const SplitSettings& settings = {}) { data::divide(samples, given, digests, settings); }
    int count(Split split, int label = -1) const {
        return int(std::ranges::count_if(samples, [&](const Sample& sample) {
            return sample.label >= 0 && sample.split == split && (label < 0 || sample.label == label);
        }));
    }
    std::string text() const {
        std::string result;
        for (const auto& sample : samples) result += "TVE"[int(sample.split)];
        return result;
    }
};

} // namespace

class TestSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proportions() {
        Set set;
        set.add_many(0, 100);
        set.add_many(1, 200);
        set.add_many(2, 61);
        set.add_many(-1, 50);
        set.divide({0.1, 0.15, 1});
        QCOMPARE(set.count(Split::Test), 54); // 0.15 * 361 = 54.15
        QCOMPARE(set.count(Split::Test, 0), 15);
        QCOMPARE(set.count(Split::Test, 1), 30);
        QCOMPARE(set.count(Split::Test, 2), 9);
        QCOMPARE(set.count(Split::Validation), 31); // of the 307 left
        QVERIFY(qAbs(set.count(Split::Validation, 0) - 8.5) < 1);
        QCOMPARE(set.count(Split::Validation, 1), 17);
        QVERIFY(qAbs(set.count(Split::Validation, 2) - 5.2) < 1);
    }

    void seeds() {
        Set a, b, c;
        for (auto* set : {&a, &b, &c}) set->add_many(0, 100), set->add_many(1, 100);
        a.divide({0.1, 0.2, 1});
        b.divide({0.1, 0.2, 1});
        c.divide({0.1, 0.2, 2});
        QCOMPARE(a.text(), b.text());
        QVERIFY(a.text() != c.text());
        QCOMPARE(a.count(Split::Test), c.count(Split::Test));
    }

    void validation_and_test_are_drawn_independently() {
        Set set;
        set.add_many(0, 400);
        set.divide({0.25, 0.25, 1});
        Set only;
        only.add_many(0, 400);
        only.divide({0.25, 0, 1});
        int both = 0;
        for (std::size_t i = 0; i < 400; ++i)
            both += set.samples[i].split == Split::Test && only.samples[i].split == Split::Validation;
        QVERIFY2(both > 5 && both < 50, qPrintable(QString::number(both))); // 25 expected
    }

    void many_small_classes_still_give_a_share() {
        Set set;
        for (int label = 0; label < 100; ++label) set.add_many(label, 2);
        set.add_many(100, 1);
        set.divide({0.1, 0.15, 1});
        QCOMPARE(set.count(Split::Test), 30);
        QCOMPARE(set.count(Split::Validation), 17);
        for (int label = 0; label <= 100; ++label) QVERIFY(set.count(Split::Train, label) >= 1);
    }

    void a_tiny_set_has_validation() {
        Set set;
        set.add_many(0, 2);
        set.add_many(1, 2);
        set.divide({0.1, 0, 1});
        QCOMPARE(set.count(Split::Validation), 1);
        Set one;
        one.add_many(0, 1);
        one.divide();
        QCOMPARE(one.count(Split::Train), 1);
    }

    void identical_files_stay_together() {
        for (std::uint64_t seed = 1; seed <= 20; ++seed) {
            Set set;
            for (int i = 0; i < 300; ++i) set.add(i % 3, std::uint64_t(i) / 4); // some across classes
            set.divide({0.2, 0.2, seed});
            for (int i = 0; i < 300; ++i)
                QCOMPARE(set.samples[std::size_t(i)].split, set.samples[std::size_t(i / 4 * 4)].split);
            QVERIFY(set.count(Split::Test) > 40 && set.count(Split::Test) <= 60);
            QVERIFY(set.count(Split::Validation) > 30 && set.count(Split::Validation) <= 52);
        }
    }

    void given_parts_are_kept() {
        Set set;
        set.add_many(0, 50, Split::Train);
        set.add_many(0, 10, Split::Test);
        set.divide({0.1, 0.15, 1});
        QCOMPARE(set.count(Split::Test), 10);
        QCOMPARE(set.count(Split::Validation), 5);
        Set all = set;
        all.add_many(0, 7, Split::Validation);
        all.divide();
        QCOMPARE(all.count(Split::Test), 10);
        QCOMPARE(all.count(Split::Validation), 7);
        QCOMPARE(all.count(Split::Train), 50);
        Set no_test;
        no_test.add_many(0, 80, Split::Train);
        no_test.add_many(0, 20, Split::Validation);
        no_test.divide({0.1, 0.15, 1});
        QCOMPARE(no_test.count(Split::Validation), 20);
        QCOMPARE(no_test.count(Split::Test), 12);
    }

    void names_do_not_matter() {
        Set a, b;
        for (std::uint64_t i = 0; i < 60; ++i) a.add(0, i), b.add(0, 59 - i);
        a.divide();
        b.divide();
        auto mirrored = b.text();
        std::ranges::reverse(mirrored);
        QCOMPARE(mirrored, a.text());
    }
};

QTEST_APPLESS_MAIN(TestSplit)
#include "test_split.moc"

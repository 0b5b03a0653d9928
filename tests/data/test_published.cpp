// SPDX-License-Identifier: GPL-3.0-or-later
// Published data sets as they are distributed: layouts, counts, and the known flaws of the Intel archive. The expected
// figures were counted by another program (zip listing and SHA-256 of every file).
#include "backend/data/cache.h"
#include "backend/data/problems.h"
#include "fixtures.h"

#include <QtTest>

#include <map>
#include <set>

using namespace fixtures;
using namespace squeeze::data;

class TestPublished : public QObject {
    Q_OBJECT
    Sandbox m_box;

    static std::string archive(const char* name) {
        const auto path = shared_data() / name;
        return std::filesystem::exists(path) ? path.string() : std::string();
    }
    static double seconds(const std::function<void()>& work) {
        const auto began = std::chrono::steady_clock::now();
        work();
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    }

private Q_SLOTS:
    void intel() {
        const auto path = archive("intel-image-classification.zip");
        if (path.empty()) QSKIP("intel-image-classification.zip is not in $SQUEEZE_TEST_DATA/data");
        Log log;
        std::shared_ptr<const Dataset> set;
        const auto open = [&] { set = squeeze::data::open(path, {}, log.progress); };
        const auto first = seconds(open), again = seconds(open);
        qInfo("opened in %.2f s, from the cache in %.3f s", first, again);
        QVERIFY(again < 1);
        QVERIFY(log.warnings.empty());
        QCOMPARE(set->name(), std::string("intel-image-classification.zip"));
        QCOMPARE(set->classes(),
                 (std::vector<std::string>{"buildings", "forest", "glacier", "mountain", "sea", "street"}));
        QCOMPARE(set->samples().size(), std::size_t(16687));
        QCOMPARE(set->labelled().size(), std::size_t(16587));
        QCOMPARE(set->indices(Split::Test).size(), std::size_t(2553));
        const auto validation = set->indices(Split::Validation), train = set->indices(Split::Train);
        QCOMPARE(validation.size(), std::size_t(1403)); // 0.1 of 14,034
        QCOMPARE(train.size() + validation.size(), std::size_t(14034));
        std::map<int, std::size_t> per_class;
        for (const auto index : validation) ++per_class[set->samples()[index].label];
        const double of[] = {2191, 2271, 2404, 2512, 2274, 2382};
        for (int label = 0; label < 6; ++label) QVERIFY(std::abs(double(per_class[label]) - of[label] / 10) <= 1);

        const auto found = survey(*set, log.progress);
        std::map<ProblemKind, int> kinds;
        std::map<std::string, int> conflicts;
        for (const auto& problem : found.problems) {
            ++kinds[problem.kind];
            std::set<std::string> names;
            for (const auto index : problem.samples)
                names.insert(set->classes()[std::size_t(set->samples()[index].label)]);
            if (problem.kind == ProblemKind::ConflictingLabels) ++conflicts[*names.begin() + "/" + *names.rbegin()];
        }
        QCOMPARE(kinds, (std::map<ProblemKind, int>{{ProblemKind::Duplicate, 5},
                                                    {ProblemKind::ConflictingLabels, 13},
                                                    {ProblemKind::AcrossSplits, 3}}));
        QCOMPARE(conflicts,
                 (std::map<std::string, int>{{"glacier/mountain", 7}, {"buildings/street", 5}, {"mountain/sea", 1}}));
        const auto lower = std::ranges::count_if(found.extents, [](const auto& e) { return e.height < 150; });
        QCOMPARE(lower, 53);
    }

    void caltech() {
        const auto path = archive("256_ObjectCategories.tar");
        if (path.empty()) QSKIP("256_ObjectCategories.tar is not in $SQUEEZE_TEST_DATA/data");
        Log log;
        const auto set = open(path, {}, log.progress);
        QCOMPARE(set->classes(), (std::vector<std::string>{"backpack", "calculator", "coffee-mug", "computer-keyboard",
                                                           "computer-monitor", "computer-mouse", "head-phones",
                                                           "laptop-101", "touring-bike", "video-projector"}));
        QCOMPARE(set->labelled().size(), std::size_t(903));
        QCOMPARE(set->indices(Split::Test).size(), std::size_t(135));
        QCOMPARE(set->indices(Split::Validation).size(), std::size_t(77));
        InputSpec spec;
        spec.size = 64;
        const auto store = prepare(set, spec, log.progress);
        for (std::size_t i = 0; i < 903; ++i) QVERIFY(store->usable(i));
        const auto again = seconds([&] { prepare(set, spec, log.progress); });
        qInfo("pixels from the cache in %.4f s", again);
        QVERIFY(again < 0.3);
    }

    void ilsvrc() {
        const auto path = archive("ilsvrc2012-val-227.tar");
        if (path.empty()) QSKIP("ilsvrc2012-val-227.tar is not in $SQUEEZE_TEST_DATA/data");
        Log log;
        const auto set = open(path, {}, log.progress);
        QCOMPARE(set->samples().size(), std::size_t(910));
        QCOMPARE(set->labelled().size(), std::size_t(898)); // originals/ is in no labels.csv
        QCOMPARE(set->classes().size(), std::size_t(998));
        for (const auto& sample : set->samples()) {
            if (!sample.name.ends_with("ILSVRC2012_val_00000347.JPEG")) continue;
            QCOMPARE(sample.label, 472);
            QCOMPARE(set->classes()[472], std::string("canoe"));
        }
        QCOMPARE(set->classes()[260], std::string("chow, chow chow"));
        QVERIFY(!set->indices(Split::Test).empty() && !set->indices(Split::Validation).empty());
    }
};

QTEST_APPLESS_MAIN(TestPublished)
#include "test_published.moc"

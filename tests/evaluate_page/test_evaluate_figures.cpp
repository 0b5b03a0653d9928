// SPDX-License-Identifier: GPL-3.0-or-later
// What a comparison says in figures and words, by hand: broken, fixed and wrong photos, cells, classes, the paired
// change, "not sure", and which part of a photo the network sees.
#include "app/studio/pages/evaluate/evaluate_figures.h"
#include "app/studio/pages/evaluate/evaluate_words.h"
#include "backend/image/image.h"
#include "tests/evaluate_page/compared.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;
using Positions = std::vector<std::size_t>;

class TestEvaluateFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void which_photos() {
        const auto all = compared::sample();
        QCOMPARE(choose(*all, Kind::Broken), Positions({1, 3}));
        QCOMPARE(choose(*all, Kind::Fixed), Positions({2}));
        QCOMPARE(choose(*all, Kind::Wrong), Positions({4}));
        QCOMPARE(choose(*all, Kind::Cell), Positions());
        QCOMPARE(choose(*all, Kind::Cell, {2, 1, false}), Positions({1}));
        QCOMPARE(choose(*all, Kind::Cell, {2, 1, true}), Positions({4})); // what the original said
        QCOMPARE(choose(*all, Kind::Cell, {1, -1, false}), Positions({2, 5, 8}));
        QCOMPARE(choose(*all, Kind::Broken, {0, 2, false}), Positions({3}));
    }

    void a_lone_original() {
        auto all = compared::sample();
        all->compressed = {};
        all->truthCompressed.clear();
        QVERIFY(!has_compressed(*all));
        QCOMPARE(choose(*all, Kind::Broken), Positions());
        auto wrong = choose(*all, Kind::Wrong);
        QCOMPARE(wrong, Positions({2, 4}));
        arrange(wrong, *all, Order::Confidence);
        QCOMPARE(wrong, Positions({4, 2}));
        QCOMPARE(verdicts(*all, wrong)[0].after, QString());
        QCOMPARE(studio::change(*all).n, std::uint64_t(0));
        QCOMPARE(confusion(*all).compressed.size(), std::size_t(0));
    }

    void in_order() {
        const auto all = compared::sample();
        auto found = choose(*all, Kind::Broken);
        arrange(found, *all, Order::Confidence);
        QCOMPARE(found, Positions({3, 1})); // lost 0.65 and 0.5
        arrange(found, *all, Order::Name);
        QCOMPARE(found, Positions({3, 1})); // photo n, photo r
        arrange(found, *all, Order::Truth);
        QCOMPARE(found, Positions({3, 1})); // sea, street
        arrange(found, *all, Order::Sure);
        QCOMPARE(found, Positions({3, 1})); // 0.9, 0.6
        const auto shown = verdicts(*all, {1});
        QCOMPARE(shown[0].key, std::size_t(2));
        QCOMPARE(shown[0].name, QString("photo r.jpg"));
        QCOMPARE(shown[0].truth, QString("street"));
        QCOMPARE(shown[0].before, QString("street"));
        QCOMPARE(shown[0].after, QString("forest"));
        QCOMPARE(class_name(*all, -1), QString("another class"));
    }

    void per_class_and_change() {
        const auto all = compared::sample();
        const auto rows = per_class(*all);
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[2].original.value, 2.0 / 3);
        QCOMPARE(rows[2].compressed.value, 1.0 / 3);
        QCOMPARE(rows[0].compressed.n, 4ull);
        QVERIFY(rows[0].compressed.low < rows[0].compressed.value &&
                rows[0].compressed.value < rows[0].compressed.high);
        QCOMPARE(hurt_most(rows, 5), std::vector<int>({2, 0}));
        QCOMPARE(hurt_most(rows, 1), std::vector<int>({2}));
        QVERIFY2(hurt_words(rows).contains("street"), qPrintable(hurt_words(rows)));

        const auto difference = studio::change(*all);
        QCOMPARE(difference.lost, std::uint64_t(2));
        QCOMPARE(difference.won, std::uint64_t(1));
        QCOMPARE(difference.difference, -0.1);
        QVERIFY(std::abs(difference.half - 1.959964 * std::sqrt(3 - 0.1) / 10) < 1e-9);
        const QString words = change_words(difference);
        QVERIFY2(words.contains("2 lost, 1 won back") && words.contains(QString::fromUtf8("−10.0 ± 33.4 points")),
                 qPrintable(words));
    }

    void not_sure() {
        const auto all = compared::sample();
        const auto everything = sure(all->compressed, 0);
        QCOMPARE(everything.coverage, 1.0);
        QCOMPARE(everything.right, 0.7);
        const auto some = sure(all->compressed, 0.75); // 0.8 0.9 0.8 0.8 0.8 0.8: one of them wrong
        QCOMPARE(some.coverage, 0.6);
        QCOMPARE(some.right, 5.0 / 6);
        QCOMPARE(sure(all->compressed, 0.99).answered, std::uint64_t(0));
        QVERIFY(sure_words(sure(all->compressed, 0.99), 0.99).contains("no photo"));
        QVERIFY(sure_words(some, 0.75).contains("60.0"));
    }

    void seen_parts_are_what_fit_cuts() {
        InputSpec spec;
        spec.size = 32;
        for (const auto& [width, height] :
             {std::pair(400, 300), std::pair(90, 300), std::pair(36, 34), std::pair(20, 26)}) {
            const auto part = seen_part(width, height, spec);
            image::Pixels ramp{width, height, {}};
            for (int y = 0; y < height; ++y)
                for (int x = 0; x < width; ++x) {
                    const auto across = std::uint8_t(255 * x / width), down = std::uint8_t(255 * y / height);
                    ramp.rgb.insert(ramp.rgb.end(), {across, down, 0});
                }
            const auto seen = image::fit(ramp, spec);
            const auto at = [&](int x, int y, int c) { return seen.rgb[std::size_t((y * 32 + x) * 3 + c)] / 255.0; };
            QVERIFY(std::abs(at(0, 0, 0) - part.left()) < 0.06);
            QVERIFY(std::abs(at(31, 31, 0) - part.right()) < 0.06);
            QVERIFY(std::abs(at(0, 0, 1) - part.top()) < 0.06);
            QVERIFY(std::abs(at(31, 31, 1) - part.bottom()) < 0.06);
        }
        spec.geometry = InputSpec::Geometry::Squash;
        QCOMPARE(seen_part(400, 300, spec), QRectF(0, 0, 1, 1));
    }

    void verdicts_in_words() {
        PhotoAnswer answer;
        answer.classes = std::make_shared<const std::vector<std::string>>(lights::model(128)->labels);
        QCOMPARE(verdict_of(answer, 0).says, QString());
        answer.original.top = {{0, .7f}, {1, .3f}};
        QVERIFY(verdict_of(answer, 0).says.contains("dark"));
        answer.compressed.top = {{1, .55f}, {0, .45f}};
        answer.overlap = 0.413;
        auto words = verdict_of(answer, 0);
        QCOMPARE(words.says, QString("The two models disagree."));
        QVERIFY2(words.more.contains("41"), qPrintable(words.more));
        QVERIFY(!words.more.contains("not sure"));
        QVERIFY(verdict_of(answer, 0.6).more.contains("not sure"));
        answer.compressed.top = {{0, .9f}};
        QCOMPARE(verdict_of(answer, 0).says, QString("Both models say dark."));
        QCOMPARE(class_of(answer, 7), QString("class 7"));
    }
};

QTEST_MAIN(TestEvaluateFigures)
#include "test_evaluate_figures.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The built-in data set as a Dataset: counts, splits, names, independence of how many are asked for.
#include "backend/data/dataset.h"

#include <QtTest>

#include <map>
#include <set>
#include <thread>

using namespace squeeze;
using namespace squeeze::data;

class TestDemo : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void parts() {
        const auto set = demo(60, 3);
        QVERIFY(set->synthetic());
        QCOMPARE(set->name(), std::string("demo"));
        QCOMPARE(set->classes(),
                 (std::vector<std::string>{"buildings", "forest", "glacier", "mountain", "sea", "street"}));
        QCOMPARE(set->fingerprint(), std::string("demo-v1-60-3"));
        std::map<std::pair<int, Split>, int> count;
        std::set<std::string> names;
        for (const auto& sample : set->samples()) {
            ++count[{sample.label, sample.split}];
            names.insert(sample.name);
            QVERIFY(sample.name.find("/" + set->classes()[std::size_t(sample.label)] + "/") != std::string::npos);
            QVERIFY(sample.bytes > 0);
        }
        QCOMPARE(names.size(), std::size_t(6 * 80));
        for (int label = 0; label < 6; ++label) {
            QCOMPARE((count[{label, Split::Train}]), 54);
            QCOMPARE((count[{label, Split::Validation}]), 6);
            QCOMPARE((count[{label, Split::Test}]), 20);
        }
    }

    void the_usual_size() { QCOMPARE(demo()->samples().size(), std::size_t(6 * 400)); }

    void impossible_sizes() {
        QVERIFY_EXCEPTION_THROWN(demo(0), Error);
        QVERIFY_EXCEPTION_THROWN(demo(1'000'000), Error);
    }

    void the_file_is_lossless() {
        const auto set = demo(3, 1);
        for (std::size_t i = 0; i < set->samples().size(); i += 5) {
            const auto pixels = set->pixels(i);
            QCOMPARE(pixels.width, 128);
            QCOMPARE(pixels.height, 128);
            QVERIFY(image::decode(set->file(i), "x") == pixels);
        }
    }

    void seeds_differ_and_repeat() {
        QVERIFY(demo(3, 1)->pixels(4) == demo(3, 1)->pixels(4));
        QVERIFY(demo(3, 1)->pixels(4) != demo(3, 2)->pixels(4));
    }

    /// A picture is known by seed, class, part and number: asking for more leaves it as it is.
    void more_pictures_leave_the_others() {
        const auto few = demo(3, 1), many = demo(30, 1);
        std::map<std::string, std::size_t> places;
        for (std::size_t i = 0; i < many->samples().size(); ++i) places[many->samples()[i].name] = i;
        for (std::size_t i = 0; i < few->samples().size(); ++i)
            QVERIFY(few->pixels(i) == many->pixels(places.at(few->samples()[i].name)));
    }

    void threads_agree() {
        const auto set = demo(4, 1);
        std::vector<image::Pixels> here, there(set->samples().size());
        std::thread worker([&] {
            for (std::size_t i = there.size(); i-- > 0;) there[i] = set->pixels(i);
        });
        for (std::size_t i = 0; i < there.size(); ++i) here.push_back(set->pixels(i));
        worker.join();
        QVERIFY(here == there);
    }

    void pictures_are_all_different() {
        const auto set = demo(20, 1);
        std::set<QByteArray> seen;
        for (std::size_t i = 0; i < set->samples().size(); ++i) {
            const auto pixels = set->pixels(i);
            seen.insert({reinterpret_cast<const char*>(pixels.rgb.data()), qsizetype(pixels.rgb.size())});
        }
        QCOMPARE(seen.size(), set->samples().size());
    }
};

QTEST_APPLESS_MAIN(TestDemo)
#include "test_demo.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The demo pictures themselves: the same bytes on every machine, no hole in any of them, not to be told apart by
// colour.
#include "backend/data/dataset.h"
#include "backend/data/demo_scenes.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::data;

namespace {

constexpr void (*painters[])(scenes::Shot&) = {scenes::paint_buildings, scenes::paint_forest, scenes::paint_glacier,
                                               scenes::paint_mountain,  scenes::paint_sea,    scenes::paint_street};

std::array<double, 3> mean_colour(const image::Pixels& p) {
    std::array<double, 3> sum{};
    for (std::size_t i = 0; i < p.rgb.size(); ++i) sum[i % 3] += p.rgb[i];
    for (auto& s : sum) s /= double(p.rgb.size() / 3);
    return sum;
}

} // namespace

class TestDemoScenes : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Must never change without a new version in the fingerprint.
    void golden_data() {
        QTest::addColumn<int>("label");
        QTest::addColumn<QByteArray>("sha");
        const auto names = demo(1)->classes();
        constexpr const char* digests[] = {"ed09922c56658504", "930d457645aeb223", "b392caef290ffe62",
                                           "4c0b15b5add8a333", "e3216b51c3efbe24", "a9bdbae74813fe1e"};
        for (int i = 0; i < 6; ++i) QTest::newRow(names[std::size_t(i)].c_str()) << i << QByteArray(digests[i]);
    }

    void golden() {
        QFETCH(int, label);
        QFETCH(QByteArray, sha);
        const auto set = demo(12, 1);
        QCryptographicHash hash(QCryptographicHash::Sha256);
        for (std::size_t i = 0; i < set->samples().size(); ++i) {
            if (set->samples()[i].label != label) continue;
            const auto pixels = set->pixels(i);
            hash.addData(
                QByteArrayView(reinterpret_cast<const char*>(pixels.rgb.data()), qsizetype(pixels.rgb.size())));
        }
        QCOMPARE(hash.result().toHex().left(16), sha);
    }

    /// Every pixel of the canvas is painted: none keeps the colour that it had before.
    void no_holes() {
        constexpr scenes::Colour before{7, -7, 7};
        for (int label = 0; label < 6; ++label)
            for (std::uint64_t i = 0; i < 25; ++i) {
                scenes::Shot shot(99, std::uint64_t(label), i);
                for (int y = 0; y < scenes::Canvas::side; ++y)
                    for (int x = 0; x < scenes::Canvas::side; ++x) shot.canvas.at(x, y) = before;
                painters[label](shot);
                int holes = 0;
                for (int y = 0; y < scenes::Canvas::side; ++y)
                    for (int x = 0; x < scenes::Canvas::side; ++x) {
                        const auto c = shot.canvas.at(x, y);
                        holes += c.g < -0.5f || !(c.r < 4);
                    }
                QVERIFY2(holes == 0, qPrintable(QString("class %1, picture %2: %3").arg(label).arg(i).arg(holes)));
            }
    }

    /// A classifier that knows the mean colour of each class only: the network has to learn shapes.
    void mean_colour_does_not_tell_the_classes_apart() {
        const auto set = demo(60, 1);
        std::array<std::array<double, 3>, 6> centre{};
        std::vector<std::pair<int, std::array<double, 3>>> tests;
        for (std::size_t i = 0; i < set->samples().size(); ++i) {
            const auto& sample = set->samples()[i];
            const auto mean = mean_colour(set->pixels(i));
            if (sample.split == Split::Test) {
                tests.emplace_back(sample.label, mean);
                continue;
            }
            for (std::size_t c = 0; c < 3; ++c) centre[std::size_t(sample.label)][c] += mean[c] / 60;
        }
        int right = 0;
        for (const auto& [label, mean] : tests) {
            std::array<double, 6> distance{};
            for (std::size_t k = 0; k < 6; ++k)
                for (std::size_t c = 0; c < 3; ++c) distance[k] += (mean[c] - centre[k][c]) * (mean[c] - centre[k][c]);
            right += std::ranges::min_element(distance) - distance.begin() == label;
        }
        const double share = double(right) / double(tests.size());
        qInfo("nearest mean colour: %.1f %%", share * 100);
        QVERIFY(share < 0.6);
    }

    void speed() {
        const auto set = demo(8, 1);
        std::size_t i = 0;
        QBENCHMARK {
            for (int k = 0; k < 6; ++k) set->pixels(i++ * 11 % set->samples().size());
        }
    }
};

QTEST_APPLESS_MAIN(TestDemoScenes)
#include "test_demo_scenes.moc"

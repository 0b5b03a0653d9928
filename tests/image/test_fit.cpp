// SPDX-License-Identifier: GPL-3.0-or-later
// Golden pixels, computed by hand, of every geometry and filter; the values after normalising.
#include "tests/image/samples.h"

#include <QCryptographicHash>

using namespace squeeze;
using namespace squeeze::image;

namespace {

using Geometry = InputSpec::Geometry;
using Filter = InputSpec::Filter;

InputSpec spec(int size, Geometry geometry, Filter filter) {
    InputSpec s;
    s.size = size, s.geometry = geometry, s.filter = filter;
    return s;
}

/// A grey picture from its values, row by row.
Pixels grey(int width, int height, const std::vector<int>& values) {
    Pixels p{width, height, {}};
    for (const int v : values) p.rgb.insert(p.rgb.end(), 3, std::uint8_t(v));
    return p;
}

std::vector<int> values(const Pixels& p) {
    std::vector<int> found;
    for (std::size_t i = 0; i < p.rgb.size(); i += 3) found.push_back(p.rgb[i]);
    return found;
}

} // namespace

class TestFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void squash_bilinear() {
        // 2 x 2 -> 4 x 4: positions -1/4, 1/4, 3/4, 5/4, clamped; the rows are 1 : 0, 3 : 1, 1 : 3, 0 : 1 mixes
        const auto in = grey(2, 2, {0, 100, 40, 200});
        const std::vector<int> expected{0,  25, 75,  100, //
                                        10, 39, 96,  125, // 38.75, 96.25
                                        30, 66, 139, 175, // 66.25, 138.75
                                        40, 80, 160, 200};
        QCOMPARE(values(fit(in, spec(4, Geometry::Squash, Filter::Bilinear))), expected);
        QCOMPARE(values(fit(in, spec(4, Geometry::Squash, Filter::Area))), expected); // enlarging: bilinear
    }

    void bilinear_does_not_average_when_shrinking() {
        // 6 x 1 -> 2: positions 1 and 4 exactly
        const auto in = grey(6, 2, {10, 20, 90, 30, 50, 255, 10, 20, 90, 30, 50, 255});
        QCOMPARE(values(fit(in, spec(2, Geometry::Squash, Filter::Bilinear))), (std::vector<int>{20, 50, 20, 50}));
    }

    void area_averages_when_shrinking() {
        // 3 x 3 -> 2 x 2: each output covers 1.5 x 1.5 inputs: weights 4 2 / 2 1, over 9
        const auto in = grey(3, 3, {0, 9, 18, 27, 36, 45, 54, 63, 72});
        QCOMPARE(values(fit(in, spec(2, Geometry::Squash, Filter::Area))),
                 (std::vector<int>{12, 24, 48, 60})); // (18 + 54 + 36) / 9
        // 4 x 2 -> 1: the mean, 25.5 rounded up
        QCOMPARE(values(fit(grey(4, 2, {0, 1, 2, 3, 48, 49, 50, 51}), spec(1, Geometry::Squash, Filter::Area))),
                 (std::vector<int>{26}));
    }

    void crop_without_resampling() {
        // size 7: a shorter side of 7 or 8 fits already; the centre is cut, the odd pixel stays right and below
        const auto in = pattern(10, 8);
        for (const auto filter : {Filter::Bilinear, Filter::Area}) {
            const auto out = fit(in, spec(7, Geometry::Crop, filter));
            for (int y = 0; y < 7; ++y)
                for (int x = 0; x < 7; ++x) QCOMPARE(pixel(out, x, y), pixel(in, x + 1, y));
        }
    }

    void crop_227_to_224() { // ImageNet pictures stored at 227: no resampling, one pixel off each side
        const auto in = pattern(227, 227);
        const auto out = fit(in, spec(224, Geometry::Crop, Filter::Bilinear));
        QCOMPARE(pixel(out, 0, 0), pixel(in, 1, 1));
        QCOMPARE(pixel(out, 223, 223), pixel(in, 224, 224));
    }

    void crop_shrinks_to_eight_sevenths() {
        // 32 x 16 at size 7: shrunk by two to 16 x 8, centre cut at (4, 0)
        const auto in = pattern(32, 16);
        const auto out = fit(in, spec(7, Geometry::Crop, Filter::Area));
        for (int y = 0; y < 7; ++y)
            for (int x = 0; x < 7; ++x) {
                const int left = (x + 4) * 2, top = y * 2;
                const int sum = pixel(in, left, top)[0] + pixel(in, left + 1, top)[0] + pixel(in, left, top + 1)[0] +
                                pixel(in, left + 1, top + 1)[0];
                QCOMPARE(pixel(out, x, y)[0], (sum + 2) / 4);
            }
    }

    void crop_enlarges_small_pictures() {
        // 4 x 2 at size 4: enlarged to 8 x 4, columns 2 to 5 cut: positions 3/4, 5/4, 7/4, 9/4
        const auto in = grey(4, 2, {0, 40, 80, 120, 0, 40, 80, 120});
        const auto out = values(fit(in, spec(4, Geometry::Crop, Filter::Bilinear)));
        for (int y = 0; y < 4; ++y)
            QCOMPARE(std::vector<int>(out.begin() + y * 4, out.begin() + y * 4 + 4),
                     (std::vector<int>{30, 50, 70, 90}));
    }

    void extremes_data() {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("height");
        QTest::addColumn<int>("size");
        for (const auto& [w, h, s] : {std::array{1, 1, 1}, {1, 1, 224}, {100000, 1, 64}, {1, 5000, 32}, {3, 2, 1}})
            QTest::addRow("%d x %d to %d", w, h, s) << w << h << s;
    }

    void extremes() {
        QFETCH(int, width);
        QFETCH(int, height);
        QFETCH(int, size);
        const Pixels in{width, height, std::vector<std::uint8_t>(std::size_t(width) * std::size_t(height) * 3, 137)};
        for (const auto geometry : {Geometry::Squash, Geometry::Crop})
            for (const auto filter : {Filter::Bilinear, Filter::Area}) {
                const auto out = fit(in, spec(size, geometry, filter));
                QCOMPARE(out.width, size);
                QCOMPARE(out.height, size);
                QVERIFY(std::ranges::all_of(out.rgb, [](int v) { return v == 137; })); // flat stays flat
            }
    }

    /// The same on every machine: these digests must never change.
    void golden_digests_data() {
        QTest::addColumn<int>("geometry");
        QTest::addColumn<int>("filter");
        QTest::addColumn<QByteArray>("sha");
        QTest::newRow("squash bilinear") << 0 << 0 << QByteArray("26983a5505217957");
        QTest::newRow("squash area") << 0 << 1 << QByteArray("4c6dc815229eed17");
        QTest::newRow("crop bilinear") << 1 << 0 << QByteArray("e83af1ac53fae214");
        QTest::newRow("crop area") << 1 << 1 << QByteArray("af307d4856e58fa9");
    }

    void golden_digests() {
        QFETCH(int, geometry);
        QFETCH(int, filter);
        QFETCH(QByteArray, sha);
        const auto out = fit(pattern(333, 251), spec(64, Geometry(geometry), Filter(filter)));
        const QByteArray bytes(reinterpret_cast<const char*>(out.rgb.data()), qsizetype(out.rgb.size()));
        QCOMPARE(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex().left(16), sha);
    }

    void normalised_values() {
        InputSpec s = spec(1, Geometry::Squash, Filter::Bilinear);
        s.mean = {100, 110, 120};
        s.scale = {0.5f, 0.25f, 2};
        std::vector<float> out(3);
        const std::vector<std::uint8_t> rgb{200, 10, 130};
        normalise(rgb, s, out);
        QCOMPARE(out, (std::vector<float>{50, -25, 20}));
        s.order = InputSpec::Order::Bgr; // channels come as blue, green, red; mean and scale are in that order
        normalise(rgb, s, out);
        QCOMPARE(out, (std::vector<float>{15, -25, 160}));
    }

    void normalise_checks_sizes() {
        std::vector<float> out(6);
        const std::vector<std::uint8_t> rgb(3);
        QVERIFY(!thrown([&] { normalise(rgb, {}, out); }).empty());
    }

    void speed() {
        const auto small = pattern(150, 150);
        QBENCHMARK { fit(small, spec(128, Geometry::Squash, Filter::Bilinear)); }
    }

    void speed_of_large_pictures() {
        const auto large = pattern(4000, 3000);
        QBENCHMARK { fit(large, spec(224, Geometry::Squash, Filter::Area)); }
    }
};

QTEST_APPLESS_MAIN(TestFit)
#include "test_fit.moc"

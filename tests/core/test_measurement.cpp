// SPDX-License-Identifier: GPL-3.0-or-later
// Wilson intervals against the published examples of Newcombe (1998, table I, method 3), and histograms.
#include "backend/core/histogram.h"
#include "backend/core/measurement.h"

#include <QtTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace squeeze;

class TestMeasurement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void wilson_examples_data() {
        QTest::addColumn<int>("hits");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81/263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15/148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0/20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1/29") << 1 << 29 << 0.0061 << 0.1718;
        QTest::newRow("20/20") << 20 << 20 << 1 - 0.1611 << 1.0;
    }
    void wilson_examples() {
        QFETCH(int, hits);
        QFETCH(int, n);
        QFETCH(double, low);
        QFETCH(double, high);
        const auto interval = wilson(double(hits) / n, std::uint64_t(n));
        QVERIFY(std::abs(interval.low - low) < 6e-5);
        QVERIFY(std::abs(interval.high - high) < 6e-5);
    }

    void wilson_of_nothing() {
        QCOMPARE(wilson(0, 0).low, 0.0);
        QCOMPARE(wilson(0, 0).high, 1.0);
    }

    void split_names() {
        QCOMPARE(name(Split::Train), "train");
        QCOMPARE(name(Split::Validation), "validation");
        QCOMPARE(name(Split::Test), "test");
    }

    void histogram_counts() {
        const std::vector<float> values{-1, -0.5f, 0, 0.49f, 0.5f, 1, 7, -9, std::numeric_limits<float>::quiet_NaN()};
        const auto h = histogram(values, 4, -1, 1);
        QCOMPARE(h.counts, (std::vector<std::uint64_t>{2, 1, 2, 3})); // the ends take what lies outside
        QCOMPARE(h.width(), 0.5);
    }

    void histogram_is_symmetric() {
        const std::vector<float> values{-0.25f, 0.5f, std::numeric_limits<float>::infinity()};
        const auto h = histogram(values, 10);
        QCOMPARE(h.low, -0.5);
        QCOMPARE(h.high, 0.5);
        QCOMPARE(std::accumulate(h.counts.begin(), h.counts.end(), std::uint64_t(0)), std::uint64_t(3));
        QCOMPARE(histogram({}, 0).counts.size(), std::size_t(1));
        const std::vector<float> zeros(5);
        QCOMPARE(histogram(zeros, 3).counts.front(), std::uint64_t(5));
    }
};

QTEST_APPLESS_MAIN(TestMeasurement)
#include "test_measurement.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// k-means in one dimension: against trying every partition, and the properties every result must have.
#include "backend/compress/kmeans.h"
#include "backend/core/error.h"
#include "models.h"

#include <QtTest>

#include <algorithm>
#include <ctime>
#include <set>

using namespace squeeze;
using namespace squeeze::compress;

namespace {

constexpr CentroidInit inits[] = {CentroidInit::Linear, CentroidInit::Density, CentroidInit::Random,
                                  CentroidInit::Optimal};

/// The least squared error of `values` (sorted) in at most k runs, by trying all of them.
double brute_force(std::span<const float> values, int k) {
    if (values.empty()) return 0;
    if (k == 0) return 1e300;
    double best = 1e300;
    for (std::size_t first = 1; first <= values.size(); ++first) {
        double mean = 0, error = 0;
        for (std::size_t i = 0; i < first; ++i) mean += double(values[i]) / double(first);
        for (std::size_t i = 0; i < first; ++i) error += (double(values[i]) - mean) * (double(values[i]) - mean);
        best = std::min(best, error + brute_force(values.subspan(first), k - 1));
    }
    return best;
}

/// With repeated values, gaps and different scales, depending on the seed.
std::vector<float> mixture(std::size_t count, std::uint64_t seed) {
    Random random{seed, 5};
    std::vector<float> values(count);
    for (auto& value : values) {
        value = float(random.normal() * (seed % 2 ? 1 : 0.01) + (random.chance(0.3) ? 3 : 0));
        if (random.chance(0.3)) value = float(std::round(value * 2) / 2);
    }
    return values;
}

/// What holds for every clustering, however it was found.
bool sound(std::span<const float> values, int k, const Clustering& result) {
    const auto& c = result.centroids;
    bool good = c.size() <= std::size_t(k) && result.index.size() == values.size() &&
                std::adjacent_find(c.begin(), c.end(), std::greater_equal<>()) == c.end();
    double error = 0;
    std::set<int> used;
    for (std::size_t i = 0; good && i < values.size(); ++i) {
        const double distance = std::abs(double(values[i]) - double(c.at(result.index[i])));
        for (const double other : c) good &= distance <= std::abs(double(values[i]) - other);
        error += distance * distance;
        used.insert(result.index[i]);
    }
    return good && used.size() == c.size() && std::abs(error - result.error) <= 1e-9 * (1e-12 + error);
}

} // namespace

class TestKmeans : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void optimal_equals_brute_force() {
        for (std::uint64_t seed = 0; seed < 40; ++seed)
            for (int k = 1; k <= 5; ++k) {
                auto values = mixture(1 + seed % 11, seed);
                const auto result = kmeans(values, k, CentroidInit::Optimal, 0);
                QVERIFY(sound(values, k, result));
                std::sort(values.begin(), values.end());
                const double best = brute_force(values, k);
                QVERIFY2(std::abs(result.error - best) <= 1e-6 * best + 1e-12,
                         qPrintable(QString("seed %1 k %2: %3, best %4").arg(seed).arg(k).arg(result.error).arg(best)));
            }
    }

    void linear_space_cut_gives_the_same() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const SortedValues sorted(mixture(300, seed));
            for (const std::size_t k : {2, 3, 7, 16, 40}) {
                const auto table = optimal_runs(sorted, k), cut = optimal_runs(sorted, k, 0);
                QCOMPARE(table.size(), cut.size());
                const double a = error(sorted, table, means(sorted, table)), b = error(sorted, cut, means(sorted, cut));
                QVERIFY(std::abs(a - b) <= 1e-9 * a + 1e-15);
            }
        }
    }

    void optimal_is_never_worse() {
        for (std::uint64_t seed = 0; seed < 20; ++seed)
            for (const int k : {2, 4, 16, 64}) {
                const auto values = mixture(1000, seed);
                const auto best = kmeans(values, k, CentroidInit::Optimal, 0);
                for (const auto init : inits) {
                    const auto other = kmeans(values, k, init, seed);
                    QVERIFY(sound(values, k, other));
                    QVERIFY(best.error <= other.error * (1 + 1e-6) + 1e-12);
                }
            }
    }

    void lloyd_never_gets_worse() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const SortedValues sorted(mixture(2000, seed));
            std::vector<double> start, errors;
            for (int c = 0; c < 12; ++c) start.push_back(-1 + 0.4 * c);
            const auto runs = lloyd(sorted, start, &errors);
            QVERIFY(errors.size() > 1);
            for (std::size_t i = 1; i < errors.size(); ++i) QVERIFY(errors[i] <= errors[i - 1] * (1 + 1e-12));
            QCOMPARE(runs.back(), sorted.size());
        }
    }

    // Deep Compression, figure 3
    void the_papers_figure() {
        const std::vector<float> weights{2.09f,  -0.98f, 1.48f, 0.09f,  0.05f, -0.14f, -1.08f, 2.12f,
                                         -0.91f, 1.92f,  0,     -1.03f, 1.87f, 0,      1.53f,  1.49f};
        const std::vector<std::uint8_t> ids{3, 0, 2, 1, 1, 1, 0, 3, 0, 3, 1, 0, 3, 1, 2, 2};
        for (const auto init : {CentroidInit::Linear, CentroidInit::Density, CentroidInit::Optimal}) {
            const auto result = kmeans(weights, 4, init, 0);
            QVERIFY(result.index == ids);
            const float centroids[] = {-1, 0, 1.5f, 2};
            for (std::size_t c = 0; c < 4; ++c) QVERIFY(std::abs(result.centroids[c] - centroids[c]) < 1e-6f);
        }
    }

    void few_values() {
        for (const auto init : inits) {
            QVERIFY(kmeans({}, 4, init, 0).centroids.empty());
            const std::vector<float> same(7, 3.5f), two{1, -0.0f, 0.0f, 1, 1};
            QVERIFY(kmeans(same, 4, init, 0).centroids == std::vector<float>{3.5f});
            QVERIFY((kmeans(two, 4, init, 0).centroids == std::vector<float>{0, 1}));
            QVERIFY((kmeans(two, 2, init, 0).index == std::vector<std::uint8_t>{1, 0, 0, 1, 1}));
            QCOMPARE(kmeans(two, 2, init, 0).error, 0.0);
            const auto one = kmeans(two, 1, init, 0);
            QCOMPARE(one.centroids.size(), std::size_t(1));
            QCOMPARE(one.centroids[0], 0.6f);
        }
    }

    void the_seed_decides() {
        const auto values = mixture(5000, 3);
        const auto a = kmeans(values, 16, CentroidInit::Random, 1), b = kmeans(values, 16, CentroidInit::Random, 1);
        QVERIFY(a.centroids == b.centroids && a.index == b.index);
        QVERIFY(a.centroids != kmeans(values, 16, CentroidInit::Random, 2).centroids);
    }

    void refuses() {
        const std::vector<float> good{1, 2}, bad{1, std::nanf("")};
        QVERIFY_EXCEPTION_THROWN(kmeans(good, 0, CentroidInit::Linear, 0), Error);
        QVERIFY_EXCEPTION_THROWN(kmeans(good, 257, CentroidInit::Linear, 0), Error);
        QVERIFY_EXCEPTION_THROWN(kmeans(bad, 2, CentroidInit::Linear, 0), Error);
    }

    // an outlier a million times larger than the rest takes one centroid and must not blind the others
    void outliers_do_not_cancel() {
        auto values = test::normal_weights(2000, 9, 1e-3);
        values.push_back(1e3f);
        const auto with = kmeans(values, 9, CentroidInit::Optimal, 0);
        values.pop_back();
        const auto without = kmeans(values, 8, CentroidInit::Optimal, 0);
        QVERIFY(std::abs(with.error - without.error) <= 1e-3 * without.error);
    }

    void is_fast() {
        const auto values = test::normal_weights(600000, 4);
        for (const auto init : inits) {
            const auto began = std::clock();
            const auto result = kmeans(values, 16, init, 1);
            const auto took = long((std::clock() - began) * 1000 / CLOCKS_PER_SEC); // processor time
            qInfo("init %d, 600,000 values, 16 centroids: %ld ms, error %.6f", int(init), took, result.error);
            QVERIFY(took < 10000); // about 0.3 s without sanitizers
        }
    }
};

QTEST_APPLESS_MAIN(TestKmeans)
#include "test_kmeans.moc"

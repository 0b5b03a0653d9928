// SPDX-License-Identifier: GPL-3.0-or-later
// Seeded randomness: the published generator, pinned streams, and the statistics training relies on.
#include "backend/core/random.h"

#include <QtTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

using namespace squeeze;

namespace {

/// SplitMix64 once more, straight from the paper's figure.
std::uint64_t splitmix(std::uint64_t& state) {
    state += 0x9E3779B97F4A7C15u;
    std::uint64_t z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

} // namespace

class TestRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void published_generator() {
        std::uint64_t state = 0;
        QCOMPARE(splitmix(state), std::uint64_t(0xE220A8397B1DCDAFu)); // the well-known first output of seed 0
        // A key word equal to the initial state keys the stream with that output.
        Random random({0x5157455A45u});
        state = 0xE220A8397B1DCDAFu;
        for (int i = 0; i < 100; ++i) QCOMPARE(random.next(), splitmix(state));
    }

    void keys_are_independent() {
        QCOMPARE(Random({1, 2, 3}).next(), Random({1, 2, 3}).next());
        QVERIFY(Random({1, 2, 3}).next() != Random({1, 2, 4}).next());
        QVERIFY(Random({1, 2}).next() != Random({2, 1}).next());
        QVERIFY(Random({1}).next() != Random({1, 0}).next());
        std::set<std::uint64_t> first;
        for (std::uint64_t epoch = 0; epoch < 100; ++epoch)
            for (std::uint64_t index = 0; index < 1000; ++index) first.insert(Random({7, epoch, index}).next());
        QCOMPARE(first.size(), std::size_t(100000));
    }

    void uniform_and_below() {
        Random random({5});
        double sum = 0;
        std::array<int, 7> counts{};
        for (int i = 0; i < 70000; ++i) {
            const double u = random.uniform();
            QVERIFY(u >= 0 && u < 1);
            sum += u;
            ++counts[random.below(7)];
        }
        QVERIFY(std::abs(sum / 70000 - 0.5) < 0.005);
        for (const int count : counts) QVERIFY(std::abs(count - 10000) < 500); // 5 standard deviations
        QCOMPARE(random.below(1), std::uint64_t(0));
        QVERIFY(!random.chance(0));
        QVERIFY(random.chance(1));
    }

    void normal_moments() {
        Random random({9});
        double sum = 0, squares = 0, fourth = 0;
        const int n = 200000;
        for (int i = 0; i < n; ++i) {
            const double x = random.normal();
            sum += x;
            squares += x * x;
            fourth += x * x * x * x;
        }
        QVERIFY(std::abs(sum / n) < 0.012);
        QVERIFY(std::abs(squares / n - 1) < 0.016);
        QVERIFY(std::abs(fourth / n - 3) < 0.12);
    }

    void shuffle_permutes() {
        std::vector<int> items(100), again;
        std::iota(items.begin(), items.end(), 0);
        again = items;
        const auto sorted = items;
        Random a({1}), b({1});
        a.shuffle(std::span<int>(items));
        b.shuffle(std::span<int>(again));
        QCOMPARE(items, again);
        QVERIFY(items != sorted);
        QVERIFY(std::is_permutation(items.begin(), items.end(), sorted.begin()));
        // Each of the six orders of three equally often.
        std::map<std::vector<int>, int> orders;
        Random random({2});
        for (int i = 0; i < 12000; ++i) {
            std::vector<int> three{0, 1, 2};
            random.shuffle(std::span<int>(three));
            ++orders[three];
        }
        QCOMPARE(orders.size(), std::size_t(6));
        for (const auto& [order, count] : orders) QVERIFY(std::abs(count - 2000) < 220);
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "test_random.moc"

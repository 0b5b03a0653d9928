// SPDX-License-Identifier: GPL-3.0-or-later
// Values sorted once for all prunings: what is left when those around zero are taken out is, bit by bit, what sorting
// only the rest gives; and a pruning is a number of weights kept.
#include "backend/compress/kmeans.h"
#include "backend/compress/magnitudes.h"
#include "models.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace squeeze;
using namespace squeeze::compress;

namespace {

std::vector<float> values_of(std::uint64_t seed) {
    Random random{seed, 8};
    std::vector<float> values(1 + random.below(3000));
    for (auto& value : values) {
        value = float(random.normal() * 0.05 + (seed % 3 == 0 ? 0.02 : 0));
        if (seed % 2) value = float(std::round(double(value) * 100) / 100); // many equal ones, zeros of both signs
    }
    return values;
}

} // namespace

class TestSortedValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outer_is_what_sorting_the_rest_gives() {
        for (std::uint64_t seed = 0; seed < 40; ++seed) {
            const auto values = values_of(seed);
            const SortedValues all(values);
            for (const float edge : {0.0f, 0.01f, 0.05f, 0.1f, 1.0f}) {
                std::vector<float> rest;
                for (const float value : values)
                    if (std::abs(value) >= edge) rest.push_back(value);
                const SortedValues sorted(rest);
                const auto outer = all.outer(sorted.negatives(), sorted.size() - sorted.negatives());
                QCOMPARE(outer.size(), sorted.size());
                for (std::size_t i = 0; i < sorted.size(); ++i) {
                    QCOMPARE(outer[i], sorted[i]);
                    QVERIFY(outer.sum(i / 2, i) == sorted.sum(i / 2, i)); // exactly
                }
                for (const auto init :
                     {CentroidInit::Linear, CentroidInit::Density, CentroidInit::Random, CentroidInit::Optimal}) {
                    const auto a = share_values(outer, 8, init, seed), b = share_values(sorted, 8, init, seed);
                    QVERIFY(a.centroids == b.centroids && a.ends == b.ends);
                }
            }
        }
    }

    void first_finds_the_first_from_any_hint() {
        const auto values = values_of(2);
        const SortedValues sorted(values);
        Random random{1};
        for (int i = 0; i < 2000; ++i) {
            const auto begin = random.below(sorted.size()), hint = random.below(sorted.size() + 5);
            const double edge = random.uniform(-0.2, 0.2);
            std::size_t expected = begin;
            while (expected < sorted.size() && !(double(sorted[expected]) > edge)) ++expected;
            QCOMPARE(sorted.first(begin, hint, [&](float value) { return double(value) > edge; }), expected);
        }
    }

    void an_index_is_the_nearest_run() {
        for (std::uint64_t seed = 0; seed < 10; ++seed)
            for (const int k : {1, 2, 3, 16, 256}) {
                const auto values = values_of(seed);
                const SortedValues sorted(values);
                const auto sharing = share_values(sorted, k, CentroidInit::Density, seed);
                const Indexer index(sorted, sharing.ends);
                for (const float value : values) {
                    const double mine = std::abs(double(value) - double(sharing.centroids[index(value)]));
                    for (const float other : sharing.centroids)
                        QVERIFY(mine <= std::abs(double(value) - double(other)));
                }
            }
    }

    void a_rule_is_a_number_kept() {
        for (std::uint64_t seed = 0; seed < 20; ++seed) {
            const auto values = values_of(seed);
            const Magnitudes magnitudes(values);
            const Kept whole{&magnitudes, values.size()};
            for (const auto& rule : {PruneRule{.keep = 0.3}, PruneRule{.keep = 1e-6}, PruneRule{.threshold = 0.04},
                                     PruneRule{.threshold = 0.0}, PruneRule{.deviations = 1.5}}) {
                const auto mask = prune_masks(std::vector<LayerView>{{"layer", values}}, {rule, Ranking::Layer, {}});
                QVERIFY(mask.front() == mask_of(values, magnitudes, keep_alone(whole, rule)));
            }
        }
    }

    void squares_add_up() {
        const auto values = values_of(4);
        const Magnitudes magnitudes(values);
        double sum = 0;
        for (std::size_t rank = values.size(); rank-- > 0;) {
            sum += double(magnitudes[rank]) * double(magnitudes[rank]);
            QCOMPARE(magnitudes.squares(rank), sum);
            QVERIFY(rank == 0 || magnitudes[rank] >= magnitudes[rank - 1]);
        }
        const Magnitudes odd(std::vector<float>{1, std::nanf(""), -2});
        QCOMPARE(odd[0], 0.0f);
        QCOMPARE(odd[2], 2.0f);
    }
};

QTEST_APPLESS_MAIN(TestSortedValues)
#include "test_sorted_values.moc"

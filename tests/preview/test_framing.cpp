// SPDX-License-Identifier: GPL-3.0-or-later
// Frames against the model they stand for: bytes, survivors, histogram, map and code lengths, counted the slow way.
#include "app/studio/preview/framing.h"
#include "backend/core/random.h"
#include "backend/model/zoo.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

Model trained() { return zoo::fresh(zoo::find("squeezenet1_1"), {"forest", "sea", "street"}, 3); }

const char* const recipes[] = {"",
                               "prune keep=0.2 ranking=lamp | cluster bits=4",
                               "prune threshold=0.05 | encode coder=raw",
                               "cluster bits=3",
                               "cluster bits=4 | prune keep=0.05",
                               "prune keep=0.6 | cluster bits=2"};

} // namespace

class TestFraming : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sums_are_the_file() {
        pipeline::Draft draft(trained());
        for (const auto* recipe : recipes) {
            draft.apply(pipeline::parse(recipe));
            const auto frame = frame_of(draft.state());
            QCOMPARE(frame.bytes, std::uint64_t(codec::encode(draft.model(), draft.encoding()).size()));
            QCOMPARE(frame.parts.total(), frame.bytes);
            QVERIFY(std::abs(frame.sparsity - sparsity(draft.model())) < 1e-12);
        }
    }

    void detail_is_the_layer() {
        pipeline::Draft draft(trained());
        for (const auto* recipe : recipes) {
            draft.apply(pipeline::parse(recipe));
            for (const std::size_t layer : {std::size_t(0), std::size_t(1), std::size_t(3), std::size_t(24)}) {
                const auto& sorted = *draft.trained()[layer];
                const auto detail = detail_of(draft.state(), layer, trained_histogram(sorted));
                const auto& weights = draft.model().layers[layer]->weights;
                check_histogram(detail, sorted, weights);
                check_map(detail, sorted, weights);
                check_codes(detail, draft, layer);
                if (QTest::currentTestFailed()) return;
            }
        }
    }

private:
    static bool survives(const Weights& weights, std::size_t i) { return !weights.mask || (*weights.mask)[i]; }

    static void check_histogram(const LayerDetail& detail, const pipeline::SortedLayer& sorted,
                                const Weights& weights) {
        std::vector<float> kept;
        for (std::size_t i = 0; i < sorted.size(); ++i)
            if (survives(weights, i)) kept.push_back(sorted.weights()[i]);
        const auto all = histogram(sorted.weights(), histogram_bins);
        QCOMPARE(detail.before.counts, all.counts);
        QCOMPARE(detail.after.counts, histogram(kept, histogram_bins, all.low, all.high).counts);
    }

    static void check_map(const LayerDetail& detail, const pipeline::SortedLayer& sorted, const Weights& weights) {
        const auto& shape = weights.shape;
        const int area = shape[2] * shape[3];
        QCOMPARE(detail.filters, shape[0]);
        QCOMPARE(detail.inputs, shape[1]);
        QCOMPARE(detail.kernel, shape[2]);
        int empty = 0;
        for (int filter = 0; filter < shape[0]; ++filter) {
            int alive = 0;
            for (int input = 0; input < shape[1]; ++input) {
                int survivors = 0;
                const auto begin = std::size_t((filter * shape[1] + input) * area);
                for (int i = 0; i < area; ++i) survivors += survives(weights, begin + std::size_t(i));
                const int cell = detail.map[std::size_t(input * shape[0] + filter)];
                if (area > 1)
                    QCOMPARE(cell, survivors);
                else
                    QCOMPARE(cell > 0, survivors > 0);
                alive += survivors;
            }
            empty += alive == 0;
        }
        QCOMPARE(detail.emptyFilters, empty);
        Q_UNUSED(sorted);
    }

    /// Counts times lengths are the bytes that are shown.
    static void check_codes(const LayerDetail& detail, const pipeline::Draft& draft, std::size_t layer) {
        const auto& cost = draft.cost().layers[layer];
        const auto bits = [](const std::vector<LayerDetail::Code>& codes) {
            std::uint64_t sum = 0;
            for (const auto& code : codes) sum += code.count * std::uint64_t(code.bits);
            return sum;
        };
        if (!detail.ids.empty()) QCOMPARE(bits(detail.ids) / 8, cost.ids);
        if (!detail.gaps.empty()) QCOMPARE(bits(detail.gaps) / 8, cost.gaps);
        QCOMPARE(detail.ids.empty(), detail.centroids.empty());
        QCOMPARE(detail.centroids.size(), detail.shares.size());
    }
};

QTEST_APPLESS_MAIN(TestFraming)
#include "test_framing.moc"

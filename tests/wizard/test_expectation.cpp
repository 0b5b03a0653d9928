// SPDX-License-Identifier: GPL-3.0-or-later
// What a target means before anything runs: presets, sizes for an accuracy, densities, times.
#include "app/studio/run/yardstick.h"
#include "app/studio/wizard/expectation.h"
#include "app/studio/wizard/speed_choice.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/recipe.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// Falls from 92 % at 1x to 80 % at 300x.
TargetCurve curve() {
    TargetCurve result;
    for (const double ratio : {1.0, 10.0, 50.0, 100.0, 300.0}) {
        const double top1 = 0.92 - 0.12 * std::pow(std::log(ratio) / std::log(300.0), 3);
        result.points.push_back({ratio, top1 - 0.05, top1, top1 - 0.01, std::min(1.0, top1 + 0.005)});
    }
    return result;
}

RunRow run(const std::string& model, const std::string& data, std::vector<double> seconds, double top1) {
    RunRow row;
    row.settings.model = model;
    row.settings.data = data;
    int epoch = 0;
    for (const double at : seconds) {
        Measurement m;
        m.epoch = epoch++;
        m.seconds = at;
        m.n = 100, m.top1 = top1;
        row.measurements.push_back(m);
    }
    row.finished = true;
    return row;
}

} // namespace

class TestExpectation : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void three_presets_without_alexnet_four_with_it() {
        const std::uint64_t original = 2902296;
        const auto three = presets(curve(), original, {});
        QCOMPARE(three.size(), std::size_t(3));
        QCOMPARE(three[0].bytes, original / 10);
        QCOMPARE(three[2].bytes, std::uint64_t(61440)); // 60 KiB
        for (std::size_t i = 1; i < three.size(); ++i) {
            QVERIFY(three[i].bytes < three[i - 1].bytes);
            QVERIFY(three[i].top1.value < three[i - 1].top1.value);
            QVERIFY(three[i].top1.known == Known::Estimated);
        }
        const auto four = presets(curve(), original, 0.896);
        QCOMPARE(four.size(), std::size_t(4));
        QVERIFY(four[3].top1.value >= 0.896 && four[3].top1.value < 0.9);
        QCOMPARE(presets(curve(), original, 0.99).size(), std::size_t(3)); // out of reach
        QVERIFY(presets(curve(), 0, {}).empty());
    }

    void presets_without_a_curve_promise_nothing() {
        for (const auto& p : presets({}, 2902296, {})) QVERIFY(p.top1.known == Known::None);
    }

    void tight_follows_the_network() {
        QCOMPARE(presets(curve(), 500000, {})[2].bytes, std::uint64_t(10000));
        QCOMPARE(presets(curve(), 228000000, {})[2].bytes, std::uint64_t(4560000));
    }

    void the_smallest_above_an_accuracy_is_the_smallest() {
        const auto bytes = smallest_above(curve(), 3000000, 0.90);
        QVERIFY(bytes > 0);
        QVERIFY(at(curve(), 3000000.0 / double(bytes)).retrained >= 0.8999);
        QVERIFY(at(curve(), 3000000.0 / double(bytes) * 1.02).retrained < 0.90);
        QCOMPARE(smallest_above(curve(), 3000000, 0.95), std::uint64_t(0));
        QCOMPARE(smallest_above({}, 3000000, 0.5), std::uint64_t(0));
    }

    void alexnet_counts_only_on_the_same_photos() {
        const std::vector<RunRow> runs{run("alexnet", "a", {0, 1}, 0.88), run("alexnet", "b", {0, 1}, 0.95),
                                       run("squeezenet1_1", "a", {0, 1}, 0.99)};
        QCOMPARE(alexnet_point(runs, "a")->top1, 0.88);
        QVERIFY(!alexnet_point(runs, "c"));
        auto estimated = runs;
        for (auto& m : estimated[0].measurements) m.badge = Badge::Estimated;
        QVERIFY(!alexnet_point(estimated, "a"));
        QVERIFY(alexnet_bytes(6) > 220'000'000 && alexnet_bytes(6) < 240'000'000);
    }

    void what_fits_says_by_how_much() {
        const auto all = fits(61440, 6);
        QVERIFY(all[0].fits && all[1].fits && !all[2].fits);
        QCOMPARE(QString(all[1].detail).replace(QChar(0x202F), ' '), QString("4,096 B left for code"));
        QCOMPARE(QString(all[2].detail).replace(QChar(0x202F), ' '), QString("28,672 B too large"));
        QVERIFY(fits(65536, 6)[1].fits && !fits(65537, 6)[1].fits);
        QVERIFY(!fits(1ull << 30, 6)[0].fits);
    }

    void density_grows_with_the_target() {
        double last = 0;
        for (const std::uint64_t bytes : {20000, 40000, 60000, 120000, 400000}) {
            const double density = density_for(bytes, 722624, 3000, 4);
            QVERIFY(density > last && density <= 1);
            last = density;
        }
        const double density = density_for(61440, 722624, 3000, 4); // what 60 KiB took in a run: about 7 %
        QVERIFY2(density > 0.04 && density < 0.12, qPrintable(QString::number(density)));
    }

    void density_goes_into_the_prune_steps() {
        const auto text = with_density("train epochs=4 | prune keep=0.2 conv10:keep=0.1 | encode", 0.0712);
        const auto steps = pipeline::parse(text).steps;
        QCOMPARE(steps[1].values.number("keep"), 0.0712);
        QCOMPARE(steps[1].values.number("keep", "conv10"), 0.1);
        QCOMPARE(with_density("nonsense", 0.1), std::string("nonsense")); // and nothing leaves the slot
    }

    void latency_follows_the_work() {
        const Graph graph = zoo::find("squeezenet1_1").build(6);
        QCOMPARE(scaled_latency(graph, 128, 3.0, 128), 3.0);
        const double half = scaled_latency(graph, 128, 3.0, 64);
        QVERIFY2(half > 0.4 && half < 1.0, qPrintable(QString::number(half)));
        QVERIFY(scaled_latency(graph, 128, 3.0, 2) < 0); // too small for the network
    }
};

QTEST_MAIN(TestExpectation)
#include "test_expectation.moc"

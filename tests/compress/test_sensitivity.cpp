// SPDX-License-Identifier: GPL-3.0-or-later
// Sensitivity by weight error, and the sharing-out of one density.
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/compress/sensitivity.h"
#include "backend/core/error.h"
#include "models.h"

#include <QtTest>

#include <numeric>

using namespace squeeze;
using namespace squeeze::compress;

namespace {

double relative_error(const Weights& before, const Weights& after) {
    const auto a = dense(before), b = dense(after);
    double error = 0, all = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        error += (double(a[i]) - double(b[i])) * (double(a[i]) - double(b[i]));
        all += double(a[i]) * double(a[i]);
    }
    return error / all;
}

/// harm = (1 - density)^power at the usual densities.
LayerSensitivity curve(double power) {
    LayerSensitivity result{"layer", {}, {}};
    for (const double density : sensitivity_densities) result.prune.push_back({density, std::pow(1 - density, power)});
    return result;
}

} // namespace

class TestSensitivity : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void is_what_pruning_and_clustering_do() {
        const Model model = test::chain({16, 32, 64});
        const auto sensitivity = weight_sensitivity(model);
        QCOMPARE(sensitivity.size(), std::size_t(2));
        for (std::size_t l = 0; l < 2; ++l) {
            QCOMPARE(sensitivity[l].layer, "layer" + std::to_string(l));
            QCOMPARE(sensitivity[l].prune.size(), std::size(sensitivity_densities));
            QCOMPARE(sensitivity[l].cluster.size(), std::size(sensitivity_bits));
            const auto& weights = model.layers[l]->weights;
            for (std::size_t i = 0; i < sensitivity[l].prune.size(); ++i) {
                const auto& point = sensitivity[l].prune[i];
                PruneSettings settings;
                settings.rule.keep = point.setting;
                const double harm = relative_error(weights, prune(model, settings).layers[l]->weights);
                QVERIFY(std::abs(point.harm - harm) < 1e-12);
                QVERIFY(i == 0 || (point.setting < sensitivity[l].prune[i - 1].setting &&
                                   point.harm >= sensitivity[l].prune[i - 1].harm));
            }
            for (const auto& point : sensitivity[l].cluster) {
                const auto shared = cluster(weights, int(point.setting), CentroidInit::Linear, 0);
                QVERIFY(std::abs(point.harm - relative_error(weights, shared)) < 1e-6);
            }
        }
    }

    void a_layer_of_zeros_is_not_hurt() {
        Model model = test::chain({4, 4});
        Layer layer = *model.layers[0];
        layer.weights.data = Floats{std::vector<float>(16)};
        const auto sensitivity = weight_sensitivity(with_layer(model, 0, layer));
        for (const auto& point : sensitivity[0].prune) QCOMPARE(point.harm, 0.0);
        for (const auto& point : sensitivity[0].cluster) QCOMPARE(point.harm, 0.0);
    }

    void shares_a_density_at_equal_harm_data() {
        QTest::addColumn<double>("density");
        for (const double density : {0.0, 0.01, 0.05, 0.2, 0.5, 0.9, 1.0}) QTest::addRow("%g", density) << density;
    }
    void shares_a_density_at_equal_harm() {
        QFETCH(double, density);
        const std::vector<LayerSensitivity> curves{curve(2), curve(8), curve(4)};
        const std::vector<std::size_t> weights{1000, 50000, 7};
        const auto shares = share_density(curves, weights, density);
        double kept = 0, total = 0;
        for (std::size_t i = 0; i < 3; ++i) {
            QVERIFY(shares[i] >= 0 && shares[i] <= 1);
            kept += shares[i] * double(weights[i]);
            total += double(weights[i]);
        }
        QVERIFY(std::abs(kept - density * total) <= 0.005 * density * total + 1e-9);
        QVERIFY(shares[0] >= shares[2] && shares[2] >= shares[1]); // the more easily hurt keep more
    }

    void flat_curves_still_meet_the_density() {
        LayerSensitivity flat{"flat", {}, {}}; // nothing is lost down to 10 %, as measured accuracy may say
        for (const double density : sensitivity_densities) flat.prune.push_back({density, density < 0.1 ? 30.0 : 0.0});
        const auto shares = share_density({flat, curve(2)}, {1000, 1000}, 0.6);
        QVERIFY(std::abs(shares[0] + shares[1] - 1.2) < 0.006);
        QVERIFY(shares[0] < shares[1]);
    }

    void refuses() {
        QVERIFY_EXCEPTION_THROWN(share_density({curve(2)}, {1, 2}, 0.5), Error);
        QVERIFY_EXCEPTION_THROWN(share_density({curve(2)}, {1}, 1.5), Error);
    }
};

QTEST_APPLESS_MAIN(TestSensitivity)
#include "test_sensitivity.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Weight sharing of layers and models: masks, codebooks, overrides, determinism.
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/core/error.h"
#include "models.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::compress;

class TestCluster : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keeps_the_mask_and_shares_the_survivors() {
        PruneSettings half;
        half.rule.keep = 0.3;
        const Model pruned = prune(test::chain({16, 32, 64}), half);
        for (const int bits : {1, 2, 4, 8}) {
            const auto& weights = pruned.layers[1]->weights;
            const auto shared = cluster(weights, bits, CentroidInit::Linear, 1);
            QVERIFY(shared.mask == weights.mask && shared.shape == weights.shape);
            const auto& book = std::get<Codebook>(shared.data);
            QVERIFY(book.values.size() <= std::size_t(1) << bits);
            const auto before = dense(weights), after = dense(shared);
            std::vector<float> survivors;
            for (std::size_t i = 0; i < before.size(); ++i) {
                if (!(*weights.mask)[i]) {
                    QCOMPARE(int(book.index[i]), 0);
                    QCOMPARE(after[i], 0.0f);
                    continue;
                }
                survivors.push_back(before[i]);
                for (const float value : book.values)
                    QVERIFY(std::abs(before[i] - after[i]) <= std::abs(before[i] - value) * 1.000001f);
            }
            QVERIFY(book.values == kmeans(survivors, 1 << bits, CentroidInit::Linear, 1).centroids);
        }
    }

    void zeros_without_a_mask_are_values() {
        const auto shared =
            cluster(Weights{{2, 3}, std::nullopt, Floats{{0, 5, 0, 0, 5, 0}}}, 2, CentroidInit::Linear, 0);
        QVERIFY((std::get<Codebook>(shared.data).values == std::vector<float>{0, 5}));
        QVERIFY(!shared.mask);
        QVERIFY((dense(shared) == std::vector<float>{0, 5, 0, 0, 5, 0}));
    }

    void nothing_survives() {
        const auto shared = cluster(Weights{{1, 3}, Mask{0, 0, 0}, Floats{{0, 0, 0}}}, 4, CentroidInit::Linear, 0);
        QVERIFY((dense(shared) == std::vector<float>{0, 0, 0}));
        validate(shared);
    }

    void models_layer_by_layer() {
        const Model model = test::chain({16, 32, 64, 8});
        ClusterSettings settings;
        settings.init = CentroidInit::Random;
        settings.seed = 7;
        settings.overrides = {{"layer1", 6}};
        const Model shared = cluster(model, settings);
        for (std::size_t i = 0; i < model.layers.size(); ++i) {
            const auto alone = cluster(model.layers[i]->weights, i == 1 ? 6 : 4, settings.init, layer_seed(7, i));
            QVERIFY(alone == shared.layers[i]->weights);
            QVERIFY(shared.layers[i]->bias == model.layers[i]->bias);
        }
        QVERIFY(equal(shared, cluster(model, settings)));
        settings.seed = 8;
        QVERIFY(!equal(shared, cluster(model, settings)));
    }

    void clustering_again_changes_nothing() {
        for (const auto init : {CentroidInit::Linear, CentroidInit::Optimal}) {
            const auto once = cluster(test::chain({16, 32}).layers[0]->weights, 4, init, 1);
            QVERIFY(dense(cluster(once, 4, init, 1)) == dense(once));
        }
    }

    void refuses() {
        const Model model = test::chain({4, 4});
        ClusterSettings settings;
        settings.overrides = {{"conv99", 4}};
        try {
            cluster(model, settings);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(error.fault() == Fault::Usage);
            QVERIFY(QString(error.what()).contains("'conv99'; known: layer0"));
        }
        for (const int bits : {0, 9, -1}) {
            QVERIFY_EXCEPTION_THROWN(cluster(model.layers[0]->weights, bits, CentroidInit::Linear, 0), Error);
            settings.overrides = {{"layer0", bits}};
            QVERIFY_EXCEPTION_THROWN(cluster(model, settings), Error);
        }
        Layer broken = *model.layers[0];
        std::get<Floats>(broken.weights.data).values[3] = INFINITY;
        QVERIFY_EXCEPTION_THROWN(cluster(with_layer(model, 0, broken), ClusterSettings{}), Error); // out of a helper
    }
};

QTEST_APPLESS_MAIN(TestCluster)
#include "test_cluster.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Measured sensitivity: each layer alone, on an even subset of the validation part, in points of top-1.
#include "backend/pipeline/sensitivity_measured.h"
#include "tiny.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

/// Accuracy is the share of weights left, less a tenth for every layer with a codebook; remembers what it was shown.
class Share : public tiny::Backend {
public:
    mutable std::vector<std::vector<std::size_t>> samples;
    mutable int altered = 0; ///< most layers that differed from the original at once
    const Model* original = nullptr;

    nn::Evaluation evaluate(const Model& model, const nn::Images& images, const nn::Device&,
                            Progress& progress) const override {
        progress.check();
        samples.push_back(images.samples);
        nn::Evaluation result;
        result.split = images.split;
        result.top1 = 1 - sparsity(model);
        int differ = 0;
        for (std::size_t i = 0; i < model.layers.size(); ++i) {
            if (std::holds_alternative<Codebook>(model.layers[i]->weights.data)) result.top1 -= 0.1;
            differ += dense(model.layers[i]->weights) != dense(original->layers[i]->weights);
        }
        altered = std::max(altered, differ);
        return result;
    }
};

} // namespace

class TestSensitivityMeasured : public QObject {
    Q_OBJECT
    Model m_model = tiny::model();
    Share m_backend;
    Workbench m_bench;

private Q_SLOTS:
    void init() {
        m_backend.original = &m_model;
        m_backend.samples.clear();
        m_bench.dataset = std::make_shared<tiny::Colours>();
        m_bench.backend = &m_backend;
    }

    void each_layer_alone() {
        int ticks = 0;
        Progress progress([&](const Event& event) { ticks += std::get<Tick>(event).phase == "sensitivity"; });
        const auto result = measured_sensitivity(m_model, {{0.5, 0.25}, {4, 1}, 0}, m_bench, progress);
        QCOMPARE(result.top1, 1.0);
        QCOMPARE(result.n, std::uint64_t(24));
        QCOMPARE(result.layers.size(), std::size_t(3));
        QCOMPARE(m_backend.altered, 1);
        QCOMPARE(m_backend.samples.size(), std::size_t(1 + 3 * 4));
        QVERIFY(ticks > 0);
        double all = 0;
        for (const auto& layer : m_model.layers) all += double(layer->weights.size());
        for (std::size_t i = 0; i < 3; ++i) {
            const auto& layer = result.layers[i];
            const auto share = double(m_model.layers[i]->weights.size()) / all;
            QCOMPARE(layer.layer, m_model.node(i).name);
            QCOMPARE(layer.prune[0].setting, 0.5);
            QVERIFY(std::abs(layer.prune[0].harm - 50 * share) < 1e-9);
            QVERIFY(std::abs(layer.prune[1].harm - 75 * share) < 1e-9);
            QCOMPARE(layer.cluster[1].setting, 1.0);
            QVERIFY(std::abs(layer.cluster[0].harm - 10) < 1e-9);
        }
    }

    void subset_is_spread_evenly() {
        Progress progress;
        const auto result = measured_sensitivity(m_model, {{0.5}, {}, 8}, m_bench, progress);
        QCOMPARE(result.n, std::uint64_t(8));
        const auto whole = m_bench.dataset->indices(Split::Validation);
        for (const auto& samples : m_backend.samples) {
            QCOMPARE(samples.size(), std::size_t(8));
            for (std::size_t i = 0; i < 8; ++i) QCOMPARE(samples[i], whole[i * 3]);
        }
    }

    void stops_and_refuses() {
        std::stop_source source;
        int left = 3;
        Progress progress(
            [&](const Event&) {
                if (--left == 0) source.request_stop();
            },
            source.get_token());
        const MeasuredSensitivitySettings settings{{0.5}, {2}, 4};
        std::stop_source at_once;
        at_once.request_stop();
        Progress stopped({}, at_once.get_token());
        QCOMPARE(tiny::caught([&] { measured_sensitivity(m_model, settings, m_bench, stopped); }).fault,
                 Fault::Cancelled);
        m_bench.dataset = nullptr;
        QCOMPARE(tiny::caught([&] { measured_sensitivity(m_model, settings, m_bench, progress); }).fault, Fault::Usage);
    }
};

QTEST_GUILESS_MAIN(TestSensitivityMeasured)
#include "test_sensitivity_measured.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Hundreds of random recipes on a model with every awkward kind of layer: masks, repeated values, exact zeros, one
// weight. The draft's bytes are the file's, layer by layer, and its model is what the stages make.
#include "backend/compress/prune.h"
#include "backend/core/error.h"
#include "backend/core/random.h"
#include "backend/pipeline/draft.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

constexpr int layers = 7;
const char* const kinds[layers] = {"normal", "repeated", "zeros", "masked", "one", "equal", "large"};

/// Weights of a kind. Masked ones may hold something underneath.
Layer layer_of(int kind, int in, int out, Random& random) {
    Layer layer;
    layer.weights.shape = {out, in, 1, 1};
    std::vector<float> values(std::size_t(in * out));
    for (auto& value : values) {
        value = float(random.normal() * 0.05);
        if (kind == 1) value = float(std::round(double(value) * 50) / 50);
        if (kind == 2 && random.chance(0.4)) value = random.chance(0.5) ? 0.0f : -0.0f;
        if (kind == 5) value = random.chance(0.5) ? 0.25f : -0.25f;
    }
    if (kind == 3) {
        auto& mask = layer.weights.mask.emplace(values.size());
        for (auto& keep : mask) keep = random.chance(0.4);
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!mask[i] && random.chance(0.9)) values[i] = 0;
    }
    layer.weights.data = Floats{std::move(values)};
    layer.bias.resize(std::size_t(out));
    for (auto& bias : layer.bias) bias = float(random.normal());
    return layer;
}

Model awkward(std::uint64_t seed) {
    Random random{seed, 3};
    const int channels[layers + 1] = {3, 20, 17, 8, 1, 1, 30, 61};
    auto graph = std::make_shared<Graph>();
    Model model;
    for (int i = 0; i < layers; ++i) {
        graph->nodes.push_back({kinds[i], Conv{channels[i], channels[i + 1], 1, 1, 0}, {i - 1}});
        model.layers.push_back(std::make_shared<const Layer>(layer_of(i, channels[i], channels[i + 1], random)));
    }
    model.graph = graph;
    return model;
}

QString number(double value) { return QString::number(value, 'g', 6); }

QString prune_step(Random& random) {
    const char* const rankings[] = {"layer", "global", "lamp", "sensitivity"};
    const double share =
        random.chance(0.1) ? random.chance(0.5) ? 1 : 1e-6 : random.uniform(1e-4, random.chance(0.5) ? 1 : 0.3);
    QString step = "prune ";
    const auto kind = random.below(6);
    if (kind == 0)
        step += "threshold=" + number(random.chance(0.1) ? 0 : random.uniform(0, 0.3));
    else if (kind == 1)
        step += "deviations=" + number(random.uniform(0, 3));
    else
        step += "keep=" + number(share) + " ranking=" + rankings[random.below(4)];
    for (const auto* layer : kinds) {
        if (!random.chance(0.15)) continue;
        const char* const own[] = {":keep=", ":threshold=", ":deviations="};
        step += QString(" ") + layer + own[random.below(3)] + number(random.uniform(1e-4, 0.9));
    }
    return step;
}

QString cluster_step(Random& random) {
    const char* const inits[] = {"linear", "density", "random", "optimal"};
    QString step = QString("cluster bits=%1 init=%2").arg(1 + random.below(8)).arg(inits[random.below(4)]);
    for (const auto* layer : kinds)
        if (random.chance(0.15)) step += QString(" %1:bits=%2").arg(layer).arg(1 + random.below(8));
    return step;
}

QString random_recipe(Random& random) {
    QStringList steps;
    while (random.chance(steps.isEmpty() ? 0.9 : 0.3)) steps += prune_step(random);
    if (random.chance(0.8)) steps += cluster_step(random);
    if (random.chance(0.1)) steps += prune_step(random); // of a codebook
    if (random.chance(0.1)) steps += cluster_step(random);
    if (random.chance(0.5))
        steps += QString("encode coder=%1 biases=%2 codebooks=%3")
                     .arg(random.chance(0.4)   ? "huffman"
                          : random.chance(0.5) ? "mixed"
                                               : "raw",
                          random.chance(0.5) ? "fp16" : "fp32", random.chance(0.5) ? "fp16" : "fp32");
    return steps.join(" | ");
}

State staged(const Model& model, const Recipe& recipe, std::uint64_t seed) {
    State state{model, {}, nullptr, {}};
    Workbench workbench;
    workbench.seed = seed;
    Progress progress;
    for (const auto& step : recipe.steps) state = step.stage->apply(std::move(state), step.values, workbench, progress);
    return state;
}

} // namespace

class TestDraftRandom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void bytes_and_model_are_the_files() {
        Random random{21};
        for (std::uint64_t seed = 0; seed < 12; ++seed) {
            const auto model = awkward(seed);
            Draft draft(model);
            for (int round = 0; round < 40; ++round) {
                const auto line = random_recipe(random);
                const auto recipe = parse(line.toStdString());
                const auto expected = staged(model, recipe, seed);
                draft.apply(recipe, seed);
                const auto where = QString("seed %1: %2").arg(seed).arg(line).toUtf8();
                QVERIFY2(draft.encoding() == expected.encoding, where);
                const auto real = codec::cost(expected.model, expected.encoding);
                for (std::size_t i = 0; i < layers; ++i) {
                    QVERIFY2(*draft.state().layers[i]->layer() == *expected.model.layers[i], where + kinds[i]);
                    const auto &a = draft.cost().layers[i], &b = real.layers[i];
                    QVERIFY2(a.name == b.name && a.ids == b.ids && a.gaps == b.gaps && a.codebook == b.codebook &&
                                 a.biases == b.biases && a.tables == b.tables,
                             where + kinds[i]);
                }
                QVERIFY2(equal(draft.model(), expected.model), where);
                QCOMPARE(draft.cost().header, real.header);
                QCOMPARE(draft.cost().total, std::uint64_t(codec::encode(expected.model, expected.encoding).size()));
            }
        }
    }

    void harm_is_the_weights_error() {
        Random random{5};
        const auto model = awkward(3);
        Draft draft(model);
        for (int round = 0; round < 60; ++round) {
            draft.apply(parse(random_recipe(random).toStdString()));
            for (std::size_t i = 0; i < layers; ++i) {
                const auto before = dense(model.layers[i]->weights), after = dense(draft.model().layers[i]->weights);
                double lost = 0, all = 0;
                for (std::size_t w = 0; w < before.size(); ++w) {
                    lost += std::pow(double(before[w]) - double(after[w]), 2);
                    all += std::pow(double(before[w]), 2);
                }
                QVERIFY(std::abs(draft.state().layers[i]->harm() - (all > 0 ? lost / all : 0)) < 1e-9);
                QCOMPARE(draft.state().layers[i]->survivors(),
                         draft.model().layers[i]->weights.mask
                             ? std::uint64_t(std::ranges::count(*draft.model().layers[i]->weights.mask, 1))
                             : std::uint64_t(before.size()));
            }
        }
    }

    void a_state_outlives_the_draft() {
        std::optional<Draft> draft(awkward(1));
        draft->apply(parse("prune keep=0.3 | cluster bits=3"));
        const auto state = draft->state();
        const auto bytes = draft->cost().total;
        draft->apply(parse("prune keep=0.1"));
        draft.reset();
        QCOMPARE(std::uint64_t(codec::encode(state.model(), state.encoding).size()), bytes);
    }
};

QTEST_APPLESS_MAIN(TestDraftRandom)
#include "test_draft_random.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What one step of training does to plain, masked, shared and levelled weights, against the gradient worked out by
// hand: for one picture x and logits Wx + b, dL/dW = (softmax - onehot) x^T.
#include "toys.h"

using namespace squeeze;
using namespace squeeze::toys;

namespace {

constexpr int classes = 3, inputs = 3;
constexpr double rate = 0.5;
const std::vector<std::uint8_t> picture{1, 2, 3};

Model linear(Weights weights, std::vector<float> bias = {0, 0, 0}) {
    Graph graph;
    graph.nodes = {{"fc", Linear{inputs, classes}, {graph_input}}};
    Model model;
    model.graph = std::make_shared<const Graph>(graph);
    model.layers = {std::make_shared<const Layer>(Layer{std::move(weights), std::move(bias)})};
    model.input = plain_input(1);
    return model;
}

nn::TrainJob job(const Model& start, int label) {
    nn::TrainJob job;
    job.start = start;
    job.images = images(1, {picture}, {"a", "b", "c"}, {label});
    job.settings.rate = rate;
    job.settings.momentum = job.settings.decay = job.settings.warmup = 0;
    job.settings.schedule = "constant";
    job.settings.augmentation = {0, 0, 0, 0, 0};
    return job;
}

Model train(const nn::TrainJob& job) {
    Progress progress;
    return nn::backend().train(job, one_thread(), progress);
}

/// softmax(Wx + b) - onehot(label)
std::vector<double> slope(const std::vector<float>& w, int label, const std::vector<float>& bias = {0, 0, 0}) {
    std::vector<double> z(classes);
    double sum = 0;
    for (int c = 0; c < classes; ++c) {
        double dot = bias[std::size_t(c)];
        for (int k = 0; k < inputs; ++k) dot += double(w[std::size_t(c * inputs + k)]) * picture[std::size_t(k)];
        sum += z[std::size_t(c)] = std::exp(dot);
    }
    for (int c = 0; c < classes; ++c) z[std::size_t(c)] = z[std::size_t(c)] / sum - (c == label);
    return z;
}

double gradient(const std::vector<double>& slope, std::size_t i) { return slope[i / inputs] * picture[i % inputs]; }

#define CLOSE(a, b) QVERIFY2(std::abs(double(a) - double(b)) < 1e-5, qPrintable(QString("%1 is not %2").arg(a).arg(b)))

const std::vector<float> start{0.1f, -0.2f, 0.3f, 0.05f, 0.1f, -0.1f, 0.2f, -0.3f, 0.15f};

} // namespace

class TestNnRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void plain() {
        const std::vector<float> bias{0.1f, 0.2f, -0.1f};
        const auto trained = train(job(linear({{3, 3}, {}, Floats{start}}, bias), 1));
        const auto g = slope(start, 1, bias);
        const auto& layer = *trained.layers[0];
        for (std::size_t i = 0; i < 9; ++i)
            CLOSE(std::get<Floats>(layer.weights.data).values[i], start[i] - rate * gradient(g, i));
        for (std::size_t c = 0; c < 3; ++c) CLOSE(layer.bias[c], bias[c] - rate * g[c]);
        QVERIFY(!layer.weights.mask);
    }
    void decay_moves_weights_only() {
        auto decaying = job(linear({{3, 3}, {}, Floats{start}}, {5, 5, 5}), 1);
        decaying.settings.decay = 0.1;
        const auto trained = train(decaying);
        const auto g = slope(start, 1);
        CLOSE(std::get<Floats>(trained.layers[0]->weights.data).values[0],
              start[0] - rate * (gradient(g, 0) + 0.1 * double(start[0])));
        CLOSE(trained.layers[0]->bias[0], 5 - rate * g[0]);
    }
    void momentum() { // the second step repeats 0.9 of the first
        auto two = job(linear({{3, 3}, {}, Floats{start}}), 2);
        two.settings.momentum = 0.9;
        two.settings.epochs = 2;
        const auto trained = train(two);
        const auto first = slope(start, 2);
        std::vector<float> w = start, b(3);
        for (std::size_t i = 0; i < 9; ++i) w[i] -= float(rate * gradient(first, i));
        for (std::size_t c = 0; c < 3; ++c) b[c] -= float(rate * first[c]);
        const auto second = slope(w, 2, b);
        for (std::size_t i = 0; i < 9; ++i)
            CLOSE(std::get<Floats>(trained.layers[0]->weights.data).values[i],
                  double(w[i]) - rate * (gradient(second, i) + 0.9 * gradient(first, i)));
    }
    void clip() {
        auto clipped = job(linear({{3, 3}, {}, Floats{start}}), 1);
        clipped.settings.clip = 0.01;
        const auto trained = train(clipped);
        double moved = 0;
        for (std::size_t i = 0; i < 9; ++i)
            moved +=
                std::pow(double(std::get<Floats>(trained.layers[0]->weights.data).values[i]) - double(start[i]), 2);
        for (const float b : trained.layers[0]->bias) moved += double(b) * double(b);
        CLOSE(std::sqrt(moved), rate * 0.01);
    }
    void masked_stays_zero() {
        auto values = start;
        values[1] = 7; // lies under the mask: must not be seen
        const Mask mask{1, 0, 1, 1, 1, 0, 1, 1, 1};
        const auto trained = train(job(linear({{3, 3}, mask, Floats{values}}), 1));
        const auto& weights = trained.layers[0]->weights;
        QVERIFY(weights.mask == mask);
        auto seen = start;
        seen[1] = seen[5] = 0;
        const auto g = slope(seen, 1);
        for (std::size_t i = 0; i < 9; ++i)
            CLOSE(std::get<Floats>(weights.data).values[i], mask[i] ? double(start[i]) - rate * gradient(g, i) : 0.0);
    }
    void centroids_move_by_the_summed_gradient() { // Deep Compression, figure 3
        const Codebook shared{{-0.2f, 0.1f, 0.3f}, {0, 1, 2, 2, 1, 0, 0, 1, 1}};
        const Mask mask{1, 1, 1, 1, 1, 0, 1, 1, 1};
        const auto trained = train(job(linear({{3, 3}, mask, shared}), 0));
        std::vector<float> w;
        for (std::size_t i = 0; i < 9; ++i) w.push_back(mask[i] ? shared.values[shared.index[i]] : 0);
        const auto g = slope(w, 0);
        std::vector<double> sums(3);
        for (std::size_t i = 0; i < 9; ++i)
            if (mask[i]) sums[shared.index[i]] += gradient(g, i);
        const auto& after = std::get<Codebook>(trained.layers[0]->weights.data);
        QVERIFY(after.index == shared.index);
        for (std::size_t k = 0; k < 3; ++k) CLOSE(after.values[k], double(shared.values[k]) - rate * sums[k]);
    }
    void levels_move_their_step() {
        const Levels levels{0.1f, {1, -2, 3, 0, 1, -1, 2, -3, 1}};
        const auto trained = train(job(linear({{3, 3}, {}, levels}), 0));
        std::vector<float> w;
        for (const int level : levels.levels) w.push_back(levels.step * float(level));
        const auto g = slope(w, 0);
        double sum = 0;
        for (std::size_t i = 0; i < 9; ++i) sum += gradient(g, i) * levels.levels[i];
        const auto& after = std::get<Levels>(trained.layers[0]->weights.data);
        QVERIFY(after.levels == levels.levels);
        CLOSE(after.step, 0.1 - rate * sum);
    }
    void scheduled_masks_let_values_come_back() {
        auto gradual = job(linear({{3, 3}, {}, Floats{start}}), 1);
        gradual.settings.epochs = 3;
        gradual.mask_every = 1;
        std::vector<double> asked;
        std::vector<float> under, rested;
        gradual.masks = [&](double progress, const std::vector<std::vector<float>>& weights) {
            asked.push_back(progress);
            under = weights.at(0);
            rested.push_back(under[0]);
            Mask mask(9, 1);
            if (asked.size() <= 2) mask[0] = 0; // pruned at first ...
            if (progress == 1) mask[8] = 0;     // ... and something else in the end
            return std::vector<Mask>{mask};
        };
        const auto trained = train(gradual);
        QCOMPARE(asked.size(), std::size_t(4));
        QCOMPARE(asked.front(), 0.0);
        CLOSE(asked[1], 1 / 3.0);
        QCOMPARE(asked.back(), 1.0);
        const auto& weights = trained.layers[0]->weights;
        const auto& values = std::get<Floats>(weights.data).values;
        QVERIFY(weights.mask == (Mask{1, 1, 1, 1, 1, 1, 1, 1, 0}));
        QCOMPARE(values[8], 0.0f);
        QVERIFY(values[0] != 0);
        QCOMPARE(values[0], under[0]);
        QCOMPARE(rested.at(1), start[0]); // rested underneath while it was masked ...
        QCOMPARE(rested.at(2), start[0]);
        QVERIFY(under[0] != start[0]); // ... and moved on after it came back
        QVERIFY(under[8] != 0);
    }
    void labels_meet_by_name() { // the model knows the classes in another order
        auto model = linear({{3, 3}, {}, Floats{start}});
        model.labels = {"c", "a", "b"};
        const auto trained = train(job(model, 0)); // "a": output 1
        const auto g = slope(start, 1);
        for (std::size_t i = 0; i < 9; ++i)
            CLOSE(std::get<Floats>(trained.layers[0]->weights.data).values[i], start[i] - rate * gradient(g, i));
        model.labels = {"c", "a", "x"};
        QCOMPARE(fault_of([&] { train(job(model, 0)); }), int(Fault::Input));
    }
};

QTEST_APPLESS_MAIN(TestNnRules)
#include "test_nn_rules.moc"

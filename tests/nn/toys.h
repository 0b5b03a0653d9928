// SPDX-License-Identifier: GPL-3.0-or-later
// Small things to train on: a data set in memory, graphs of a few nodes, and models with given numbers.
#pragma once

#include "backend/core/random.h"
#include "backend/nn/trainer.h"

#include <QtTest>

#include <cmath>

namespace squeeze::toys {

class ToyDataset final : public data::Dataset {
public:
    ToyDataset(std::vector<std::string> classes, std::vector<int> labels) : m_classes(std::move(classes)) {
        for (std::size_t i = 0; i < labels.size(); ++i)
            m_samples.push_back({"toy/" + std::to_string(i), labels[i], Split::Train, 1});
    }
    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    Bytes file(std::size_t) const override { throw Error(Fault::Io, "toy: has no files"); }
    std::string fingerprint() const override { return "toy"; }

private:
    std::string m_name = "toy";
    std::vector<std::string> m_classes;
    std::vector<data::Sample> m_samples;
};

class ToyStore final : public data::PixelStore {
public:
    ToyStore(int size, std::vector<std::vector<std::uint8_t>> pictures)
        : m_size(size), m_pictures(std::move(pictures)) {}
    int size() const override { return m_size; }
    std::span<const std::uint8_t> rgb(std::size_t index) const override { return m_pictures[index]; }
    bool usable(std::size_t) const override { return true; }

private:
    int m_size;
    std::vector<std::vector<std::uint8_t>> m_pictures;
};

/// The value fed equals the byte.
inline InputSpec plain_input(int size) {
    InputSpec input;
    input.size = size;
    input.mean = {0, 0, 0};
    input.scale = {1, 1, 1};
    return input;
}

inline nn::Images images(int size, std::vector<std::vector<std::uint8_t>> pictures, std::vector<std::string> classes,
                         const std::vector<int>& labels) {
    nn::Images result;
    result.dataset = std::make_shared<ToyDataset>(std::move(classes), labels);
    result.store = std::make_shared<ToyStore>(size, std::move(pictures));
    for (std::size_t i = 0; i < labels.size(); ++i) result.samples.push_back(i);
    result.split = Split::Train;
    return result;
}

/// `count` noisy pictures in three classes: reddish, greenish, bluish.
inline nn::Images colours(int count, int size, std::uint64_t seed = 1) {
    std::vector<std::vector<std::uint8_t>> pictures;
    std::vector<int> labels;
    for (int i = 0; i < count; ++i) {
        Random random{seed, std::uint64_t(i)};
        labels.push_back(i % 3);
        std::vector<std::uint8_t> rgb(std::size_t(size * size * 3));
        for (std::size_t k = 0; k < rgb.size(); ++k)
            rgb[k] = std::uint8_t(random.below(160) + (int(k % 3) == i % 3 ? 90 : 0));
        pictures.push_back(std::move(rgb));
    }
    return images(size, std::move(pictures), {"red", "green", "blue"}, labels);
}

inline std::shared_ptr<const Layer> layer(Shape shape, std::vector<float> values, std::vector<float> bias) {
    return std::make_shared<const Layer>(
        Layer{Weights{std::move(shape), {}, Floats{std::move(values)}}, std::move(bias)});
}

inline std::vector<float> draws(std::size_t count, double spread, std::uint64_t seed) {
    Random random{seed};
    std::vector<float> values(count);
    for (auto& value : values) value = float(spread * random.normal());
    return values;
}

/// conv 3x3 (8) - relu - maxpool - [1x1 | 3x3] concat - relu - dropout - conv 1x1 (3) - global average: a SqueezeNet in
/// small.
inline Model small_net(int size, std::uint64_t seed = 1) {
    Graph graph;
    graph.name = "toy";
    graph.nodes = {{"conv1", Conv{3, 8, 3, 1, 1}, {graph_input}},
                   {"relu1", Relu{}, {0}},
                   {"pool1", MaxPool{3, 2, 0, true}, {1}},
                   {"expand1x1", Conv{8, 6, 1, 1, 0}, {2}},
                   {"expand3x3", Conv{8, 6, 3, 1, 1}, {2}},
                   {"concat", Concat{}, {3, 4}},
                   {"relu2", Relu{}, {5}},
                   {"drop", Dropout{0.2f}, {6}},
                   {"conv10", Conv{12, 3, 1, 1, 0}, {7}},
                   {"pool10", GlobalAveragePool{}, {8}},
                   {"softmax", Softmax{}, {9}}};
    Model model;
    model.graph = std::make_shared<const Graph>(graph);
    model.layers = {layer({8, 3, 3, 3}, draws(216, 0.25, seed), std::vector<float>(8)),
                    layer({6, 8, 1, 1}, draws(48, 0.4, seed + 1), std::vector<float>(6)),
                    layer({6, 8, 3, 3}, draws(432, 0.15, seed + 2), std::vector<float>(6)),
                    layer({3, 12, 1, 1}, draws(36, 0.2, seed + 3), std::vector<float>(3))};
    model.input = plain_input(size);
    model.input.mean = {125, 125, 125};
    model.input.scale = {1 / 60.f, 1 / 60.f, 1 / 60.f};
    model.labels = {"red", "green", "blue"};
    return model;
}

inline nn::TrainSettings settings(int epochs, double rate = 0.05) {
    nn::TrainSettings result;
    result.epochs = epochs;
    result.rate = rate;
    result.batch = 16;
    result.augmentation.crop = 1;
    return result;
}

/// oneDNN's threads wait for each other in a busy loop, which is slow on a machine with other work to do.
inline nn::Device one_thread() { return {"cpu", 1}; }

/// The fault of the Error that `work` throws, or -1.
template <typename F>
int fault_of(const F& work, std::string* what = nullptr) {
    try {
        work();
    } catch (const Error& error) {
        if (what) *what = error.what();
        return int(error.fault());
    }
    return -1;
}

} // namespace squeeze::toys

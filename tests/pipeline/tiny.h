// SPDX-License-Identifier: GPL-3.0-or-later
// A network, a data set and a backend so small that a whole recipe runs in milliseconds.
#pragma once

#include "backend/core/random.h"
#include "backend/pipeline/run.h"

#include <map>

namespace squeeze::tiny {

inline Model model(std::uint64_t seed = 1, int classes = 3, int size = 16) {
    Graph graph;
    graph.name = "tiny";
    graph.nodes = {
        {"conv1", Conv{3, 8, 3, 1, 1}, {graph_input}},   {"relu1", Relu{}, {0}},
        {"fire2/squeeze1x1", Conv{8, 16, 1, 1, 0}, {1}}, {"relu2", Relu{}, {2}},
        {"conv10", Conv{16, classes, 1, 1, 0}, {3}},     {"pool10", GlobalAveragePool{}, {4}},
    };
    Model result;
    Random random({seed});
    for (const int node : graph.weighted()) {
        const auto shape = weight_shape(graph.nodes[std::size_t(node)].op);
        Floats floats{std::vector<float>(count(shape))};
        for (auto& value : floats.values) value = float(random.normal() * 0.3);
        std::vector<float> bias(count({shape[0]}));
        for (auto& value : bias) value = float(random.normal() * 0.05);
        result.layers.push_back(std::make_shared<Layer>(Layer{Weights{shape, std::nullopt, floats}, bias}));
    }
    result.graph = std::make_shared<Graph>(std::move(graph));
    result.input.size = size;
    return result;
}

/// Pictures of three plain colours with noise; `each` per class, every fifth for validation, every seventh for testing.
class Colours : public data::Dataset {
public:
    explicit Colours(int each = 40, int classes = 3, int size = 16) : m_size(size) {
        for (int c = 0; c < classes; ++c) m_classes.push_back("colour" + std::to_string(c));
        for (int i = 0; i < each * classes; ++i) {
            data::Sample sample;
            sample.name = std::to_string(i);
            sample.label = i % classes;
            const int round = i / classes;
            sample.split = round % 5 == 0 ? Split::Validation : round % 7 == 0 ? Split::Test : Split::Train;
            m_samples.push_back(sample);
        }
    }
    const std::string& name() const override { return m_name; }
    const std::vector<std::string>& classes() const override { return m_classes; }
    const std::vector<data::Sample>& samples() const override { return m_samples; }
    std::string fingerprint() const override {
        return "colours " + std::to_string(m_samples.size()) + " " + std::to_string(m_size);
    }
    Bytes file(std::size_t index) const override { return image::encode_png(pixels(index)); }
    image::Pixels pixels(std::size_t index) const override {
        image::Pixels result{m_size, m_size, std::vector<std::uint8_t>(std::size_t(m_size) * std::size_t(m_size) * 3)};
        Random random({3, index});
        const auto channel = std::size_t(m_samples[index].label % 3);
        for (std::size_t i = 0; i < result.rgb.size(); ++i)
            result.rgb[i] = std::uint8_t((i % 3 == channel ? 120 : 70) + random.below(60));
        return result;
    }

private:
    int m_size;
    std::string m_name = "colours";
    std::vector<std::string> m_classes;
    std::vector<data::Sample> m_samples;
};

/// Stands in for torch: "training" is a seeded walk that obeys masks and codebooks, and accuracy a function of every
/// bit of the weights, so that two models that differ anywhere are told apart.
class Backend : public nn::Backend {
public:
    mutable std::vector<nn::TrainJob> jobs; ///< without their pictures and callbacks
    mutable int evaluations = 0;

    Model train(const nn::TrainJob& job, const nn::Device&, Progress& progress) const override {
        record(job);
        auto live = start_weights(job);
        int epoch = 0;
        if (!job.resume.empty()) load(job.resume, epoch, live);
        const int steps =
            int((job.images.samples.size() + std::size_t(job.settings.batch) - 1) / std::size_t(job.settings.batch));
        std::vector<Mask> masks;
        Model model = job.start;
        if (epoch > 0) model = codec::decode(m_models.at(crc32(job.resume))).model;
        for (; epoch < job.settings.last(); ++epoch) {
            for (int step = 0; step < steps; ++step) {
                progress.tick("train", step + 1, steps, "batches");
                const int at = epoch * steps + step;
                if (job.masks && (masks.empty() || at % job.mask_every == 0))
                    masks = job.masks(double(at) / (job.settings.epochs * steps), live);
            }
            walk(live, job.settings.seed, epoch);
            model = rebuilt(job.start, live, masks);
            const auto resume = save(epoch + 1, live);
            m_models[crc32(resume)] = codec::encode(model);
            if (job.on_epoch) job.on_epoch({epoch + 1, job.settings.epochs, 1.0 / (epoch + 1), 0, 0, 1, model, resume});
        }
        return model;
    }

    nn::Evaluation evaluate(const Model& model, const nn::Images& images, const nn::Device&,
                            Progress& progress) const override {
        ++evaluations;
        progress.tick("evaluate", 1, 1, "images");
        std::uint32_t key = 0;
        for (const auto& layer : model.layers) {
            const auto values = dense(layer->weights);
            key = key * 31 + crc32({reinterpret_cast<const std::uint8_t*>(values.data()), values.size() * 4});
            key = key * 31 + crc32({reinterpret_cast<const std::uint8_t*>(layer->bias.data()), layer->bias.size() * 4});
        }
        nn::Evaluation result;
        result.split = images.split;
        result.samples = images.samples;
        result.n = images.samples.size();
        result.top1 = double(key) / 4294967296.0;
        result.top5 = result.balanced = 1;
        return result;
    }

    std::vector<std::vector<float>> forward(const Model&, const std::vector<std::span<const std::uint8_t>>&,
                                            const nn::Device&) const override {
        return {};
    }
    Info info() const override { return {"walk", false}; }

private:
    using Live = std::vector<std::vector<float>>;

    void record(const nn::TrainJob& job) const {
        jobs.push_back(job);
        jobs.back().images = {};
        jobs.back().on_epoch = nullptr;
    }

    static Live start_weights(const nn::TrainJob& job) {
        Live live;
        for (const auto& layer : job.start.layers) {
            const auto* codebook = std::get_if<Codebook>(&layer->weights.data);
            live.push_back(codebook ? codebook->values : dense(layer->weights));
        }
        return live;
    }

    static void walk(Live& live, std::uint64_t seed, int epoch) {
        for (std::size_t l = 0; l < live.size(); ++l)
            for (std::size_t i = 0; i < live[l].size(); ++i)
                live[l][i] += 0.02f * float(Random({seed, std::uint64_t(epoch), l, i}).normal());
    }

    static Model rebuilt(const Model& start, const Live& live, const std::vector<Mask>& masks) {
        Model model = start;
        for (std::size_t l = 0; l < live.size(); ++l) {
            Layer layer = *start.layers[l];
            if (auto* codebook = std::get_if<Codebook>(&layer.weights.data)) {
                codebook->values = live[l];
            } else {
                layer.weights.data = Floats{live[l]};
                if (!masks.empty()) layer.weights.mask = masks[l];
                layer.weights.data = Floats{dense(layer.weights)};
            }
            model = with_layer(std::move(model), l, std::move(layer));
        }
        return model;
    }

    static Bytes save(int epoch, const Live& live) {
        ByteWriter out;
        out.write(epoch);
        for (const auto& values : live) out.array<float>(values);
        return out.take();
    }

    static void load(const Bytes& resume, int& epoch, Live& live) {
        ByteReader in(resume, "resume");
        epoch = in.read<int>();
        for (auto& values : live)
            for (auto& value : values) value = in.read<float>();
    }

    mutable std::map<std::uint32_t, Bytes> m_models; ///< what a finished epoch ended in, by its resume bytes' CRC
};

/// The message and kind of Error that `action` throws.
struct Caught {
    bool thrown = false;
    Fault fault = Fault::Internal;
    std::string what;
};
template <typename F>
Caught caught(F action) {
    try {
        action();
    } catch (const Error& error) {
        return {true, error.fault(), error.what()};
    }
    return {};
}

} // namespace squeeze::tiny

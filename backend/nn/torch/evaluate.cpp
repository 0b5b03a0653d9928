// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/evaluate.h"

#include "backend/nn/tally.h"
#include "backend/nn/torch/crew.h"
#include "backend/nn/torch/network.h"
#include "backend/nn/torch/runtime.h"

#include <chrono>
#include <cmath>

namespace squeeze::nn {

namespace {

constexpr int batch_size = 128, shard_images = 32;

/// A model set up for passes without gradients.
class Runner {
public:
    Runner(const Model& model, const Device& device, int batch)
        : m_size(model.input.size), m_device(torch_device(device)), m_shard(m_device.is_cpu() ? shard_images : batch),
          m_crew(thread_count(device), int((batch + m_shard - 1) / m_shard)), m_network(model.graph),
          m_layers(tensors(model, m_device)) {}

    /// Logits, or what the last node gives: N x classes on the CPU.
    torch::Tensor run(data::Batch& batch, bool logits) {
        const auto pictures = input(batch, m_size, m_device);
        const auto count = std::int64_t(batch.count());
        std::vector<torch::Tensor> parts(std::size_t((count + m_shard - 1) / m_shard));
        m_crew.run(int(parts.size()), [&](int shard) {
            const c10::InferenceMode guard;
            const auto from = std::int64_t(shard) * m_shard;
            const auto part = pictures.slice(0, from, std::min(count, from + m_shard));
            parts[std::size_t(shard)] =
                (logits ? m_network.logits(part, m_layers) : m_network.outputs(part, m_layers)).to(torch::kCPU);
        });
        return torch::cat(parts, 0).contiguous();
    }

private:
    int m_size;
    torch::Device m_device;
    std::int64_t m_shard;
    Crew m_crew;
    Network m_network;
    std::vector<LayerTensors> m_layers;
};

float probability(std::span<const float> row, int output) {
    double sum = 0;
    for (const float value : row) sum += std::exp(double(value) - double(row[std::size_t(output)]));
    return float(1 / sum);
}

} // namespace

void require_fit(const Model& model, const Images& images) {
    if (!images.dataset || !images.store || images.samples.empty())
        throw Error(Fault::Input, "no images to work on; choose a data set with labelled images");
    if (images.store->size() != model.input.size)
        throw Error(Fault::Internal, images.dataset->name() + ": prepared for " + std::to_string(images.store->size()) +
                                         " pixels, the model wants " + std::to_string(model.input.size));
}

Evaluation evaluate_model(const Model& model, const Images& images, const Device& device, Progress& progress) {
    require_fit(model, images);
    const auto start = std::chrono::steady_clock::now();
    const data::ClassMap map(model, *images.dataset);
    Runner runner(model, device, batch_size);
    const auto all = double(images.samples.size());

    std::vector<Outcome> outcomes;
    data::BatchSettings settings;
    settings.batch = batch_size;
    data::Batches batches(images.store, images.dataset, images.samples, model.input, settings);
    progress.tick("evaluate", 0, all, "images");
    while (auto batch = batches.next()) {
        const auto logits = runner.run(*batch, true);
        const auto columns = std::size_t(logits.size(1));
        for (std::size_t i = 0; i < batch->count(); ++i) {
            const std::span row(logits.data_ptr<float>() + i * columns, columns);
            outcomes.push_back(outcome(batch->samples[i], row, map, *images.dataset));
            outcomes.back().confidence = probability(row, outcomes.back().output);
        }
        progress.tick("evaluate", double(outcomes.size()), all, "images");
    }
    auto result = tally(outcomes, images.split, images.dataset->classes().size());
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return result;
}

std::vector<std::vector<float>>
forward_model(const Model& model, const std::vector<std::span<const std::uint8_t>>& pictures, const Device& device) {
    Runner runner(model, device, int(std::min<std::size_t>(batch_size, pictures.size())));
    const auto bytes = std::size_t(model.input.size) * std::size_t(model.input.size) * 3;
    std::vector<std::vector<float>> rows;
    for (std::size_t from = 0; from < pictures.size(); from += batch_size) {
        const auto count = std::min<std::size_t>(batch_size, pictures.size() - from);
        data::Batch batch;
        batch.input.resize(count * bytes);
        batch.labels.resize(count);
        for (std::size_t i = 0; i < count; ++i) {
            if (pictures[from + i].size() != bytes)
                throw Error(Fault::Internal,
                            "forward: a picture is not " + std::to_string(model.input.size) + " pixels square");
            image::normalise(pictures[from + i], model.input, std::span(batch.input).subspan(i * bytes, bytes));
        }
        const auto out = runner.run(batch, false);
        const auto columns = std::size_t(out.size(1));
        for (std::size_t i = 0; i < count; ++i) {
            const float* row = out.data_ptr<float>() + i * columns;
            rows.emplace_back(row, row + columns);
        }
    }
    return rows;
}

} // namespace squeeze::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/torch/train.h"

#include "backend/data/classmap.h"
#include "backend/nn/torch/crew.h"
#include "backend/nn/torch/evaluate.h"
#include "backend/nn/torch/learner.h"
#include "backend/nn/torch/loss.h"
#include "backend/nn/torch/resume.h"
#include "backend/nn/torch/runtime.h"
#include "backend/nn/torch/schedule.h"

#include <chrono>
#include <cmath>
#include <numeric>

namespace squeeze::nn {

namespace {

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

std::string shortest(double number) {
    char text[32];
    std::snprintf(text, sizeof text, "%g", number);
    return text;
}

/// The uncompressed model whose answers are learned from (Hinton, Vinyals, Dean 2015).
struct Teacher {
    Network network;
    std::vector<LayerTensors> layers;
};

class Training {
public:
    Training(const TrainJob& job, const Device& device, Progress& progress);
    Model run();

private:
    EpochResult epoch(int number);
    double step(data::Batch& batch, int epoch, int number);
    double differentiate(const torch::Tensor& pictures, const torch::Tensor& labels, double share,
                         const DropoutDraw& draw);
    void apply_masks(double done);
    Model model() const;
    [[noreturn]] void diverged(int epoch, int step) const;

    const TrainJob& m_job;
    const TrainSettings& m_settings;
    Progress& m_progress;
    torch::Device m_device;
    int m_batch, m_shard_size, m_shards; ///< images per batch and shard, shards per batch
    Crew m_crew;
    data::ClassMap m_classes;
    Network m_network;
    Learner m_learner;
    std::optional<Teacher> m_teacher;
    std::int64_t m_steps_per_epoch = 0, m_steps = 0;
};

Training::Training(const TrainJob& job, const Device& device, Progress& progress)
    : m_job(job), m_settings(job.settings), m_progress(progress), m_device(torch_device(device)),
      m_batch(int(std::min<std::size_t>(std::size_t(m_settings.batch), job.images.samples.size()))),
      m_shard_size(m_device.is_cpu() ? shard_size(m_batch, parameter_count(*job.start.graph)) : m_batch),
      m_shards((m_batch + m_shard_size - 1) / m_shard_size), m_crew(thread_count(device), m_shards),
      m_classes(job.start, *job.images.dataset), m_network(job.start.graph), m_learner(job.start, m_shards, m_device) {
    m_classes.require_all(*job.images.dataset);
    const auto images = std::int64_t(job.images.samples.size());
    m_steps_per_epoch = (images + m_settings.batch - 1) / m_settings.batch;
    m_steps = m_steps_per_epoch * m_settings.epochs;
    if (m_settings.distil <= 0) return;
    if (!job.teacher) throw Error(Fault::Usage, "distil: there is no teacher to learn from; use distil=0");
    if (job.teacher->graph->classes() != job.start.graph->classes() || !(job.teacher->input == job.start.input))
        throw Error(Fault::Input,
                    "distil: the teacher has other classes or another input than the model; use distil=0");
    m_teacher.emplace(Teacher{Network(job.teacher->graph), tensors(*job.teacher, m_device)});
}

Model Training::run() {
    const auto key = digest(m_job);
    int done = 0;
    if (!m_job.resume.empty()) done = load_resume(m_job.resume, key, m_settings.epochs, m_learner);
    while (done < m_settings.last()) {
        auto result = epoch(done++);
        if (!m_job.on_epoch) continue;
        result.epoch = done;
        result.epochs = m_settings.last();
        result.model = model();
        result.resume = save_resume(key, done, m_learner);
        m_job.on_epoch(result);
    }
    return model();
}

EpochResult Training::epoch(int number) {
    const auto start = std::chrono::steady_clock::now();
    const auto& images = m_job.images;
    data::BatchSettings settings;
    settings.batch = m_settings.batch;
    settings.shuffle = true;
    settings.augmentation = m_settings.augmentation;
    settings.seed = m_settings.seed;
    settings.epoch = number;
    data::Batches batches(images.store, images.dataset, images.samples, m_job.start.input, settings);

    EpochResult result;
    const double per_epoch = double(images.samples.size()), total = per_epoch * m_settings.last();
    m_progress.tick("train", number * per_epoch, total, "images");
    for (int at = 0; auto batch = batches.next(); ++at) {
        const double mean = step(*batch, number, at);
        result.loss += mean * double(batch->count());
        result.images += batch->count();
        m_progress.tick("train", number * per_epoch + double(result.images), total, "images", mean);
    }
    if (number + 1 == m_settings.epochs) apply_masks(1);
    if (!m_learner.finite()) diverged(number, int(m_steps_per_epoch) - 1);
    result.loss /= double(std::max<std::uint64_t>(1, result.images));
    result.waited = batches.waited();
    result.seconds = seconds_since(start);
    return result;
}

double Training::step(data::Batch& batch, int epoch, int number) {
    const auto position = epoch * m_steps_per_epoch + number;
    if (m_job.masks && position % std::max(1, m_job.mask_every) == 0) apply_masks(double(position) / double(m_steps));

    for (auto& label : batch.labels) label = m_classes.output(int(label));
    const auto count = std::int64_t(batch.count());
    const auto labels = torch::from_blob(batch.labels.data(), {count}, torch::kInt64).to(m_device);
    const auto pictures = input(batch, m_job.start.input.size, m_device);
    const int shards = int((count + m_shard_size - 1) / m_shard_size);
    std::vector<double> losses(static_cast<std::size_t>(shards));
    m_crew.run(shards, [&](int shard) {
        const std::int64_t from = std::int64_t(shard) * m_shard_size, to = std::min(count, from + m_shard_size);
        losses[std::size_t(shard)] = differentiate(
            pictures.slice(0, from, to), labels.slice(0, from, to), double(to - from) / double(count),
            {m_settings.dropout, m_settings.seed, std::uint64_t(epoch), std::uint64_t(number), std::uint64_t(shard)});
    });
    const double mean = std::accumulate(losses.begin(), losses.end(), 0.0);
    if (!std::isfinite(mean)) diverged(epoch, number);
    m_learner.descend({rate_at(m_settings, position, m_steps), m_settings.momentum, m_settings.decay, 1},
                      m_settings.clip, shards, m_crew);
    return mean;
}

/// Leaves the gradients of one shard in its tensors; returns its part of the batch's mean loss.
double Training::differentiate(const torch::Tensor& pictures, const torch::Tensor& labels, double share,
                               const DropoutDraw& draw) {
    torch::Tensor answers;
    if (m_teacher) {
        const torch::NoGradGuard guard;
        answers = m_teacher->network.logits(pictures, m_teacher->layers);
    }
    const auto logits = m_network.logits(pictures, m_learner.tensors(int(draw.shard)), &draw);
    const auto error = share * loss(logits, labels, answers, m_settings);
    error.backward();
    return error.item<float>();
}

void Training::apply_masks(double done) {
    if (m_job.masks) m_learner.mask(m_job.masks(done, m_learner.underlying()));
}

Model Training::model() const {
    Model result = m_job.start;
    result.layers = m_learner.layers();
    return result;
}

void Training::diverged(int epoch, int step) const {
    throw Error(Fault::Input, "training: the loss is not finite in epoch " + std::to_string(epoch + 1) + " of " +
                                  std::to_string(m_settings.epochs) + ", step " + std::to_string(step + 1) + " of " +
                                  std::to_string(m_steps_per_epoch) + "; lower rate (it is " +
                                  shortest(m_settings.rate) + ") or limit the gradient with clip");
}

} // namespace

Model train_model(const TrainJob& job, const Device& device, Progress& progress) {
    check(job.settings);
    require_fit(job.start, job.images);
    return Training(job, device, progress).run();
}

} // namespace squeeze::nn

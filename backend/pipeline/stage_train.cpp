// SPDX-License-Identifier: GPL-3.0-or-later
// train: stochastic gradient descent that obeys the weights it finds (masks stay, centroids move; Deep Compression,
// sections 2 and 3.3).
#include "backend/core/random.h"
#include "backend/pipeline/settings.h"
#include "backend/pipeline/stages.h"

#include <algorithm>

namespace squeeze::pipeline {

namespace {

State apply_train(State state, const Values& values, const Workbench& workbench, Progress& progress) {
    state.model = train_model(state, values, workbench, {}, progress);
    state.resume.clear();
    return state;
}

} // namespace

std::vector<Parameter> train_parameters(int epochs, int least) {
    const nn::TrainSettings standard;
    const auto& augmentation = standard.augmentation;
    return {
        {"epochs", "passes over the training images", std::int64_t(epochs), double(least), 10000},
        {"rate", "peak learning rate", standard.rate, 0, 10},
        {"momentum", "momentum of the gradient", standard.momentum, 0, 0.999},
        {"decay", "weight decay (not of biases and codebooks)", standard.decay, 0, 1},
        {"batch", "images per step", std::int64_t(standard.batch), 1, 4096},
        {"schedule", "course of the learning rate", standard.schedule, 0, 0, {"cosine", "constant", "step"}},
        {"warmup", "share of the steps with a rising rate", standard.warmup, 0, 1},
        {"smoothing", "label smoothing, as a share", standard.smoothing, 0, 0.99},
        {"clip", "limit of the gradient's norm; 0: none", standard.clip, 0, 1e6},
        {"dropout", "dropout probability; -1: as the network says", standard.dropout, -1, 0.99},
        {"distil", "share of the uncompressed model's soft answers in the loss", standard.distil, 0, 1},
        {"temperature", "softness of those answers", standard.temperature, 0.1, 100},
        {"flip", "probability of a left-right mirror", augmentation.flip, 0, 1},
        {"crop", "largest shift of a training picture, pixels", std::int64_t(augmentation.crop), 0, 64},
        {"brightness", "random brightness, as a share", augmentation.brightness, 0, 1},
        {"contrast", "random contrast, as a share", augmentation.contrast, 0, 1},
        {"saturation", "random saturation, as a share", augmentation.saturation, 0, 1},
        {"stop", "ends after this epoch of them, with the rates of all; 0: after the last", std::int64_t(0), 0, 10000},
    };
}

Model train_model(const State& state, const Values& values, const Workbench& workbench, const nn::MaskSchedule& masks,
                  Progress& progress) {
    if (!workbench.dataset) throw Error(Fault::Usage, "training needs images: name a data set (--data PATH)");
    nn::TrainJob job;
    job.start = state.model;
    job.images = nn::images(workbench.dataset, Split::Train, state.model.input, progress);
    if (job.images.samples.empty())
        throw Error(Fault::Input, workbench.dataset->name() + ": no usable training images; `squeeze data` says why");
    job.settings = train_settings(values, Random({workbench.seed, std::uint64_t(workbench.step)}).next());
    if (job.settings.distil > 0) {
        if (!state.teacher)
            throw Error(Fault::Usage, "distil needs a teacher: the model before the first prune or cluster step");
        job.teacher = state.teacher;
    }
    job.masks = masks;
    const auto batch = std::size_t(job.settings.batch);
    const auto steps = std::size_t(job.settings.epochs) * ((job.images.samples.size() + batch - 1) / batch);
    job.mask_every = int(std::clamp<std::size_t>(steps / 100, 1, 20));
    job.resume = state.resume;
    job.on_epoch = workbench.on_epoch;
    return backend(workbench).train(job, workbench.device, progress);
}

const nn::Backend& backend(const Workbench& workbench) {
    return workbench.backend ? *workbench.backend : nn::backend();
}

Stage train_stage() {
    Stage stage;
    stage.name = "train";
    stage.summary = "train the weights that are there; pruned ones stay zero, shared ones move together";
    stage.parameters = train_parameters(5, 1);
    stage.apply = apply_train;
    stage.trains = true;
    return stage;
}

} // namespace squeeze::pipeline

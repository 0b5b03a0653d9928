// SPDX-License-Identifier: GPL-3.0-or-later
// The steps a recipe is made of: a catalogue, not a class hierarchy. A new stage is one file and one row.
#pragma once

#include "backend/codec/codec.h"
#include "backend/core/parameter.h"
#include "backend/core/progress.h"
#include "backend/nn/trainer.h"

#include <functional>
#include <memory>
#include <span>
#include <string>
#include <vector>

namespace squeeze::pipeline {

/// What flows through a recipe.
struct State {
    Model model;
    codec::Encoding encoding;
    std::shared_ptr<const Model>
        teacher;  ///< the uncompressed model: set when the first step that removes something begins
    Bytes resume; ///< of a step interrupted between epochs; empty at a step's start
};

/// What stages work with. Data is opened on first use: recipes that never look at images need none.
struct Workbench {
    std::shared_ptr<const data::Dataset> dataset; ///< may be null
    nn::Device device;
    std::uint64_t seed = 1;
    int step = 0; ///< index in the recipe: random streams of training derive from (seed, step); run() sets it
    const nn::Backend* backend = nullptr; ///< null: nn::backend(), loaded on first use
    /// After every epoch of a stage that trains: measure, report, store a checkpoint.
    std::function<void(const nn::EpochResult&)> on_epoch;
};

struct Stage {
    const char* name;
    const char* summary;
    std::vector<Parameter> parameters;
    State (*apply)(State, const Values&, const Workbench&, Progress&);
    bool trains = false;  ///< always needs images and takes long
    bool removes = false; ///< removes or shares weights: the model before the first such step becomes the teacher
    void (*check)(const Values&) = nullptr; ///< throws Error{Usage} for combinations that no parameter refuses alone

    /// How often it passes over the training images with these values: its epochs, or as many as `stop` lets it.
    int epochs(const Values& values) const;
    /// Whether these values make the stage train: it trains always, or its epochs are above 0.
    bool needs_images(const Values& values) const { return trains || epochs(values) > 0; }
};

/// train, prune, cluster, encode.
std::span<const Stage> catalogue();

/// Throws Error{Usage} listing the known stages.
const Stage& find(std::string_view name);

/// Throws Error{Usage} for an override of a layer that the model does not have.
void check_layers(const Values& values, const Model& model);

} // namespace squeeze::pipeline

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
    /// After every epoch of a stage that trains: measure, report, store a checkpoint.
    std::function<void(const nn::EpochResult&)> on_epoch;
};

struct Stage {
    const char* name;
    const char* summary;
    std::vector<Parameter> parameters;
    State (*apply)(State, const Values&, const Workbench&, Progress&);
    bool trains = false; ///< needs images and takes long
};

/// train, prune, cluster, encode.
std::span<const Stage> catalogue();

/// Throws Error{Usage} listing the known stages.
const Stage& find(std::string_view name);

} // namespace squeeze::pipeline

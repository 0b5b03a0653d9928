// SPDX-License-Identifier: GPL-3.0-or-later
// The rows of the catalogue, one file each, and what the training ones share.
#pragma once

#include "backend/pipeline/stage.h"

namespace squeeze::pipeline {

Stage train_stage();   // stage_train.cpp
Stage prune_stage();   // stage_prune.cpp
Stage cluster_stage(); // stage_cluster.cpp
Stage encode_stage();  // stage_encode.cpp

/// Every knob of nn::TrainSettings; `epochs` is the default of that one, `least` its lower limit.
std::vector<Parameter> train_parameters(int epochs, int least);

/// Trains state.model on the training part, from state.resume where that is not empty. Throws Error{Usage} without a
/// data set.
Model train_model(const State& state, const Values& values, const Workbench& workbench, const nn::MaskSchedule& masks,
                  Progress& progress);

/// The workbench's backend, else the module.
const nn::Backend& backend(const Workbench& workbench);

} // namespace squeeze::pipeline

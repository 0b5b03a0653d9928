// SPDX-License-Identifier: GPL-3.0-or-later
// From decisions (or a stored run) to everything that a run begins with, as `squeeze run` does it: on the run's thread.
#pragma once

#include "app/decisions/decisions.h"
#include "app/studio/document/store.h"
#include "backend/data/dataset.h"
#include "backend/pipeline/run.h"

namespace squeeze::studio {

struct Plan {
    pipeline::RunSettings settings;
    pipeline::Recipe recipe;
    pipeline::Checkpoint start;
    std::shared_ptr<const data::Dataset> dataset;
    std::int64_t run = 0;              ///< to go on with; 0: a new one
    pipeline::RunPoint earlier;        ///< the point of a run that a new one goes on from; run 0: fresh
    std::vector<Measurement> measured; ///< validation, before what is to come
};

/// Of a run of these decisions: everything but how pictures are fed, which the model says.
pipeline::RunSettings settings_of(const Decisions& decisions);

/// The model that the recipe begins with. Throws Error{Usage} for a fresh one without classes.
Model start_model(const pipeline::RunSettings& settings, const data::Dataset* dataset, int size, Progress& progress);

/// A new run of the decisions, from step `step` or the latest before it that an earlier run of the project has. Throws
/// what makes it impossible.
Plan plan_new(const Decisions& decisions, std::shared_ptr<const data::Dataset> dataset, int step, Store& store,
              Progress& progress);

/// A stored run from its checkpoint. Throws Error{Input} when the data set is not the one it began with.
Plan plan_resumed(std::int64_t run, std::shared_ptr<const data::Dataset> dataset, Store& store, Progress& progress);

pipeline::Workbench workbench(const Plan& plan);

/// How many steps at the beginning two recipes share, by their texts; a recipe that cannot be read shares none.
int common_steps(const std::string& one, const std::string& other);

/// The same steps, however they are written; one that cannot be read is the same as its own text only.
bool same_recipe(const std::string& one, const std::string& other);

/// What a run was of, as the decisions of now.
void decide_as(Decisions& decisions, const pipeline::RunSettings& settings);

/// Whether a run of these decisions would be the same work, its photos' edits apart.
bool decided_as(const Decisions& decisions, const pipeline::RunSettings& settings);

/// Whether one of the recipe's first `steps` steps removes something; one that cannot be read does not.
bool removes(const std::string& recipe, int steps);

/// The recipe that ends where a run of this one was after an epoch of a step; step -1: nothing of it.
std::string recipe_until(const std::string& recipe, int step, int epoch);

/// Whether a step of `earlier` is the same work as that step of `settings`, where their recipes' steps agree.
bool same_work(const pipeline::RunSettings& earlier, const pipeline::RunSettings& settings);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// What a run does on its thread: plan it, keep everything it measures and reaches in the project as it comes, finish
// it.
#pragma once

#include "app/studio/run/plan.h"
#include "app/studio/run/runner.h"

#include <atomic>

namespace squeeze::studio {

/// Between the run's thread and the window's. What stands above `run` is written before it, and read after it is not 0.
struct RunShared {
    pipeline::Recipe recipe;
    pipeline::RunSettings settings;
    std::vector<Measurement> measured;       ///< before it goes on
    std::size_t train = 0, validation = 0;   ///< photos
    std::atomic<std::int64_t> run = 0;       ///< in the project, once it has begun
    std::atomic<bool> resumable = false;     ///< a checkpoint is stored
    std::shared_ptr<const RunModels> models; ///< read after the job is done
};

/// What people asked for.
struct RunOrder {
    Decisions decisions;
    std::shared_ptr<const data::Dataset> dataset;
    std::shared_ptr<Store> store;
    int step = 0;
    std::int64_t resume = 0; ///< a stored run; 0: a new one
};

void work(const RunOrder& order, RunShared& shared, Progress& progress);

/// `original` null: nothing was removed.
std::shared_ptr<const RunModels> models_of(const Basis& of, Model result, const codec::Encoding& encoding,
                                           std::shared_ptr<const Model> original);

/// A finished model in a .sqz file of its own, with its encoding; null where the file is another one, or holds weights
/// that nothing was done to yet.
std::shared_ptr<const RunModels> opened_models(const std::string& file);

/// Of a finished run, or of a point; null where its file is not there (any more).
std::shared_ptr<const RunModels> read_models(const pipeline::Project& project, const Basis& of);

/// Runs of the project with what they measured on validation.
std::vector<RunRow> read_rows(const pipeline::Project& project);

} // namespace squeeze::studio

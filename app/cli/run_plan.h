// SPDX-License-Identifier: GPL-3.0-or-later
// From the options of `squeeze run` (or a project to resume) to everything that a run begins with.
#pragma once

#include "app/cli/options.h"
#include "backend/pipeline/project.h"

#include <optional>

namespace squeeze::cli {

struct RunOptions {
    std::string recipe, data, model, init, input, out, project, report;
    int size = 0; ///< 0: as the model says
    std::uint64_t seed = 1;
    DeviceOptions device;
    std::vector<std::string> exclude, relabel; ///< photos, by name; PHOTO=CLASS
    bool settings_given = false; ///< any option that a resumed run takes from its project
};

struct Plan {
    pipeline::RunSettings settings;
    pipeline::Recipe recipe;
    std::shared_ptr<const data::Dataset> dataset; ///< may be null: a recipe that looks at no pictures
    pipeline::Checkpoint start;
    std::optional<pipeline::Project> project;
    std::int64_t run = 0; ///< in the project; 0: not begun
};

/// A new run, or the unfinished one of a project when no recipe was given. What can be known to be wrong is found here;
/// nothing is written. Throws Error{Usage, Input, Io, Corrupt}.
Plan plan_run(const RunOptions& options, Shell& shell, Progress& progress);

/// Stores a new run's settings in the project FILE.squeeze, where one is named: from here on it can be resumed.
void begin(Plan& plan, const std::string& project);

pipeline::Workbench workbench(const Plan& plan);

/// The line that repeats the run.
std::string command_line(const pipeline::RunSettings& settings);

} // namespace squeeze::cli

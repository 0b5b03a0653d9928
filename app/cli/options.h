// SPDX-License-Identifier: GPL-3.0-or-later
// Options that several commands share, and what they lead to.
#pragma once

#include "app/cli/shell.h"
#include "backend/data/dataset.h"
#include "backend/formats/formats.h"
#include "backend/model/zoo.h"
#include "backend/nn/trainer.h"

#include <memory>
#include <string>

namespace CLI {
class App;
}

namespace squeeze::cli {

/// Where a model comes from.
struct ModelOptions {
    std::string architecture, input;
    void add(CLI::App& command);
    formats::ImportOptions import() const;
};

void add_input(CLI::App& command, std::string& input); ///< --input
std::string zoo_names();                               ///< "squeezenet1_0, squeezenet1_1, …"

struct DeviceOptions {
    std::string name = "auto";
    int threads = 0;
    void add(CLI::App& command);
    nn::Device device() const; ///< threads resolved to the number of cores
};

/// The model of a file; what had to be assumed is printed as notes.
Model load_model(const std::string& file, const ModelOptions& options, Shell& shell);

/// Opened with the one split that every command uses, so that a model is never tested on what it was trained on.
std::shared_ptr<const data::Dataset> open_data(const std::string& path, Progress& progress);

/// The data set's name, marked where its pictures are synthetic.
std::string title(const data::Dataset& dataset);

/// Says where figures could mislead: labels compared by index, or classes that the model cannot know.
void note_classes(const Model& model, const data::Dataset& dataset, Shell& shell);

/// Warns when the slow reference BLAS is in use.
void warn_if_slow(Shell& shell);

/// Throws Error{Io} unless a file could be written there: found out before the work, not after it.
void check_writable(const std::string& file);

} // namespace squeeze::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// Options that several commands share, and what they lead to.
#include "app/cli/options.h"

#include "backend/data/classmap.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>
#include <thread>
#include <unistd.h>

namespace squeeze::cli {

namespace fs = std::filesystem;

void ModelOptions::add(CLI::App& command) {
    command
        .add_option("--model", architecture, "architecture: " + zoo_names() + " (default: recognised from the file)")
        ->type_name("NAME");
    add_input(command, input);
}

formats::ImportOptions ModelOptions::import() const {
    formats::ImportOptions options;
    options.architecture = architecture;
    if (!input.empty()) options.input = formats::parse_input(input);
    return options;
}

void add_input(CLI::App& command, std::string& input) {
    command
        .add_option("--input", input,
                    "how pictures are fed: SIZE,rgb|bgr,MEAN,SCALE,squash|crop[,bilinear|area]; MEAN and SCALE are one "
                    "number or three "
                    "joined by ':', in units of 0..255")
        ->type_name("SPEC");
}

std::string zoo_names() {
    std::string names;
    for (const auto& row : zoo::catalogue()) names += (names.empty() ? "" : ", ") + std::string(row.name);
    return names;
}

void DeviceOptions::add(CLI::App& command) {
    command.add_option("--threads", threads, "threads to use (default: all cores)")
        ->type_name("N")
        ->check(CLI::Range(0, 1024));
    command.add_option("--device", name, "auto, cpu or cuda")
        ->type_name("NAME")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}));
}

nn::Device DeviceOptions::device() const {
    const int cores = std::max(1, int(std::thread::hardware_concurrency()));
    return {name, threads > 0 ? threads : cores};
}

Model load_model(const std::string& file, const ModelOptions& options, Shell& shell) {
    auto imported = formats::load(file, options.import());
    for (const auto& assumption : imported.assumptions) shell.note(assumption);
    return imported.model;
}

std::shared_ptr<const data::Dataset> open_data(const std::string& path, Progress& progress) {
    auto dataset = data::open(path, {}, progress);
    if (dataset->synthetic()) progress.note(dataset->name() + ": these pictures are synthetic (drawn by the program)");
    return dataset;
}

std::string title(const data::Dataset& dataset) { return dataset.name() + (dataset.synthetic() ? " (synthetic)" : ""); }

void note_classes(const Model& model, const data::Dataset& dataset, Shell& shell) {
    const data::ClassMap map(model, dataset);
    if (model.labels.empty())
        return shell.note("the model does not name its classes: labels are compared by class index");
    std::string first;
    std::size_t unknown = 0;
    for (std::size_t i = 0; i < dataset.classes().size(); ++i)
        if (map.output(int(i)) < 0 && unknown++ == 0) first = dataset.classes()[i];
    if (unknown > 0)
        shell.warn(dataset.name() + ": the model does not know " + std::to_string(unknown) + " of " +
                   std::to_string(dataset.classes().size()) + " classes (the first is \"" + first +
                   "\"); their pictures count as wrong");
}

void warn_if_slow(Shell& shell) {
    if (nn::backend().info().slow_blas)
        shell.warn("the slow reference BLAS is in use: everything takes about ten times as long; install "
                   "libopenblas0-openmp");
}

void check_writable(const std::string& file) {
    const fs::path path(file);
    const fs::path folder = path.has_parent_path() ? path.parent_path() : fs::path(".");
    if (fs::is_directory(path)) throw Error(Fault::Input, file + ": is a folder; name a file in it");
    std::error_code ignored;
    fs::create_directories(folder, ignored);
    if (access(folder.c_str(), W_OK) != 0)
        throw Error(Fault::Io, file + ": nothing can be written in " + folder.string() + "; choose another place");
}

} // namespace squeeze::cli

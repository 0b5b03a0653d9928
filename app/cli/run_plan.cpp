// SPDX-License-Identifier: GPL-3.0-or-later
// From the options of `squeeze run` (or a project to resume) to everything that a run begins with.
#include "app/cli/run_plan.h"

#include "app/cli/text.h"

#include <algorithm>
#include <filesystem>

namespace squeeze::cli {

namespace {

constexpr const char* default_model = "squeezenet1_1";
constexpr int demo_size = 64; // the built-in scenes are told apart at this size, and training takes minutes

/// RunSettings::start: a zoo name, a file, or "NAME:FILE" where a file's architecture was given.
struct Start {
    std::string model, file;

    explicit Start(const std::string& text) {
        const auto colon = text.find(':');
        const std::string head = text.substr(0, colon);
        const bool zoo_name = std::any_of(zoo::catalogue().begin(), zoo::catalogue().end(),
                                          [&](const zoo::Row& row) { return head == row.name; });
        if (zoo_name) model = head;
        if (!zoo_name)
            file = text;
        else if (colon != std::string::npos)
            file = text.substr(colon + 1);
    }
};

std::string start_text(const RunOptions& options) {
    if (options.init.empty()) return options.model.empty() ? default_model : options.model;
    return options.model.empty() ? options.init
                                 : options.model + ":" + std::filesystem::absolute(options.init).string();
}

/// How pictures are fed: as the model says, unless --size or --input say otherwise.
InputSpec input_for(const RunOptions& options, InputSpec input, const data::Dataset* dataset, Shell& shell) {
    int size = options.size;
    if (!options.input.empty()) input = formats::parse_input(options.input);
    if (size == 0 && options.input.empty() && dataset && dataset->synthetic()) size = demo_size;
    if (size == 0) return input;
    input.size = size;
    if (options.input.empty()) {
        input.geometry = InputSpec::Geometry::Squash;
        input.filter = InputSpec::Filter::Area;
        shell.note("pictures are squashed to " + std::to_string(size) + "x" + std::to_string(size) +
                   ", aspect ratio lost; --input says otherwise");
    }
    return input;
}

/// The model a run begins with, its input as the file or the zoo says.
Model start_model(const pipeline::RunSettings& settings, const data::Dataset* dataset, Shell& shell) {
    const Start start(settings.start);
    if (start.file.empty()) {
        if (!dataset) throw Error(Fault::Usage, "a fresh model needs --data, which says what its classes are");
        return zoo::fresh(zoo::find(start.model), dataset->classes(), settings.seed);
    }
    ModelOptions options;
    options.architecture = start.model;
    const Model trained = load_model(start.file, options, shell);
    return dataset ? zoo::adapt(trained, dataset->classes(), settings.seed) : trained;
}

std::shared_ptr<const data::Dataset> dataset_for(const pipeline::RunSettings& settings, const pipeline::Recipe& recipe,
                                                 Progress& progress) {
    if (!settings.data.empty()) return open_data(settings.data, progress);
    for (const auto& step : recipe.steps)
        if (step.stage->needs_images(step.values))
            throw Error(Fault::Usage,
                        "the step \"" + step.text() + "\" needs pictures: add --data PATH, or --data demo");
    return nullptr;
}

Plan new_run(const RunOptions& options, Shell& shell, Progress& progress) {
    Plan plan;
    plan.recipe =
        options.recipe.starts_with('@') ? pipeline::load_recipe(options.recipe) : pipeline::parse(options.recipe);
    if (plan.recipe.steps.empty())
        throw Error(Fault::Usage, "the recipe has no step; for example: prune keep=0.3 | encode");
    auto& settings = plan.settings;
    settings.recipe = plan.recipe.text();
    settings.data = options.data;
    settings.start = start_text(options);
    settings.seed = options.seed;
    settings.threads = options.device.device().threads;
    settings.device = options.device.name;
    if (!options.model.empty()) (void)zoo::find(options.model);
    plan.dataset = dataset_for(settings, plan.recipe, progress);
    if (plan.dataset) settings.fingerprint = plan.dataset->fingerprint();

    Model model = start_model(settings, plan.dataset.get(), shell);
    model.input = input_for(options, model.input, plan.dataset.get(), shell);
    (void)shapes(*model.graph, model.input.size); // says at once when the size does not fit
    settings.input = formats::text(model.input);
    plan.start.state.model = std::move(model);
    if (!options.project.empty()) {
        check_writable(options.project);
        plan.project = pipeline::Project::open(options.project);
        plan.run = plan.project->begin_run(settings);
    }
    return plan;
}

Plan resumed_run(const RunOptions& options, Shell& shell, Progress& progress) {
    const std::string& file = options.project;
    if (options.settings_given)
        throw Error(Fault::Usage, file + ": a resumed run takes its settings from its project; give only --data (where "
                                         "the pictures are now), --out, --report or --json with it");
    if (!std::filesystem::exists(file)) throw Error(Fault::Io, file + ": does not exist; give a recipe to begin a run");
    Plan plan;
    plan.project = pipeline::Project::open(file);
    const auto runs = plan.project->runs();
    const auto last = std::find_if(runs.rbegin(), runs.rend(), [](const auto& run) { return !run.finished; });
    if (last == runs.rend()) throw Error(Fault::Input, file + ": has no unfinished run; give a recipe to begin one");
    plan.run = last->id;
    plan.settings = last->settings;
    if (!options.data.empty()) plan.settings.data = options.data;
    plan.recipe = pipeline::parse(plan.settings.recipe);
    plan.dataset = dataset_for(plan.settings, plan.recipe, progress);
    if (plan.dataset && plan.dataset->fingerprint() != plan.settings.fingerprint)
        throw Error(Fault::Input, plan.settings.data + ": its pictures have changed since the run began; give the same "
                                                       "ones with --data, or begin a new run");
    if (const auto checkpoint = plan.project->checkpoint(plan.run)) {
        plan.start = *checkpoint;
        shell.note("resumes at step " + std::to_string(plan.start.step + 1) + " of " +
                   std::to_string(plan.recipe.steps.size()));
    } else {
        Model model = start_model(plan.settings, plan.dataset.get(), shell);
        model.input = formats::parse_input(plan.settings.input);
        plan.start.state.model = std::move(model);
    }
    return plan;
}

} // namespace

Plan plan_run(const RunOptions& options, Shell& shell, Progress& progress) {
    if (!options.recipe.empty()) return new_run(options, shell, progress);
    if (!options.project.empty()) return resumed_run(options, shell, progress);
    throw Error(Fault::Usage,
                "run: give a recipe, for example @demo or \"train epochs=2 | prune keep=0.3 | encode\", or "
                "--project FILE to resume");
}

std::string command_line(const pipeline::RunSettings& settings) {
    const Start start(settings.start);
    std::string text = "squeeze run " + quoted(settings.recipe);
    if (!settings.data.empty()) text += " --data " + quoted(settings.data);
    if (!start.model.empty()) text += " --model " + start.model;
    if (!start.file.empty()) text += " --init " + quoted(start.file);
    text += " --input " + quoted(settings.input) + " --seed " + std::to_string(settings.seed) + " --threads " +
            std::to_string(settings.threads);
    if (settings.device != "auto") text += " --device " + settings.device;
    return text;
}

} // namespace squeeze::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// From the options of `squeeze run` (or a project to resume) to everything that a run begins with.
#include "app/cli/run_plan.h"

#include "app/cli/text.h"
#include "app/decisions/decisions.h"
#include "backend/data/edits.h"
#include "backend/pipeline/preflight.h"

#include <algorithm>
#include <filesystem>

namespace squeeze::cli {

namespace {

constexpr const char* default_model = "squeezenet1_1";
constexpr int demo_size = 64; // the built-in scenes are told apart at this size, and training takes minutes

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
    if (settings.file.empty()) {
        if (!dataset) throw Error(Fault::Usage, "a fresh model needs --data, which says what its classes are");
        return zoo::fresh(zoo::find(settings.model), dataset->classes(), settings.seed);
    }
    ModelOptions options;
    options.architecture = settings.model;
    const Model trained = load_model(settings.file, options, shell);
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

/// What people decided about single pictures, in the project's window or by options.
data::Edits photo_edits(const RunOptions& options, const pipeline::Project* project, Shell& shell) {
    data::Edits edits;
    const auto texts = project ? project->document() : std::map<std::string, std::string>();
    if (const auto text = texts.find("decisions"); text != texts.end() && !text->second.empty())
        for (const auto& [name, edit] : from_json(text->second).photos) edits[name] = {edit.excluded, edit.label};
    if (!edits.empty())
        shell.note(options.project + ": " + std::to_string(edits.size()) +
                   (edits.size() == 1 ? " picture is" : " pictures are") + " left out or relabelled, as it says");
    for (const auto& name : options.exclude) edits[name].excluded = true;
    for (const auto& given : options.relabel) {
        const auto at = given.rfind('=');
        if (at == std::string::npos || at == 0 || at + 1 == given.size())
            throw Error(Fault::Usage, "--relabel '" + given + "': PICTURE=CLASS is needed");
        edits[given.substr(0, at)].label = given.substr(at + 1);
    }
    return edits;
}

/// What becomes of a run that is stopped, and of those before it.
void note_keeping(const Plan& plan, const std::string& project, Shell& shell) {
    const bool trains = std::any_of(plan.recipe.steps.begin(), plan.recipe.steps.end(),
                                    [](const auto& step) { return step.stage->needs_images(step.values); });
    if (project.empty() && trains)
        shell.note("a stopped run is lost; with --project FILE.squeeze it goes on where it was");
    if (!plan.project) return;
    const auto runs = plan.project->runs();
    if (const auto open = std::count_if(runs.begin(), runs.end(), [](const auto& run) { return !run.finished; }))
        shell.note(project + ": holds " + std::to_string(open) +
                   (open == 1 ? " unfinished run, which is" : " unfinished runs, which are") +
                   " kept; without a recipe the newest is resumed, and that will be this one");
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
    settings.model = options.model.empty() && options.init.empty() ? default_model : options.model;
    settings.file = options.init;
    settings.seed = options.seed;
    settings.threads = options.device.device().threads;
    settings.device = options.device.name;
    if (!options.model.empty()) (void)zoo::find(options.model);
    if (!options.project.empty()) check_writable(options.project);
    if (std::filesystem::exists(options.project)) plan.project = pipeline::Project::open(options.project);
    plan.dataset = dataset_for(settings, plan.recipe, progress);
    if (plan.dataset)
        plan.dataset = data::edited(plan.dataset, photo_edits(options, plan.project ? &*plan.project : nullptr, shell));
    if (plan.dataset) settings.fingerprint = plan.dataset->fingerprint_with_split();

    Model model = start_model(settings, plan.dataset.get(), shell);
    model.input = input_for(options, model.input, plan.dataset.get(), shell);
    (void)shapes(*model.graph, model.input.size); // says at once when the size does not fit
    settings.input = formats::text(model.input);
    plan.start.state.model = std::move(model);
    pipeline::preflight(plan.recipe, plan.start, workbench(plan));
    note_keeping(plan, options.project, shell);
    return plan;
}

/// The newest unfinished run, of those that have a checkpoint where there are any.
pipeline::StoredRun run_to_resume(const pipeline::Project& project, const std::string& file, Shell& shell) {
    auto runs = project.runs();
    std::erase_if(runs, [](const auto& run) { return run.finished; });
    if (runs.empty())
        throw Error(Fault::Input, file + ": has no unfinished run; give a recipe to begin one, or --out FILE.sqz or "
                                         "--report DIR for the finished one's");
    auto chosen = std::find_if(runs.rbegin(), runs.rend(), [](const auto& run) { return run.resumable; });
    if (chosen == runs.rend()) chosen = runs.rbegin();
    if (const auto others = runs.size() - 1; others > 0)
        shell.note(file + ": resumes \"" + chosen->settings.recipe + "\"; " + std::to_string(others) +
                   (others == 1 ? " other unfinished run is" : " other unfinished runs are") + " passed over");
    return *chosen;
}

void resume(Plan& plan, const pipeline::Checkpoint& checkpoint, Shell& shell) {
    plan.start = checkpoint;
    const auto step = std::size_t(checkpoint.step), steps = plan.recipe.steps.size();
    shell.note(step < steps ? "resumes at step " + std::to_string(step + 1) + " of " + std::to_string(steps)
                            : "resumes after the last step: only the final measuring is left");
}

/// The newest run, where all are finished and its file or report is asked for.
std::optional<pipeline::StoredRun> run_to_write(const pipeline::Project& project, const RunOptions& options) {
    const auto runs = project.runs();
    const bool all = std::all_of(runs.begin(), runs.end(), [](const auto& run) { return run.finished; });
    if (runs.empty() || !all || (options.out.empty() && options.report.empty())) return std::nullopt;
    return runs.back();
}

/// A finished run stands behind its last step, with what its file holds.
pipeline::Checkpoint finished(const Plan& plan, const std::string& file) {
    const auto stored = plan.project->final_file(plan.run);
    if (!stored) throw Error(Fault::Corrupt, file + ": its finished run has no file; begin a new run");
    auto decoded = codec::decode(*stored, file);
    return {int(plan.recipe.steps.size()), {std::move(decoded.model), decoded.encoding, nullptr, {}}, 0, 0};
}

Plan resumed_run(const RunOptions& options, Shell& shell, Progress& progress) {
    const std::string& file = options.project;
    if (options.settings_given)
        throw Error(Fault::Usage, file + ": a resumed run takes its settings from its project; give only --data (where "
                                         "the pictures are now), --out, --report or --json with it");
    if (!std::filesystem::exists(file)) throw Error(Fault::Io, file + ": does not exist; give a recipe to begin a run");
    Plan plan;
    plan.project = pipeline::Project::open(file);
    const auto written = run_to_write(*plan.project, options);
    const auto stored = written ? *written : run_to_resume(*plan.project, file, shell);
    plan.run = stored.id;
    plan.settings = stored.settings;
    if (!options.data.empty()) plan.settings.data = options.data;
    plan.recipe = pipeline::parse(plan.settings.recipe);
    plan.dataset = dataset_for(plan.settings, plan.recipe, progress);
    if (plan.dataset) plan.dataset = data::edited(plan.dataset, photo_edits(options, &*plan.project, shell));
    if (plan.dataset && plan.dataset->fingerprint_with_split() != plan.settings.fingerprint)
        throw Error(Fault::Input, plan.settings.data +
                                      ": its pictures, or which of them are for training, have changed "
                                      "since the run began; give the same ones with --data, or begin "
                                      "a new run");
    if (written) {
        plan.start = finished(plan, file);
    } else if (const auto checkpoint = plan.project->checkpoint(plan.run)) {
        resume(plan, *checkpoint, shell);
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

void begin(Plan& plan, const std::string& project) {
    if (project.empty() || plan.run != 0) return;
    if (!plan.project) plan.project = pipeline::Project::open(project);
    plan.run = plan.project->begin_run(plan.settings);
}

pipeline::Workbench workbench(const Plan& plan) {
    pipeline::Workbench bench;
    bench.dataset = plan.dataset;
    bench.device = {plan.settings.device, plan.settings.threads};
    bench.seed = plan.settings.seed;
    return bench;
}

std::string command_line(const pipeline::RunSettings& settings) {
    std::string text = "squeeze run " + quoted(settings.recipe);
    if (!settings.data.empty()) text += " --data " + quoted(settings.data);
    if (!settings.model.empty()) text += " --model " + settings.model;
    if (!settings.file.empty()) text += " --init " + quoted(settings.file);
    text += " --input " + quoted(settings.input) + " --seed " + std::to_string(settings.seed) + " --threads " +
            std::to_string(settings.threads);
    if (settings.device != "auto") text += " --device " + settings.device;
    return text;
}

} // namespace squeeze::cli

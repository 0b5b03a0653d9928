// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/run/plan.h"

#include "app/studio/document/parsed.h"
#include "app/studio/preferences.h"
#include "app/studio/run/recipe_steps.h"
#include "backend/formats/formats.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/preflight.h"

#include <algorithm>

namespace squeeze::studio {

namespace {

/// As the project stores it, so that the same file is the same text.
std::string canonical(const std::string& path) {
    std::error_code code;
    const auto result = std::filesystem::weakly_canonical(path, code);
    return code || path.empty() || path == "demo" ? path : result.string();
}

std::string without_stop(const pipeline::Step& step) {
    pipeline::Step result{step.stage, Values(step.stage->parameters)};
    for (const auto& setting : step.values.settings())
        if (setting.name != "stop") result.values.set(setting.name, text(setting.value), setting.layer);
    return result.text();
}

/// The point at which a run of recipe `one` had done the first `count` steps of `other`, where it came that way.
std::optional<pipeline::RunPoint> passed(const pipeline::StoredRun& run, const pipeline::Recipe& other, int count,
                                         const std::vector<Measurement>& points) {
    const int common = common_steps(run.settings.recipe, other.text()), last = count - 1;
    if (common < last) return std::nullopt;
    pipeline::RunPoint point{run.id, last, 0};
    if (common >= count) {
        for (const auto& it : points)
            if (it.step_index == last) point.epoch = std::max(point.epoch, it.epoch);
        return point;
    }
    const auto steps = pipeline::parse(run.settings.recipe).steps;
    const auto& step = other.steps[std::size_t(last)];
    if (int(steps.size()) < count || without_stop(steps[std::size_t(last)]) != without_stop(step)) return std::nullopt;
    point.epoch = step.stage->epochs(step.values);
    return point;
}

/// What the next step after this point began with, or would have: the state kept, or what the measured file or the
/// uncompressed model says.
std::optional<pipeline::Checkpoint> state_at(const pipeline::Project& project, const pipeline::StoredRun& run,
                                             const pipeline::RunPoint& point, const pipeline::Recipe& plan,
                                             double seconds) {
    const int step = point.step + 1;
    const bool whole = common_steps(run.settings.recipe, plan.text()) >= step;
    if (whole)
        if (auto kept = project.state(run.id, step)) return kept;
    const bool removed = removes(plan.text(), step);
    auto original = project.original(run.id);
    const auto file = project.file(point);
    if (file && (!removed || original)) {
        auto decoded = codec::decode(*file, "a stored model");
        pipeline::State state{std::move(decoded.model), decoded.encoding, nullptr, {}};
        if (removed) state.teacher = std::make_shared<const Model>(std::move(*original));
        return pipeline::Checkpoint{step, std::move(state), seconds, 0};
    }
    const auto steps = pipeline::parse(run.settings.recipe).steps;
    const auto end = steps.begin() + std::min(std::ptrdiff_t(step), std::ptrdiff_t(steps.size()));
    const bool plain = std::none_of(steps.begin(), end, [](const auto& s) { return !s.stage->trains; });
    if (!whole || !original || !plain || end == steps.end() || !end->stage->removes) return std::nullopt;
    return pipeline::Checkpoint{step, {std::move(*original), {}, nullptr, {}}, seconds, 0};
}

/// The newest run that has gone this way as far as possible, but not beyond `step`.
void begin_later(Plan& plan, int step, const pipeline::Project& project) {
    const auto runs = project.runs();
    for (int at = step; at > 0; --at)
        for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
            if (!same_work(run->settings, plan.settings)) continue;
            auto points = project.measurements(run->id);
            const auto point = passed(*run, plan.recipe, at, points);
            if (!point) continue;
            std::erase_if(points, [&](const Measurement& it) {
                return std::pair(it.step_index, it.epoch) > std::pair(point->step, point->epoch) ||
                       it.split != Split::Validation;
            });
            auto state = state_at(project, *run, *point, plan.recipe, points.empty() ? 0 : points.back().seconds);
            if (!state) continue;
            plan.start = std::move(*state);
            plan.earlier = *point;
            plan.measured = std::move(points);
            return;
        }
}

} // namespace

pipeline::RunSettings settings_of(const Decisions& decisions) {
    pipeline::RunSettings settings;
    settings.recipe = decisions.recipe;
    settings.data = canonical(decisions.data);
    const auto start = decisions.start.empty() ? std::string("squeezenet1_1") : decisions.start;
    if (zoo::contains(start))
        settings.model = start;
    else
        settings.file = canonical(start);
    settings.seed = decisions.seed;
    settings.threads = Preferences::load().threadsHere();
    return settings;
}

Model start_model(const pipeline::RunSettings& settings, const data::Dataset* dataset, int size, Progress& progress) {
    Model model;
    if (settings.file.empty()) {
        if (!dataset) throw Error(Fault::Usage, "a fresh model needs photos, which say what its classes are");
        model = zoo::fresh(zoo::find(settings.model), dataset->classes(), settings.seed);
    } else {
        formats::ImportOptions options;
        options.architecture = settings.model;
        auto imported = formats::load(settings.file, options);
        for (const auto& assumption : imported.assumptions) progress.note(assumption);
        model = dataset ? zoo::adapt(imported.model, dataset->classes(), settings.seed) : std::move(imported.model);
    }
    if (size > 0) { // as --size does
        model.input.size = size;
        model.input.geometry = InputSpec::Geometry::Squash;
        model.input.filter = InputSpec::Filter::Area;
        (void)shapes(*model.graph, size); // says at once when the size does not fit
    }
    return model;
}

int common_steps(const std::string& one, const std::string& other) {
    const auto a = parsed(one), b = parsed(other);
    if (!a || !b) return 0;
    const auto same = [](const auto& x, const auto& y) { return x.text() == y.text(); };
    const auto& steps = a->steps;
    return int(std::mismatch(steps.begin(), steps.end(), b->steps.begin(), b->steps.end(), same).first - steps.begin());
}

bool same_recipe(const std::string& one, const std::string& other) {
    if (one == other) return true;
    const auto a = parsed(one), b = parsed(other);
    return a && b && a->text() == b->text();
}

void decide_as(Decisions& d, const pipeline::RunSettings& settings) {
    d.recipe = settings.recipe;
    d.seed = settings.seed;
    d.data = settings.data;
    d.start = settings.file.empty() ? settings.model : settings.file;
    if (const int size = std::atoi(settings.input.c_str()); size > 0) d.size = size;
    d.opened.reset();
}

bool decided_as(const Decisions& decisions, const pipeline::RunSettings& settings) {
    const auto now = settings_of(decisions);
    const bool start =
        settings.file.empty() ? now.file.empty() && now.model == settings.model : now.file == settings.file;
    const int size = std::atoi(settings.input.c_str());
    return start && same_recipe(now.recipe, settings.recipe) && now.data == settings.data &&
           now.seed == settings.seed && (size <= 0 || size == decisions.size);
}

bool removes(const std::string& recipe, int steps) {
    const auto read = parsed(recipe);
    if (!read) return false;
    return first_removing(*read) < std::min(steps, int(read->steps.size()));
}

std::string recipe_until(const std::string& recipe, int step, int epoch) {
    auto result = parsed(recipe);
    if (!result) return recipe;
    auto& steps = result->steps;
    if (step + 1 < int(steps.size())) steps.resize(std::size_t(step + 1));
    if (!steps.empty() && step + 1 == int(steps.size())) {
        auto& last = steps.back();
        if (epoch > 0 && epoch < last.stage->epochs(last.values)) last.values.set("stop", std::to_string(epoch));
    }
    return result->text();
}

bool same_work(const pipeline::RunSettings& a, const pipeline::RunSettings& b) {
    return a.fingerprint == b.fingerprint && a.model == b.model && a.file == b.file && a.input == b.input &&
           a.seed == b.seed && a.device == b.device;
}

Plan plan_new(const Decisions& decisions, std::shared_ptr<const data::Dataset> dataset, int step, Store& store,
              Progress& progress) {
    Plan plan;
    plan.dataset = std::move(dataset);
    plan.recipe = pipeline::parse(decisions.recipe);
    if (plan.recipe.steps.empty())
        throw Error(Fault::Usage, "the recipe has no step; for example: train epochs=5 | prune keep=0.3 | encode");
    plan.settings = settings_of(decisions);
    plan.settings.recipe = plan.recipe.text();
    if (plan.dataset) plan.settings.fingerprint = plan.dataset->fingerprint_with_split();
    Model model = start_model(plan.settings, plan.dataset.get(), decisions.size, progress);
    plan.settings.input = formats::text(model.input);
    plan.start.state.model = std::move(model);
    if (step > 0) {
        const int last = std::min(step, int(plan.recipe.steps.size()));
        store.call([&](pipeline::Project& project) { begin_later(plan, last, project); });
    }
    pipeline::preflight(plan.recipe, plan.start, workbench(plan));
    return plan;
}

Plan plan_resumed(std::int64_t run, std::shared_ptr<const data::Dataset> dataset, Store& store, Progress& progress) {
    Plan plan;
    plan.dataset = std::move(dataset);
    plan.run = run;
    std::optional<pipeline::Checkpoint> checkpoint;
    store.call([&](pipeline::Project& project) {
        for (const auto& stored : project.runs())
            if (stored.id == run) plan.settings = stored.settings;
        checkpoint = project.checkpoint(run);
        for (const auto& point : project.measurements(run))
            if (point.split == Split::Validation) plan.measured.push_back(point);
    });
    plan.recipe = pipeline::parse(plan.settings.recipe);
    if (plan.dataset && plan.dataset->fingerprint_with_split() != plan.settings.fingerprint)
        throw Error(Fault::Input, plan.settings.data +
                                      ": its photos, their labels, or which of them are for training, "
                                      "have changed since the run began; undo that, or begin a new run");
    if (checkpoint) {
        plan.start = std::move(*checkpoint);
    } else {
        Model model = start_model(plan.settings, plan.dataset.get(), 0, progress);
        model.input = formats::parse_input(plan.settings.input);
        plan.start.state.model = std::move(model);
    }
    return plan;
}

pipeline::Workbench workbench(const Plan& plan) {
    pipeline::Workbench bench;
    bench.dataset = plan.dataset;
    bench.device = {plan.settings.device, plan.settings.threads};
    bench.seed = plan.settings.seed;
    return bench;
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/run/run_work.h"

#include "backend/core/files.h"

#include <algorithm>

namespace squeeze::studio {

namespace {

std::string recipe_of(const pipeline::Project& project, std::int64_t run) {
    for (const auto& stored : project.runs())
        if (stored.id == run) return stored.settings.recipe;
    return {};
}

void begin(Plan& plan, const RunOrder& order, RunShared& shared) {
    shared.recipe = plan.recipe;
    shared.settings = plan.settings;
    shared.measured = plan.measured;
    if (plan.dataset) {
        shared.train = plan.dataset->indices(Split::Train).size();
        shared.validation = plan.dataset->indices(Split::Validation).size();
    }
    if (plan.run != 0) {
        shared.resumable = true;
    } else {
        plan.run = order.store->call([&](pipeline::Project& project) {
            return plan.earlier.run ? project.begin_run(plan.settings, plan.earlier) : project.begin_run(plan.settings);
        });
    }
    shared.run = plan.run;
}

} // namespace

void work(const RunOrder& order, RunShared& shared, Progress& progress) {
    auto& store = *order.store;
    Plan plan = order.resume ? plan_resumed(order.resume, order.dataset, store, progress)
                             : plan_new(order.decisions, order.dataset, order.step, store, progress);
    progress.check();
    begin(plan, order, shared);

    // What was measured is in the project before anybody hears of it.
    Progress kept(
        [&](const Event& event) {
            if (const auto* measured = std::get_if<Measured>(&event))
                store.call([&](pipeline::Project& p) { p.store(plan.run, measured->measurement, *measured->file); });
            progress.report(event);
        },
        progress.stop_token());
    pipeline::RunHooks hooks;
    hooks.checkpoint = [&](const pipeline::Checkpoint& at) {
        store.call([&](pipeline::Project& project) { project.store(plan.run, at); });
        shared.resumable = true;
    };
    const auto result = pipeline::run(plan.recipe, plan.start, workbench(plan), hooks, kept);
    store.call([&](pipeline::Project& project) { project.finish_run(plan.run, result.file); });
    shared.models = models_of({plan.run, {}}, result.state.model, result.state.encoding, result.state.teacher);
}

std::shared_ptr<const RunModels> models_of(const Basis& of, Model result, const codec::Encoding& encoding,
                                           std::shared_ptr<const Model> original) {
    auto models = std::make_shared<RunModels>();
    models->of = of;
    models->result = std::make_shared<const Model>(std::move(result));
    models->original = original ? std::move(original) : models->result; // nothing was removed
    models->encoding = encoding;
    models->cost = codec::cost(*models->result, encoding);
    models->originalBytes = codec::cost(*models->original, {}).total;
    return models;
}

std::shared_ptr<const RunModels> opened_models(const std::string& file) {
    const auto bytes = read_file(file);
    if (!codec::is_sqz(bytes)) return nullptr;
    auto decoded = codec::decode(bytes, file);
    const auto done = [](const std::shared_ptr<const Layer>& layer) {
        return layer->weights.mask || !std::holds_alternative<Floats>(layer->weights.data);
    };
    const auto& layers = decoded.model.layers;
    if (std::none_of(layers.begin(), layers.end(), done)) return nullptr;
    auto models = *models_of({}, std::move(decoded.model), decoded.encoding, nullptr);
    models.originalBytes = models.cost.total;
    return std::make_shared<const RunModels>(std::move(models));
}

std::shared_ptr<const RunModels> read_models(const pipeline::Project& project, const Basis& of) {
    const auto file = of.point ? project.file({of.run, of.point->first, of.point->second}) : project.final_file(of.run);
    if (!file) return nullptr;
    auto decoded = codec::decode(*file, "a stored model");
    std::shared_ptr<const Model> original;
    if (!of.point || removes(recipe_of(project, of.run), of.point->first + 1))
        if (auto stored = project.original(of.run)) original = std::make_shared<const Model>(std::move(*stored));
    return models_of(of, std::move(decoded.model), decoded.encoding, std::move(original));
}

std::vector<RunRow> read_rows(const pipeline::Project& project) {
    std::vector<RunRow> rows;
    const auto kept = project.kept();
    for (const auto& stored : project.runs()) {
        RunRow row;
        row.id = stored.id;
        row.name = QString::fromStdString(stored.name);
        row.settings = stored.settings;
        row.latency = stored.latency;
        row.finished = stored.finished && !stored.given_up;
        row.resumable = stored.resumable && !stored.finished;
        for (auto& point : project.measurements(stored.id))
            if (point.split == Split::Validation) row.measurements.push_back(std::move(point));
        for (auto it = kept.lower_bound({stored.id, -1, 0}); it != kept.end() && it->run == stored.id; ++it)
            row.kept.emplace(it->step, it->epoch);
        rows.push_back(std::move(row));
    }
    return rows;
}

} // namespace squeeze::studio

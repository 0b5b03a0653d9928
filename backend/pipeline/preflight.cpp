// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/preflight.h"

#include "backend/data/classmap.h"

namespace squeeze::pipeline {

namespace {

void check_images(const Model& model, const Workbench& workbench) {
    if (!workbench.dataset)
        throw Error(Fault::Usage,
                    "this step trains and needs images: name a data set (--data PATH) or remove the step");
    data::ClassMap(model, *workbench.dataset).require_all(*workbench.dataset);
}

} // namespace

std::string step_prefix(const Recipe& recipe, std::size_t index) {
    return "step " + std::to_string(index + 1) + " (" + recipe.steps[index].stage->name + "): ";
}

void preflight(const Recipe& recipe, const Checkpoint& start, const Workbench& workbench) {
    if (start.step < 0 || std::size_t(start.step) > recipe.steps.size())
        throw Error(Fault::Input, "the checkpoint is at step " + std::to_string(start.step + 1) + ", the recipe has " +
                                      std::to_string(recipe.steps.size()) + ": they do not belong together");
    bool teacher = start.state.teacher != nullptr;
    for (auto i = std::size_t(start.step); i < recipe.steps.size(); ++i) {
        const auto& [stage, values] = recipe.steps[i];
        try {
            if (stage->check) stage->check(values);
            check_layers(values, start.state.model);
            teacher = teacher || stage->removes;
            if (!stage->needs_images(values)) continue;
            check_images(start.state.model, workbench);
            if (values.number("distil") > 0 && !teacher)
                throw Error(Fault::Usage, "distil needs a teacher, which is the model before the first prune or "
                                          "cluster step: use it in the steps from there on, or drop it here");
        } catch (const Error& error) {
            throw Error(error.fault(), step_prefix(recipe, i) + error.what());
        }
    }
}

} // namespace squeeze::pipeline

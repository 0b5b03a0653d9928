// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/preflight.h"

#include "backend/data/classmap.h"

#include <set>

namespace squeeze::pipeline {

namespace {

void check_images(const Model& model, const Workbench& workbench) {
    if (!workbench.dataset)
        throw Error(Fault::Usage,
                    "this step trains and needs images: name a data set (--data PATH) or remove the step");
    const auto& dataset = *workbench.dataset;
    std::set<int> trained;
    for (const auto& sample : dataset.samples())
        if (sample.label >= 0 && sample.split == Split::Train) trained.insert(sample.label);
    if (trained.size() == 1)
        throw Error(Fault::Input, dataset.name() + ": only the class '" +
                                      dataset.classes()[std::size_t(*trained.begin())] +
                                      "' has training images, and with one answer there is nothing to learn: add "
                                      "images of another class, each class in a folder of its own");
    data::ClassMap(model, dataset).require_all(dataset);
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

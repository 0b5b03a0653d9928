// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/run/recipe_steps.h"

#include "app/studio/document/parsed.h"

#include <algorithm>

namespace squeeze::studio {

namespace {

/// An epoch and nothing else lies between the two.
bool one_epoch(const Measurement& before, const Measurement& after) {
    if (after.seconds <= before.seconds) return false;
    return after.step_index == before.step_index ? after.epoch == before.epoch + 1
                                                 : after.epoch == 1 && after.step_index == before.step_index + 1;
}

} // namespace

int first_removing(const pipeline::Recipe& recipe) {
    const auto& steps = recipe.steps;
    return int(std::find_if(steps.begin(), steps.end(), [](const auto& it) { return it.stage->removes; }) -
               steps.begin());
}

int retrain_begins(const std::string& recipe) {
    const auto plan = parsed(recipe);
    if (!plan) return 0;
    const int first = first_removing(*plan);
    return first < int(plan->steps.size()) ? first : 0;
}

int epochs_from(const pipeline::Recipe& recipe, int step) {
    int sum = 0;
    for (auto i = std::size_t(std::max(0, step)); i < recipe.steps.size(); ++i)
        sum += recipe.steps[i].stage->epochs(recipe.steps[i].values);
    return sum;
}

double seconds_per_epoch(const std::vector<RunRow>& runs) {
    for (auto run = runs.rbegin(); run != runs.rend(); ++run) {
        double seconds = 0;
        int epochs = 0;
        for (std::size_t i = 1; i < run->measurements.size(); ++i) {
            const auto &before = run->measurements[i - 1], &after = run->measurements[i];
            if (one_epoch(before, after)) seconds += after.seconds - before.seconds, ++epochs;
        }
        if (epochs) return seconds / epochs;
    }
    return 0;
}

double training_seconds(const std::string& recipe, int step, const std::vector<RunRow>& runs) {
    const auto plan = parsed(recipe);
    const double each = seconds_per_epoch(runs);
    return plan && each > 0 ? each * epochs_from(*plan, step) : -1;
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/recipe_edits.h"

#include <algorithm>
#include <functional>
#include <string_view>

namespace squeeze::studio {

namespace {

using pipeline::Recipe;
using pipeline::Step;
using Setting = Values::Setting;

Step* last(Recipe& recipe, std::string_view name) {
    const auto at = std::find_if(recipe.steps.rbegin(), recipe.steps.rend(),
                                 [&](const Step& step) { return step.stage->name == name; });
    return at == recipe.steps.rend() ? nullptr : &*at;
}

/// The step without the settings that `drop` names.
void remove(Step& step, const std::function<bool(const Setting&)>& drop) {
    Values values(step.stage->parameters);
    for (const auto& setting : step.values.settings())
        if (!drop(setting)) values.set(setting.name, text(setting.value), setting.layer);
    step.values = std::move(values);
}

bool is_rule(const Setting& setting) {
    return setting.name == "keep" || setting.name == "threshold" || setting.name == "deviations";
}

Recipe with(Recipe recipe, const char* name, const char* setting, const char* value,
            const std::function<bool(const Step&)>& behind) {
    if (last(recipe, name)) return recipe;
    const auto& stage = pipeline::find(name);
    Step step{&stage, Values(stage.parameters)};
    step.values.set(setting, value);
    recipe.steps.insert(std::find_if(recipe.steps.begin(), recipe.steps.end(), behind), std::move(step));
    return recipe;
}

bool is(const Step& step, std::string_view name) { return step.stage->name == name; }

} // namespace

Recipe with_prune(Recipe recipe) {
    return with(std::move(recipe), "prune", "keep", "1",
                [](const Step& step) { return is(step, "cluster") || is(step, "encode"); });
}

Recipe with_cluster(Recipe recipe) {
    return with(std::move(recipe), "cluster", "bits", "8", [](const Step& step) { return is(step, "encode"); });
}

Recipe with_keep(Recipe recipe, double keep, const std::string& ranking, const std::set<std::string>& locked) {
    recipe = with_prune(std::move(recipe));
    auto& prune = *last(recipe, "prune");
    remove(prune, [&](const Setting& setting) {
        return (is_rule(setting) || setting.name == "ranking") && !locked.contains(setting.layer);
    });
    prune.values.set("keep", text(Value(keep)));
    prune.values.set("ranking", ranking);
    for (auto& step : recipe.steps) {
        if (&step == &prune || !is(step, "prune")) continue;
        for (const auto& setting : std::vector<Setting>(step.values.settings()))
            if (setting.layer.empty() && setting.name == "keep" && step.values.number("keep") < keep)
                step.values.set("keep", text(Value(keep)));
    }
    return recipe;
}

Recipe with_ranking(Recipe recipe, const std::string& ranking) {
    recipe = with_prune(std::move(recipe));
    last(recipe, "prune")->values.set("ranking", ranking);
    return recipe;
}

std::optional<std::string> ranking_of(const Recipe& recipe) {
    auto copy = recipe;
    const auto* prune = last(copy, "prune");
    if (!prune) return {};
    for (const auto& setting : prune->values.settings())
        if (setting.name == "ranking" && setting.layer.empty()) return prune->values.word("ranking");
    return {};
}

Recipe with_threshold(Recipe recipe, const std::string& layer, double threshold) {
    recipe = with_prune(std::move(recipe));
    auto& prune = *last(recipe, "prune");
    remove(prune, [&](const Setting& setting) {
        return is_rule(setting) && setting.layer == layer && setting.name != "threshold";
    });
    prune.values.set("threshold", text(Value(threshold)), layer);
    return recipe;
}

Recipe with_bits(Recipe recipe, const std::string& layer, int bits) {
    recipe = with_cluster(std::move(recipe));
    last(recipe, "cluster")->values.set("bits", std::to_string(bits), layer);
    return recipe;
}

double keep_of(const Recipe& recipe) {
    const auto at =
        std::find_if(recipe.steps.rbegin(), recipe.steps.rend(), [](const Step& step) { return is(step, "prune"); });
    if (at == recipe.steps.rend()) return 1;
    for (const auto& setting : at->values.settings())
        if (setting.layer.empty() && setting.name == "keep") return at->values.number("keep");
    return -1;
}

bool trains_after(const Recipe& recipe) {
    bool trains = false;
    for (const auto& step : recipe.steps) {
        if (is(step, "prune")) trains = false;
        trains = trains || step.stage->needs_images(step.values);
    }
    return trains;
}

bool has_own(const Recipe& recipe, const std::string& layer) {
    const auto at =
        std::find_if(recipe.steps.rbegin(), recipe.steps.rend(), [](const Step& step) { return is(step, "prune"); });
    return at != recipe.steps.rend() &&
           std::any_of(at->values.settings().begin(), at->values.settings().end(),
                       [&](const Setting& setting) { return is_rule(setting) && setting.layer == layer; });
}

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/train/train_recipe.h"

#include "backend/core/error.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace squeeze::studio {

using pipeline::Recipe;
using pipeline::Step;

int epochsOf(const Step& step) { return step.stage->epochs(step.values); }

QString shortText(const Step& step) {
    const QString name = QString::fromUtf8(step.stage->name);
    const int epochs = epochsOf(step);
    return epochs ? QStringLiteral("%1 %2").arg(name).arg(epochs) : name;
}

namespace {

constexpr std::array<const char*, 3> PruneDemands{"keep", "threshold", "deviations"};

bool demands(const std::string& name) {
    return std::find(PruneDemands.begin(), PruneDemands.end(), name) != PruneDemands.end();
}

/// Valid as a whole: what parse() refuses cannot be.
RecipeEdit checked(const Recipe& recipe) {
    RecipeEdit edit;
    if (recipe.steps.empty()) {
        edit.text = std::string();
        return edit;
    }
    const std::string text = recipe.text();
    if (parsed(text, &edit.problem)) edit.text = text;
    return edit;
}

RecipeEdit refused(const char* why) { return {{}, QCoreApplication::translate("squeeze::studio::RecipeEdit", why)}; }

} // namespace

RecipeEdit withParameter(const Recipe& recipe, int step, const std::string& name, const std::string& value) {
    if (step < 0 || step >= int(recipe.steps.size()))
        return refused(QT_TRANSLATE_NOOP("squeeze::studio::RecipeEdit", "There is no such step."));
    Recipe edited = recipe;
    auto& of = edited.steps[std::size_t(step)];
    const bool replaces = std::string(of.stage->name) == "prune" && demands(name) && !value.empty();
    Values values(of.stage->parameters);
    try {
        bool set = value.empty();
        for (const auto& setting : of.values.settings()) {
            const bool same = setting.layer.empty() && setting.name == name;
            if (same && !set) {
                values.set(name, value); // keeps its place in the text
                set = true;
            }
            if (same || (replaces && setting.layer.empty() && demands(setting.name) && setting.name != name)) continue;
            values.set(setting.name, text(setting.value), setting.layer);
        }
        if (!set) values.set(name, value);
    } catch (const Error& error) {
        return {{}, QString::fromStdString(error.what())};
    }
    of.values = values;
    return checked(edited);
}

RecipeEdit withLowerRate(const Recipe& recipe, int step) {
    if (step < 0 || step >= int(recipe.steps.size()) || !epochsOf(recipe.steps[std::size_t(step)]))
        return refused(QT_TRANSLATE_NOOP("squeeze::studio::RecipeEdit", "This step does not train."));
    const double rate = recipe.steps[std::size_t(step)].values.number("rate");
    return withParameter(recipe, step, "rate", QString::number(rate / 3, 'g', 2).toStdString());
}

RecipeEdit withStep(const Recipe& recipe, int at, const std::string& stage) {
    // What a step needs to be valid at all; the rest are its defaults.
    const std::string words = stage == "prune"     ? "prune keep=0.2"
                              : stage == "train"   ? "train epochs=3"
                              : stage == "cluster" ? "cluster bits=4"
                                                   : stage;
    QString problem;
    const auto step = parsed(words, &problem);
    if (!step) return {{}, problem};
    Recipe edited = recipe;
    const int place = std::clamp(at, 0, int(recipe.steps.size()));
    edited.steps.insert(edited.steps.begin() + place, step->steps.front());
    return checked(edited);
}

RecipeEdit withoutStep(const Recipe& recipe, int step) {
    if (step < 0 || step >= int(recipe.steps.size()))
        return refused(QT_TRANSLATE_NOOP("squeeze::studio::RecipeEdit", "There is no such step."));
    Recipe edited = recipe;
    edited.steps.erase(edited.steps.begin() + step);
    return checked(edited);
}

RecipeEdit withMoved(const Recipe& recipe, int from, int to) {
    const int steps = int(recipe.steps.size());
    if (from < 0 || from >= steps || to < 0 || to >= steps)
        return refused(QT_TRANSLATE_NOOP("squeeze::studio::RecipeEdit", "There is no such step."));
    Recipe edited = recipe;
    const Step step = edited.steps[std::size_t(from)];
    edited.steps.erase(edited.steps.begin() + from);
    edited.steps.insert(edited.steps.begin() + to, step);
    return checked(edited);
}

} // namespace squeeze::studio

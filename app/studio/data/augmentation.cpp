// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/data/augmentation.h"

#include "app/studio/document/parsed.h"
#include "backend/pipeline/settings.h"

#include <array>
#include <string_view>

namespace squeeze::studio {

namespace {

using Setting = std::pair<std::string_view, Value>;

std::array<Setting, 5> settings_of(const data::Augmentation& augmentation) {
    return {Setting{"flip", augmentation.flip}, Setting{"crop", std::int64_t(augmentation.crop)},
            Setting{"brightness", augmentation.brightness}, Setting{"contrast", augmentation.contrast},
            Setting{"saturation", augmentation.saturation}};
}

/// Everything else the step says, and the augmentation where it differs from the standard.
Values rewritten(const Values& values, const data::Augmentation& augmentation) {
    const auto wanted = settings_of(augmentation), standard = settings_of({});
    Values result(values.parameters());
    for (const auto& setting : values.settings()) {
        bool ours = false;
        for (const auto& [name, value] : wanted) ours |= setting.name == name;
        if (!ours) result.set(setting.name, text(setting.value), setting.layer);
    }
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i].second != standard[i].second) result.set(wanted[i].first, text(wanted[i].second));
    return result;
}

} // namespace

std::optional<data::Augmentation> augmentationOf(const std::string& recipe) {
    const auto plan = parsed(recipe);
    if (!plan) return {}; // being typed elsewhere
    for (const auto& step : plan->steps)
        if (step.stage->needs_images(step.values)) return pipeline::train_settings(step.values, 0).augmentation;
    return {};
}

std::string withAugmentation(const std::string& recipe, const data::Augmentation& augmentation) {
    auto plan = parsed(recipe);
    if (!plan) return recipe;
    for (auto& step : plan->steps)
        if (step.stage->needs_images(step.values)) step.values = rewritten(step.values, augmentation);
    return plan->text();
}

} // namespace squeeze::studio

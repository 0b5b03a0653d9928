// SPDX-License-Identifier: GPL-3.0-or-later
// Edits of a recipe's text, step by step, as the form on the Train page makes them. Knows no widget.
#pragma once

#include "app/studio/document/parsed.h"

namespace squeeze::studio {

/// A step as a chip says it: "train 4", "prune", "cluster".
QString shortText(const pipeline::Step& step);
/// Passes over the training images that it makes; 0: it does not train.
int epochsOf(const pipeline::Step& step);

/// The recipe's text after an edit, or nothing, and then `problem` says why it cannot be.
struct RecipeEdit {
    std::optional<std::string> text;
    QString problem;
};
/// `value` empty: back to the default. Of prune's keep, threshold and deviations, the one that is set replaces the
/// others.
RecipeEdit withParameter(const pipeline::Recipe& recipe, int step, const std::string& name, const std::string& value);
RecipeEdit withStep(const pipeline::Recipe& recipe, int at, const std::string& stage);
RecipeEdit withoutStep(const pipeline::Recipe& recipe, int step);
/// A third of the learning rate that the step has.
RecipeEdit withLowerRate(const pipeline::Recipe& recipe, int step);
RecipeEdit withMoved(const pipeline::Recipe& recipe, int from, int to);

} // namespace squeeze::studio

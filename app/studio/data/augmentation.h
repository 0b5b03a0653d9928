// SPDX-License-Identifier: GPL-3.0-or-later
// The augmentation of a recipe's training steps, read and written as recipe text.
#pragma once

#include "backend/data/batches.h"

#include <optional>
#include <string>

namespace squeeze::studio {

/// Of the first step that trains; nothing where none does, or where the text is no recipe.
std::optional<data::Augmentation> augmentationOf(const std::string& recipe);

/// The recipe with this augmentation in every step that trains; the text itself where it is no recipe.
std::string withAugmentation(const std::string& recipe, const data::Augmentation& augmentation);

} // namespace squeeze::studio

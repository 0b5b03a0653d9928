// SPDX-License-Identifier: GPL-3.0-or-later
// A recipe's text as people, or another version of the program, wrote it: what the window reads recipes with. Text
// under the hand is wrong most of the time, so that this is no failure, and nothing is thrown through a slot or a
// painter.
#pragma once

#include "backend/pipeline/recipe.h"

#include <QString>

#include <optional>

namespace squeeze::studio {

/// The recipe, or nothing, and then `problem` says what is wrong with the text.
std::optional<pipeline::Recipe> parsed(const std::string& text, QString* problem = nullptr);

} // namespace squeeze::studio

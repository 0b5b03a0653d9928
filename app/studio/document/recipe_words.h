// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with a recipe, in the language of the window.
#pragma once

#include <QString>

namespace squeeze::studio {

/// A message of pipeline::parse, such as "step 2: prune: 'keep=x': keep=x: a number is needed"; names and figures stay,
/// and so does a sentence that is not known.
QString recipeWords(const QString& english);

} // namespace squeeze::studio

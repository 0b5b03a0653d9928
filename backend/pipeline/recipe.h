// SPDX-License-Identifier: GPL-3.0-or-later
// One line of text, the same in the CLI, the project file and the window's step list:
//     train epochs=4 | prune keep=0.2 conv10:keep=0.1 | train epochs=3 | cluster bits=4 | train epochs=1 | encode
//     coder=huffman
#pragma once

#include "backend/pipeline/stage.h"

namespace squeeze::pipeline {

struct Step {
    const Stage* stage = nullptr;
    Values values;
    std::string text() const; ///< "prune keep=0.2 conv10:keep=0.1"
};

struct Recipe {
    std::vector<Step> steps;
    std::string text() const; ///< parse(text()) gives the same recipe
};

/// Newlines count as spaces, and everything from # to the end of a line is a comment. Throws Error{Usage} naming the
/// step and the word.
Recipe parse(const std::string& text);

/// A file's recipe: read_file + parse, errors name the file. "@NAME" without a folder or extension also finds
/// resources/recipes/NAME.recipe.
Recipe load_recipe(const std::string& file);

} // namespace squeeze::pipeline

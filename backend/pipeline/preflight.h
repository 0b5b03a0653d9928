// SPDX-License-Identifier: GPL-3.0-or-later
// What can be known to be wrong with a recipe before hours of training.
#pragma once

#include "backend/pipeline/run.h"

namespace squeeze::pipeline {

/// Throws Error{Usage or Input} naming the step and the remedy: combinations a stage refuses, layers the model does not
/// have, training without images or for other classes, distillation before there is a teacher.
void preflight(const Recipe& recipe, const Checkpoint& start, const Workbench& workbench);

/// "step 2 (prune): "
std::string step_prefix(const Recipe& recipe, std::size_t index);

} // namespace squeeze::pipeline

// SPDX-License-Identifier: GPL-3.0-or-later
// What torchvision calls the layers of our zoo.
#pragma once

#include "backend/model/graph.h"

#include <string>
#include <vector>

namespace squeeze::formats {

/// Module names parallel to graph.weighted(): "features.3.squeeze" for fire2/squeeze1x1 of squeezenet1_1. Graphs that
/// are not from the zoo keep their layers' own names.
std::vector<std::string> torch_names(const Graph& graph);

} // namespace squeeze::formats

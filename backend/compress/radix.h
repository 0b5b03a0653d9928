// SPDX-License-Identifier: GPL-3.0-or-later
// Sorting of floats by their bits: linear time, the same on every machine.
#pragma once

#include <vector>

namespace squeeze::compress {

/// Ascending; no NaN. -0 comes before +0.
void sort_ascending(std::vector<float>& values);

} // namespace squeeze::compress

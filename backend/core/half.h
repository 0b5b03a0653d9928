// SPDX-License-Identifier: GPL-3.0-or-later
// IEEE 754 binary16, in integer arithmetic only: the same on every machine.
#pragma once

#include <cstdint>

namespace squeeze {

/// Rounds to nearest, ties to even; magnitudes that round above 65504 become infinite.
std::uint16_t half_from_float(float value);

/// Exact; infinities and NaNs stay what they are.
float float_from_half(std::uint16_t half);

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// FORMAT.md, section 7.8: a layer by context mixing.
#pragma once

#include "tests/reference/bits.h"
#include "tests/reference/reference.h"

namespace reference {

/// A payload that begins with `11`, of a layer of filters x channels x width x width weights.
Layer read_mixed(const std::vector<std::uint8_t>& payload, Number filters, Number channels, Number width,
                 bool half_codebooks, bool half_biases);

} // namespace reference

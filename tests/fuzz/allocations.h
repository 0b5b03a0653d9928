// SPDX-License-Identifier: GPL-3.0-or-later
// Counts the bytes of everything that operator new has handed out, for this program alone (it replaces the operator).
#pragma once

#include <cstddef>

namespace allocations {

std::size_t live(); ///< bytes, now
std::size_t peak(); ///< bytes, the most since reset()
void reset();       ///< the peak becomes what is live

} // namespace allocations

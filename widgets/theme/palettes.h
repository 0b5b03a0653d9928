// SPDX-License-Identifier: GPL-3.0-or-later
// The two instances of Theme, as tables of colours.
#pragma once

#include "widgets/theme/theme.h"

namespace squeeze {

Theme lightPalette();
Theme darkPalette();

} // namespace squeeze

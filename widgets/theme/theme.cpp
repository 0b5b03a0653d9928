// SPDX-License-Identifier: GPL-3.0-or-later
// The two instances, and which of them a palette is.
#include "widgets/theme/theme.h"

namespace squeeze {

const Theme& Theme::of(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness() ? darkTheme()
                                                                                                         : light();
}

} // namespace squeeze

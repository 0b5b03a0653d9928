// SPDX-License-Identifier: GPL-3.0-or-later
// Docks grow out of their edge in 160 ms.
#pragma once

class QDockWidget;

namespace squeeze::studio {

/// Shows or hides it; a docked one grows to its size, where motion is not turned off.
void showDock(QDockWidget* dock, bool on);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// F6 and Shift+F6: the keyboard's way between the parts of a window.
#pragma once

#include <QList>

class QWidget;

namespace squeeze::studio {

/// Gives the focus to the next (step 1) or previous (step -1) region after the one that has it: to what had it there
/// last, else to its first control. Regions that are hidden or hold nothing are passed over. The region, or null.
QWidget* focusRegion(const QList<QWidget*>& regions, int step);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// How long the window took to stand, from the start of the process.
#pragma once

#include <functional>

class QWidget;

namespace squeeze::studio {

/// Calls back once, after the window has been painted for the first time.
void onFirstPaint(QWidget& window, std::function<void(double millisecondsSinceStart)> then);

/// Prints them to stderr and ends the program.
void sayFirstPaint(double milliseconds);

/// Since the process began; by the kernel's clock, in steps of 10 ms at most.
double millisecondsSinceStart();

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// For a button whose meaning changes with its press ("Retrain" becomes "Pause"): a double click is one press.
#pragma once

class QAbstractButton;

namespace squeeze {

/// The second press of a double click does nothing, also where the first one fell on another button that has gone.
void countDoubleClickOnce(QAbstractButton* button);

} // namespace squeeze

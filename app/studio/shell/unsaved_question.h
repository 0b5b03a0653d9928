// SPDX-License-Identifier: GPL-3.0-or-later
// What to do with decisions that could not be saved, before their project is left.
#pragma once

class QWidget;

namespace squeeze::studio {

class Document;

/// Saves what is decided; where that cannot be, asks whether to try again, save elsewhere, or lose it. False: stay.
bool leaveSaved(QWidget* window, Document& document);

} // namespace squeeze::studio

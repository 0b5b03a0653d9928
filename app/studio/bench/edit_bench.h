// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze-studio --bench-edit: how fast the Compress page follows a hand.
#pragma once

#include <QStringList>

class QApplication;

namespace squeeze::studio {

/// Opens a window, replays real mouse and key events on its Compress page and prints a table and a line of JSON: the
/// time from each event to the painted frame with exact bytes, stalls of the window's thread beside those of an empty
/// timer, and with --training what the edits cost a training on all cores. Then the bytes shown are compared with the
/// file in --states random states. Options: --model FILE (else SqueezeNet 1.1 with 1,000 classes and fresh weights),
/// --moves N (500), --interval MS (33), --states N (100), --training, --seconds N (each stretch of undisturbed
/// training, 15), --theme NAME. Returns 0 when every figure keeps to its bound, else 1.
int bench_edit(QApplication& app, const QStringList& arguments);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// What people set once for all projects.
#pragma once

#include <QString>

class QSettings;

namespace squeeze::studio {

struct Preferences {
    QString theme = QStringLiteral("system"); ///< system, light, dark
    QString language;                         ///< en, de, zh_CN; empty: the desktop's
    int threads = 0;                          ///< for training; 0: all processors
    bool motion = true;
    bool comfortable = false; ///< rows of tables are higher
    bool notify = true;       ///< when a run ends while another window is in front

    bool operator==(const Preferences&) const = default;
    static Preferences load();
    void save() const;
    /// Threads that this means on this computer.
    int threadsHere() const;
};

} // namespace squeeze::studio

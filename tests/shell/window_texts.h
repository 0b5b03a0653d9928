// SPDX-License-Identifier: GPL-3.0-or-later
// What people can read or hear of a window: labels, buttons, headers, tabs, choices, menus, tool tips, names for screen
// readers; and which of it has less room than it needs.
#pragma once

#include <QString>
#include <QStringList>

#include <vector>

class QWidget;

namespace squeeze::studio {

struct Said {
    QString where; ///< the widget, and which of its texts
    QString text;
};

/// Of the visible widgets, their menus and what is painted.
std::vector<Said> textsOf(QWidget& window);

/// Texts that are cut: their widget is narrower or lower than they need, and no tool tip holds them whole.
std::vector<Said> cutTextsOf(QWidget& window);

/// Of an untranslated text the words that have been left as they were under the pseudo-language.
QStringList plainWords(const QString& text);

} // namespace squeeze::studio

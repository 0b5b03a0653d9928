// SPDX-License-Identifier: GPL-3.0-or-later
// Every text that a widget and its children draw, and whether it was drawn whole: the widget is rendered to a device
// that paints nothing and takes notes.
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace squeeze::studio {

struct PaintedText {
    QString text;
    QRectF where;      ///< in the window's coordinates
    bool whole = true; ///< nothing was clipped off at its left or right
};

std::vector<PaintedText> paintedTexts(QWidget& window);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// Figures with digits of equal width, whatever the font has.
#pragma once

#include <QRectF>
#include <QString>

class QPainter;
class QFontMetricsF;

namespace squeeze {

/// Draws in the painter's font and pen; each digit takes the width of the widest one. `flags` as QPainter::drawText
/// (horizontal and vertical alignment).
void drawFigures(QPainter& painter, const QRectF& where, int flags, const QString& text);
double figuresWidth(const QFontMetricsF& metrics, const QString& text);

} // namespace squeeze

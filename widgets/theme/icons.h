// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own SVG icons (resources/icons/*.svg), painted in a role's colour at any device pixel ratio.
#pragma once

#include <QColor>
#include <QIcon>
#include <QString>

class QPainter;
class QRectF;

namespace squeeze {

/// data model compress train evaluate export runs ablation undo redo search lock unlock pause play stop check warning
/// error info clock history flag chip device terminal copy folder zip drop camera report table filter grid shuffle
/// settings link ruler split pen star menu chevron-down chevron-right chevron-left plus minus close wand tray
/// Follows the palette: normal in text2, disabled in control, checked in accent.
QIcon icon(const QString& name);

/// One icon in one colour.
void paintIcon(QPainter& painter, const QRectF& where, const QString& name, const QColor& colour);

/// The application's icon.
QIcon appIcon();

} // namespace squeeze

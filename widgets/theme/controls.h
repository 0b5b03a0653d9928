// SPDX-License-Identifier: GPL-3.0-or-later
// How Style paints single controls.
#pragma once

#include "widgets/theme/theme.h"

#include <QStyleOption>

class QPainter;
class QWidget;

namespace squeeze::controls {

/// What makePrimary, makeFlat, makeSmall and markInvalid leave on a control.
namespace property {
inline constexpr char primary[] = "squeezePrimary", flat[] = "squeezeFlat", link[] = "squeezeLink",
                      small[] = "squeezeSmall", invalid[] = "squeezeInvalid", keyFocus[] = "squeezeKeyFocus",
                      ownRing[] = "squeezeOwnRing";
} // namespace property
bool marked(const QWidget* widget, const char* name);

/// A rounded rectangle whose outline lies on whole device pixels.
void box(QPainter& painter, const QRectF& where, double radius, const QColor& fill, const QColor& line,
         double width = 1);

void buttonBevel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget);
void toolBevel(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void field(QPainter& painter, const QStyleOption& option, const QWidget* widget);
void checkMark(QPainter& painter, const QStyleOption& option);
void radioMark(QPainter& painter, const QStyleOption& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
             const QWidget* widget);
void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void progress(QPainter& painter, const QStyleOptionProgressBar& option);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void tip(QPainter& painter, const QStyleOption& option);

} // namespace squeeze::controls

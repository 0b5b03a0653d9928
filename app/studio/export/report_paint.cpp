// SPDX-License-Identifier: GPL-3.0-or-later
// Type and lines of the printed report.
#include "app/studio/export/report_paint.h"

#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFontDatabase>

#include <cmath>

namespace squeeze::studio::paper {

namespace {

QFont sized(QFont font, double size, int weight) {
    // The painter's unit is a point on paper and a pixel of the picture: sizes are pixels in both.
    font.setPixelSize(std::max(1, int(std::lround(size * 8)))); // drawn at an eighth: fractions of a point stay
    font.setWeight(QFont::Weight(weight));
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}
constexpr double eighth = 0.125;

} // namespace

QFont face(double size, int weight) { return sized(QApplication::font(), size, weight); }
QFont mono(double size) { return sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), size, 400); }

void words(QPainter& painter, const QRectF& where, int flags, const QFont& font, const QColor& colour,
           const QString& text) {
    painter.save();
    painter.scale(eighth, eighth);
    painter.setFont(font);
    painter.setPen(colour);
    const QRectF large(where.topLeft() * 8, where.size() * 8);
    const auto shown =
        flags & Qt::TextWordWrap ? text : QFontMetricsF(font).elidedText(text, Qt::ElideRight, large.width() + 8);
    painter.drawText(large, flags, shown);
    painter.restore();
}

double paragraph(QPainter& painter, double x, double y, double width, const QFont& font, const QColor& colour,
                 const QString& text) {
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWrapAnywhere | Qt::TextWordWrap;
    const auto bounds = QFontMetricsF(font).boundingRect(QRectF(0, 0, width * 8, 1e6),
                                                         Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, text);
    words(painter, QRectF(x, y, width, bounds.height() / 8 + 2), flags & ~Qt::TextWrapAnywhere, font, colour, text);
    return bounds.height() / 8;
}

double heading(QPainter& painter, double y, const QString& text, const QString& caption) {
    const auto& theme = Theme::light();
    words(painter, QRectF(left, y, right - left, 18), Qt::AlignLeft | Qt::AlignVCenter, face(12, 600), theme.text,
          text);
    if (!caption.isEmpty())
        words(painter, QRectF(left, y, right - left, 18), Qt::AlignRight | Qt::AlignVCenter, face(8), theme.text3,
              caption);
    hairline(painter, left, right, y + 22);
    return 30;
}

void hairline(QPainter& painter, double x1, double x2, double y) {
    painter.setPen(QPen(Theme::light().line, 0.6));
    painter.drawLine(QPointF(x1, y), QPointF(x2, y));
}

} // namespace squeeze::studio::paper

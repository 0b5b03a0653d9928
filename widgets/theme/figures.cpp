// SPDX-License-Identifier: GPL-3.0-or-later
// Draws runs of text between digits as they are, and digits one by one in cells of equal width.
#include "widgets/theme/figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace squeeze {

namespace {

double widestDigit(const QFontMetricsF& metrics, bool* even = nullptr) {
    double widest = 0, narrowest = 1e9;
    for (char c = '0'; c <= '9'; ++c) {
        const double width = metrics.horizontalAdvance(QLatin1Char(c));
        widest = std::max(widest, width);
        narrowest = std::min(narrowest, width);
    }
    if (even) *even = widest - narrowest < 0.01;
    return widest;
}

bool isDigit(QChar c) { return c >= u'0' && c <= u'9'; }

/// Calls digit(c) and run(text) in order.
template <typename Digit, typename Run>
void walk(const QString& text, const Digit& digit, const Run& run) {
    qsizetype from = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && !isDigit(text[i])) continue;
        if (i > from) run(text.mid(from, i - from));
        if (i < text.size()) digit(text[i]);
        from = i + 1;
    }
}

} // namespace

double figuresWidth(const QFontMetricsF& metrics, const QString& text) {
    const double cell = widestDigit(metrics);
    double width = 0;
    walk(
        text, [&](QChar) { width += cell; }, [&](const QString& run) { width += metrics.horizontalAdvance(run); });
    return width;
}

void drawFigures(QPainter& painter, const QRectF& where, int flags, const QString& text) {
    const QFontMetricsF metrics(painter.font(), painter.device());
    bool even = false;
    const double cell = widestDigit(metrics, &even);
    if (even) {
        painter.drawText(where, flags | Qt::TextSingleLine | Qt::TextDontClip, text);
        return;
    }
    const double width = figuresWidth(metrics, text);
    double x = where.left();
    if (flags & Qt::AlignRight) x = where.right() - width;
    if (flags & Qt::AlignHCenter) x = where.center().x() - width / 2;
    double y = where.top() + metrics.ascent();
    if (flags & Qt::AlignBottom) y = where.bottom() - metrics.descent();
    if (flags & Qt::AlignVCenter) y = where.top() + (where.height() - metrics.height()) / 2 + metrics.ascent();
    walk(
        text,
        [&](QChar digit) {
            const double slack = cell - metrics.horizontalAdvance(digit);
            painter.drawText(QPointF(x + slack / 2, y), QString(digit));
            x += cell;
        },
        [&](const QString& run) {
            painter.drawText(QPointF(x, y), run);
            x += metrics.horizontalAdvance(run);
        });
}

} // namespace squeeze

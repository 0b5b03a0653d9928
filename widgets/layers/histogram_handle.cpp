// SPDX-License-Identifier: GPL-3.0-or-later
// The threshold's lines, its handle and what is said beside it.
#include "widgets/layers/histogram_view.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

void HistogramView::paintThreshold(QPainter& painter, const Theme& theme) const {
    if (m_data.locked && m_data.threshold <= 0) return;
    const auto where = plot();
    const PixelGrid grid(painter);
    const QColor colour = m_data.locked ? theme.control : theme.text;
    const double wide = std::max(grid.pixel(), std::round((m_dragging ? 2 : 1.5) / grid.pixel()) * grid.pixel());
    painter.fillRect(QRectF(grid.x(xOf(threshold()) - wide / 2), where.top() - 2, wide, where.height() + 2), colour);
    const double left = grid.x(xOf(-threshold()) - grid.pixel() / 2);
    for (double y = where.top(); threshold() > 0 && y < where.bottom(); y += 6)
        painter.fillRect(QRectF(left, y, grid.pixel(), std::min(3.0, where.bottom() - y)), colour);
    paintHandle(painter, theme);
}

void HistogramView::paintHandle(QPainter& painter, const Theme& theme) const {
    const auto box = handle();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_ring) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(box.adjusted(-2.5, -2.5, 2.5, 2.5), 6, 6);
    }
    painter.setPen(QPen(m_data.locked ? theme.control : theme.text, 1.6));
    painter.setBrush(m_dragging ? theme.text : theme.base);
    painter.drawRoundedRect(box, 4, 4);
    if (m_data.locked)
        return paintIcon(painter, QRectF(box.center() - QPointF(5, 5), QSizeF(10, 10)), QStringLiteral("lock"),
                         theme.control);
    painter.setPen(QPen(m_dragging ? theme.base : theme.text, 1.2));
    for (const double x : {-1.7, 1.7}) painter.drawLine(box.center() + QPointF(x, -4), box.center() + QPointF(x, 4));
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void HistogramView::paintBubble(QPainter& painter, const Theme& theme) const {
    const Format format;
    const QString value = format.threshold(threshold());
    const QString keeps =
        tr("keeps %1").arg(format.percent(m_data.weights ? double(m_data.survivors) / double(m_data.weights) : 0));
    const QString change = m_data.fileChange ? format.byteChange(*m_data.fileChange) : QString();
    auto plain = squeeze::font(TextRole::Small), strong = plain;
    strong.setWeight(QFont::DemiBold);
    const double w1 = figuresWidth(QFontMetricsF(strong), value), w2 = figuresWidth(QFontMetricsF(plain), keeps),
                 w3 = figuresWidth(QFontMetricsF(strong), change), gap = 7;
    const double wide = 16 + w1 + gap + w2 + (change.isEmpty() ? 0 : gap + w3),
                 high = QFontMetricsF(plain).height() + 5;
    QRectF box(xOf(threshold()) - wide / 2, 0, wide, high);
    box.moveLeft(std::clamp(box.left(), 0.0, std::max(0.0, width() - wide)));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.tooltip);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(theme.onTooltip);
    double x = box.left() + 8;
    const auto put = [&](const QFont& which, const QString& text, double advance) {
        painter.setFont(which);
        drawFigures(painter, QRectF(x, 0, advance, high), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += advance + gap;
    };
    put(strong, value, w1), put(plain, keeps, w2), put(strong, change, w3);
}

QRectF HistogramView::handle() const {
    const auto where = plot();
    const double grow = (m_hovered || m_dragging) && !m_data.locked ? 1 : 0;
    return QRectF(xOf(threshold()) - 6, where.center().y() - 13 + where.height() * 0.03, 12, 26)
        .adjusted(-grow, -grow, grow, grow);
}

} // namespace squeeze

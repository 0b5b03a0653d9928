// SPDX-License-Identifier: GPL-3.0-or-later
// How the accuracy-against-size curve is drawn.
#include "widgets/plots/tradeoff_plot.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace squeeze {

namespace {

void paintBar(QPainter& painter, double x, double top, double bottom, const QColor& colour, double width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, top), QPointF(x, bottom));
    painter.drawLine(QPointF(x - 3, top), QPointF(x + 3, top));
    painter.drawLine(QPointF(x - 3, bottom), QPointF(x + 3, bottom));
}

} // namespace

QRectF TradeoffPlot::area() const { return QRectF(axisRect()->rect()); }

void TradeoffPlot::paintRegions(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    const QRectF box = area();
    const bool bytes = m_against == Against::Size && m_data.target;
    const double target = bytes ? xAxis->coordToPixel(double(m_data.target)) : box.left();
    const double floor = m_data.floor > 0 ? yAxis->coordToPixel(m_data.floor) : box.bottom();
    painter.setFont(squeeze::font(TextRole::Caption));
    if (m_data.reference) {
        const double y = yAxis->coordToPixel(m_data.reference->top1);
        painter.setPen(PlotTheme::dashed(theme.control, 1.2, 2, 2));
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(box.left(), y + 3, box.width() - 2, 16), Qt::AlignRight | Qt::AlignTop,
                         m_data.reference->words);
    }
    if (bytes && m_data.floor > 0) {
        QColor tint = theme.targetMark;
        tint.setAlphaF(theme.dark ? 0.12F : 0.09F);
        painter.fillRect(QRectF(QPointF(box.left(), box.top()), QPointF(target, floor)), tint);
    }
    painter.setPen(PlotTheme::dashed(theme.targetMark, 1.3, 3, 2));
    if (m_data.floor > 0) painter.drawLine(QPointF(box.left(), floor), QPointF(box.right(), floor));
    if (bytes) painter.drawLine(QPointF(target, box.top()), QPointF(target, box.bottom()));
    const Format format;
    QStringList lines{tr("Goal")};
    if (bytes) lines << tr("≤ %1", "at most").arg(format.bytes(m_data.target));
    if (m_data.floor > 0) lines << tr("≥ %1", "at least").arg(format.percent(m_data.floor));
    if (lines.size() < 2) return;
    const QFontMetricsF metrics(painter.font());
    double wide = 0;
    for (const QString& line : lines) wide = std::max(wide, figuresWidth(metrics, line));
    // Inside the region where it holds the words, else in the corner of the plot.
    double x = box.left() + 8, y = box.top() + 4;
    if (bytes && target - box.left() < wide + 10) x = target + 8;
    painter.setPen(theme.target);
    for (const QString& line : lines) {
        QFont weight = squeeze::font(TextRole::Caption);
        weight.setWeight(&line == &lines.front() ? QFont::DemiBold : QFont::Normal);
        painter.setFont(weight);
        drawFigures(painter, QRectF(x, y, wide + 8, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter, line);
        y += metrics.height();
    }
}

void TradeoffPlot::paintFrontier(QPainter& painter) const {
    if (m_classified.frontier.empty()) return;
    const Theme& theme = Theme::of(palette());
    QColor colour = theme.accent;
    colour.setAlphaF(0.65F);
    painter.setPen(QPen(colour, 1.3));
    QPolygonF line;
    for (const std::size_t i : m_classified.frontier) {
        const QPointF at = pixel(i);
        if (!line.isEmpty()) line << QPointF(at.x(), line.back().y());
        line << at;
    }
    // The best accuracy holds up to the uncompressed size; towards fewer zeros for sparsity.
    double end = m_against == Against::Sparsity ? area().left() : area().right();
    for (std::size_t i = 0; i < m_data.points.size(); ++i)
        if (m_classified.marks[i] == Mark::Original && shown(i)) end = pixel(i).x();
    if ((end - line.back().x()) * (m_against == Against::Sparsity ? -1 : 1) > 0) line << QPointF(end, line.back().y());
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void TradeoffPlot::paintThisRun(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    painter.setPen(QPen(theme.line2, 1.2));
    for (std::size_t i = 0; i + 1 < m_data.points.size(); ++i) // the way of a run that ended
        if (m_data.points[i].role == TradePoint::Role::Way && m_data.points[i + 1].run == m_data.points[i].run &&
            shown(i) && shown(i + 1))
            painter.drawLine(pixel(i), pixel(i + 1));
    painter.setPen(QPen(theme.text, 2));
    QPointF before;
    bool first = true;
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const auto role = m_data.points[i].role;
        if ((role != TradePoint::Role::ThisRun && role != TradePoint::Role::Live) || !shown(i)) continue;
        const QPointF at = pixel(i);
        if (!first) painter.drawLine(before, at);
        before = at;
        first = false;
    }
}

void TradeoffPlot::paintPoints(QPainter& painter) const {
    for (const bool bars : {true, false})
        for (std::size_t i = 0; i < m_data.points.size(); ++i) {
            const Mark how = mark(i);
            if (!shown(i) || how == Mark::Live) continue;
            const auto& top1 = m_data.points[i].top1;
            const QPointF at = pixel(i);
            painter.setOpacity(opacity(i));
            if (!bars)
                PlotTheme::paintMark(painter, at, how, palette());
            else if (top1.high > top1.low && how != Mark::Stale) {
                QColor colour = PlotTheme::colour(how, palette());
                colour.setAlphaF(how == Mark::Selected ? 0.8F : 0.5F);
                paintBar(painter, at.x(), yAxis->coordToPixel(top1.high), yAxis->coordToPixel(top1.low), colour, 1.2);
            }
        }
    painter.setOpacity(1);
}

void TradeoffPlot::paintWords(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    const Format format;
    const QRectF box = area();
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    painter.setPen(theme.text2);
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& point = m_data.points[i];
        const bool original = m_classified.marks[i] == Mark::Original;
        if (!shown(i) || (point.note.isEmpty() && !original)) continue;
        const QString text = QStringLiteral("%1 %2").arg(original && point.note.isEmpty() ? point.name : point.note,
                                                         format.accuracy(point.top1));
        const QPointF at = pixel(i);
        const double wide = figuresWidth(metrics, text);
        const double left = original || at.x() + 9 + wide > box.right() ? at.x() - 9 - wide : at.x() + 9;
        const double rise = original ? metrics.height() + 4 : metrics.height() / 2;
        drawFigures(painter, QRectF(left, at.y() - rise, wide + 2, metrics.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    text);
    }
}

void TradeoffPlot::paintLive(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    int told = m_hovered >= 0 ? m_hovered : m_cursor;
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        if (m_classified.marks[i] != Mark::Live || !shown(i)) continue;
        const double breath = animated() ? 0.5 - 0.5 * std::cos(2 * std::numbers::pi * m_phase) : 0;
        const auto& top1 = m_data.points[i].top1;
        const bool below = top1.value < yAxis->range().lower;
        if (below) {
            painter.setPen(QPen(theme.accent, 1.4));
            painter.drawPolyline(
                QPolygonF({pixel(i) + QPointF(-4, 11), pixel(i) + QPointF(0, 15), pixel(i) + QPointF(4, 11)}));
        } else if (top1.high > top1.low)
            paintBar(painter, pixel(i).x(), yAxis->coordToPixel(top1.high), yAxis->coordToPixel(top1.low), theme.accent,
                     1);
        PlotTheme::paintMark(painter, pixel(i), Mark::Live, palette(), breath);
        if (told < 0) told = int(i);
    }
    if (told >= 0 && shown(std::size_t(told))) {
        std::vector<QRectF> avoid;
        const QFontMetricsF metrics(squeeze::font(TextRole::Caption));
        for (std::size_t i = 0; i < m_data.points.size(); ++i)
            if (shown(i))
                avoid.emplace_back(pixel(i) - QPointF(7, 7), QSizeF(m_data.points[i].note.isEmpty() ? 14 : 150, 14));
        if (m_data.reference) {
            const double wide = metrics.horizontalAdvance(m_data.reference->words);
            avoid.emplace_back(area().right() - wide, yAxis->coordToPixel(m_data.reference->top1), wide, 20);
        }
        paintCallout(painter, pixel(std::size_t(told)), callout(std::size_t(told)), area().adjusted(4, 4, -4, -4),
                     avoid);
    }
    if (hasFocus() && m_cursor >= 0 && shown(std::size_t(m_cursor))) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(pixel(std::size_t(m_cursor)), 8, 8);
    }
}

} // namespace squeeze

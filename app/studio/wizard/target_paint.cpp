// SPDX-License-Identifier: GPL-3.0-or-later
// How the wizard's target chart is drawn.
#include "app/studio/wizard/target_chart.h"
#include "widgets/basics/badge.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {
constexpr double ticks[] = {1, 3, 10, 30, 100, 300};
} // namespace

QRectF TargetChart::plot() const {
    const QFontMetricsF small(squeeze::font(TextRole::Small));
    const double left = small.horizontalAdvance(QStringLiteral("99.99 %")) + 16, bottom = 2 * small.height() + 36;
    return {left, 14, std::max(40.0, width() - left - 14), std::max(40.0, height() - 14 - bottom)};
}

double TargetChart::trackY() const { return plot().bottom() + 26; }

double TargetChart::yOf(double top1) const {
    const auto area = plot();
    return area.bottom() - area.height() * std::clamp((top1 - m_low) / (m_high - m_low), -0.02, 1.0);
}

double TargetChart::xOfRatio(double ratio) const {
    const auto area = plot();
    return area.left() + area.width() * std::log(std::max(1.0, ratio)) / std::log(TargetSlider::largestRatio);
}

double TargetChart::xOf(std::uint64_t bytes) const {
    return xOfRatio(bytes ? double(m_original) / double(bytes) : TargetSlider::largestRatio);
}

std::uint64_t TargetChart::bytesAt(double x) const {
    const auto area = plot();
    const double share = std::clamp((x - area.left()) / area.width(), 0.0, 1.0);
    return std::uint64_t(std::round(double(m_original) / std::pow(TargetSlider::largestRatio, share)));
}

QPointF TargetChart::handle() const { return {xOf(m_bytes), trackY()}; }

void TargetChart::paintGrid(QPainter& painter, const Theme& theme) const {
    if (m_curve.points.empty()) return;
    const auto area = plot();
    const double span = m_high - m_low, step = span > 0.15 ? 0.05 : span > 0.06 ? 0.02 : 0.01;
    painter.setFont(squeeze::font(TextRole::Small));
    QPen grid(theme.grid);
    grid.setCosmetic(true);
    for (double tick = std::ceil(m_low / step - 1e-9) * step; tick <= m_high + 1e-9; tick += step) {
        const double y = std::floor(yOf(tick)) + 0.5;
        painter.setPen(grid);
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.text2);
        drawFigures(painter, QRectF(0, y - 10, area.left() - 10, 20), Qt::AlignRight | Qt::AlignVCenter,
                    QLocale().toString(tick * 100, 'f', 0) + QStringLiteral("\u202F%"));
    }
    const auto level = [&](double top1, const QColor& colour, const QString& text) {
        if (top1 < m_low || top1 > m_high) return;
        const double y = std::floor(yOf(top1)) + 0.5;
        painter.setPen(QPen(colour, 1.5, Qt::DotLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(area.left() + 4, y + 3, area.width(), 20), Qt::AlignLeft | Qt::AlignTop, text);
    };
    const Format format;
    if (m_alexnet)
        level(*m_alexnet, theme.control,
              tr("AlexNet on the same photos: %1 in %2")
                  .arg(format.percent(*m_alexnet), format.roughBytes(double(m_alexnetBytes))));
    if (m_curve.floor > 0) level(m_curve.floor, theme.targetMark, tr("at least %1").arg(format.percent(m_curve.floor)));
}

void TargetChart::paintCurve(QPainter& painter, const Theme& theme) const {
    if (m_curve.points.empty()) return;
    const auto area = plot();
    QPainterPath line;
    QPolygonF band;
    const double last = std::min(m_curve.points.back().ratio, TargetSlider::largestRatio);
    std::vector<QPointF> below;
    for (double x = area.left(); x <= xOfRatio(last) + 0.5; x += 2) {
        const double ratio = std::pow(TargetSlider::largestRatio, (x - area.left()) / area.width());
        const auto p = at(m_curve, ratio);
        band << QPointF(x, yOf(p.high));
        below.emplace_back(x, yOf(p.low));
        line.elementCount() == 0 ? line.moveTo(x, yOf(p.retrained)) : line.lineTo(x, yOf(p.retrained));
    }
    for (auto p = below.rbegin(); p != below.rend(); ++p) band << *p;
    painter.save();
    painter.setClipRect(area.adjusted(0, -4, 0, 2));
    QColor tint = theme.accent;
    tint.setAlphaF(theme.dark ? 0.18f : 0.12f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint);
    painter.drawPolygon(band);
    QPen pen(theme.accent, 1.8);
    pen.setDashPattern({4, 2.4});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.restore();
    painter.setPen(QPen(theme.base, 1));
    painter.setBrush(theme.accent);
    for (const auto& m : m_curve.measured)
        if (m.top1 >= m_low) painter.drawEllipse(QPointF(xOfRatio(m.ratio), yOf(m.top1)), 4, 4);
}

void TargetChart::paintTrack(QPainter& painter, const Theme& theme) const {
    const auto area = plot();
    const double y = trackY();
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line2);
    painter.drawRoundedRect(QRectF(area.left(), y - 3, area.width(), 6), 3, 3);
    painter.setBrush(theme.fill);
    painter.drawRoundedRect(QRectF(area.left(), y - 3, handle().x() - area.left(), 6), 3, 3);
    const Format format;
    const QFontMetricsF strong(squeeze::font(TextRole::Strong)), small(squeeze::font(TextRole::Small));
    for (const double ratio : ticks) {
        const double x = xOfRatio(ratio);
        painter.setPen(QPen(theme.control, 1));
        painter.drawLine(QPointF(x, y + 9), QPointF(x, y + 13));
        const auto times = QLocale().toString(ratio, 'f', 0) + QStringLiteral("×");
        const auto bytes = u' ' + format.roughBytes(double(m_original) / ratio);
        const double wide = small.horizontalAdvance(times + bytes) + 2;
        const double from = std::clamp(x - (ratio == 1 ? 0 : wide / 2), area.left(), area.right() - wide);
        painter.setFont(squeeze::font(TextRole::Small));
        painter.setPen(theme.text);
        painter.drawText(QRectF(from, y + 15, wide, small.height()), Qt::AlignLeft, times);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(from + small.horizontalAdvance(times), y + 15, wide, small.height()), Qt::AlignLeft,
                         bytes);
    }
    const auto at_handle = handle();
    painter.setPen(QPen(theme.fill, 2));
    painter.setBrush(theme.base);
    if (hasKeyFocus(this) || m_dragging) painter.drawEllipse(at_handle, 13, 13);
    painter.drawEllipse(at_handle, 9, 9);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.fill);
    painter.drawEllipse(at_handle, 4, 4);
}

void TargetChart::paintBubble(QPainter& painter, const Theme& theme) const {
    if (m_curve.points.empty() || !m_bytes) return;
    const auto area = plot();
    const auto p = at(m_curve, double(m_original) / double(m_bytes));
    const QPointF spot(handle().x(), yOf(p.retrained));
    painter.setPen(QPen(theme.text, 1.2));
    painter.drawLine(spot + QPointF(0, 7), QPointF(spot.x(), trackY() - 11));
    painter.setBrush(theme.base);
    painter.setPen(Qt::NoPen);
    painter.drawPolygon(
        QPolygonF{spot + QPointF(0, -7), spot + QPointF(7, 0), spot + QPointF(0, 7), spot + QPointF(-7, 0)});
    painter.setBrush(Qt::NoBrush);
    paintKnown(painter, QRectF(spot.x() - 8, spot.y() - 8, 16, 16), Known::Estimated, palette());
    const Format format;
    const Figure figure{p.retrained, Known::Estimated, 0, p.low, p.high};
    const auto first = format.accuracy(figure), second = format.interval(figure), third = tr("after retraining");
    const QFontMetricsF strong(squeeze::font(TextRole::Strong)), small(squeeze::font(TextRole::Caption));
    const double wide =
        std::max(strong.horizontalAdvance(first + QStringLiteral("  ") + second), small.horizontalAdvance(third)) + 28;
    const double tall = strong.height() + small.height() + 13;
    QRectF box(spot.x() + 16, spot.y() - tall - 2, wide, tall);
    if (box.right() > area.right()) box.moveRight(spot.x() - 16);
    if (box.top() < 1) box.moveTop(spot.y() + 12 > area.bottom() - tall ? 1 : spot.y() + 12);
    painter.setPen(theme.line2);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(box, 5, 5);
    const QRectF words = box.adjusted(11, 5, -8, -5);
    painter.setFont(squeeze::font(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop, first);
    painter.setFont(squeeze::font(TextRole::Body));
    painter.setPen(theme.text2);
    painter.drawText(words.adjusted(strong.horizontalAdvance(first) + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     second);
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignBottom, third);
}

void TargetChart::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_original == 0 || m_curve.points.empty()) {
        painter.setPen(theme.text2);
        painter.setFont(squeeze::font(TextRole::Body));
        painter.drawText(plot(), Qt::AlignCenter | Qt::TextWordWrap,
                         m_original ? tr("The accuracy to expect stands here once a network was trained and measured.")
                                    : tr("Photos come first: they say how many classes the network must tell apart."));
        if (m_original == 0) return;
    }
    paintGrid(painter, theme);
    paintCurve(painter, theme);
    paintTrack(painter, theme);
    paintBubble(painter, theme);
}

} // namespace squeeze::studio

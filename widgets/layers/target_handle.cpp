// SPDX-License-Identifier: GPL-3.0-or-later
// The size target's handle and the two figures above it.
#include "widgets/basics/badge.h"
#include "widgets/layers/target_slider.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace squeeze {

namespace {
double lineHeight() { return QFontMetricsF(font(TextRole::Caption)).height(); }
} // namespace

void TargetSlider::paintFigures(QPainter& painter, const Theme& theme) const {
    const Format format;
    const double x = handle().x();
    auto asIs = m_asIs, after = m_retrained;
    const auto expected = at(m_curve, m_bytes ? double(m_original) / double(m_bytes) : 1);
    if (asIs.known == Known::None && !m_curve.points.empty()) asIs = {expected.asIs, Known::Estimated, 0, 0, 0};
    if (after.known == Known::None && !m_curve.points.empty()) after = {expected.retrained, Known::Estimated, 0, 0, 0};
    const auto y = [&](const Figure& figure) { return std::min(yOf(figure.value), plot().bottom()); };
    double top = handle().y();
    if (after.known != Known::None) top = std::min(top, y(after));
    if (asIs.known != Known::None) top = std::min(top, y(asIs));
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text, 1));
    painter.drawLine(QPointF(x, top), QPointF(x, handle().y() - 8));
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const auto label = [&](const Figure& figure, const QString& text, const QColor& colour, bool toRight) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.base);
        painter.drawEllipse(QPointF(x, y(figure)), 6, 6);
        paintKnown(painter, QRectF(x - 6, y(figure) - 6, 12, 12), figure.known, palette());
        const double wide = figuresWidth(metrics, text);
        if (toRight && x + 14 + wide > width()) toRight = false;
        if (!toRight && x - 12 - wide < 0) toRight = true;
        const double level = std::clamp(y(figure) + (toRight ? -lineHeight() * 0.5 - 3 : lineHeight() * 0.5 + 2),
                                        lineHeight() / 2, plot().bottom());
        const QRectF words(toRight ? x + 14 : x - 12 - wide, level - lineHeight() / 2, wide, lineHeight());
        painter.fillRect(words.adjusted(-2, 1, 2, -1), theme.base); // no curve strikes it through
        painter.setPen(colour);
        drawFigures(painter, words, Qt::AlignLeft | Qt::AlignVCenter, text);
    };
    if (asIs.known != Known::None) label(asIs, tr("as it is now %1").arg(format.accuracy(asIs)), theme.text2, false);
    if (after.known != Known::None)
        label(after, tr("after retraining %1").arg(format.accuracy(after)), theme.accent, true);
}

void TargetSlider::paintHandle(QPainter& painter, const Theme& theme) const {
    const auto line = track();
    const auto at = handle();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line2);
    painter.drawRoundedRect(line, 2, 2);
    painter.setBrush(theme.fill);
    painter.drawRoundedRect(QRectF(line.topLeft(), QPointF(at.x(), line.bottom())), 2, 2);
    const double radius = m_hovered || m_dragging ? 9 : 8;
    if (m_ring) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, 2));
        painter.drawEllipse(at, radius + 2.5, radius + 2.5);
    }
    painter.setBrush(m_dragging ? theme.accent : theme.base);
    painter.setPen(QPen(theme.accent, 2));
    painter.drawEllipse(at, radius - 1, radius - 1);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_dragging ? theme.base : theme.accent);
    painter.drawEllipse(at, 2.5, 2.5);
}

} // namespace squeeze

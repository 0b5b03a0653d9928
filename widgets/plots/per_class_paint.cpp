// SPDX-License-Identifier: GPL-3.0-or-later
// How the per-class rows are drawn.
#include "widgets/plots/per_class_view.h"
#include "widgets/plots/plot_theme.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace squeeze {

namespace {

QString difference(const Figure& before, const Figure& after) {
    const double points = (after.value - before.value) * 100;
    const QString text = QLocale().toString(std::abs(points), 'f', 1);
    if (std::abs(points) < 0.05) return text;
    return (points < 0 ? QStringLiteral("−") : QStringLiteral("+")) + text;
}

} // namespace

PerClassView::Columns PerClassView::columns() const {
    const QFontMetricsF small(squeeze::font(TextRole::Small)), strong(squeeze::font(TextRole::Strong));
    double label = 0;
    for (const auto& row : m_rows) label = std::max(label, small.horizontalAdvance(row.name));
    Columns at{};
    at.label = std::min(std::ceil(label), viewport()->width() * 0.3);
    at.change = viewport()->width() - 8;
    at.figure = at.change - figuresWidth(small, QStringLiteral("+00.0")) - 12;
    at.left = at.label + 14;
    at.right = at.figure - figuresWidth(strong, Format().percent(0.999)) - 18;
    return at;
}

double PerClassView::x(const Columns& at, double share) const {
    return at.left + (at.right - at.left) * (share - m_low) / std::max(1e-9, 1 - m_low);
}

void PerClassView::paintAxis(QPainter& painter, const Columns& at) const {
    const Theme& theme = Theme::of(palette());
    const double step = (1 - m_low) / (at.right - at.left > 180 ? 4 : 2);
    const int bottom = std::min(viewport()->height() - m_axis, int(m_rows.size()) * m_rowHeight + 6);
    for (double share = m_low; share < 1 + 1e-9; share += step) {
        const double place = x(at, share);
        painter.setPen(PlotTheme::hairline(theme.grid));
        painter.drawLine(QPointF(place, 0), QPointF(place, bottom));
        painter.setPen(theme.text3);
        painter.setFont(squeeze::font(TextRole::Caption));
        const double percent = share * 100;
        const QString text =
            tr("%1\u202f%", "axis of accuracy")
                .arg(QLocale().toString(percent, 'f', std::abs(percent - std::round(percent)) < 1e-6 ? 0 : 1));
        drawFigures(painter, QRectF(place - 40, bottom, 80, m_axis), Qt::AlignCenter, text);
    }
}

void PerClassView::paintRow(QPainter& painter, const Columns& at, int row) const {
    const Theme& theme = Theme::of(palette());
    const auto& it = m_rows[std::size_t(row)];
    const QRectF where = rowRect(row);
    const bool selected = row == m_selected;
    if (selected || row == m_hovered) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(selected ? theme.selection : theme.alt);
        painter.drawRoundedRect(where, 3, 3);
    }
    const double y = where.center().y();
    const QFont small = squeeze::font(TextRole::Small), strong = squeeze::font(TextRole::Strong);
    painter.setFont(small);
    painter.setPen(theme.text2);
    painter.drawText(QRectF(0, where.top(), at.label, where.height()), Qt::AlignRight | Qt::AlignVCenter,
                     QFontMetricsF(small).elidedText(it.name, Qt::ElideRight, at.label));
    const bool measured = it.compressed.known != Known::None, original = it.original.known != Known::None;
    if (measured && it.compressed.high > it.compressed.low) {
        painter.setPen(Qt::NoPen);
        QColor band = theme.accent;
        band.setAlphaF(theme.dark ? 0.28F : 0.20F);
        painter.setBrush(band);
        painter.drawRoundedRect(
            QRectF(QPointF(x(at, it.compressed.low), y - 3), QPointF(x(at, it.compressed.high), y + 3)), 3, 3);
    }
    if (original) PlotTheme::paintMark(painter, {x(at, it.original.value), y}, Mark::Original, palette());
    if (measured)
        PlotTheme::paintMark(painter, {x(at, it.compressed.value), y},
                             it.compressed.known == Known::Measured    ? Mark::Frontier
                             : it.compressed.known == Known::Estimated ? Mark::Estimated
                                                                       : Mark::Stale,
                             palette());
    painter.setPen(it.compressed.known == Known::Stale ? theme.text3 : theme.text);
    painter.setFont(it.compressed.known == Known::Measured ? strong : small);
    drawFigures(painter, QRectF(at.right, where.top(), at.figure - at.right, where.height()),
                Qt::AlignRight | Qt::AlignVCenter, Format().accuracy(it.compressed));
    painter.setFont(small);
    painter.setPen(theme.text2);
    if (measured && original)
        drawFigures(painter, QRectF(at.figure, where.top(), at.change - at.figure, where.height()),
                    Qt::AlignRight | Qt::AlignVCenter, difference(it.original, it.compressed));
}

void PerClassView::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), theme.base);
    if (m_rows.empty()) {
        painter.setPen(theme.text3);
        painter.setFont(squeeze::font(TextRole::Small));
        painter.drawText(viewport()->rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Not measured yet"));
        return;
    }
    const Columns at = columns();
    paintAxis(painter, at);
    painter.setClipRect(QRect(0, 0, viewport()->width(), viewport()->height() - m_axis));
    for (int row : m_order)
        if (rowRect(row).intersects(viewport()->rect())) paintRow(painter, at, row);
    painter.setClipping(false);
    if (hasFocus() && m_selected >= 0) {
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rowRect(m_selected)).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/filter_view.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

QColor mix(const QColor& a, const QColor& b, double t) {
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * t),
                            float(a.greenF() + (b.greenF() - a.greenF()) * t),
                            float(a.blueF() + (b.blueF() - a.blueF()) * t));
}

} // namespace

QColor FilterView::colour(float weight) const {
    const auto& theme = Theme::of(palette());
    if (weight == 0 || m_layer.limit <= 0) return theme.grid;
    const double share = std::min(1.0, double(std::abs(weight)) / double(m_layer.limit));
    return mix(theme.grid, weight < 0 ? theme.categories[1] : theme.categories[0], 0.25 + 0.75 * share);
}

void FilterView::paintKernels(QPainter& painter) {
    const auto g = grid();
    const int k = m_layer.kernel;
    const double line = g.cell >= 5 ? 1 / devicePixelRatioF() : 0;
    for (int input = 0; input < m_layer.inputs; ++input)
        for (int i = 0; i < k * k; ++i) {
            const std::size_t at = std::size_t(input * k * k + i);
            if (at >= m_weights.size()) return;
            const double x = input % g.columns * g.pitch + i % k * g.cell,
                         y = input / g.columns * g.pitch + i / k * g.cell;
            painter.fillRect(QRectF(x, y, g.cell - line, g.cell - line), colour(m_weights[at]));
        }
}

void FilterView::paintPictures(QPainter& painter) {
    const auto& theme = Theme::of(palette());
    for (int filter = 0; filter < int(m_pictures.size()); ++filter) {
        const QRectF where(pictureOf(filter));
        painter.drawImage(where, m_pictures[std::size_t(filter)]);
        if (filter != m_filter) continue;
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(where.adjusted(-1, -1, 1, 1));
    }
}

void FilterView::paintReadout(QPainter& painter) {
    const auto& theme = Theme::of(palette());
    const QFontMetricsF caption(squeeze::font(TextRole::Caption)), small(squeeze::font(TextRole::Small));
    double y = 2;
    const double x = area().right() + 12, room = width() - x;
    for (const auto& [name, value] : readout()) {
        painter.setFont(squeeze::font(TextRole::Caption));
        painter.setPen(theme.text3);
        painter.drawText(QRectF(x, y, room, caption.height()), Qt::AlignLeft | Qt::AlignVCenter,
                         caption.elidedText(name, Qt::ElideRight, room));
        y += caption.height() + 1;
        painter.setFont(squeeze::font(TextRole::Small));
        painter.setPen(theme.text);
        drawFigures(painter, QRectF(x, y, room, small.height()), Qt::AlignLeft | Qt::AlignVCenter, value);
        y += small.height() + 9;
    }
    m_readoutBottom = y - 9;
}

void FilterView::paintLegend(QPainter& painter) {
    const auto& theme = Theme::of(palette());
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const double y = std::max(area().bottom(), m_readoutBottom - 4) + 6, high = metrics.height() + 2;
    const auto limit = QLocale().toString(double(m_layer.limit), 'f', m_layer.limit < 0.1f ? 3 : 2);
    const QString low = QChar(0x2212) + limit, top = u'+' + limit;
    painter.setPen(theme.text2);
    drawFigures(painter, QRectF(0, y, 60, high), Qt::AlignLeft | Qt::AlignVCenter, low);
    const double from = figuresWidth(metrics, low) + 6;
    const double wide = std::max(30.0, std::min(150.0, area().width() - from - figuresWidth(metrics, top) - 8));
    QLinearGradient shades(from, 0, from + wide, 0);
    for (int i = 0; i <= 8; ++i) shades.setColorAt(i / 8.0, colour(float(i - 4) / 4 * m_layer.limit));
    shades.setColorAt(0.5, theme.grid);
    painter.fillRect(QRectF(from, y + high / 2 - 5, wide, 10), shades);
    painter.setPen(theme.text2);
    drawFigures(painter, QRectF(from + wide + 6, y, 60, high), Qt::AlignLeft | Qt::AlignVCenter, top);
    const auto inputs = tr("%n input(s)", nullptr, m_layer.inputs);
    painter.setPen(theme.text3);
    drawFigures(painter, QRectF(0, y, width(), high), Qt::AlignRight | Qt::AlignVCenter, inputs);
}

void FilterView::paintEvent(QPaintEvent*) {
    if (m_layer.filters == 0) return;
    QPainter painter(this);
    if (m_layer.pictures())
        paintPictures(painter);
    else
        paintKernels(painter);
    painter.setRenderHint(QPainter::Antialiasing);
    paintReadout(painter);
    if (!m_layer.pictures()) paintLegend(painter);
    if (hasKeyFocus(this)) paintFocusRing(painter, area().adjusted(1, 1, -1, -1), 3, palette());
}

} // namespace squeeze

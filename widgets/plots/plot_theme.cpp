// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/plot_theme.h"

#include "widgets/plots/qcp.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace squeeze {

QPen PlotTheme::hairline(const QColor& colour, Qt::PenStyle style) {
    QPen pen(colour, 0, style);
    pen.setCosmetic(true);
    return pen;
}

QPen PlotTheme::dashed(const QColor& colour, double width, double on, double off) {
    QPen pen(colour, width, Qt::CustomDashLine, Qt::FlatCap);
    pen.setDashPattern({on, off});
    return pen;
}

void PlotTheme::apply(QCPAxis& axis, const QPalette& palette) {
    const Theme& theme = Theme::of(palette);
    const QFont caption = font(TextRole::Caption);
    axis.setTickLabelFont(caption);
    axis.setSelectedTickLabelFont(caption);
    axis.setLabelFont(caption);
    axis.setSelectedLabelFont(caption);
    axis.setTickLabelColor(theme.text3);
    axis.setSelectedTickLabelColor(theme.text3);
    axis.setLabelColor(theme.text3);
    axis.setSelectedLabelColor(theme.text3);
    const QPen line = hairline(theme.line);
    axis.setBasePen(line);
    axis.setSelectedBasePen(line);
    axis.setTickPen(Qt::NoPen);
    axis.setSubTickPen(Qt::NoPen);
    axis.setSelectedTickPen(Qt::NoPen);
    axis.setSelectedSubTickPen(Qt::NoPen);
    axis.setTickLengthIn(0);
    axis.setSubTickLengthIn(0);
    axis.setTickLabelPadding(6);
    axis.grid()->setPen(hairline(theme.grid));
    axis.grid()->setSubGridPen(Qt::NoPen);
    axis.grid()->setZeroLinePen(hairline(theme.line));
}

void PlotTheme::apply(QCustomPlot& plot, const QPalette& palette) {
    const Theme& theme = Theme::of(palette);
    plot.setBackground(QBrush(theme.base));
    plot.setFont(font(TextRole::Caption));
    plot.setNoAntialiasingOnDrag(false);
    plot.setNotAntialiasedElements(QCP::aeAxes | QCP::aeGrid | QCP::aeZeroLine);
    for (QCPAxisRect* rect : plot.axisRects()) {
        rect->setBackground(Qt::NoBrush);
        for (QCPAxis* axis : rect->axes()) apply(*axis, palette);
    }
    if (plot.legend) {
        plot.legend->setBrush(Qt::NoBrush);
        plot.legend->setBorderPen(Qt::NoPen);
        plot.legend->setFont(font(TextRole::Small));
        plot.legend->setTextColor(theme.text2);
    }
}

QPixmap PlotTheme::hatch(const QColor& colour, double dpr, int spacing) {
    // Integer device pixels, so that tiles meet exactly.
    const int side = std::max(2, qRound(spacing * dpr));
    QImage tile(side, side, QImage::Format_ARGB32_Premultiplied);
    tile.fill(Qt::transparent);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, std::max(1.0, dpr * 0.8)));
    for (int shift : {-side, 0, side}) painter.drawLine(QPointF(shift, side), QPointF(shift + side, 0));
    painter.end();
    QPixmap pixmap = QPixmap::fromImage(tile);
    pixmap.setDevicePixelRatio(side / double(spacing));
    return pixmap;
}

QColor PlotTheme::colour(Mark mark, const QPalette& palette) {
    const Theme& theme = Theme::of(palette);
    switch (mark) {
    case Mark::Stale:
        return theme.text3;
    case Mark::Selected:
        return theme.text;
    case Mark::Original:
        return theme.original;
    case Mark::Validation:
        return theme.categories[1];
    case Mark::Frontier:
    case Mark::Beaten:
    case Mark::Estimated:
    case Mark::Live:
        break;
    }
    return theme.accent;
}

namespace {

void paintDiamond(QPainter& painter, const QColor& colour, const QColor& inside) {
    const QPolygonF diamond({{0, -5.5}, {5.5, 0}, {0, 5.5}, {-5.5, 0}});
    painter.setBrush(inside);
    painter.setPen(PlotTheme::dashed(colour, 1.6, 1.4, 1.0));
    painter.drawPolygon(diamond);
}

void paintClock(QPainter& painter, const QColor& colour, const QColor& inside) {
    painter.setBrush(inside);
    painter.setPen(QPen(colour, 1.2));
    painter.drawEllipse(QPointF(0, 0), 4.6, 4.6);
    painter.drawPolyline(QPolygonF({{0, -2.6}, {0, 0}, {2.2, 0.9}}));
}

} // namespace

void PlotTheme::paintMark(QPainter& painter, const QPointF& centre, Mark mark, const QPalette& palette, double breath,
                          const QColor& own) {
    const Theme& theme = Theme::of(palette);
    const QColor ink = own.isValid() ? own : colour(mark, palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(centre);
    switch (mark) {
    case Mark::Frontier:
    case Mark::Selected:
        painter.setPen(QPen(theme.base, 1.4));
        painter.setBrush(ink);
        painter.drawEllipse(QPointF(0, 0), 4.7, 4.7);
        break;
    case Mark::Beaten:
        painter.setPen(QPen(ink, 2));
        painter.setBrush(theme.base);
        painter.drawEllipse(QPointF(0, 0), 3.9, 3.9);
        break;
    case Mark::Live: {
        QColor ring = ink, disc = ink;
        ring.setAlphaF(0.75F);
        disc.setAlphaF(0.18F);
        painter.setPen(QPen(ring, 1.4));
        painter.setBrush(disc);
        painter.drawEllipse(QPointF(0, 0), 8.5 + 2.5 * breath, 8.5 + 2.5 * breath);
        paintDiamond(painter, ink, theme.base);
        break;
    }
    case Mark::Estimated:
        paintDiamond(painter, ink, theme.base);
        break;
    case Mark::Stale:
        paintClock(painter, ink, theme.base);
        break;
    case Mark::Original:
    case Mark::Validation:
        painter.setPen(QPen(theme.base, 1));
        painter.setBrush(ink);
        painter.drawRect(QRectF(-3.5, -3.5, 7, 7));
        break;
    }
    painter.restore();
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/flow_view.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QScrollBar>

#include <cmath>

namespace squeeze {

namespace {

QPen hair(const QColor& colour) {
    QPen pen(colour, 1);
    pen.setCosmetic(true);
    return pen;
}

void arrow_head(QPainter& painter, const QPointF& tip, const QColor& colour) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{tip, tip + QPointF(-5, -3.2), tip + QPointF(-5, 3.2)});
}

QRectF snapped(const QRectF& rect, double dpr) {
    const auto snap = [dpr](double v) { return std::round(v * dpr) / dpr; };
    return {QPointF(snap(rect.left()), snap(rect.top())), QPointF(snap(rect.right()), snap(rect.bottom()))};
}

} // namespace

void FlowView::paintSquare(QPainter& painter, const FlowPart& part, const QRectF& square) const {
    const auto& theme = Theme::of(palette());
    const auto whole = snapped(square, devicePixelRatioF());
    painter.setPen(hair(theme.control));
    painter.setBrush(m_scale.colour(part, palette()));
    painter.drawRoundedRect(whole, std::min(2.0, whole.width() / 4), std::min(2.0, whole.width() / 4));
    if (m_net.compressed && part.bytes > 0) {
        const double side = std::clamp(m_layout.side(part.bytes), 2.5, whole.width());
        const auto corner = snapped(QRectF(whole.left(), whole.bottom() - side, side, side), devicePixelRatioF());
        painter.setPen(hair(theme.base));
        painter.setBrush(theme.targetMark);
        painter.drawRect(corner);
    }
    if (int(part.layer) == m_selected) {
        painter.setPen(QPen(theme.text, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(whole.adjusted(-1, -1, 1, 1), 2.5, 2.5);
    }
}

void FlowView::paintBlock(QPainter& painter, std::size_t index) const {
    const auto& theme = Theme::of(palette());
    const auto& block = m_net.blocks[index];
    const auto& place = m_layout.places[index];
    const QRectF box = snapped(place.box, devicePixelRatioF());
    if (block.kind == FlowBlock::Kind::Pool) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line2);
        painter.drawPolygon(QPolygonF{box.topLeft(), box.topRight() + QPointF(0, 8), box.bottomRight() - QPointF(0, 8),
                                      box.bottomLeft()});
        return;
    }
    const bool selected = m_net.find(std::size_t(std::max(0, m_selected))).first == int(index) && m_selected >= 0;
    painter.setPen(selected                  ? QPen(theme.accent, 1.5)
                   : m_hovered == int(index) ? hair(theme.control)
                                             : hair(theme.line));
    painter.setBrush(selected ? theme.selection : theme.alt);
    painter.drawRoundedRect(box, 6, 6);
    if (selected && hasKeyFocus(this)) paintFocusRing(painter, box, 6, palette());
    painter.setPen(theme.text);
    if (block.parts.empty()) {
        painter.setFont(squeeze::font(TextRole::Small));
        painter.setPen(theme.text2);
        auto words = block.kind == FlowBlock::Kind::Join ? QStringLiteral("+") : block.name;
        if (block.kind == FlowBlock::Kind::Output) words += u'\n' + tr("%n class(es)", nullptr, block.output.channels);
        painter.drawText(box, Qt::AlignCenter, words);
        return;
    }
    painter.setFont(squeeze::font(TextRole::Strong));
    painter.drawText(QRectF(box.left(), box.top() + 3, box.width(), QFontMetricsF(painter.font()).height() + 4),
                     Qt::AlignCenter, block.name);
    if (block.kind == FlowBlock::Kind::Fire) {
        painter.setPen(hair(theme.control));
        painter.setBrush(Qt::NoBrush);
        const QPointF from(place.squares[0].right(), place.squares[0].center().y());
        for (int part = 1; part < 3; ++part) {
            const QPointF to(place.squares[std::size_t(part)].left(), place.squares[std::size_t(part)].center().y());
            QPainterPath curve(from);
            curve.cubicTo(QPointF((from.x() + to.x()) / 2, from.y()), QPointF((from.x() + to.x()) / 2, to.y()), to);
            painter.drawPath(curve);
        }
    }
    for (std::size_t part = 0; part < block.parts.size(); ++part)
        paintSquare(painter, block.parts[part], place.squares[part]);
}

void FlowView::paintLinks(QPainter& painter) const {
    const auto& theme = Theme::of(palette());
    for (std::size_t i = 0; i + 1 < m_layout.places.size(); ++i) {
        const double from = m_layout.places[i].box.right() + 1, to = m_layout.places[i + 1].box.left() - 1;
        painter.setPen(QPen(theme.control, 1.2));
        painter.drawLine(QPointF(from, m_layout.middle), QPointF(to - 4, m_layout.middle));
        arrow_head(painter, QPointF(to, m_layout.middle), theme.control);
    }
}

/// Bypasses go over the blocks.
void FlowView::paintArcs(QPainter& painter) const {
    const auto& theme = Theme::of(palette());
    painter.setBrush(Qt::NoBrush);
    for (const auto& arc : m_net.arcs) {
        const auto from = m_layout.places[arc.from].box, to = m_layout.places[arc.to].box;
        const double x0 = from.right() + 3, x1 = to.right() - 6, top = 3, low = to.top();
        QPainterPath path(QPointF(x0, m_layout.middle));
        path.cubicTo(QPointF(x0 + 2, top), QPointF(x0 + 4, top), QPointF(x0 + 16, top));
        path.lineTo(QPointF(x1 - 8, top));
        path.cubicTo(QPointF(x1 - 2, top), QPointF(x1, top + 2), QPointF(x1, low));
        painter.setPen(QPen(theme.control, 1.2, Qt::DashLine));
        painter.drawPath(path);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.control);
        painter.drawPolygon(QPolygonF{QPointF(x1, low + 1), QPointF(x1 - 3.2, low - 4), QPointF(x1 + 3.2, low - 4)});
        painter.setBrush(Qt::NoBrush);
    }
}

void FlowView::paintTable(QPainter& painter) const {
    const auto& theme = Theme::of(palette());
    const double height = rowHeight() + 2;
    const QStringList names{tr("Output"), tr("Weights"), tr("Bytes now"), tr("Work")};
    for (int row = 0; row < int(names.size()); ++row) {
        painter.setPen(hair(theme.line));
        painter.drawLine(QPointF(14, rowTop(row)), QPointF(viewport()->width() - 14, rowTop(row)));
        QFont small = squeeze::font(TextRole::Small);
        painter.setFont(small);
        if (row == 2) small.setWeight(QFont::DemiBold);
        painter.save();
        painter.setClipRect(QRectF(14 + m_labels, 0, viewport()->width(), viewport()->height()));
        painter.translate(-horizontalScrollBar()->value(), 0);
        painter.setFont(small);
        painter.setPen(row == 2 ? theme.text : theme.text2);
        for (std::size_t i = 0; i < m_net.blocks.size(); ++i) {
            if (m_net.blocks[i].parts.empty()) continue;
            const auto& box = m_layout.places[i].box;
            drawFigures(painter, QRectF(box.left() - 10, rowTop(row), box.width() + 20, height), Qt::AlignCenter,
                        columnWords(m_net.blocks[i])[row]);
        }
        painter.restore();
        painter.setPen(theme.text3);
        painter.drawText(QRectF(14, rowTop(row), m_labels, height), Qt::AlignLeft | Qt::AlignVCenter, names[row]);
    }
}

void FlowView::paintEvent(QPaintEvent*) {
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(viewport()->rect(), Theme::of(palette()).base);
    if (m_net.blocks.empty()) return;
    painter.save();
    painter.translate(-horizontalScrollBar()->value(), 0);
    paintLinks(painter);
    paintArcs(painter);
    for (std::size_t block = 0; block < m_net.blocks.size(); ++block) paintBlock(painter, block);
    painter.restore();
    paintTable(painter);
}

} // namespace squeeze

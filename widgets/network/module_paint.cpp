// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/module_view.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace squeeze {

namespace {

void link(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour) {
    painter.setPen(QPen(colour, 1.2));
    painter.setBrush(Qt::NoBrush);
    QPainterPath path(from);
    const double middle = (from.x() + to.x()) / 2;
    path.cubicTo(QPointF(middle, from.y()), QPointF(middle, to.y()), to - QPointF(4, 0));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawPolygon(QPolygonF{to, to + QPointF(-6, -3.5), to + QPointF(-6, 3.5)});
}

} // namespace

/// One line with the figure in it stronger than the words.
void ModuleView::paintLine(QPainter& painter, const QRectF& line, const QString& words, const QString& figure) const {
    const auto& theme = Theme::of(palette());
    QFont plain = squeeze::font(TextRole::Small), strong = plain;
    strong.setWeight(QFont::DemiBold);
    const auto at = words.indexOf(figure);
    const QString runs[]{words.left(std::max<qsizetype>(at, 0)), at < 0 ? QString() : figure,
                         at < 0 ? words : words.mid(at + figure.size())};
    double x = line.left();
    for (int run = 0; run < 3; ++run) {
        painter.setFont(run == 1 ? strong : plain);
        painter.setPen(run == 1 ? theme.text : theme.text2);
        const QFontMetricsF metrics(painter.font());
        const auto text = metrics.elidedText(runs[run], Qt::ElideRight, std::max(0.0, line.right() + 4 - x));
        drawFigures(painter, QRectF(x, line.top(), line.width(), line.height()), Qt::AlignLeft | Qt::AlignVCenter,
                    text);
        x += figuresWidth(metrics, text);
    }
}

void ModuleView::paintCard(QPainter& painter, std::size_t index) const {
    const auto& theme = Theme::of(palette());
    const auto& part = m_block.parts[index];
    const QRectF card = m_cards[index].adjusted(0.5, 0.5, -0.5, -0.5);
    const bool selected = int(part.layer) == m_selected;
    painter.setPen(QPen(selected ? theme.accent : theme.buttonLine, selected ? 2 : 1));
    painter.setBrush(theme.base);
    painter.drawRoundedRect(card, 5, 5);
    if (selected && hasKeyFocus(this)) paintFocusRing(painter, card, 5, palette());
    const auto words = lines(part);
    QRectF line = card.adjusted(pad, 6, -6, 0);
    QFont strong = squeeze::font(TextRole::Strong);
    line.setHeight(QFontMetricsF(strong).height());
    painter.setPen(QPen(theme.control, 1));
    painter.setBrush(m_scale.colour(part, palette()));
    painter.drawRoundedRect(QRectF(line.left(), line.center().y() - swatch / 2, swatch, swatch), 2, 2);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(line.adjusted(swatch + 6, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(strong).elidedText(words[0], Qt::ElideRight, line.width() - swatch - 6));
    painter.setFont(squeeze::font(TextRole::Small));
    const QFontMetricsF small(painter.font());
    for (int i = 1; i < words.size(); ++i) {
        line.translate(0, i == 1 ? line.height() + 2 : small.height() + 1);
        line.setHeight(small.height());
        paintLine(painter, line, words[i],
                  i == 2   ? Format().count(part.survivors)
                  : i == 3 ? Format().bytes(part.bytes)
                           : QString());
    }
}

void ModuleView::paintEnd(QPainter& painter, const QRectF& where, const QString& first, const QString& second) const {
    const auto& theme = Theme::of(palette());
    painter.setPen(QPen(theme.line2, 1));
    painter.setBrush(theme.alt);
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text2);
    painter.drawText(where, Qt::AlignCenter,
                     QFontMetrics(painter.font()).elidedText(first, Qt::ElideRight, int(where.width()) - 4) + u'\n' +
                         second);
}

void ModuleView::paintEvent(QPaintEvent*) {
    if (m_cards.empty()) return;
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto left = [](const QRectF& r) { return QPointF(r.left(), r.center().y()); };
    const auto right = [](const QRectF& r) { return QPointF(r.right(), r.center().y()); };
    link(painter, right(m_from), left(m_cards[0]), theme.control);
    if (m_block.kind == FlowBlock::Kind::Fire) {
        for (int part = 1; part < 3; ++part) {
            link(painter, right(m_cards[0]), left(m_cards[std::size_t(part)]), theme.control);
            link(painter, right(m_cards[std::size_t(part)]), left(m_to), theme.control);
        }
    } else {
        for (std::size_t i = 0; i + 1 < m_cards.size(); ++i)
            link(painter, right(m_cards[i]), left(m_cards[i + 1]), theme.control);
        link(painter, right(m_cards.back()), left(m_to), theme.control);
    }
    paintEnd(painter, m_from, m_before.name, QString::number(m_block.input.channels));
    paintEnd(painter, m_to, m_block.kind == FlowBlock::Kind::Fire ? tr("join") : tr("out"),
             QString::number(m_block.output.channels));
    for (std::size_t part = 0; part < m_cards.size(); ++part) paintCard(painter, part);
}

} // namespace squeeze

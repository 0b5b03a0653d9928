// SPDX-License-Identifier: GPL-3.0-or-later
// Icon, name and glyph, painted.
#include "app/studio/shell/rail_item.h"

#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace squeeze::studio {

namespace {

QString wordOf(Progressed progressed) {
    switch (progressed) {
    case Progressed::NotBegun:
        return RailItem::tr("not begun");
    case Progressed::UpToDate:
        return RailItem::tr("up to date");
    case Progressed::Edited:
        return RailItem::tr("edited here");
    case Progressed::Running:
        return RailItem::tr("running");
    case Progressed::Stale:
        return RailItem::tr("stale");
    case Progressed::Problem:
        return RailItem::tr("needs attention");
    }
    return {};
}

} // namespace

RailItem::RailItem(Page page, const QString& icon, QWidget* parent)
    : QAbstractButton(parent), m_page(page), m_icon(icon) {
    setCheckable(true);
    setAutoExclusive(false);
    ownFocusRing(this);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFocusPolicy(Qt::TabFocus);
}

QSize RailItem::sizeHint() const {
    return QSize(m_compact ? narrow - 12 : wide - 16, std::max(36, fontMetrics().height() + 14));
}

void RailItem::setProgressed(Progressed progressed) {
    if (progressed == m_progressed) return;
    m_progressed = progressed;
    const bool turning = progressed == Progressed::Running && motion(this, 1) > 0;
    if (turning && !m_timer) m_timer = startTimer(40);
    if (!turning && m_timer) killTimer(std::exchange(m_timer, 0));
    describe();
    update();
}

void RailItem::setGlyphShown(bool shown) {
    m_glyph = shown;
    describe();
    update();
}

void RailItem::setCount(int count) {
    if (count == m_count) return;
    m_count = count;
    describe();
    update();
}

void RailItem::setCompact(bool compact) {
    m_compact = compact;
    updateGeometry();
    update();
}

void RailItem::describe() {
    setAccessibleDescription(m_count >= 0 ? Format().count(static_cast<std::uint64_t>(m_count))
                             : m_glyph    ? wordOf(m_progressed)
                                          : QString());
}

void RailItem::timerEvent(QTimerEvent*) {
    m_turn = std::fmod(m_turn + 0.04 / 1.2, 1.0);
    update();
}

void RailItem::paintGlyph(QPainter& painter, const QRectF& where) const {
    const Theme& theme = Theme::of(palette());
    const QPointF middle = where.center();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (m_progressed) {
    case Progressed::UpToDate:
        paintIcon(painter, where, QStringLiteral("check"), theme.text3);
        break;
    case Progressed::Stale:
        paintIcon(painter, where, QStringLiteral("clock"), theme.text3);
        break;
    case Progressed::Problem:
        paintIcon(painter, where, QStringLiteral("warning"), theme.warning);
        break;
    case Progressed::Edited:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawEllipse(middle, 4, 4);
        break;
    case Progressed::NotBegun:
        painter.setPen(QPen(theme.control, 1.4));
        painter.drawEllipse(middle, 3.6, 3.6);
        break;
    case Progressed::Running: {
        const QRectF ring(middle.x() - 5, middle.y() - 5, 10, 10);
        painter.setPen(QPen(theme.line2, 2));
        painter.drawEllipse(ring);
        painter.setPen(QPen(theme.accent, 2));
        if (m_timer) {
            painter.drawArc(ring, static_cast<int>((90 - 360 * m_turn) * 16), -110 * 16);
        } else { // nothing moves: a filled piece says the same
            painter.setPen(Qt::NoPen);
            painter.setBrush(theme.accent);
            painter.drawPie(ring, 90 * 16, -240 * 16);
        }
        break;
    }
    }
    painter.restore();
}

void RailItem::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF all = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked()) {
        painter.setPen(theme.line);
        painter.setBrush(theme.base);
        painter.drawRoundedRect(all, 6, 6);
        painter.setClipRect(QRectF(0, 0, 4, height()));
        painter.setPen(QPen(theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(all.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        painter.setClipping(false);
    } else if (underMouse()) {
        QColor veil = theme.text;
        veil.setAlphaF(0.05f);
        painter.setPen(Qt::NoPen);
        painter.setBrush(veil);
        painter.drawRoundedRect(all, 6, 6);
    }
    const double middle = height() / 2.0;
    const QColor ink = isChecked() ? theme.accent : theme.text2;
    const QRectF mark = m_compact ? QRectF(width() / 2.0 - 10, middle - 10, 20, 20) : QRectF(9, middle - 9, 18, 18);
    paintIcon(painter, mark, m_icon, ink);
    const bool counted = m_count >= 0;
    if (m_compact) {
        if (m_glyph && !counted) paintGlyph(painter, QRectF(width() - 13, height() - 14, 12, 12));
    } else {
        QFont shown = font();
        if (isChecked()) shown.setWeight(QFont::DemiBold);
        painter.setFont(shown);
        painter.setPen(isChecked() ? theme.text : theme.text2);
        const QRect words(38, 0, width() - 38 - (m_glyph || counted ? 26 : 6), height());
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                         QFontMetrics(shown).elidedText(text(), Qt::ElideRight, words.width()));
        if (counted) {
            painter.setFont(squeeze::font(TextRole::Small));
            painter.setPen(theme.text3);
            painter.drawText(QRect(0, 0, width() - 10, height()), Qt::AlignVCenter | Qt::AlignRight,
                             Format().count(static_cast<std::uint64_t>(m_count)));
        } else if (m_glyph) {
            paintGlyph(painter, QRectF(width() - 23, middle - 6.5, 13, 13));
        }
    }
    if (hasKeyFocus(this)) paintFocusRing(painter, QRectF(rect()).adjusted(3, 3, -3, -3), 4, palette());
}

} // namespace squeeze::studio
#include "moc_rail_item.cpp"

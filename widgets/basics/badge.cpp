// SPDX-License-Identifier: GPL-3.0-or-later
// The pill and the glyph that say how a figure is known.
#include "widgets/basics/badge.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace squeeze {

namespace {

void glyph(QPainter& painter, const QRectF& where, Known known, const QColor& colour) {
    const QPointF middle = where.center();
    const double half = std::min(where.width(), where.height()) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    switch (known) {
    case Known::Measured:
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(middle, half * 0.62, half * 0.62);
        break;
    case Known::Estimated: {
        QPen pen(colour, 1.4);
        pen.setDashPattern({1.5, 1.1});
        pen.setCapStyle(Qt::FlatCap);
        painter.setPen(pen);
        const double r = half * 0.82;
        painter.drawPolygon(QPolygonF{middle + QPointF(0, -r), middle + QPointF(r, 0), middle + QPointF(0, r),
                                      middle + QPointF(-r, 0)});
        break;
    }
    case Known::Stale:
        paintIcon(painter, where, QStringLiteral("clock"), colour);
        break;
    case Known::None:
        painter.setPen(QPen(colour, 1.4));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(middle, half * 0.6, half * 0.6);
        break;
    }
    painter.restore();
}

} // namespace

void paintKnown(QPainter& painter, const QRectF& where, Known known, const QPalette& palette) {
    const Theme& theme = Theme::of(palette);
    const bool weak = known == Known::Stale || known == Known::None;
    glyph(painter, where, known, weak ? theme.text3 : theme.text2);
}

KnownBadge::KnownBadge(Known known, QWidget* parent) : QWidget(parent), m_known(known) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(word(known));
}

void KnownBadge::setKnown(Known known) {
    if (known == m_known) return;
    m_known = known;
    setAccessibleName(word(known));
    updateGeometry();
    update();
}

QString KnownBadge::word(Known known) {
    switch (known) {
    case Known::Measured:
        return tr("measured");
    case Known::Estimated:
        return tr("estimated");
    case Known::Stale:
        return tr("stale");
    case Known::None:
        break;
    }
    return tr("none yet");
}

QSize badgeSize(Known known) {
    const QFontMetrics metrics(squeeze::font(TextRole::Caption));
    return QSize(metrics.horizontalAdvance(KnownBadge::word(known)) + 26, std::max(16, metrics.height() + 2));
}

QSize KnownBadge::sizeHint() const { return badgeSize(m_known); }

void paintBadge(QPainter& painter, QPointF at, Known known, const QPalette& palette) {
    const Theme& theme = Theme::of(palette);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool solid = known == Known::Measured;
    QPen outline(solid ? theme.text2 : known == Known::Estimated ? theme.control : theme.line2, 1);
    if (known == Known::Estimated) outline.setDashPattern({3, 2});
    painter.setPen(outline);
    painter.setBrush(solid ? QBrush(theme.text2) : QBrush(Qt::NoBrush));
    const QRectF all(at, QSizeF(badgeSize(known))), pill = all.adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(pill, pill.height() / 2, pill.height() / 2);
    const QColor ink = solid ? theme.base : known == Known::Estimated ? theme.text2 : theme.text3;
    glyph(painter, QRectF(all.left() + 5, all.center().y() - 6, 12, 12), known, ink);
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(ink);
    painter.drawText(all.adjusted(19, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, KnownBadge::word(known));
    painter.restore();
}

void KnownBadge::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintBadge(painter, {}, m_known, palette());
}

void KnownBadge::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setAccessibleName(word(m_known));
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::ApplicationFontChange) updateGeometry();
}

} // namespace squeeze
#include "moc_badge.cpp"

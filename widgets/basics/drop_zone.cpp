// SPDX-License-Identifier: GPL-3.0-or-later
// The dashed frame, what it says while idle, and what it says of what is held over it.
#include "widgets/basics/drop_zone.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QLayout>
#include <QMouseEvent>
#include <QPainter>

namespace squeeze {

DropZone::DropZone(const QString& idle, const QString& second, QWidget* parent) : QFrame(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    ownFocusRing(this);
    setTexts(idle, second);
}

void DropZone::setTexts(const QString& idle, const QString& second) {
    m_idle = idle;
    m_second = second;
    setAccessibleName(idle);
    setAccessibleDescription(second);
    updateGeometry();
    update();
}

void DropZone::setState(State state, const QString& text) {
    m_state = state;
    m_text = text;
    setAccessibleDescription(state == State::Idle ? m_second : text);
    update();
}

QSize DropZone::sizeHint() const {
    if (layout()) return QFrame::sizeHint();
    const QFontMetrics metrics(squeeze::font(TextRole::Body));
    return QSize(metrics.horizontalAdvance(m_idle) + 40,
                 30 + metrics.lineSpacing() * (m_second.isEmpty() ? 2 : 3) + 24);
}

void DropZone::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool idle = m_state == State::Idle, accepts = m_state == State::Accepts;
    const QColor line = idle ? theme.control : accepts ? theme.accent : theme.error;
    QPen pen(line, idle ? 1.2 : 2);
    if (idle) pen.setDashPattern({4, 3});
    painter.setPen(pen);
    painter.setBrush(idle ? (layout() ? theme.base : theme.alt) : accepts ? theme.soft : theme.errorSoft);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_radius, m_radius);
    if (hasKeyFocus(this)) paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -4, -4), m_radius - 2, palette());
    if (layout()) return;
    painter.setFont(squeeze::font(TextRole::Body));
    const QString text = idle ? m_idle : m_text;
    const QRect room = rect().adjusted(14, 0, -14, 0);
    const int height = painter.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, text).height();
    const QFontMetrics small(squeeze::font(TextRole::Small));
    const bool second = idle && !m_second.isEmpty();
    int y = (this->height() - 18 - 6 - height - (second ? small.height() : 0)) / 2;
    paintIcon(painter, QRectF(width() / 2.0 - 9, y, 18, 18),
              idle      ? QStringLiteral("drop")
              : accepts ? QStringLiteral("check")
                        : QStringLiteral("error"),
              idle ? theme.text2 : line);
    y += 24;
    painter.setPen(idle ? theme.text2 : theme.text);
    painter.drawText(QRect(room.left(), y, room.width(), height), Qt::AlignHCenter | Qt::TextWordWrap, text);
    if (!second) return;
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text3);
    painter.drawText(QRect(room.left(), y + height, room.width(), small.height()), Qt::AlignHCenter,
                     small.elidedText(m_second, Qt::ElideRight, room.width()));
}

void DropZone::mousePressEvent(QMouseEvent* event) { event->accept(); }

void DropZone::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint())) Q_EMIT clicked();
}

void DropZone::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT clicked();
    else
        QFrame::keyPressEvent(event);
}

} // namespace squeeze
#include "moc_drop_zone.cpp"

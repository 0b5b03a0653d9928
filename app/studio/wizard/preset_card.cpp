// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/preset_card.h"

#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>

namespace squeeze::studio {

PresetCard::PresetCard(QWidget* parent) : QAbstractButton(parent) {
    setCheckable(true);
    setAutoExclusive(true);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    ownFocusRing(this);
}

void PresetCard::setTexts(const QString& name, const QString& left, const QString& right) {
    setText(name);
    m_left = left;
    m_right = right;
    setAccessibleName(QStringList{name, left, right}.join(QStringLiteral(", ")));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QSize PresetCard::sizeHint() const {
    const QFontMetrics strong(squeeze::font(TextRole::Strong)), small(squeeze::font(TextRole::Small));
    return {std::max(strong.horizontalAdvance(text()) + 60, small.horizontalAdvance(m_left + m_right) + 60),
            strong.height() + small.height() + 32};
}

void PresetCard::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked();
    painter.setPen(QPen(on ? theme.fill : underMouse() ? theme.control : theme.buttonLine, on ? 2 : 1));
    painter.setBrush(on ? theme.selection : theme.base);
    const double inset = on ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 8, 8);
    const QRectF area = QRectF(rect()).adjusted(15, 12, -13, -12);
    const QRectF mark(area.right() - 16, area.top() + 1, 16, 16);
    painter.setPen(QPen(on ? theme.fill : theme.control, on ? 5 : 1.2));
    painter.setBrush(theme.base);
    painter.drawEllipse(on ? mark.adjusted(2.5, 2.5, -2.5, -2.5) : mark.adjusted(0.6, 0.6, -0.6, -0.6));
    const QFontMetricsF strong(squeeze::font(TextRole::Strong)), small(squeeze::font(TextRole::Small));
    painter.setFont(squeeze::font(TextRole::Strong));
    painter.setPen(isEnabled() ? theme.text : theme.control);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignTop, strong.elidedText(text(), Qt::ElideRight, area.width() - 24));
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text2);
    const double right = small.horizontalAdvance(m_right);
    painter.drawText(area, Qt::AlignLeft | Qt::AlignBottom,
                     small.elidedText(m_left, Qt::ElideRight, area.width() - right - 8));
    painter.drawText(area, Qt::AlignRight | Qt::AlignBottom, m_right);
    if (hasKeyFocus(this)) paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 8, palette());
}

void PresetCard::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}
void PresetCard::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace squeeze::studio

#include "moc_preset_card.cpp"

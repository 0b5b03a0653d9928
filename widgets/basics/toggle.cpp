// SPDX-License-Identifier: GPL-3.0-or-later
// A switch: to assistive technology a check box.
#include "widgets/basics/toggle.h"

#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace squeeze {

namespace {

constexpr int trackWidth = 30, trackHeight = 16, gap = 8;

} // namespace

Toggle::Toggle(const QString& text, QWidget* parent) : QCheckBox(text, parent) { setAttribute(Qt::WA_Hover); }

QSize Toggle::sizeHint() const {
    const int words = text().isEmpty() ? 0 : gap + fontMetrics().horizontalAdvance(text());
    return QSize(trackWidth + words, std::max(24, fontMetrics().height() + 4));
}

bool Toggle::hitButton(const QPoint& where) const { return rect().contains(where); }

void Toggle::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool mirrored = layoutDirection() == Qt::RightToLeft, on = isChecked();
    QRectF track(mirrored ? width() - trackWidth : 0, (height() - trackHeight) / 2.0, trackWidth, trackHeight);
    const QColor live = on ? theme.fill : theme.control;
    painter.setPen(isEnabled() ? live : theme.line2);
    painter.setBrush(on ? (isEnabled() ? theme.fill : theme.line2) : theme.base);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), trackHeight / 2.0, trackHeight / 2.0);
    const double radius = on ? 6 : underMouse() ? 5.5 : 5;
    const double x = on != mirrored ? track.right() - 8 : track.left() + 8;
    painter.setPen(Qt::NoPen);
    painter.setBrush(on ? theme.onFill : isEnabled() ? theme.control : theme.line2);
    painter.drawEllipse(QPointF(x, track.center().y()), radius, radius);
    painter.setPen(isEnabled() ? theme.text : theme.control);
    const QRectF words =
        QRectF(rect()).adjusted(mirrored ? 0 : trackWidth + gap, 0, mirrored ? -trackWidth - gap : 0, 0);
    painter.drawText(words, Qt::AlignVCenter | (mirrored ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, static_cast<int>(words.width() + 1)));
}

} // namespace squeeze
#include "moc_toggle.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// Tabs, boxes with arrows, sliders, bars and heads of columns.
#include "widgets/theme/controls.h"
#include "widgets/theme/icons.h"

#include <QPainter>
#include <QWidget>

#include <algorithm>

namespace squeeze::controls {

namespace {

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state & flag; }

void arrow(QPainter& painter, const QRect& where, const QString& name, const QColor& colour, double side = 12) {
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(where).center());
    paintIcon(painter, box, name, colour);
}

} // namespace

void tab(QPainter& painter, const QStyleOptionTab& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool selected = has(option, QStyle::State_Selected);
    painter.save();
    QFont font = painter.font();
    if (selected) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const bool enabled = has(option, QStyle::State_Enabled);
    painter.setPen(!enabled                                           ? theme.control
                   : selected || has(option, QStyle::State_MouseOver) ? theme.text
                                                                      : theme.text2);
    const QString words =
        QFontMetrics(font).elidedText(option.text, Qt::ElideRight, option.rect.width() - 4, Qt::TextShowMnemonic);
    painter.drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic, words);
    if (selected)
        painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), theme.accent);
    painter.restore();
}

void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    field(painter, option, widget);
    const QRect right = QStyle::visualRect(
        option.direction, option.rect, QRect(option.rect.right() - 26, option.rect.top(), 24, option.rect.height()));
    arrow(painter, right, QStringLiteral("chevron-down"),
          has(option, QStyle::State_Enabled) ? theme.text2 : theme.control);
}

void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down,
             const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    if (option.frame) field(painter, option, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto colour = [&](QAbstractSpinBox::StepEnabledFlag step, QStyle::SubControl part) {
        if (!has(option, QStyle::State_Enabled) || !(option.stepEnabled & step)) return theme.line2;
        return option.activeSubControls == part && has(option, QStyle::State_MouseOver) ? theme.text : theme.text2;
    };
    painter.save();
    const auto half = [&](const QRect& where, bool flipped, const QColor& tint) {
        painter.save();
        painter.translate(QRectF(where).center());
        if (flipped) painter.rotate(180);
        paintIcon(painter, QRectF(-5, -5, 10, 10), QStringLiteral("chevron-down"), tint);
        painter.restore();
    };
    half(up, true, colour(QAbstractSpinBox::StepUpEnabled, QStyle::SC_SpinBoxUp));
    half(down, false, colour(QAbstractSpinBox::StepDownEnabled, QStyle::SC_SpinBoxDown));
    painter.restore();
}

void slider(QPainter& painter, const QStyleOptionSlider& option, const QRect& groove, const QRect& handle) {
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled), across = option.orientation == Qt::Horizontal;
    QRectF track = groove, done = groove;
    const QPointF middle = QRectF(handle).center();
    if (across) {
        track = QRectF(groove.left(), middle.y() - 2, groove.width(), 4), done = track;
        if (option.upsideDown)
            done.setLeft(middle.x());
        else
            done.setRight(middle.x());
    } else {
        track = QRectF(middle.x() - 2, groove.top(), 4, groove.height()), done = track;
        if (option.upsideDown)
            done.setTop(middle.y());
        else
            done.setBottom(middle.y());
    }
    box(painter, track, 2, theme.line2, {});
    box(painter, done, 2, enabled ? theme.fill : theme.control, {});
    QRectF knob(0, 0, 16, 16);
    if (enabled && has(option, QStyle::State_MouseOver)) knob = QRectF(0, 0, 18, 18);
    knob.moveCenter(middle);
    box(painter, knob, knob.width() / 2, theme.dark ? theme.button : theme.base, enabled ? theme.accent : theme.control,
        2);
}

void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle) {
    const Theme& theme = Theme::of(option.palette);
    if (option.maximum <= option.minimum) return;
    const bool held = option.activeSubControls == QStyle::SC_ScrollBarSlider &&
                      (has(option, QStyle::State_Sunken) || has(option, QStyle::State_MouseOver));
    const QRectF where = option.orientation == Qt::Horizontal ? QRectF(handle).adjusted(1, 2, -1, -2)
                                                              : QRectF(handle).adjusted(2, 1, -2, -1);
    box(painter, where, std::min(where.width(), where.height()) / 2, held ? theme.control : theme.line2, {});
}

void progress(QPainter& painter, const QStyleOptionProgressBar& option) {
    const Theme& theme = Theme::of(option.palette);
    const double height = std::min(option.rect.height(), 6);
    QRectF track(option.rect.left(), QRectF(option.rect).center().y() - height / 2, option.rect.width(), height);
    box(painter, track, height / 2, theme.line2, {});
    const double range = static_cast<double>(option.maximum) - option.minimum;
    if (range <= 0) return;
    const double share = std::clamp((option.progress - option.minimum) / range, 0.0, 1.0);
    if (share <= 0) return;
    QRectF done = track;
    done.setWidth(std::max(height, track.width() * share));
    if (option.direction == Qt::RightToLeft) done.moveRight(track.right());
    box(painter, done, height / 2, theme.fill, {});
}

void headerSection(QPainter& painter, const QStyleOptionHeader& option) {
    const Theme& theme = Theme::of(option.palette);
    painter.fillRect(option.rect, has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)
                                      ? theme.grid
                                      : theme.alt);
    painter.save();
    QPen pen(theme.line);
    pen.setCosmetic(true);
    painter.setPen(pen);
    if (option.orientation == Qt::Horizontal)
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    else
        painter.drawLine(option.rect.topRight(), option.rect.bottomRight());
    painter.restore();
}

} // namespace squeeze::controls

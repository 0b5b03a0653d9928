// SPDX-License-Identifier: GPL-3.0-or-later
// Buttons, fields and marks.
#include "widgets/theme/controls.h"

#include "widgets/theme/icons.h"

#include <QPainter>
#include <QPainterPath>
#include <QWidget>

#include <cmath>

namespace squeeze::controls {

namespace {

constexpr double buttonRadius = 6;

bool has(const QStyleOption& option, QStyle::StateFlag flag) { return option.state & flag; }

QColor over(const QColor& ground, const QColor& top, double share) {
    const auto mix = [share](float a, float b) { return static_cast<float>(a + share * (b - a)); };
    return QColor::fromRgbF(mix(ground.redF(), top.redF()), mix(ground.greenF(), top.greenF()),
                            mix(ground.blueF(), top.blueF()));
}

/// A veil that works on every background.
QColor veil(const Theme& theme, double share) {
    QColor colour = theme.text;
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

QColor labelColour(const QStyleOption& option, const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    if (marked(widget, property::primary)) return enabled ? theme.onFill : theme.text2;
    if (!enabled) return theme.control;
    if (marked(widget, property::link)) return theme.accent;
    if (marked(widget, property::flat)) return has(option, QStyle::State_MouseOver) ? theme.text : theme.text2;
    return theme.text;
}

} // namespace

bool marked(const QWidget* widget, const char* name) { return widget && widget->property(name).toBool(); }

void box(QPainter& painter, const QRectF& where, double radius, const QColor& fill, const QColor& line, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(line.isValid() ? QPen(line, width) : QPen(Qt::NoPen));
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    const double inset = line.isValid() ? width / 2 : 0;
    painter.drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), radius, radius);
    painter.restore();
}

void buttonBevel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled), down = has(option, QStyle::State_Sunken);
    const bool hover = enabled && has(option, QStyle::State_MouseOver), on = has(option, QStyle::State_On);
    const QRectF where = option.rect;
    if (marked(widget, property::primary)) {
        const QColor fill = !enabled ? theme.line2
                            : down   ? over(theme.fill, Qt::black, 0.16)
                            : hover  ? over(theme.fill, Qt::black, 0.08)
                                     : theme.fill;
        return box(painter, where, buttonRadius, fill, {});
    }
    if (marked(widget, property::flat)) {
        if (down || on) return box(painter, where, buttonRadius, veil(theme, 0.1), {});
        if (hover) box(painter, where, buttonRadius, veil(theme, 0.06), {});
        return;
    }
    if (on) return box(painter, where, buttonRadius, theme.selection, enabled ? theme.accent : theme.line2);
    if (!enabled) return box(painter, where, buttonRadius, theme.alt, theme.line);
    box(painter, where, buttonRadius, down ? over(theme.button, theme.text, 0.08) : theme.button,
        hover ? theme.control : theme.buttonLine);
}

void buttonLabel(QPainter& painter, const QStyleOptionButton& option, const QWidget* widget) {
    const QColor colour = labelColour(option, widget);
    painter.save();
    QFont font = painter.font();
    if (marked(widget, property::primary)) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const QFontMetrics metrics(font);
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const int iconSide = option.icon.isNull() ? 0 : option.iconSize.height(),
              gap = iconSide && !option.text.isEmpty() ? 7 : 0;
    const int chevron = menu ? 16 : 0;
    const int room = option.rect.width() - 8;
    const QString text =
        metrics.elidedText(option.text, Qt::ElideRight, room - iconSide - gap - chevron, Qt::TextShowMnemonic);
    const int width = metrics.size(Qt::TextShowMnemonic, text).width();
    double x = option.rect.center().x() + 1 - (iconSide + gap + width + chevron) / 2.0;
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    if (iconSide) {
        QRectF where(rightToLeft ? x + width + gap : x, option.rect.center().y() + 0.5 - iconSide / 2.0, iconSide,
                     iconSide);
        if (!option.icon.name().isEmpty())
            paintIcon(painter, where, option.icon.name(), colour);
        else
            option.icon.paint(&painter, where.toRect());
        if (!rightToLeft) x += iconSide + gap;
    }
    painter.setPen(colour);
    painter.drawText(QRectF(x, option.rect.top(), width + 1, option.rect.height()),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
    if (menu)
        paintIcon(painter, QRectF(x + width + 4, option.rect.center().y() - 5, 12, 12), QStringLiteral("chevron-down"),
                  colour);
    painter.restore();
}

void toolBevel(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    if (!has(option, QStyle::State_AutoRaise) && !marked(widget, property::flat))
        return buttonBevel(painter, option, widget);
    if (!has(option, QStyle::State_Enabled)) return;
    if (has(option, QStyle::State_Sunken)) return box(painter, option.rect, buttonRadius, veil(theme, 0.12), {});
    if (has(option, QStyle::State_On)) return box(painter, option.rect, buttonRadius, theme.selection, {});
    if (has(option, QStyle::State_MouseOver)) box(painter, option.rect, buttonRadius, veil(theme, 0.07), {});
}

void field(QPainter& painter, const QStyleOption& option, const QWidget* widget) {
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled), focus = enabled && has(option, QStyle::State_HasFocus);
    const bool invalid = marked(widget, property::invalid);
    const QColor line = invalid ? theme.error : focus ? theme.accent : enabled ? theme.control : theme.line2;
    box(painter, option.rect, buttonRadius, enabled ? theme.base : theme.alt, line, focus || invalid ? 1.5 : 1);
}

void checkMark(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool partly = has(option, QStyle::State_NoChange), on = has(option, QStyle::State_On) || partly;
    const double side = std::min({option.rect.width(), option.rect.height(), 16});
    QRectF where(0, 0, side, side);
    where.moveCenter(QRectF(option.rect).center());
    if (!on) {
        const QColor line = !enabled ? theme.line2 : has(option, QStyle::State_MouseOver) ? theme.text2 : theme.control;
        return box(painter, where, 4, enabled ? theme.base : theme.alt, line);
    }
    box(painter, where, 4, enabled ? theme.fill : theme.control, {});
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.onFill, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const QPointF o = where.topLeft();
    const double s = side / 16;
    if (partly)
        painter.drawLine(o + QPointF(4.5, 8) * s, o + QPointF(11.5, 8) * s);
    else
        painter.drawPolyline(
            QPolygonF{o + QPointF(4.2, 8.3) * s, o + QPointF(6.9, 11) * s, o + QPointF(11.8, 5.4) * s});
    painter.restore();
}

void radioMark(QPainter& painter, const QStyleOption& option) {
    const Theme& theme = Theme::of(option.palette);
    const bool enabled = has(option, QStyle::State_Enabled), on = has(option, QStyle::State_On);
    const double side = std::min({option.rect.width(), option.rect.height(), 16});
    QRectF where(0, 0, side, side);
    where.moveCenter(QRectF(option.rect).center());
    const QColor line = on && enabled ? theme.fill : enabled ? theme.control : theme.line2;
    box(painter, where, side / 2, on && enabled ? theme.fill : theme.base, line);
    if (on) box(painter, where.adjusted(5, 5, -5, -5), side / 2, enabled ? theme.onFill : theme.control, {});
}

void tip(QPainter& painter, const QStyleOption& option) {
    painter.fillRect(option.rect, Theme::of(option.palette).tooltip);
}

} // namespace squeeze::controls

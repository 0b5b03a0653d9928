// SPDX-License-Identifier: GPL-3.0-or-later
// How a row of the formats' table is painted, and what a click or Space on it does.
#include "app/studio/pages/export/export_formats_model.h"
#include "app/studio/pages/export/export_formats_view.h"
#include "widgets/basics/badge.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>

#include <cmath>

namespace squeeze::studio {

namespace {

constexpr int margin = 14, box = 16;
using Check = ExportRow::Check;

QRectF tick_box(const QRect& cell) {
    return {double(cell.left() + margin), double(cell.center().y() - box / 2 + 1), double(box), double(box)};
}

void paint_name(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    QStyleOptionButton tick;
    tick.rect = tick_box(option.rect).toRect();
    tick.state =
        QStyle::State_Enabled | (index.data(FormatsModel::ChosenRole).toBool() ? QStyle::State_On : QStyle::State_Off);
    tick.palette = option.palette;
    QApplication::style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, &painter, option.widget);
    QRect words = option.rect.adjusted(FormatsDelegate::indent(), 0, -6, 0);
    const QFontMetrics strong(font(TextRole::Strong)), small(font(TextRole::Caption));
    const int both = strong.height() + small.height() + 1;
    words.setTop(option.rect.center().y() - both / 2);
    painter.setFont(font(TextRole::Strong));
    painter.setPen(theme.text);
    painter.drawText(words, Qt::AlignLeft | Qt::AlignTop,
                     strong.elidedText(index.data().toString(), Qt::ElideRight, words.width()));
    painter.setFont(font(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(words.adjusted(0, strong.height() + 1, 0, 0), Qt::AlignLeft | Qt::AlignTop,
                     small.elidedText(index.data(FormatsModel::SecondRole).toString(), Qt::ElideRight, words.width()));
}

void paint_bytes(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    const bool chosen = index.data(FormatsModel::ChosenRole).toBool();
    painter.setFont(font(index.row() == 0 ? TextRole::Strong : TextRole::Body));
    painter.setPen(chosen ? theme.text : theme.text2);
    drawFigures(painter, option.rect.adjusted(0, 0, -10, 0), Qt::AlignRight | Qt::AlignVCenter,
                index.data().toString());
}

void paint_scale(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    const double ratio = painter.device()->devicePixelRatioF();
    const auto snap = [ratio](double x) { return std::floor(x * ratio) / ratio; };
    const QRectF track(option.rect.left() + 6, snap(option.rect.center().y() - 3), option.rect.width() - 16, 8);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(track, 2, 2);
    const double share = index.data(FormatsModel::ShareRole).toDouble();
    if (share > 0) {
        QColor colour = index.row() == 0 ? theme.accent : theme.original;
        if (!index.data(FormatsModel::ChosenRole).toBool()) colour.setAlphaF(0.6);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(snap(track.width() * share), track.height())), 2, 2);
    }
    const double target = index.data(FormatsModel::TargetRole).toDouble();
    if (target < 0) return;
    painter.setBrush(theme.targetMark);
    painter.drawRect(QRectF(snap(track.left() + track.width() * target) - 1, track.top() - 6, 2, track.height() + 12));
}

void paint_top1(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    const auto state = Check(index.data(FormatsModel::StateRole).toInt());
    const bool known = state == Check::Same || state == Check::Differs;
    painter.setFont(font(TextRole::Body));
    painter.setPen(known ? theme.text : theme.text2);
    drawFigures(painter, option.rect.adjusted(0, 0, -26, 0), Qt::AlignRight | Qt::AlignVCenter,
                index.data().toString());
    if (known)
        paintKnown(painter, QRectF(option.rect.right() - 21, option.rect.center().y() - 5, 12, 12), Known::Measured,
                   option.palette);
}

void paint_check(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    const auto state = Check(index.data(FormatsModel::StateRole).toInt());
    const struct {
        const char* icon;
        QColor colour;
    } mark = state == Check::Same      ? decltype(mark){"check", theme.ok}
             : state == Check::Differs ? decltype(mark){"warning", theme.warning}
             : state == Check::Failed  ? decltype(mark){"error", theme.error}
                                       : decltype(mark){nullptr, theme.text2};
    QRect words = option.rect.adjusted(6, 0, -4, 0);
    if (mark.icon) {
        paintIcon(painter, QRectF(words.left(), words.center().y() - 7, 16, 16), mark.icon, mark.colour);
        words.setLeft(words.left() + 22);
    }
    painter.setFont(font(mark.icon ? TextRole::Body : TextRole::Small));
    painter.setPen(state == Check::Failed ? theme.error : mark.icon ? theme.text : theme.text2);
    const double done = index.data(FormatsModel::DoneRole).toDouble();
    const bool running = state == Check::Checking;
    const auto text = QFontMetrics(painter.font()).elidedText(index.data().toString(), Qt::ElideRight, words.width());
    drawFigures(painter, running ? words.adjusted(0, 0, 0, -10) : words, Qt::AlignLeft | Qt::AlignVCenter, text);
    if (!running) return;
    const QRectF track(words.left(), words.center().y() + 8, words.width() - 8, 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.line2);
    painter.drawRoundedRect(track, 2, 2);
    painter.setBrush(theme.fill);
    painter.drawRoundedRect(QRectF(track.topLeft(), QSizeF(track.width() * std::clamp(done, 0.0, 1.0), 4)), 2, 2);
}

} // namespace

int FormatsDelegate::indent() { return margin + box + 18; }

int FormatsDelegate::rowHeight() {
    return std::max(56, QFontMetrics(font(TextRole::Strong)).height() + QFontMetrics(font(TextRole::Caption)).height() +
                            22);
}

void FormatsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& theme = Theme::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, theme.selection);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, theme.alt);
    switch (index.column()) {
    case FormatsModel::Name:
        paint_name(*painter, option, index, theme);
        break;
    case FormatsModel::Bytes:
        paint_bytes(*painter, option, index, theme);
        break;
    case FormatsModel::Scale:
        paint_scale(*painter, option, index, theme);
        break;
    case FormatsModel::Top1:
        paint_top1(*painter, option, index, theme);
        break;
    case FormatsModel::Check:
        paint_check(*painter, option, index, theme);
        break;
    default:
        break;
    }
    painter->setRenderHint(QPainter::Antialiasing, false);
    QPen pen(theme.line);
    pen.setCosmetic(true);
    painter->setPen(pen);
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    painter->restore();
}

bool FormatsDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                                  const QModelIndex& index) {
    const auto name = index.siblingAtColumn(FormatsModel::Name);
    const auto toggle = [&] {
        return model->setData(name, name.data(Qt::CheckStateRole).toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                              Qt::CheckStateRole);
    };
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        return (key == Qt::Key_Space || key == Qt::Key_Select) && toggle();
    }
    if (index.column() != FormatsModel::Name) return false;
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::MouseButtonDblClick) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const auto near = tick_box(option.rect).adjusted(-8, -8, 8, 8);
        return mouse->button() == Qt::LeftButton && near.contains(mouse->position()) && toggle();
    }
    return false;
}

} // namespace squeeze::studio

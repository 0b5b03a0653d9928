// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/verdict_paint.h"

#include "widgets/photos/verdict_gallery.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace squeeze {

namespace {

constexpr double radius = 4, mark = 7;

/// Mark, class, and the share in percent at the right.
void line(QPainter& painter, const Theme& theme, const QRectF& where, const QString& text, double share,
          bool original) {
    painter.setPen(Qt::NoPen);
    painter.setBrush(original ? theme.original : theme.fill);
    const QRectF sign(where.left() + 1, where.center().y() - mark / 2, mark, mark);
    if (original)
        painter.drawRect(sign);
    else
        painter.drawEllipse(sign);
    QFont font = squeeze::font(TextRole::Caption);
    painter.setFont(font);
    const QString figure = QLocale().toString(int(std::lround(share * 100)));
    const double room = figuresWidth(QFontMetricsF(font), QStringLiteral("000"));
    const QRectF name = where.adjusted(mark + 6, 0, -room, 0);
    painter.setPen(original ? theme.text2 : theme.text);
    painter.drawText(name, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, int(name.width())));
    if (!original) font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    drawFigures(painter, where, Qt::AlignRight | Qt::AlignVCenter, figure);
}

} // namespace

VerdictPaint::VerdictPaint(VerdictGallery& gallery) : QStyledItemDelegate(&gallery), m_gallery(gallery) {}

int VerdictPaint::captionHeight() { return 2 * QFontMetrics(squeeze::font(TextRole::Caption)).height() + 2; }

QSize VerdictPaint::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return m_gallery.gridSize() - QSize(VerdictGallery::gap, VerdictGallery::gap);
}

void VerdictPaint::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto& one = m_gallery.verdicts()[std::size_t(index.row())];
    const int side = m_gallery.thumbnailSide();
    const QRect cell(option.rect.left() + 2, option.rect.top() + 2, side - 2, side - 2);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    photo(*painter, cell, option, one.key);
    const double height = captionHeight() / 2.0;
    const QRectF first(cell.left(), cell.bottom() + 4, cell.width(), height);
    line(*painter, Theme::of(option.palette), first, one.before, one.beforeShare, true);
    if (!one.after.isEmpty())
        line(*painter, Theme::of(option.palette), first.translated(0, height), one.after, one.afterShare, false);
    painter->restore();
}

void VerdictPaint::photo(QPainter& painter, const QRect& where, const QStyleOptionViewItem& option,
                         std::size_t key) const {
    const auto& theme = Theme::of(option.palette);
    const double ratio = m_gallery.devicePixelRatioF();
    const QPixmap picture = m_gallery.thumbnail(key, int(where.width() * ratio));
    QPainterPath shape;
    shape.addRoundedRect(where, radius, radius);
    if (picture.isNull()) {
        painter.fillPath(shape, theme.alt);
    } else {
        painter.save();
        painter.setClipPath(shape);
        painter.drawPixmap(where, picture);
        painter.restore();
    }
    painter.setBrush(Qt::NoBrush);
    const QRectF outline = QRectF(where).adjusted(-1, -1, 1, 1);
    if (option.state & QStyle::State_Selected) {
        painter.setPen(QPen(theme.accent, 2));
        painter.drawRoundedRect(outline, radius + 1, radius + 1);
    } else if (option.state & QStyle::State_MouseOver) {
        painter.setPen(QPen(theme.control, 1));
        painter.drawRoundedRect(QRectF(where).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

} // namespace squeeze

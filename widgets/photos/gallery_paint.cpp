// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/gallery.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>

namespace squeeze {

namespace {

constexpr int kRadius = 4;
const QColor kChipBack(20, 22, 26, 218);

/// The middle square, `pixels` wide.
QPixmap squared(const QImage& image, int pixels) {
    const int side = std::min(image.width(), image.height());
    const QRect middle((image.width() - side) / 2, (image.height() - side) / 2, side, side);
    return QPixmap::fromImage(
        image.copy(middle).scaled(pixels, pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace

QPixmap Gallery::pixmap(std::size_t sample, int pixels) {
    const std::pair key{sample, pixels};
    if (const auto* made = m_pixmaps.object(key)) return *made;
    if (!m_thumbnails) return {};
    const auto image = m_thumbnails(sample, pixels * 4 / 3); // the shorter side of most photos then has enough
    if (image.isNull()) return {};
    auto made = squared(image, pixels);
    m_pixmaps.insert(key, new QPixmap(made), std::max(1, pixels * pixels * 4 / 1024));
    return made;
}

QRect Gallery::showAllRect(int group) const {
    const auto& place = m_places[std::size_t(group)];
    if (int(m_model.groups()[std::size_t(group)].photos.size()) <= m_columns) return {};
    const QFontMetrics metrics(squeeze::font(TextRole::Small));
    const int width = metrics.horizontalAdvance(showsAll(group) ? tr("Show less") : tr("Show all"));
    const int right = margin + contentWidth();
    return {right - width, place.top - verticalOffset(), width, headHeight()};
}

void Gallery::paintHead(QPainter& painter, int group) {
    const auto& theme = Theme::of(palette());
    const auto& one = m_model.groups()[std::size_t(group)];
    const QRect line(margin, m_places[std::size_t(group)].top - verticalOffset(), contentWidth(), headHeight());
    const auto link = showAllRect(group);
    painter.setFont(squeeze::font(TextRole::Small));
    if (!link.isNull()) {
        QFont underlined = painter.font();
        underlined.setUnderline(group == m_hoveredLink);
        painter.setFont(underlined);
        painter.setPen(theme.accent);
        painter.drawText(link, Qt::AlignRight | Qt::AlignVCenter, showsAll(group) ? tr("Show less") : tr("Show all"));
        painter.setFont(squeeze::font(TextRole::Small));
    }
    const auto count = Format().count(one.count);
    const int countWidth = int(figuresWidth(QFontMetricsF(painter.font()), count)) + 2;
    QFont strong = painter.font();
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(strong);
    const int room = line.width() - link.width() - countWidth - 24;
    const auto title = metrics.elidedText(one.title, Qt::ElideRight, room);
    painter.setFont(strong);
    painter.setPen(theme.text);
    painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter, title);
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text3);
    drawFigures(painter, line.adjusted(metrics.horizontalAdvance(title) + 8, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
                count);
}

void Gallery::paintChip(QPainter& painter, const QRect& cell, const GalleryPhoto& photo) const {
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetrics metrics(painter.font());
    const int height = metrics.height() + 4, icon = photo.chipIcon.isEmpty() ? 0 : 15;
    const auto text = metrics.elidedText(photo.chip, Qt::ElideRight, cell.width() - 8 - icon - 10);
    const QRect chip(cell.left() + 4, cell.bottom() - 3 - height, metrics.horizontalAdvance(text) + icon + 10, height);
    painter.setPen(Qt::NoPen);
    painter.setBrush(kChipBack);
    painter.drawRoundedRect(chip, kRadius, kRadius);
    if (icon) paintIcon(painter, QRectF(chip.left() + 4, chip.center().y() - 5.5, 12, 12), photo.chipIcon, Qt::white);
    painter.setPen(Qt::white);
    painter.drawText(chip.adjusted(icon + 5, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, text);
}

void Gallery::paintPhoto(QPainter& painter, int row) {
    const auto& theme = Theme::of(palette());
    const auto& photo = m_model.photo(row);
    const auto index = m_model.index(row);
    const QRect cell = visualRect(index);
    QPainterPath rounded;
    rounded.addRoundedRect(cell, kRadius, kRadius);
    const auto picture = photo.broken ? QPixmap() : pixmap(photo.sample, qRound(m_cell * devicePixelRatioF()));
    if (picture.isNull()) {
        painter.fillPath(rounded, photo.broken ? theme.warningSoft : theme.grid);
        if (photo.broken)
            paintIcon(painter, QRectF(cell.center().x() - 10, cell.center().y() - 14, 20, 20), QStringLiteral("error"),
                      theme.warning);
    } else {
        painter.save();
        painter.setClipPath(rounded);
        if (photo.faded) painter.setOpacity(0.3);
        painter.drawPixmap(cell, picture);
        painter.restore();
    }
    if (!photo.chip.isEmpty()) paintChip(painter, cell, photo);
    painter.setBrush(Qt::NoBrush);
    const bool selected = selectionModel()->isSelected(index);
    const bool focused = m_keys && hasFocus() && index == currentIndex();
    if (selected || focused) {
        painter.setPen(QPen(theme.accent, 2, focused && !selected ? Qt::DotLine : Qt::SolidLine));
        painter.drawRoundedRect(QRectF(cell).adjusted(-1.5, -1.5, 1.5, 1.5), kRadius + 1, kRadius + 1);
        painter.setPen(QPen(theme.base, 1));
        painter.drawRoundedRect(QRectF(cell).adjusted(0, 0, 0, 0), kRadius, kRadius);
    } else if (row == m_hovered) {
        painter.setPen(QPen(theme.control, 1));
        painter.drawRoundedRect(QRectF(cell).adjusted(0.5, 0.5, -0.5, -0.5), kRadius, kRadius);
    }
}

void Gallery::paintEvent(QPaintEvent* event) {
    QPainter painter(viewport());
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    painter.fillRect(event->rect(), Theme::of(palette()).base);
    const int top = event->rect().top() + verticalOffset(), bottom = event->rect().bottom() + verticalOffset();
    for (int group = 0; group < int(m_places.size()); ++group) {
        const auto& place = m_places[std::size_t(group)];
        if (place.bottom < top - 4 || place.top > bottom + 4) continue;
        paintHead(painter, group);
        const int pitch = m_cell + gap;
        const int firstLine = std::max(0, (top - 4 - place.photosTop) / pitch);
        const int lastLine = (bottom + 4 - place.photosTop) / pitch;
        const int last = std::min(place.shown, (lastLine + 1) * m_columns);
        for (int at = firstLine * m_columns; at < last; ++at) paintPhoto(painter, m_model.first(group) + at);
    }
}

} // namespace squeeze

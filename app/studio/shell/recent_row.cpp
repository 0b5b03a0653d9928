// SPDX-License-Identifier: GPL-3.0-or-later
// Paints the row; the bar's scale is the same for all rows, logarithmic from 1 KB to 10 MB.
#include "app/studio/shell/recent_row.h"

#include "widgets/basics/badge.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QFileInfo>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

RecentRow::RecentRow(const RecentProject& project, QWidget* parent) : QPushButton(parent), m_project(project) {
    m_picture.loadFromData(project.thumbnail);
    ownFocusRing(this);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Open %1").arg(project.name));
    const Format format;
    QStringList parts;
    if (project.bytes > 0) parts += format.bytes(project.bytes);
    if (project.top1 >= 0) parts += tr("top-1 %1").arg(format.percent(project.top1));
    setAccessibleDescription(parts.join(QStringLiteral(", ")));
    setToolTip(project.path);
}

QSize RecentRow::sizeHint() const {
    return QSize(420, std::max(68, QFontMetrics(squeeze::font(TextRole::Caption)).height() * 4 + 12));
}

double RecentRow::place(double bytes) { return std::clamp(std::log10(std::max(bytes, 1.0) / 1e3) / 4, 0.0, 1.0); }

QString RecentRow::when(const QDateTime& opened, const QDateTime& now) {
    const auto days = opened.daysTo(now);
    if (days <= 0) return tr("today, %1").arg(QLocale().toString(opened.time(), QLocale::ShortFormat));
    if (days == 1) return tr("yesterday");
    const bool thisYear = opened.date().year() == now.date().year();
    return QLocale().toString(opened.date(), thisYear ? tr("d MMMM", "a date of this year")
                                                      : tr("d MMMM yyyy", "a date of another year"));
}

void RecentRow::paintBar(QPainter& painter, const QRectF& where) const {
    const Theme& theme = Theme::of(palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(where, 2, 2);
    if (m_project.bytes > 0) {
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(where.left(), where.top(),
                                       std::max(3.0, where.width() * place(static_cast<double>(m_project.bytes))),
                                       where.height()),
                                2, 2);
    }
    if (m_project.target > 0) {
        const double x = std::round(where.left() + where.width() * place(static_cast<double>(m_project.target)));
        painter.fillRect(QRectF(x - 1, where.top() - 3, 2, where.height() + 6), theme.targetMark);
    }
}

void RecentRow::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (underMouse() || isDown()) painter.fillRect(rect(), isDown() ? theme.grid : theme.alt);
    painter.fillRect(QRectF(0, 0, width(), 1 / devicePixelRatioF()), theme.line);
    const double middle = height() / 2.0;
    QPainterPath frame;
    const QRectF thumb(16, middle - 22, 52, 44);
    frame.addRoundedRect(thumb, 4, 4);
    painter.save();
    painter.setClipPath(frame);
    painter.fillRect(thumb, theme.grid);
    if (!m_picture.isNull()) {
        const QSizeF fill = QSizeF(m_picture.size()).scaled(thumb.size(), Qt::KeepAspectRatioByExpanding);
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawPixmap(QRectF(thumb.center() - QPointF(fill.width(), fill.height()) / 2, fill), m_picture,
                           m_picture.rect());
    }
    painter.restore();
    if (m_picture.isNull())
        paintIcon(painter, QRectF(thumb.center().x() - 9, middle - 9, 18, 18), QStringLiteral("data"), theme.text3);

    const Format format;
    const QFont strong = squeeze::font(TextRole::Strong), body = squeeze::font(TextRole::Body),
                caption = squeeze::font(TextRole::Caption);
    const QFontMetrics high(strong), low(caption);
    const double block = high.height() + 2.0 * low.height(), top = middle - block / 2;
    const int left = 82, right = width() - 16, figures = 84, barLeft = left + (right - left - figures) * 37 / 100;
    const auto words = [&](const QFont& font, const QColor& colour, const QRectF& where, const QString& text,
                           int flags = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight) {
        painter.setFont(font);
        painter.setPen(colour);
        drawFigures(painter, where, flags | Qt::AlignTop,
                    QFontMetrics(font).elidedText(text, elide, static_cast<int>(where.width())));
    };
    const double nameWidth = barLeft - left - 14;
    words(strong, theme.text, QRectF(left, top, nameWidth, high.height()), m_project.name);
    words(caption, theme.text2, QRectF(left, top + high.height(), nameWidth, low.height()),
          QFileInfo(m_project.path).path(), Qt::AlignLeft, Qt::ElideMiddle);
    words(caption, theme.text2, QRectF(left, top + high.height() + low.height(), nameWidth, low.height()),
          when(m_project.opened, QDateTime::currentDateTime()));
    const QRectF bar(barLeft, middle + 3, right - figures - barLeft - 14, 8);
    const QFontMetrics figure(body);
    const QRectF above(bar.left(), middle - 3 - figure.height(), bar.width(), figure.height());
    words(body, theme.text, above, m_project.bytes > 0 ? format.bytes(m_project.bytes) : tr("no model yet"));
    if (m_project.bytes > 0 && m_project.target > 0)
        words(squeeze::font(TextRole::Small), m_project.bytes <= m_project.target ? theme.ok : theme.text2,
              above.adjusted(figuresWidth(figure, format.bytes(m_project.bytes)) + 8, 1, 0, 0),
              format.budget(m_project.bytes, m_project.target), Qt::AlignRight);
    if (m_project.bytes > 0) paintBar(painter, bar);
    if (m_project.top1 >= 0) {
        words(strong, theme.text, QRectF(right - figures, above.top(), figures - 18, high.height()),
              format.percent(m_project.top1), Qt::AlignRight);
        paintKnown(painter, QRectF(right - 12, above.top() + high.height() / 2.0 - 6, 12, 12), Known::Measured,
                   palette());
        words(caption, theme.text2, QRectF(right - figures, bar.top() - 2, figures, low.height()), tr("top-1"),
              Qt::AlignRight);
    }
    if (hasKeyFocus(this)) paintFocusRing(painter, QRectF(rect()).adjusted(5, 5, -5, -5), 5, palette());
}

} // namespace squeeze::studio
#include "moc_recent_row.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// A veil over the window with one card in its middle.
#include "app/studio/shell/drop_overlay.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QPainter>
#include <QUrl>

#include <algorithm>

namespace squeeze::studio {

DropOverlay::DropOverlay(QWidget* window) : QWidget(window) {
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

QStringList DropOverlay::paths(const QDropEvent& event) {
    QStringList found;
    for (const QUrl& url : event.mimeData()->urls())
        if (url.isLocalFile()) found += url.toLocalFile();
    return found;
}

void DropOverlay::tell(const QString& text, bool refused) {
    m_text = text;
    m_refused = refused;
    setAccessibleName(text);
    setGeometry(parentWidget()->rect());
    raise();
    show();
    update();
}

void DropOverlay::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = theme.window;
    veil.setAlphaF(0.72f);
    painter.fillRect(rect(), veil);
    const QColor line = m_refused ? theme.error : theme.accent;
    painter.setPen(QPen(line, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(QRectF(rect()).adjusted(6, 6, -6, -6), 12, 12);
    painter.setFont(squeeze::font(TextRole::Title));
    const int wide = std::min(width() - 80, 520);
    const QRect words =
        painter.boundingRect(QRect(0, 0, wide - 48, height()), Qt::AlignHCenter | Qt::TextWordWrap, m_text);
    QRectF card(0, 0, wide, words.height() + 84);
    card.moveCenter(QRectF(rect()).center());
    painter.setPen(QPen(line, 2));
    painter.setBrush(m_refused ? theme.errorSoft : theme.soft);
    painter.drawRoundedRect(card, 12, 12);
    paintIcon(painter, QRectF(card.center().x() - 14, card.top() + 18, 28, 28),
              m_refused ? QStringLiteral("error") : QStringLiteral("check"), line);
    painter.setPen(theme.text);
    painter.drawText(QRectF(card.left() + 24, card.top() + 58, card.width() - 48, words.height()),
                     Qt::AlignHCenter | Qt::TextWordWrap, m_text);
}

} // namespace squeeze::studio
#include "moc_drop_overlay.cpp"

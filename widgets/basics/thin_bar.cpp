// SPDX-License-Identifier: GPL-3.0-or-later
// A thin bar; while the share is unknown a piece of it travels, or stands still where motion is off.
#include "widgets/basics/thin_bar.h"

#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <utility>

namespace squeeze {

ThinBar::ThinBar(QWidget* parent, int height) : QWidget(parent), m_height(height) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ThinBar::setShare(double share) {
    share = std::isfinite(share) ? std::min(share, 1.0) : -1;
    if (share == m_share) return;
    if (std::floor(share * 100) != std::floor(m_share * 100))
        setAccessibleDescription(share < 0 ? tr("busy") : QLocale().toString(std::floor(share * 100), 'f', 0) + u'%');
    m_share = share;
    animate();
    update();
}

QSize ThinBar::sizeHint() const { return QSize(120, m_height); }

void ThinBar::animate() {
    const bool wanted = m_share < 0 && isVisible() && motion(this, 1) > 0;
    if (wanted && !m_timer) m_timer = startTimer(33);
    if (!wanted && m_timer) killTimer(std::exchange(m_timer, 0));
}

void ThinBar::timerEvent(QTimerEvent*) {
    m_phase = std::fmod(m_phase + 0.033 / 1.2, 1.0);
    update();
}

void ThinBar::showEvent(QShowEvent*) { animate(); }
void ThinBar::hideEvent(QHideEvent*) { animate(); }

void ThinBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QRectF track(0, (height() - m_height) / 2.0, width(), m_height);
    painter.setBrush(theme.line2);
    painter.drawRoundedRect(track, m_height / 2.0, m_height / 2.0);
    QRectF done = track;
    if (m_share < 0) {
        const double piece = track.width() * 0.3;
        done.setWidth(piece);
        done.moveLeft(m_timer ? -piece + m_phase * (track.width() + piece) : (track.width() - piece) / 2);
    } else {
        if (m_share <= 0) return;
        done.setWidth(std::max<double>(m_height, track.width() * m_share));
        if (layoutDirection() == Qt::RightToLeft) done.moveRight(track.right());
    }
    QPainterPath inside;
    inside.addRoundedRect(track, m_height / 2.0, m_height / 2.0);
    painter.setClipPath(inside);
    painter.setBrush(theme.fill);
    painter.drawRoundedRect(done, m_height / 2.0, m_height / 2.0);
}

} // namespace squeeze
#include "moc_thin_bar.cpp"

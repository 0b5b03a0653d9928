// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/parts_bar.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace squeeze::studio {

PartsBar::PartsBar(QWidget* parent) : QWidget(parent) { setAccessibleName(tr("What the bytes are spent on")); }

QSize PartsBar::sizeHint() const { return {320, 30 + QFontMetrics(squeeze::font(TextRole::Small)).height()}; }

void PartsBar::set(const std::array<std::uint64_t, 5>& parts, std::uint64_t bytes, std::uint64_t target) {
    m_parts = parts;
    m_bytes = bytes;
    m_target = target;
    const Format format;
    setAccessibleDescription(tr("positions %1, values %2, biases %3, codebooks %4, header and tables %5")
                                 .arg(format.bytes(parts[0]), format.bytes(parts[1]), format.bytes(parts[2]),
                                      format.bytes(parts[3]), format.bytes(parts[4])));
    update();
}

void PartsBar::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    const Format format;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = devicePixelRatioF(), scale = 1.16 * double(std::max({m_bytes, m_target, std::uint64_t(1)}));
    const auto snap = [ratio](double x) { return std::floor(x * ratio) / ratio; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(QRectF(0, 6, width(), 10), 3, 3);
    const std::pair<QColor, QString> names[] = {{theme.positions, tr("positions")},
                                                {theme.values, tr("values")},
                                                {theme.biases, tr("biases")},
                                                {theme.codebooks, tr("codebooks")},
                                                {theme.header, tr("header, tables")}};
    const QFontMetricsF small(squeeze::font(TextRole::Small));
    double x = 0, key = 0;
    painter.setFont(squeeze::font(TextRole::Small));
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i] == 0) continue;
        const double wide = width() * double(m_parts[i]) / scale;
        painter.setPen(Qt::NoPen);
        painter.setBrush(names[i].first);
        painter.drawRect(QRectF(snap(x), 6, std::max(1.0, snap(x + wide) - snap(x) - 1), 10));
        x += wide;
        painter.drawRoundedRect(QRectF(key, 24 + small.height() / 2 - 4, 8, 8), 2, 2);
        const auto text = names[i].second + u' ' + format.roughBytes(double(m_parts[i]));
        painter.setPen(theme.text2);
        painter.drawText(QRectF(key + 13, 24, width(), small.height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        key += 13 + small.horizontalAdvance(text) + 16;
    }
    if (m_target == 0) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.targetMark);
    painter.drawRect(QRectF(snap(width() * double(m_target) / scale), 1, 2, 20));
}

} // namespace squeeze::studio

#include "moc_parts_bar.cpp"

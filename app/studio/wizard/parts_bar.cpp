// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/parts_bar.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace squeeze::studio {

namespace {

constexpr double legend_top = 24, square = 8, square_gap = 5, key_gap = 16;

} // namespace

PartsBar::PartsBar(QWidget* parent) : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("What the bytes are spent on"));
}

QSize PartsBar::sizeHint() const { return {320, heightForWidth(320)}; }

int PartsBar::heightForWidth(int width) const {
    const auto keys = legend(width);
    const double line = QFontMetricsF(squeeze::font(TextRole::Small)).height();
    return int(std::ceil((keys.empty() ? legend_top : keys.back().at.y()) + line)) + 6;
}

std::vector<PartsBar::Key> PartsBar::legend(double width) const {
    const QString names[] = {tr("positions"), tr("values"), tr("biases"), tr("codebooks"), tr("header, tables")};
    const QFontMetricsF small(squeeze::font(TextRole::Small));
    std::vector<Key> keys;
    QPointF at(0, legend_top);
    const auto parts = m_parts.inOrder();
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == 0) continue;
        const QString words = names[i] + u' ' + Format().roughBytes(double(parts[i]));
        const double wide = square + square_gap + std::ceil(small.horizontalAdvance(words));
        if (at.x() > 0 && at.x() + wide > width) at = {0, at.y() + small.height() + 2};
        keys.push_back({i, words, at});
        at.rx() += wide + key_gap;
    }
    return keys;
}

void PartsBar::set(const FileParts& parts, std::uint64_t bytes, std::uint64_t target) {
    m_parts = parts;
    m_bytes = bytes;
    m_target = target;
    const Format format;
    setAccessibleDescription(tr("positions %1, values %2, biases %3, codebooks %4, header and tables %5")
                                 .arg(format.bytes(parts.positions), format.bytes(parts.values),
                                      format.bytes(parts.biases), format.bytes(parts.codebooks),
                                      format.bytes(parts.tables)));
    updateGeometry();
    update();
}

void PartsBar::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double ratio = devicePixelRatioF(), scale = 1.16 * double(std::max({m_bytes, m_target, std::uint64_t(1)}));
    const auto snap = [ratio](double x) { return std::floor(x * ratio) / ratio; };
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.grid);
    painter.drawRoundedRect(QRectF(0, 6, width(), 10), 3, 3);
    const QColor colours[] = {theme.positions, theme.values, theme.biases, theme.codebooks, theme.header};
    const auto parts = m_parts.inOrder();
    double x = 0;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (parts[i] == 0) continue;
        const double wide = width() * double(parts[i]) / scale;
        painter.setBrush(colours[i]);
        painter.drawRect(QRectF(snap(x), 6, std::max(1.0, snap(x + wide) - snap(x) - 1), 10));
        x += wide;
    }
    painter.setFont(squeeze::font(TextRole::Small));
    const double line = QFontMetricsF(painter.font()).height();
    for (const auto& [part, words, at] : legend(width())) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colours[part]);
        painter.drawRoundedRect(QRectF(at.x(), at.y() + (line - square) / 2, square, square), 2, 2);
        painter.setPen(theme.text2);
        painter.drawText(QRectF(at.x() + square + square_gap, at.y(), width(), line), Qt::AlignLeft | Qt::AlignVCenter,
                         words);
    }
    if (m_target == 0) return;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.targetMark);
    painter.drawRect(QRectF(snap(width() * double(m_target) / scale), 1, 2, 20));
}

} // namespace squeeze::studio

#include "moc_parts_bar.cpp"

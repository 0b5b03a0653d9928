// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/parts_bar.h"

#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

namespace squeeze {

namespace {
constexpr double bar_high = 10, gap = 6, square = 8;
}

PartsBar::PartsBar(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void PartsBar::set(const FileParts& bytes) {
    setAccessibleName(tr("Bytes of the layer by part"));
    m_bytes = bytes;
    const Format format;
    setAccessibleDescription(tr("values %1, positions %2, codebook %3, biases %4, tables %5")
                                 .arg(format.bytes(bytes.values), format.bytes(bytes.positions),
                                      format.bytes(bytes.codebooks), format.bytes(bytes.biases),
                                      format.bytes(bytes.tables)));
    setToolTip(accessibleDescription());
    update();
}

QSize PartsBar::sizeHint() const {
    return {420, int(bar_high + gap + QFontMetricsF(squeeze::font(TextRole::Caption)).height() + 2)};
}

void PartsBar::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    const Format format;
    const struct {
        QString word;
        std::uint64_t bytes;
        QColor colour;
    } parts[] = {{tr("values"), m_bytes.values, theme.values},
                 {tr("positions"), m_bytes.positions, theme.positions},
                 {tr("codebook"), m_bytes.codebooks, theme.codebooks},
                 {tr("biases"), m_bytes.biases, theme.biases},
                 {tr("tables"), m_bytes.tables, theme.header}};
    QPainter painter(this);
    const PixelGrid grid(painter);
    const double total = double(std::max<std::uint64_t>(1, m_bytes.total()));
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    double x = 0, legend = 0;
    for (const auto& part : parts) {
        if (!part.bytes) continue;
        const double wide = double(part.bytes) / total * width();
        auto box = grid.rect(QRectF(x, 0, wide, bar_high));
        box.setWidth(std::max(grid.pixel(), box.width() - grid.pixel()));
        painter.fillRect(box, part.colour);
        x += wide;
        const double top = bar_high + gap;
        const QString figure = format.count(part.bytes);
        const double need = square + 4 + metrics.horizontalAdvance(part.word) + 4 + figuresWidth(metrics, figure) + 12;
        if (legend + need > width() + 12) continue;
        painter.fillRect(grid.rect(QRectF(legend, top + (metrics.height() - square) / 2, square, square)), part.colour);
        painter.setPen(theme.text2);
        const QRectF text(legend + square + 4, top, width(), metrics.height());
        painter.drawText(text, Qt::AlignLeft | Qt::AlignVCenter, part.word);
        painter.setPen(theme.text);
        drawFigures(painter, text.adjusted(metrics.horizontalAdvance(part.word) + 4, 0, 0, 0),
                    Qt::AlignLeft | Qt::AlignVCenter, figure);
        legend += need;
    }
}

} // namespace squeeze

#include "moc_parts_bar.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// The legend of the sparsity map.
#include "widgets/layers/pixel_grid.h"
#include "widgets/layers/sparsity_map.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QEvent>

#include <utility>

namespace squeeze {

namespace {
constexpr double step_wide = 12, step_high = 10, gap = 6;
}

RampLegend::RampLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKernel(3);
}

void RampLegend::setKernel(int kernel) {
    if (kernel == m_kernel) return;
    m_kernel = kernel;
    setAccessibleName(tr("Legend: %1, more is farther from the background").arg(caption()));
    updateGeometry();
    update();
}

void RampLegend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::FontChange)
        setKernel(std::exchange(m_kernel, 0));
    QWidget::changeEvent(event);
}

QString RampLegend::caption() const {
    return m_kernel == 1 ? tr("size of the weight") : tr("survivors of %1").arg(m_kernel * m_kernel);
}

QString RampLegend::most() const {
    const int full = m_kernel * m_kernel;
    return full == 1 ? tr("max") : full > 9 ? tr("%1+").arg(full * 5 / 9 + 1) : tr("6+");
}

QSize RampLegend::sizeHint() const {
    const QFontMetricsF metrics(squeeze::font(TextRole::Caption));
    const double wide = figuresWidth(metrics, caption()) + 3 * gap + figuresWidth(metrics, QStringLiteral("0")) +
                        7 * step_wide + figuresWidth(metrics, most()) + 4;
    return {int(std::ceil(wide)), int(std::ceil(std::max(metrics.height(), step_high)))};
}

void RampLegend::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    const PixelGrid grid(painter);
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(theme.text2);
    const QFontMetricsF metrics(painter.font());
    double x = 0;
    const auto put = [&](const QString& text) {
        drawFigures(painter, QRectF(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += figuresWidth(metrics, text) + gap;
    };
    put(caption());
    x += gap;
    put(QStringLiteral("0"));
    for (int shade = 0; shade < 7; ++shade, x += step_wide)
        painter.fillRect(grid.rect(QRectF(x, (height() - step_high) / 2, step_wide, step_high)),
                         theme.sparsity[std::size_t(shade)]);
    x += gap / 2;
    put(most());
}

} // namespace squeeze

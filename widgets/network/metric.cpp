// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/metric.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr double kStep = 12, kHigh = 10, kGap = 6;

} // namespace

double MetricScale::value(FlowMetric metric, const FlowPart& part) {
    switch (metric) {
    case FlowMetric::Sparsity:
        return part.sparsity();
    case FlowMetric::Sensitivity:
        return part.harm;
    case FlowMetric::Bits:
        return part.bitsPerWeight();
    case FlowMetric::Size:
        break;
    }
    return double(part.bytes);
}

MetricScale MetricScale::of(FlowMetric metric, const FlowNet& net) {
    double low = metric == FlowMetric::Sparsity ? 1 : 0, high = 0;
    for (const auto& block : net.blocks)
        for (const auto& part : block.parts) {
            high = std::max(high, value(metric, part));
            if (metric == FlowMetric::Sparsity) low = std::min(low, part.sparsity());
        }
    if (metric == FlowMetric::Sparsity) return {metric, std::floor(std::min(low, 0.8) * 5) / 5, 1};
    return {metric, 0, high > 0 ? high : 1};
}

QString MetricScale::name(FlowMetric metric) {
    switch (metric) {
    case FlowMetric::Sparsity:
        return MetricLegend::tr("Sparsity");
    case FlowMetric::Sensitivity:
        return MetricLegend::tr("Weight error");
    case FlowMetric::Bits:
        return MetricLegend::tr("Bits per weight");
    case FlowMetric::Size:
        break;
    }
    return MetricLegend::tr("Bytes now");
}

QString MetricScale::words(FlowMetric metric, double value) {
    switch (metric) {
    case FlowMetric::Sparsity:
    case FlowMetric::Sensitivity:
        return Format().percent(value);
    case FlowMetric::Bits:
        return MetricLegend::tr("%1 bits").arg(QLocale().toString(value, 'f', value < 10 ? 2 : 1));
    case FlowMetric::Size:
        break;
    }
    return Format().bytes(std::uint64_t(value));
}

QColor MetricScale::colour(const FlowPart& part, const QPalette& palette) const {
    const auto& theme = Theme::of(palette);
    const double at = std::clamp((value(metric, part) - low) / std::max(1e-12, high - low), 0.0, 1.0);
    return ramp(metric == FlowMetric::Sensitivity ? theme.sensitivity : theme.sparsity, at);
}

MetricLegend::MetricLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void MetricLegend::setScale(const MetricScale& scale, bool compressed) {
    m_scale = scale;
    m_compressed = compressed;
    setAccessibleName(tr("Legend: %1, colour from %2 to %3").arg(areaWords(), lowWords(), highWords()));
    setToolTip(accessibleName());
    updateGeometry();
    update();
}

QString MetricLegend::areaWords() const {
    return m_compressed ? tr("area = original bytes, corner = bytes now") : tr("area = original bytes");
}

QString MetricLegend::lowWords() const {
    return MetricScale::name(m_scale.metric) + u' ' + MetricScale::words(m_scale.metric, m_scale.low);
}

QString MetricLegend::highWords() const { return MetricScale::words(m_scale.metric, m_scale.high); }

QSize MetricLegend::sizeFor(bool left) const {
    const QFontMetricsF metrics(squeeze::font(TextRole::Caption));
    double wide = figuresWidth(metrics, lowWords()) + figuresWidth(metrics, highWords()) + 7 * kStep + 2 * kGap + 4;
    if (!left) wide += figuresWidth(metrics, areaWords()) + 14 + kGap + 22;
    return {int(std::ceil(wide)), std::max(16, int(metrics.height()) + 2)};
}

void MetricLegend::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    const double dpr = devicePixelRatioF();
    double x = 0;
    const auto put = [&](const QString& text) {
        painter.setPen(theme.text2);
        drawFigures(painter, QRectF(x, 0, width(), height()), Qt::AlignLeft | Qt::AlignVCenter, text);
        x += figuresWidth(metrics, text);
    };
    if (!m_short && width() >= sizeHint().width()) {
        const QRectF square(x, height() / 2.0 - 7, 14, 14);
        painter.fillRect(square, theme.values);
        if (m_compressed) painter.fillRect(QRectF(square.left(), square.bottom() - 5, 5, 5), theme.targetMark);
        x += 14 + kGap;
        put(areaWords());
        x += 22;
    }
    put(lowWords());
    x += kGap;
    for (int step = 0; step < 7; ++step) {
        const double from = std::round(x * dpr) / dpr, to = std::round((x + kStep) * dpr) / dpr;
        painter.fillRect(
            QRectF(from, std::round((height() - kHigh) / 2 * dpr) / dpr, to - from, kHigh),
            (m_scale.metric == FlowMetric::Sensitivity ? theme.sensitivity : theme.sparsity)[std::size_t(step)]);
        x += kStep;
    }
    x += kGap;
    put(highWords());
}

} // namespace squeeze

#include "moc_metric.cpp"

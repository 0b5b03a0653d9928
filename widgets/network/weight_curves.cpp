// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/weight_curves.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

/// 1, 2 or 5 times a power of ten, not above `value`.
double round_step(double value) {
    const double power = std::pow(10, std::floor(std::log10(std::max(value, 1e-9))));
    for (const double step : {5.0, 2.0})
        if (value >= step * power) return step * power;
    return power;
}

/// The empty bins around zero; first > last: none.
std::pair<std::size_t, std::size_t> prunedGap(const Histogram& histogram) {
    const std::size_t bins = histogram.counts.size(), middle = bins / 2;
    if (bins == 0 || histogram.counts[middle] > 0) return {1, 0};
    std::size_t first = middle, last = middle;
    while (first > 0 && histogram.counts[first - 1] == 0) --first;
    while (last + 1 < bins && histogram.counts[last + 1] == 0) ++last;
    return {first, last};
}

QString tickWords(double count) {
    return count >= 1e6   ? QStringLiteral("%1M").arg(count / 1e6)
           : count >= 1e3 ? QStringLiteral("%1k").arg(count / 1e3)
                          : QString::number(count);
}

} // namespace

WeightCurves::WeightCurves(QWidget* parent) : QWidget(parent) { describe(); }

void WeightCurves::setSeries(std::vector<WeightSeries> series, int selected) {
    m_series = std::move(series);
    m_selected = selected;
    m_reach = 0;
    m_most = 10;
    for (const auto& one : m_series)
        for (const auto* histogram : {&one.before, &one.after}) {
            m_reach = std::max({m_reach, std::abs(histogram->low), std::abs(histogram->high)});
            for (const auto count : histogram->counts) m_most = std::max(m_most, double(count));
        }
    if (m_reach <= 0) m_reach = 1;
    m_most = std::pow(10, std::ceil(std::log10(m_most) * 2) / 2);
    describe();
    update();
}

void WeightCurves::showNow(bool now) {
    m_now = now;
    describe();
    update();
}

void WeightCurves::describe() {
    QStringList words;
    for (const auto& one : m_series)
        words.append(tr("%1: %2 zero").arg(one.name, Format().percent(m_now ? one.zeroAfter : one.zeroBefore)));
    setAccessibleName(m_now ? tr("Weights now") : tr("Weights of the original"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
}

double WeightCurves::legendRow() const {
    return std::max(20.0, QFontMetricsF(squeeze::font(TextRole::Small)).height() + 6);
}

QSize WeightCurves::minimumSizeHint() const {
    return {180, int(120 + legendRow() * double(std::max<std::size_t>(1, m_series.size())))};
}

QRectF WeightCurves::plot() const {
    const QFontMetricsF caption(squeeze::font(TextRole::Caption));
    const double left = caption.horizontalAdvance(QStringLiteral("100k")) + 6;
    const double below = caption.height() + 10 + legendRow() * double(m_series.size());
    return {left, 8, width() - left - 8, std::max(40.0, height() - 8 - below)};
}

double WeightCurves::x(double value) const {
    const auto area = plot();
    return area.center().x() + value / m_reach * area.width() / 2;
}

double WeightCurves::y(double count) const {
    const auto area = plot();
    return area.bottom() - std::log10(std::max(1.0, count)) / std::log10(m_most) * area.height();
}

QPolygonF WeightCurves::curve(const Histogram& histogram) const {
    QPolygonF line;
    if (histogram.counts.empty()) return line;
    const double width = histogram.width();
    const auto at = [&](std::size_t bin) { return x(histogram.low + (double(bin) + 0.5) * width); };
    // Shared values fill few bins: the line goes from one to the next, but falls into the gap that pruning leaves.
    const auto [first, last] = prunedGap(histogram);
    for (std::size_t bin = 0; bin < histogram.counts.size(); ++bin) {
        if (bin >= first && bin <= last) {
            if (bin == first || bin == last) line << QPointF(at(bin), y(1));
        } else if (histogram.counts[bin] > 0) {
            if (line.isEmpty()) line << QPointF(at(bin), y(1));
            line << QPointF(at(bin), y(double(histogram.counts[bin])));
        }
    }
    if (!line.isEmpty()) line << QPointF(line.back().x(), y(1));
    return line;
}

QPen WeightCurves::pen(std::size_t series) const {
    const auto& theme = Theme::of(palette());
    static constexpr int colour[]{1, 2, 0, 3, 5};
    QPen pen(theme.categories[std::size_t(m_series.size() == 1 ? 0 : colour[series % 5])],
             int(series) == m_selected ? 2 : 1.5);
    if (m_series.size() > 1) {
        if (series % 5 == 0) pen.setDashPattern({4, 2});
        if (series % 5 == 1) pen.setDashPattern({1.2, 1.6});
        if (series % 5 == 3) pen.setDashPattern({5, 2, 1, 2});
        if (series % 5 == 4) pen.setDashPattern({8, 3});
    }
    pen.setJoinStyle(Qt::RoundJoin);
    return pen;
}

void WeightCurves::paintAxes(QPainter& painter) const {
    const auto& theme = Theme::of(palette());
    const auto area = plot();
    painter.setFont(squeeze::font(TextRole::Caption));
    const QFontMetricsF metrics(painter.font());
    QPen hair(theme.grid, 1);
    hair.setCosmetic(true);
    for (double count = 1; count <= m_most * 1.01; count *= 10) {
        hair.setColor(count == 1 ? theme.line2 : theme.grid);
        painter.setPen(hair);
        painter.drawLine(QPointF(area.left(), y(count)), QPointF(area.right(), y(count)));
        painter.setPen(theme.text3);
        painter.drawText(QRectF(0, y(count) - 10, area.left() - 6, 20), Qt::AlignRight | Qt::AlignVCenter,
                         tickWords(count));
    }
    const double room = metrics.horizontalAdvance(QStringLiteral("−0.05")) + 12; // of one label
    double step = round_step(m_reach / 1.9);
    while (step / m_reach * area.width() / 2 < room && step < m_reach) step *= 2;
    for (double value = -std::floor(m_reach / step) * step; value <= m_reach + 1e-9; value += step) {
        const double shown = std::abs(value) < step / 2 ? 0 : value;
        auto words = QLocale().toString(std::abs(shown), 'g', 3);
        if (shown < 0) words.prepend(QChar(0x2212));
        painter.setPen(theme.text3);
        drawFigures(painter, QRectF(x(shown) - 30, area.bottom() + 4, 60, metrics.height()),
                    Qt::AlignHCenter | Qt::AlignTop, words);
    }
}

void WeightCurves::paintLegend(QPainter& painter) const {
    const auto& theme = Theme::of(palette());
    painter.setFont(squeeze::font(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    double top = height() - legendRow() * double(m_series.size());
    for (std::size_t i = 0; i < m_series.size(); ++i, top += legendRow()) {
        const QRectF row(plot().left() - 8, top, width() - plot().left() + 2, legendRow());
        painter.setPen(pen(i));
        painter.drawLine(QPointF(row.left(), row.center().y()), QPointF(row.left() + 22, row.center().y()));
        const auto zero = tr("%1 zero").arg(Format().percent(m_now ? m_series[i].zeroAfter : m_series[i].zeroBefore));
        painter.setPen(theme.text2);
        drawFigures(painter, row, Qt::AlignRight | Qt::AlignVCenter, zero);
        painter.setPen(theme.text);
        painter.drawText(
            row.adjusted(30, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter,
            metrics.elidedText(m_series[i].name, Qt::ElideRight, row.width() - 40 - figuresWidth(metrics, zero)));
    }
}

void WeightCurves::paintEvent(QPaintEvent*) {
    if (m_series.empty()) return;
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintAxes(painter);
    if (m_selected >= 0 && m_selected < int(m_series.size())) {
        const auto& one = m_series[std::size_t(m_selected)];
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_now ? theme.originalSoft : theme.soft);
        painter.drawPolygon(curve(m_now ? one.before : one.after));
        painter.setBrush(Qt::NoBrush);
    }
    for (std::size_t i = 0; i < m_series.size(); ++i) {
        painter.setPen(pen(i));
        painter.drawPolyline(curve(m_now ? m_series[i].after : m_series[i].before));
    }
    paintLegend(painter);
}

void WeightCurves::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe();
    QWidget::changeEvent(event);
}

} // namespace squeeze

#include "moc_weight_curves.cpp"

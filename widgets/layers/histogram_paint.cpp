// SPDX-License-Identifier: GPL-3.0-or-later
// How the histogram looks. Painted by hand: it is painted again for every move of the threshold.
#include "widgets/layers/histogram_view.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

double lineHeight() { return QFontMetricsF(font(TextRole::Caption)).height(); }

/// 1, 2 or 5 times a power of ten, so that about `most` of them fit.
double niceStep(double range, int most) {
    if (!(range > 0)) return 1;
    const double rough = range / most, power = std::pow(10, std::floor(std::log10(rough)));
    for (const double step : {1.0, 2.0, 5.0})
        if (step * power >= rough) return step * power;
    return 10 * power;
}

QString countLabel(int decade) {
    if (decade >= 6) return QLocale().toString(std::pow(10, decade - 6)) + QStringLiteral("M");
    if (decade >= 4) return QLocale().toString(std::pow(10, decade - 3)) + QStringLiteral("k");
    return decade == 3 ? QStringLiteral("1k") : QString::number(int(std::pow(10, decade)));
}

} // namespace

/// Above: the bubble and the counts. Below: centroids and the axis.
const QRectF& HistogramView::plot() const {
    if (m_plot) return *m_plot;
    const double line = lineHeight(),
                 left = QFontMetricsF(squeeze::font(TextRole::Caption)).horizontalAdvance(QStringLiteral("100k")) + 10;
    const double top = 2 * line + 8;
    return m_plot.emplace(left, top, width() - left - 12, height() - top - (14 + line + 6));
}

double HistogramView::decades() const {
    std::uint64_t most = 1;
    for (const auto count : m_data.before.counts) most = std::max(most, count);
    return std::max(1.0, std::log10(double(most)) * 1.06);
}

double HistogramView::yOf(double count) const {
    const auto where = plot();
    return where.bottom() - (count > 1 ? std::log10(count) : 0) / decades() * where.height();
}

double HistogramView::xOf(double weight) const {
    const auto where = plot();
    const double low = m_data.before.low, high = m_data.before.high;
    return high > low ? where.left() + (weight - low) / (high - low) * where.width() : where.center().x();
}

double HistogramView::weightAt(double x) const {
    const auto where = plot();
    return m_data.before.low + (x - where.left()) / where.width() * (m_data.before.high - m_data.before.low);
}

const FigureFont& HistogramView::caption() const {
    if (!m_caption) m_caption.emplace(squeeze::font(TextRole::Caption));
    return *m_caption;
}

void HistogramView::paintGrid(QPainter& painter, const Theme& theme) const {
    const auto where = plot();
    const PixelGrid grid(painter);
    painter.setPen(theme.text2);
    for (int decade = 0; decade <= decades(); ++decade) {
        const double y = grid.y(yOf(std::pow(10, decade)));
        if (decade) painter.fillRect(QRectF(where.left(), y, where.width(), grid.pixel()), theme.grid);
        caption().draw(painter, QRectF(0, y - 8, where.left() - 6, 16), Qt::AlignRight, countLabel(decade));
    }
}

void HistogramView::paintAxes(QPainter& painter, const Theme& theme) const {
    const auto where = plot();
    const PixelGrid grid(painter);
    painter.fillRect(QRectF(where.left(), grid.y(where.bottom()), where.width(), grid.pixel()), theme.control);
    painter.setPen(theme.text2);
    const double step = niceStep(m_data.before.high - m_data.before.low, int(std::max(2.0, where.width() / 62)));
    const int decimals = std::clamp(int(std::ceil(-std::log10(step) - 1e-9)), 0, 6);
    for (double w = std::ceil(m_data.before.low / step) * step; w <= m_data.before.high; w += step) {
        const bool zero = std::abs(w) < step / 2;
        const QString figure = (w < 0 && !zero ? QString(QChar(0x2212)) : QString()) +
                               QLocale().toString(zero ? 0 : std::abs(w), 'f', zero ? 0 : decimals);
        caption().draw(painter, QRectF(xOf(zero ? 0 : w) - 40, where.bottom() + 14, 80, lineHeight()), Qt::AlignHCenter,
                       figure);
    }
}

/// Drawn once and cut from, pixel by pixel: a brush with a pattern is slow, and coarse at other scales.
const QPixmap& HistogramView::hatch(const Theme& theme) const {
    const double ratio = devicePixelRatioF();
    const QSize wanted = (QSizeF(size()) * ratio).toSize();
    if (m_hatch.size() == wanted && m_hatch.devicePixelRatio() == ratio) return m_hatch;
    m_hatch = QPixmap(wanted);
    m_hatch.setDevicePixelRatio(ratio);
    m_hatch.fill(theme.alt);
    QPainter painter(&m_hatch);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.dark ? theme.line2 : theme.line2, 1));
    for (double x = -height(); x < width(); x += 5) painter.drawLine(QPointF(x, height()), QPointF(x + height(), 0));
    return m_hatch;
}

void HistogramView::paintBars(QPainter& painter, const Theme& theme) const {
    const auto where = plot();
    const PixelGrid grid(painter);
    const double cut = threshold(), bottom = grid.y(where.bottom());
    const double left = grid.x(std::max(where.left(), xOf(-cut))), right = grid.x(std::min(where.right(), xOf(cut)));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (cut > 0) painter.fillRect(QRectF(left, where.top(), right - left, bottom - where.top()), theme.alt);
    const auto& before = m_data.before;
    const auto& counts =
        m_dragging || m_data.after.counts.size() != before.counts.size() ? before.counts : m_data.after.counts;
    QVector<QRectF> kept, pruned;
    for (std::size_t i = 0; i < before.counts.size(); ++i) {
        const double from = before.low + double(i) * before.width(), to = from + before.width();
        double x0 = grid.x(xOf(from)), x1 = grid.x(xOf(to));
        const auto bar = [&](double a, double b, std::uint64_t count, QVector<QRectF>& into, double slit) {
            if (!count || b - a < grid.pixel() / 2) return;
            const double y = grid.y(std::min(yOf(double(count)), bottom - 1.5));
            into << QRectF(a, y, std::max(grid.pixel(), b - a - slit), bottom - y);
        };
        const double slit = x1 - x0 >= 3 ? grid.pixel() * std::round(1 / grid.pixel()) : 0;
        const double low = std::clamp(left, x0, x1), high = std::clamp(right, x0, x1);
        bar(low, high, before.counts[i], pruned, 0);
        bar(x0, low, counts[i], kept, high > low ? 0 : slit);
        bar(std::max(low, high), x1, counts[i], kept, slit);
    }
    painter.setPen(Qt::NoPen);
    const auto& pattern = hatch(theme);
    for (const auto& box : pruned) {
        const auto here = QRectF(box.topLeft() * pattern.devicePixelRatio(), box.size() * pattern.devicePixelRatio());
        painter.drawPixmap(box, pattern, QRectF(here.topLeft().toPoint(), here.size()));
    }
    painter.setBrush(m_data.locked ? theme.original : theme.accent);
    painter.drawRects(kept);
}

void HistogramView::paintCentroids(QPainter& painter, const Theme& theme) const {
    std::uint64_t most = 1;
    for (const auto share : m_data.shares) most = std::max(most, share);
    const PixelGrid grid(painter);
    const double wide = std::max(grid.pixel(), std::round(2 / grid.pixel()) * grid.pixel());
    for (std::size_t i = 0; i < std::min(m_data.centroids.size(), m_data.shares.size()); ++i) {
        if (m_data.centroids[i] == 0 || !m_data.shares[i]) continue;
        const double length = 3 + 9 * std::sqrt(double(m_data.shares[i]) / double(most));
        painter.fillRect(QRectF(grid.x(xOf(m_data.centroids[i]) - wide / 2), grid.y(plot().bottom() + 2), wide, length),
                         theme.categories[1]);
    }
}

void HistogramView::paintCounts(QPainter& painter, const Theme& theme) const {
    const Format format;
    const auto where = plot();
    const double line = lineHeight(), top = where.top() - line;
    painter.setPen(theme.text2);
    const QString pruned = tr("pruned %1").arg(format.count(m_data.weights - m_data.survivors));
    const double wide = caption().width(pruned), left = xOf(-threshold()) - 10 - wide;
    if (m_data.survivors < m_data.weights)
        caption().draw(painter, QRectF(std::max(where.left() + 4, left), top, wide, line), Qt::AlignLeft, pruned);
    painter.setPen(m_data.locked ? theme.text2 : theme.accent);
    caption().draw(painter, QRectF(where.left(), top, where.width(), line), Qt::AlignRight,
                   tr("kept %1").arg(format.count(m_data.survivors)));
}

void HistogramView::paintEvent(QPaintEvent*) {
    if (m_data.before.counts.empty()) return;
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    paintGrid(painter, theme);
    paintBars(painter, theme);
    paintAxes(painter, theme);
    paintCentroids(painter, theme);
    paintCounts(painter, theme);
    paintThreshold(painter, theme);
    if (m_dragging) paintBubble(painter, theme);
}

} // namespace squeeze

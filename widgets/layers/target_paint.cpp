// SPDX-License-Identifier: GPL-3.0-or-later
// How the size target looks: curves and track are drawn once into a picture, the handle and its figures each time.
#include "widgets/basics/basics.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/layers/target_slider.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr double margin = 12, end_label = 4;

double lineHeight() { return QFontMetricsF(font(TextRole::Caption)).height(); }

QPen dashed(const QColor& colour, double width) {
    QPen pen(colour, width);
    pen.setDashPattern({4 / width, 3 / width});
    return pen;
}

} // namespace

QSize TargetSlider::sizeHint() const { return {600, int(52 + 22 + lineHeight() + 10)}; }
QSize TargetSlider::minimumSizeHint() const { return {240, sizeHint().height()}; }

QRectF TargetSlider::track() const {
    return {margin, height() - lineHeight() - 16, std::max(1.0, width() - 2 * margin), 4};
}

QRectF TargetSlider::plot() const {
    const auto below = track();
    return {below.left(), 4, below.width(), std::max(10.0, below.top() - 4 - 10)};
}

double TargetSlider::xOf(std::uint64_t bytes) const {
    const auto line = track();
    if (!m_original || !bytes) return line.left();
    const double share = std::log(double(m_original) / double(bytes)) / std::log(largestRatio);
    return line.left() + std::clamp(share, 0.0, 1.0) * line.width();
}

std::uint64_t TargetSlider::bytesAt(double x) const {
    const auto line = track();
    const double share = std::clamp((x - line.left()) / line.width(), 0.0, 1.0);
    return std::uint64_t(std::llround(double(m_original) * std::exp(-share * std::log(largestRatio))));
}

QPointF TargetSlider::handle() const { return {xOf(m_bytes), track().center().y()}; }

/// The best accuracy is near the top; four times its distance to the floor fits, or ten points.
double TargetSlider::yOf(double top1) const {
    double best = m_curve.floor;
    for (const auto& point : m_curve.points) best = std::max({best, point.asIs, point.retrained});
    for (const auto& point : m_curve.measured) best = std::max(best, point.top1);
    const double span = m_curve.floor > 0 && best > m_curve.floor ? std::max(0.04, (best - m_curve.floor) * 4) : 0.1;
    const auto where = plot();
    return where.top() + 5 + (best - top1) / span * (where.height() - 5);
}

void TargetSlider::paintBackground(QPainter& painter, const Theme& theme) const {
    const auto where = plot();
    const auto x = [this](double ratio) {
        return track().left() + std::log(ratio) / std::log(largestRatio) * track().width();
    };
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.setClipRect(where.adjusted(-margin, -4, margin, 0));
    QPolygonF band, after, asIs;
    for (const auto& point : m_curve.points)
        band << QPointF(x(point.ratio), yOf(point.high)), after << QPointF(x(point.ratio), yOf(point.retrained)),
            asIs << QPointF(x(point.ratio), yOf(point.asIs));
    for (auto point = m_curve.points.rbegin(); point != m_curve.points.rend(); ++point)
        band << QPointF(x(point->ratio), yOf(point->low));
    auto shade = theme.accent;
    shade.setAlphaF(0.13f);
    painter.setPen(Qt::NoPen);
    painter.setBrush(shade);
    painter.drawPolygon(band);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(dashed(theme.original, 1.5));
    painter.drawPolyline(asIs);
    painter.setPen(dashed(theme.accent, 1.8));
    painter.drawPolyline(after);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    for (const auto& point : m_curve.measured) painter.drawEllipse(QPointF(x(point.ratio), yOf(point.top1)), 3, 3);
    painter.restore();
    if (m_curve.floor > 0 && !m_curve.points.empty()) {
        const double y = yOf(m_curve.floor);
        QPen dots(theme.targetMark, 1.4);
        dots.setDashPattern({1, 2.2});
        painter.setPen(dots);
        painter.drawLine(QPointF(where.left(), y), QPointF(where.right(), y));
        painter.setFont(squeeze::font(TextRole::Caption));
        painter.setPen(theme.target);
        drawFigures(painter, QRectF(where.left() + 2, y + 2, 300, lineHeight()), Qt::AlignLeft | Qt::AlignTop,
                    tr("accuracy floor %1").arg(Format().percent(m_curve.floor)));
    }
    paintTicks(painter, theme);
}

void TargetSlider::paintTicks(QPainter& painter, const Theme& theme) const {
    const Format format;
    const auto line = track();
    const PixelGrid grid(painter);
    const auto caption = squeeze::font(TextRole::Caption);
    auto strong = caption;
    strong.setWeight(QFont::DemiBold);
    double free = -1e9; // right edge of the label before
    const int ratios[] = {1, 3, 10, 30, 100, 300};
    for (const int ratio : ratios) {
        const double x = line.left() + std::log(ratio) / std::log(largestRatio) * line.width();
        painter.fillRect(QRectF(grid.x(x), line.bottom() + 4, grid.pixel(), 5), theme.control);
        const QString times = QLocale().toString(ratio) + QChar(0x00D7),
                      size = QStringLiteral(" ") + format.roughBytes(double(m_original) / ratio);
        const double first = figuresWidth(QFontMetricsF(strong), times),
                     wide = first + figuresWidth(QFontMetricsF(caption), size);
        double left = x - wide / 2;
        if (ratio == 1) left = x;
        if (ratio == 300) left = x + end_label - wide;
        const double last = line.right() + end_label - wide - 16;
        if (left < free || (ratio != 300 && ratio != 1 && left + wide > last)) continue;
        free = left + wide + 12;
        painter.setPen(theme.text2);
        painter.setFont(strong);
        const QRectF box(left, line.bottom() + 10, wide, lineHeight());
        drawFigures(painter, box, Qt::AlignLeft | Qt::AlignTop, times);
        painter.setFont(caption);
        drawFigures(painter, box.adjusted(first, 0, 8, 0), Qt::AlignLeft | Qt::AlignTop, size);
    }
}

void TargetSlider::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    if (m_background.isNull() || m_background.devicePixelRatio() != devicePixelRatioF()) {
        m_background = QPixmap((QSizeF(size()) * devicePixelRatioF()).toSize());
        m_background.setDevicePixelRatio(devicePixelRatioF());
        m_background.fill(Qt::transparent);
        QPainter painter(&m_background);
        paintBackground(painter, theme);
    }
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_background);
    if (!m_original || !m_bytes) return;
    paintFigures(painter, theme);
    paintHandle(painter, theme);
}

} // namespace squeeze

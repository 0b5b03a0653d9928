// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against size on paper: every measured step from the uncompressed network on, with 95 % bars.
#include "app/studio/export/report_paint.h"
#include "backend/pipeline/report_plot.h"
#include "backend/pipeline/report_sections.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace squeeze::studio::paper {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Axes {
    QRectF area;
    double few = 1, many = 2, low = 0, high = 1;
    double x(double bytes) const { return area.left() + area.width() * std::log(bytes / few) / std::log(many / few); }
    double y(double share) const { return area.bottom() - area.height() * (share - low) / (high - low); }
};

/// Ends of steps from the last uncompressed measurement on.
std::vector<const Measurement*> shown(const pipeline::ReportInput& input) {
    std::vector<const Measurement*> result;
    const auto ends = pipeline::report::step_ends(input.measurements);
    for (std::size_t i = pipeline::report::original(input); i < input.measurements.size(); ++i) {
        const auto& m = input.measurements[i];
        if (m.n && m.bytes && std::isfinite(m.top1) && (ends[i] || result.empty())) result.push_back(&m);
    }
    return result;
}

Axes axes_for(const std::vector<const Measurement*>& points, QRectF area) {
    Axes axes{area, 1e300, 0, 1, 0};
    for (const auto* m : points) {
        const auto [low, high] = wilson(m->top1, m->n);
        axes.few = std::min(axes.few, double(m->bytes)), axes.many = std::max(axes.many, double(m->bytes));
        axes.low = std::min(axes.low, low), axes.high = std::max(axes.high, high);
    }
    const double room = std::pow(std::max(2.0, axes.many / axes.few), 0.1), air = (axes.high - axes.low) * 0.12 + 0.005;
    axes.many = std::max(axes.many, axes.few * 2) * room, axes.few /= room;
    axes.low = std::max(0.0, axes.low - air), axes.high = std::min(1.0, axes.high + air);
    return axes;
}

void grid(QPainter& painter, const Axes& axes) {
    const auto& theme = Theme::light();
    const auto& area = axes.area;
    for (const double tick : pipeline::report::linear_ticks(axes.low, axes.high, 5)) {
        hairline(painter, area.left(), area.right(), axes.y(tick));
        words(painter, {area.left() - 46, axes.y(tick) - 6, 40, 12}, Qt::AlignRight | Qt::AlignVCenter, face(7.5),
              theme.text3, Format().percent(tick));
    }
    double free = 0;
    for (const double tick : pipeline::report::log_ticks(axes.few, axes.many)) {
        const double x = axes.x(tick);
        if (x - 22 < free) continue;
        free = x + 22;
        painter.setPen(QPen(theme.line2, 0.6));
        painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + 3));
        words(painter, {x - 30, area.bottom() + 4, 60, 12}, Qt::AlignHCenter, face(7.5), theme.text3,
              Format().roughBytes(tick));
    }
    painter.setPen(QPen(theme.line2, 0.6));
    painter.drawLine(area.bottomLeft(), area.bottomRight());
}

void mark(QPainter& painter, const Axes& axes, const Measurement& m, bool original, bool final) {
    const auto& theme = Theme::light();
    const QPointF at(axes.x(double(m.bytes)), axes.y(m.top1));
    const auto [low, high] = wilson(m.top1, m.n);
    const QColor colour = original ? theme.original : theme.accent;
    painter.setPen(QPen(colour, 0.8));
    painter.drawLine(QPointF(at.x(), axes.y(low)), QPointF(at.x(), axes.y(high)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(final ? theme.text : colour);
    if (original)
        painter.drawRect(QRectF(at.x() - 3.5, at.y() - 3.5, 7, 7));
    else
        painter.drawEllipse(at, 3.4, 3.4);
    if (!original && !final) return;
    words(painter, {at.x() - 60, axes.y(high) - 14, 120, 12}, Qt::AlignHCenter, face(8, 600), theme.text,
          original ? Words::tr("original") : Words::tr("now, %1").arg(Format().roughBytes(double(m.bytes))));
}

} // namespace

double curve(QPainter& painter, double y, const pipeline::ReportInput& input) {
    const auto& theme = Theme::light();
    const double began = y;
    const auto points = shown(input);
    y += heading(painter, y, Words::tr("Accuracy against size"), Words::tr("measured on validation photos"));
    if (points.empty())
        return y - began +
               paragraph(painter, left, y, right - left, face(9), theme.text3,
                         Words::tr("No accuracy was measured in a run of this recipe.")) +
               12;
    const auto axes = axes_for(points, QRectF(left + 46, y + 6, right - left - 60, 170));
    grid(painter, axes);
    painter.setPen(QPen(theme.accent, 0.9));
    for (std::size_t i = 1; i < points.size(); ++i)
        painter.drawLine(QPointF(axes.x(double(points[i - 1]->bytes)), axes.y(points[i - 1]->top1)),
                         QPointF(axes.x(double(points[i]->bytes)), axes.y(points[i]->top1)));
    for (std::size_t i = 0; i < points.size(); ++i)
        mark(painter, axes, *points[i], i == 0, i > 0 && i + 1 == points.size());
    y += 200;
    y += paragraph(painter, left, y, right - left, face(8), theme.text3,
                   Words::tr("Left is smaller, up is better. Bars are 95 % Wilson intervals. Sizes are those of the "
                             "complete file."));
    return y - began + 14;
}

} // namespace squeeze::studio::paper

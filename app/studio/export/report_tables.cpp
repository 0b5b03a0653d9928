// SPDX-License-Identifier: GPL-3.0-or-later
// Tables on paper, continued from page to page: measured steps, layers, classes.
#include "app/studio/export/card.h"
#include "app/studio/export/report_paint.h"
#include "backend/pipeline/report_sections.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>

namespace squeeze::studio::paper {

namespace {

/// Named as its context, which lupdate takes where a function returns what is of std.
struct Report {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

struct Column {
    QString head;
    double width; ///< share of the printed width
    bool figure = true;
};

void line(QPainter& painter, double y, const std::vector<Column>& columns, const QStringList& cells, const QFont& font,
          const QColor& colour) {
    double x = left;
    for (std::size_t i = 0; i < columns.size() && i < std::size_t(cells.size()); ++i) {
        const double width = columns[i].width * (right - left);
        words(painter, {x, y, width - 6, row}, Qt::AlignVCenter | (columns[i].figure ? Qt::AlignRight : Qt::AlignLeft),
              font, colour, cells[int(i)]);
        x += width;
    }
}

double head(QPainter& painter, double y, const std::vector<Column>& columns) {
    QStringList names;
    for (const auto& column : columns) names << column.head;
    line(painter, y, columns, names, face(8, 500), Theme::light().text3);
    hairline(painter, left, right, y + row + 1);
    return row + 4;
}

QString step_text(const Measurement& m) {
    const auto number = m.step_index < 0 ? QString() : QString::number(m.step_index + 1) + " ";
    return number + QString::fromStdString(m.step) + (m.epoch ? Report::tr(", epoch %1").arg(m.epoch) : QString());
}

} // namespace

std::size_t steps(QPainter& painter, double y, const pipeline::ReportInput& input, std::size_t first) {
    const std::vector<Column> columns{{Report::tr("Step"), 0.46, false},
                                      {Report::tr("File"), 0.16},
                                      {Report::tr("Sparsity"), 0.11},
                                      {Report::tr("Top-1"), 0.12},
                                      {Report::tr("Time"), 0.15}};
    const auto& theme = Theme::light();
    const Format format;
    y += heading(painter, y, Report::tr("Measured steps"), Report::tr("validation photos"));
    y += head(painter, y, columns);
    const auto ends = pipeline::report::step_ends(input.measurements);
    for (; first < input.measurements.size(); ++first) {
        if (!ends[first]) continue;
        if (y + row > bottom) break;
        const auto& m = input.measurements[first];
        line(painter, y, columns,
             {step_text(m), format.bytes(m.bytes), format.percent(m.sparsity),
              m.n ? (m.badge == squeeze::Badge::Estimated ? QStringLiteral("≈ ") : QString()) + format.percent(m.top1)
                  : QStringLiteral("–"),
              format.duration(m.seconds)},
             face(8.5), theme.text);
        y += row;
    }
    return first;
}

std::size_t layers(QPainter& painter, double y, const pipeline::ReportInput& input, const codec::Cost& cost,
                   std::size_t first) {
    const std::vector<Column> columns{{Report::tr("Layer"), 0.24, false}, {Report::tr("Weights"), 0.13},
                                      {Report::tr("Kept"), 0.11},         {Report::tr("Values"), 0.10},
                                      {Report::tr("Bytes"), 0.13},        {QString(), 0.29, false}};
    const auto& theme = Theme::light();
    const Format format;
    const auto stats = layer_stats(input.after);
    std::uint64_t largest = 1;
    for (const auto& layer : cost.layers) largest = std::max(largest, layer.total());
    y += heading(painter, y, Report::tr("Every layer"), Report::tr("bytes as the coder counts them"));
    y += head(painter, y, columns);
    for (; first < stats.size() && y + row <= bottom - row; ++first, y += row) {
        const auto& s = stats[first];
        const auto bytes = cost.layers[first].total();
        line(painter, y, columns,
             {QString::fromStdString(s.name), format.count(s.weights), format.percent(s.density()),
              s.centroids ? format.count(std::uint64_t(s.centroids)) : QStringLiteral("–"), format.count(bytes)},
             face(8.5), theme.text);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.accent);
        painter.drawRoundedRect(QRectF(left + 0.71 * (right - left) + 6, y + 4,
                                       std::max(1.0, (0.29 * (right - left) - 6) * double(bytes) / double(largest)), 7),
                                1.5, 1.5);
    }
    if (first == stats.size()) {
        hairline(painter, left, right, y + 1);
        line(painter, y + 2, columns,
             {Report::tr("with header, %1").arg(format.bytes(cost.header)), QString(), QString(), QString(),
              format.count(cost.total)},
             face(8.5, 600), theme.text);
    }
    return first;
}

std::size_t classes(QPainter& painter, double y, const pipeline::ReportInput& input, std::size_t first) {
    const std::vector<Column> columns{{Report::tr("Class"), 0.28, false},
                                      {Report::tr("Photos"), 0.10},
                                      {Report::tr("Original"), 0.13},
                                      {Report::tr("Now"), 0.13},
                                      {QString(), 0.36, false}};
    const auto& theme = Theme::light();
    const Format format;
    const auto was = by_class(input.test_before, input.classes.size()),
               is = by_class(input.test_after, input.classes.size());
    const auto share = [](const ClassScore& c) { return c.count ? double(c.right) / double(c.count) : 0; };
    const auto text = [&](const ClassScore& c) { return c.count ? format.percent(share(c)) : QStringLiteral("–"); };
    y += heading(painter, y, Report::tr("Accuracy by class"),
                 Report::tr("slate: original, blue: now with its 95 % interval"));
    y += head(painter, y, columns);
    const double lane = left + 0.66 * (right - left), width = 0.34 * (right - left);
    for (; first < input.classes.size() && y + row <= bottom; ++first, y += row) {
        line(painter, y, columns,
             {QString::fromStdString(input.classes[first]), format.count(is[first].count), text(was[first]),
              text(is[first])},
             face(8.5), theme.text);
        hairline(painter, lane, lane + width, y + row / 2);
        painter.setPen(Qt::NoPen);
        if (is[first].count) {
            const auto [low, high] = wilson(share(is[first]), is[first].count);
            painter.setBrush(theme.soft);
            painter.drawRect(QRectF(lane + low * width, y + 4, (high - low) * width, row - 8));
            painter.setBrush(theme.accent);
            painter.drawEllipse(QPointF(lane + share(is[first]) * width, y + row / 2), 3, 3);
        }
        if (was[first].count) {
            painter.setBrush(theme.original);
            painter.drawRect(QRectF(lane + share(was[first]) * width - 2.5, y + row / 2 - 2.5, 5, 5));
        }
    }
    return first;
}

} // namespace squeeze::studio::paper

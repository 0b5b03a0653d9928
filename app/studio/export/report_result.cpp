// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing on paper: bytes before and now, accuracy before and now, and what the bytes are spent on.
#include "app/studio/export/report_data.h"
#include "app/studio/export/report_paint.h"
#include "backend/codec/parts.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>

namespace squeeze::studio::paper {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

void cell(QPainter& painter, double x, double y, double width, const QString& caption, const QString& figure,
          const QString& sub) {
    const auto& theme = Theme::light();
    words(painter, {x, y, width, 12}, Qt::AlignLeft, face(8), theme.text3, caption);
    words(painter, {x, y + 12, width, 22}, Qt::AlignLeft | Qt::AlignVCenter, face(16, 600), theme.text, figure);
    words(painter, {x, y + 35, width, 12}, Qt::AlignLeft, face(8), theme.text2, sub);
}

QString accuracy_text(const nn::Evaluation& evaluation) {
    if (evaluation.n == 0) return QStringLiteral("–");
    return Format().percent(evaluation.top1);
}

QString around(const nn::Evaluation& evaluation) {
    if (evaluation.n == 0) return Words::tr("not measured");
    const auto interval = wilson(evaluation.top1, evaluation.n);
    const Format format;
    return Words::tr("%1, n = %2")
        .arg(format.interval({evaluation.top1, Known::Measured, evaluation.n, interval.low, interval.high}),
             format.count(evaluation.n));
}

/// Two bars to one scale: the original and the file.
double bars(QPainter& painter, double y, const pipeline::ReportInput& input) {
    const auto& theme = Theme::light();
    const double largest = double(std::max<std::uint64_t>({input.bytes_before, input.bytes_after, 1}));
    const auto bar = [&](double at, std::uint64_t bytes, const QColor& colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(left, at, std::max(2.0, (right - left) * double(bytes) / largest), 8), 2, 2);
    };
    bar(y, input.bytes_before, theme.original);
    bar(y + 12, input.bytes_after, theme.accent);
    return 28;
}

double parts_bar(QPainter& painter, double y, const codec::Cost& cost) {
    const auto& theme = Theme::light();
    const Format format;
    const FileParts sum = codec::parts(cost);
    const struct {
        QColor colour;
        QString text;
        std::uint64_t bytes;
    } rows[] = {{theme.positions, Words::tr("positions"), sum.positions},
                {theme.values, Words::tr("values"), sum.values},
                {theme.biases, Words::tr("biases"), sum.biases},
                {theme.codebooks, Words::tr("codebooks"), sum.codebooks},
                {theme.header, Words::tr("tables and header"), sum.tables}};
    double x = left;
    painter.setPen(Qt::NoPen);
    for (const auto& row : rows) {
        const double width = (right - left) * double(row.bytes) / double(std::max<std::uint64_t>(cost.total, 1));
        if (width <= 0) continue;
        painter.setBrush(row.colour);
        painter.drawRect(QRectF(x, y, std::max(0.5, width - 0.8), 10));
        x += width;
    }
    double at = left;
    for (const auto& row : rows) {
        if (row.bytes == 0) continue;
        painter.setPen(Qt::NoPen);
        painter.setBrush(row.colour);
        painter.drawRoundedRect(QRectF(at, y + 18.5, 6, 6), 1, 1);
        const auto text = row.text + " " + format.bytes(row.bytes);
        words(painter, {at + 9, y + 15, 120, 13}, Qt::AlignLeft | Qt::AlignVCenter, face(8), theme.text2, text);
        at += 9 + QFontMetricsF(face(8)).horizontalAdvance(text) / 8 + 14;
    }
    return 36;
}

} // namespace

double result(QPainter& painter, double y, const pipeline::ReportInput& input, const codec::Cost& cost) {
    const auto& theme = Theme::light();
    const Format format;
    const double began = y, width = (right - left) / 4;
    y += paragraph(painter, left, y, right - left, face(10.5), theme.text, first_lines(input)) + 14;
    const double ratio = input.bytes_after ? double(input.bytes_before) / double(input.bytes_after) : 0;
    cell(painter, left, y, width - 8, Words::tr("Encoded file"), format.bytes(input.bytes_after),
         Words::tr("was %1").arg(format.bytes(input.bytes_before)));
    cell(painter, left + width, y, width - 8, Words::tr("Smaller by"),
         ratio > 0 ? format.ratio(ratio) : QStringLiteral("–"),
         Words::tr("sparsity %1").arg(format.percent(sparsity(input.after))));
    cell(painter, left + 2 * width, y, width - 8, Words::tr("Top-1, original"), accuracy_text(input.test_before),
         around(input.test_before));
    cell(painter, left + 3 * width, y, width - 8, Words::tr("Top-1, now"), accuracy_text(input.test_after),
         around(input.test_after));
    y += 60;
    y += bars(painter, y, input);
    y += parts_bar(painter, y, cost) + 6;
    if (input.synthetic)
        y += paragraph(painter, left, y, right - left, face(8.5), theme.warning,
                       Words::tr("All photos are synthetic scenes drawn by the program itself: these accuracies say "
                                 "nothing about real photos.")) +
             8;
    return y - began;
}

} // namespace squeeze::studio::paper

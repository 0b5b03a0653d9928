// SPDX-License-Identifier: GPL-3.0-or-later
// A confusion matrix on paper: rows the truth, columns the answer, mistakes on a square-root scale.
#include "app/studio/export/report_paint.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QCoreApplication>

#include <cmath>

namespace squeeze::studio::paper {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Report)
};
constexpr std::size_t with_figures = 12, with_names = 30;

QString class_name(const pipeline::ReportInput& input, std::size_t index) {
    return index < input.classes.size() ? QString::fromStdString(input.classes[index]) : QString::number(index);
}

void cells(QPainter& painter, const QRectF& area, const std::vector<std::vector<int>>& matrix) {
    const auto& theme = Theme::light();
    const double step = area.width() / double(matrix.size());
    for (std::size_t r = 0; r < matrix.size(); ++r) {
        long long total = 0;
        for (const int count : matrix[r]) total += count;
        for (std::size_t c = 0; c < matrix.size(); ++c) {
            const double share = total > 0 ? double(matrix[r][c]) / double(total) : 0;
            const QColor colour = ramp(theme.sparsity, r == c ? share : std::sqrt(share));
            const QRectF cell(area.left() + double(c) * step, area.top() + double(r) * step, step, step);
            painter.setPen(Qt::NoPen);
            painter.setBrush(colour);
            painter.drawRect(cell.adjusted(0, 0, step > 4 ? -0.8 : 0, step > 4 ? -0.8 : 0));
            if (matrix.size() <= with_figures && matrix[r][c] > 0)
                words(painter, cell, Qt::AlignCenter, face(std::min(8.0, step / 3.2)), textOn(colour),
                      Format().count(std::uint64_t(matrix[r][c])));
        }
    }
}

} // namespace

double confusion(QPainter& painter, double x, double y, double side, const pipeline::ReportInput& input, bool after) {
    const auto& theme = Theme::light();
    const auto& evaluation = after ? input.test_after : input.test_before;
    const double began = y;
    words(painter, {x, y, side, 14}, Qt::AlignLeft | Qt::AlignVCenter, face(9, 600), theme.text,
          after ? Words::tr("Now") : Words::tr("Original"));
    y += 18;
    const auto& matrix = evaluation.confusion;
    if (matrix.empty() || evaluation.n == 0) {
        y +=
            paragraph(painter, x, y, side, face(9), theme.text3,
                      input.classes.size() > 100 ? Words::tr("A matrix of more than 100 classes would not be readable.")
                                                 : Words::tr("Not measured yet."));
        return y - began;
    }
    const double names = matrix.size() <= with_names ? 62 : 0;
    const QRectF area(x + names, y, side - names, side - names);
    cells(painter, area, matrix);
    const double step = area.width() / double(matrix.size());
    if (names > 0)
        for (std::size_t i = 0; i < matrix.size(); ++i) {
            const auto font = face(std::min(8.0, step * 0.8));
            words(painter, {x, area.top() + double(i) * step, names - 4, step}, Qt::AlignRight | Qt::AlignVCenter, font,
                  theme.text2, class_name(input, i));
            painter.save();
            painter.translate(area.left() + (double(i) + 0.5) * step, area.bottom() + 4);
            painter.rotate(40);
            words(painter, {0, -5, 60, 10}, Qt::AlignLeft | Qt::AlignVCenter, font, theme.text2, class_name(input, i));
            painter.restore();
        }
    return area.bottom() + (names > 0 ? 50 : 8) - began;
}

} // namespace squeeze::studio::paper

// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of the report's pages. Each draws itself at a place and says how tall it is; points, light theme.
#pragma once

#include "backend/codec/codec.h"
#include "backend/pipeline/report.h"

#include <QPainter>

namespace squeeze::studio::paper {

constexpr double left = 48, right = 547, top = 52, bottom = 790; ///< of the printed area
constexpr double row = 15;                                       ///< height of a table's row

/// `size` in points; `weight` as QFont::Weight.
QFont face(double size, int weight = 400);
QFont mono(double size);

void words(QPainter& painter, const QRectF& where, int flags, const QFont& font, const QColor& colour,
           const QString& text);
/// Wraps; returns the height used.
double paragraph(QPainter& painter, double x, double y, double width, const QFont& font, const QColor& colour,
                 const QString& text);
double heading(QPainter& painter, double y, const QString& text, const QString& caption = {});
void hairline(QPainter& painter, double x1, double x2, double y);

double result(QPainter& painter, double y, const pipeline::ReportInput& input, const codec::Cost& cost);
double curve(QPainter& painter, double y, const pipeline::ReportInput& input);
double method(QPainter& painter, double y, const pipeline::ReportInput& input);
/// From row `first` on; as many as fit. Returns the first row that did not.
std::size_t steps(QPainter& painter, double y, const pipeline::ReportInput& input, std::size_t first);
std::size_t layers(QPainter& painter, double y, const pipeline::ReportInput& input, const codec::Cost& cost,
                   std::size_t first);
/// One matrix, `side` wide; returns its height.
double confusion(QPainter& painter, double x, double y, double side, const pipeline::ReportInput& input, bool after);
std::size_t classes(QPainter& painter, double y, const pipeline::ReportInput& input, std::size_t first);

} // namespace squeeze::studio::paper

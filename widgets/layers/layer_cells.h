// SPDX-License-Identifier: GPL-3.0-or-later
// Where figures and bars stand in the cells of the layer table, shared by its rows, its head and its total.
#pragma once

#include <QColor>
#include <QRectF>

class QPainter;

namespace squeeze {
struct Theme;
}

namespace squeeze::layer_cells {

/// Preferred width of a column (LayerModel::Column) at the current font; that of the name is its least.
int width(int column);
/// Where a column's figure stands, to be aligned at its right edge (the name at its left).
QRectF figure(int column, const QRectF& cell);
/// Of sparsity (48 x 10), bytes (46 x 10) and the sensitivity curve (62 x 19); empty for the others.
QRectF bar(int column, const QRectF& cell);
/// The field around the threshold.
QRectF field(const QRectF& cell);

/// The shade of a sparsity: steps are finer where nearly all weights are gone.
QColor sparsityColour(double sparsity, const Theme& theme);
/// A rounded bar filled to `share`, on its track (invalid: none).
void paintBar(QPainter& painter, const QRectF& where, double share, const QColor& fill, const QColor& track);

} // namespace squeeze::layer_cells

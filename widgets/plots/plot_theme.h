// SPDX-License-Identifier: GPL-3.0-or-later
// What every plot has in common: fonts, grid, axes, hatching, and the points of the accuracy-against-size curve, which
// are drawn the same in plots, tables and legends.
#pragma once

#include <QBrush>
#include <QPalette>
#include <QPen>
#include <QPixmap>

class QCPAxis;
class QCPScatterStyle;
class QCustomPlot;
class QPainter;
class QPointF;

namespace squeeze {

/// How a point of the curve stands (DESIGN section 6, "Trade-off points").
enum class Mark {
    Frontier,  ///< measured and not beaten: solid disc
    Beaten,    ///< measured, another is smaller and better: hollow disc
    Estimated, ///< dashed diamond
    Stale,     ///< clock
    Selected,  ///< this run or selected: disc in text colour
    Live,      ///< dashed diamond within a ring
    Original,  ///< slate square
    Validation ///< square in the colour of the second series
};

class PlotTheme {
public:
    /// Fonts, grid, axes and background of the plot and all its axis rects; call it again on PaletteChange.
    /// Interactions and ranges stay as they are.
    static void apply(QCustomPlot& plot, const QPalette& palette);
    static void apply(QCPAxis& axis, const QPalette& palette);

    /// A hatch of one-pixel lines at 45 degrees, fine at every device pixel ratio: Qt::BDiagPattern is coarse at 1.5.
    static QPixmap hatch(const QColor& colour, double dpr, int spacing = 5);

    /// The mark, anywhere; `breath` 0..1 widens the ring of Live; `ink` instead of the mark's own colour.
    static void paintMark(QPainter& painter, const QPointF& centre, Mark mark, const QPalette& palette,
                          double breath = 0, const QColor& ink = {});
    static QColor colour(Mark mark, const QPalette& palette);

    static QPen hairline(const QColor& colour, Qt::PenStyle style = Qt::SolidLine); ///< one device pixel
    static QPen dashed(const QColor& colour, double width, double on = 3, double off = 2);
};

} // namespace squeeze

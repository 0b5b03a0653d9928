// SPDX-License-Identifier: GPL-3.0-or-later
// The weights of one layer, on a logarithmic count: what is kept, what is pruned, the threshold to drag between them
// and the shared values below the axis.
#pragma once

#include "backend/core/histogram.h"
#include "widgets/layers/accessible_value.h"
#include "widgets/layers/figure_font.h"
#include "widgets/layers/once_per_frame.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace squeeze {

struct Theme;
class PixelGrid;

struct WeightHistogram {
    QString layer;
    Histogram before, after; ///< trained weights, and those that are kept; same bins
    double threshold = 0;    ///< |w| below it is pruned
    std::uint64_t weights = 0, survivors = 0;
    std::vector<float> centroids;      ///< ascending
    std::vector<std::uint64_t> shares; ///< weights per centroid
    bool locked = false;
    std::optional<std::int64_t> fileChange; ///< of the whole file since the drag began
};

class HistogramView : public QWidget, public Movable {
    Q_OBJECT
public:
    explicit HistogramView(QWidget* parent = nullptr);
    void set(const WeightHistogram& data);
    const WeightHistogram& data() const { return m_data; }
    bool dragging() const { return m_dragging; }
    double threshold() const { return m_dragging ? m_hand : m_data.threshold; } ///< as it is drawn
    double xOf(double weight) const;                                            ///< logical px
    QRectF handle() const;

    double movableValue() const override { return threshold(); }
    Range movableRange() const override;
    void moveTo(double value) override;
    QSize sizeHint() const override { return {460, 250}; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void thresholdMoved(double threshold, const QString& drag);
    void keptStepped(double share, const QString& drag); ///< of the kept weights to prune (positive) or bring back
    void dragEnded();
    void cancelled();        ///< Esc: as it was before the drag
    void suggestionWanted(); ///< double click

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent*) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    const QRectF& plot() const;
    void resizeEvent(QResizeEvent*) override { m_plot.reset(); }
    double yOf(double count) const;
    double weightAt(double x) const;
    double decades() const;
    int lineAt(double x) const; ///< +1 right, -1 left threshold line, 0 neither
    void go(double threshold);
    void endDrag();
    void describe();

    void paintGrid(QPainter& painter, const Theme& theme) const;
    void paintAxes(QPainter& painter, const Theme& theme) const;
    void paintBars(QPainter& painter, const Theme& theme) const;
    void paintCentroids(QPainter& painter, const Theme& theme) const;
    void paintCounts(QPainter& painter, const Theme& theme) const;
    void paintThreshold(QPainter& painter, const Theme& theme) const;
    void paintHandle(QPainter& painter, const Theme& theme) const;
    void paintBubble(QPainter& painter, const Theme& theme) const;
    const QPixmap& hatch(const Theme& theme) const; ///< over the whole plot, opaque
    const FigureFont& caption() const;

    WeightHistogram m_data;
    bool m_dragging = false, m_hovered = false, m_ring = false;
    double m_hand = 0, m_before = 0, m_grip = 0, m_pressX = 0;
    int m_side = 1;
    QString m_drag, m_keys;
    int m_drags = 0;
    OncePerFrame m_frame;
    LaterDescription m_said{this};
    mutable QPixmap m_hatch;
    mutable std::optional<FigureFont> m_caption;
    mutable std::optional<QRectF> m_plot; ///< of this size and font
};

} // namespace squeeze

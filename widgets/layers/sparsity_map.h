// SPDX-License-Identifier: GPL-3.0-or-later
// Where a layer's weights are left: one cell per kernel, filters across, inputs down.
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

#include <cstdint>
#include <vector>

namespace squeeze {

struct Theme;

struct KernelMap {
    QString layer;
    int filters = 0, inputs = 0, kernel = 1;
    /// [input * filters + filter]: weights left in that kernel; for kernel 1 |w| in 0..255 of the largest.
    std::vector<std::uint8_t> cells;
    bool operator==(const KernelMap&) const = default;
};

/// Step of the sparsity ramp for a cell, 0..6.
int mapShade(int cell, int kernel);

class SparsityMap : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit SparsityMap(QWidget* parent = nullptr);
    void set(const KernelMap& map);
    const KernelMap& map() const { return m_map; }
    /// The cell that the readout is about; (-1, -1): none.
    QPoint cell() const { return m_cell; }
    QString readout() const;
    double cellSize() const; ///< logical px, a whole number of device pixels
    QPoint cellAt(QPointF position) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, 40}; }

Q_SIGNALS:
    void readoutChanged(const QString& text); ///< "Filter 141, input 22: 3 of 9 weights left"

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void layOut();
    void draw(const Theme& theme);
    void point(QPoint cell);
    void reveal(QPoint cell);

    KernelMap m_map;
    QImage m_image; ///< one pixel per cell, for the theme it was drawn with
    bool m_dark = false, m_ring = false;
    QPoint m_cell{-1, -1};
};

/// "survivors of 9   0 [ramp] 6+"
class RampLegend : public QWidget {
    Q_OBJECT
public:
    explicit RampLegend(QWidget* parent = nullptr);
    void setKernel(int kernel);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    QString caption() const;
    QString most() const; ///< of the last shade
    int m_kernel = 0;
};

} // namespace squeeze

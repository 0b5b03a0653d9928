// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard's large size target: expected accuracy over size, with the handle on the track below it.
#pragma once

#include "widgets/layers/accessible_value.h"
#include "widgets/layers/target_slider.h"

#include <optional>

namespace squeeze::studio {

class TargetChart : public QWidget, public Movable {
    Q_OBJECT
public:
    explicit TargetChart(QWidget* parent = nullptr);

    void setOriginal(std::uint64_t bytes);
    void setLeast(std::uint64_t bytes); ///< the smallest file that can be; 0: not known, then 300x
    void setCurve(const TargetCurve& curve);
    void setAlexNet(std::optional<double> top1, std::uint64_t bytes); ///< a dotted line with its size in words
    void setBytes(std::uint64_t bytes);                               ///< ignored while people drag it
    std::uint64_t bytes() const { return m_bytes; }
    QPointF handle() const;
    double xOf(std::uint64_t bytes) const;

    double movableValue() const override { return double(m_bytes); }
    Range movableRange() const override;
    void moveTo(double value) override;
    QSize sizeHint() const override { return {760, 320}; }
    QSize minimumSizeHint() const override { return {420, 180}; }

Q_SIGNALS:
    void moved(quint64 bytes); ///< while it moves
    void settled();            ///< let go

protected:
    void paintEvent(QPaintEvent*) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    QRectF plot() const;
    double trackY() const;
    double yOf(double top1) const;
    double xOfRatio(double ratio) const;
    std::uint64_t bytesAt(double x) const;
    void go(std::uint64_t bytes);
    void describe();
    void scale();
    void paintGrid(QPainter& painter, const Theme& theme) const;
    void paintCurve(QPainter& painter, const Theme& theme) const;
    void paintTrack(QPainter& painter, const Theme& theme) const;
    void paintBubble(QPainter& painter, const Theme& theme) const;

    std::uint64_t m_original = 0, m_least = 0, m_bytes = 0, m_before = 0, m_alexnetBytes = 0;
    TargetCurve m_curve;
    std::optional<double> m_alexnet;
    double m_low = 0, m_high = 1;
    bool m_dragging = false;
};

} // namespace squeeze::studio

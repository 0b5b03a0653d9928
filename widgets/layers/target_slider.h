// SPDX-License-Identifier: GPL-3.0-or-later
// How small the file shall be, on a logarithmic track from 1x to 300x, with the accuracy to expect drawn above it.
#pragma once

#include "widgets/layers/accessible_value.h"
#include "widgets/layers/once_per_frame.h"
#include "widgets/theme/known.h"

#include <QPixmap>
#include <QWidget>

#include <cstdint>
#include <vector>

namespace squeeze {

struct Theme;

/// What lies above the track.
struct TargetCurve {
    struct Point {
        double ratio = 1;                                  ///< times smaller than the original
        double asIs = 0, retrained = 0, low = 0, high = 0; ///< top-1, 0..1; the band of `retrained`
        bool operator==(const Point&) const = default;
    };
    struct Measured {
        double ratio = 1, top1 = 0;
        bool operator==(const Measured&) const = default;
    };
    std::vector<Point> points; ///< ratio ascending
    std::vector<Measured> measured;
    double floor = 0; ///< least accuracy; 0: none
    bool operator==(const TargetCurve&) const = default;
};

/// Where a ratio lies among the points, interpolated over log(ratio); the ends beyond them.
TargetCurve::Point at(const TargetCurve& curve, double ratio);

class TargetSlider : public QWidget, public Movable {
    Q_OBJECT
public:
    static constexpr double largestRatio = 300;
    explicit TargetSlider(QWidget* parent = nullptr);

    void setOriginal(std::uint64_t bytes); ///< what 1x is
    void setLeast(std::uint64_t bytes);    ///< the smallest file that can be; 0: not known, then 300x
    void setBytes(std::uint64_t bytes);    ///< where the handle stands; ignored while people drag it
    void setCurve(const TargetCurve& curve);
    void setNow(const Figure& asIs, const Figure& retrained); ///< of the setting the handle stands at
    std::uint64_t bytes() const { return m_bytes; }
    bool dragging() const { return m_dragging; }
    double xOf(std::uint64_t bytes) const; ///< logical px
    QPointF handle() const;

    double movableValue() const override { return double(m_bytes); }
    Range movableRange() const override;
    void moveTo(double value) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void moved(quint64 bytes, const QString& drag);   ///< at most once per frame
    void settled(quint64 bytes, const QString& drag); ///< let go: the end of the step
    void cancelled();                                 ///< Esc: as it was before the drag
    void suggestionWanted();                          ///< double click

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
    void resizeEvent(QResizeEvent*) override;

private:
    QRectF track() const;
    QRectF plot() const;
    double yOf(double top1) const;
    std::uint64_t bytesAt(double x) const;
    void go(std::uint64_t bytes);
    void settle();
    void describe();
    void retranslate();
    void paintBackground(QPainter& painter, const Theme& theme) const;
    void paintTicks(QPainter& painter, const Theme& theme) const;
    void paintHandle(QPainter& painter, const Theme& theme) const;
    void paintFigures(QPainter& painter, const Theme& theme) const;

    std::uint64_t m_original = 0, m_least = 0, m_bytes = 0, m_before = 0;
    TargetCurve m_curve;
    Figure m_asIs, m_retrained;
    bool m_dragging = false, m_keys = false, m_hovered = false, m_ring = false;
    double m_grip = 0, m_pressX = 0;
    QString m_drag;
    int m_drags = 0;
    OncePerFrame m_frame;
    LaterDescription m_said{this};
    mutable QPixmap m_background; ///< curves and track, until anything of them changes
};

} // namespace squeeze

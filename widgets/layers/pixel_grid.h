// SPDX-License-Identifier: GPL-3.0-or-later
// Logical coordinates moved to whole device pixels, so that bars and cells are sharp at every scale.
#pragma once

#include <QPainter>

#include <cmath>

namespace squeeze {

class PixelGrid {
public:
    explicit PixelGrid(const QPainter& painter) : m_to(painter.deviceTransform()) {}
    double x(double logical) const { return (std::round(logical * m_to.m11() + m_to.dx()) - m_to.dx()) / m_to.m11(); }
    double y(double logical) const { return (std::round(logical * m_to.m22() + m_to.dy()) - m_to.dy()) / m_to.m22(); }
    double pixel() const { return 1 / m_to.m11(); } ///< one device pixel
    QRectF rect(const QRectF& r) const {
        return QRectF(QPointF(x(r.left()), y(r.top())), QPointF(x(r.right()), y(r.bottom())));
    }

private:
    QTransform m_to;
};

/// One device pixel wide at any scale.
inline QPen hairlinePen(const QColor& colour) {
    QPen pen(colour, 1);
    pen.setCosmetic(true);
    return pen;
}

} // namespace squeeze

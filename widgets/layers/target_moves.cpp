// SPDX-License-Identifier: GPL-3.0-or-later
// The size target under mouse and keys.
#include "widgets/layers/target_slider.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace squeeze {

void TargetSlider::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_original) return;
    const double x = event->position().x(), at = handle().x();
    m_drag = QStringLiteral("target-%1").arg(++m_drags);
    m_dragging = true;
    m_before = m_bytes;
    m_pressX = x;
    m_grip = std::abs(x - at) <= 12 ? x - at : 0; // the handle is taken where it is gripped, the track jumps
    setCursor(Qt::ClosedHandCursor);
    if (m_grip == 0 && x != at) go(bytesAt(x));
    update();
}

void TargetSlider::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (!m_dragging) {
        const bool over = QRectF(handle() - QPointF(12, 12), QSizeF(24, 24)).contains(event->position());
        if (over != m_hovered) m_hovered = over, update();
        setCursor(over ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    double to = x - m_grip;
    if (event->modifiers() & Qt::ControlModifier) to = xOf(m_before) + (x - m_pressX) / 10;
    std::uint64_t bytes = bytesAt(to);
    if (event->modifiers() & Qt::ShiftModifier && bytes > 0) { // steps of a tenth
        const double step = std::log(1.1);
        bytes = std::uint64_t(double(m_original) *
                              std::exp(-step * std::round(std::log(double(m_original) / double(bytes)) / step)));
    }
    go(bytes);
}

void TargetSlider::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging) return;
    setCursor(Qt::OpenHandCursor);
    if (m_bytes == m_before) {
        m_dragging = false;
        m_frame.forget();
        update();
        return;
    }
    settle();
}

void TargetSlider::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return;
    if (QRectF(handle() - QPointF(12, 12), QSizeF(24, 24)).contains(event->position()))
        Q_EMIT suggestionWanted();
    else
        mousePressEvent(event);
}

void TargetSlider::leaveEvent(QEvent*) {
    if (std::exchange(m_hovered, false)) update();
}

void TargetSlider::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && (m_dragging || m_keys)) {
        m_frame.forget();
        m_dragging = m_keys = false;
        m_bytes = m_before;
        unsetCursor();
        update();
        Q_EMIT cancelled();
        return;
    }
    double step = 0;
    const bool home = event->key() == Qt::Key_Home, end = event->key() == Qt::Key_End;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        step = -0.01;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        step = 0.01;
        break;
    case Qt::Key_PageUp:
        step = 0.1;
        break;
    case Qt::Key_PageDown:
        step = -0.1;
        break;
    default:
        if (!home && !end) return QWidget::keyPressEvent(event);
    }
    if (m_dragging || !m_original) return;
    if (std::abs(step) < 0.05 && event->modifiers() & Qt::ShiftModifier) step *= 10;
    if (event->modifiers() & Qt::ControlModifier) step /= 10;
    if (!std::exchange(m_keys, true)) m_drag = QStringLiteral("target-%1").arg(++m_drags), m_before = m_bytes;
    const double least = step > 0 ? -1 : 1; // at least one byte
    const double wanted = double(m_bytes) * (1 - step);
    go(home  ? m_original
       : end ? std::uint64_t(movableRange().low)
             : std::uint64_t(std::max(1.0, step > 0 ? std::min(std::round(wanted), double(m_bytes) + least)
                                                    : std::max(std::round(wanted), double(m_bytes) + least))));
}

void TargetSlider::keyReleaseEvent(QKeyEvent* event) {
    if (m_keys && !event->isAutoRepeat() && !(event->key() == Qt::Key_Shift || event->key() == Qt::Key_Control)) {
        m_keys = false;
        if (m_bytes != m_before) settle();
    }
    QWidget::keyReleaseEvent(event);
}

void TargetSlider::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void TargetSlider::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    if (std::exchange(m_keys, false) && m_bytes != m_before) settle();
    QWidget::focusOutEvent(event);
}

} // namespace squeeze

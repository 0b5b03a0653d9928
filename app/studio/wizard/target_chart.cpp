// SPDX-License-Identifier: GPL-3.0-or-later
// What the wizard's target chart holds, and how it is moved.
#include "app/studio/wizard/target_chart.h"

#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

TargetChart::TargetChart(QWidget* parent) : QWidget(parent) {
    offerMovables();
    ownFocusRing(this);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Size target"));
    setToolTip(tr("How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Home the original size."));
    setCursor(Qt::PointingHandCursor);
}

void TargetChart::setOriginal(std::uint64_t bytes) {
    m_original = bytes;
    describe();
    update();
}

void TargetChart::setCurve(const TargetCurve& curve) {
    if (curve == m_curve) return;
    m_curve = curve;
    scale();
    describe();
    update();
}

void TargetChart::setAlexNet(std::optional<double> top1, std::uint64_t bytes) {
    m_alexnet = top1;
    m_alexnetBytes = bytes;
    scale();
    update();
}

void TargetChart::setBytes(std::uint64_t bytes) {
    if (m_dragging || bytes == m_bytes) return;
    m_bytes = bytes;
    describe();
    update();
}

/// From the best of the curve down to where it falls off: the rest of the scale says nothing.
void TargetChart::scale() {
    m_low = 0, m_high = 1;
    if (m_curve.points.empty()) return;
    double best = 0, least = 1;
    for (const auto& p : m_curve.points) best = std::max({best, p.high, p.retrained}), least = std::min(least, p.low);
    if (m_alexnet) least = std::min(least, *m_alexnet), best = std::max(best, *m_alexnet);
    m_high = std::min(1.0, std::ceil(best * 100) / 100);
    m_low = std::max({0.0, std::floor(least * 100) / 100, m_high - 0.25});
    if (m_high - m_low < 0.04) m_low = std::max(0.0, m_high - 0.04);
}

void TargetChart::describe() {
    if (m_original == 0) return setAccessibleDescription({});
    const Format format;
    QString text = tr("%1, %2 smaller")
                       .arg(format.bytes(m_bytes), format.ratio(m_bytes ? double(m_original) / double(m_bytes) : 1));
    if (!m_curve.points.empty() && m_bytes)
        text += tr(", top-1 about %1 after retraining, estimated")
                    .arg(format.percent(at(m_curve, double(m_original) / double(m_bytes)).retrained));
    if (text != accessibleDescription()) setAccessibleDescription(text);
}

void TargetChart::setLeast(std::uint64_t bytes) { m_least = bytes; }

Movable::Range TargetChart::movableRange() const {
    const double original = double(m_original);
    const double least =
        m_least ? double(std::min(m_least, m_original)) : std::ceil(original / TargetSlider::largestRatio);
    return {least, original, std::max(1.0, std::round(original / 100))};
}

void TargetChart::go(std::uint64_t bytes) {
    if (!m_original) return;
    const auto range = movableRange();
    bytes = std::clamp(bytes, std::uint64_t(range.low), std::uint64_t(range.high));
    if (bytes == m_bytes) return;
    m_bytes = bytes;
    describe();
    update();
    Q_EMIT moved(m_bytes);
}

void TargetChart::moveTo(double value) {
    go(std::uint64_t(std::max(0.0, value)));
    announceValue(this);
    Q_EMIT settled();
}

void TargetChart::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_original) return;
    m_before = m_bytes;
    m_dragging = true;
    setCursor(Qt::ClosedHandCursor);
    if (std::abs(event->position().x() - handle().x()) > 12) go(bytesAt(event->position().x()));
    update();
}

void TargetChart::mouseMoveEvent(QMouseEvent* event) {
    if (m_dragging) go(bytesAt(event->position().x()));
}

void TargetChart::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging) return;
    m_dragging = false;
    setCursor(Qt::PointingHandCursor);
    announceValue(this);
    update();
    Q_EMIT settled();
}

void TargetChart::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        setCursor(Qt::PointingHandCursor);
        go(m_before);
        Q_EMIT settled();
        return;
    }
    double step = 0;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Down:
        step = 1.01;
        break;
    case Qt::Key_Right:
    case Qt::Key_Up:
        step = 0.99;
        break;
    case Qt::Key_PageDown:
        step = 1.1;
        break;
    case Qt::Key_PageUp:
        step = 0.9;
        break;
    case Qt::Key_Home:
        go(m_original);
        return;
    case Qt::Key_End:
        go(std::uint64_t(movableRange().low));
        return;
    default:
        return QWidget::keyPressEvent(event);
    }
    if (m_dragging) return;
    const bool coarse = event->modifiers() & Qt::ShiftModifier, fine = event->modifiers() & Qt::ControlModifier;
    if (coarse) step = step > 1 ? 1.1 : 0.9;
    if (fine) step = step > 1 ? 1.001 : 0.999;
    const double wanted = std::round(double(m_bytes) * step);
    go(std::uint64_t(step > 1 ? std::max(wanted, double(m_bytes) + 1) : std::min(wanted, double(m_bytes) - 1)));
}

void TargetChart::keyReleaseEvent(QKeyEvent* event) {
    QWidget::keyReleaseEvent(event);
    if (!event->isAutoRepeat() && !m_dragging && event->key() != Qt::Key_Tab) Q_EMIT settled();
}

} // namespace squeeze::studio

#include "moc_target_chart.cpp"

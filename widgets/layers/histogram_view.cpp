// SPDX-License-Identifier: GPL-3.0-or-later
// The threshold under the hand: mouse, keys and assistive technology.
#include "widgets/layers/histogram_view.h"

#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {
constexpr double reach = 12; ///< half of the hit area's 24 px
}

HistogramView::HistogramView(QWidget* parent)
    : QWidget(parent), m_frame([this] { Q_EMIT thresholdMoved(m_hand, m_drag); }) {
    offerMovables();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Threshold"));
}

QSize HistogramView::minimumSizeHint() const {
    return {300, int(std::max(160.0, QFontMetricsF(squeeze::font(TextRole::Caption)).height() * 8))};
}

void HistogramView::set(const WeightHistogram& data) {
    if (data.layer != m_data.layer && m_dragging) endDrag();
    m_data = data;
    describe();
    update();
}

void HistogramView::describe() {
    const Format format;
    m_said.set(tr("Weights of %1: %2 of %3 are left, those smaller than %4 are pruned")
                   .arg(m_data.layer, format.count(m_data.survivors), format.count(m_data.weights),
                        format.threshold(threshold())));
}

Movable::Range HistogramView::movableRange() const {
    const double largest = std::max(std::abs(m_data.before.low), std::abs(m_data.before.high));
    return {0, largest, largest / 1000};
}

void HistogramView::moveTo(double value) {
    if (m_data.locked) return;
    const auto range = movableRange();
    Q_EMIT thresholdMoved(std::clamp(value, range.low, range.high), QStringLiteral("threshold-%1").arg(++m_drags));
    Q_EMIT dragEnded();
}

int HistogramView::lineAt(double x) const {
    if (m_data.before.counts.empty()) return 0;
    if (std::abs(x - xOf(threshold())) <= reach) return 1;
    return std::abs(x - xOf(-threshold())) <= reach ? -1 : 0;
}

void HistogramView::mousePressEvent(QMouseEvent* event) {
    const int side = lineAt(event->position().x());
    if (event->button() != Qt::LeftButton || !side || m_data.locked) return;
    m_side = side;
    m_before = m_hand = m_data.threshold;
    m_pressX = event->position().x();
    m_grip = m_pressX - xOf(side * m_before);
    m_dragging = true;
    m_drag = QStringLiteral("threshold-%1").arg(++m_drags);
    m_data.fileChange.reset();
    update();
}

void HistogramView::mouseMoveEvent(QMouseEvent* event) {
    const double x = event->position().x();
    if (!m_dragging) {
        const bool over = lineAt(x) != 0;
        if (over != m_hovered) m_hovered = over, update();
        setCursor(over && !m_data.locked ? Qt::SplitHCursor : Qt::ArrowCursor);
        return;
    }
    double value = m_side * weightAt(x - m_grip);
    const double per_px = weightAt(1) - weightAt(0);
    if (event->modifiers() & Qt::ControlModifier) value = m_before + m_side * (x - m_pressX) / 10 * per_px;
    if (event->modifiers() & Qt::ShiftModifier && m_data.before.width() > 0) // bin by bin
        value = std::round(value / m_data.before.width()) * m_data.before.width();
    go(value);
}

void HistogramView::go(double value) {
    const auto range = movableRange();
    value = std::clamp(value, range.low, range.high);
    if (value == m_hand) return;
    m_hand = value;
    update();
    m_frame.wake();
}

void HistogramView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton || !m_dragging) return;
    m_frame.flush();
    endDrag();
}

void HistogramView::endDrag() {
    const bool moved = m_hand != m_before;
    m_dragging = false;
    m_frame.forget();
    m_data.threshold = m_hand; // until the next frame says it
    m_data.fileChange.reset();
    describe();
    update();
    if (!moved) return;
    announceValue(this);
    Q_EMIT dragEnded();
}

void HistogramView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton && lineAt(event->position().x()) && !m_data.locked) Q_EMIT suggestionWanted();
}

void HistogramView::leaveEvent(QEvent*) {
    if (std::exchange(m_hovered, false)) update();
}

void HistogramView::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_dragging) {
        m_dragging = false;
        m_frame.forget();
        m_data.threshold = m_before;
        m_data.fileChange.reset();
        update();
        Q_EMIT cancelled();
        return;
    }
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return QWidget::keyPressEvent(event);
    if (m_data.locked || m_dragging) return;
    double share = event->modifiers() & Qt::ShiftModifier     ? 0.1
                   : event->modifiers() & Qt::ControlModifier ? 0.001
                                                              : 0.01;
    if (event->key() == Qt::Key_Left) share = -share;
    if (m_keys.isEmpty()) m_keys = QStringLiteral("threshold-%1").arg(++m_drags);
    Q_EMIT keptStepped(share, m_keys);
}

void HistogramView::keyReleaseEvent(QKeyEvent* event) {
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (arrow && !event->isAutoRepeat() && !std::exchange(m_keys, QString()).isEmpty()) {
        announceValue(this);
        Q_EMIT dragEnded();
    }
    QWidget::keyReleaseEvent(event);
}

void HistogramView::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    QWidget::focusInEvent(event);
}

void HistogramView::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    if (!std::exchange(m_keys, QString()).isEmpty()) Q_EMIT dragEnded();
    QWidget::focusOutEvent(event);
}

void HistogramView::changeEvent(QEvent* event) {
    m_hatch = {};
    m_caption.reset();
    m_plot.reset();
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::LanguageChange) setAccessibleName(tr("Threshold")), describe(), update();
    QWidget::changeEvent(event);
}

} // namespace squeeze

#include "moc_histogram_view.cpp"

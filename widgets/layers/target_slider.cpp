// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/target_slider.h"

#include "widgets/theme/format.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace squeeze {

TargetCurve::Point at(const TargetCurve& curve, double ratio) {
    if (curve.points.empty()) return {};
    auto high = std::lower_bound(curve.points.begin(), curve.points.end(), ratio,
                                 [](const TargetCurve::Point& point, double value) { return point.ratio < value; });
    if (high == curve.points.begin()) return curve.points.front();
    if (high == curve.points.end()) return curve.points.back();
    const auto& low = *(high - 1);
    const double span = std::log(high->ratio / low.ratio), share = span > 0 ? std::log(ratio / low.ratio) / span : 0;
    const auto mix = [share](double a, double b) { return a + (b - a) * share; };
    return {ratio, mix(low.asIs, high->asIs), mix(low.retrained, high->retrained), mix(low.low, high->low),
            mix(low.high, high->high)};
}

TargetSlider::TargetSlider(QWidget* parent) : QWidget(parent), m_frame([this] { Q_EMIT moved(m_bytes, m_drag); }) {
    offerMovables();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    retranslate();
}

void TargetSlider::retranslate() {
    setAccessibleName(tr("Size target"));
    setToolTip(tr("How small the file shall be. ← → 1 %, Page Up and Page Down 10 %, Shift coarse, Ctrl fine, Home the "
                  "original size, End the smallest that can be reached; a double click takes the suggestion."));
}

void TargetSlider::setOriginal(std::uint64_t bytes) {
    if (bytes == m_original) return;
    m_original = bytes;
    m_background = {};
    describe();
    update();
}

void TargetSlider::setLeast(std::uint64_t bytes) { m_least = bytes; }

void TargetSlider::setBytes(std::uint64_t bytes) {
    if (m_dragging || m_keys || bytes == m_bytes) return;
    m_bytes = bytes;
    describe();
    update();
}

void TargetSlider::setCurve(const TargetCurve& curve) {
    if (curve == m_curve) return;
    m_curve = curve;
    m_background = {};
    update();
}

void TargetSlider::setNow(const Figure& asIs, const Figure& retrained) {
    m_asIs = asIs;
    m_retrained = retrained;
    describe();
    update();
}

void TargetSlider::describe() {
    const Format format;
    QString text = tr("%1, %2 smaller")
                       .arg(format.bytes(m_bytes), format.ratio(m_bytes ? double(m_original) / double(m_bytes) : 1));
    if (m_asIs.known != Known::None) text += tr(", accuracy as it is %1").arg(format.accuracy(m_asIs));
    if (m_retrained.known != Known::None) text += tr(", after retraining %1").arg(format.accuracy(m_retrained));
    m_said.set(text);
}

Movable::Range TargetSlider::movableRange() const {
    const double original = double(m_original);
    const double least = m_least ? double(std::min(m_least, m_original)) : std::ceil(original / largestRatio);
    return {least, original, std::max(1.0, std::round(original / 100))};
}

void TargetSlider::moveTo(double value) {
    m_drag = QStringLiteral("target-%1").arg(++m_drags);
    go(std::uint64_t(std::max(0.0, value)));
    settle();
}

/// The handle is at `bytes`, by hand; says so once per frame.
void TargetSlider::go(std::uint64_t bytes) {
    if (!m_original) return;
    const auto range = movableRange();
    bytes = std::clamp(bytes, std::uint64_t(range.low), std::uint64_t(range.high));
    if (bytes == m_bytes) return;
    m_bytes = bytes;
    m_asIs.known = m_retrained.known = Known::None; // of another setting
    update();
    m_frame.wake();
}

void TargetSlider::settle() {
    m_frame.forget();
    m_dragging = m_keys = false;
    describe();
    announceValue(this);
    update();
    Q_EMIT settled(m_bytes, m_drag);
}

void TargetSlider::changeEvent(QEvent* event) {
    m_background = {};
    if (event->type() == QEvent::FontChange) updateGeometry();
    if (event->type() == QEvent::LanguageChange) retranslate(), describe(), update();
    QWidget::changeEvent(event);
}

void TargetSlider::resizeEvent(QResizeEvent*) { m_background = {}; }

} // namespace squeeze

#include "moc_target_slider.cpp"

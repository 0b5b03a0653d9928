// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/once_per_frame.h"

namespace squeeze {

namespace {
constexpr int frame_ms = 16;
}

OncePerFrame::OncePerFrame(std::function<void()> act, QObject* parent) : QObject(parent), m_act(std::move(act)) {
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &OncePerFrame::act);
}

void OncePerFrame::wake() {
    if (m_timer.isActive()) return;
    const qint64 since = m_since.isValid() ? m_since.elapsed() : frame_ms;
    if (since >= frame_ms)
        act();
    else
        m_timer.start(int(frame_ms - since));
}

void OncePerFrame::flush() {
    if (m_timer.isActive()) act();
}

void OncePerFrame::forget() { m_timer.stop(); }

void OncePerFrame::act() {
    m_timer.stop();
    m_since.start();
    m_act();
}

} // namespace squeeze

#include "moc_once_per_frame.cpp"

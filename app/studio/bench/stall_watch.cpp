// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/bench/stall_watch.h"

#include <algorithm>

namespace squeeze::studio {

namespace {
constexpr int interval_ms = 5;
}

double percentile(std::vector<double> values, double p) {
    if (values.empty()) return 0;
    const auto at = std::size_t(p * double(values.size() - 1) + 0.5);
    std::nth_element(values.begin(), values.begin() + std::ptrdiff_t(at), values.end());
    return values[at];
}

StallWatch::StallWatch(QObject* parent) : QObject(parent) {
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(interval_ms);
    connect(&m_timer, &QTimer::timeout, this, [this] {
        m_late.push_back(std::max(0.0, double(m_since.nsecsElapsed()) / 1e6 - interval_ms));
        m_since.start();
    });
    m_since.start();
    m_timer.start();
}

EmptyThread::~EmptyThread() { finish(); }

std::vector<double> EmptyThread::finish() {
    quit();
    wait();
    return m_late;
}

void EmptyThread::run() {
    StallWatch watch;
    exec();
    m_late = watch.late();
}

} // namespace squeeze::studio

#include "moc_stall_watch.cpp"

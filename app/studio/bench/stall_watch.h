// SPDX-License-Identifier: GPL-3.0-or-later
// How late a timer is on a thread: what people feel as a stall. One on the window's thread, one on an empty thread of
// the same priority, for what the machine's load alone does.
#pragma once

#include <QElapsedTimer>
#include <QThread>
#include <QTimer>

#include <vector>

namespace squeeze::studio {

/// p in 0..1 of unsorted values; 0 for none.
double percentile(std::vector<double> values, double p);

/// Made and used on the thread that it watches.
class StallWatch : public QObject {
    Q_OBJECT
public:
    explicit StallWatch(QObject* parent = nullptr);
    const std::vector<double>& late() const { return m_late; } ///< milliseconds beyond the interval, one per timeout

private:
    QTimer m_timer;
    QElapsedTimer m_since;
    std::vector<double> m_late;
};

/// A thread with nothing but a watch.
class EmptyThread : public QThread {
    Q_OBJECT
public:
    EmptyThread() { start(); }
    ~EmptyThread() override;
    std::vector<double> finish(); ///< ends it

protected:
    void run() override;

private:
    std::vector<double> m_late;
};

} // namespace squeeze::studio

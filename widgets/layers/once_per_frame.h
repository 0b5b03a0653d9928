// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse moves come faster than frames: the first one acts at once, those that follow within a frame become one.
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>

namespace squeeze {

class OncePerFrame : public QObject {
    Q_OBJECT
public:
    explicit OncePerFrame(std::function<void()> act, QObject* parent = nullptr);
    void wake();   ///< acts now, or when the frame is over
    void flush();  ///< acts now if something waits
    void forget(); ///< drops what waits

private:
    void act();
    std::function<void()> m_act;
    QElapsedTimer m_since;
    QTimer m_timer;
};

} // namespace squeeze

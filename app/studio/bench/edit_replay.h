// SPDX-License-Identifier: GPL-3.0-or-later
// Replays a hand on the Compress page: drags of the size target and of conv10's threshold with the mouse, and keys on
// the layer table; ten events to a gesture. Each event is timed until the frame that answers it has been painted.
#pragma once

#include "backend/core/random.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace squeeze::studio {

class CompressPage;
class PaintGate;
class Session;
struct Frame;

class EditReplay : public QObject {
    Q_OBJECT
public:
    EditReplay(Session& session, CompressPage& page, int moves, int interval, QObject* parent = nullptr);
    void start();

    enum Kind { Target, Threshold, Keys };
    struct Move {
        Kind kind = Target;
        double sent = 0, framed = -1, painted = -1; ///< milliseconds since the start
        std::uint64_t serial = 0;                   ///< of the frame that answers it; 0: none asked yet
        bool merged = false;                        ///< a later event's frame answered it
        double processor = 0;                       ///< milliseconds the window's thread worked since the paint before
    };
    const std::vector<Move>& moves() const { return m_moves; }

Q_SIGNALS:
    void finished();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void next();
    bool ready(Kind kind);
    int conv10() const;
    void begin();
    void advance(int at);
    void end();
    void decided();
    void framed(std::uint64_t serial);
    void painted();
    double now() const { return double(m_clock.nsecsElapsed()) / 1e6; }
    void mouse(QWidget* widget, int type, QPointF at);

    Session& m_session;
    CompressPage& m_page;
    PaintGate* m_gate = nullptr; ///< of the window; null: none
    QTimer m_timer;
    QElapsedTimer m_clock;
    Random m_random{11};
    std::vector<Move> m_moves;
    std::vector<Kind> m_gestures;
    std::size_t m_sent = 0;
    std::uint64_t m_shown = 0; ///< serial of the newest frame the page has taken
    bool m_posted = false;
    double m_worked = 0;
    double m_from = 0, m_to = 0; ///< of the gesture, pixels
};

} // namespace squeeze::studio

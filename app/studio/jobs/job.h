// SPDX-License-Identifier: GPL-3.0-or-later
// One piece of background work. The work is a function of a Progress on a thread of its own; what it reports arrives as
// signals on the GUI thread. Whatever it throws becomes a Failure.
#pragma once

#include "backend/core/progress.h"

#include <QObject>
#include <QString>

#include <functional>
#include <memory>

namespace squeeze::studio {

/// What people read when something went wrong.
struct Failure {
    Fault fault = Fault::Internal;
    QString text; ///< one or two sentences: what, where, remedy
};

class Job : public QObject {
    Q_OBJECT
public:
    enum class Lane {
        Interactive, ///< previews and answers: normal priority
        Long         ///< training and surveys: lower priority, so that the window never stutters
    };
    enum class State { Running, Done, Cancelled, Failed };
    using Work = std::function<void(Progress&)>;

    /// Starts at once. `work` runs on its own thread and must not touch QObjects; results go into what it captures, and
    /// are read after done().
    Job(QString title, Lane lane, Work work, QObject* parent = nullptr);
    ~Job() override; ///< asks it to stop and waits

    const QString& title() const { return m_title; }
    State state() const { return m_state; }
    double share() const { return m_share; }             ///< 0..1, negative: unknown
    const QString& where() const { return m_where; }     ///< "epoch 2 of 3", "1,860 of 3,000 photos"
    double secondsLeft() const { return m_secondsLeft; } ///< negative: unknown yet
    const Failure& failure() const { return m_failure; }
    void cancel();

    /// What its owner lets people do with it, besides cancel().
    struct Offers {
        std::function<void()> pause;  ///< while it runs
        std::function<void()> cancel; ///< instead of cancel(), where more than the work is given up
        std::function<void()> again;  ///< after its end
        QString againWord;            ///< "Resume"
        QString stopped;              ///< instead of "cancelled": "paused"
    };
    void offer(Offers offers);
    const Offers& offers() const { return m_offers; }
    void stop(); ///< as the owner wants it: offers().cancel or cancel()
    QString stoppedWord() const;

    /// By an owner that knows more than the ticks say; they move these figures no longer.
    void describe(const QString& where, double share, double secondsLeft);
    /// Returns when the work is over (its thread, not its signals); does not ask it to stop.
    void wait();

Q_SIGNALS:
    void ticked(const squeeze::Tick& tick);     ///< throttled
    void reported(const squeeze::Event& event); ///< every event but ticks; never dropped
    void moved();                               ///< share, where or secondsLeft changed
    void done();                                ///< ended as it should
    void failed(const squeeze::studio::Failure& failure);
    void cancelled();
    void ended(); ///< after any of the three

private:
    struct Thread;
    void deliver();
    void take(const Tick& tick);
    void conclude();

    QString m_title, m_where;
    State m_state = State::Running;
    double m_share = -1, m_secondsLeft = -1;
    bool m_described = false;
    Failure m_failure;
    Offers m_offers;
    std::unique_ptr<Thread> m_thread;
};

/// The calling thread's priority lowered (nice), so that the window stays smooth; inherited by threads it starts.
void lower_priority();

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// A thread, and a mailbox from it to the GUI thread: events in order, of ticks the newest.
#include "app/studio/jobs/job.h"

#include "app/studio/jobs/eta.h"
#include "app/studio/jobs/failure.h"
#include "widgets/theme/format.h"

#include <chrono>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace squeeze::studio {

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

} // namespace

struct Job::Thread {
    std::mutex mutex;
    std::vector<Event> events; ///< not yet delivered; between two other events at most one tick
    bool called = false;       ///< a delivery is on its way
    bool over = false;
    std::optional<Failure> failure;
    int step = 0, steps = 0; ///< of a recipe, as told by StepStarted
    Eta eta;
    std::jthread thread;

    /// On the worker's thread.
    void post(const Event& event, Job* job) {
        const std::lock_guard lock(mutex);
        const bool newer =
            std::holds_alternative<Tick>(event) && !events.empty() && std::holds_alternative<Tick>(events.back());
        if (newer)
            events.back() = event;
        else
            events.push_back(event);
        call(job);
    }

    void call(Job* job) {
        if (called) return;
        called = true;
        QMetaObject::invokeMethod(
            job, [job] { job->deliver(); }, Qt::QueuedConnection);
    }
};

Job::Job(QString title, Lane lane, Work work, QObject* parent)
    : QObject(parent), m_title(std::move(title)), m_thread(std::make_unique<Thread>()) {
    m_thread->thread = std::jthread([this, lane, work = std::move(work)](const std::stop_token& stop) mutable {
        if (lane == Lane::Long) lower_priority();
        std::optional<Failure> failure;
        try {
            Progress progress([this](const Event& event) { m_thread->post(event, this); }, stop);
            work(progress);
        } catch (...) {
            failure = current_failure();
        }
        work = nullptr; // what it captured is free before done() says so
        const std::lock_guard lock(m_thread->mutex);
        m_thread->failure = std::move(failure);
        m_thread->over = true;
        m_thread->call(this);
    });
}

Job::~Job() {
    m_thread->thread.request_stop();
    wait();
}

void Job::cancel() { m_thread->thread.request_stop(); }

void Job::wait() {
    if (m_thread->thread.joinable()) m_thread->thread.join();
}

void Job::offer(Offers offers) {
    m_offers = std::move(offers);
    Q_EMIT moved();
}

void Job::stop() {
    if (m_offers.cancel)
        m_offers.cancel();
    else
        cancel();
}

QString Job::stoppedWord() const { return m_offers.stopped.isEmpty() ? tr("cancelled") : m_offers.stopped; }

void Job::describe(const QString& where, double share, double secondsLeft) {
    m_described = true;
    m_where = where;
    m_share = share;
    m_secondsLeft = secondsLeft;
    Q_EMIT moved();
}

void Job::deliver() {
    std::vector<Event> events;
    bool over = false;
    {
        const std::lock_guard lock(m_thread->mutex);
        events.swap(m_thread->events);
        m_thread->called = false;
        over = m_thread->over;
    }
    for (const auto& one : events) {
        if (const auto* started = std::get_if<StepStarted>(&one)) {
            m_thread->step = started->index;
            m_thread->steps = started->count;
        }
        if (const auto* tick = std::get_if<Tick>(&one))
            take(*tick);
        else
            Q_EMIT reported(one);
    }
    if (over && m_state == State::Running) conclude();
}

void Job::take(const Tick& tick) {
    if (!m_described) {
        const double inside = tick.total > 0 ? std::min(1.0, tick.done / tick.total) : -1;
        const int steps = m_thread->steps;
        m_share = steps > 0 ? (m_thread->step + std::max(0.0, inside)) / steps : inside;
        if (m_share >= 0) m_thread->eta.feed(m_share, now());
        m_secondsLeft = m_share >= 0 ? m_thread->eta.left(now()) : -1;
        const Format format;
        const auto count = [&](double n) { return format.count(std::uint64_t(std::max(0.0, n))); };
        m_where = tick.unit == "images"
                      ? (tick.total > 0 ? tr("%1 of %2 photos").arg(count(tick.done), count(tick.total))
                                        : tr("%1 photos").arg(count(tick.done)))
                  : tick.total > 0 ? tr("%1 of %2").arg(count(tick.done), count(tick.total))
                                   : count(tick.done);
        if (tick.unit == "bytes" && tick.total > 0)
            m_where = tr("%1 of %2").arg(format.roughBytes(tick.done), format.roughBytes(tick.total));
        if (steps > 0)
            m_where = tr("step %1 of %2").arg(m_thread->step + 1).arg(steps) + QStringLiteral(", ") + m_where;
    }
    Q_EMIT ticked(tick);
    if (!m_described) Q_EMIT moved();
}

void Job::conclude() {
    wait();
    m_secondsLeft = -1;
    if (!m_thread->failure) {
        m_state = State::Done;
        m_share = 1;
        Q_EMIT done();
    } else if (m_thread->failure->fault == Fault::Cancelled) {
        m_state = State::Cancelled;
        Q_EMIT cancelled();
    } else {
        m_state = State::Failed;
        m_failure = *m_thread->failure;
        Q_EMIT failed(m_failure);
    }
    Q_EMIT ended();
}

} // namespace squeeze::studio
#include "moc_job.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// Which runs there are, and the one that runs. What it does on its thread is in run_work.cpp, what is stored of it in
// run_store.cpp.
#include "app/studio/run/runner_impl.h"

#include <chrono>

namespace squeeze::studio {

namespace {

double now() { return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count(); }

} // namespace

Runner::Runner(Document& document, DataSource& data, Jobs& jobs, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(document, data, jobs)) {
    connect(&document, &Document::opened, this, [this] {
        if (m->store == m->document.store()) return; // the same project in another place
        m->forget();
        if (m->state == State::Paused) say(State::Idle);
        reload();
        Q_EMIT runsChanged();
        Q_EMIT modelsChanged();
    });
    connect(&document, &Document::decided, this, [this](const Decisions& before, const Decisions& after) {
        const bool opened = before.opened != after.opened;
        if (opened && !m->busy()) { // what can go on is of another model
            m->trained = nullptr;
            if (const auto run = resumable()) readTrained(run);
        }
        if (opened || before.restored != after.restored || before.newest != after.newest || before.point != after.point)
            readModels();
    });
    connect(&data, &DataSource::changed, this, [this] {
        if (m->waiting) launch();
    });
    reload();
}

Runner::~Runner() {
    if (m->job) {
        m->job->disconnect(this);
        m->job->cancel();
        m->job->wait();
    }
    m->store->drain(); // its tasks speak to this object
}

Runner::State Runner::state() const { return m->state; }

void Runner::say(State state) {
    if (m->state == state) return;
    m->state = state;
    Q_EMIT stateChanged();
}

void Runner::start(int step) {
    if (m->busy()) return;
    m->order = {};
    m->order.step = step;
    m->waiting = true;
    say(State::Preparing);
    launch();
}

void Runner::resume(std::int64_t run) {
    if (m->busy()) return;
    if (run == 0) run = m->paused ? m->paused : resumable();
    if (run == 0) return;
    bringBack(run);
    m->order = {};
    m->order.resume = run;
    m->waiting = true;
    say(State::Preparing);
    launch();
}

/// What is shown while it runs is what it was of: where something else was decided since, its decisions are again.
void Runner::bringBack(std::int64_t run) {
    const auto* stored = find(run);
    if (!stored || decided_as(m->document.decisions(), stored->settings)) return;
    const auto settings = stored->settings;
    m->document.decide(tr("Back to %1, to go on with it").arg(stored->name),
                       [&](Decisions& decisions) { decide_as(decisions, settings); });
}

/// As soon as the photos are there.
void Runner::launch() {
    const auto state = m->data.state();
    if (state == DataSource::State::Opening) return;
    m->waiting = false;
    if (state == DataSource::State::Failed) {
        say(State::Idle);
        Q_EMIT stopped(m->data.failure());
        return;
    }
    m->order.decisions = m->document.decisions();
    m->order.dataset = m->data.dataset();
    m->order.store = m->document.store();
    m->shared = std::make_shared<RunShared>();
    m->tracker.reset();
    m->run = m->paused = 0;
    if (m->order.resume == 0) m->trained = nullptr;
    m->giveUp = false;
    auto* job =
        m->jobs.start(tr("Training"), Job::Lane::Long,
                      [order = m->order, shared = m->shared](Progress& progress) { work(order, *shared, progress); });
    m->job = job;
    if (m->over) m->over->offer({{}, {}, {}, {}, m->over->offers().stopped}); // what it offered is done
    job->offer({[this] { pause(); }, [this] { cancel(); }, {}, {}, tr("paused")});
    connect(job, &Job::reported, this, &Runner::take);
    connect(job, &Job::ticked, this, [this](const Tick& tick) {
        adoptJob();
        if (!m->tracker) return;
        m->tracker->take(tick, now());
        m->job->describe(m->tracker->where(), m->tracker->share(), m->tracker->live().secondsLeft);
        Q_EMIT liveChanged();
    });
    connect(job, &Job::ended, this, [this, job] { conclude(job); });
}

/// The run has begun and has a number.
void Runner::adoptJob() {
    if (m->run != 0 || m->shared->run == 0) return;
    const auto& shared = *m->shared;
    m->run = shared.run;
    m->tracker.emplace(shared.recipe, shared.train, shared.validation, shared.measured);
    auto* known = row(m->run);
    if (!known) known = &m->rows.emplace_back();
    known->id = m->run;
    known->settings = shared.settings;
    known->measurements = shared.measured;
    readKept();
    known->running = true;
    known->resumable = false;
    if (known->name.isEmpty()) known->name = m->usualName(m->run);
    Q_EMIT runsChanged();
    if (m->state == State::Preparing) say(State::Running);
    Q_EMIT liveChanged();
}

void Runner::take(const Event& event) {
    adoptJob();
    if (!m->tracker) return;
    if (const auto* started = std::get_if<StepStarted>(&event)) {
        m->tracker->take(*started);
        if (m->shared->recipe.steps[std::size_t(started->index)].stage->removes) readTrained(m->run);
    }
    if (const auto* news = std::get_if<Measured>(&event)) {
        m->tracker->take(*news);
        const auto& point = news->measurement;
        auto& points = row(m->run)->measurements;
        std::erase_if(points, [&](const Measurement& old) { // an epoch measured once more
            return old.step_index == point.step_index && old.epoch == point.epoch && old.badge == point.badge;
        });
        points.push_back(point);
        row(m->run)->kept.emplace(point.step_index, point.epoch);
        readKept();
        Q_EMIT measured(m->run, point);
        Q_EMIT runsChanged();
    }
    Q_EMIT liveChanged();
}

void Runner::pause() {
    if (m->state != State::Preparing && m->state != State::Running) return;
    if (m->waiting) {
        m->waiting = false;
        say(State::Idle);
        return;
    }
    m->job->cancel();
    say(State::Pausing);
}

void Runner::cancel() {
    if (m->state == State::Paused) {
        giveUp(m->paused);
        say(State::Idle);
        return;
    }
    m->giveUp = true;
    if (m->job) m->job->offer({});
    pause();
}

void Runner::conclude(Job* job) {
    adoptJob(); // it may have ended before anything was heard of it
    m->job = nullptr;
    auto* known = row(m->run);
    const bool resumable = known && m->shared->resumable && !m->giveUp && job->state() != Job::State::Done;
    if (known) {
        known->running = false;
        known->finished = job->state() == Job::State::Done;
        known->resumable = resumable;
    }
    m->over = job;
    if (resumable)
        job->offer({{}, {}, [this, run = m->run] { resume(run); }, tr("Resume"), tr("paused")});
    else if (job->state() == Job::State::Failed)
        job->offer({{}, {}, [this, step = m->order.step] { start(step); }, tr("Try again"), {}});
    else
        job->offer({});
    m->paused = resumable ? m->run : 0;
    const auto ended = std::exchange(m->run, 0);
    if (job->state() == Job::State::Done) {
        m->keep(m->shared->models);
        readModels();
    } else if (known && !resumable) {
        giveUp(ended);
    }
    Q_EMIT runsChanged();
    say(resumable ? State::Paused : State::Idle);
    if (job->state() == Job::State::Done) Q_EMIT finished(ended);
    if (job->state() == Job::State::Failed) Q_EMIT stopped(job->failure());
}

const Runner::Live& Runner::live() const {
    static const Live none;
    return m->tracker ? m->tracker->live() : none;
}

} // namespace squeeze::studio
#include "moc_runner.cpp"

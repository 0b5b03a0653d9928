// SPDX-License-Identifier: GPL-3.0-or-later
// The runs of the project as the window knows them: rows and models, read on the store's thread.
#include "app/studio/jobs/failure.h"
#include "app/studio/run/runner_impl.h"

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr std::size_t kept_models = 6;

} // namespace

void Runner::Impl::forget() {
    rows.clear();
    recent.clear();
    models = nullptr;
    trained = nullptr;
    wanted = {};
    run = paused = 0;
    tracker.reset();
}

void Runner::Impl::keep(std::shared_ptr<const RunModels> read) {
    if (!read || kept(read->of)) return;
    recent.push_front(std::move(read));
    if (recent.size() > kept_models) recent.pop_back();
}

std::shared_ptr<const RunModels> Runner::Impl::kept(const Basis& of) const {
    const auto found = std::find_if(recent.begin(), recent.end(), [&](const auto& one) { return one->of == of; });
    return found == recent.end() ? nullptr : *found;
}

QString Runner::Impl::usualName(std::int64_t id) { return Runner::tr("run %1").arg(id); }

/// Later, when the store has read them; nothing where the file is not there yet.
void Runner::reload() {
    m->store = m->document.store();
    if (!m->store->opened()) return;
    m->store->post([this, store = m->store.get()](pipeline::Project& project) {
        auto rows = std::make_shared<std::vector<RunRow>>(read_rows(project));
        QMetaObject::invokeMethod(
            this,
            [this, store, rows] {
                if (m->store.get() != store || m->run != 0) return;
                m->rows = std::move(*rows);
                for (auto& one : m->rows)
                    if (one.name.isEmpty()) one.name = m->usualName(one.id);
                Q_EMIT runsChanged();
                readModels();
                if (const auto run = resumable()) readTrained(run);
            },
            Qt::QueuedConnection);
    });
}

const std::vector<RunRow>& Runner::runs() const { return m->rows; }

RunRow* Runner::row(std::int64_t run) {
    const auto found = std::find_if(m->rows.begin(), m->rows.end(), [&](const auto& one) { return one.id == run; });
    return found == m->rows.end() ? nullptr : &*found;
}

const RunRow* Runner::find(std::int64_t run) const { return const_cast<Runner*>(this)->row(run); }

const RunRow* Runner::current() const { return m->run ? find(m->run) : m->paused ? find(m->paused) : nullptr; }

std::int64_t Runner::newest() const { return m->rows.empty() ? 0 : m->rows.back().id; }

std::int64_t Runner::resumable() const {
    if (m->run != 0) return 0;
    const auto& decisions = m->document.decisions();
    for (auto one = m->rows.rbegin(); one != m->rows.rend(); ++one) {
        if (decisions.opened && one->id <= decisions.newest) return 0; // of another model than the one in hand
        if (one->resumable) return one->id;
        if (one->finished) return 0; // people have gone on since
    }
    return 0;
}

Basis Runner::basisPoint() const {
    std::int64_t newest = 0;
    for (const auto& one : m->rows)
        if (one.finished) newest = one.id;
    const auto& decisions = m->document.decisions();
    if (decisions.opened && newest <= decisions.newest) return {};
    const auto* restored = decisions.restored ? find(decisions.restored) : nullptr;
    if (restored && (restored->finished || decisions.point) && newest <= decisions.newest)
        return {decisions.restored, decisions.point};
    return {newest, {}};
}

const RunRow* Runner::find(const Basis& of) const {
    const auto* whole = find(of.run);
    if (!whole || !of.point) return whole;
    auto& ended = m->point = *whole;
    ended.settings.recipe = recipe_until(whole->settings.recipe, of.point->first, of.point->second);
    std::erase_if(ended.measurements, [&](const auto& it) { return std::pair(it.step_index, it.epoch) > *of.point; });
    ended.finished = true;
    ended.running = ended.resumable = false;
    return &ended;
}

int Runner::firstChanged() const {
    if (m->rows.empty()) return 0; // this is asked for every frame
    const auto& decisions = m->document.decisions();
    auto settings = settings_of(decisions);
    int first = 0;
    for (const auto& of : {basisPoint(), Basis{resumable(), {}}}) {
        const auto* run = find(of);
        if (!run) continue;
        settings.fingerprint =
            m->data.dataset() ? m->data.dataset()->fingerprint_with_split() : run->settings.fingerprint;
        settings.input = run->settings.input;
        if (same_work(run->settings, settings) && std::atoi(settings.input.c_str()) == decisions.size)
            first = std::max(first, common_steps(decisions.recipe, run->settings.recipe));
    }
    return first;
}

const std::shared_ptr<const RunModels>& Runner::models() const { return m->models; }

void Runner::readModels() {
    const auto of = basisPoint();
    const auto known = m->kept(of);
    m->wanted = known ? Basis() : of;
    if (known || of.run == 0) {
        if (m->models == known) return;
        m->models = known;
        Q_EMIT modelsChanged();
        return;
    }
    m->store->post([this, of, store = m->store.get()](pipeline::Project& project) {
        auto read = read_models(project, of);
        QMetaObject::invokeMethod(
            this,
            [this, of, store, read] {
                if (m->store.get() != store) return;
                m->keep(read);
                if (m->wanted != of) return;
                m->wanted = {};
                m->models = read;
                Q_EMIT modelsChanged();
            },
            Qt::QueuedConnection);
    });
}

/// Which points' models are there: a new one may have taken the place of older ones, of any run.
void Runner::readKept() {
    m->store->post([this, store = m->store.get(), asked = ++m->keptAsked](pipeline::Project& project) {
        QMetaObject::invokeMethod(
            this,
            [this, store, asked, kept = project.kept()] {
                if (m->store.get() != store || asked != m->keptAsked) return; // more has been measured since
                for (auto& one : m->rows) one.kept.clear();
                for (const auto& [run, step, epoch] : kept)
                    if (auto* known = row(run)) known->kept.emplace(step, epoch);
                Q_EMIT runsChanged();
            },
            Qt::QueuedConnection);
    });
}

const std::shared_ptr<const Model>& Runner::trained() const { return m->trained; }

void Runner::readTrained(std::int64_t run) {
    if (m->trained) return;
    m->store->post([this, run, store = m->store.get()](pipeline::Project& project) {
        auto read = project.original(run);
        if (!read) return;
        QMetaObject::invokeMethod(
            this,
            [this, store, model = std::make_shared<const Model>(std::move(*read))] {
                if (m->store.get() != store || m->trained) return;
                m->trained = model;
                Q_EMIT modelsChanged();
            },
            Qt::QueuedConnection);
    });
}

QString Runner::restore(std::int64_t run) {
    const auto* stored = find(run);
    if (!stored) return {};
    if (stored->finished) return decide(*stored, {}, tr("Back to %1").arg(stored->name));
    if (stored->measurements.empty()) return tr("This run has measured nothing yet.");
    const auto& last = stored->measurements.back();
    return restore(run, last.step_index, last.epoch);
}

QString Runner::restore(std::int64_t run, int step, int epoch) {
    const auto* stored = find(run);
    if (!stored) return {};
    if (stored->finished && !stored->measurements.empty() && stored->measurements.back().step_index == step &&
        stored->measurements.back().epoch == epoch)
        return restore(run);
    if (!stored->kept.contains({step, epoch}))
        return tr("The model of this point is not kept any more: of old epochs only the figures stay. Those at the end "
                  "of a step can always be brought back.");
    const QString where = step < 0    ? tr("its start")
                          : epoch > 0 ? tr("step %1, epoch %2").arg(step + 1).arg(epoch)
                                      : tr("step %1").arg(step + 1);
    return decide(*stored, std::pair(step, epoch), tr("Back to %1, %2").arg(stored->name, where));
}

QString Runner::decide(const RunRow& run, std::optional<std::pair<int, int>> point, const QString& what) {
    std::int64_t newest = 0;
    for (const auto& one : m->rows)
        if (one.finished) newest = one.id;
    const auto settings = run.settings;
    m->document.decide(what, [&, id = run.id](Decisions& d) {
        decide_as(d, settings);
        if (point) d.recipe = recipe_until(settings.recipe, point->first, point->second);
        d.restored = id;
        d.newest = newest;
        d.point = point;
    });
    return {};
}

void Runner::write(std::function<void(pipeline::Project&)> task) {
    m->store->post(std::move(task), [this](const std::exception_ptr& failure) {
        if (!failure) return;
        QMetaObject::invokeMethod(
            this,
            [this, failure] {
                try {
                    std::rethrow_exception(failure);
                } catch (...) {
                    Q_EMIT problem(current_failure().text);
                }
            },
            Qt::QueuedConnection);
    });
}

void Runner::rename(std::int64_t run, const QString& name) {
    auto* known = row(run);
    if (!known) return;
    const auto given = name.trimmed();
    known->name = given.isEmpty() ? m->usualName(run) : given;
    write([run, text = given.toStdString()](pipeline::Project& project) { project.name_run(run, text); });
    Q_EMIT runsChanged();
}

void Runner::setLatency(std::int64_t run, double milliseconds) {
    auto* known = row(run);
    if (!known || known->latency == milliseconds) return;
    known->latency = milliseconds;
    write([run, milliseconds](pipeline::Project& project) { project.store_latency(run, milliseconds); });
    Q_EMIT runsChanged();
}

void Runner::giveUp(std::int64_t run) {
    m->paused = 0;
    if (m->over) m->over->offer({});
    if (auto* known = row(run)) known->resumable = false;
    write([run](pipeline::Project& project) { project.give_up_run(run); });
    Q_EMIT runsChanged();
}

void Runner::adopt(const pipeline::RunSettings& settings, const Bytes& sqz,
                   const std::vector<Measurement>& measurements) {
    m->store = m->document.store();
    write([settings, sqz, measurements](pipeline::Project& project) {
        const auto run = project.begin_run(settings);
        for (const auto& point : measurements)
            project.store(run, point, &point == &measurements.back() ? ByteView(sqz) : ByteView());
        project.finish_run(run, sqz);
    });
    m->store->post([this](pipeline::Project&) {
        QMetaObject::invokeMethod(
            this, [this] { reload(); }, Qt::QueuedConnection);
    });
}

} // namespace squeeze::studio

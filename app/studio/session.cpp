// SPDX-License-Identifier: GPL-3.0-or-later
// The wiring, and what the window's frame shows of it: figures now, dots of the pages, the one next thing. What opens
// files is in session_open.cpp.
#include "app/studio/session.h"

#include "app/studio/document/parsed.h"
#include "app/studio/run/plan.h"
#include "app/studio/run/recipe_steps.h"
#include "backend/codec/parts.h"

#include <algorithm>

namespace squeeze::studio {

namespace {

/// Validation accuracy of the newest point before step `end`.
Figure measured_top1(const RunRow* run, int end) {
    Figure figure;
    if (!run) return figure;
    for (const auto& point : run->measurements)
        if (point.n > 0 && point.badge == Badge::Measured && point.step_index < end) {
            const auto interval = wilson(point.top1, point.n);
            figure = {point.top1, Known::Measured, point.n, interval.low, interval.high};
        }
    return figure;
}

/// Before anything was removed.
Figure original_top1(const RunRow* run) {
    const auto plan = run ? parsed(run->settings.recipe) : std::nullopt;
    return plan ? measured_top1(run, first_removing(*plan)) : Figure{};
}

/// Milliseconds; until the models of now are timed, what their predecessors took is stale.
Figure timed(double value, const Now& now, const Figure& before) {
    if (value > 0) return {value, Known::Measured};
    return now.any && before.known != Known::None ? Figure{before.value, Known::Stale} : Figure{};
}

void count(Now& now, const codec::Cost& cost, const Model& model) {
    now.bytes = cost.total;
    now.parts = codec::parts(cost);
    for (const auto& layer : layer_stats(model)) {
        now.weights += layer.weights;
        now.kept += layer.nonzero;
    }
    now.sparsity = now.weights ? 1 - double(now.kept) / double(now.weights) : 0;
}

} // namespace

Session::Session(QObject* parent)
    : QObject(parent), m_data(m_document, m_jobs), m_runner(m_document, m_data, m_jobs),
      m_preview(m_document, m_data, m_jobs), m_models(m_document, m_data, m_runner, m_preview, m_jobs),
      m_classifier(m_jobs), m_exporter(m_jobs) {
    connectAll();
    connectFiles();
    refresh();
}

Session::~Session() {
    remember();
    m_jobs.cancelAll(); // all at once, then each is waited for
}

void Session::connectAll() {
    const auto update = [this] { refresh(); };
    connect(&m_models, &WorkingModels::changed, this, &Session::showModels);
    connect(&m_models, &WorkingModels::problem, this, &Session::problem);
    connect(&m_preview, &Preview::framed, this, update);
    connect(&m_preview, &Preview::trainedChanged, this, update);
    connect(&m_document, &Document::decided, this, [this](const Decisions& before, const Decisions& now) {
        if (before.opened != now.opened) m_comparedOn = nullptr; // of other models, not of these as they were
        refresh();
    });
    connect(&m_document, &Document::opened, this, update);
    connect(&m_runner, &Runner::stateChanged, this, update);
    connect(&m_runner, &Runner::runsChanged, this, update);
    connect(&m_data, &DataSource::changed, this, update);
    connect(&m_classifier, &Classifier::latencyMeasured, this, update);
    connect(&m_classifier, &Classifier::latencyMeasured, this, [this] {
        const auto& run = m_models.shown();
        const double taken = m_classifier.latencyCompressed();
        if (run && !run->of.point && !m_models.draft() && taken > 0) m_runner.setLatency(run->of.run, taken);
    });
    connect(&m_classifier, &Classifier::compared, this, &Session::takeComparison);
    connect(&m_runner, &Runner::problem, this, &Session::problem);
    connect(&m_document, &Document::replaced, &m_classifier, &Classifier::forget);
    connect(&m_exporter, &Exporter::changed, this, [this] { refreshProgress(); });
    connect(&m_exporter, &Exporter::written, this, [this] {
        m_exported = m_exporter.writtenModel();
        refreshProgress();
    });
}

void Session::showModels() {
    const auto end = m_models.end();
    const auto* run = end.models ? m_runner.find(end.models->of) : nullptr;
    const bool ended = end.models && end.models->original == original();
    m_preview.setFinished(ended ? end.models->result : nullptr, ended ? end.models->encoding : codec::Encoding(),
                          end.recipe, measured_top1(run, int(1e9)));
    if (m_preview.trained() != original()) m_preview.setTrained(original(), original_top1(run));
    m_classifier.setModels(original(), compressed());
    refresh();
    Q_EMIT modelsChanged();
}

void Session::refresh() {
    Now now;
    const auto& decisions = m_document.decisions();
    now.target = decisions.target;
    now.floor = decisions.floor;
    now.any = original() != nullptr;
    now.draft = m_models.draft();
    now.untrained = m_models.untrained();
    const auto& shown = m_models.shown();
    const auto* run = shown ? m_runner.find(shown->of) : nullptr;
    const auto frame = m_preview.trained() == original() ? m_preview.frame() : nullptr;
    now.originalTop1 = original_top1(run);
    now.original = shown ? shown->originalBytes : now.any ? m_preview.originalBytes() : 0;
    if (now.any && !now.draft) {
        count(now, shown->cost, *shown->result);
        now.top1 = measured_top1(run, int(1e9));
        if (!run && frame && frame->finished) now.top1 = now.originalTop1 = frame->asIs; // of the opened file
    } else if (now.any && frame) {
        now.bytes = frame->bytes;
        now.parts = frame->parts;
        now.sparsity = frame->sparsity;
        now.kept = frame->kept;
        now.weights = frame->weights;
        now.top1 = frame->asIs;
    }
    now.originalLatency = timed(m_classifier.latencyOriginal(), now, m_now.originalLatency);
    now.latency = timed(m_classifier.latencyCompressed(), now, m_now.latency);
    m_now = now;
    Q_EMIT nowChanged();
    refreshProgress();
}

void Session::refreshProgress() {
    std::vector<Progressed> progress;
    for (int page = 0; page <= int(Page::Settings); ++page) progress.push_back(progressed(Page(page)));
    if (progress == m_progress) return;
    m_progress = std::move(progress);
    Q_EMIT progressedChanged();
}

Progressed Session::progressed(Page page) const {
    const bool running = m_runner.state() != Runner::State::Idle && m_runner.state() != Runner::State::Paused;
    const bool trained = m_models.trained();
    switch (page) {
    case Page::Data:
        if (m_data.state() == DataSource::State::None) return Progressed::NotBegun;
        if (m_data.state() == DataSource::State::Opening) return Progressed::Running;
        if (m_data.state() == DataSource::State::Failed) return Progressed::Problem;
        return m_document.decisions().photos.empty() ? Progressed::UpToDate : Progressed::Edited;
    case Page::Model:
        return m_now.any ? Progressed::UpToDate : Progressed::NotBegun;
    case Page::Compress:
        if (!m_now.any) return Progressed::NotBegun;
        return m_now.draft ? Progressed::Edited : Progressed::UpToDate;
    case Page::Train:
        if (running) return Progressed::Running;
        if (!trained) return Progressed::NotBegun;
        return m_now.draft ? Progressed::Stale : Progressed::UpToDate;
    case Page::Evaluate:
        if (m_classifier.comparing()) return Progressed::Running;
        if (!comparison()) return Progressed::NotBegun;
        return comparisonFresh() ? Progressed::UpToDate : Progressed::Stale;
    case Page::Export: {
        if (m_exporter.busy()) return Progressed::Running;
        const auto& rows = m_exporter.rows();
        const auto any = [&](ExportRow::Check check) {
            return std::any_of(rows.begin(), rows.end(), [&](const auto& row) { return row.check == check; });
        };
        if (any(ExportRow::Check::Failed) || any(ExportRow::Check::Differs)) return Progressed::Problem;
        if (!m_exported) return Progressed::NotBegun;
        return m_exported == compressed() ? Progressed::UpToDate : Progressed::Stale;
    }
    case Page::Runs:
        if (running) return Progressed::Running;
        return m_runner.runs().empty() ? Progressed::NotBegun : Progressed::UpToDate;
    case Page::Settings:
        break;
    }
    return Progressed::NotBegun;
}

Session::Next Session::next() const {
    switch (m_runner.state()) {
    case Runner::State::Preparing:
    case Runner::State::Running:
        return Next::Pause;
    case Runner::State::Pausing:
        return Next::None;
    case Runner::State::Paused:
    case Runner::State::Idle:
        break;
    }
    const auto& decisions = m_document.decisions();
    const auto* open = m_runner.find(m_runner.resumable()); // as long as it is what people want
    if (open && same_recipe(open->settings.recipe, decisions.recipe)) return Next::Resume;
    if (decisions.recipe.empty() || (decisions.data.empty() && decisions.start.empty())) return Next::None;
    if (!m_models.trained()) return Next::Train;
    return m_models.draft() ? Next::Retrain : Next::Export;
}

void Session::proceed() {
    switch (next()) {
    case Next::None:
        return;
    case Next::Train:
    case Next::Retrain:
        return m_runner.start(m_runner.firstChanged());
    case Next::Pause:
        return m_runner.pause();
    case Next::Resume:
        return m_runner.resume();
    case Next::Export:
        Q_EMIT pageWanted(Page::Export);
    }
}

} // namespace squeeze::studio
#include "moc_session.cpp"

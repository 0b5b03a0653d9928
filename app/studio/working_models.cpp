// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/working_models.h"

#include "app/studio/document/parsed.h"
#include "app/studio/run/plan.h"
#include "app/studio/run/run_work.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/draft.h"

namespace squeeze::studio {

namespace {

constexpr int rest = 300; // ms after the last edit

} // namespace

WorkingModels::WorkingModels(Document& document, DataSource& data, Runner& runner, Preview& preview, Jobs& jobs,
                             QObject* parent)
    : QObject(parent), m_document(document), m_data(data), m_runner(runner), m_preview(preview), m_jobs(jobs) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(rest);
    connect(&m_settle, &QTimer::timeout, this, &WorkingModels::redraft);
    connect(&document, &Document::decided, this, [this] { follow(); });
    connect(&document, &Document::opened, this, [this] { follow(); });
    connect(&data, &DataSource::changed, this, [this] { follow(); });
    connect(&runner, &Runner::modelsChanged, this, [this] { follow(); });
    connect(&runner, &Runner::runsChanged, this, [this] { follow(); });
    connect(&preview, &Preview::framed, this, [this] { follow(); });
}

WorkingModels::~WorkingModels() {
    for (auto* job : {m_beginning.data(), m_drafting.data()})
        if (job) job->disconnect(this), job->cancel();
}

bool WorkingModels::openedEdited() const {
    const auto& decisions = m_document.decisions();
    return !m_opened || !decisions.opened || decisions.size != m_opened->result->input.size ||
           !same_recipe(decisions.recipe, *decisions.opened);
}

/// Whether the recipe is another than the one that the run shown has gone through.
bool WorkingModels::edited() const {
    if (m_shown == m_opened) return false;
    const auto* run = m_runner.find(m_shown->of);
    return !run || !same_recipe(m_document.decisions().recipe, run->settings.recipe);
}

namespace {

/// Whether the steps of the recipe, those before the first that removes something or all, train.
bool trains(const std::string& recipe, bool all) {
    const auto steps = parsed(recipe);
    if (!steps) return false;
    for (const auto& step : steps->steps) {
        if (!all && step.stage->removes) return false;
        if (step.stage->epochs(step.values) > 0) return true;
    }
    return false;
}

} // namespace

bool WorkingModels::untrained() const {
    const auto* run = m_shown                 ? m_runner.find(m_shown->of)
                      : m_original == m_start ? nullptr
                      : m_runner.current()    ? m_runner.current()
                                              : m_runner.find(m_runner.resumable());
    if (run) return run->settings.file.empty() && !trains(run->settings.recipe, !m_draft);
    const auto& start = m_document.decisions().start;
    return m_original && !m_shown && (start.empty() || zoo::contains(start));
}

WorkingModels::End WorkingModels::end() const {
    if (const auto& models = m_runner.models()) {
        const auto* run = m_runner.find(models->of);
        return run ? End{models, run->settings.recipe} : End();
    }
    const auto& decisions = m_document.decisions();
    const bool opened = m_opened && m_runner.basis() == 0 && decisions.opened;
    return opened && decisions.size == m_opened->result->input.size ? End{m_opened, *decisions.opened} : End();
}

void WorkingModels::follow() {
    const auto before = std::tuple(m_original, m_compressed, m_draft);
    m_shown = m_runner.models();
    if (!m_shown && m_runner.basis() == 0) {
        begin();
        if (!openedEdited()) m_shown = m_opened;
    }
    m_original = m_shown ? m_shown->original : m_runner.trained() ? m_runner.trained() : m_start;
    m_draft = m_original && (!m_shown || edited());
    if (!m_original) {
        m_compressed = nullptr;
    } else if (!m_draft) {
        m_compressed = m_shown->result;
        m_encoding = m_shown->encoding;
        m_drafted = nullptr;
        m_settle.stop();
    } else if (std::get<0>(before) != m_original) {
        m_compressed = nullptr; // until its draft is there
        m_drafted = nullptr;
    }
    if (m_draft && current() && m_preview.state() != m_drafted) m_settle.start();
    if (before != std::tuple(m_original, m_compressed, m_draft)) Q_EMIT changed();
}

/// Once for every choice of architecture or file, size, seed and classes.
void WorkingModels::begin() {
    const auto& decisions = m_document.decisions();
    const auto set = m_data.dataset();
    const std::tuple looked(decisions.start, decisions.data, decisions.size, decisions.seed, set);
    if (looked == m_looked && !m_begun.empty()) return; // with every frame
    m_looked = looked;
    const auto settings = settings_of(decisions);
    std::string key;
    if (set || !settings.file.empty()) {
        if (decisions.data.empty() != (set == nullptr)) return; // its classes come in a moment
        key = settings.model + '\n' + settings.file + '\n' + std::to_string(decisions.size) + ' ' +
              std::to_string(decisions.seed);
        for (const auto& name : set ? set->classes() : std::vector<std::string>()) key += '\n' + name;
    }
    if (key == m_begun) return;
    m_begun = key;
    m_start = nullptr;
    m_opened = nullptr;
    if (m_beginning) m_beginning->disconnect(this), m_beginning->cancel();
    if (key.empty()) return;
    makeStart(settings, set);
}

/// Read once; a finished model that a run would begin with as it is, but for how a picture is fitted, stays the file's.
void WorkingModels::makeStart(const pipeline::RunSettings& settings, const std::shared_ptr<const data::Dataset>& set) {
    struct Made {
        std::shared_ptr<const Model> start;
        std::shared_ptr<const RunModels> opened;
    };
    auto made = std::make_shared<Made>();
    const int size = m_document.decisions().size;
    m_beginning = m_jobs.start(
        tr("Preparing the network"), Job::Lane::Interactive, [made, settings, set, size](Progress& progress) {
            if (!settings.file.empty()) made->opened = opened_models(settings.file);
            Model start = start_model(settings, set.get(), set ? size : 0, progress);
            if (!made->opened) {
                made->start = std::make_shared<const Model>(std::move(start));
                return;
            }
            Model fitted = *made->opened->result;
            const bool fits = fitted.input.size == start.input.size;
            fitted.input = start.input;
            made->start =
                fits && equal(fitted, start) ? made->opened->result : std::make_shared<const Model>(std::move(start));
        });
    connect(m_beginning, &Job::done, this, [this, made] {
        m_start = made->start;
        m_opened = made->opened;
        m_problem.clear();
        follow();
    });
    // Where it was cancelled or failed, the next change of anything begins it once more.
    connect(m_beginning, &Job::cancelled, this, [this] { m_begun.clear(); });
    connect(m_beginning, &Job::failed, this, [this](const Failure& failure) {
        m_begun.clear();
        if (std::exchange(m_problem, failure.text) != failure.text) Q_EMIT problem(failure.text); // once
    });
}

bool WorkingModels::current() const {
    return m_preview.trained() == m_original && m_preview.frame() && m_preview.frame()->serial == m_preview.asked();
}

void WorkingModels::redraft() {
    if (!m_draft || !current()) return;
    if (m_drafting) m_drafting->disconnect(this);
    const auto state = m_preview.state();
    auto made = std::make_shared<std::shared_ptr<const Model>>();
    // Of its own: too small for the list of jobs, and too frequent.
    m_drafting = new Job(
        tr("Applying the edits"), Job::Lane::Interactive,
        [made, state](Progress&) { *made = std::make_shared<const Model>(state->model()); }, this);
    connect(m_drafting, &Job::done, this, [this, made, state] {
        if (!m_draft || !current() || m_preview.state() != state) return;
        m_drafted = state;
        m_compressed = *made;
        m_encoding = state->encoding;
        Q_EMIT changed();
    });
    connect(m_drafting, &Job::failed, this, [this](const Failure& failure) { Q_EMIT problem(failure.text); });
    connect(m_drafting, &Job::ended, m_drafting, &QObject::deleteLater);
}

} // namespace squeeze::studio
#include "moc_working_models.cpp"

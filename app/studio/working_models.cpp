// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/working_models.h"

#include "app/studio/run/plan.h"
#include "backend/pipeline/draft.h"

namespace squeeze::studio {

namespace {

constexpr int rest = 300; // ms after the last edit

/// What a job leaves behind.
struct Made {
    std::shared_ptr<const Model> model;
    codec::Encoding encoding;
};

} // namespace

WorkingModels::WorkingModels(Document& document, DataSource& data, Runner& runner, Jobs& jobs, QObject* parent)
    : QObject(parent), m_document(document), m_data(data), m_runner(runner), m_jobs(jobs) {
    m_settle.setSingleShot(true);
    m_settle.setInterval(rest);
    connect(&m_settle, &QTimer::timeout, this, &WorkingModels::redraft);
    connect(&document, &Document::decided, this, [this] { follow(); });
    connect(&document, &Document::opened, this, [this] { follow(); });
    connect(&data, &DataSource::changed, this, [this] { follow(); });
    connect(&runner, &Runner::modelsChanged, this, [this] { follow(); });
    connect(&runner, &Runner::runsChanged, this, [this] { follow(); });
}

WorkingModels::~WorkingModels() {
    for (auto* job : {m_beginning.data(), m_drafting.data()})
        if (job) job->disconnect(this), job->cancel();
}

/// Whether the recipe is another than the one that the run shown has gone through.
bool WorkingModels::edited() const {
    const auto* run = m_runner.find(m_shown->run);
    if (!run) return true;
    const auto& decisions = m_document.decisions();
    if (decisions.recipe == run->settings.recipe) return false;
    try {
        return pipeline::parse(decisions.recipe).text() != pipeline::parse(run->settings.recipe).text();
    } catch (const Error&) {
        return true;
    }
}

void WorkingModels::follow() {
    const auto before = std::tuple(m_original, m_compressed, m_draft);
    m_shown = m_runner.models();
    if (!m_shown && m_runner.basis() == 0) begin();
    m_original = m_shown ? m_shown->original : m_start;
    m_draft = m_original && (!m_shown || edited());
    if (!m_original) {
        m_compressed = nullptr;
    } else if (!m_draft) {
        m_compressed = m_shown->result;
        m_encoding = m_shown->encoding;
        m_drafted.clear();
        m_settle.stop();
    } else if (const auto key = m_document.decisions().recipe; m_drafted != key || std::get<0>(before) != m_original) {
        m_settle.start();
    }
    if (before != std::tuple(m_original, m_compressed, m_draft)) Q_EMIT changed();
}

/// Once for every choice of architecture or file, size, seed and classes.
void WorkingModels::begin() {
    const auto& decisions = m_document.decisions();
    const auto set = m_data.dataset();
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
    if (m_beginning) m_beginning->disconnect(this), m_beginning->cancel();
    if (key.empty()) return;
    auto made = std::make_shared<Made>();
    m_beginning = m_jobs.start(tr("Preparing the network"), Job::Lane::Interactive,
                               [made, settings, set, size = decisions.size](Progress& progress) {
                                   made->model = std::make_shared<const Model>(
                                       start_model(settings, set.get(), set ? size : 0, progress));
                               });
    connect(m_beginning, &Job::done, this, [this, made] {
        m_start = made->model;
        follow();
    });
    connect(m_beginning, &Job::failed, this, [this](const Failure& failure) { Q_EMIT problem(failure.text); });
}

void WorkingModels::redraft() {
    if (!m_original || !m_draft) return;
    if (m_drafting) m_drafting->disconnect(this), m_drafting->cancel();
    auto made = std::make_shared<Made>();
    const auto recipe = m_document.decisions().recipe;
    m_drafting = m_jobs.start(tr("Applying the edits"), Job::Lane::Interactive,
                              [made, recipe, original = m_original, seed = m_document.decisions().seed](Progress&) {
                                  pipeline::Draft draft(*original);
                                  draft.apply(pipeline::parse(recipe), seed);
                                  made->model = std::make_shared<const Model>(draft.model());
                                  made->encoding = draft.encoding();
                              });
    connect(m_drafting, &Job::done, this, [this, made, recipe, original = m_original] {
        if (original != m_original || !m_draft || recipe != m_document.decisions().recipe) return;
        m_drafted = recipe;
        m_compressed = made->model;
        m_encoding = made->encoding;
        Q_EMIT changed();
    });
    connect(m_drafting, &Job::failed, this, [this](const Failure& failure) { Q_EMIT problem(failure.text); });
}

} // namespace squeeze::studio
#include "moc_working_models.cpp"

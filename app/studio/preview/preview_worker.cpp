// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/preview_worker.h"

#include "app/studio/jobs/failure.h"
#include "app/studio/preview/framing.h"
#include "app/studio/preview/recipe_edits.h"

#include <algorithm>
#include <utility>

namespace squeeze::studio {

namespace {

constexpr auto quiet = std::chrono::milliseconds(250); ///< the table waits that long, so that training is not slowed

} // namespace

PreviewWorker::PreviewWorker(std::function<void()> ready)
    : m_ready(std::move(ready)), m_thread([this](const std::stop_token& stop) { loop(stop); }) {}

PreviewWorker::~PreviewWorker() {
    m_thread.request_stop();
    m_thread.join();
}

void PreviewWorker::train(std::shared_ptr<const Model> trained) {
    const std::lock_guard lock(m_mutex);
    m_trained = std::move(trained);
    m_begin = true;
    m_search.reset();
    const auto count = m_result.trained + 1;
    m_result = {};
    m_result.trained = count;
    m_changed.notify_all();
}

void PreviewWorker::finish(FinishedModel finished) {
    const std::lock_guard lock(m_mutex);
    m_finished = std::move(finished);
}

void PreviewWorker::expect(AccuracyModel accuracy) {
    const std::lock_guard lock(m_mutex);
    m_accuracy = accuracy;
}

AccuracyModel PreviewWorker::expected() const {
    const std::lock_guard lock(m_mutex);
    return m_accuracy;
}

void PreviewWorker::request(PreviewRequest request) {
    const std::lock_guard lock(m_mutex);
    if (request.spread != m_shared.first || request.locked != m_shared.second) m_result.found = 0; // of other shares
    m_shared = {request.spread, request.locked};
    m_request = std::move(request);
    m_changed.notify_all();
}

void PreviewWorker::search(std::uint64_t target) {
    const std::lock_guard lock(m_mutex);
    m_search = target;
    m_changed.notify_all();
}

PreviewWorker::Result PreviewWorker::result() const {
    const std::lock_guard lock(m_mutex);
    return m_result;
}

std::uint64_t PreviewWorker::trained() const {
    const std::lock_guard lock(m_mutex);
    return m_result.trained;
}

std::optional<double> PreviewWorker::found(std::uint64_t target) const {
    const std::lock_guard lock(m_mutex);
    return m_result.found_for == target && m_result.found > 0 ? std::optional(m_result.found) : std::nullopt;
}

void PreviewWorker::loop(const std::stop_token& stop) {
    std::unique_lock lock(m_mutex);
    const auto called = [this] { return m_begin || m_request || m_search; };
    while (!stop.stop_requested()) {
        try {
            if (step(lock)) continue;
        } catch (...) { // no memory, for one: this model is not followed any longer, the program goes on
            give_up(lock, current_failure().text.toStdString());
            continue;
        }
        if (idle_work())
            m_changed.wait_until(lock, stop, m_quiet, called);
        else
            m_changed.wait(lock, stop, called);
    }
}

bool PreviewWorker::idle_work() const { return m_draft && (!m_densities.empty() || !m_result.sensitivity); }

/// The most urgent piece of work; false where there is none, or none before it is quiet. The lock is released while it
/// works.
bool PreviewWorker::step(std::unique_lock<std::mutex>& lock) {
    if (m_begin) {
        begin(lock);
    } else if (!m_draft) {
        m_request.reset(), m_search.reset();
        return false;
    } else if (m_request) {
        draw(lock);
        m_quiet = std::chrono::steady_clock::now() + quiet;
    } else if (m_search) {
        look_for(lock);
    } else if (!idle_work() || std::chrono::steady_clock::now() < m_quiet) {
        return false;
    } else if (!m_densities.empty()) {
        tabulate(lock);
    } else {
        weigh(lock);
    }
    return true;
}

void PreviewWorker::give_up(std::unique_lock<std::mutex>& lock, const std::string& problem) {
    if (lock.owns_lock()) lock.unlock();
    m_draft.reset();
    m_probe.reset();
    m_densities.clear();
    lock.lock();
    m_result.problem = problem;
    lock.unlock();
    m_ready();
    lock.lock();
}

void PreviewWorker::begin(std::unique_lock<std::mutex>& lock) {
    const auto trained = m_trained;
    m_begin = false;
    lock.unlock();
    m_draft.reset();
    m_probe.reset();
    m_end_of = {};
    m_end.reset();
    m_table_key.clear();
    m_densities.clear();
    m_histograms.clear();
    if (trained) { // what is thrown ends in give_up()
        pipeline::Draft draft(*trained);
        m_probe = draft;
        m_histograms.resize(draft.trained().size());
        m_draft = std::move(draft);
    }
    const auto original = m_draft ? m_draft->cost().total : 0;
    lock.lock();
    if (m_begin) return; // another one already
    m_result.original = original;
    m_result.problem.clear();
    lock.unlock();
    m_ready();
    lock.lock();
}

/// Null where the recipe did not end in it, or it is no model of this network.
std::shared_ptr<const pipeline::DraftState> PreviewWorker::end_of(const FinishedModel& finished,
                                                                  const pipeline::Recipe& recipe) {
    if (!finished.result || finished.recipe != recipe.text()) return nullptr;
    if (m_end_of == finished) return m_end;
    m_end_of = finished;
    m_end.reset();
    try {
        m_end = std::make_shared<const pipeline::DraftState>(m_draft->beside(*finished.result, finished.encoding));
    } catch (const Error&) { // other layers: the draft is what there is to show
    }
    return m_end;
}

/// Of the draft, or of what the recipe ended in; what is decided about a layer is the draft's either way.
std::shared_ptr<const Frame> PreviewWorker::frame(const PreviewRequest& request, const pipeline::Recipe& recipe,
                                                  const AccuracyModel& accuracy, const pipeline::DraftState* end) {
    const auto& draft = m_draft->state();
    const auto& state = end ? *end : draft;
    auto result = std::make_shared<Frame>(frame_of(state));
    result->serial = request.serial;
    result->finished = end != nullptr;
    result->drafted = draft.cost.total;
    for (std::size_t i = 0; i < result->layers.size(); ++i) {
        result->layers[i].threshold = draft.thresholds[i];
        result->layers[i].harm = draft.layers[i]->harm();
        const auto& name = m_draft->trained()[i]->name();
        result->layers[i].pinned = request.locked.contains(name) || has_own(recipe, name);
    }
    result->density = std::max(0.0, keep_of(recipe));
    result->trains = trains_after(recipe);
    if (!end) { // its accuracy is measured, or not known
        const auto harm = mean_harm(state);
        result->asIs = accuracy.asIs(harm);
        result->retrained = accuracy.retrained(harm);
    }
    if (request.selected < state.layers.size()) {
        auto& before = m_histograms[request.selected];
        if (before.counts.empty()) before = trained_histogram(*m_draft->trained()[request.selected]);
        result->detail = std::make_shared<const LayerDetail>(detail_of(state, request.selected, before));
    }
    return result;
}

void PreviewWorker::draw(std::unique_lock<std::mutex>& lock) {
    const auto request = *std::exchange(m_request, std::nullopt);
    const auto accuracy = m_accuracy;
    const auto finished = m_finished;
    lock.unlock();
    std::string problem;
    std::shared_ptr<const Frame> drawn;
    std::shared_ptr<const pipeline::DraftState> state;
    try {
        auto recipe = pipeline::parse(request.recipe);
        m_draft->apply(recipe, request.seed);
        const auto end = end_of(finished, recipe);
        drawn = frame(request, recipe, accuracy, end.get());
        m_last = request;
        m_last_recipe = std::move(recipe);
        follow_table(request);
        state = end ? end : std::make_shared<const pipeline::DraftState>(m_draft->state());
    } catch (...) {
        problem = current_failure().text.toStdString();
    }
    lock.lock();
    if (m_begin) return;
    m_result.problem = problem;
    if (state) {
        m_result.frame = drawn;
        m_result.state = state;
    }
    lock.unlock();
    m_ready();
    lock.lock();
}

void PreviewWorker::weigh(std::unique_lock<std::mutex>& lock) {
    const auto trained = m_trained;
    lock.unlock();
    std::vector<compress::LayerSensitivity> found;
    try {
        found = compress::weight_sensitivity(*trained);
    } catch (...) { // none, and the rest goes on
        found.clear();
    }
    auto curves = std::make_shared<const std::vector<compress::LayerSensitivity>>(std::move(found));
    lock.lock();
    if (m_begin) return;
    m_result.sensitivity = std::move(curves);
    lock.unlock();
    m_ready();
    lock.lock();
}

} // namespace squeeze::studio

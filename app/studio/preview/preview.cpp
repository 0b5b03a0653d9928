// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/preview.h"

#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/document/parsed.h"
#include "app/studio/preview/preview_impl.h"

#include <algorithm>
#include <tuple>

namespace squeeze::studio {

namespace {

constexpr int settle_ms = 400; ///< after the last edit, then accuracy is measured
constexpr int rest_ms = 120;   ///< the hand rests: the exact density is looked for ahead of its letting go

} // namespace

Preview::Impl::Impl(Preview* preview, Document& of, DataSource& from, Jobs& list)
    : document(of), data(from), jobs(list), worker([this, preview] {
          if (!posted.exchange(true)) QMetaObject::invokeMethod(preview, &Preview::collect, Qt::QueuedConnection);
      }) {}

StateKey::StateKey(std::shared_ptr<const pipeline::DraftState> state) : encoding(state->encoding) {
    for (const auto& layer : state->layers) {
        if (!layer->setting()) whole = state;
        settings.push_back(layer->setting().value_or(pipeline::LayerSetting{}));
    }
}

Preview::Preview(Document& document, DataSource& data, Jobs& jobs, QObject* parent)
    : QObject(parent), m(std::make_unique<Impl>(this, document, data, jobs)) {
    m->settled.setSingleShot(true);
    m->settled.setInterval(settle_ms);
    connect(&m->settled, &QTimer::timeout, this, [this] { measure(0); });
    m->resting.setSingleShot(true);
    m->resting.setInterval(rest_ms);
    connect(&m->resting, &QTimer::timeout, this, [this] { m->worker.search(m->wanted); });
    connect(&document, &Document::decided, this, [this](const Decisions& before, const Decisions& now) {
        const bool layers = before.recipe != now.recipe || before.seed != now.seed || before.locked != now.locked;
        if (!m->refining) m->pending = 0; // people have gone on
        if (layers) request();
    });
    connect(&document, &Document::opened, this, [this] { request(); });
    connect(&data, &DataSource::changed, this, [this] {
        if (m->data.dataset() == m->dataset) return;
        m->dataset = m->data.dataset();
        m->measured.clear(); // other photos
        m->unmeasurable = false;
        request();
    });
}

Preview::~Preview() {
    if (m->measuring) m->measuring->disconnect(this);
}

void Preview::setTrained(std::shared_ptr<const Model> trained, Figure top1) {
    forgetMeasuring();
    m->settled.stop();
    m->trained = std::move(trained);
    m->top1 = top1;
    m->measured.clear();
    m->unmeasurable = false;
    m->pending = 0;
    m->result = {};
    m->sensitivity.clear();
    m->shares.clear();
    m->worker.train(m->trained);
    m->count = m->worker.trained();
    expect();
    request();
    Q_EMIT trainedChanged();
    Q_EMIT curveChanged();
}

void Preview::setFinished(std::shared_ptr<const Model> result, const codec::Encoding& encoding,
                          const std::string& recipe, Figure top1) {
    const auto steps = parsed(recipe);
    if (!steps) result = nullptr;
    FinishedModel finished{std::move(result), encoding, steps ? steps->text() : std::string()};
    const auto told = [](const Figure& of) { return std::tuple(of.known, of.value, of.n); };
    if (finished == m->finished && told(top1) == told(m->finishedTop1)) return;
    m->finished = std::move(finished);
    m->finishedTop1 = top1;
    m->worker.finish(m->finished);
    request();
}

const std::shared_ptr<const Model>& Preview::trained() const { return m->trained; }
std::uint64_t Preview::originalBytes() const { return m->result.original; }
std::shared_ptr<const Frame> Preview::frame() const { return m->result.frame; }
std::shared_ptr<const pipeline::DraftState> Preview::state() const { return m->result.state; }
std::uint64_t Preview::asked() const { return m->serial; }
const QString& Preview::trouble() const { return m->trouble; }
Model Preview::model() const { return m->result.state ? m->result.state->model() : Model{}; }
const std::vector<compress::LayerSensitivity>& Preview::sensitivity() const { return m->sensitivity; }
std::uint64_t Preview::leastBytes() const { return m->result.table ? m->result.table->least() : 0; }

void Preview::select(std::size_t layer) {
    if (layer == m->selected) return;
    m->selected = layer;
    request();
}

void Preview::request() {
    if (!m->trained) return;
    const auto& decisions = m->document.decisions();
    m->worker.request(
        {++m->serial, decisions.recipe, spread_of(decisions), decisions.locked, decisions.seed, m->selected});
}

/// Fetches what the worker has, on the GUI thread.
void Preview::collect() {
    m->posted = false;
    auto now = m->worker.result();
    if (now.trained != m->count) return; // of the model before
    const auto before = std::exchange(m->result, now);
    if (now.frame) m->result.frame = before.frame; // until it is shown, with its accuracy
    if (const auto problem = QString::fromStdString(now.problem); problem != m->trouble) {
        m->trouble = problem;
        Q_EMIT troubleChanged();
    }
    if (now.sensitivity != before.sensitivity && now.sensitivity) m->sensitivity = *now.sensitivity;
    if (now.original != before.original) Q_EMIT trainedChanged();
    if (now.frame && (!before.frame || before.frame->serial != now.frame->serial)) show(now.frame);
    if (now.table != before.table || now.sensitivity != before.sensitivity) {
        expect();
        Q_EMIT curveChanged();
    }
    if (m->pending && now.found_for == m->pending && now.found > 0) {
        const auto target = std::exchange(m->pending, 0);
        decideTarget(target, now.found, m->pendingDrag);
        m->document.endDrag();
    }
}

double Preview::suggestedThreshold(std::size_t layer) const {
    const auto& state = m->result.state;
    if (!state || layer >= state->layers.size()) return 0;
    std::vector<std::size_t> sizes;
    auto& curves = m->shares;
    const bool known = curves.size() == state->layers.size();
    if (!known) curves.clear();
    double weights = 0, kept = 0;
    for (const auto& each : state->layers) {
        const auto& trained = each->trained();
        sizes.push_back(trained.size());
        if (!known) curves.push_back(compress::prune_curve(trained.name(), {&trained.magnitudes(), trained.size()}));
        weights += double(trained.size());
        kept += double(each->survivors());
    }
    const auto& magnitudes = state->layers[layer]->trained().magnitudes();
    const auto shares = compress::share_density(curves, sizes, std::clamp(kept / weights, 0.0, 1.0));
    const auto keep = std::clamp<std::size_t>(compress::share_of(shares[layer], sizes[layer]), 1, sizes[layer]);
    return keep == sizes[layer] ? 0 : double(magnitudes[sizes[layer] - keep]);
}

} // namespace squeeze::studio

#include "moc_preview.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// The accuracy ladder: estimated at once, measured on a subset when the hand rests, measured in full on request. A
// figure is called measured only for the very state it was measured in.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/preview/measuring.h"
#include "app/studio/preview/preview_impl.h"
#include "backend/core/error.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace squeeze::studio {

namespace {

constexpr std::size_t remembered = 64;

double mean_harm(const Frame& frame) {
    double sum = 0;
    for (const auto& layer : frame.layers) sum += layer.harm;
    return frame.layers.empty() ? 0 : sum / double(frame.layers.size());
}

/// The file's own model, so that what is measured is what would be loaded back.
Model as_written(const pipeline::DraftState& state) {
    return codec::decode(codec::encode(state.model(), state.encoding)).model;
}

} // namespace

/// The model of accuracies from all that was measured so far.
void Preview::expect() {
    const int classes = m->trained ? m->trained->graph->classes() : 1;
    std::vector<MeasuredPoint> as_is;
    for (const auto& each : m->measured)
        if (!each.finished) as_is.push_back({each.harm, each.top1.value});
    m->worker.expect(AccuracyModel(m->top1, classes, as_is));
}

std::vector<Preview::CurvePoint> Preview::curve() const {
    std::vector<CurvePoint> points;
    const auto& result = m->result;
    if (!result.table || !result.original || m->top1.known == Known::None) return points;
    const AccuracyModel model = m->worker.expected();
    points.push_back({1, m->top1.value, m->top1.value, m->top1.value, m->top1.value});
    const auto& table = result.table->points();
    for (std::size_t i = table.size(); i-- > 0;) {
        const double ratio = double(result.original) / double(std::max<std::uint64_t>(table[i].bytes, 1));
        if (ratio <= points.back().ratio) continue;
        const auto after = model.retrained(table[i].harm);
        points.push_back({ratio, model.asIs(table[i].harm).value, after.value, after.low, after.high});
    }
    return points;
}

/// The frame with the accuracy that is known of its state.
void Preview::show(std::shared_ptr<const Frame> frame) {
    const StateKey key(m->result.state);
    auto shown = std::make_shared<Frame>(*frame);
    const auto known = std::find_if(m->measured.rbegin(), m->measured.rend(),
                                    [&](const MeasuredState& each) { return each.key == key; });
    if (known != m->measured.rend()) {
        shown->asIs = known->top1;
    } else if (shown->finished) {
        shown->asIs = m->finishedTop1;
    } else if (mean_harm(*shown) == 0 && m->top1.known != Known::None) {
        shown->asIs = m->top1; // nothing was done to it
    } else if (shown->asIs.known == Known::None && !m->measured.empty()) {
        shown->asIs = m->measured.back().top1;
        shown->asIs.known = Known::Stale;
    }
    if (shown->finished) shown->retrained = shown->asIs;
    m->result.frame = shown;
    if (m->measuring && !(StateKey(m->measuringState) == key)) m->measuring->cancel();
    const bool wanted = known == m->measured.rend() && shown->asIs.known != Known::Measured;
    if (wanted && !m->unmeasurable && m->data.dataset())
        m->settled.start();
    else
        m->settled.stop();
    Q_EMIT framed(shown);
}

void Preview::forgetMeasuring() {
    if (auto* job = std::exchange(m->measuring, nullptr)) {
        job->disconnect(this);
        job->cancel();
    }
    m->measuringState = nullptr;
}

void Preview::measureInFull() { measure(std::numeric_limits<std::size_t>::max()); }

/// 0: the subset.
void Preview::measure(std::size_t photos) {
    const auto state = m->result.state;
    const auto dataset = m->data.dataset();
    if (!state || !dataset) return;
    if (m->measuring) {
        if (photos == 0 && StateKey(m->measuringState) == StateKey(state)) return;
        m->measuring->cancel();
    }
    struct Outcome {
        Figure top1;
    };
    const auto outcome = std::make_shared<Outcome>();
    const auto most = photos ? photos : subset_photos;
    m->measuringState = state;
    const bool finished = m->result.frame && m->result.frame->finished;
    auto* job = m->jobs.start(tr("Measuring accuracy"), Job::Lane::Interactive,
                              [state, dataset, most, outcome](Progress& progress) {
                                  lower_priority();
                                  outcome->top1 = measure_top1(as_written(*state), dataset, most, progress);
                              });
    m->measuring = job;
    connect(job, &Job::done, this, [this, outcome, state, dataset, finished] {
        if (outcome->top1.known == Known::None || dataset != m->data.dataset()) return;
        const auto& shown = m->result.state;
        if (!shown || state->trained.get() != shown->trained.get()) return;
        double harm = 0;
        for (const auto& layer : state->layers) harm += layer->harm() / double(state->layers.size());
        m->measured.push_back({StateKey(state), outcome->top1, harm, finished});
        if (finished && m->finished.result == m->trained) m->top1 = outcome->top1; // as it was opened
        if (m->measured.size() > remembered) m->measured.erase(m->measured.begin());
        expect();
        Q_EMIT curveChanged();
        if (m->result.frame) show(m->result.frame);
    });
    connect(job, &Job::failed, this, [this] { m->unmeasurable = true; });
    connect(job, &Job::ended, this, [this, job] {
        if (m->measuring != job) return;
        m->measuring = nullptr;
        m->measuringState = nullptr;
    });
}

} // namespace squeeze::studio

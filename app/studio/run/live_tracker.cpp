// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/run/live_tracker.h"

#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr std::size_t most = 4000; // points of the loss curve

QString words(const char* text) { return QCoreApplication::translate("squeeze::studio::Runner", text); }

} // namespace

LiveTracker::LiveTracker(const pipeline::Recipe& recipe, std::size_t train, std::size_t validation,
                         const std::vector<Measurement>& before)
    : m_train(double(train)), m_validation(double(validation)) {
    int epochs = 0;
    m_total = m_validation; // measuring the start
    for (const auto& step : recipe.steps) {
        const int passes = step.stage->epochs(step.values);
        Step own{QString::fromStdString(step.text()), passes, passes ? int(step.values.integer("batch")) : 1, m_total,
                 epochs};
        m_total += own.epochs * (training_work * m_train + m_validation) + (own.epochs ? 0 : m_validation);
        epochs += own.epochs;
        m_steps.push_back(std::move(own));
    }
    m_live.steps = int(m_steps.size());
    for (const auto& point : before)
        if (point.loss > 0 && point.step_index >= 0 && point.step_index < m_live.steps)
            add(m_steps[std::size_t(point.step_index)].epochsBefore + point.epoch, point.loss);
}

void LiveTracker::take(const StepStarted& started) {
    if (started.index < 0 || started.index >= int(m_steps.size())) return;
    const auto& step = m_steps[std::size_t(started.index)];
    m_live.step = started.index;
    m_live.text = step.text;
    m_live.epoch = 0;
    m_live.epochs = step.epochs;
    m_live.batch = m_live.batches = 0;
    m_measured = 0;
    m_done = std::max(m_done, step.before);
}

void LiveTracker::take(const Tick& tick, double seconds) {
    if (m_steps.empty()) return;
    const auto& step = m_steps[std::size_t(m_live.step)];
    const bool reading = tick.phase == "decode" && tick.done < tick.total;
    m_live.read = reading ? tick.done : 0;
    m_live.toRead = reading ? tick.total : 0;
    if (tick.phase == "train" && step.epochs > 0 && tick.total > 0) {
        const double epoch = tick.total / step.epochs, done = tick.done / epoch;
        m_live.epoch = std::clamp(int(std::ceil(done)), 1, step.epochs);
        m_live.batches = int(std::ceil(epoch / step.batch));
        m_live.batch = int(std::ceil((tick.done - (m_live.epoch - 1) * epoch) / step.batch));
        m_live.photosPerSecond = tick.per_second;
        m_measured = std::max(m_measured, m_live.epoch - 1); // a resumed step begins in the middle
        if (std::isfinite(tick.loss)) add(step.epochsBefore + done, tick.loss);
        advance(step.before + training_work * m_train * done + m_validation * (m_live.epoch - 1), seconds);
    } else if (tick.phase == "evaluate") {
        const int trained = step.epochs ? std::min(m_measured + 1, step.epochs) : 0;
        const double before = step.before + trained * training_work * m_train + std::max(0, trained - 1) * m_validation;
        const bool start = m_done < step.before; // the model that the run begins with
        advance(start ? tick.done : before + tick.done, seconds);
    }
}

void LiveTracker::take(const Measured& measured) {
    if (measured.measurement.step_index == m_live.step) m_measured = measured.measurement.epoch;
}

void LiveTracker::advance(double done, double seconds) {
    m_done = std::clamp(done, m_done, m_total);
    m_eta.feed(share(), seconds);
    m_live.secondsLeft = m_eta.left(seconds);
}

/// Every second point goes when there are too many: the older half of a long run is as dense as its newer one.
void LiveTracker::add(double epochs, double loss) {
    auto& points = m_live.loss;
    while (!points.empty() && points.back().first >= epochs) points.pop_back(); // an epoch that is repeated
    points.emplace_back(epochs, loss);
    if (points.size() <= most) return;
    std::size_t kept = 0;
    for (std::size_t i = 0; i < points.size(); i += 2) points[kept++] = points[i];
    points.resize(kept);
}

QString LiveTracker::where() const {
    const QString step =
        words(QT_TRANSLATE_NOOP("squeeze::studio::Runner", "step %1 of %2")).arg(m_live.step + 1).arg(m_live.steps);
    if (m_live.toRead > 0)
        return words(QT_TRANSLATE_NOOP("squeeze::studio::Runner", "%1, reading photos, %2 of %3"))
            .arg(step, Format().count(std::uint64_t(m_live.read)), Format().count(std::uint64_t(m_live.toRead)));
    if (m_live.epochs == 0 || m_live.epoch == 0) return step;
    return words(QT_TRANSLATE_NOOP("squeeze::studio::Runner", "%1, epoch %2 of %3"))
        .arg(step)
        .arg(m_live.epoch)
        .arg(m_live.epochs);
}

} // namespace squeeze::studio

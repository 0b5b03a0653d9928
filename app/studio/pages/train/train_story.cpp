// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/train/train_story.h"

#include "app/studio/pages/runs/runs_figures.h"
#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/run/plan.h"
#include "app/studio/run/recipe_steps.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(TrainStory)
};

std::vector<double> beginnings(const pipeline::Recipe& recipe) {
    std::vector<double> result{0};
    for (const auto& step : recipe.steps) result.push_back(result.back() + epochsOf(step));
    return result;
}

void addPlan(const pipeline::Recipe& recipe, int current, LearningData& data) {
    const auto begin = beginnings(recipe);
    data.planned = begin.back();
    for (std::size_t i = 0; i < recipe.steps.size(); ++i) {
        const auto& step = recipe.steps[i];
        if (!epochsOf(step)) {
            data.cuts.push_back({shortText(step), begin[i]});
            continue;
        }
        using State = LearningData::Phase::State;
        const State state = int(i) < current ? State::Done : int(i) == current ? State::Current : State::Coming;
        data.phases.push_back({shortText(step), begin[i], begin[i + 1], state});
    }
}

void addEpochs(const pipeline::Recipe& recipe, const RunRow& row, LearningData& data) {
    const auto begin = beginnings(recipe);
    int segment = 0;
    for (const auto& it : row.measurements) {
        if (it.step_index < 0 || it.step_index >= int(recipe.steps.size())) continue; // before the first step
        const auto& step = recipe.steps[std::size_t(it.step_index)];
        const bool trains = epochsOf(step) > 0;
        if (!trains) ++segment;
        LearningData::Epoch epoch;
        epoch.at = begin[std::size_t(it.step_index)] + (trains ? it.epoch : 0);
        epoch.segment = segment;
        epoch.what = trains ? Words::tr("%1, epoch %2").arg(shortText(step)).arg(it.epoch)
                            : Words::tr("after %1").arg(QString::fromStdString(it.step));
        epoch.loss = trains ? it.loss : 0;
        epoch.top1 = figureOf(it);
        if (!data.epochs.empty() && data.epochs.back().at == epoch.at && data.epochs.back().segment == segment &&
            trains)
            data.epochs.back() = epoch; // the same epoch again, after a resumed run
        else
            data.epochs.push_back(epoch);
    }
}

} // namespace

LearningData learningOf(const pipeline::Recipe& plan, double floor) {
    LearningData data;
    addPlan(plan, -1, data);
    data.floor = floor;
    return data;
}

LearningData learningOf(const RunRow& row, const Runner::Live* live, const Figure& estimate, double floor) {
    const auto recipe = parsed(row.settings.recipe);
    LearningData data;
    data.run = row.id;
    data.floor = floor;
    if (!recipe) return data;
    const int step = live ? live->step : row.running || !row.finished ? -1 : int(recipe->steps.size());
    addPlan(*recipe, step, data);
    addEpochs(*recipe, row, data);
    if (!live) {
        if (!row.finished) // as far as it came
            for (auto& phase : data.phases)
                if (!data.epochs.empty() && phase.end <= data.epochs.back().at)
                    phase.state = LearningData::Phase::State::Done;
        return data;
    }
    const auto begin = beginnings(*recipe);
    const auto at = std::size_t(std::clamp(live->step, 0, int(recipe->steps.size())));
    data.loss = live->loss;
    data.now = begin[at];
    if (live->epochs > 0 && live->batches > 0)
        data.now += std::max(0, live->epoch - 1) + double(live->batch) / double(live->batches);
    data.now = std::min(data.now, begin[std::min(at + 1, begin.size() - 1)]);
    if (!data.loss.empty()) data.now = std::max(data.now, std::min(data.loss.back().first, data.planned));
    if (estimate.known == Known::Estimated) data.live = estimate;
    for (auto& phase : data.phases)
        if (phase.state == LearningData::Phase::State::Current && live->epochs > 0)
            phase.text =
                Words::tr("%1, epoch %2 of %3").arg(phase.text).arg(std::max(1, live->epoch)).arg(live->epochs);
    return data;
}

QString stoppedText(const Failure& failure, bool* lowerRate) {
    static const QRegularExpression diverged(QStringLiteral("loss is not finite in epoch \\d+ of \\d+, step (\\d+)"));
    const auto found = diverged.match(failure.text);
    *lowerRate = found.hasMatch();
    if (!found.hasMatch()) return Words::tr("Training stopped: %1").arg(failure.text);
    return Words::tr("Training stopped: the loss is not a number since batch %1. The last good epoch is kept.")
        .arg(found.captured(1));
}

QString goesOnAt(const RunRow& row) {
    const auto recipe = parsed(row.settings.recipe);
    if (!recipe || row.measurements.empty()) return Words::tr("the first step");
    const auto& last = row.measurements.back();
    int step = std::max(0, last.step_index);
    const int steps = int(recipe->steps.size());
    if (last.step_index >= 0 && step < steps && last.epoch >= epochsOf(recipe->steps[std::size_t(step)]))
        ++step;
    else if (last.epoch > 0)
        return Words::tr("epoch %1").arg(last.epoch + 1);
    if (step >= steps) return Words::tr("the last step");
    return Words::tr("step %1, %2").arg(step + 1).arg(shortText(recipe->steps[std::size_t(step)]));
}

QString interruptedText(const RunRow& row) {
    return Words::tr("A run of this project has not ended. Nothing is lost: resuming at %1.").arg(goesOnAt(row));
}

QString bringsBackText(const RunRow& row, const Decisions& decisions) {
    if (decided_as(decisions, row.settings)) return {};
    return u' ' + Words::tr("Other decisions were made since; resuming brings those of %1 back.").arg(row.name);
}

TrainPlan planOf(const std::string& text, const std::vector<RunRow>& rows, int firstChanged) {
    TrainPlan plan;
    const auto recipe = parsed(text, &plan.problem);
    if (!recipe || recipe->steps.empty()) return plan;
    plan.recipe = text;
    const int removal = first_removing(*recipe), steps = int(recipe->steps.size());
    plan.from = firstChanged < steps ? std::max(0, firstChanged) : retrain_begins(text);
    plan.retrains = plan.from > 0 && plan.from >= removal;
    plan.epochs = epochs_from(*recipe, plan.from);
    plan.secondsPerEpoch = seconds_per_epoch(rows);
    return plan;
}

QString planText(const TrainPlan& plan) {
    if (!plan.epochs) return Words::tr("no training");
    const QString epochs = Words::tr("%n epoch(s)", "", plan.epochs);
    if (plan.secondsPerEpoch <= 0) return epochs;
    return QStringLiteral("%1, %2").arg(epochs, Format().roughDuration(plan.secondsPerEpoch * plan.epochs));
}

namespace {

std::vector<EpochBar> barsOf(const Runner::Live& live, const RunRow* current) {
    const Format format;
    std::vector<EpochBar> bars;
    if (live.toRead > 0) {
        bars.push_back({live.read / live.toRead,
                        Words::tr("reading photos, %1 of %2")
                            .arg(format.count(std::uint64_t(live.read)), format.count(std::uint64_t(live.toRead)))});
        return bars;
    }
    if (live.epochs <= 0) return bars;
    const int now = std::max(1, live.epoch);
    const double part = live.batches > 0 ? double(live.batch) / live.batches : 0;
    const QString batch =
        live.batches > 0 ? Words::tr("epoch %1, batch %2 of %3")
                               .arg(now)
                               .arg(format.count(std::uint64_t(live.batch)), format.count(std::uint64_t(live.batches)))
                         : Words::tr("epoch %1").arg(now);
    if (live.epochs > 6) { // too many to stand side by side
        bars.push_back({(now - 1 + part) / live.epochs, Words::tr("%1, %2 epochs in all").arg(batch).arg(live.epochs)});
        return bars;
    }
    for (int epoch = 1; epoch <= live.epochs; ++epoch) {
        QString text = epoch == now ? batch : Words::tr("epoch %1").arg(epoch);
        if (current && epoch < now)
            for (const auto& it : current->measurements)
                if (it.step_index == live.step && it.epoch == epoch && it.n)
                    text = QStringLiteral("%1, %2").arg(Words::tr("epoch %1").arg(epoch), format.percent(it.top1));
        bars.push_back({epoch < now ? 1 : epoch == now ? part : 0, text});
    }
    return bars;
}

QString titleOf(const Runner::Live& live, const RunRow* current, QString* hint) {
    const auto recipe = current ? parsed(current->settings.recipe) : std::nullopt;
    if (!recipe || live.step < 0 || live.step >= int(recipe->steps.size())) return Words::tr("Training");
    bool pruned = false, shared = false;
    for (int i = 0; i < live.step; ++i) {
        pruned |= std::string(recipe->steps[std::size_t(i)].stage->name) == "prune";
        shared |= std::string(recipe->steps[std::size_t(i)].stage->name) == "cluster";
    }
    const auto& stage = *recipe->steps[std::size_t(live.step)].stage;
    const std::string name = stage.name;
    *hint = shared ? Words::tr("shared values move together") : pruned ? Words::tr("zeros stay zero") : QString();
    if (name == "train") return pruned || shared ? Words::tr("Retraining") : Words::tr("Training");
    *hint = QString();
    if (name == "prune") return Words::tr("Pruning");
    if (name == "cluster") return Words::tr("Clustering");
    if (name == "encode") return Words::tr("Encoding");
    return QString::fromStdString(name);
}

} // namespace

TrainStory storyOf(Runner::State state, const Runner::Live& live, const RunRow* current, const TrainPlan& plan,
                   const QTime& clock) {
    const Format format;
    TrainStory story;
    using State = Runner::State;
    if (state == State::Idle) {
        story.title = plan.retrains ? Words::tr("Ready to retrain") : Words::tr("Ready to train");
        story.where = !plan.problem.isEmpty() ? plan.problem : planText(plan);
        story.canStart = plan.problem.isEmpty();
        return story;
    }
    QString hint;
    story.title = titleOf(live, current, &hint);
    story.where = live.steps ? Words::tr("step %1 of %2").arg(live.step + 1).arg(live.steps) : QString();
    if (!hint.isEmpty()) story.where = QStringLiteral("%1, %2").arg(story.where, hint);
    story.bars = barsOf(live, current);
    story.badge = state == State::Preparing ? Words::tr("preparing")
                  : state == State::Running ? Words::tr("running")
                  : state == State::Pausing ? Words::tr("pausing")
                                            : Words::tr("paused");
    story.canPause = state == State::Running || state == State::Preparing;
    story.canResume = state == State::Paused;
    // Its recipe was changed meanwhile: going on with the old one is not the only way.
    story.canStart = story.canResume && current && plan.problem.isEmpty() && plan.recipe != current->settings.recipe;
    story.canCancel = state != State::Pausing;
    if (state != State::Running) return story;
    if (live.secondsLeft >= 0) {
        story.left = format.duration(live.secondsLeft);
        story.done = Words::tr("left, done at %1")
                         .arg(QLocale().toString(clock.addSecs(int(live.secondsLeft)), QLocale::ShortFormat));
    }
    if (live.photosPerSecond > 0) {
        story.speed = format.count(std::uint64_t(std::llround(live.photosPerSecond)));
        story.unit = Words::tr("photos per second");
    }
    return story;
}

} // namespace squeeze::studio

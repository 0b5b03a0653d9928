// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/shell/session_views.h"

#include "app/studio/epoch_guess.h"
#include "app/studio/pages/train/train_recipe.h"
#include "app/studio/pages/train/train_story.h"
#include "app/studio/run/plan.h"

#include <QCoreApplication>
#include <QUndoStack>

#include <algorithm>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::SessionViews)
};

Budget::Action actionOf(Session::Next next) {
    switch (next) {
    case Session::Next::None:
        return Budget::Action::None;
    case Session::Next::Train:
        return Budget::Action::Train;
    case Session::Next::Retrain:
        return Budget::Action::Retrain;
    case Session::Next::Export:
        return Budget::Action::Export;
    case Session::Next::Pause:
        return Budget::Action::Pause;
    case Session::Next::Resume:
        return Budget::Action::Resume;
    }
    return Budget::Action::None;
}

/// What the button will bring, and how long it will take.
void foresee(Budget& budget, Session& session) {
    const auto frame = session.preview().frame();
    const auto& now = session.now().top1;
    if (budget.action == Budget::Action::Retrain && frame && frame->retrained.known != Known::None &&
        now.known != Known::None)
        budget.gain = std::max(0.0, frame->retrained.value - now.value);
    const auto& runner = session.runner();
    const TrainPlan plan = planOf(session.document().decisions().recipe, runner.runs(), runner.firstChanged());
    const double each = plan.secondsPerEpoch > 0 ? plan.secondsPerEpoch : guessedEpoch(session);
    if (plan.epochs > 0 && each > 0) budget.secondsLeft = plan.epochs * each;
}

} // namespace

Budget budgetOf(Session& session) {
    const Now& now = session.now();
    Budget budget;
    budget.any = now.any && now.bytes > 0; // 0: not counted yet
    budget.bytes = now.bytes;
    budget.original = now.original;
    budget.parts = now.parts;
    budget.draft = now.draft;
    budget.untrained = now.untrained;
    budget.sparsity = now.sparsity;
    budget.kept = now.kept;
    budget.weights = now.weights;
    budget.top1 = now.top1;
    if (now.top1.known == Known::Stale) budget.changed = session.document().history()->undoText();
    budget.originalTop1 = now.originalTop1;
    budget.latency = now.latency;
    budget.originalLatency = now.originalLatency;
    budget.target = now.target;
    budget.floor = now.floor;
    budget.threads = Classifier::threads;
    budget.action = actionOf(session.next());
    if (budget.action == Budget::Action::Train || budget.action == Budget::Action::Retrain) foresee(budget, session);
    return budget;
}

std::vector<RecipeChip> chipsOf(const std::string& recipe, const std::string& basis, int running) {
    std::vector<RecipeChip> chips;
    const auto steps = parsed(recipe);
    if (!steps) return chips;
    const int same = basis.empty() ? 0 : common_steps(recipe, basis);
    for (int i = 0; i < static_cast<int>(steps->steps.size()); ++i) {
        const auto& step = steps->steps[static_cast<std::size_t>(i)];
        RecipeChip chip{shortText(step), QString::fromStdString(step.text())};
        using State = RecipeChip::State;
        if (running >= 0)
            chip.state = i < running ? State::Done : i == running ? State::Running : State::Waiting;
        else if (basis.empty())
            chip.state = State::Waiting;
        else
            chip.state = i < same ? State::Done : i == same ? State::Edited : State::Stale;
        chips.push_back(std::move(chip));
    }
    return chips;
}

std::vector<RecipeChip> chipsOf(Session& session) {
    const Runner& runner = session.runner();
    const bool runs = runner.state() == Runner::State::Running || runner.state() == Runner::State::Pausing;
    const RunRow* basis = runner.find(runner.basisPoint());
    const std::string& recipe = session.document().decisions().recipe;
    const RunRow* current = runner.current();
    const bool mine = runs && current && same_recipe(current->settings.recipe, recipe);
    return chipsOf(recipe, basis ? basis->settings.recipe : std::string(), mine ? runner.live().step : -1);
}

std::int64_t interruptedRun(const Runner& runner) {
    return runner.state() == Runner::State::Idle ? runner.resumable() : 0;
}

QString savedText(const Document& document) {
    switch (document.saved()) {
    case Document::Saved::Saved:
        return Words::tr("all changes saved");
    case Document::Saved::Saving:
        return Words::tr("saving…");
    case Document::Saved::Failed:
        return Words::tr("not saved");
    }
    return {};
}

QString idleText(const Session& session, const Jobs& jobs) {
    if (jobs.rowCount() > 0)
        if (const auto* job = jobs.index(0).data(Jobs::JobRole).value<Job*>()) {
            if (job->state() == Job::State::Failed) return Words::tr("%1: %2").arg(job->title(), job->failure().text);
            if (job->state() == Job::State::Done) return Words::tr("%1: done").arg(job->title());
            if (job->state() == Job::State::Cancelled) return Words::tr("%1: %2").arg(job->title(), job->stoppedWord());
        }
    return session.now().any ? Words::tr("Ready") : Words::tr("Works offline. Photos stay on this computer.");
}

} // namespace squeeze::studio

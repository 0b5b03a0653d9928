// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/retrain_step.h"

#include "app/studio/pages/runs/runs_twin.h"
#include "app/studio/wizard/expectation.h"
#include "app/studio/wizard/facts.h"
#include "app/studio/wizard/loss_line.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace squeeze::studio {

using State = Runner::State;

RetrainStep::RetrainStep(Session& session, QWidget* parent) : WizardStep(session, parent) {
    m_panel = new Panel(tr("Training"));
    m_banner = new Banner;
    m_banner->hide();
    m_where = new TextLabel({}, int(TextRole::Title));
    m_left = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_bar = new ThinBar;
    m_loss = new LossLine;
    m_empty = new TextLabel(
        tr("Nothing runs yet. Training shows its progress here, and everything up to the last epoch is kept "
           "when you stop it."),
        int(TextRole::Body), TextLabel::Tone::Second);
    m_empty->setWordWrap(true);
    m_pause = new QPushButton(icon(QStringLiteral("pause")), tr("Pause"));
    m_cancel = new QPushButton(tr("Give up"));
    makeFlat(m_cancel);
    m_cancel->setToolTip(tr("Stops, and goes back to the network as it was before"));
    auto* line = new QHBoxLayout;
    line->addWidget(m_where, 1);
    line->addWidget(m_left);
    m_twin = tableTwin(
        tr("Training loss"), [this](QObject* owner) { return m_loss->table(owner); }, this);
    line->addWidget(m_twin);
    line->addSpacing(8);
    line->addWidget(m_cancel);
    line->addWidget(m_pause);
    m_panel->body()->addWidget(m_banner);
    m_panel->body()->addLayout(line);
    m_panel->body()->addWidget(m_bar);
    m_panel->body()->addWidget(m_empty);
    m_panel->body()->addWidget(m_loss, 1);
    m_result = new Panel(tr("Result"));
    m_facts = new Facts;
    m_result->body()->addWidget(m_facts);
    m_result->body()->addStretch(1);
    m_again = new QPushButton(icon(QStringLiteral("history")), tr("Retrain again"));
    m_again->setToolTip(tr("Runs the whole recipe once more, from the weights that this run began with"));
    makeFlat(m_again);
    m_result->body()->addWidget(m_again, 0, Qt::AlignLeft);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addWidget(m_panel, 62);
    columns->addWidget(m_result, 38);
    auto& runner = session.runner();
    connect(&runner, &Runner::stateChanged, this, &RetrainStep::refresh);
    connect(&runner, &Runner::runsChanged, this, &RetrainStep::refresh);
    connect(&runner, &Runner::liveChanged, this, &RetrainStep::showLive);
    connect(&runner, &Runner::finished, this, [this] {
        m_banner->hide();
        refresh();
    });
    connect(&runner, &Runner::stopped, this, [this](const Failure& failure) {
        m_banner->say(Banner::Kind::Error, QStringLiteral("error"), failure.text);
        refresh();
    });
    connect(&session, &Session::nowChanged, this, &RetrainStep::refresh);
    connect(m_pause, &QPushButton::clicked, this, [this] {
        auto& run = m_session.runner();
        run.state() == State::Paused ? run.resume() : run.pause();
    });
    connect(m_cancel, &QPushButton::clicked, this, [this] { m_session.runner().cancel(); });
    connect(m_again, &QPushButton::clicked, this, &RetrainStep::again);
    refresh();
}

bool RetrainStep::current() const {
    const auto& now = m_session.now();
    return now.any && !now.draft && m_session.runner().state() == State::Idle;
}

QString RetrainStep::question() const {
    switch (m_session.runner().state()) {
    case State::Preparing:
    case State::Running:
    case State::Pausing:
        return tr("It is learning again");
    case State::Paused:
        return tr("Paused");
    case State::Idle:
        break;
    }
    if (current() && !m_session.runner().basis()) return tr("Finished as it was opened");
    return current() ? tr("Retrained") : tr("Win the accuracy back");
}

QString RetrainStep::hint() const {
    if (m_session.runner().state() == State::Paused) return tr("Everything up to the last epoch is saved.");
    if (current() && !m_session.runner().basis()) return tr("Choose a smaller target to cut it further.");
    return current() ? tr("Measured on photos that it did not learn from.")
                     : tr("The weights that are left learn to do the work of those that are gone. You can go on "
                          "working meanwhile.");
}

QString RetrainStep::button() const {
    if (m_session.runner().state() == State::Paused) return tr("Resume");
    return current() ? tr("Export") : m_session.runner().basis() ? tr("Retrain") : tr("Train and compress");
}

QString RetrainStep::note() const {
    const auto state = m_session.runner().state();
    if (state == State::Running || state == State::Preparing) return tr("Goes on when you leave this page.");
    return {};
}

bool RetrainStep::ready() const {
    if (current()) return true;
    const auto state = m_session.runner().state();
    return (state == State::Idle || state == State::Paused) && m_session.data().dataset() &&
           !m_session.document().decisions().recipe.empty();
}

bool RetrainStep::done() const { return current(); }

void RetrainStep::begin() {
    auto& runner = m_session.runner();
    if (!ready() || current()) return;
    m_banner->hide();
    runner.state() == State::Paused ? runner.resume() : runner.start(runner.firstChanged());
}

/// From the start weights, not from what they became.
void RetrainStep::again() {
    m_banner->hide();
    m_session.runner().start(0);
}

bool RetrainStep::advance() {
    if (current()) return true;
    begin();
    return false;
}

void RetrainStep::refresh() {
    showLive();
    const Format format;
    const auto& now = m_session.now();
    m_result->setVisible(now.any);
    m_again->setVisible(current() && m_session.runner().basis() != 0);
    m_again->setEnabled(m_session.data().dataset() || m_session.document().decisions().data.empty());
    m_facts->set(tr("File"), format.bytes(now.bytes));
    m_facts->set(tr("Smaller by"),
                 now.bytes ? format.ratio(double(now.original) / double(now.bytes)) : QStringLiteral("–"));
    m_facts->set(tr("Top-1"), format.accuracy(now.top1) + u' ' + format.interval(now.top1),
                 now.top1.known == Known::Measured);
    m_facts->set(tr("Top-1 of the original"), format.accuracy(now.originalTop1), false);
    if (now.target) m_facts->set(tr("Target"), format.budget(now.bytes, now.target));
    m_result->setCaption(now.draft ? tr("before retraining") : QString());
    Q_EMIT changed();
}

/// Epochs are counted from 1; 0 before the first batch.
QString RetrainStep::where(const Runner::Live& live) {
    const QString step = tr("Step %1 of %2").arg(live.step + 1).arg(std::max(1, live.steps));
    if (live.epochs <= 0) return step;
    return step + tr(", epoch %1 of %2").arg(std::max(1, live.epoch)).arg(live.epochs);
}

double RetrainStep::share(const Runner::Live& live) {
    if (live.steps <= 0) return -1;
    double inside = 0;
    if (live.epochs > 0) {
        const double batches = live.batches > 0 ? double(live.batch) / live.batches : 0;
        inside = (std::max(0, live.epoch - 1) + batches) / live.epochs;
    }
    return std::min(1.0, (live.step + inside) / live.steps);
}

void RetrainStep::showLive() {
    const auto state = m_session.runner().state();
    const auto& live = m_session.runner().live();
    const bool idle = state == State::Idle;
    for (QWidget* part : std::initializer_list<QWidget*>{m_where, m_left, m_bar, m_pause, m_cancel})
        part->setVisible(!idle);
    const bool any = !live.loss.empty() && !(idle && m_session.runner().basis() == 0); // of another model, where opened
    m_empty->setVisible(idle && !any);
    m_loss->setVisible(any);
    m_twin->setVisible(any);
    m_pause->setEnabled(state == State::Running || state == State::Paused);
    m_pause->setText(state == State::Paused ? tr("Resume") : state == State::Pausing ? tr("Pausing") : tr("Pause"));
    m_pause->setIcon(icon(state == State::Paused ? QStringLiteral("play") : QStringLiteral("pause")));
    if (state == State::Preparing) {
        m_where->setText(tr("Getting the photos ready"));
        m_bar->setShare(-1);
    } else if (!idle) {
        m_where->setText(where(live));
        m_where->setToolTip(live.text);
        m_bar->setShare(share(live));
    }
    m_left->setText(live.secondsLeft >= 0 && !idle ? tr("%1 left").arg(Format().roughDuration(live.secondsLeft))
                                                   : QString());
    double epochs = 0;
    for (const auto& point : live.loss) epochs = std::max(epochs, point.first);
    m_loss->set(live.loss, epochs);
}

} // namespace squeeze::studio

#include "moc_retrain_step.cpp"

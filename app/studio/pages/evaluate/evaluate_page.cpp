// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_page.h"

#include "app/studio/export/commands.h"
#include "app/studio/pages/evaluate/evaluate_classes.h"
#include "app/studio/pages/evaluate/evaluate_confusion.h"
#include "app/studio/pages/evaluate/evaluate_try.h"
#include "app/studio/pages/evaluate/evaluate_verdicts.h"
#include "app/studio/pages/evaluate/evaluate_words.h"
#include "app/studio/session.h"
#include "widgets/basics/banner.h"
#include "widgets/theme/format.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>

namespace squeeze::studio {

namespace {

constexpr int settle = 400; ///< milliseconds after the last change

} // namespace

EvaluatePage::EvaluatePage(Session& session, QWidget* parent)
    : PageWidget(session, parent), m_try(new TryPanel(session.classifier())),
      m_verdicts(new VerdictPanel(session.classifier(), session.data())), m_confusion(new ConfusionPanel),
      m_classes(new ClassesPanel), m_banner(new Banner) {
    build();
    buildActions();
    connectAll();
    retranslate();
}

void EvaluatePage::build() {
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(12, 12, 12, 12);
    m_grid->setSpacing(12);
    m_grid->addWidget(m_banner, 0, 0, 1, 2);
    m_grid->addWidget(m_try, 1, 0);
    m_grid->addWidget(m_confusion, 1, 1);
    m_grid->addWidget(m_verdicts, 2, 0);
    m_grid->addWidget(m_classes, 2, 1);
    m_grid->setColumnStretch(0, 60);
    m_grid->setColumnStretch(1, 40);
    m_grid->setRowStretch(1, 57);
    m_grid->setRowStretch(2, 43);
    for (QWidget* panel : {static_cast<QWidget*>(m_try), static_cast<QWidget*>(m_confusion),
                           static_cast<QWidget*>(m_verdicts), static_cast<QWidget*>(m_classes)}) {
        panel->setMinimumSize(200, 120);
        panel->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // the grid decides, not what is inside
    }
    m_banner->hide();
}

void EvaluatePage::buildActions() {
    const auto make = [this](auto act) {
        auto* action = new QAction(this);
        connect(action, &QAction::triggered, this, act);
        m_actions << action;
        return action;
    };
    m_open = make([this] { m_try->browse(); });
    m_paste = make([this] { m_try->paste(); });
    m_paste->setShortcut(QKeySequence::Paste);
    m_paste->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_paste);
    if (TryPanel::cameraLikely()) m_webcam = make([this] { m_try->toggleCamera(); });
    m_measure = make([this] { measure(Split::Validation); });
    m_test = make([this] { measure(Split::Test); });
    m_copy = make([this] { QGuiApplication::clipboard()->setText(command()); });
    m_copy->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)); // the window says that it was copied
}

void EvaluatePage::connectAll() {
    auto& classifier = m_session.classifier();
    connect(&classifier, &Classifier::modelsChanged, this, &EvaluatePage::refresh);
    connect(&classifier, &Classifier::compared, this, &EvaluatePage::refresh);
    connect(&classifier, &Classifier::forgotten, this, &EvaluatePage::refresh);
    connect(&m_session.data(), &DataSource::changed, this, &EvaluatePage::refresh);
    connect(&m_session, &Session::nowChanged, this, [this] { // with every frame, also while nobody looks
        if (!isVisible()) return;
        refreshBytes();
        m_settle.start();
    });
    connect(m_try, &TryPanel::answered, m_verdicts, &VerdictPanel::add);
    connect(m_try, &TryPanel::waitingClicked, this, [this] { Q_EMIT m_session.pageWanted(Page::Train); });
    connect(m_verdicts, &VerdictPanel::wanted, this, [this] { measure(Split::Validation); });
    connect(m_verdicts, &VerdictPanel::stopped, this, [this] {
        if (auto* job = m_session.classifier().comparing()) job->cancel();
    });
    connect(m_verdicts, &VerdictPanel::photoChosen, this, [this](std::size_t sample) {
        if (m_shown) m_session.classifier().ask(m_shown->dataset, sample);
    });
    connect(m_verdicts, &VerdictPanel::answerChosen, m_try, &TryPanel::showAnswer);
    connect(m_confusion, &ConfusionPanel::cellChosen, m_verdicts, &VerdictPanel::setCell);
    connect(m_confusion, &ConfusionPanel::partWanted, this, &EvaluatePage::measure);
    connect(m_classes, &ClassesPanel::thresholdChanged, m_try, &TryPanel::setThreshold);
    connect(m_classes, &ClassesPanel::classChosen, this, [this](int label) {
        m_verdicts->setCell({label, -1, false});
    });
    m_settle.setSingleShot(true);
    m_settle.setInterval(settle);
    connect(&m_settle, &QTimer::timeout, this, &EvaluatePage::measureUnasked);
    connect(m_banner, &Banner::clicked, this, [this] {
        if (m_untrained && m_problem.isEmpty()) return Q_EMIT m_session.pageWanted(Page::Train);
        measure(m_shown ? m_shown->split : Split::Validation);
    });
}

void EvaluatePage::retranslate() {
    m_open->setText(tr("Ask both models about photos…"));
    m_paste->setText(tr("Ask both models about the clipboard's picture"));
    if (m_webcam) m_webcam->setText(tr("Ask both models about the webcam's picture"));
    m_measure->setText(tr("Compare both models on validation"));
    m_test->setText(tr("Compare both models on the test part"));
    m_copy->setText(tr("Copy as CLI command"));
    refresh();
}

void EvaluatePage::refresh() {
    const auto& classifier = m_session.classifier();
    const auto dataset = m_session.data().dataset();
    const bool ready = classifier.ready();
    if (ready)
        m_try->setWaiting({}, {}, {});
    else
        m_try->setWaiting(tr("No model yet"),
                          tr("Train a network, or open a model file. Then photos can be asked of it here."),
                          tr("Train"));
    refreshBytes();
    if (!ready || !dataset)
        m_verdicts->setNothing(tr("Nothing to compare yet"),
                               ready ? tr("Open a data set: every validation photo is then asked of both models.")
                                     : tr("With a model and photos, the ones that compression broke appear here."),
                               {});
    else
        m_verdicts->setNothing(tr("Both models have not been compared yet"),
                               tr("Every validation photo (%1) is asked of both models. Training goes on meanwhile.")
                                   .arg(Format().count(dataset->indices(Split::Validation).size())),
                               tr("Compare"));
    m_measure->setEnabled(ready && dataset);
    m_test->setEnabled(ready && dataset);
    m_copy->setEnabled(ready);
    refreshComparison();
    refreshBanner();
    m_settle.start();
}

void EvaluatePage::refreshBytes() {
    const auto& now = m_session.now();
    m_try->setBytes(now.original, now.bytes, now.draft && now.bytes != now.original);
    m_try->setUntrained(now.untrained);
    if (std::exchange(m_untrained, now.untrained) != now.untrained) refreshBanner();
}

void EvaluatePage::refreshComparison() {
    const auto now = m_session.comparison();
    if (now == m_shown) return;
    m_shown = now;
    m_confusion->setComparison(m_shown.get());
    m_classes->setComparison(m_shown);
    m_verdicts->setComparison(m_shown);
}

void EvaluatePage::refreshBanner() {
    const auto& classifier = m_session.classifier();
    if (!m_problem.isEmpty())
        m_banner->say(Banner::Kind::Error, QStringLiteral("error"), m_problem, tr("Try again"));
    else if (m_untrained)
        m_banner->say(Banner::Kind::Warning, QStringLiteral("warning"),
                      tr("This network has random weights: nothing has trained it yet, so its answers and figures mean "
                         "nothing."),
                      tr("Train"));
    else if (m_shown && !classifier.comparing() && !classifier.fresh())
        m_banner->say(Banner::Kind::Hint, QStringLiteral("clock"),
                      tr("Stale: the models changed after this was measured."), tr("Measure again"));
    else if (m_shown && !classifier.comparing() && m_shown->dataset != m_session.data().dataset())
        m_banner->say(Banner::Kind::Hint, QStringLiteral("clock"),
                      tr("Stale: the photos were edited after this was measured."), tr("Measure again"));
    else
        m_banner->hide();
}

void EvaluatePage::measure(Split split) {
    if (!m_session.compare(split)) return;
    m_problem.clear();
    follow(m_session.classifier().comparing());
    refreshBanner();
}

QString EvaluatePage::command() const {
    return evaluate_command(m_session, m_shown ? m_shown->split : Split::Validation, m_try->shown().source);
}

void EvaluatePage::follow(Job* job) {
    if (!job) return;
    m_verdicts->setProgress(true, -1, {});
    connect(job, &Job::moved, m_verdicts, [this, job] {
        if (job == m_session.classifier().comparing()) m_verdicts->setProgress(true, job->share(), job->where());
    });
    connect(job, &Job::failed, this, [this](const Failure& failure) { m_problem = failure.text; });
    connect(job, &Job::ended, this, [this] {
        if (m_session.classifier().comparing()) return; // a newer one
        m_verdicts->setProgress(false, 0, {});
        refreshBanner();
    });
}

void EvaluatePage::measureUnasked() {
    if (!isVisible() || !m_session.compareUnasked()) return;
    m_problem.clear();
    follow(m_session.classifier().comparing());
    refreshBanner();
}

QString EvaluatePage::dropText(const QStringList& paths) const {
    if (!m_session.classifier().ready() || !are_photos(paths.mid(0, 64))) return {}; // takeDrop() looks at all
    if (paths.size() == 1 && QFileInfo(paths.front()).isDir())
        return tr("Ask both models about the photos in %1").arg(QDir(paths.front()).dirName());
    return tr("Ask both models about %Ln photo(s)", nullptr, int(paths.size()));
}

bool EvaluatePage::takeDrop(const QStringList& paths) { return !dropText(paths).isEmpty() && m_try->takeDrop(paths); }

void EvaluatePage::setCompact(bool compact) {
    m_try->setCompact(compact);
    m_verdicts->setCompact(compact);
    m_classes->setCompact(compact);
    m_confusion->setCompact(compact);
    m_grid->setRowStretch(1, compact ? 60 : 57);
    m_grid->setRowStretch(2, compact ? 40 : 43);
}

void EvaluatePage::showEvent(QShowEvent* event) {
    PageWidget::showEvent(event);
    refresh(); // and measured unasked, in a moment
}

void EvaluatePage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) retranslate();
    PageWidget::changeEvent(event);
}

} // namespace squeeze::studio
#include "moc_evaluate_page.cpp"

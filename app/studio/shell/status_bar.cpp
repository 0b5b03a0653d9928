// SPDX-License-Identifier: GPL-3.0-or-later
// 24 px on the rail's colour; the job's part opens the Jobs dock.
#include "app/studio/shell/status_bar.h"

#include "app/studio/shell/actions.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace squeeze::studio {

namespace {

class Glyph final : public QWidget {
public:
    Glyph(QString name, QWidget* parent) : QWidget(parent), m_name(std::move(name)) { setFixedSize(13, 13); }
    void setName(const QString& name) {
        m_name = name;
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        paintIcon(painter, rect(), m_name, Theme::of(palette()).text2);
    }

private:
    QString m_name;
};

/// A word in the status bar that can be pressed.
QPushButton* word(QAction* action, QWidget* parent) {
    auto* button = new QPushButton(parent);
    makeFlat(button);
    button->setFont(squeeze::font(TextRole::Caption));
    button->setIcon(action->icon());
    button->setIconSize(QSize(12, 12));
    button->setFocusPolicy(Qt::TabFocus);
    button->setMaximumHeight(22);
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    return button;
}

TextLabel* small(QWidget* parent) {
    return new TextLabel({}, static_cast<int>(TextRole::Caption), TextLabel::Tone::Second, parent);
}

} // namespace

StatusBar::StatusBar(Actions& actions, Jobs& jobs, QWidget* parent)
    : QWidget(parent), m_actions(actions), m_jobs(jobs), m_mark(new Glyph(QStringLiteral("check"), this)),
      m_chip(new Glyph(QStringLiteral("chip"), this)), m_text(small(this)), m_left(small(this)), m_device(small(this)),
      m_seed(small(this)), m_bar(new ThinBar(this)), m_job(word(actions[Do::JobsDock], this)),
      m_history(word(actions[Do::HistoryDock], this)), m_command(word(actions[Do::CopyCommand], this)) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(12, 1, 8, 0);
    line->setSpacing(8);
    m_text->setElided(true);
    m_bar->setFixedWidth(120);
    m_job->setIcon(icon(QStringLiteral("clock")));
    line->addWidget(m_mark);
    line->addWidget(m_text);
    line->addWidget(m_bar);
    line->addWidget(m_left);
    line->addWidget(m_job);
    line->addStretch(1);
    line->addWidget(m_chip);
    line->addWidget(m_device);
    line->addSpacing(6);
    line->addWidget(m_seed);
    line->addWidget(m_history);
    line->addWidget(m_command);
    setFixedHeight(std::max(24, m_text->sizeHint().height() + 8));
    const auto watch = [this](Job* job) { connect(job, &Job::moved, this, &StatusBar::refresh); };
    for (Job* job : m_jobs.running()) watch(job);
    connect(&m_jobs, &Jobs::started, this, [this, watch](Job* job) {
        watch(job);
        refresh();
    });
    connect(&m_jobs, &Jobs::ended, this, &StatusBar::refresh);
    retranslate();
}

void StatusBar::retranslate() {
    setAccessibleName(tr("Status"));
    m_history->setText(tr("History"));
    m_history->setToolTip(m_actions[Do::HistoryDock]->toolTip());
    m_command->setText(tr("Copy as CLI command"));
    m_command->setToolTip(m_actions[Do::CopyCommand]->toolTip());
    m_job->setToolTip(m_actions[Do::JobsDock]->toolTip());
    m_device->setText(tr("CPU, %n thread(s)", nullptr, m_threads));
    m_seed->setText(tr("seed %1").arg(m_seedNumber));
    m_seed->setToolTip(tr("Equal recipe, seed, photos and threads give equal bytes"));
    refresh();
}

void StatusBar::setThreads(int threads) {
    m_threads = threads;
    retranslate();
}

void StatusBar::setSeed(std::uint64_t seed) {
    if (seed == m_seedNumber) return;
    m_seedNumber = seed;
    retranslate();
}

void StatusBar::setIdle(const QString& text) {
    if (text == m_idle) return;
    m_idle = text;
    refresh();
}

void StatusBar::setProjectShown(bool shown) {
    for (QWidget* part :
         {static_cast<QWidget*>(m_seed), static_cast<QWidget*>(m_history), static_cast<QWidget*>(m_command)})
        part->setVisible(shown);
}

void StatusBar::refresh() {
    const auto running = m_jobs.running();
    const bool busy = !running.isEmpty();
    m_bar->setVisible(busy);
    m_left->setVisible(busy);
    m_job->setVisible(busy && running.size() > 1);
    const bool failed =
        m_jobs.rowCount() > 0 && m_jobs.index(0).data(Jobs::StateRole).toInt() == int(Job::State::Failed);
    static_cast<Glyph*>(m_mark)->setName(busy     ? QStringLiteral("clock")
                                         : failed ? QStringLiteral("warning")
                                                  : QStringLiteral("check"));
    if (!busy) {
        m_text->setText(m_idle);
        m_text->setToolTip(m_idle);
        return;
    }
    const Job& job = *running.front();
    m_text->setText(job.where().isEmpty() ? job.title() : job.title() + QStringLiteral(", ") + job.where());
    m_text->setToolTip(m_text->text());
    m_bar->setShare(job.share());
    m_bar->setAccessibleName(job.title());
    const Format format;
    m_left->setText(job.secondsLeft() < 0
                        ? QString()
                        : tr("%1 left").arg(job.secondsLeft() < 10 ? format.roughDuration(job.secondsLeft())
                                                                   : format.duration(job.secondsLeft())));
    m_job->setText(tr("%n more", nullptr, static_cast<int>(running.size()) - 1));
}

void StatusBar::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.rail);
    QPen line(theme.line);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawLine(0, 0, width(), 0);
}

void StatusBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
}

} // namespace squeeze::studio
#include "moc_status_bar.cpp"

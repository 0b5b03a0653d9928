// SPDX-License-Identifier: GPL-3.0-or-later
// Follows its job.
#include "app/studio/shell/job_card.h"

#include "widgets/basics/basics.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QPainter>
#include <QPushButton>

namespace squeeze::studio {

JobCard::JobCard(Job& job, QWidget* parent)
    : QFrame(parent), m_job(job), m_title(new TextLabel(job.title(), static_cast<int>(TextRole::Strong))),
      m_where(new TextLabel({}, static_cast<int>(TextRole::Body), TextLabel::Tone::Second)), m_bar(new ThinBar),
      m_buttons(new QHBoxLayout) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(36, 7, 6, 8);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    m_where->setWordWrap(true);
    m_buttons->setSpacing(2);
    m_again = addButton("again");
    m_pause = addButton("pause");
    m_pause->setIcon(icon(QStringLiteral("pause")));
    m_pause->setToolTip(tr("Pause %1").arg(job.title()));
    m_cancel = addButton("cancel");
    m_cancel->setIcon(icon(QStringLiteral("close")));
    m_cancel->setToolTip(tr("Cancel %1").arg(job.title()));
    for (auto* button : {m_pause, m_cancel}) button->setAccessibleName(button->toolTip());
    grid->addWidget(m_title, 0, 0);
    grid->addWidget(m_where, 0, 1);
    grid->addLayout(m_buttons, 0, 2);
    grid->addWidget(m_bar, 1, 0, 1, 3);
    grid->setColumnStretch(1, 1);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_cancel, &QPushButton::clicked, &m_job, &Job::stop);
    connect(m_pause, &QPushButton::clicked, this, [this] { m_job.offers().pause(); });
    connect(m_again, &QPushButton::clicked, this, &JobCard::again);
    connect(&m_job, &Job::moved, this, &JobCard::refresh);
    connect(&m_job, &Job::ended, this, &JobCard::refresh);
    refresh();
}

QPushButton* JobCard::addButton(const char* name) {
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    makeFlat(button);
    makeSmall(button);
    button->setIconSize(QSize(12, 12));
    m_buttons->addWidget(button);
    return button;
}

/// What the owner offers; of a failure that nobody can mend from here, at least its words.
void JobCard::again() {
    if (const auto again = m_job.offers().again) // a copy: it may offer anew
        again();
    else
        QGuiApplication::clipboard()->setText(m_job.failure().text);
}

void JobCard::refresh() {
    const bool runs = m_job.state() == Job::State::Running;
    QString where = m_job.where();
    const Format format;
    switch (m_job.state()) {
    case Job::State::Running:
        if (m_job.secondsLeft() >= 0)
            where += (where.isEmpty() ? QString() : QStringLiteral(", ")) +
                     tr("%1 left").arg(format.duration(m_job.secondsLeft()));
        break;
    case Job::State::Done:
        where = tr("done");
        break;
    case Job::State::Cancelled:
        where = m_job.stoppedWord();
        break;
    case Job::State::Failed:
        where = m_job.failure().text;
        break;
    }
    m_where->setText(where);
    m_where->setTone(m_job.state() == Job::State::Failed ? TextLabel::Tone::Error : TextLabel::Tone::Second);
    m_bar->setVisible(runs);
    m_bar->setShare(m_job.share());
    m_cancel->setVisible(runs);
    m_pause->setVisible(runs && m_job.offers().pause);
    m_again->setVisible(!runs && (m_job.offers().again || m_job.state() == Job::State::Failed));
    m_again->setText(m_job.offers().again ? m_job.offers().againWord : tr("Copy the message"));
    setAccessibleName(m_job.title());
    setAccessibleDescription(where);
    update();
}

void JobCard::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QRectF mark(12, m_title->geometry().center().y() - 7, 15, 15);
    switch (m_job.state()) {
    case Job::State::Running:
        paintIcon(painter, mark, QStringLiteral("play"), theme.accent);
        break;
    case Job::State::Done:
        paintIcon(painter, mark, QStringLiteral("check"), theme.ok);
        break;
    case Job::State::Cancelled:
        paintIcon(painter, mark, QStringLiteral("stop"), theme.text3);
        break;
    case Job::State::Failed:
        paintIcon(painter, mark, QStringLiteral("error"), theme.error);
        break;
    }
}

} // namespace squeeze::studio
#include "moc_job_card.cpp"

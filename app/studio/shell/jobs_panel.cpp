// SPDX-License-Identifier: GPL-3.0-or-later
// Cards follow the list of jobs; the log grows at its end.
#include "app/studio/shell/jobs_panel.h"

#include "app/studio/shell/job_card.h"
#include "widgets/basics/basics.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>

namespace squeeze::studio {

JobsPanel::JobsPanel(Jobs& jobs, Qt::Orientation orientation, QWidget* parent)
    : QWidget(parent), m_jobs(jobs), m_cards(new QVBoxLayout), m_empty(new EmptyState(QStringLiteral("clock"), {}, {})),
      m_log(new QPlainTextEdit) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    auto* split = new QSplitter(orientation);
    auto* scroll = new QScrollArea;
    auto* inside = new QWidget;
    auto* list = new QVBoxLayout(inside);
    list->setContentsMargins(10, 10, 10, 10);
    m_cards->setSpacing(6);
    list->addWidget(m_empty);
    list->addLayout(m_cards);
    list->addStretch(1);
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    m_log->setReadOnly(true);
    m_log->setFont(squeeze::font(TextRole::Mono));
    m_log->setMaximumBlockCount(2000);
    m_log->setFrameShape(QFrame::NoFrame);
    m_log->setPlainText(m_jobs.log().join(u'\n'));
    split->addWidget(scroll);
    split->addWidget(m_log);
    split->setStretchFactor(0, 3);
    split->setStretchFactor(1, 2);
    column->addWidget(split);
    connect(&m_jobs, &Jobs::logged, m_log, &QPlainTextEdit::appendPlainText);
    for (const auto signal : {&QAbstractItemModel::rowsInserted}) connect(&m_jobs, signal, this, &JobsPanel::rebuild);
    connect(&m_jobs, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this](const QModelIndex&, int first, int last) {
        for (int row = last; row >= first; --row)
            if (const auto* item = m_cards->itemAt(row)) delete item->widget();
    });
    connect(&m_jobs, &QAbstractItemModel::rowsRemoved, this, &JobsPanel::rebuild);
    connect(&m_jobs, &QAbstractItemModel::modelReset, this, &JobsPanel::rebuild);
    retranslate();
    rebuild();
}

void JobsPanel::rebuild() {
    while (auto* item = m_cards->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (int row = 0; row < m_jobs.rowCount(); ++row)
        if (auto* job = m_jobs.index(row).data(Jobs::JobRole).value<Job*>()) m_cards->addWidget(new JobCard(*job));
    m_empty->setVisible(m_jobs.rowCount() == 0);
}

void JobsPanel::retranslate() {
    m_empty->setTexts(tr("Nothing runs"),
                      tr("Training, measuring and exporting appear here, with time left and a way to cancel."), {});
    m_log->setAccessibleName(tr("Log"));
    setAccessibleName(tr("Jobs and log"));
}

void JobsPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        rebuild();
    }
}

} // namespace squeeze::studio
#include "moc_jobs_panel.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data/data_problems.h"

#include "app/studio/data/data_source.h"
#include "app/studio/pages/data/data_labels.h"
#include "app/studio/pages/data/data_words.h"
#include "widgets/basics/hairline.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace squeeze::studio {

ProblemsPanel::ProblemsPanel(DataSource& source, QWidget* parent)
    : Panel(tr("Problems"), parent), m_data(source), m_all(new QPushButton),
      m_promise(paragraph(TextLabel::Tone::Second)) {
    makeFlat(m_all, true);
    makeSmall(m_all);
    connect(m_all, &QPushButton::clicked, this, [this] { m_data.fixAll(); });
    head()->addWidget(m_all);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->setSpacing(0);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(14, 8, 14, 8);
    foot->addWidget(m_promise, 1);
    body()->addLayout(foot);
}

void ProblemsPanel::refresh() {
    delete m_rows;
    m_rows = new QWidget;
    auto* lines = new QVBoxLayout(m_rows);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    body()->insertWidget(0, m_rows);
    std::size_t number = 0;
    bool mendable = false;
    for (const auto& finding : m_data.findings()) {
        addRow(finding);
        number += finding.count;
        mendable |= finding.kind != FindingKind::FewPhotos;
    }
    m_rows->show(); // at once: queued, the panel would flicker
    m_all->setText(tr("Fix all"));
    m_all->setToolTip(tr("Keep photos of both parts in test, duplicates once, and leave out the rest"));
    m_all->setVisible(mendable);
    setTitle(number > 0 ? tr("Problems found") : tr("Problems"));
    setCaption(number > 0 ? Format().count(number) : QString());
    if (!m_data.survey())
        m_promise->setText(m_data.job() ? tr("Every photo is read once to find problems. You can go on meanwhile.")
                                        : tr("The photos were not looked through."));
    else if (number == 0)
        m_promise->setText(m_data.original() && m_data.original()->synthetic()
                               ? tr("Drawn pictures have none.")
                               : tr("None left: no damaged file, no duplicate, no photo in two parts."));
    else
        m_promise->setText(tr("Nothing on disk changes. Every fix can be undone."));
}

void ProblemsPanel::addRow(const Finding& finding) {
    auto* lines = static_cast<QVBoxLayout*>(m_rows->layout());
    auto* row = new QWidget;
    auto* grid = new QGridLayout(row);
    grid->setContentsMargins(14, 9, 14, 8);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    auto* sign = new QLabel;
    const auto& theme = Theme::of(palette());
    QPixmap picture(QSize(16, 16) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    {
        QPainter painter(&picture);
        paintIcon(painter, QRectF(0, 0, 16, 16), DataWords::icon(finding.kind),
                  finding.kind == FindingKind::AcrossSplits ? theme.error : theme.warning);
    }
    sign->setPixmap(picture);
    auto* title = label(DataWords::title(finding), TextRole::Body);
    title->setWordWrap(true);
    auto* button = new QPushButton(DataWords::button(finding));
    makeSmall(button);
    button->setAccessibleName(title->text() + QStringLiteral(": ") + button->text());
    connect(
        button, &QPushButton::clicked, this, [this, finding] { mend(finding); }, Qt::QueuedConnection);
    auto* meaning = paragraph();
    meaning->setText(DataWords::meaning(finding, *m_data.survey(), *m_data.dataset()));
    grid->addWidget(sign, 0, 0);
    grid->addWidget(title, 0, 1);
    grid->addWidget(button, 0, 2);
    grid->addWidget(meaning, 1, 1, 1, 2);
    lines->addWidget(row);
    lines->addWidget(hairline(Qt::Horizontal));
}

void ProblemsPanel::mend(const Finding& finding) {
    switch (finding.kind) {
    case FindingKind::AcrossSplits:
        return m_data.fix(data::ProblemKind::AcrossSplits);
    case FindingKind::Duplicates:
        return m_data.fix(data::ProblemKind::Duplicate);
    case FindingKind::Unreadable:
        return m_data.fix(data::ProblemKind::Unreadable);
    case FindingKind::TwoLabels:
    case FindingKind::FewPhotos:
        Q_EMIT showWanted(finding.samples);
    }
}

} // namespace squeeze::studio

#include "moc_data_problems.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/data_side.h"

#include "app/studio/data/data_source.h"
#include "app/studio/pages/data_classes.h"
#include "app/studio/pages/data_words.h"
#include "widgets/basics/hairline.h"
#include "widgets/basics/table_button.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QPushButton>

namespace squeeze::studio {

namespace {

TextLabel* label(const QString& text, TextRole role, TextLabel::Tone tone = TextLabel::Tone::Normal) {
    return new TextLabel(text, int(role), tone);
}

TextLabel* paragraph(TextLabel::Tone tone = TextLabel::Tone::Third) {
    auto* words = label({}, TextRole::Caption, tone);
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    return words;
}

/// A square in a split's colour, beside its name.
class Swatch : public QWidget {
public:
    explicit Swatch(int part) : m_part(part) { setFixedSize(10, 10); }

protected:
    void paintEvent(QPaintEvent*) override {
        const auto& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_part == 0 ? theme.fill : m_part == 1 ? theme.values : theme.original);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
    }

private:
    int m_part;
};

} // namespace

SplitBar::SplitBar(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Split"));
}

void SplitBar::setCount(const ClassCount& count) {
    m_count = count;
    const Format format;
    setAccessibleDescription(
        tr("%1 train, %2 validation, %3 test")
            .arg(format.count(count.parts[0]), format.count(count.parts[1]), format.count(count.parts[2])));
    update();
}

void SplitBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintSplitBar(painter, rect(), m_count.parts, m_count.all(), palette());
}

SplitPanel::SplitPanel(DataSource& source, QWidget* parent)
    : Panel(tr("Split"), parent), m_data(source), m_bar(new SplitBar), m_origin(paragraph()) {
    head()->addWidget(tableButton(
        tr("Photos by class and part"),
        [this](QObject* owner) -> QStandardItemModel* {
            return m_data.dataset() ? classTable(*m_data.dataset(), owner) : nullptr;
        },
        this));
    body()->setSpacing(8);
    body()->addWidget(m_bar);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    for (int part = 0; part < 3; ++part) {
        m_names[part] = label({}, TextRole::Body);
        m_counts[part] = label({}, TextRole::Body);
        m_counts[part]->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(new Swatch(part), part, 0);
        grid->addWidget(m_names[part], part, 1);
        grid->addWidget(m_counts[part], part, 2);
    }
    body()->addLayout(grid);
    body()->addWidget(m_origin);
}

void SplitPanel::refresh() {
    setTitle(tr("Split"));
    if (!m_data.dataset()) return;
    ClassCount all;
    for (const auto& count : countClasses(*m_data.dataset()))
        for (int part = 0; part < 3; ++part) all.parts[part] += count.parts[part];
    m_bar->setCount(all);
    for (int part = 0; part < 3; ++part) {
        m_names[part]->setText(DataWords::split(Split(part)));
        m_counts[part]->setText(Format().count(all.parts[part]));
    }
    m_origin->setText(DataWords::splitOrigin(*m_data.original()));
}

SourcePanel::SourcePanel(DataSource& source, QWidget* parent)
    : Panel({}, parent), m_data(source), m_name(label({}, TextRole::Body)), m_icon(new QLabel), m_what(paragraph()),
      m_reading(paragraph()), m_replace(new QPushButton) {
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_icon);
    m_name->setElided(true);
    line->addWidget(m_name, 1);
    body()->setSpacing(6);
    body()->addLayout(line);
    body()->addWidget(m_what);
    body()->addWidget(m_reading);
    auto* buttons = new QHBoxLayout;
    makeSmall(m_replace);
    connect(m_replace, &QPushButton::clicked, this, &SourcePanel::replaceWanted);
    buttons->addWidget(m_replace);
    buttons->addStretch(1);
    body()->addSpacing(2);
    body()->addLayout(buttons);
}

void SourcePanel::refresh() {
    m_replace->setText(tr("Replace"));
    m_replace->setToolTip(tr("Choose another folder or archive of photos"));
    const auto set = m_data.original();
    if (!set) return;
    const bool archive = set->name().find('.') != std::string::npos;
    m_icon->setPixmap(icon(set->synthetic() ? QStringLiteral("wand")
                           : archive        ? QStringLiteral("zip")
                                            : QStringLiteral("folder"))
                          .pixmap(16, 16));
    const auto name = set->synthetic() ? tr("Built-in scenes") : QString::fromStdString(set->name());
    m_name->setText(name);
    m_what->setText(DataWords::source(*set, m_data.survey().get()));
    m_reading->setVisible(!set->synthetic());
    m_reading->setText(DataWords::reading(m_data.secondsToOpen(), m_data.survey().get(), m_data.notes()));
    setAccessibleName(tr("Source: %1").arg(name));
}

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
    title->setElided(true);
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

#include "moc_data_side.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/data_step.h"

#include "app/studio/run/plan.h"
#include "app/studio/wizard/facts.h"
#include "app/studio/wizard/thumb_strip.h"
#include "backend/model/zoo.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>

namespace squeeze::studio {

DataStep::DataStep(Session& session, QWidget* parent) : WizardStep(session, parent) {
    m_drop = new DropZone(tr("Drop a folder or an archive of photos"), tr("one folder per class"));
    m_drop->setMinimumHeight(150);
    auto* ways = new QHBoxLayout;
    const auto way = [&](const QString& name, const QString& text, auto does) {
        auto* button = new QPushButton(icon(name), text);
        connect(button, &QPushButton::clicked, this, does);
        ways->addWidget(button);
        return button;
    };
    way(QStringLiteral("folder"), tr("Choose a folder"), &DataStep::chooseFolder);
    way(QStringLiteral("zip"), tr("Choose an archive"), &DataStep::chooseArchive);
    way(QStringLiteral("play"), tr("Try the demo"), [this] {
        m_session.tryDemo();
    })->setObjectName(QStringLiteral("demo"));
    ways->addStretch(1);
    m_busy = new ThinBar;
    m_busy->setShare(-1);
    m_network = new Panel(tr("Network"));
    m_start = new QComboBox;
    m_start->setAccessibleName(tr("Network to begin with"));
    for (const auto& row : zoo::catalogue()) m_start->addItem(QString::fromUtf8(row.name), QString::fromUtf8(row.name));
    m_network->body()->addWidget(m_start);
    auto* explain = new TextLabel(tr("Fresh weights. A file with trained weights can be dropped on the window."),
                                  int(TextRole::Small), TextLabel::Tone::Second);
    explain->setWordWrap(true);
    m_network->body()->addWidget(explain);
    auto* left = new QVBoxLayout;
    left->setSpacing(12);
    left->addWidget(m_drop, 1);
    left->addLayout(ways);
    left->addWidget(m_network);
    m_found = new Panel(tr("What was found"));
    m_nothing = new TextLabel(tr("Nothing yet. Once photos are chosen, their number, their classes and how they are "
                                 "divided stand here, with a few of them to look at."),
                              int(TextRole::Body), TextLabel::Tone::Second);
    m_nothing->setWordWrap(true);
    m_facts = new Facts;
    m_classes = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_classes->setWordWrap(true);
    m_problem = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Error);
    m_problem->setWordWrap(true);
    m_found->body()->addWidget(m_busy);
    m_found->body()->addWidget(m_nothing);
    m_found->body()->addWidget(m_facts);
    m_found->body()->addWidget(m_classes);
    m_found->body()->addWidget(m_problem);
    m_found->body()->addSpacing(8);
    m_found->body()->addWidget(new ThumbStrip(session.data()));
    m_found->body()->addStretch(1);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(16);
    columns->addLayout(left, 62);
    columns->addWidget(m_found, 38);
    connect(m_drop, &DropZone::clicked, this, &DataStep::chooseFolder);
    connect(m_start, &QComboBox::activated, this, [this](int index) {
        const auto chosen = m_start->itemData(index).toString();
        m_session.document().decide(tr("Network set to %1").arg(chosen),
                                    [&](Decisions& d) { d.start = chosen.toStdString(); });
    });
    connect(&session.data(), &DataSource::changed, this, &DataStep::refresh);
    connect(&session.document(), &Document::decided, this, &DataStep::refresh);
    connect(&session.document(), &Document::opened, this, &DataStep::refresh);
    refresh();
}

QString DataStep::hint() const {
    return tr(
        "Photos sorted into one folder per class, in a folder or an archive. They stay where they are and are never "
        "changed.");
}

bool DataStep::ready() const {
    return m_session.data().state() == DataSource::State::Ready && m_session.data().dataset() &&
           m_session.data().dataset()->classes().size() > 1;
}

QString DataStep::note() const {
    switch (m_session.data().state()) {
    case DataSource::State::None:
        return tr("No photos are chosen yet.");
    case DataSource::State::Opening:
        return tr("The photos are being read.");
    case DataSource::State::Failed:
        return {};
    case DataSource::State::Ready:
        break;
    }
    return ready() ? QString() : tr("At least two classes are needed: one folder of photos each.");
}

void DataStep::chooseFolder() {
    const auto chosen = QFileDialog::getExistingDirectory(this, tr("Photos"));
    if (!chosen.isEmpty()) m_session.open({chosen});
}

void DataStep::chooseArchive() {
    const auto chosen = QFileDialog::getOpenFileName(
        this, tr("Photos"), {}, tr("Archives (*.zip *.tar *.tar.gz *.tgz *.tar.xz *.tar.bz2 *.tar.zst)"));
    if (!chosen.isEmpty()) m_session.open({chosen});
}

void DataStep::refresh() {
    auto& source = m_session.data();
    const Format format;
    m_busy->setVisible(source.state() == DataSource::State::Opening);
    m_problem->setVisible(source.state() == DataSource::State::Failed);
    m_problem->setText(source.failure().text);
    m_nothing->setVisible(source.state() == DataSource::State::None);
    const auto dataset = source.dataset();
    m_facts->setVisible(dataset != nullptr);
    m_classes->setVisible(dataset != nullptr);
    if (dataset) {
        m_facts->set(tr("Photos"), format.count(dataset->labelled().size()));
        m_facts->set(tr("Classes"), format.count(dataset->classes().size()));
        for (const auto& [text, split] : {std::pair{tr("To learn from"), Split::Train},
                                          {tr("To choose on (validation)"), Split::Validation},
                                          {tr("To judge at the end (test)"), Split::Test}})
            m_facts->set(text, format.count(dataset->indices(split).size()), false);
        QStringList names;
        for (const auto& name : dataset->classes()) {
            if (names.size() == 12) break;
            names << QString::fromStdString(name);
        }
        const auto more = int(dataset->classes().size()) - int(names.size());
        m_classes->setText(names.join(QStringLiteral(", ")) +
                           (more > 0 ? tr(" and %Ln more", nullptr, more) : QString()));
        m_drop->setTexts(dataset->synthetic() ? tr("The built-in scenes") : QString::fromStdString(dataset->name()),
                         tr("drop others here to use them instead"));
    } else {
        m_drop->setTexts(tr("Drop a folder or an archive of photos"), tr("one folder per class"));
    }
    const auto& decisions = m_session.document().decisions();
    const auto start = decisions.start.empty() ? settings_of(decisions).model : decisions.start; // what would be taken
    int at = m_start->findData(QString::fromStdString(start));
    if (at < 0 && !start.empty()) { // a file with weights
        m_start->addItem(QString::fromStdString(start), QString::fromStdString(start));
        at = m_start->count() - 1;
    }
    m_start->setCurrentIndex(std::max(0, at));
    Q_EMIT changed();
}

} // namespace squeeze::studio

#include "moc_data_step.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// The target step's parts and where they stand.
#include "app/studio/wizard/target_step.h"

#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "app/studio/wizard/facts.h"
#include "app/studio/wizard/preset_card.h"
#include "app/studio/wizard/speed_choice.h"
#include "app/studio/wizard/target_chart.h"
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>

namespace squeeze::studio {

TargetStep::TargetStep(Session& session, QWidget* parent)
    : WizardStep(session, parent), m_by(new Segmented({tr("By size"), tr("By accuracy"), tr("By speed")})),
      m_chart(new TargetChart), m_speed(new SpeedChoice(session)) {
    m_by->setParent(this);
    m_by->setAccessibleName(tr("Kind of target"));
    auto* card = new Panel;
    card->body()->setContentsMargins(20, 14, 20, 12);
    auto* by_size = new QWidget;
    auto* column = new QVBoxLayout(by_size);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(buildHead());
    column->addWidget(m_chart, 1);
    m_ways = new QStackedLayout;
    m_ways->addWidget(by_size);
    m_ways->addWidget(m_speed);
    card->body()->addLayout(m_ways, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(card, 72);
    row->addWidget(buildExpectation(), 28);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    for (int i = 0; i < 4; ++i) {
        auto* preset = new PresetCard;
        connect(preset, &QAbstractButton::clicked, this, [this, i] {
            if (std::size_t(i) < m_presets.size()) set(m_presets[std::size_t(i)].bytes, true);
        });
        cards->addWidget(preset);
        m_cards.push_back(preset);
    }
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(16);
    all->addLayout(row, 1);
    all->addLayout(cards);
    connect(m_by, &Segmented::currentChanged, this, &TargetStep::refresh);
    connect(m_chart, &TargetChart::moved, this, [this](quint64 bytes) { set(bytes, false); });
    connect(m_chart, &TargetChart::settled, this, [this] { set(m_chart->bytes(), true); });
    connect(m_field, &QLineEdit::editingFinished, this, &TargetStep::typed);
    connect(m_unit, &QComboBox::activated, this, &TargetStep::showFigures);
    connect(&session.preview(), &Preview::curveChanged, this, &TargetStep::refresh);
    connect(&session.preview(), &Preview::trainedChanged, this, &TargetStep::refresh);
    connect(&session.preview(), &Preview::framed, this, &TargetStep::showFigures);
    connect(&session.runner(), &Runner::runsChanged, this, &TargetStep::refresh);
    connect(&session.document(), &Document::decided, this, [this] {
        if (!m_moving) refresh();
    });
    connect(&session.document(), &Document::opened, this, &TargetStep::refresh);
    connect(&session, &Session::nowChanged, this, &TargetStep::showFigures);
    refresh();
}

QWidget* TargetStep::buildHead() {
    auto* head = new QWidget;
    auto* line = new QHBoxLayout(head);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(10);
    m_lead = new TextLabel(tr("At most"), int(TextRole::Body), TextLabel::Tone::Second);
    m_field = new QLineEdit;
    m_field->setFont(squeeze::font(TextRole::Title));
    m_field->setMinimumHeight(34);
    m_field->setFixedWidth(
        std::max(120, QFontMetrics(m_field->font()).horizontalAdvance(QStringLiteral("2,902,296")) + 30));
    m_field->setAccessibleName(tr("Target"));
    m_unit = new QComboBox;
    m_unit->setMinimumHeight(34);
    m_unit->addItems({tr("bytes"), tr("KiB"), tr("times smaller")});
    m_unit->setAccessibleName(tr("Unit of the target"));
    m_also = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_also->setElided(true);
    m_badge = new KnownBadge(Known::Estimated);
    line->addWidget(m_lead);
    line->addWidget(m_field);
    line->addWidget(m_unit);
    line->addWidget(m_also, 1);
    line->addWidget(m_badge);
    line->addWidget(tableTwin(
        tr("Accuracy by size"), [this](QObject* owner) { return compress_rows::table(m_curve, original(), owner); },
        head));
    return head;
}

QWidget* TargetStep::buildExpectation() {
    m_expect = new Panel(tr("What to expect"));
    m_expect->setHairline(false);
    m_expectBadge = new KnownBadge(Known::Estimated);
    m_expect->head()->addWidget(m_expectBadge);
    m_expect->body()->setContentsMargins(18, 0, 18, 12);
    m_facts = new Facts;
    m_fits = new Facts;
    m_expect->body()->addWidget(m_facts);
    m_fitsArea = new QWidget;
    auto* column = new QVBoxLayout(m_fitsArea);
    column->setContentsMargins(0, 4, 0, 0);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(new TextLabel(tr("Fits in"), int(TextRole::Small), TextLabel::Tone::Second));
    column->addWidget(m_fits);
    m_expect->body()->addWidget(m_fitsArea);
    m_expect->body()->addStretch(1);
    m_expect->setMinimumWidth(260);
    return m_expect;
}

QWidget* TargetStep::beside() { return m_by; }

QString TargetStep::question() const {
    switch (m_by->current()) {
    case 1:
        return tr("How often must it be right?");
    case 2:
        return tr("How fast must it answer?");
    default:
        return tr("How small should it be?");
    }
}

QString TargetStep::hint() const {
    switch (m_by->current()) {
    case 1:
        return tr("Type an accuracy: the smallest file that is expected to reach it is chosen.");
    case 2:
        return tr("Choose how many pixels the network looks at. The file's size stays as it is set.");
    default:
        return tr("Drag the handle or type a size. The layers share the cut, each giving up what costs it the same "
                  "weight error.");
    }
}

} // namespace squeeze::studio

#include "moc_target_step.cpp"

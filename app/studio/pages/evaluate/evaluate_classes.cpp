// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_classes.h"

#include "app/studio/pages/evaluate/evaluate_words.h"
#include "widgets/basics/basics.h"
#include "widgets/plots/legend.h"
#include "widgets/plots/per_class_view.h"
#include "widgets/theme/format.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QPushButton>
#include <QSlider>
#include <QStackedWidget>

namespace squeeze::studio {

namespace {

/// A line that may be cut, and is then told whole by its tool tip.
void say(TextLabel& label, const QString& text) {
    label.setText(text);
    label.setToolTip(text);
}

} // namespace

ClassesPanel::ClassesPanel(QWidget* parent)
    : Panel(QStringLiteral(" "), parent), m_view(new PerClassView), m_order(new QComboBox), m_legend(new Legend({})),
      m_stack(new QStackedWidget), m_foot(new QWidget),
      m_nothing(new TextLabel({}, int(TextRole::Body), TextLabel::Tone::Third)),
      m_change(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second)),
      m_hurt(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second)),
      m_notSure(new TextLabel({}, int(TextRole::Small))),
      m_sure(new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second)), m_slider(new QSlider(Qt::Horizontal)) {
    build();
    retranslate();
    connect(m_slider, &QSlider::valueChanged, this, [this] {
        refreshThreshold();
        Q_EMIT thresholdChanged(threshold());
    });
    connect(m_order, &QComboBox::currentIndexChanged, this,
            [this](int order) { m_view->setOrder(PerClassView::Order(order)); });
    connect(m_view, &PerClassView::classClicked, this, &ClassesPanel::classChosen);
    setComparison({});
}

void ClassesPanel::build() {
    makeSmall(m_order);
    for (int order = 0; order < 3; ++order) m_order->addItem({});
    head()->addWidget(m_legend);
    head()->addWidget(m_order);
    head()->addWidget(icon_only(tableButton(
        tr("Per class"), [this](QObject* owner) { return m_view->table(owner); }, this)));
    m_slider->setRange(0, 99);
    m_slider->setPageStep(10);
    m_slider->setFixedWidth(96);
    m_nothing->setAlignment(Qt::AlignCenter);
    m_nothing->setWordWrap(true);

    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* room = new QVBoxLayout;
    room->setContentsMargins(14, 4, 14, 0);
    room->addWidget(m_view);
    column->addLayout(room, 1);
    column->addWidget(hairline(Qt::Horizontal));
    auto* foot = new QVBoxLayout(m_foot);
    foot->setContentsMargins(14, 6, 14, 6);
    foot->setSpacing(2);
    for (auto* label : {m_change, m_hurt, m_sure}) label->setElided(true);
    foot->addWidget(m_change);
    foot->addWidget(m_hurt);
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_notSure);
    line->addWidget(m_slider);
    line->addWidget(m_sure, 1);
    foot->addLayout(line);
    column->addWidget(m_foot);
    m_stack->addWidget(m_nothing);
    m_stack->addWidget(content);
    body()->setContentsMargins(0, 0, 0, 0);
    body()->addWidget(m_stack);
}

void ClassesPanel::retranslate() {
    setTitle(tr("Per class"));
    m_legend->setItems({{Legend::Kind::Original, tr("original")}, {Legend::Kind::Now, tr("compressed")}});
    m_order->setItemText(int(PerClassView::Order::Given), tr("As listed"));
    m_order->setItemText(int(PerClassView::Order::HurtMost), tr("Hurt most"));
    m_order->setItemText(int(PerClassView::Order::Lowest), tr("Lowest"));
    m_order->setAccessibleName(tr("Order of the classes"));
    m_nothing->setText(tr("How often each class is right, before and after: shown once the models are compared."));
    m_slider->setAccessibleName(tr("Confidence below which an answer counts as not sure"));
    m_slider->setToolTip(
        tr("An answer below this confidence counts as \"not sure\": fewer answers, more of them right."));
    refreshThreshold();
}

void ClassesPanel::setComparison(std::shared_ptr<const Comparison> comparison) {
    m_comparison = std::move(comparison);
    m_stack->setCurrentIndex(m_comparison ? 1 : 0);
    m_order->setEnabled(m_comparison != nullptr);
    if (!m_comparison) return;
    const auto rows = per_class(*m_comparison);
    m_view->setRows(rows);
    say(*m_change, change_words(studio::change(*m_comparison)));
    m_change->setVisible(has_compressed(*m_comparison));
    say(*m_hurt, QStringList{balanced_words(*m_comparison), hurt_words(rows)}.join(u' ').trimmed());
    refreshThreshold();
}

double ClassesPanel::threshold() const { return m_slider->value() / 100.0; }
QString ClassesPanel::sentence() const { return m_sure->text(); }

void ClassesPanel::refreshThreshold() {
    m_notSure->setText(tr("Not sure below %1\u202F%").arg(m_slider->value()));
    m_notSure->setMinimumWidth(m_notSure->fontMetrics().horizontalAdvance(tr("Not sure below %1\u202F%").arg(88)));
    if (!m_comparison) return;
    const auto& now = has_compressed(*m_comparison) ? m_comparison->compressed : m_comparison->original;
    say(*m_sure, sure_words(sure(now, threshold()), threshold()));
    m_slider->setAccessibleDescription(m_sure->text());
}

void ClassesPanel::setCompact(bool compact) {
    m_legend->setVisible(!compact);
    m_foot->layout()->setContentsMargins(14, compact ? 2 : 6, 14, compact ? 2 : 6);
    m_foot->layout()->setSpacing(compact ? 0 : 2);
}

void ClassesPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        setComparison(m_comparison);
    }
    Panel::changeEvent(event);
}

} // namespace squeeze::studio
#include "moc_evaluate_classes.cpp"

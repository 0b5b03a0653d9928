// SPDX-License-Identifier: GPL-3.0-or-later
// The Model page's widgets; model_page.cpp gives them life.
#include "app/studio/document/catalogue_words.h"
#include "app/studio/pages/model/model_page.h"
#include "app/studio/pages/model/model_twins.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "app/studio/session.h"
#include "backend/model/zoo.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/empty_state.h"
#include "widgets/basics/hairline.h"
#include "widgets/basics/panel.h"
#include "widgets/basics/segmented.h"
#include "widgets/basics/text_label.h"
#include "widgets/network/filter_view.h"
#include "widgets/network/flow_view.h"
#include "widgets/network/module_view.h"
#include "widgets/network/weight_curves.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAction>
#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedLayout>
#include <QToolButton>

namespace squeeze::studio {

QWidget* ModelPage::buildContent() {
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    m_banner = new Banner;
    m_banner->hide();
    column->addWidget(m_banner);
    buildFlow();
    buildModule();
    buildWeights();
    buildFilters();
    column->addWidget(m_flowPanel, 45);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_modulePanel, 54);
    row->addWidget(m_weightsPanel, 30);
    row->addWidget(m_filtersPanel, 35);
    column->addLayout(row, 53);
    return content;
}

void ModelPage::buildFlow() {
    m_flowPanel = new Panel(tr("Network"));
    m_flow = new FlowView;
    m_legend = new MetricLegend;
    m_metric = new QComboBox;
    m_colourBy = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_start = new QPushButton;
    makeFlat(m_start);
    makeSmall(m_start);
    makeSmall(m_metric);
    m_metric->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* menu = new QMenu(m_start);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillStarts(menu); });
    m_start->setMenu(menu);
    auto* head = m_flowPanel->head();
    head->addWidget(m_legend);
    head->addWidget(m_colourBy);
    head->addWidget(m_metric);
    head->addWidget(m_start);
    head->addWidget(tableTwin(
        tr("Layers"),
        [this](QObject* owner) -> QStandardItemModel* { return m_facts ? layerTable(*m_facts, owner) : nullptr; },
        m_flowPanel));
    m_flowPanel->body()->setContentsMargins(2, 8, 2, 6);
    m_flowPanel->body()->addWidget(m_flow);
}

void ModelPage::buildModule() {
    m_modulePanel = new Panel(tr("Module"));
    m_module = new ModuleView;
    m_open = new QPushButton;
    m_open->setIcon(icon(QStringLiteral("chevron-right")));
    m_open->setLayoutDirection(layoutDirection() == Qt::RightToLeft ? Qt::LeftToRight : Qt::RightToLeft);
    makeFlat(m_open);
    makeSmall(m_open);
    m_modulePanel->head()->addWidget(m_open);
    m_imported = new TextLabel({}, int(TextRole::Small), TextLabel::Tone::Second);
    m_imported->setWordWrap(true);
    m_imported->setTextFormat(Qt::PlainText);
    m_modulePanel->body()->addWidget(m_module, 1);
    m_modulePanel->body()->addWidget(hairline(Qt::Horizontal));
    m_modulePanel->body()->addWidget(m_imported);
}

void ModelPage::buildWeights() {
    m_weightsPanel = new Panel(tr("Weights"));
    m_state = new Segmented({tr("Original"), tr("Now")});
    m_state->setCurrent(1);
    m_weightsPanel->head()->addWidget(m_state);
    m_weights = new WeightCurves;
    m_weightsPanel->head()->addWidget(tableTwin(
        tr("Weights"), [this](QObject* owner) { return weightTable(m_weights->series(), owner); }, m_weightsPanel));
    m_weightsPanel->body()->addWidget(m_weights, 1);
}

void ModelPage::buildFilters() {
    m_filtersPanel = new Panel(tr("Filters"));
    m_filters = new FilterView;
    const auto step = [this](const QString& sign, int by) {
        auto* button = new QToolButton;
        button->setIcon(icon(sign));
        button->setAutoRaise(true);
        connect(button, &QToolButton::clicked, this, [this, by] { m_filters->setFilter(m_filters->filter() + by); });
        return button;
    };
    m_previous = step(QStringLiteral("chevron-left"), -1);
    m_next = step(QStringLiteral("chevron-right"), 1);
    m_number = new TextLabel({}, int(TextRole::Small));
    m_number->setAlignment(Qt::AlignCenter);
    m_number->setMinimumWidth(74);
    m_filtersPanel->head()->addWidget(m_previous);
    m_filtersPanel->head()->addWidget(m_number);
    m_filtersPanel->head()->addWidget(m_next);
    m_filtersPanel->head()->addWidget(tableTwin(
        tr("Weights of the filter"),
        [this](QObject* owner) { return filterTable(m_filters->layer(), m_filters->filter(), owner); },
        m_filtersPanel));
    m_filtersPanel->body()->addWidget(m_filters, 1);
}

void ModelPage::buildActions() {
    m_compareAction = new QAction(this);
    m_compareAction->setShortcut(Qt::CTRL | Qt::Key_D);
    m_compareAction->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_openAction = new QAction(this);
    m_startAction = new QAction(this);
    m_actions = {m_compareAction, m_openAction, m_startAction};
    addActions(m_actions);
    connect(m_compareAction, &QAction::triggered, this, &ModelPage::compare);
    connect(m_openAction, &QAction::triggered, this, [this] { openInCompress(m_layer); });
    connect(m_startAction, &QAction::triggered, this, [this] {
        QMenu menu(this);
        fillStarts(&menu);
        menu.exec(mapToGlobal(rect().center()));
    });
}

void ModelPage::fillStarts(QMenu* menu) {
    menu->clear();
    menu->addSection(tr("Fresh weights"));
    const auto now = QString::fromStdString(m_session.document().decisions().start);
    for (const auto& row : zoo::catalogue()) {
        const auto name = QString::fromUtf8(row.name);
        auto* action = menu->addAction(networkTitle(row.name), this, [this, name] { chooseStart(name); });
        action->setToolTip(catalogueWords(row.summary));
        action->setCheckable(true);
        action->setChecked(name == now);
    }
    menu->addSection(tr("Trained weights"));
    menu->addAction(icon(QStringLiteral("folder")), tr("From a model file…"), this, [this] {
        const auto path = QFileDialog::getOpenFileName(this, tr("Choose a model with weights to start from"), {},
                                                       tr("Models (*.sqz *.pth *.pt);;All files (*)"));
        if (!path.isEmpty()) chooseStart(path);
    });
    menu->addSeparator();
    menu->addAction(m_compareAction);
}

} // namespace squeeze::studio

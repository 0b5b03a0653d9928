// SPDX-License-Identifier: GPL-3.0-or-later
// Where things stand on the Compress page, and in which order the keyboard visits them.
#include "app/studio/pages/compress/compress_floor_field.h"
#include "app/studio/pages/compress/compress_inspector.h"
#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/pages/compress/compress_rows.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "app/studio/pages/compress/compress_target.h"
#include "app/studio/pages/runs/runs_twin.h"
#include "app/studio/session.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"
#include "widgets/layers/sparsity_map.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedLayout>
#include <QTabBar>

#include <algorithm>

namespace squeeze::studio {

void CompressPage::build() {
    auto* work = new QWidget(this);
    auto* column = new QVBoxLayout(work);
    column->setContentsMargins(12, 12, 12, 12);
    column->setSpacing(12);
    column->addWidget(m_target);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    auto* layers = new Panel({}, work);
    m_texts.add([layers] { layers->setAccessibleName(tr("Layers")); });
    layers->body()->setContentsMargins(0, 0, 0, 0);
    layers->body()->addWidget(m_table);
    row->addWidget(layers, 1);
    row->addWidget(m_inspector);
    column->addLayout(row, 1);
    column->addWidget(m_banner); // below all that hands hold: what comes and goes here moves none of it
    m_banner->hide();
    auto* nothing = new QWidget(this);
    auto* middle = new QVBoxLayout(nothing);
    middle->addWidget(m_empty, 0, Qt::AlignCenter);
    m_stack->addWidget(work);
    m_stack->addWidget(nothing);
}

void CompressPage::buildTable() {
    m_curveTable = tableTwin(
        tr("Accuracy by size"),
        [this](QObject* owner) {
            auto& preview = m_session.preview();
            const auto curve =
                compress_rows::curve(preview.curve(), m_session.runner().runs(), preview.originalBytes(), 0);
            return compress_rows::table(curve, preview.originalBytes(), owner);
        },
        this);
    m_target->addTwin(m_curveTable);
}

void CompressPage::orderFocus() {
    QWidget* const order[] = {m_target->field()->field(),
                              m_target->field()->unit(),
                              m_target->floor(),
                              m_target->slider(),
                              m_curveTable,
                              m_target->spread(),
                              m_table->view(),
                              m_inspector->tabs(),
                              m_inspector->asTable(),
                              m_inspector->lock(),
                              m_inspector->fewer(),
                              m_inspector->more(),
                              m_inspector->histogram(),
                              m_inspector->mapTable(),
                              m_inspector->map()};
    for (std::size_t i = 1; i < std::size(order); ++i) setTabOrder(order[i - 1], order[i]);
}

/// The inspector is as wide as 256 filters of its map, where the names of layers have room; the table takes the rest.
void CompressPage::fitInspector() {
    constexpr int usual = 550, least = 440, most = 640;
    const int table = m_table->view()->isColumnHidden(LayerModel::Weights) ? 640 : 704;
    const int wide = std::clamp(width() * 36 / 100, usual, most);
    m_inspector->setFixedWidth(std::clamp(width() - table - 36, least, wide));
}

void CompressPage::resizeEvent(QResizeEvent* event) {
    fitInspector();
    PageWidget::resizeEvent(event);
}

void CompressPage::setCompact(bool compact) {
    m_table->setCompact(compact);
    m_target->setCompact(compact);
    m_inspector->setCompact(compact);
    fitInspector();
}

} // namespace squeeze::studio

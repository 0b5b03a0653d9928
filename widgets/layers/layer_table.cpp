// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_table.h"

#include "widgets/layers/layer_cells.h"
#include "widgets/layers/layer_totals.h"
#include "widgets/layers/layer_view.h"
#include "widgets/layers/sensitivity_curve.h"

#include <QEvent>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

namespace squeeze {

LayerTable::LayerTable(QWidget* parent)
    : QWidget(parent), m_model(new LayerModel(this)), m_view(new LayerView(m_model, this)),
      m_header(new LayerHeader(m_view)) {
    m_view->setHorizontalHeader(m_header);
    m_totals = new LayerTotalsRow(*m_model, *m_header, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_totals);
    setFocusProxy(m_view);
    m_fade.setStartValue(1.0);
    m_fade.setEndValue(0.0);
    m_fade.setDuration(300);
    m_fade.setEasingCurve(QEasingCurve::OutCubic);
    m_rest.setSingleShot(true);
    connectAll();
    fitColumns();
}

void LayerTable::connectAll() {
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex& now, const QModelIndex&) {
                if (now.isValid()) Q_EMIT selected(now.row());
            });
    connect(m_model, &LayerModel::thresholdTyped, this, &LayerTable::thresholdTyped);
    connect(m_model, &LayerModel::lockWanted, this, &LayerTable::lockWanted);
    connect(m_view, &LayerView::lockWanted, this, &LayerTable::lockWanted);
    connect(m_view, &LayerView::keptStepped, this, &LayerTable::keptStepped);
    connect(m_view, &LayerView::bitsWanted, this, &LayerTable::bitsWanted);
    connect(m_view, &LayerView::dragEnded, this, &LayerTable::dragEnded);
    connect(m_view, &LayerView::sensitivityWanted, this, &LayerTable::showSensitivity);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        m_view->delegate()->forgetCurves();
        m_view->look().moved.clear();
    });
    connect(&m_fade, &QVariantAnimation::valueChanged, this, [this](const QVariant& value) {
        auto& look = m_view->look();
        look.tint = value.toDouble();
        for (int row = 0; row < int(look.moved.size()); ++row)
            if (look.moved[std::size_t(row)]) m_view->updateRow(row);
    });
    connect(&m_rest, &QTimer::timeout, &m_fade, [this] { m_fade.start(); });
    connect(&m_fade, &QVariantAnimation::finished, this, [this] { m_view->look().moved.clear(); });
}

void LayerTable::setRows(std::vector<LayerRow> rows, std::uint64_t header, bool moved) {
    const int before = current();
    const auto layers = rows.size();
    const auto touched = m_model->setRows(std::move(rows), header);
    if (current() < 0 && layers) setCurrent(before < 0 || before >= int(layers) ? 0 : before);
    if (moved) tint(touched);
}

void LayerTable::tint(const std::vector<int>& moved) {
    const bool still = style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0;
    if (still || moved.empty()) return;
    auto& look = m_view->look();
    look.moved.resize(m_model->rows().size());
    const bool fresh = look.tint < 1;
    look.tint = 1;
    m_fade.stop();
    for (const int row : moved) {
        if (fresh || !look.moved[std::size_t(row)]) m_view->updateRow(row);
        look.moved[std::size_t(row)] = true;
    }
    m_rest.start(120);
}

void LayerTable::setCurves(std::vector<HarmCurve> curves) {
    m_view->delegate()->forgetCurves();
    m_model->setCurves(std::move(curves));
}

int LayerTable::current() const { return m_view->currentIndex().row(); }

void LayerTable::setCurrent(int row) {
    if (row != current() && row >= 0 && row < m_model->rowCount())
        m_view->setCurrentIndex(m_model->index(row, LayerModel::Threshold));
}

void LayerTable::setCompact(bool compact) {
    m_compact = compact;
    m_view->setColumnHidden(LayerModel::Weights, compact);
    fitColumns();
}

void LayerTable::describe() { m_totals->describe(); }

void LayerTable::setNote(const QString& note) { m_totals->setNote(note); }

void LayerTable::showSensitivity(int row) {
    // After a switch to a smaller network the rows of the one before stand until its first frame.
    if (row < 0 || row >= m_model->rowCount() || std::size_t(row) >= m_model->curves().size()) return;
    if (m_model->curves()[std::size_t(row)].empty()) return;
    auto* popup = new SensitivityPopup(m_model->rows()[std::size_t(row)], m_model->curves()[std::size_t(row)], this);
    const auto cell = m_view->visualRect(m_model->index(row, LayerModel::Sensitivity));
    popup->move(m_view->viewport()->mapToGlobal(cell.bottomRight()) - QPoint(popup->width(), -2));
    popup->show();
}

void LayerTable::fitColumns() {
    int others = 0;
    for (int column = 0; column < LayerModel::Columns; ++column) {
        if (column == LayerModel::Name || m_view->isColumnHidden(column)) continue;
        m_header->resizeSection(column, layer_cells::width(column));
        others += layer_cells::width(column);
    }
    const int bar = m_view->verticalScrollBar()->isVisible() ? m_view->verticalScrollBar()->width() : 0;
    m_header->resizeSection(LayerModel::Name, std::max(layer_cells::width(LayerModel::Name), width() - others - bar));
    m_totals->update();
}

void LayerTable::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitColumns();
}

void LayerTable::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitColumns();
}

} // namespace squeeze

#include "moc_layer_table.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_totals.h"

#include "widgets/layers/layer_cells.h"
#include "widgets/layers/layer_model.h"
#include "widgets/layers/pixel_grid.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QEvent>

namespace squeeze {

namespace {

bool atLeft(int column) {
    return column == LayerModel::Name || column == LayerModel::Sparsity || column == LayerModel::Sensitivity;
}

QRectF place(int column, const QRectF& cell) {
    if (column == LayerModel::Sparsity) return cell.adjusted(7, 0, 0, 0);
    if (column == LayerModel::Sensitivity) return cell.adjusted(2, 0, 0, 0);
    return layer_cells::figure(column, cell);
}

} // namespace

LayerHeader::LayerHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setSectionsClickable(false);
    setHighlightSections(false);
    setFocusPolicy(Qt::NoFocus);
    setMinimumSectionSize(1);
    setSectionResizeMode(QHeaderView::Fixed);
}

QSize LayerHeader::sizeHint() const { return {100, rowHeight() + 4}; }

void LayerHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const auto& theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, theme.base);
    const PixelGrid grid(*painter);
    painter->fillRect(QRectF(rect.left(), grid.y(rect.bottom() + 1) - grid.pixel(), rect.width() + 1, grid.pixel()),
                      theme.line);
    auto head = squeeze::font(TextRole::Caption);
    head.setWeight(QFont::Medium);
    painter->setFont(head);
    painter->setPen(theme.text2);
    const QRectF where = place(section, QRectF(rect));
    const auto words = model()->headerData(section, Qt::Horizontal).toString();
    painter->drawText(where, Qt::AlignVCenter | Qt::TextSingleLine | (atLeft(section) ? Qt::AlignLeft : Qt::AlignRight),
                      QFontMetricsF(head).elidedText(words, Qt::ElideRight, where.width()));
    painter->restore();
}

LayerTotalsRow::LayerTotalsRow(const LayerModel& model, const QHeaderView& columns, QWidget* parent)
    : QWidget(parent), m_model(model), m_columns(columns) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&model, &LayerModel::totalsChanged, this, qOverload<>(&QWidget::update));
    describe();
}

QSize LayerTotalsRow::sizeHint() const { return {100, rowHeight() + 4}; }

void LayerTotalsRow::describe() {
    setAccessibleName(tr("Total"));
    const auto& totals = m_model.totals();
    const Format format;
    setAccessibleDescription(tr("%1, %2 in the file").arg(text(m_model, LayerModel::Name), format.bytes(totals.bytes)));
    setToolTip(tr("All layers and the file's header: %1").arg(format.bytes(totals.bytes)));
}

void LayerTotalsRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) describe(), update();
    QWidget::changeEvent(event);
}

void LayerTotalsRow::setNote(const QString& note) {
    if (note == m_note) return;
    m_note = note;
    update();
}

QString LayerTotalsRow::text(const LayerModel& model, int column) {
    const auto& totals = model.totals();
    const Format format;
    switch (column) {
    case LayerModel::Name: {
        const QString layers = tr("%n layer(s)", nullptr, totals.layers);
        return totals.locked ? tr("%1, %2").arg(layers, tr("%n locked", nullptr, totals.locked)) : layers;
    }
    case LayerModel::Weights:
        return format.count(totals.weights);
    case LayerModel::Sparsity:
        return totals.weights ? format.percent(1 - double(totals.survivors) / double(totals.weights)) : QString();
    case LayerModel::Clusters:
        if (!totals.highBits) return {};
        return totals.lowBits == totals.highBits ? tr("%n bit(s)", nullptr, totals.lowBits)
                                                 : tr("%1–%2 bits").arg(totals.lowBits).arg(totals.highBits);
    case LayerModel::Bytes:
        return format.count(totals.bytes);
    default:
        return {};
    }
}

void LayerTotalsRow::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    const PixelGrid grid(painter);
    painter.fillRect(QRectF(0, grid.y(0), width(), grid.pixel()), theme.line2);
    auto bold = squeeze::font(TextRole::Small);
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    for (int column = 0; column < LayerModel::Columns; ++column) {
        if (m_columns.isSectionHidden(column)) continue;
        const QRectF cell(m_columns.sectionViewportPosition(column), 1, m_columns.sectionSize(column), height() - 1);
        const double sparsity =
            m_model.totals().weights ? 1 - double(m_model.totals().survivors) / double(m_model.totals().weights) : 0;
        if (column == LayerModel::Sparsity)
            layer_cells::paintBar(painter, layer_cells::bar(column, cell), sparsity,
                                  layer_cells::sparsityColour(sparsity, theme), theme.grid);
        painter.setPen(column == LayerModel::Clusters ? theme.text2 : theme.text);
        const int side = column == LayerModel::Name ? Qt::AlignLeft : Qt::AlignRight;
        drawFigures(painter, layer_cells::figure(column, cell), side | Qt::AlignVCenter, text(m_model, column));
    }
    paintNote(painter, theme);
}

/// A dashed pill at the right, as estimates have.
void LayerTotalsRow::paintNote(QPainter& painter, const Theme& theme) const {
    if (m_note.isEmpty()) return;
    const auto caption = squeeze::font(TextRole::Caption);
    const QFontMetricsF metrics(caption);
    const double wide = metrics.horizontalAdvance(m_note) + 14, high = std::max(16.0, metrics.height() + 2);
    const double bar = layer_cells::bar(LayerModel::Bytes, QRectF(m_columns.sectionViewportPosition(LayerModel::Bytes),
                                                                  0, m_columns.sectionSize(LayerModel::Bytes), 1))
                           .left();
    const QRectF pill(std::max(bar, width() - 13 - wide), (height() - high) / 2 + 0.5, wide, high);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    QPen pen(theme.control, 1);
    pen.setDashPattern({3, 2});
    painter.setPen(pen);
    painter.drawRoundedRect(pill, high / 2, high / 2);
    painter.setFont(caption);
    painter.setPen(theme.text2);
    painter.drawText(pill, Qt::AlignCenter, m_note);
}

} // namespace squeeze

#include "moc_layer_totals.cpp"

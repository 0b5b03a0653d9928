// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/runs/runs_table.h"

#include "app/studio/pages/runs/runs_model.h"
#include "widgets/basics/badge.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr int Pad = 12;

QRectF cellArea(const QRectF& rect, int column, int columns) {
    return rect.adjusted(column == 0 ? Pad + 2 : Pad / 2.0, 0, column == columns - 1 ? -Pad : -Pad / 2.0, 0);
}

void paintTop1(QPainter& painter, QRectF where, const Figure& figure, const QPalette& palette, bool selected) {
    const Theme& theme = Theme::of(palette);
    const Format format;
    const QFont small = squeeze::font(TextRole::Small);
    const QFontMetricsF metrics(small);
    const QRectF glyph(where.right() - 12, where.center().y() - 6, 12, 12);
    paintKnown(painter, glyph, figure.known, palette);
    where.setRight(glyph.left() - 8);
    if (figure.known != Known::None && figure.n) {
        const QString interval = format.interval(figure);
        painter.setPen(selected ? theme.text2 : theme.text3);
        painter.setFont(small);
        drawFigures(painter, where, Qt::AlignRight | Qt::AlignVCenter, interval);
        where.setRight(where.right() - figuresWidth(metrics, interval) - 5);
    }
    painter.setPen(figure.known == Known::Stale || figure.known == Known::None ? theme.text2 : theme.text);
    drawFigures(painter, where, Qt::AlignRight | Qt::AlignVCenter, format.accuracy(figure));
}

} // namespace

QSize RunsDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {60, squeeze::rowHeight() + 4};
}

void RunsDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const Theme& theme = Theme::of(option.palette);
    const bool selected = option.state & QStyle::State_Selected, hovered = option.state & QStyle::State_MouseOver;
    painter->save();
    painter->fillRect(option.rect, selected ? theme.selection : hovered ? theme.alt : theme.base);
    painter->setPen(QPen(theme.grid, 0));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const QRectF where = cellArea(option.rect, index.column(), index.model()->columnCount());
    const QVariant figure = index.data(RunsModel::FigureRole);
    if (figure.isValid()) {
        paintTop1(*painter, where, figure.value<Figure>(), option.palette, selected);
        painter->restore();
        return;
    }
    const bool runs = index.data(RunsModel::IdRole).isValid();
    const bool right = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignRight;
    QFont font = squeeze::font(TextRole::Small);
    if ((runs && index.column() == RunsModel::Recipe) || (!runs && index.column() == 0))
        font = squeeze::font(TextRole::Mono);
    if (runs && index.column() == RunsModel::Run && index.data(RunsModel::RunningRole).toBool())
        font.setWeight(QFont::DemiBold);
    painter->setFont(font);
    painter->setPen(runs && index.column() == RunsModel::Recipe ? theme.text2 : theme.text);
    const QString text = index.data().toString();
    if (right)
        drawFigures(*painter, where, Qt::AlignRight | Qt::AlignVCenter, text);
    else
        painter->drawText(where, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetricsF(font).elidedText(text, Qt::ElideRight, where.width()));
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setPen(QPen(theme.accent, 2));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

RunsHeader::RunsHeader(QWidget* parent) : QHeaderView(Qt::Horizontal, parent) {
    setHighlightSections(false);
    setMinimumSectionSize(40);
}

QSize RunsHeader::sizeHint() const { return {60, squeeze::rowHeight() + 4}; }

void RunsHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    if (!model()) return;
    const Theme& theme = Theme::of(palette());
    painter->save();
    painter->fillRect(rect, theme.alt);
    painter->setPen(QPen(theme.line, 0));
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    QFont caption = squeeze::font(TextRole::Caption);
    caption.setWeight(QFont::Medium);
    painter->setFont(caption);
    painter->setPen(theme.text2);
    const Qt::Alignment side(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    QRectF where = cellArea(rect, section, model()->columnCount());
    if (section == RunsModel::Top1 && model()->columnCount() == RunsModel::Columns) where.setRight(where.right() - 20);
    QString text = model()->headerData(section, Qt::Horizontal).toString();
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        text += sortIndicatorOrder() == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    painter->drawText(where, (side & Qt::AlignHorizontal_Mask) | Qt::AlignVCenter,
                      QFontMetricsF(caption).elidedText(text, Qt::ElideRight, where.width()));
    painter->restore();
}

RunsTable::RunsTable(QWidget* parent) : QTableView(parent) {
    setHorizontalHeader(new RunsHeader(this));
    horizontalHeader()->setSectionsClickable(true);
    horizontalHeader()->setVisible(true);
    setItemDelegate(new RunsDelegate(this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setEditTriggers(EditKeyPressed); // F2; a double click brings the run back
    setShowGrid(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    measure();
    connect(this, &QAbstractItemView::doubleClicked, this, &RunsTable::want);
}

void RunsTable::fitColumns(int stretched, const QList<int>& widths) {
    m_stretched = stretched;
    m_widths = widths;
    measure();
}

void RunsTable::measure() {
    verticalHeader()->setMinimumSectionSize(squeeze::rowHeight());
    verticalHeader()->setDefaultSectionSize(squeeze::rowHeight() + 4);
    const QFontMetrics metrics(squeeze::font(TextRole::Small)), heads(horizontalHeader()->font());
    for (int column = 0; column < m_widths.size() && model() && column < model()->columnCount(); ++column) {
        if (column == m_stretched)
            horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            setColumnWidth(column, Pad + std::max(m_widths[column] * metrics.horizontalAdvance(QLatin1Char('0')),
                                                  heads.horizontalAdvance(
                                                      model()->headerData(column, Qt::Horizontal).toString())));
    }
}

std::int64_t RunsTable::runAt(const QModelIndex& index) const { return index.data(RunsModel::IdRole).toLongLong(); }

void RunsTable::want(const QModelIndex& index) {
    if (!index.isValid()) return;
    if (const auto run = runAt(index))
        Q_EMIT restoreWanted(run);
    else
        Q_EMIT rowWanted(index.row());
}

void RunsTable::selectRun(std::int64_t run) {
    m_quiet = true;
    if (!run) clearSelection();
    for (int row = 0; model() && run && row < model()->rowCount(); ++row)
        if (runAt(model()->index(row, 0)) == run) {
            if (!selectionModel()->isRowSelected(row, {})) selectRow(row);
            break;
        }
    m_quiet = false;
}

void RunsTable::editName(std::int64_t run) {
    for (int row = 0; model() && row < model()->rowCount(); ++row) {
        const QModelIndex at = model()->index(row, RunsModel::Run);
        if (runAt(at) != run || !(model()->flags(at) & Qt::ItemIsEditable)) continue;
        setFocus();
        setCurrentIndex(at);
        edit(at);
    }
}

void RunsTable::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTableView::selectionChanged(selected, deselected);
    if (m_quiet) return;
    const auto rows = selectionModel()->selectedRows();
    Q_EMIT runSelected(rows.isEmpty() ? 0 : runAt(rows.front()));
}

void RunsTable::keyPressEvent(QKeyEvent* event) {
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && state() != EditingState) {
        return want(currentIndex());
    }
    QTableView::keyPressEvent(event);
}

void RunsTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) measure();
}

} // namespace squeeze::studio

#include "moc_runs_table.cpp"

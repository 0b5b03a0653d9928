// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_view.h"

#include "widgets/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QMouseEvent>

namespace squeeze {

LayerView::LayerView(LayerModel* model, QWidget* parent)
    : QTableView(parent), m_delegate(new LayerDelegate(m_look, this)) {
    setModel(model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(AnyKeyPressed | EditKeyPressed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(squeeze::rowHeight());
    retranslate();
}

void LayerView::retranslate() {
    setAccessibleName(tr("Layers"));
    setAccessibleDescription(tr("Up and down choose a layer, left and right move its threshold, brackets its shared "
                                "values, L locks it, S shows its weight error, digits type a threshold"));
}

QList<int> LayerView::openRows() const {
    const auto* layers = static_cast<const LayerModel*>(model());
    QList<int> rows;
    for (const auto& index : selectionModel()->selectedRows())
        if (!layers->rows()[std::size_t(index.row())].locked) rows << index.row();
    std::sort(rows.begin(), rows.end());
    return rows;
}

void LayerView::updateRow(int row) {
    if (row < 0) return;
    viewport()->update(0, rowViewportPosition(row), viewport()->width(), this->rowHeight(row));
}

bool LayerView::stepKey(QKeyEvent* event) {
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return false;
    double share = event->modifiers() & Qt::ShiftModifier     ? 0.1
                   : event->modifiers() & Qt::ControlModifier ? 0.001
                                                              : 0.01;
    if (event->key() == Qt::Key_Left) share = -share;
    if (m_drag.isEmpty()) m_drag = QStringLiteral("table-keys-%1").arg(++m_drags);
    if (const auto rows = openRows(); !rows.isEmpty()) Q_EMIT keptStepped(rows, share, m_drag);
    return true;
}

bool LayerView::letterKey(QKeyEvent* event) {
    const int row = currentIndex().row();
    if (row < 0 || event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) return false;
    const auto* layers = static_cast<const LayerModel*>(model());
    switch (event->key()) {
    case Qt::Key_BracketLeft:
        Q_EMIT bitsWanted(openRows(), -1);
        return true;
    case Qt::Key_BracketRight:
        Q_EMIT bitsWanted(openRows(), +1);
        return true;
    case Qt::Key_L:
        Q_EMIT lockWanted(row, !layers->rows()[std::size_t(row)].locked);
        return true;
    case Qt::Key_S:
        Q_EMIT sensitivityWanted(row);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        edit(model()->index(row, LayerModel::Threshold));
        return true;
    default:
        break;
    }
    const QString text = event->text();
    const bool figure = !text.isEmpty() && (text[0].isDigit() || text == QLocale().decimalPoint() || text == u".");
    if (figure) { // begins a new threshold
        setCurrentIndex(model()->index(row, LayerModel::Threshold));
        QTableView::keyPressEvent(event);
        return true;
    }
    return !text.isEmpty() && text[0].isPrint(); // no search by letters: they would start the editor
}

void LayerView::keyPressEvent(QKeyEvent* event) {
    if (state() == EditingState) return QTableView::keyPressEvent(event);
    const int last = model()->rowCount() - 1;
    if (stepKey(event) || letterKey(event)) {
        event->accept();
    } else if ((event->key() == Qt::Key_Home || event->key() == Qt::Key_End) && last >= 0) {
        setCurrentIndex(model()->index(event->key() == Qt::Key_Home ? 0 : last, LayerModel::Threshold));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void LayerView::keyReleaseEvent(QKeyEvent* event) {
    if (!event->isAutoRepeat() && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) endKeys();
    QTableView::keyReleaseEvent(event);
}

void LayerView::endKeys() {
    if (m_drag.isEmpty()) return;
    m_drag.clear();
    Q_EMIT dragEnded();
}

void LayerView::mousePressEvent(QMouseEvent* event) {
    const auto at = indexAt(event->pos());
    m_pressedLock = event->button() == Qt::LeftButton && at.column() == LayerModel::Lock ? at.row() : -1;
    QTableView::mousePressEvent(event);
}

void LayerView::mouseReleaseEvent(QMouseEvent* event) {
    const auto at = indexAt(event->pos());
    if (m_pressedLock >= 0 && at.column() == LayerModel::Lock && at.row() == m_pressedLock)
        Q_EMIT lockWanted(at.row(), !static_cast<const LayerModel*>(model())->rows()[std::size_t(at.row())].locked);
    m_pressedLock = -1;
    QTableView::mouseReleaseEvent(event);
}

void LayerView::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto at = indexAt(event->pos());
    if (at.column() == LayerModel::Threshold) edit(at);
    if (at.column() == LayerModel::Sensitivity) Q_EMIT sensitivityWanted(at.row());
}

void LayerView::mouseMoveEvent(QMouseEvent* event) {
    hover(rowAt(int(event->position().y())));
    QTableView::mouseMoveEvent(event);
}

void LayerView::leaveEvent(QEvent* event) {
    hover(-1);
    QTableView::leaveEvent(event);
}

void LayerView::hover(int row) {
    if (row == m_look.hovered) return;
    updateRow(std::exchange(m_look.hovered, row));
    updateRow(row);
}

void LayerView::ring() {
    const int row = hasFocus() || state() == EditingState ? currentIndex().row() : -1;
    if (row == m_look.ringed) return;
    updateRow(std::exchange(m_look.ringed, row));
    updateRow(row);
}

void LayerView::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    ring();
}

void LayerView::focusOutEvent(QFocusEvent* event) {
    QTableView::focusOutEvent(event);
    endKeys();
    ring();
}

void LayerView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate(), viewport()->update();
    if (event->type() == QEvent::PaletteChange) m_delegate->forgetCurves();
    if (event->type() == QEvent::FontChange)
        m_delegate->forgetFont(), verticalHeader()->setDefaultSectionSize(squeeze::rowHeight());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) viewport()->update();
}

void LayerView::currentChanged(const QModelIndex& now, const QModelIndex& before) {
    QTableView::currentChanged(now, before);
    ring();
}

} // namespace squeeze

#include "moc_layer_view.cpp"

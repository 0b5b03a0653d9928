// SPDX-License-Identifier: GPL-3.0-or-later
// The cell that the readout is about, by mouse and keys.
#include "widgets/layers/sparsity_map.h"
#include "widgets/theme/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace squeeze {

void SparsityMap::mouseMoveEvent(QMouseEvent* event) { point(cellAt(event->position())); }

void SparsityMap::mousePressEvent(QMouseEvent* event) { point(cellAt(event->position())); }

bool SparsityMap::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && !hasFocus()) point({-1, -1});
    return QAbstractScrollArea::viewportEvent(event);
}

void SparsityMap::keyPressEvent(QKeyEvent* event) {
    const int step = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
    QPoint to = m_cell.x() < 0 ? QPoint(0, 0) : m_cell;
    switch (event->key()) {
    case Qt::Key_Left:
        to.rx() -= step;
        break;
    case Qt::Key_Right:
        to.rx() += step;
        break;
    case Qt::Key_Up:
        to.ry() -= step;
        break;
    case Qt::Key_Down:
        to.ry() += step;
        break;
    case Qt::Key_Home:
        to = {0, 0};
        break;
    case Qt::Key_End:
        to = {m_map.filters - 1, m_map.inputs - 1};
        break;
    default:
        return QAbstractScrollArea::keyPressEvent(event);
    }
    if (m_map.filters < 1 || m_map.inputs < 1) return;
    if (m_cell.x() < 0 && event->key() != Qt::Key_End) to = {0, 0};
    to = {std::clamp(to.x(), 0, m_map.filters - 1), std::clamp(to.y(), 0, m_map.inputs - 1)};
    point(to);
    reveal(to);
}

void SparsityMap::focusInEvent(QFocusEvent* event) {
    m_ring = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    viewport()->update();
    QAbstractScrollArea::focusInEvent(event);
}

void SparsityMap::focusOutEvent(QFocusEvent* event) {
    m_ring = false;
    viewport()->update();
    QAbstractScrollArea::focusOutEvent(event);
}

void SparsityMap::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && !m_image.isNull()) draw(Theme::of(palette()));
    if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Sparsity map"));
        setAccessibleDescription(readout());
        Q_EMIT readoutChanged(readout());
    }
    QAbstractScrollArea::changeEvent(event);
}

void SparsityMap::point(QPoint cell) {
    if (cell == m_cell) return;
    m_cell = cell;
    setAccessibleDescription(readout());
    Q_EMIT readoutChanged(readout());
    viewport()->update();
}

void SparsityMap::reveal(QPoint cell) {
    const double size = cellSize();
    const auto show = [size](QScrollBar* bar, int at) {
        const int low = int(at * size), high = int(std::ceil((at + 1) * size)) - bar->pageStep();
        bar->setValue(std::clamp(bar->value(), std::min(high, low), low));
    };
    show(horizontalScrollBar(), cell.x());
    show(verticalScrollBar(), cell.y());
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of the gallery beyond what every item view does.
#include "widgets/photos/gallery.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>

namespace squeeze {

int Gallery::linkAt(const QPoint& point) const {
    for (int group = 0; group < int(m_places.size()); ++group)
        if (showAllRect(group).contains(point)) return group;
    return -1;
}

void Gallery::keyPressEvent(QKeyEvent* event) {
    m_keys = true;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool plus = event->key() == Qt::Key_Plus || event->key() == Qt::Key_Equal;
    if (plus || event->key() == Qt::Key_Minus) {
        if (control)
            setZoom(m_zoom + (plus ? 14 : -14));
        else if (currentIndex().isValid())
            showAll(m_model.groupOf(currentIndex().row()), plus);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid()) Q_EMIT photoOpened(m_model.photo(currentIndex().row()).sample);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
    viewport()->update();
}

void Gallery::mousePressEvent(QMouseEvent* event) {
    m_keys = false;
    m_pressedLink = event->button() == Qt::LeftButton ? linkAt(event->position().toPoint()) : -1;
    if (m_pressedLink >= 0) return;
    QAbstractItemView::mousePressEvent(event);
}

void Gallery::mouseReleaseEvent(QMouseEvent* event) {
    if (m_pressedLink >= 0) {
        const int pressed = std::exchange(m_pressedLink, -1);
        if (linkAt(event->position().toPoint()) == pressed) showAll(pressed, !showsAll(pressed));
        return;
    }
    QAbstractItemView::mouseReleaseEvent(event);
}

void Gallery::mouseDoubleClickEvent(QMouseEvent* event) {
    const auto index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT photoOpened(m_model.photo(index.row()).sample);
    else
        mousePressEvent(event); // the second click on a link
}

void Gallery::mouseMoveEvent(QMouseEvent* event) {
    const auto point = event->position().toPoint();
    const int link = linkAt(point);
    const auto index = indexAt(point);
    const int hovered = index.isValid() ? index.row() : -1;
    if (link != m_hoveredLink || hovered != m_hovered) {
        m_hoveredLink = link;
        m_hovered = hovered;
        viewport()->setCursor(link >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
        viewport()->update();
    }
    QAbstractItemView::mouseMoveEvent(event);
}

void Gallery::wheelEvent(QWheelEvent* event) {
    if (event->modifiers() & Qt::ControlModifier) {
        setZoom(m_zoom + (event->angleDelta().y() > 0 ? 14 : -14));
        event->accept();
        return;
    }
    QAbstractItemView::wheelEvent(event);
}

void Gallery::focusInEvent(QFocusEvent* event) {
    m_keys = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason ||
             event->reason() == Qt::ShortcutFocusReason;
    QAbstractItemView::focusInEvent(event);
    viewport()->update();
}

bool Gallery::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave && (m_hovered >= 0 || m_hoveredLink >= 0)) {
        m_hovered = m_hoveredLink = -1;
        viewport()->update();
    }
    return QAbstractItemView::viewportEvent(event);
}

} // namespace squeeze

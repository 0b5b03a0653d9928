// SPDX-License-Identifier: GPL-3.0-or-later
// Mouse and keys of the flow.
#include "widgets/network/flow_view.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

namespace squeeze {

void FlowView::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) choose(layerAt(event->position().toPoint()));
}

void FlowView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int layer = layerAt(event->position().toPoint()); layer >= 0) Q_EMIT partOpened(layer);
}

void FlowView::mouseMoveEvent(QMouseEvent* event) {
    const int hovered = blockAt(event->position().toPoint());
    if (hovered == m_hovered) return;
    m_hovered = hovered;
    viewport()->update();
}

void FlowView::keyPressEvent(QKeyEvent* event) {
    std::vector<int> layers;
    for (const auto& block : m_net.blocks)
        for (const auto& part : block.parts) layers.push_back(int(part.layer));
    if (layers.empty()) return QAbstractScrollArea::keyPressEvent(event);
    const auto at = std::ranges::find(layers, m_selected) - layers.begin();
    const auto last = std::ptrdiff_t(layers.size()) - 1;
    const auto go = [&](std::ptrdiff_t to) { choose(layers[std::size_t(std::clamp<std::ptrdiff_t>(to, 0, last))]); };
    const int block = m_net.find(std::size_t(std::max(0, m_selected))).first;
    const auto of = [&](int step) { // the first part of the next block with parts
        for (int b = block + step; b >= 0 && b < int(m_net.blocks.size()); b += step)
            if (!m_net.blocks[std::size_t(b)].parts.empty())
                return choose(int(m_net.blocks[std::size_t(b)].parts.front().layer));
    };
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Up:
        return go(m_selected < 0 ? 0 : at - 1);
    case Qt::Key_Right:
    case Qt::Key_Down:
        return go(m_selected < 0 ? 0 : at + 1);
    case Qt::Key_PageUp:
        return of(-1);
    case Qt::Key_PageDown:
        return of(1);
    case Qt::Key_Home:
        return go(0);
    case Qt::Key_End:
        return go(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_selected >= 0) Q_EMIT partOpened(m_selected);
        return;
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

void FlowView::focusInEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void FlowView::focusOutEvent(QFocusEvent* event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

bool FlowView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::Leave) {
        m_hovered = -1;
        viewport()->update();
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const int layer = layerAt(help->pos());
        const auto [block, part] = m_net.find(std::size_t(std::max(0, layer)));
        if (layer < 0 || block < 0)
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(),
                               m_net.blocks[std::size_t(block)].name + u' ' +
                                   describe(m_net.blocks[std::size_t(block)].parts[std::size_t(part)], m_metric),
                               viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// The points under mouse and keys.
#include "widgets/plots/tradeoff_plot.h"

#include <algorithm>

namespace squeeze {

void TradeoffPlot::mouseMoveEvent(QMouseEvent* event) {
    const int at = pointAt(event->position());
    setCursor(at >= 0 ? Qt::PointingHandCursor : Qt::CrossCursor);
    if (at == m_hovered) return;
    m_hovered = at;
    replotSoon();
}

void TradeoffPlot::mousePressEvent(QMouseEvent* event) {
    const int at = pointAt(event->position());
    if (event->button() == Qt::LeftButton || at >= 0) choose(at); // a menu is that of the point under it
    if (event->button() != Qt::LeftButton) event->ignore();
}

void TradeoffPlot::choose(int point) {
    m_cursor = point;
    const TradePoint chosen = point >= 0 ? m_data.points[std::size_t(point)] : TradePoint();
    selectRun(chosen.run);
    describe();
    replotSoon();
    Q_EMIT runSelected(chosen.run);
    if (chosen.run && chosen.at) Q_EMIT pointSelected(chosen.run, chosen.at->first, chosen.at->second);
}

void TradeoffPlot::want(int point) {
    if (point < 0) return;
    const TradePoint wanted = m_data.points[std::size_t(point)];
    if (wanted.run && wanted.at)
        Q_EMIT pointWanted(wanted.run, wanted.at->first, wanted.at->second);
    else if (wanted.run)
        Q_EMIT restoreWanted(wanted.run);
}

void TradeoffPlot::mouseDoubleClickEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) want(pointAt(event->position()));
}

void TradeoffPlot::leaveEvent(QEvent*) {
    m_hovered = -1;
    replotSoon();
}

void TradeoffPlot::keyPressEvent(QKeyEvent* event) {
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < m_data.points.size(); ++i)
        if (shown(i)) order.push_back(i);
    if (order.empty()) return QCustomPlot::keyPressEvent(event);
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return *place(m_data.points[a], m_against) < *place(m_data.points[b], m_against);
    });
    const auto found = std::find(order.begin(), order.end(), std::size_t(std::max(0, m_cursor)));
    const int last = int(order.size()) - 1;
    int at = m_cursor < 0 || found == order.end() ? -1 : int(found - order.begin());
    switch (event->key()) {
    case Qt::Key_Left:
        at = at < 0 ? last : std::max(0, at - 1);
        break;
    case Qt::Key_Right:
        at = std::min(last, at + 1);
        break;
    case Qt::Key_Home:
        at = 0;
        break;
    case Qt::Key_End:
        at = last;
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return want(at < 0 ? -1 : int(order[std::size_t(at)]));
    default:
        return QCustomPlot::keyPressEvent(event);
    }
    choose(int(order[std::size_t(at)]));
}

} // namespace squeeze

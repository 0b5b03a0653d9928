// SPDX-License-Identifier: GPL-3.0-or-later
// Which photos are chosen, and where the keys lead.
#include "widgets/photos/gallery.h"

#include <QScrollBar>

#include <algorithm>

namespace squeeze {

std::vector<std::size_t> Gallery::selectedSamples() const {
    std::vector<std::size_t> samples;
    for (const auto& range : selectionModel()->selection())
        for (int row = range.top(); row <= range.bottom(); ++row)
            if (row < m_model.rowCount() && !cellRect(row).isNull()) samples.push_back(m_model.photo(row).sample);
    std::ranges::sort(samples);
    return samples;
}

void Gallery::selectSamples(const std::vector<std::size_t>& samples) {
    QItemSelection selection;
    for (const auto sample : samples)
        if (const int row = m_model.rowOf(sample); row >= 0) selection.select(m_model.index(row), m_model.index(row));
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void Gallery::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) {
    QItemSelection selection;
    const auto area = rect.normalized().adjusted(0, 0, 1, 1);
    for (int group = 0; group < int(m_places.size()); ++group) {
        const auto& place = m_places[std::size_t(group)];
        if (place.bottom - verticalOffset() < area.top() || place.photosTop - verticalOffset() > area.bottom())
            continue;
        for (int at = 0; at < place.shown; ++at) {
            const auto index = m_model.index(m_model.first(group) + at);
            if (visualRect(index).intersects(area)) selection.select(index, index);
        }
    }
    selectionModel()->select(selection, command);
}

QRegion Gallery::visualRegionForSelection(const QItemSelection& selection) const {
    QRegion region;
    for (const auto& index : selection.indexes()) region += visualRect(index).adjusted(-3, -3, 3, 3);
    return region;
}

void Gallery::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QAbstractItemView::selectionChanged(selected, deselected);
    viewport()->update(); // the ring lies outside the cells
    Q_EMIT photosSelected();
}

QModelIndex Gallery::stepRow(int row, int lines) const {
    int group = m_model.groupOf(row);
    int at = row - m_model.first(group);
    const int column = at % m_columns, step = lines < 0 ? -1 : 1;
    int line = at / m_columns;
    for (; lines != 0; lines -= step) {
        line += step;
        const auto last = [&](int g) { return (m_places[std::size_t(g)].shown - 1) / m_columns; };
        if (line >= 0 && line <= last(group)) continue;
        int next = group + step;
        while (next >= 0 && next < int(m_places.size()) && m_places[std::size_t(next)].shown == 0) next += step;
        if (next < 0 || next >= int(m_places.size())) {
            line -= step;
            break;
        }
        group = next;
        line = step > 0 ? 0 : last(group);
    }
    at = std::min(line * m_columns + column, m_places[std::size_t(group)].shown - 1);
    return m_model.index(m_model.first(group) + at);
}

QModelIndex Gallery::moveCursor(CursorAction action, Qt::KeyboardModifiers) {
    std::vector<int> groups;
    for (int group = 0; group < int(m_places.size()); ++group)
        if (m_places[std::size_t(group)].shown > 0) groups.push_back(group);
    if (groups.empty()) return {};
    const auto first = m_model.index(m_model.first(groups.front()));
    const auto last = m_model.index(m_model.first(groups.back()) + m_places[std::size_t(groups.back())].shown - 1);
    if (!currentIndex().isValid() || isIndexHidden(currentIndex())) return first;
    const int row = currentIndex().row(), group = m_model.groupOf(row), at = row - m_model.first(group);
    const int page = std::max(1, viewport()->height() / (m_cell + headHeight()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    switch (action) {
    case MoveLeft:
    case MoveRight:
    case MoveNext:
    case MovePrevious: {
        const bool forward = action == MoveNext || (action != MovePrevious && (action == MoveRight) != mirrored);
        if (forward && at + 1 < m_places[std::size_t(group)].shown) return m_model.index(row + 1);
        if (!forward && at > 0) return m_model.index(row - 1);
        const auto here = std::ranges::find(groups, group);
        if (forward) return here + 1 == groups.end() ? currentIndex() : m_model.index(m_model.first(*(here + 1)));
        if (here == groups.begin()) return currentIndex();
        return m_model.index(m_model.first(*(here - 1)) + m_places[std::size_t(*(here - 1))].shown - 1);
    }
    case MoveUp:
        return stepRow(row, -1);
    case MoveDown:
        return stepRow(row, 1);
    case MovePageUp:
        return stepRow(row, -page);
    case MovePageDown:
        return stepRow(row, page);
    case MoveHome:
        return first;
    case MoveEnd:
        return last;
    }
    return {};
}

} // namespace squeeze

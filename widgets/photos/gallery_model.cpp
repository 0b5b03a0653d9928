// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/gallery_model.h"

#include <algorithm>

namespace squeeze {

void GalleryModel::setGroups(std::vector<GalleryGroup> groups) {
    beginResetModel();
    m_groups = std::move(groups);
    m_first.clear();
    m_rows.clear();
    int row = 0;
    for (const auto& group : m_groups) {
        m_first.push_back(row);
        for (const auto& photo : group.photos) m_rows.emplace(photo.sample, row++);
    }
    m_first.push_back(row);
    endResetModel();
}

int GalleryModel::groupOf(int row) const {
    return int(std::upper_bound(m_first.begin(), m_first.end(), row) - m_first.begin()) - 1;
}

const GalleryPhoto& GalleryModel::photo(int row) const {
    const int group = groupOf(row);
    return m_groups[std::size_t(group)].photos[std::size_t(row - m_first[std::size_t(group)])];
}

int GalleryModel::rowOf(std::size_t sample) const {
    const auto found = m_rows.find(sample);
    return found == m_rows.end() ? -1 : found->second;
}

int GalleryModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() || m_first.empty() ? 0 : m_first.back();
}

QVariant GalleryModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& one = photo(index.row());
    const auto& group = m_groups[std::size_t(groupOf(index.row()))];
    switch (role) {
    case Qt::DisplayRole:
        return one.name;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        QStringList parts{one.name, group.title};
        if (!one.chip.isEmpty()) parts.append(one.chip);
        if (one.faded) parts.append(tr("left out"));
        if (one.broken) parts.append(tr("cannot be read"));
        parts.removeDuplicates();
        return parts.join(QStringLiteral(", "));
    }
    case SampleRole:
        return QVariant::fromValue(qulonglong(one.sample));
    case GroupRole:
        return group.title;
    default:
        return {};
    }
}

} // namespace squeeze

#include "moc_gallery_model.cpp"

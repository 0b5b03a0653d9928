// SPDX-License-Identifier: GPL-3.0-or-later
// The photos of a gallery as a flat list, group after group.
#pragma once

#include <QAbstractListModel>
#include <QString>

#include <unordered_map>
#include <vector>

namespace squeeze {

struct GalleryPhoto {
    std::size_t sample = 0;
    QString name;
    QString chip, chipIcon; ///< what is the matter with it: "in test too"; empty: nothing
    bool faded = false;     ///< left out
    bool broken = false;    ///< cannot be read: a sign stands for it
};

struct GalleryGroup {
    QString title;
    std::vector<GalleryPhoto> photos;
    std::size_t count = 0; ///< beside the title: photos that count
};

class GalleryModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { SampleRole = Qt::UserRole + 1, GroupRole };

    void setGroups(std::vector<GalleryGroup> groups);
    const std::vector<GalleryGroup>& groups() const { return m_groups; }
    const GalleryPhoto& photo(int row) const;
    int groupOf(int row) const;
    int first(int group) const { return m_first[std::size_t(group)]; }
    int rowOf(std::size_t sample) const; ///< -1: not among these

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<GalleryGroup> m_groups;
    std::vector<int> m_first; ///< row of each group's first photo, and the number of rows
    std::unordered_map<std::size_t, int> m_rows;
};

} // namespace squeeze

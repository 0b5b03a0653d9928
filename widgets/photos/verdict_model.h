// SPDX-License-Identifier: GPL-3.0-or-later
// Photos with what two models say about them, as a list.
#pragma once

#include <QAbstractListModel>

#include <vector>

namespace squeeze {

struct Verdict {
    std::size_t key = 0; ///< who shows it knows what it stands for
    QString name, truth; ///< of the photo, of its class; truth may be empty
    QString before, after;
    double beforeShare = 0, afterShare = 0; ///< 0..1
};

class VerdictModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { KeyRole = Qt::UserRole + 1 };
    using QAbstractListModel::QAbstractListModel;
    void setVerdicts(std::vector<Verdict> verdicts);
    const std::vector<Verdict>& verdicts() const { return m_verdicts; }
    int find(std::size_t key) const; ///< row, or -1

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Verdict> m_verdicts;
};

} // namespace squeeze

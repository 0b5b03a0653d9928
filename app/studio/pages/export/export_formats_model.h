// SPDX-License-Identifier: GPL-3.0-or-later
// The exporter's rows as a table: what the formats' view shows, what screen readers read and what is copied.
#pragma once

#include "app/studio/export/exporter.h"

#include <QAbstractTableModel>

namespace squeeze::studio {

class FormatsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Bytes, Scale, Top1, Check, Columns };
    enum Role {
        SecondRole = Qt::UserRole + 1, ///< for whom
        ShareRole,                     ///< 0..1 of the log scale
        TargetRole,                    ///< where the target's tick lies on it; negative: none
        StateRole,                     ///< ExportRow::Check
        DoneRole,                      ///< 0..1 of the photos of a running check
        ChosenRole
    };
    explicit FormatsModel(Exporter& exporter, QObject* parent = nullptr);
    void setTarget(std::uint64_t target);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    double share(std::uint64_t bytes) const;
    Exporter& m_exporter;
    std::uint64_t m_target = 0;
};

/// "3,000 of 3,000", "17 answers differ", "not exported", …
QString check_words(const ExportRow& row);

} // namespace squeeze::studio

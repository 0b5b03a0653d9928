// SPDX-License-Identifier: GPL-3.0-or-later
// Two models layer by layer.
#pragma once

#include "backend/codec/codec.h"

#include <QAbstractTableModel>
#include <QString>

#include <optional>
#include <vector>

namespace squeeze::studio {

/// A layer that both, or one of them, have.
struct ComparedLayer {
    struct Side {
        std::uint64_t weights = 0, survivors = 0, bytes = 0;
        int centroids = 0;
    };
    QString name, shape;
    std::optional<Side> a, b;
    std::optional<double> difference; ///< |a - b|² / |a|², where the shapes agree
};

/// By name, in the order of `a`, then what only `b` has; the last row is the whole file.
std::vector<ComparedLayer> compareModels(const Model& a, const codec::Cost& costA, const Model& b,
                                         const codec::Cost& costB);

class ComparedLayers : public QAbstractTableModel {
    Q_OBJECT
public:
    using QAbstractTableModel::QAbstractTableModel;
    enum Column { Name, ShapeOf, LeftA, LeftB, BytesA, BytesB, Change, Difference, Columns };
    void set(std::vector<ComparedLayer> rows, const QString& a, const QString& b);
    const std::vector<ComparedLayer>& rows() const { return m_rows; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString words(const ComparedLayer& row, int column) const;

    std::vector<ComparedLayer> m_rows;
    QString m_a, m_b;
};

} // namespace squeeze::studio

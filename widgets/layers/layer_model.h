// SPDX-License-Identifier: GPL-3.0-or-later
// The layers of a network at their settings, as a table.
#pragma once

#include <QAbstractTableModel>

#include <cstdint>
#include <utility>
#include <vector>

namespace squeeze {

/// One layer at its settings.
struct LayerRow {
    QString name; ///< "fire9/expand3x3"
    std::uint64_t weights = 0, survivors = 0;
    double threshold = 0;    ///< |w| below it is pruned
    int bits = 0;            ///< of a codebook index; 0: not shared
    std::uint64_t bytes = 0; ///< exact
    double harm = 0;         ///< relative squared weight error of this setting, 0..1
    bool locked = false;
    bool operator==(const LayerRow&) const = default;

    double sparsity() const { return weights ? 1 - double(survivors) / double(weights) : 0; }
    QString module() const { return name.section(u'/', 0, 0); }
};

/// What pruning costs a layer: (sparsity, harm), sparsity ascending.
using HarmCurve = std::vector<std::pair<double, double>>;

/// Of the whole file.
struct LayerTotals {
    int layers = 0, locked = 0, lowBits = 0, highBits = 0;
    std::uint64_t weights = 0, survivors = 0, bytes = 0; ///< bytes with the file's header
};

class LayerModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Lock, Name, Weights, Threshold, Sparsity, Clusters, Bytes, Sensitivity, Columns };
    explicit LayerModel(QObject* parent = nullptr);

    /// The same layers with other figures touch only the cells that differ; returns the rows that do.
    std::vector<int> setRows(std::vector<LayerRow> rows, std::uint64_t header);
    void setCurves(std::vector<HarmCurve> curves);
    const std::vector<LayerRow>& rows() const { return m_rows; }
    const std::vector<HarmCurve>& curves() const { return m_curves; }
    const LayerTotals& totals() const { return m_totals; }
    std::uint64_t largest() const { return m_largest; } ///< bytes of the largest layer: the scale of the bars

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    /// Asks for a change; changes nothing itself.
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

Q_SIGNALS:
    void thresholdTyped(int row, double threshold);
    void lockWanted(int row, bool locked);
    void totalsChanged();

private:
    QString shown(const LayerRow& row, int column) const;
    QString explained(const LayerRow& row, int column) const;
    void touch(int row, const LayerRow& was);

    std::vector<LayerRow> m_rows;
    std::vector<HarmCurve> m_curves;
    LayerTotals m_totals;
    std::uint64_t m_largest = 0;
};

/// "16 · 4 b", or a dash where weights are not shared.
QString clustersText(int bits);

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/layer_model.h"

#include "widgets/theme/format.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

LayerTotals total(const std::vector<LayerRow>& rows, std::uint64_t header) {
    LayerTotals sum;
    sum.layers = int(rows.size());
    sum.bytes = header;
    for (const auto& row : rows) {
        sum.locked += row.locked;
        sum.weights += row.weights;
        sum.survivors += row.survivors;
        sum.bytes += row.bytes;
        if (row.bits > 0) sum.lowBits = sum.lowBits ? std::min(sum.lowBits, row.bits) : row.bits;
        sum.highBits = std::max(sum.highBits, row.bits);
    }
    return sum;
}

bool sameLayers(const std::vector<LayerRow>& a, const std::vector<LayerRow>& b) {
    return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                      [](const LayerRow& x, const LayerRow& y) { return x.name == y.name && x.weights == y.weights; });
}

} // namespace

QString clustersText(int bits) {
    if (bits <= 0) return QStringLiteral("–");
    return LayerModel::tr("%1 · %2 b", "shared values and bits of an index").arg(1 << std::min(bits, 30)).arg(bits);
}

LayerModel::LayerModel(QObject* parent) : QAbstractTableModel(parent) {}

std::vector<int> LayerModel::setRows(std::vector<LayerRow> rows, std::uint64_t header) {
    std::vector<int> moved;
    std::uint64_t largest = 0;
    for (const auto& row : rows) largest = std::max(largest, row.bytes);
    const bool rescaled = largest != m_largest;
    m_largest = largest;
    m_totals = total(rows, header);
    if (!sameLayers(m_rows, rows)) {
        beginResetModel();
        m_rows = std::move(rows);
        m_curves.resize(m_rows.size());
        endResetModel();
    } else {
        m_rows.swap(rows);
        for (int r = 0; r < int(rows.size()); ++r)
            if (const auto& was = rows[std::size_t(r)]; was != m_rows[std::size_t(r)])
                touch(r, was), moved.push_back(r);
        if (rescaled && !m_rows.empty()) Q_EMIT dataChanged(index(0, Bytes), index(rowCount() - 1, Bytes));
    }
    Q_EMIT totalsChanged();
    return moved;
}

void LayerModel::touch(int row, const LayerRow& was) {
    const auto& now = m_rows[std::size_t(row)];
    bool touched[Columns] = {};
    touched[Lock] = touched[Name] = was.locked != now.locked;
    touched[Threshold] = was.threshold != now.threshold || was.locked != now.locked;
    touched[Sparsity] = was.survivors != now.survivors || was.locked != now.locked;
    touched[Clusters] = was.bits != now.bits;
    touched[Bytes] = was.bytes != now.bytes;
    touched[Sensitivity] = was.harm != now.harm || was.survivors != now.survivors;
    for (int from = 0; from < Columns; ++from) {
        if (!touched[from]) continue;
        int to = from;
        while (to + 1 < Columns && touched[to + 1]) ++to;
        Q_EMIT dataChanged(index(row, from), index(row, to));
        from = to;
    }
}

void LayerModel::setCurves(std::vector<HarmCurve> curves) {
    m_curves = std::move(curves);
    m_curves.resize(m_rows.size());
    if (!m_rows.empty()) Q_EMIT dataChanged(index(0, Sensitivity), index(rowCount() - 1, Sensitivity));
}

int LayerModel::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int LayerModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : Columns; }

QVariant LayerModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole:
        return shown(row, column);
    case Qt::EditRole:
        return column == Threshold ? QVariant(QLocale().toString(row.threshold, 'f', 4)) : QVariant(shown(row, column));
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return explained(row, column);
    case Qt::AccessibleTextRole:
        return column == Lock ? explained(row, Lock) : shown(row, column);
    case Qt::CheckStateRole:
        return column == Lock ? QVariant(row.locked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return QVariant(Qt::AlignVCenter | (column == Name || column == Lock ? Qt::AlignLeft : Qt::AlignRight));
    default:
        return {};
    }
}

Qt::ItemFlags LayerModel::flags(const QModelIndex& index) const {
    auto flags = QAbstractTableModel::flags(index);
    if (!index.isValid()) return flags;
    flags |= Qt::ItemNeverHasChildren;
    if (index.column() == Lock) flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Threshold && !m_rows[std::size_t(index.row())].locked) flags |= Qt::ItemIsEditable;
    return flags;
}

bool LayerModel::setData(const QModelIndex& index, const QVariant& value, int role) {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return false;
    if (index.column() == Lock && role == Qt::CheckStateRole) {
        Q_EMIT lockWanted(index.row(), value.toInt() == Qt::Checked);
        return true;
    }
    if (index.column() != Threshold || role != Qt::EditRole) return false;
    bool ok = false;
    const double threshold = QLocale().toDouble(value.toString().trimmed(), &ok);
    if (!ok || !(threshold >= 0) || !std::isfinite(threshold)) return false;
    Q_EMIT thresholdTyped(index.row(), threshold);
    return true;
}

} // namespace squeeze

#include "moc_layer_model.cpp"

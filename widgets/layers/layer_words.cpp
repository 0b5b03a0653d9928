// SPDX-License-Identifier: GPL-3.0-or-later
// What the cells of the layer table say.
#include "widgets/layers/layer_model.h"
#include "widgets/theme/format.h"

namespace squeeze {

QString LayerModel::shown(const LayerRow& row, int column) const {
    const Format format;
    switch (column) {
    case Name:
        return row.name;
    case Weights:
        return format.count(row.weights);
    case Threshold:
        return format.threshold(row.threshold);
    case Sparsity:
        return format.percent(row.sparsity());
    case Clusters:
        return clustersText(row.bits);
    case Bytes:
        return format.count(row.bytes);
    case Sensitivity:
        return QLocale().toString(row.harm, 'f', 2);
    default:
        return {};
    }
}

QString LayerModel::explained(const LayerRow& row, int column) const {
    const Format format;
    switch (column) {
    case Lock:
        return row.locked ? tr("%1 is locked: the size target leaves it alone (L)").arg(row.name)
                          : tr("%1 is open: the size target may change it (L)").arg(row.name);
    case Threshold:
        return tr("Weights of %1 smaller than %2 are pruned (← →, or type a figure)")
            .arg(row.name, QLocale().toString(row.threshold, 'g', 7));
    case Sparsity:
        return tr("%1 of %2 weights are left").arg(format.count(row.survivors), format.count(row.weights));
    case Clusters:
        return row.bits > 0
                   ? tr("Up to %n value(s) shared by all weights of the layer ([ and ])", nullptr, 1 << row.bits)
                   : tr("Each weight keeps its own value ([ or ] shares them)");
    case Bytes:
        return tr("%1 takes %2 of the file").arg(row.name, format.bytes(row.bytes));
    case Sensitivity:
        return tr("Relative squared weight error of this setting: %1 (S)").arg(shown(row, column));
    default:
        return row.name;
    }
}

QVariant LayerModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal) return {};
    const bool text = role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole;
    if (!text) return {};
    switch (section) {
    case Lock:
        return role == Qt::DisplayRole ? QString() : tr("Locked");
    case Name:
        return tr("Layer");
    case Weights:
        return tr("Weights");
    case Threshold:
        return tr("Threshold");
    case Sparsity:
        return tr("Sparsity");
    case Clusters:
        return tr("Clusters");
    case Bytes:
        return tr("Bytes");
    case Sensitivity:
        return tr("Weight error"); // from the weights alone: nothing is measured
    default:
        return {};
    }
}

} // namespace squeeze

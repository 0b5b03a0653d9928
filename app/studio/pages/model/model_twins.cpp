// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/model/model_twins.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace squeeze::studio {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::ModelPage)
};

QStandardItem* figure(const QVariant& value) {
    auto* item = new QStandardItem;
    item->setData(value, Qt::DisplayRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

} // namespace

QStandardItemModel* weightTable(const std::vector<WeightSeries>& series, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {Words::tr("Layer"), Words::tr("From"), Words::tr("To"), Words::tr("Original"), Words::tr("Now")});
    const auto at = [](const Histogram& bins, std::size_t i) { return i < bins.counts.size() ? bins.counts[i] : 0; };
    for (const auto& one : series)
        for (std::size_t i = 0; i < one.before.counts.size(); ++i) { // both states have the same bins
            const auto before = at(one.before, i), after = at(one.after, i);
            if (before == 0 && after == 0) continue;
            const double low = one.before.low + double(i) * one.before.width();
            model->appendRow({new QStandardItem(one.name), figure(low), figure(low + one.before.width()),
                              figure(qulonglong(before)), figure(qulonglong(after))});
        }
    return model;
}

QStandardItemModel* filterTable(const FilterLayer& layer, int filter, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    const auto area = std::size_t(layer.kernel) * std::size_t(layer.kernel);
    QStringList heads{Words::tr("Input")};
    for (int row = 1; row <= layer.kernel; ++row)
        for (int column = 1; column <= layer.kernel; ++column)
            heads += area == 1 ? Words::tr("Weight") : Words::tr("Row %1, column %2").arg(row).arg(column);
    model->setHorizontalHeaderLabels(heads);
    if (!layer.fetch || filter < 0 || filter >= layer.filters) return model;
    const auto weights = layer.fetch(filter);
    for (std::size_t input = 0; (input + 1) * area <= weights.size(); ++input) {
        QList<QStandardItem*> row{figure(int(input) + 1)};
        for (std::size_t i = 0; i < area; ++i) row += figure(double(weights[input * area + i]));
        model->appendRow(row);
    }
    return model;
}

} // namespace squeeze::studio

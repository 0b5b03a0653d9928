// SPDX-License-Identifier: GPL-3.0-or-later
// The table twins of the Compress page's pictures.
#include "app/studio/pages/compress/compress_rows.h"

#include <QCoreApplication>
#include <QStandardItemModel>

namespace squeeze::studio::compress_rows {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::CompressPage)
};

QStandardItem* figure(const QVariant& value) {
    auto* item = new QStandardItem;
    item->setData(value, Qt::DisplayRole);
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return item;
}

constexpr std::size_t most_cells = 300'000;

QStandardItemModel* filters(const LayerDetail& detail, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels({QCoreApplication::translate("squeeze::studio::CompressPage", "Filter"),
                                      QCoreApplication::translate("squeeze::studio::CompressPage", "Kernels left"),
                                      QCoreApplication::translate("squeeze::studio::CompressPage", "Kernels")});
    for (int filter = 0; filter < detail.filters; ++filter) {
        int left = 0;
        for (int input = 0; input < detail.inputs; ++input) {
            const auto cell = std::size_t(input) * std::size_t(detail.filters) + std::size_t(filter);
            left += cell < detail.map.size() && detail.map[cell] > 0;
        }
        model->appendRow({figure(filter + 1), figure(left), figure(detail.inputs)});
    }
    return model;
}

} // namespace

QStandardItemModel* table(const LayerDetail& detail, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {Words::tr("From"), Words::tr("To"), Words::tr("Weights before"), Words::tr("Weights kept")});
    const auto& before = detail.before;
    for (std::size_t i = 0; i < before.counts.size(); ++i) {
        const double low = before.low + double(i) * before.width();
        const auto kept = i < detail.after.counts.size() ? detail.after.counts[i] : 0;
        model->appendRow({figure(low), figure(low + before.width()), figure(qulonglong(before.counts[i])),
                          figure(qulonglong(kept))});
    }
    return model;
}

QStandardItemModel* table(const TargetCurve& curve, std::uint64_t original, QObject* parent) {
    auto* model = new QStandardItemModel(parent);
    model->setHorizontalHeaderLabels(
        {Words::tr("Times smaller"), Words::tr("Bytes"), Words::tr("Accuracy"), Words::tr("How it is known")});
    const auto row = [&](double ratio, double top1, const QString& how) {
        model->appendRow(
            {figure(ratio), figure(qulonglong(double(original) / ratio)), figure(top1), new QStandardItem(how)});
    };
    for (const auto& point : curve.measured) row(point.ratio, point.top1, Words::tr("measured"));
    for (const auto& point : curve.points) row(point.ratio, point.asIs, Words::tr("estimated, as it is"));
    for (const auto& point : curve.points) row(point.ratio, point.retrained, Words::tr("estimated, after retraining"));
    return model;
}

QStandardItemModel* map(const LayerDetail& detail, QObject* parent) {
    if (detail.map.size() > most_cells) return filters(detail, parent);
    auto* model = new QStandardItemModel(detail.inputs, detail.filters, parent);
    QStringList across, down;
    for (int filter = 1; filter <= detail.filters; ++filter) across += Words::tr("Filter %1").arg(filter);
    for (int input = 1; input <= detail.inputs; ++input) down += Words::tr("Input %1").arg(input);
    model->setHorizontalHeaderLabels(across);
    model->setVerticalHeaderLabels(down);
    for (int input = 0; input < detail.inputs; ++input)
        for (int filter = 0; filter < detail.filters; ++filter) {
            const auto cell = detail.map[std::size_t(input) * std::size_t(detail.filters) + std::size_t(filter)];
            model->setItem(input, filter, figure(detail.kernel > 1 ? QVariant(int(cell)) : QVariant(cell / 255.0)));
        }
    return model;
}

} // namespace squeeze::studio::compress_rows

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/model/model_tables.h"

#include "app/studio/pages/model/model_facts.h"
#include "widgets/network/flow_view.h"
#include "widgets/theme/format.h"

#include <QStandardItemModel>

#include <map>

namespace squeeze::studio {

namespace {

ComparedLayer::Side side_of(const LayerStats& stats, const codec::LayerCost& cost) {
    return {stats.weights, stats.nonzero, cost.total(), stats.centroids};
}

std::optional<double> difference_of(const Weights& a, const Weights& b) {
    if (a.shape != b.shape) return {};
    const auto x = dense(a), y = dense(b);
    double apart = 0, all = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double gap = double(x[i]) - double(y[i]);
        apart += gap * gap;
        all += double(x[i]) * double(x[i]);
    }
    return all > 0 ? apart / all : (apart > 0 ? 1.0 : 0.0);
}

ComparedLayer::Side whole(const std::vector<LayerStats>& stats, const codec::Cost& cost) {
    ComparedLayer::Side side;
    for (const auto& one : stats) side.weights += one.weights, side.survivors += one.nonzero;
    side.bytes = cost.total;
    return side;
}

} // namespace

std::vector<ComparedLayer> compareModels(const Model& a, const codec::Cost& costA, const Model& b,
                                         const codec::Cost& costB) {
    const auto statsA = layer_stats(a), statsB = layer_stats(b);
    std::map<std::string, std::size_t> others;
    for (std::size_t i = 0; i < statsB.size(); ++i) others[statsB[i].name] = i;
    std::vector<ComparedLayer> rows;
    for (std::size_t i = 0; i < statsA.size(); ++i) {
        ComparedLayer row{QString::fromStdString(statsA[i].name),
                          shapeWords(statsA[i].shape),
                          side_of(statsA[i], costA.layers[i]),
                          {},
                          {}};
        if (const auto other = others.find(statsA[i].name); other != others.end()) {
            const auto j = other->second;
            row.b = side_of(statsB[j], costB.layers[j]);
            row.difference = difference_of(a.layers[i]->weights, b.layers[j]->weights);
            if (statsA[i].shape != statsB[j].shape) row.shape += QStringLiteral(" / ") + shapeWords(statsB[j].shape);
            others.erase(other);
        }
        rows.push_back(std::move(row));
    }
    for (std::size_t j = 0; j < statsB.size(); ++j)
        if (others.contains(statsB[j].name))
            rows.push_back({QString::fromStdString(statsB[j].name),
                            shapeWords(statsB[j].shape),
                            {},
                            side_of(statsB[j], costB.layers[j]),
                            {}});
    rows.push_back({ComparedLayers::tr("Whole file"), {}, whole(statsA, costA), whole(statsB, costB), {}});
    return rows;
}

void ComparedLayers::set(std::vector<ComparedLayer> rows, const QString& a, const QString& b) {
    beginResetModel();
    m_rows = std::move(rows);
    m_a = a;
    m_b = b;
    endResetModel();
}

int ComparedLayers::rowCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(m_rows.size()); }
int ComparedLayers::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : int(Columns); }

QString ComparedLayers::words(const ComparedLayer& row, int column) const {
    const Format format;
    const QString none = QStringLiteral("–");
    const auto left = [&](const auto& side) {
        if (!side) return none;
        auto text = format.count(side->survivors);
        if (side->survivors < side->weights)
            text += QStringLiteral(" (%1)").arg(format.percent(double(side->survivors) / double(side->weights)));
        return text;
    };
    switch (column) {
    case Name:
        return row.name;
    case ShapeOf:
        return row.shape;
    case LeftA:
        return left(row.a);
    case LeftB:
        return left(row.b);
    case BytesA:
        return row.a ? format.bytes(row.a->bytes) : none;
    case BytesB:
        return row.b ? format.bytes(row.b->bytes) : none;
    case Change:
        return row.a && row.b ? format.byteChange(std::int64_t(row.b->bytes) - std::int64_t(row.a->bytes)) : none;
    case Difference:
        return row.difference ? format.percent(*row.difference) : none;
    default:
        return {};
    }
}

QVariant ComparedLayers::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const auto& row = m_rows[std::size_t(index.row())];
    if (role == Qt::DisplayRole) return words(row, index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant(int(Qt::AlignVCenter | (index.column() <= ShapeOf ? Qt::AlignLeft : Qt::AlignRight)));
    if (role == Qt::ToolTipRole && index.column() == Difference)
        return tr("Squared difference of the weights, as a share of the squared weights of %1").arg(m_a);
    return {};
}

QVariant ComparedLayers::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Name:
        return tr("Layer");
    case ShapeOf:
        return tr("Shape");
    case LeftA:
        return tr("Weights left, %1").arg(m_a);
    case LeftB:
        return tr("Weights left, %1").arg(m_b);
    case BytesA:
        return tr("Bytes, %1").arg(m_a);
    case BytesB:
        return tr("Bytes, %1").arg(m_b);
    case Change:
        return tr("Change");
    case Difference:
        return tr("Weights differ by");
    default:
        return {};
    }
}

QStandardItemModel* layerTable(const ModelFacts& facts, QObject* parent) {
    auto* table = new QStandardItemModel(parent);
    table->setHorizontalHeaderLabels({ComparedLayers::tr("Layer"), ComparedLayers::tr("Shape"),
                                      ComparedLayers::tr("Output"), ComparedLayers::tr("Parameters"),
                                      ComparedLayers::tr("Multiply-adds"), ComparedLayers::tr("Receptive field"),
                                      ComparedLayers::tr("Sparsity"), ComparedLayers::tr("Clusters"),
                                      ComparedLayers::tr("Bytes, original"), ComparedLayers::tr("Bytes now")});
    const Format format;
    const auto stats = layer_stats(*facts.now);
    for (std::size_t i = 0; i < stats.size(); ++i) {
        const auto& one = stats[i];
        const auto& layer = facts.layers[i];
        QStringList words{QString::fromStdString(one.name),
                          shapeWords(one.shape),
                          shapeWords(layer.output),
                          format.count(one.weights + one.biases),
                          format.count(std::uint64_t(one.macs)),
                          QStringLiteral("%1 × %1").arg(layer.receptive),
                          format.percent(one.sparsity()),
                          one.centroids > 0 ? QString::number(one.centroids) : QStringLiteral("–"),
                          i < facts.before.layers.size() ? format.bytes(facts.before.layers[i].total())
                                                         : QStringLiteral("–"),
                          format.bytes(facts.after.layers[i].total())};
        QList<QStandardItem*> row;
        for (const auto& text : words) {
            row.append(new QStandardItem(text));
            row.last()->setEditable(false);
            if (row.size() > 3) row.last()->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        }
        table->appendRow(row);
    }
    return table;
}

} // namespace squeeze::studio

#include "moc_model_tables.cpp"

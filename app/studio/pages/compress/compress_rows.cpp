// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/compress/compress_rows.h"

#include "backend/codec/parts.h"
#include "widgets/theme/format.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace squeeze::studio::compress_rows {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::CompressPage)
};

} // namespace

std::vector<LayerRow> layers(const Model& model, const Frame& frame, const Decisions& decisions) {
    std::vector<LayerRow> rows;
    if (frame.layers.size() != model.layers.size()) return rows;
    for (std::size_t i = 0; i < frame.layers.size(); ++i) {
        const auto& layer = frame.layers[i];
        const auto& name = model.node(i).name;
        rows.push_back({QString::fromStdString(name), layer.weights, layer.survivors, layer.threshold, layer.bits,
                        layer.cost.total(), layer.harm, decisions.locked.contains(name)});
    }
    return rows;
}

std::vector<HarmCurve> curves(const Model& model, const std::vector<compress::LayerSensitivity>& sensitivity) {
    std::vector<HarmCurve> result(model.layers.size());
    for (std::size_t i = 0; i < model.layers.size(); ++i)
        for (const auto& layer : sensitivity)
            if (layer.layer == model.node(i).name) {
                for (const auto& point : layer.prune) result[i].emplace_back(1 - point.setting, point.harm);
                std::sort(result[i].begin(), result[i].end());
            }
    return result;
}

QString shape(const Node& node) {
    QStringList sides;
    for (const int side : weight_shape(node.op)) sides << QLocale().toString(side);
    QString text = sides.join(QStringLiteral(" × "));
    if (const auto* conv = std::get_if<Conv>(&node.op)) text = Words::tr("%1, stride %2").arg(text).arg(conv->stride);
    return text;
}

WeightHistogram histogram(const LayerRow& row, const LayerDetail& detail) {
    WeightHistogram view;
    view.layer = row.name;
    view.before = detail.before;
    view.after = detail.after;
    view.threshold = row.threshold;
    view.weights = row.weights;
    view.survivors = row.survivors;
    view.centroids = detail.centroids;
    view.shares = detail.shares;
    view.locked = row.locked;
    return view;
}

KernelMap map(const QString& layer, const LayerDetail& detail) {
    return {layer, detail.filters, detail.inputs, detail.kernel, detail.map};
}

HuffmanData huffman(const QString& layer, const LayerFrame& frame, const LayerDetail& detail) {
    HuffmanData data;
    data.layer = layer;
    data.bytes = codec::parts(frame.cost);
    std::vector<float> written; // centroids that no weight has are left out of the file
    for (std::size_t c = 0; c < detail.centroids.size() && c < detail.shares.size(); ++c)
        if (detail.shares[c]) written.push_back(detail.centroids[c]);
    for (const auto& code : detail.ids) {
        QString meaning = Words::tr("pruned");
        if (code.symbol < written.size()) {
            const double value = double(written[code.symbol]);
            meaning = (value < 0 ? QString(QChar(0x2212)) : QString()) + QLocale().toString(std::abs(value), 'f', 4);
        }
        data.values.push_back({code.symbol, code.count, code.bits, meaning});
    }
    for (const auto& code : detail.gaps) { // a gap of n, or n more to go
        const bool filler = detail.filler > 0 && code.symbol == detail.filler;
        const QString meaning =
            filler ? Words::tr("+%1 and on").arg(code.symbol) : QStringLiteral("+%1").arg(code.symbol + 1);
        data.positions.push_back({code.symbol, code.count, code.bits, meaning});
    }
    return data;
}

TargetCurve curve(const std::vector<Preview::CurvePoint>& points, const std::vector<RunRow>& runs,
                  std::uint64_t original, double floor) {
    TargetCurve view;
    view.floor = floor;
    for (const auto& point : points)
        view.points.push_back({point.ratio, point.asIs, point.retrained, point.low, point.high});
    for (const auto& run : runs)
        for (const auto& measured : run.measurements)
            if (measured.badge == Badge::Measured && measured.split == Split::Validation && measured.bytes && original)
                view.measured.push_back({double(original) / double(measured.bytes), measured.top1});
    std::erase_if(view.measured,
                  [](const auto& point) { return point.ratio < 1 || point.ratio > TargetSlider::largestRatio; });
    return view;
}

std::uint64_t suggestedBytes(const TargetCurve& curve, std::uint64_t original) {
    if (curve.points.empty() || !original) return 0;
    const double least = curve.floor > 0 ? curve.floor : curve.points.front().retrained - 0.01;
    double best = 1;
    for (double ratio = 1; ratio <= curve.points.back().ratio; ratio *= 1.01)
        if (at(curve, ratio).retrained >= least) best = ratio;
    return std::uint64_t(double(original) / best);
}

} // namespace squeeze::studio::compress_rows

// SPDX-License-Identifier: GPL-3.0-or-later
// From what the preview computed to what the Compress page's widgets show. No widget, no state.
#pragma once

#include "app/decisions/decisions.h"
#include "app/studio/preview/preview.h"
#include "app/studio/run/runner.h"
#include "widgets/layers/histogram_view.h"
#include "widgets/layers/huffman_code.h"
#include "widgets/layers/layer_model.h"
#include "widgets/layers/sparsity_map.h"
#include "widgets/layers/target_slider.h"

class QStandardItemModel;

namespace squeeze::studio::compress_rows {

std::vector<LayerRow> layers(const Model& model, const Frame& frame, const Decisions& decisions);
/// Parallel to the layers, from (density, harm) to (sparsity, harm).
std::vector<HarmCurve> curves(const Model& model, const std::vector<compress::LayerSensitivity>& sensitivity);

/// "256 × 64 × 3 × 3, stride 1"
QString shape(const Node& node);
WeightHistogram histogram(const LayerRow& row, const LayerDetail& detail);
KernelMap map(const QString& layer, const LayerDetail& detail);
HuffmanData huffman(const QString& layer, const LayerFrame& frame, const LayerDetail& detail);
/// Bins and shared values as a table.
QStandardItemModel* table(const LayerDetail& detail, QObject* parent);

/// Expected and measured accuracy by size, as a table.
QStandardItemModel* table(const TargetCurve& curve, std::uint64_t original, QObject* parent);
/// The sparsity map as a table: a row per input, a column per filter, in each the survivors of the kernel (the share of
/// the layer's largest |w| where kernels are single weights). Very large maps: a row per filter with its kernels left.
QStandardItemModel* map(const LayerDetail& detail, QObject* parent);

/// The points of the project's runs are the measured ones.
TargetCurve curve(const std::vector<Preview::CurvePoint>& points, const std::vector<RunRow>& runs,
                  std::uint64_t original, double floor);
/// The smallest file that is still expected above the floor after retraining (within one point of the original where
/// there is none); 0 where nothing is known.
std::uint64_t suggestedBytes(const TargetCurve& curve, std::uint64_t original);
/// Why no file is as small as `least` bytes less one: what locks hold, and what every file has.
QString unreachable(const Model& model, const Frame& frame, const std::set<std::string>& locked, std::uint64_t least);
/// "61,440 B needs 92.7 % zeros. 2 layers are locked, the others share the cut."
QString needs(const Frame& frame, int locked);
/// What retraining is expected to bring.
struct Retraining {
    double points = 0;   ///< share of top-1 to recover
    double seconds = -1; ///< negative: unknown, or the recipe does not retrain
};
Retraining retraining(const Frame& frame, const std::string& recipe, const std::vector<RunRow>& runs);
/// "Retrain to recover about 2.5 points (about 4 min)"; empty where it is not worth it.
QString advice(const Retraining& retraining);

} // namespace squeeze::studio::compress_rows

// SPDX-License-Identifier: GPL-3.0-or-later
// Everything the Model page shows of two models, computed off the GUI thread.
#pragma once

#include "backend/codec/codec.h"
#include "backend/compress/sensitivity.h"
#include "backend/core/histogram.h"
#include "backend/core/progress.h"
#include "widgets/network/filter_view.h"
#include "widgets/network/flow_net.h"
#include "widgets/network/weight_curves.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <string>
#include <vector>

class QStandardItemModel;
class QObject;

namespace squeeze::studio {

/// What the page knows when it asks.
struct ModelRequest {
    std::shared_ptr<const Model> original, now; ///< null: what training would start from is shown
    codec::Encoding encoding;
    std::string start; ///< zoo name or file
    int size = 128;
    std::uint64_t seed = 1;
    std::vector<std::string> classes; ///< of the data set; empty: none is open
    std::vector<compress::LayerSensitivity> sensitivity;
    bool untrained = false; ///< `original` is what training would begin with
};

struct ModelFacts {
    std::shared_ptr<const Model> original, now;
    bool untrained = false; ///< the start weights: nothing has been trained here
    codec::Cost before, after;
    FlowNet net;
    struct LayerFacts {
        Histogram before, after; ///< of weights that are not zero, same bins
        double zeroBefore = 0, zeroAfter = 0;
        float limit = 0; ///< largest |w|
        int receptive = 0;
        ActivationShape output;
    };
    std::vector<LayerFacts> layers;
    long long parameters = 0, macs = 0;
    QString title;
    QString imported;        ///< "Imported: conv1 to fire9 from …. conv10 is new, for 6 classes."
    QStringList assumptions; ///< what the imported file did not say
};

/// Null where there is nothing to show (no start chosen). Throws Error where the start file cannot be read.
std::shared_ptr<const ModelFacts> modelFacts(const ModelRequest& request, Progress& progress);

/// "SqueezeNet 1.1" of "squeezenet1_1"; the name itself where it is in no catalogue.
QString networkTitle(const std::string& name);

/// One filter's weights, whatever they are stored as.
std::vector<float> filterOf(const Weights& weights, int filter);
FilterLayer filterLayer(const std::shared_ptr<const Model>& model, std::size_t layer, float limit);
std::vector<WeightSeries> weightSeries(const ModelFacts& facts, const FlowBlock& block);

/// All layers with shapes, parameters, multiply-adds, receptive field, sparsity and bytes.
QStandardItemModel* layerTable(const ModelFacts& facts, QObject* parent);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/model/model_facts.h"

#include "backend/formats/formats.h"
#include "backend/model/zoo.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr int kBins = 121;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(squeeze::studio::ModelFacts)
};

const zoo::Row* zoo_row(const std::string& name) {
    for (const auto& row : zoo::catalogue())
        if (name == row.name) return &row;
    return nullptr;
}

/// A start's labels where no data set says them.
std::vector<std::string> standing_in(std::size_t classes) {
    std::vector<std::string> labels;
    for (std::size_t i = 0; i < classes; ++i) labels.push_back("class " + std::to_string(i));
    return labels;
}

/// What of the file went into `model`, in a sentence.
QString imported_words(const Model& from, const Model& model, const QString& file) {
    const auto layers = model.graph->weighted();
    const auto title = [&](std::size_t layer) {
        const auto name = QString::fromStdString(model.node(layer).name);
        return name.section(u'/', 0, 0);
    };
    if (layers.empty() || from.layers.size() != model.layers.size()) return Words::tr("Imported from %1.").arg(file);
    const auto last = layers.size() - 1;
    const bool same = from.layers[last]->weights.shape == model.layers[last]->weights.shape &&
                      (from.labels.empty() || from.labels == model.labels);
    if (same) return Words::tr("Imported: all %n layer(s) from %1.", nullptr, int(layers.size())).arg(file);
    return Words::tr("Imported: %1 to %2 from %3. %4 is new, for %n class(es).", nullptr, model.graph->classes())
        .arg(title(0), title(last == 0 ? 0 : last - 1), file, title(last));
}

/// Reads the start; with `model` (trained from it) only the words are wanted.
void read_start(const ModelRequest& request, ModelFacts& facts) {
    std::shared_ptr<const Model> start;
    if (const auto* row = zoo_row(request.start)) {
        const bool trained = facts.original && !facts.untrained;
        facts.imported = (trained ? Words::tr("Trained from fresh weights, seed %1. Nothing was imported.")
                                  : Words::tr("Fresh weights, seed %1. Nothing is imported."))
                             .arg(request.seed);
        if (facts.original) return;
        auto fresh = zoo::fresh(*row, request.classes.empty() ? standing_in(1000) : request.classes, request.seed);
        fresh.input.size = request.size;
        facts.original = std::make_shared<const Model>(std::move(fresh));
        return;
    }
    const auto file = QFileInfo(QString::fromStdString(request.start)).fileName();
    auto loaded = formats::load(request.start, {});
    for (const auto& each : loaded.assumptions) facts.assumptions.append(QString::fromStdString(each));
    if (!facts.original) {
        auto model = request.classes.empty() ? loaded.model : zoo::adapt(loaded.model, request.classes, request.seed);
        model.input.size = request.size;
        facts.original = std::make_shared<const Model>(std::move(model));
    }
    facts.imported = imported_words(loaded.model, *facts.original, file);
}

constexpr std::size_t kMiddle = kBins / 2; // kBins is odd: zero is in the middle one

/// Of the weights that are not zero; `reach` is shared by two states of a layer.
struct Spread {
    std::vector<float> values;
    std::size_t zeros = 0;
    float limit = 0;

    explicit Spread(const Weights& weights) : values(dense(weights)) {
        for (const float w : values) {
            zeros += w == 0;
            limit = std::max(limit, std::abs(w));
        }
    }
    Histogram counted(double reach) const {
        auto result = histogram(values, kBins, -reach, reach);
        result.counts[kMiddle] -= zeros;
        return result;
    }
    double zero() const { return values.empty() ? 0 : double(zeros) / double(values.size()); }
};

ModelFacts::LayerFacts layer_facts(const Layer& before, const Layer& after) {
    ModelFacts::LayerFacts facts;
    const Spread now(after.weights);
    if (&before == &after) {
        facts.limit = now.limit;
        facts.before = facts.after = now.counted(now.limit > 0 ? double(now.limit) : 1);
        facts.zeroBefore = facts.zeroAfter = now.zero();
        return facts;
    }
    const Spread old(before.weights);
    facts.limit = std::max(old.limit, now.limit);
    const double reach = facts.limit > 0 ? double(facts.limit) : 1;
    facts.before = old.counted(reach);
    facts.after = now.counted(reach);
    facts.zeroBefore = old.zero();
    facts.zeroAfter = now.zero();
    return facts;
}

/// Harm of keeping a fifth of the layer.
double harm_of(const std::vector<compress::LayerSensitivity>& all, const std::string& layer) {
    for (const auto& one : all)
        if (one.layer == layer)
            for (const auto& point : one.prune)
                if (point.setting <= 0.2) return point.harm;
    return 0;
}

void fill_net(ModelFacts& facts, const ModelRequest& request) {
    const auto stats = layer_stats(*facts.now);
    facts.net = flowNet(*facts.now->graph, facts.now->input.size);
    facts.net.compressed = facts.before.total != facts.after.total;
    for (auto& block : facts.net.blocks)
        for (auto& part : block.parts) {
            part.survivors = stats[part.layer].nonzero;
            part.centroids = stats[part.layer].centroids;
            part.bytes = facts.after.layers[part.layer].total();
            part.original =
                part.layer < facts.before.layers.size() ? facts.before.layers[part.layer].total() : part.bytes;
            part.harm = harm_of(request.sensitivity, stats[part.layer].name);
        }
}

void fill_layers(ModelFacts& facts, Progress& progress) {
    const auto& graph = *facts.now->graph;
    const auto fields = receptiveFields(graph, facts.now->input.size);
    const auto outputs = shapes(graph, facts.now->input.size);
    const auto layers = graph.weighted();
    const bool comparable = facts.original->layers.size() == facts.now->layers.size();
    for (std::size_t i = 0; i < layers.size(); ++i) {
        progress.check();
        const auto& after = *facts.now->layers[i];
        auto one = layer_facts(comparable ? *facts.original->layers[i] : after, after);
        one.receptive = fields[std::size_t(layers[i])];
        one.output = outputs[std::size_t(layers[i])];
        facts.layers.push_back(std::move(one));
    }
}

} // namespace

std::shared_ptr<const ModelFacts> modelFacts(const ModelRequest& request, Progress& progress) {
    auto facts = std::make_shared<ModelFacts>();
    facts->original = request.original ? request.original : request.now;
    facts->untrained = request.untrained || (!facts->original && zoo_row(request.start));
    if (!facts->original && request.start.empty()) return nullptr;
    try {
        if (!request.start.empty()) read_start(request, *facts);
    } catch (const Error&) {
        if (!facts->original) throw; // else only a sentence is missing
    }
    facts->now = request.now ? request.now : facts->original;
    progress.check();
    facts->after = codec::cost(*facts->now, request.encoding);
    facts->before = facts->now == facts->original ? facts->after : codec::cost(*facts->original);
    fill_net(*facts, request);
    fill_layers(*facts, progress);
    facts->parameters = parameter_count(*facts->now->graph);
    for (const auto count : macs(*facts->now->graph, facts->now->input.size)) facts->macs += count;
    facts->title = networkTitle(facts->now->graph->name);
    return facts;
}

QString networkTitle(const std::string& name) {
    const auto* row = zoo_row(name);
    if (!row) return name.empty() ? Words::tr("Network") : QString::fromStdString(name);
    return QString::fromUtf8(row->summary).section(u',', 0, 0);
}

std::vector<float> filterOf(const Weights& weights, int filter) {
    const std::size_t filters = weights.shape.empty() ? 0 : std::size_t(weights.shape.front());
    if (filter < 0 || std::size_t(filter) >= filters) return {};
    const std::size_t per = weights.size() / filters, first = std::size_t(filter) * per;
    std::vector<float> values(per);
    for (std::size_t i = 0; i < per; ++i) {
        if (weights.mask && !(*weights.mask)[first + i]) continue;
        values[i] = std::visit(Overloaded{[&](const Floats& w) { return w.values[first + i]; },
                                          [&](const Codebook& w) { return w.values[w.index[first + i]]; },
                                          [&](const Levels& w) { return w.step * float(w.levels[first + i]); }},
                               weights.data);
    }
    return values;
}

FilterLayer filterLayer(const std::shared_ptr<const Model>& model, std::size_t layer, float limit) {
    const auto& data = *model->layers[layer];
    const auto& shape = data.weights.shape;
    FilterLayer result;
    result.name = QString::fromStdString(model->node(layer).name);
    result.filters = shape.empty() ? 0 : shape[0];
    result.inputs = shape.size() > 1 ? shape[1] : 1;
    result.kernel = shape.size() > 2 ? shape[2] : 1;
    result.limit = limit;
    result.bgr = model->input.order == InputSpec::Order::Bgr;
    result.bias = data.bias;
    result.fetch = [layer = model->layers[layer]](int filter) { return filterOf(layer->weights, filter); };
    return result;
}

std::vector<WeightSeries> weightSeries(const ModelFacts& facts, const FlowBlock& block) {
    std::vector<WeightSeries> series;
    for (const auto& part : block.parts) {
        const auto& layer = facts.layers[part.layer];
        series.push_back({part.name, layer.before, layer.after, layer.zeroBefore, layer.zeroAfter});
    }
    return series;
}

} // namespace squeeze::studio

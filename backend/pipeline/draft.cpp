// SPDX-License-Identifier: GPL-3.0-or-later
// Pruning leaves the largest weights, whatever the rule: a layer's masks are described by a number of weights kept, and
// a step can only lower it. Clustering follows from that number. So a recipe of prune steps and one cluster step is a
// setting per layer; only steps that come after a codebook need the weights themselves.
#include "backend/pipeline/draft.h"

#include "backend/compress/parallel.h"
#include "backend/pipeline/settings.h"

#include <algorithm>

namespace squeeze::pipeline {

namespace {

std::vector<std::shared_ptr<const SortedLayer>> sorted(const Model& model) {
    validate(model);
    std::vector<std::shared_ptr<const SortedLayer>> result(model.layers.size());
    compress::parallel(result.size(), [&](std::size_t i) {
        result[i] = std::make_shared<const SortedLayer>(model.layers[i], model.node(i).name);
    });
    return result;
}

/// The rule of each layer, and whether it is in the common ranking.
struct Rule {
    compress::PruneRule rule;
    bool ranked = false;
};

std::vector<Rule> rules(const std::vector<std::shared_ptr<const SortedLayer>>& layers,
                        const compress::PruneSettings& settings) {
    const bool together = settings.rule.keep && settings.ranking != compress::Ranking::Layer;
    std::vector<Rule> result(layers.size(), {settings.rule, together});
    for (std::size_t i = 0; i < layers.size(); ++i)
        for (const auto& own : settings.overrides)
            if (own.layer == layers[i]->name()) result[i] = {own.rule, false};
    return result;
}

void sum_up(codec::Cost& cost, const std::vector<std::shared_ptr<const DraftLayer>>& layers) {
    cost.layers.clear();
    cost.total = cost.header;
    for (const auto& layer : layers) {
        cost.layers.push_back(layer->cost());
        cost.total += layer->cost().total();
    }
}

} // namespace

/// What a recipe amounts to.
struct Draft::Plan {
    codec::Encoding encoding;
    std::vector<LayerSetting> settings;
    std::vector<double> thresholds; ///< given as such; negative: not
    bool clustered = false;
    std::optional<Model> model; ///< since the first step that needs the weights
};

Model DraftState::model() const {
    Model result = *trained;
    for (std::size_t i = 0; i < layers.size(); ++i) result.layers[i] = layers[i]->layer();
    return result;
}

Draft::Draft(Model trained, codec::Encoding encoding) : m_sorted(sorted(trained)), m_given(encoding) {
    m_state.cost = codec::cost(trained, encoding);
    m_state.trained = std::make_shared<const Model>(std::move(trained));
    m_state.encoding = encoding;
    apply({}, 1);
}

const Model& Draft::model() const {
    if (!m_model) m_model = m_state.model();
    return *m_model;
}

void Draft::prune(Plan& plan, const Values& values) const {
    std::vector<compress::Kept> layers;
    std::vector<compress::LayerSensitivity> curves;
    std::vector<std::size_t> sizes;
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        layers.push_back({&m_sorted[i]->magnitudes(), plan.settings[i].kept});
        sizes.push_back(m_sorted[i]->size());
        if (values.word("ranking") == "sensitivity")
            curves.push_back(compress::prune_curve(m_sorted[i]->name(), layers.back()));
    }
    const auto settings = prune_settings(values, curves, sizes);
    const auto each = rules(m_sorted, settings);
    std::vector<compress::Kept> ranked;
    std::vector<std::size_t> places;
    std::size_t count = 0;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        plan.thresholds[i] = each[i].rule.threshold.value_or(-1);
        if (each[i].ranked) {
            ranked.push_back(layers[i]);
            places.push_back(i);
            count += layers[i].size();
        } else {
            plan.settings[i].kept = compress::keep_alone(layers[i], each[i].rule);
        }
    }
    if (ranked.empty()) return;
    const auto kept = compress::keep_common(ranked, settings.ranking, compress::share_of(*settings.rule.keep, count));
    for (std::size_t r = 0; r < ranked.size(); ++r) plan.settings[places[r]].kept = kept[r];
}

Draft::Plan Draft::plan(const Recipe& recipe, std::uint64_t seed) const {
    Plan plan;
    plan.encoding = m_given;
    for (const auto& layer : m_sorted) plan.settings.push_back({layer->size()});
    plan.thresholds.assign(m_sorted.size(), -1);
    const bool plain = std::all_of(m_sorted.begin(), m_sorted.end(), [](const auto& layer) { return layer->plain(); });
    const auto& model = *m_state.trained;
    const auto materialise = [&] {
        if (plan.model) return;
        plan.model = model;
        for (std::size_t i = 0; i < m_sorted.size(); ++i)
            if (plain)
                plan.model->layers[i] = DraftLayer(m_sorted[i], plan.settings[i], plan.encoding, nullptr).layer();
    };
    for (const auto& step : recipe.steps) {
        const std::string_view name = step.stage->name;
        check_layers(step.values, model);
        if (name == "encode") plan.encoding = encoding_settings(step.values);
        if (name != "prune" && name != "cluster") continue;
        if (!plain || plan.clustered) materialise();
        if (name == "prune") {
            if (plan.model)
                plan.model = compress::prune(*plan.model, prune_settings(step.values, *plan.model));
            else
                prune(plan, step.values);
            continue;
        }
        const auto settings = cluster_settings(step.values, seed);
        plan.clustered = true;
        if (plan.model) plan.model = compress::cluster(*plan.model, settings);
        for (std::size_t i = 0; i < m_sorted.size(); ++i) {
            auto& setting = plan.settings[i];
            setting.bits = settings.bits;
            for (const auto& own : settings.overrides)
                if (own.layer == m_sorted[i]->name()) setting.bits = own.bits;
            setting.init = settings.init;
            setting.seed = settings.init == compress::CentroidInit::Random ? compress::layer_seed(seed, i) : 0;
        }
    }
    if (!plain) materialise();
    return plan;
}

/// Layers whose setting is what it was are taken from the state before.
void Draft::finish(Plan& plan, DraftState& next) const {
    const auto& last = m_state.layers;
    const bool same_encoding = plan.encoding == m_state.encoding;
    for (std::size_t i = 0; i < m_sorted.size(); ++i) {
        const auto* before = i < last.size() ? last[i].get() : nullptr;
        if (plan.model) {
            auto& made = plan.model->layers[i];
            if (before && before->layer() != made && *before->layer() == *made) made = before->layer();
            const bool same = same_encoding && before && !before->setting() && before->layer() == made;
            next.layers.push_back(same ? last[i]
                                       : std::make_shared<const DraftLayer>(m_sorted[i], made, plan.encoding));
        } else {
            const bool same = same_encoding && before && before->setting() == plan.settings[i];
            next.layers.push_back(
                same ? last[i]
                     : std::make_shared<const DraftLayer>(m_sorted[i], plan.settings[i], plan.encoding, before));
        }
        next.thresholds.push_back(plan.thresholds[i] >= 0 ? plan.thresholds[i] : double(next.layers[i]->edge()));
    }
}

DraftState Draft::beside(const Model& made, const codec::Encoding& encoding) const {
    bool same = made.layers.size() == m_sorted.size();
    for (std::size_t i = 0; same && i < m_sorted.size(); ++i)
        same = made.layers[i]->weights.shape == m_sorted[i]->layer()->weights.shape;
    if (!same) throw Error(Fault::Usage, "the two models have different layers");
    DraftState result{m_state.trained, encoding, {}, {}, codec::cost(made, encoding)};
    result.layers.resize(m_sorted.size());
    compress::parallel(m_sorted.size(), [&](std::size_t i) {
        result.layers[i] = std::make_shared<const DraftLayer>(m_sorted[i], made.layers[i], encoding);
    });
    for (const auto& layer : result.layers) result.thresholds.push_back(double(layer->edge()));
    return result;
}

void Draft::apply(const Recipe& recipe, std::uint64_t seed) {
    auto made = plan(recipe, seed);
    DraftState next{m_state.trained, made.encoding, {}, {}, {}};
    finish(made, next);
    next.cost.header = m_state.cost.header; // the same length with every encoding
    sum_up(next.cost, next.layers);
    m_state = std::move(next);
    m_model.reset();
}

} // namespace squeeze::pipeline

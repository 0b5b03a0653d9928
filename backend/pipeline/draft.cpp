// SPDX-License-Identifier: GPL-3.0-or-later
// Every step turns each layer into another one; a layer is computed again only when what goes into it (its layer before
// the step, and the setting that applies to it) is not what it was in the last apply().
#include "backend/pipeline/draft.h"

#include "backend/compress/parallel.h"
#include "backend/pipeline/settings.h"

#include <algorithm>

namespace squeeze::pipeline {

namespace {

using Layers = std::vector<std::shared_ptr<const Layer>>;

/// What one step does to one layer.
struct Edit {
    std::optional<compress::PruneRule> prune;
    bool ranked = false; ///< in one ranking with the other ranked layers of the step
    compress::Ranking ranking = compress::Ranking::Layer;
    int bits = 0; ///< of clustering; 0: none
    compress::CentroidInit init = compress::CentroidInit::Linear;
    std::uint64_t seed = 0;
    bool operator==(const Edit&) const = default;
};

std::vector<Edit> prune_edits(const Model& model, const compress::PruneSettings& settings) {
    std::vector<Edit> edits(model.layers.size());
    for (std::size_t i = 0; i < edits.size(); ++i) {
        auto& edit = edits[i];
        edit.prune = settings.rule;
        edit.ranked = settings.rule.keep && settings.ranking != compress::Ranking::Layer;
        for (const auto& own : settings.overrides)
            if (own.layer == model.node(i).name) edit.prune = own.rule, edit.ranked = false;
        if (edit.ranked) edit.ranking = settings.ranking;
    }
    return edits;
}

std::vector<Edit> cluster_edits(const Model& model, const compress::ClusterSettings& settings) {
    std::vector<Edit> edits(model.layers.size());
    for (std::size_t i = 0; i < edits.size(); ++i) {
        auto& edit = edits[i];
        edit.bits = settings.bits;
        for (const auto& own : settings.overrides)
            if (own.layer == model.node(i).name) edit.bits = own.bits;
        edit.init = settings.init;
        edit.seed = compress::layer_seed(settings.seed, i);
    }
    return edits;
}

std::vector<Mask> masks(const Layers& layers, const compress::PruneRule& rule, compress::Ranking ranking) {
    std::vector<std::vector<float>> weights;
    std::vector<compress::LayerView> views;
    for (const auto& layer : layers) weights.push_back(dense(layer->weights));
    for (const auto& values : weights) views.push_back({"", values});
    return compress::prune_masks(views, {rule, ranking, {}});
}

std::shared_ptr<const Layer> masked(const std::shared_ptr<const Layer>& layer, const Mask& mask) {
    auto result = compress::with_mask(*layer, mask);
    return result ? std::make_shared<const Layer>(*std::move(result)) : layer;
}

std::shared_ptr<const Layer> alone(const std::shared_ptr<const Layer>& layer, const Edit& edit) {
    if (edit.prune) return masked(layer, masks({layer}, *edit.prune, compress::Ranking::Layer).front());
    return std::make_shared<const Layer>(
        Layer{compress::cluster(layer->weights, edit.bits, edit.init, edit.seed), layer->bias});
}

} // namespace

struct Draft::Memo {
    struct Step {
        Layers before, after;
        std::vector<Edit> edits;
    };
    struct Shares { ///< ranking=sensitivity, resolved
        Layers before;
        std::vector<Values::Setting> values;
        compress::PruneSettings settings;
    };
    std::vector<Step> steps; ///< of the last apply(), those that change layers
    std::vector<Shares> shares;
    Layers costed; ///< parallel to the last cost's layers
};

namespace {

/// `layers` after the edits. What `last` (the same step in the last apply, or null) knows is taken from there.
template <typename Step>
Layers edited(const Layers& layers, const std::vector<Edit>& edits, const Step* last) {
    const auto same = [&](std::size_t i) { return last && last->before[i] == layers[i] && last->edits[i] == edits[i]; };
    Layers result(layers.size()), group;
    std::vector<std::size_t> ranked, todo;
    bool group_same = true;
    for (std::size_t i = 0; i < layers.size(); ++i) {
        if (same(i)) result[i] = last->after[i];
        group_same &= same(i) || (!edits[i].ranked && (!last || !last->edits[i].ranked));
        if (edits[i].ranked)
            ranked.push_back(i), group.push_back(layers[i]);
        else if (!result[i])
            todo.push_back(i);
    }
    if (!ranked.empty() && !group_same) {
        const auto chosen = masks(group, *edits[ranked.front()].prune, edits[ranked.front()].ranking);
        for (std::size_t r = 0; r < ranked.size(); ++r) result[ranked[r]] = masked(group[r], chosen[r]);
    }
    compress::parallel(todo.size(), [&](std::size_t t) { result[todo[t]] = alone(layers[todo[t]], edits[todo[t]]); });
    for (std::size_t i = 0; last && i < layers.size(); ++i) // another way to the same layer
        if (result[i] != last->after[i] && *result[i] == *last->after[i]) result[i] = last->after[i];
    return result;
}

/// The model's cost, where `costed` are the layers that `last` counted with the same encoding (empty: none).
codec::Cost recost(const Model& model, const codec::Encoding& encoding, const Layers& costed, const codec::Cost& last) {
    if (costed.empty()) return codec::cost(model, encoding);
    codec::Cost result = last;
    compress::parallel(model.layers.size(), [&](std::size_t i) {
        if (model.layers[i] != costed[i])
            result.layers[i] = codec::cost(*model.layers[i], last.layers[i].name, encoding);
    });
    result.total = result.header;
    for (const auto& layer : result.layers) result.total += layer.total();
    return result;
}

} // namespace

Draft::Draft(Model trained, codec::Encoding encoding)
    : m_trained(std::move(trained)), m_model(m_trained), m_given(encoding), m_encoding(encoding),
      m_cost(codec::cost(m_trained, encoding)), m_memo(std::make_shared<Memo>()) {
    m_memo->costed = m_model.layers;
}

void Draft::apply(const Recipe& recipe, std::uint64_t seed) {
    Model model = m_trained;
    codec::Encoding encoding = m_given;
    Memo next;
    const auto take = [&](std::vector<Edit> edits) {
        const auto at = next.steps.size();
        auto after = edited(model.layers, edits, at < m_memo->steps.size() ? &m_memo->steps[at] : nullptr);
        next.steps.push_back({model.layers, after, std::move(edits)});
        model.layers = std::move(after);
    };
    const auto settings = [&](const Values& values) { // what ranking=sensitivity measures is worth remembering
        for (const auto& known : m_memo->shares)
            if (known.before == model.layers && known.values == values.settings())
                return next.shares.emplace_back(known).settings;
        return next.shares.emplace_back(Memo::Shares{model.layers, values.settings(), prune_settings(values, model)})
            .settings;
    };
    for (const auto& step : recipe.steps) {
        const std::string_view name = step.stage->name;
        check_layers(step.values, model);
        if (name == "prune") take(prune_edits(model, settings(step.values)));
        if (name == "cluster") take(cluster_edits(model, cluster_settings(step.values, seed)));
        if (name == "encode") encoding = encoding_settings(step.values);
    }
    next.costed = model.layers;
    m_cost = recost(model, encoding, encoding == m_encoding ? m_memo->costed : Layers{}, m_cost);
    m_model = std::move(model);
    m_encoding = encoding;
    *m_memo = std::move(next);
}

} // namespace squeeze::pipeline

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/sensitivity_measured.h"

#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"
#include "backend/pipeline/stages.h"

namespace squeeze::pipeline {

namespace {

nn::Images validation_subset(const Model& model, std::size_t subset, const Workbench& workbench, Progress& progress) {
    if (!workbench.dataset)
        throw Error(Fault::Usage, "measured sensitivity needs images: name a data set (--data PATH)");
    auto images = nn::images(workbench.dataset, Split::Validation, model.input, progress);
    if (images.samples.empty()) throw Error(Fault::Input, workbench.dataset->name() + ": no usable validation images");
    const auto all = images.samples.size();
    if (subset == 0 || subset >= all) return images;
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < subset; ++i) chosen.push_back(images.samples[i * all / subset]);
    images.samples = std::move(chosen);
    return images;
}

Model prune_alone(const Model& model, const std::string& layer, double density) {
    compress::PruneSettings settings;
    settings.rule.keep = 1;
    settings.overrides.push_back({layer, compress::PruneRule{density, {}, {}}});
    return compress::prune(model, settings);
}

Model cluster_alone(const Model& model, std::size_t layer, int bits, std::uint64_t seed) {
    auto changed = *model.layers[layer];
    changed.weights = compress::cluster(changed.weights, bits, compress::CentroidInit::Linear, seed);
    return with_layer(model, layer, std::move(changed));
}

} // namespace

MeasuredSensitivity measured_sensitivity(const Model& model, const MeasuredSensitivitySettings& settings,
                                         const Workbench& workbench, Progress& progress) {
    const auto images = validation_subset(model, settings.subset, workbench, progress);
    // The evaluations' own ticks would hide the ones of the whole; only the stop request is passed on.
    Progress quiet({}, progress.stop_token());
    const auto top1 = [&](const Model& changed) {
        return backend(workbench).evaluate(changed, images, workbench.device, quiet).top1;
    };
    MeasuredSensitivity result;
    result.n = images.samples.size();
    result.top1 = top1(model);
    const double total = double(model.layers.size() * (settings.densities.size() + settings.bits.size()));
    double done = 0;
    const auto lost = [&](const Model& changed) {
        const double points = (result.top1 - top1(changed)) * 100;
        progress.tick("sensitivity", ++done, total, "measurements");
        return points;
    };
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        compress::LayerSensitivity layer{model.node(i).name, {}, {}};
        for (const double density : settings.densities)
            layer.prune.push_back({density, lost(prune_alone(model, layer.layer, density))});
        for (const int bits : settings.bits)
            layer.cluster.push_back({double(bits), lost(cluster_alone(model, i, bits, workbench.seed))});
        result.layers.push_back(std::move(layer));
    }
    return result;
}

} // namespace squeeze::pipeline

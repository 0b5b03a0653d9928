// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/answers.h"

#include "backend/nn/tally.h"
#include "backend/runtime/engine.h"

#include <algorithm>
#include <thread>

namespace squeeze::studio {

Photos photos(std::shared_ptr<const data::Dataset> dataset, Split split, const InputSpec& spec, std::size_t most,
              Progress& progress) {
    if (!dataset) return {};
    auto images = nn::images(dataset, split, spec, progress);
    Photos result{dataset, images.store, {}, split};
    const auto all = images.samples.size(), taken = std::min(all, most);
    for (std::size_t i = 0; i < taken; ++i) result.samples.push_back(images.samples[i * all / taken]);
    return result;
}

int Answers::best(std::size_t photo) const { return nn::best(row(photo)); }

Answers answers(const Model& model, const Photos& photos, const std::string& phase, Progress& progress,
                const std::function<void(std::size_t)>& moved) {
    Answers result;
    result.classes = std::size_t(model.graph->classes());
    result.shares.reserve(photos.samples.size() * result.classes);
    const bool shares = !model.graph->nodes.empty() && std::holds_alternative<Softmax>(model.graph->nodes.back().op);
    runtime::Engine engine(model, int(std::clamp(std::thread::hardware_concurrency(), 1u, 4u)));
    for (std::size_t i = 0; i < photos.samples.size(); ++i) {
        const auto outputs = engine.run(photos.store->rgb(photos.samples[i]));
        if (outputs.size() != result.classes)
            throw Error(Fault::Internal, "the network gives " + std::to_string(outputs.size()) + " answers for " +
                                             std::to_string(result.classes) + " classes");
        if (shares) {
            result.shares.insert(result.shares.end(), outputs.begin(), outputs.end());
        } else {
            const auto soft = runtime::softmax(outputs);
            result.shares.insert(result.shares.end(), soft.begin(), soft.end());
        }
        if (moved) moved(i + 1);
        progress.tick(phase, double(i + 1), double(photos.samples.size()), "images");
    }
    return result;
}

nn::Evaluation evaluation(const Answers& answers, const Model& model, const Photos& photos) {
    if (!photos.dataset) return {};
    const data::ClassMap map(model, *photos.dataset);
    std::vector<nn::Outcome> outcomes;
    for (std::size_t i = 0; i < photos.samples.size(); ++i)
        outcomes.push_back(nn::outcome(photos.samples[i], answers.row(i), map, *photos.dataset));
    return nn::tally(outcomes, photos.split, photos.dataset->classes().size());
}

} // namespace squeeze::studio

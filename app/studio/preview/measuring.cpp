// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/measuring.h"

#include "backend/core/measurement.h"
#include "backend/nn/tally.h"
#include "backend/runtime/engine.h"

#include <algorithm>

namespace squeeze::studio {

Figure measure_top1(const Model& model, const std::shared_ptr<const data::Dataset>& dataset, std::size_t most,
                    Progress& progress) {
    if (!dataset) return {};
    const data::ClassMap map(model, *dataset);
    const auto images = nn::images(dataset, Split::Validation, model.input, progress);
    const auto all = images.samples.size(), asked = std::min(all, most);
    if (asked == 0) return {};
    runtime::Engine engine(model, 1);
    std::vector<nn::Outcome> outcomes;
    for (std::size_t i = 0; i < asked; ++i) {
        const auto sample = images.samples[i * all / asked];
        outcomes.push_back(nn::outcome(sample, engine.run(images.store->rgb(sample)), map, *dataset));
        progress.tick("measure", double(i + 1), double(asked), "images");
    }
    const double top1 = nn::tally(outcomes, Split::Validation, dataset->classes().size()).top1;
    const auto interval = wilson(top1, asked);
    return {top1, Known::Measured, asked, interval.low, interval.high};
}

} // namespace squeeze::studio

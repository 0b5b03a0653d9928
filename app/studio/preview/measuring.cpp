// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/preview/measuring.h"

#include "backend/core/measurement.h"
#include "backend/data/classmap.h"
#include "backend/nn/trainer.h"
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
    std::size_t right = 0;
    for (std::size_t i = 0; i < asked; ++i) {
        const auto sample = images.samples[i * all / asked];
        const auto outputs = engine.run(images.store->rgb(sample));
        const auto best = std::max_element(outputs.begin(), outputs.end()) - outputs.begin();
        right += map.label(int(best)) == dataset->samples()[sample].label;
        progress.tick("measure", double(i + 1), double(asked), "images");
    }
    const double top1 = double(right) / double(asked);
    const auto interval = wilson(top1, asked);
    return {top1, Known::Measured, asked, interval.low, interval.high};
}

} // namespace squeeze::studio

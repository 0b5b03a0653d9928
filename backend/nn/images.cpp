// SPDX-License-Identifier: GPL-3.0-or-later
// From a data set to the part of it that training and measuring can use.
#include "backend/nn/trainer.h"

namespace squeeze::nn {

Images images(std::shared_ptr<const data::Dataset> dataset, Split split, const InputSpec& spec, Progress& progress) {
    Images images{dataset, data::prepare(dataset, spec, progress), {}, split};
    for (const auto index : dataset->indices(split))
        if (images.store->usable(index)) images.samples.push_back(index);
    return images;
}

} // namespace squeeze::nn

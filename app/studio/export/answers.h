// SPDX-License-Identifier: GPL-3.0-or-later
// A model's answers to many photos, by the engine that needs no torch: what self-checks and model cards compare.
#pragma once

#include "backend/data/cache.h"
#include "backend/nn/trainer.h"

#include <functional>

namespace squeeze::studio {

/// The photos that are asked, in order.
struct Photos {
    std::shared_ptr<const data::Dataset> dataset;
    std::shared_ptr<const data::PixelStore> store;
    std::vector<std::size_t> samples;
    Split split = Split::Validation;
};
/// Usable labelled photos of the part, at most `most`, spread evenly; decoded (or read from the cache) on this thread.
Photos photos(std::shared_ptr<const data::Dataset> dataset, Split split, const InputSpec& spec, std::size_t most,
              Progress& progress);

/// Shares per photo, one row of `classes` values each.
struct Answers {
    std::size_t classes = 0;
    std::vector<float> shares;
    std::size_t count() const { return classes ? shares.size() / classes : 0; }
    std::span<const float> row(std::size_t photo) const { return std::span(shares).subspan(photo * classes, classes); }
    int best(std::size_t photo) const; ///< as nn::best
};

/// `moved` after every photo with the number done. Throws Error{Cancelled} on request and Error{Input} for a network
/// that the engine cannot run.
Answers answers(const Model& model, const Photos& photos, const std::string& phase, Progress& progress,
                const std::function<void(std::size_t)>& moved = {});

/// Accuracies, by class as well.
nn::Evaluation evaluation(const Answers& answers, const Model& model, const Photos& photos);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The named final models, measured on photos that no choice was made on: what the model card and the report say.
#pragma once

#include "app/studio/export/answers.h"
#include "backend/codec/codec.h"

#include <memory>

namespace squeeze::studio {

struct FinalMeasures {
    nn::Evaluation before, after; ///< over the same photos of the test part (or validation, where there is no test)
    std::uint64_t bytesBefore = 0, bytesAfter = 0;
};

/// n = 0 where there is nothing to ask. `original` may be null.
FinalMeasures measure_final(const std::shared_ptr<const Model>& original, const Model& model,
                            const codec::Encoding& encoding, const std::shared_ptr<const data::Dataset>& dataset,
                            Progress& progress);

} // namespace squeeze::studio

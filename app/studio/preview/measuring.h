// SPDX-License-Identifier: GPL-3.0-or-later
// Top-1 of a model on validation photos, by the engine that needs no torch: one thread, so that it disturbs nothing.
#pragma once

#include "backend/core/progress.h"
#include "backend/data/dataset.h"
#include "backend/model/model.h"
#include "widgets/theme/known.h"

#include <memory>

namespace squeeze::studio {

inline constexpr std::size_t subset_photos = 600;

/// On at most `most` photos, always the same ones, spread evenly; Known::None where there are none. Throws
/// Error{Cancelled} on request, Error{Input} where the model does not know the classes or cannot be run.
Figure measure_top1(const Model& model, const std::shared_ptr<const data::Dataset>& dataset, std::size_t most,
                    Progress& progress);

} // namespace squeeze::studio

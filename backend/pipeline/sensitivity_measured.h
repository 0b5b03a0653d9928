// SPDX-License-Identifier: GPL-3.0-or-later
// How much accuracy each layer costs when it alone is pruned or clustered (Han et al. 2015, section 3.1), on the
// validation part.
#pragma once

#include "backend/compress/sensitivity.h"
#include "backend/pipeline/stage.h"

namespace squeeze::pipeline {

struct MeasuredSensitivitySettings {
    std::vector<double> densities{0.5, 0.3, 0.2, 0.1, 0.05}; ///< pruned to, descending
    std::vector<int> bits{6, 4, 3, 2};                       ///< clustered to, descending
    std::size_t subset = 500; ///< validation images used, spread evenly over the part; 0: all
};

struct MeasuredSensitivity {
    double top1 = 0;                                ///< 0..1, of the model as it is
    std::uint64_t n = 0;                            ///< images measured
    std::vector<compress::LayerSensitivity> layers; ///< harm in points of top-1 lost (negative: gained)
};

/// Layers x (densities + bits) evaluations. Throws Error{Usage} without a data set and Error{Cancelled} on request.
MeasuredSensitivity measured_sensitivity(const Model& model, const MeasuredSensitivitySettings& settings,
                                         const Workbench& workbench, Progress& progress);

} // namespace squeeze::pipeline

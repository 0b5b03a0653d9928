// SPDX-License-Identifier: GPL-3.0-or-later
// What a run ends in: the measured steps, and the final models measured on the test split.
#pragma once

#include "app/cli/run_plan.h"

#include <optional>

namespace squeeze::cli {

/// One of the named final models.
struct Final {
    Model model;
    codec::Encoding encoding;
    std::uint64_t bytes = 0;
    std::optional<nn::Evaluation> test; ///< absent where there are no test pictures
};

struct Outcome {
    std::optional<Final> before; ///< the uncompressed model, where a step removed something
    Final after;
    std::vector<Measurement> measurements; ///< one per step and epoch
    double seconds = 0;
    std::string out, report; ///< paths; report may be empty
};

/// Measures the final models on the test split.
Outcome measure_final(const Plan& plan, const pipeline::RunResult& result, Progress& progress);

} // namespace squeeze::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// What `squeeze run` leaves: the table of every measured step, the final models on the test split, the files.
#pragma once

#include "app/cli/run_plan.h"
#include "backend/pipeline/report.h"

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
    std::vector<Measurement> measurements;
    double seconds = 0;
    std::string out, report; ///< paths; report may be empty
};

/// Measures the final models on the test split.
Outcome finish(const Plan& plan, const pipeline::RunResult& result, Progress& progress);

/// Of measurements made twice (a run killed between measuring and storing where it stands) the later one, in order.
std::vector<Measurement> distinct(const std::vector<Measurement>& measurements);

std::string outcome_text(const Plan& plan, const Outcome& outcome);
Json outcome_json(const Plan& plan, const Outcome& outcome);
pipeline::ReportInput report_input(const Plan& plan, const Outcome& outcome);

} // namespace squeeze::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// How the outcome of `squeeze run` is shown: as text, as JSON, as the input of a report.
#pragma once

#include "app/cli/outcome.h"
#include "backend/pipeline/report.h"

namespace squeeze::cli {

std::string outcome_text(const Plan& plan, const Outcome& outcome);
Json outcome_json(const Plan& plan, const Outcome& outcome);
pipeline::ReportInput report_input(const Plan& plan, const Outcome& outcome);

} // namespace squeeze::cli

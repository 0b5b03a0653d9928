// SPDX-License-Identifier: GPL-3.0-or-later
// From an export to what its report shows: one value for HTML, PDF and the preview.
#pragma once

#include "app/studio/export/final_measures.h"
#include "app/studio/export/rows.h"
#include "backend/pipeline/report.h"

namespace squeeze::studio {

pipeline::ReportInput report_input(const ExportRequest& request, const FinalMeasures& measures);

/// The report's first sentences, as the page shows them before it is saved.
QString first_lines(const pipeline::ReportInput& input);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The report's parts, each one file: an HTML fragment that is also well-formed XML.
#pragma once

#include "backend/pipeline/report.h"
#include "backend/pipeline/report_text.h"

namespace squeeze::pipeline::report {

const char* style(); ///< the style sheet: colours by role, light and dark

std::string headline(const ReportInput& input, const codec::Cost& cost);
std::string curve(const ReportInput& input);
std::string steps(const ReportInput& input);
std::string layers(const ReportInput& input, const codec::Cost& cost);
std::string histograms(const ReportInput& input);
std::string confusion(const ReportInput& input);
std::string per_class(const ReportInput& input);
std::string settings(const ReportInput& input);

/// A section with its head; `extra` stands beside the title.
std::string panel(const std::string& id, const std::string& title, const std::string& extra, const std::string& body);

/// "synthetic demo scenes" where it applies; stands beside every accuracy.
std::string synthetic_badge(const ReportInput& input);
std::string measured_badge();
std::string legend(); ///< slate square: original, blue disc: now

/// The name of a class, escaped; "class 7" where none is known.
std::string class_name(const ReportInput& input, std::size_t index);

/// The last point before anything was removed from the network, and the first of the curve that the report shows.
std::size_t original(const ReportInput& input);

/// The last measurement of each step, and the start.
std::vector<bool> step_ends(const std::vector<Measurement>& measurements);

/// "3 cluster": its place in the recipe, from 1, and its first word.
std::string step_label(const Measurement& measurement);

} // namespace squeeze::pipeline::report

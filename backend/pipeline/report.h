// SPDX-License-Identifier: GPL-3.0-or-later
// One self-contained HTML file about a run: curve, layers, histograms, confusion matrices, settings, the command that
// reproduces it.
#pragma once

#include "backend/pipeline/project.h"

namespace squeeze::pipeline {

struct ReportInput {
    std::string title;
    RunSettings settings;
    std::string command;    ///< the line that reproduces the run
    bool synthetic = false; ///< the built-in demo scenes: said wherever figures show
    std::vector<std::string> classes;
    std::vector<Measurement> measurements; ///< validation
    Model before, after;                   ///< the trained, uncompressed model and the final one
    codec::Encoding encoding;
    nn::Evaluation test_before, test_after; ///< the final models on the test split
    std::uint64_t bytes_before = 0, bytes_after = 0;
    double seconds = 0;
    struct Parts { ///< what is left out where false
        bool result = true, method = true, layers = true, confusion = true;
    } parts = {};
};

/// UTF-8 HTML with inline SVG and CSS (light and dark); no scripts, no outside references; every text from data is
/// escaped.
std::string report_html(const ReportInput& input);

/// Writes DIR/report.html (atomically) and returns its path.
std::filesystem::path write_report(const std::filesystem::path& directory, const ReportInput& input);

} // namespace squeeze::pipeline

// SPDX-License-Identifier: GPL-3.0-or-later
// The page around the sections. It is HTML that is also well-formed XML, so that a test can read it strictly.
#include "backend/pipeline/report.h"

#include "backend/core/files.h"
#include "backend/pipeline/report_sections.h"

namespace squeeze::pipeline {

namespace report {

std::string panel(const std::string& id, const std::string& title, const std::string& extra, const std::string& body) {
    return "<section id=\"" + id + "\"><div class=\"head\"><h2>" + title + "</h2>" +
           (extra.empty() ? "" : "<div class=\"extra\">" + extra + "</div>") + "</div><div class=\"body\">" + body +
           "</div></section>\n";
}

std::string synthetic_badge(const ReportInput& input) {
    return input.synthetic ? "<span class=\"badge synthetic\">synthetic demo scenes</span>" : "";
}

std::string measured_badge() { return "<span class=\"badge\">measured</span>"; }

std::string legend() {
    return "<span class=\"key\"><span class=\"sq\"></span>original</span>"
           "<span class=\"key\"><span class=\"disc\"></span>now</span>";
}

std::string class_name(const ReportInput& input, std::size_t index) {
    return index < input.classes.size() ? escape(input.classes[index]) : "class " + std::to_string(index);
}

std::size_t original(const ReportInput& input) {
    const auto& points = input.measurements;
    std::size_t last = 0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        if (points[i].bytes * 50 < points[0].bytes * 49 || points[i].sparsity > points[0].sparsity + 1e-3) break;
        last = i;
    }
    return last;
}

std::vector<bool> step_ends(const std::vector<Measurement>& measurements) {
    std::vector<bool> result(measurements.size());
    for (std::size_t i = 0; i < result.size(); ++i)
        result[i] = i + 1 == result.size() || measurements[i + 1].step_index != measurements[i].step_index;
    return result;
}

std::string step_label(const Measurement& measurement) {
    const auto word = measurement.step.substr(0, std::min<std::size_t>(measurement.step.find(' '), 16));
    return (measurement.step_index < 0 ? "" : std::to_string(measurement.step_index + 1) + " ") + escape(word);
}

namespace {

constexpr const char* icon =
    R"(<svg viewBox="0 0 24 24" aria-hidden="true"><rect width="24" height="24" rx="5.5" fill="#2B5BD7"/>)"
    R"(<path d="M4 5.5 L10.6 12 L4 18.5 Z M20 5.5 L13.4 12 L20 18.5 Z" fill="#FFFFFF"/>)"
    R"(<circle cx="12" cy="12" r="2" fill="#F5A04C"/></svg>)";

std::string top(const ReportInput& input) {
    std::string facts = escape(input.settings.data);
    const auto add = [&](const std::string& fact) { facts += (facts.empty() ? "" : " · ") + fact; };
    if (input.after.graph) add(escape(input.after.graph->name));
    if (!input.classes.empty())
        add(grouped(input.classes.size()) + (input.classes.size() == 1 ? " class" : " classes"));
    add("seed " + std::to_string(input.settings.seed));
    if (input.seconds > 0) add("run took " + duration(input.seconds));
    return std::string("<header>") + icon + "<h1>" + escape(input.title) + "</h1>" + synthetic_badge(input) + "<p>" +
           facts + "</p></header>\n";
}

std::string foot(const ReportInput& input) {
    return std::string("<footer>Sizes are those of the complete file that a user would load; accuracy is that of the "
                       "network decoded from it. Steps are measured on validation images; test images are used for "
                       "the final figures only. Intervals are 95 % Wilson intervals.") +
           (input.synthetic ? " All pictures are drawn by the program itself (synthetic demo scenes): these accuracies "
                              "say nothing about photos."
                            : "") +
           " Made by Squeeze Studio.</footer>\n";
}

std::string sections(const ReportInput& input, const codec::Cost& cost) {
    const auto& parts = input.parts;
    std::string text;
    if (parts.result) text += headline(input, cost) + curve(input);
    if (parts.method) text += steps(input);
    if (parts.layers) text += layers(input, cost) + histograms(input);
    if (parts.confusion) text += confusion(input) + per_class(input);
    if (parts.method) text += settings(input);
    return text;
}

} // namespace

} // namespace report

std::string report_html(const ReportInput& input) {
    using namespace report;
    const auto cost = input.after.graph ? codec::cost(input.after, input.encoding) : codec::Cost{};
    return std::string("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
                       "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n"
                       "<meta name=\"color-scheme\" content=\"light dark\"/>\n<title>") +
           escape(input.title) + "</title>\n<style>" + style() + "</style>\n</head>\n<body>\n<main>\n" + top(input) +
           sections(input, cost) + foot(input) + "</main>\n</body>\n</html>\n";
}

std::filesystem::path write_report(const std::filesystem::path& directory, const ReportInput& input) {
    const auto html = report_html(input);
    std::error_code code;
    std::filesystem::create_directories(directory, code);
    if (code) throw Error(Fault::Io, directory.string() + ": cannot create the folder: " + code.message());
    const auto path = directory / "report.html";
    write_file(path, view(html));
    return path;
}

} // namespace squeeze::pipeline

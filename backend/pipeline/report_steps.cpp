// SPDX-License-Identifier: GPL-3.0-or-later
// The measurements as tables, and what is needed to repeat the run.
#include "backend/pipeline/report_sections.h"

#include <algorithm>

namespace squeeze::pipeline::report {

namespace {

std::string head(bool top5) {
    return std::string("<thead><tr><th class=\"l\">Step</th><th>Epoch</th><th>File</th><th>Smaller by</th><th>Sparsity"
                       "</th><th>Top-1</th>") +
           (top5 ? "<th>Top-5</th>" : "") + "<th>Balanced</th><th>Loss</th><th>Time</th></tr></thead>";
}

std::string row(const Measurement& m, double first, const char* css, bool top5) {
    const auto cell = [](const std::string& text) { return "<td>" + text + "</td>"; };
    const auto share = [&](double value) { return cell(m.n ? percent(value) : "–"); };
    const auto number = m.step_index < 0 ? std::string() : std::to_string(m.step_index + 1) + " ";
    const std::string known = m.badge == Badge::Estimated ? "≈ " : "";
    return std::string("<tr class=\"") + css + "\"><td class=\"l mono\"><span class=\"quiet\">" + number + "</span>" +
           escape(m.step) + "</td>" + cell(m.epoch ? std::to_string(m.epoch) : "") + cell(bytes(m.bytes)) +
           cell(ratio(first, double(m.bytes))) + cell(percent(m.sparsity)) + cell(known + accuracy(m.top1, m.n)) +
           (top5 ? share(m.top5) : "") + share(m.balanced) + cell(m.loss > 0 ? fixed(m.loss, 3) : "") +
           cell(duration(m.seconds)) + "</tr>";
}

} // namespace

std::string steps(const ReportInput& input) {
    const auto& all = input.measurements;
    if (all.empty())
        return panel("steps", "Measured steps", "", "<p class=\"note\">No step was measured in this run.</p>");
    const bool top5 = input.classes.size() > 5;
    const auto ends = step_ends(all);
    const double first = double(input.bytes_before ? input.bytes_before : all.front().bytes);
    std::string main, every;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (ends[i]) main += row(all[i], first, i + 1 == all.size() ? "final" : "", top5);
        every += row(all[i], first, ends[i] ? "" : "epoch", top5);
    }
    const auto table = [&](const std::string& rows) {
        return "<div class=\"scroll\"><table class=\"data\">" + head(top5) + "<tbody>" + rows +
               "</tbody></table></div>";
    };
    std::string body = table(main);
    if (std::count(ends.begin(), ends.end(), true) < std::ptrdiff_t(all.size()))
        body += "<details><summary>All " + grouped(all.size()) + " measurements, with every epoch</summary>" +
                table(every) + "</details>";
    const auto& last = all.back();
    const auto extra = (last.n ? "<span>" + grouped(last.n) + " " + name(last.split) + " images</span>" : "") +
                       measured_badge() + synthetic_badge(input);
    return panel("steps", "Measured steps", extra, body);
}

std::string settings(const ReportInput& input) {
    const auto& s = input.settings;
    std::string rows;
    const auto row = [&](const char* term, const std::string& text, bool mono = false) {
        if (text.empty()) return;
        rows += std::string("<dt>") + term + "</dt><dd" + (mono ? " class=\"mono\">" : ">") + text + "</dd>";
    };
    const auto type = [](codec::FloatType t) { return t == codec::FloatType::Fp16 ? "fp16" : "fp32"; };
    row("Recipe", escape(s.recipe), true);
    row("Data", escape(s.data) + (input.synthetic ? " " + synthetic_badge(input) : ""));
    row("Data fingerprint", escape(s.fingerprint), true);
    row("Starts from", s.file.empty() ? escape(s.model) + ", fresh weights"
                                      : escape(s.file) + (s.model.empty() ? "" : ", read as " + escape(s.model)));
    row("Input", escape(s.input), true);
    row("Seed", std::to_string(s.seed));
    row("Device",
        escape(s.device) + (s.threads > 0 ? ", " + std::to_string(s.threads) + (s.threads == 1 ? " thread" : " threads")
                                          : ", all cores"));
    const auto coder = [&] {
        switch (input.encoding.coder) {
        case codec::Coder::Raw:
            return "fixed-length codes";
        case codec::Coder::Huffman:
            return "Huffman-coded";
        case codec::Coder::Mixed:
            return "context mixing";
        }
        return "";
    };
    row("File", std::string(coder()) + ", biases " + type(input.encoding.biases) + ", codebooks " +
                    type(input.encoding.codebooks));
    if (input.after.graph)
        row("Network", escape(input.after.graph->name) + ", " +
                           grouped(std::uint64_t(parameter_count(*input.after.graph))) + " parameters, " +
                           std::to_string(input.after.input.size) + " × " + std::to_string(input.after.input.size) +
                           " pixels");
    if (input.seconds > 0) row("Time", duration(input.seconds));
    const std::string command = input.command.empty() ? "" : "<pre id=\"command\">" + escape(input.command) + "</pre>";
    return panel("settings", "How to repeat this run", "", "<dl>" + rows + "</dl>" + command);
}

} // namespace squeeze::pipeline::report

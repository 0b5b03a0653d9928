// SPDX-License-Identifier: GPL-3.0-or-later
// Confusion matrices before and now: rows the truth, columns the answer, shade by the share of the row (diagonal
// linear, mistakes on a square-root scale so that rare ones show).
#include "backend/pipeline/report_sections.h"

#include <algorithm>
#include <cmath>

namespace squeeze::pipeline::report {

namespace {

using Matrix = std::vector<std::vector<int>>;
constexpr std::size_t with_figures = 20, with_cells = 100, side_by_side = 8;

bool usable(const Matrix& matrix) {
    return !matrix.empty() && std::all_of(matrix.begin(), matrix.end(), [&](const auto& row) {
        return row.size() == matrix.size() && std::all_of(row.begin(), row.end(), [](int c) { return c >= 0; });
    });
}

long long total(const std::vector<int>& row) {
    long long sum = 0;
    for (const int count : row) sum += count;
    return sum;
}

int shade(double share, bool diagonal) {
    return std::clamp(int(std::lround((diagonal ? share : std::sqrt(share)) * 6)), diagonal ? 0 : 1, 6);
}

std::string figures(const ReportInput& input, const Matrix& matrix) {
    std::string out = std::string("<div class=\"scroll\"><table class=\"matrix") +
                      (matrix.size() > side_by_side ? " upright" : "") +
                      "\" style=\"min-width:" + std::to_string(60 + 40 * matrix.size()) +
                      "px;max-width:" + std::to_string(100 + 72 * matrix.size()) + "px\"><thead><tr><th></th>";
    const auto head = [&](std::size_t c) {
        return "<span title=\"" + class_name(input, c) + "\">" + class_name(input, c) + "</span>";
    };
    for (std::size_t c = 0; c < matrix.size(); ++c) out += "<th>" + head(c) + "</th>";
    out += "</tr></thead><tbody>";
    for (std::size_t r = 0; r < matrix.size(); ++r) {
        out += "<tr><th>" + head(r) + "</th>";
        const auto row = double(total(matrix[r]));
        for (std::size_t c = 0; c < matrix.size(); ++c) {
            const int count = matrix[r][c];
            const double share = row > 0 ? count / row : 0;
            const std::string css = count ? "k" + std::to_string(shade(share, r == c)) : "zero";
            out += "<td class=\"" + css + (r == c ? " d" : "") + "\">" + grouped(std::uint64_t(count)) +
                   (count ? "<small>" + percent(share) + "</small>" : "") + "</td>";
        }
        out += "</tr>";
    }
    return out + "</tbody></table></div>";
}

/// Too many classes for figures: cells alone, as one picture.
std::string cells(const Matrix& matrix) {
    const auto side = std::to_string(matrix.size() * 10);
    std::string out = "<svg class=\"heat\" viewBox=\"0 0 " + side + " " + side +
                      "\" role=\"img\" aria-label=\"Confusion matrix\"><rect class=\"back\" width=\"" + side +
                      "\" height=\"" + side + "\"/>";
    for (std::size_t r = 0; r < matrix.size(); ++r) {
        const auto row = double(total(matrix[r]));
        for (std::size_t c = 0; c < matrix.size(); ++c)
            if (matrix[r][c] > 0)
                out += "<rect class=\"h" + std::to_string(shade(matrix[r][c] / row, r == c)) + "\" x=\"" +
                       std::to_string(c * 10) + "\" y=\"" + std::to_string(r * 10) + "\" width=\"9\" height=\"9\"/>";
    }
    return out + "</svg>";
}

/// The mistakes that the compressed network makes most often.
std::string mistakes(const ReportInput& input, const Matrix& before, const Matrix& after) {
    struct Mistake {
        int count;
        std::size_t truth, answer;
    };
    std::vector<Mistake> list;
    for (std::size_t r = 0; r < after.size(); ++r)
        for (std::size_t c = 0; c < after.size(); ++c)
            if (r != c && after[r][c] > 0) list.push_back({after[r][c], r, c});
    std::stable_sort(list.begin(), list.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    list.resize(std::min<std::size_t>(list.size(), 15));
    std::string rows;
    for (const auto& m : list)
        rows += "<tr><td class=\"l name\">" + class_name(input, m.truth) + "</td><td class=\"l name\">" +
                class_name(input, m.answer) + "</td><td>" +
                (usable(before) && before.size() == after.size() ? std::to_string(before[m.truth][m.answer]) : "–") +
                "</td><td>" + std::to_string(m.count) + "</td></tr>";
    if (rows.empty()) return "";
    return "<h3>Most frequent mistakes</h3><div class=\"scroll\"><table class=\"data\"><thead><tr><th "
           "class=\"l\">Truth</th>"
           "<th class=\"l\">Answer</th><th>Original</th><th>Now</th></tr></thead><tbody>" +
           rows + "</tbody></table></div>";
}

std::string side(const ReportInput& input, const char* mark, const char* who, const nn::Evaluation& evaluation) {
    if (!usable(evaluation.confusion)) return "";
    const auto& matrix = evaluation.confusion;
    return std::string("<div><h3><span class=\"") + mark + "\"></span>" + who +
           " <span class=\"quiet\">n = " + grouped(evaluation.n) + "</span></h3>" +
           (matrix.size() <= with_figures ? figures(input, matrix) : cells(matrix)) + "</div>";
}

} // namespace

std::string confusion(const ReportInput& input) {
    const auto &before = input.test_before.confusion, &after = input.test_after.confusion;
    const auto extra = measured_badge() + synthetic_badge(input);
    const auto classes = std::max({input.classes.size(), before.size(), after.size()});
    if (classes > with_cells)
        return panel("confusion", "Confusion", "",
                     "<p class=\"note\">A matrix of " + grouped(classes) +
                         " classes would not be readable and is left out; the classes are below.</p>");
    if (!usable(before) && !usable(after))
        return panel("confusion", "Confusion", "", "<p class=\"note\">No test images were measured.</p>");
    const bool stacked = classes > side_by_side && classes <= with_figures;
    std::string body =
        std::string("<div class=\"split") + (stacked ? " stack" : "") + "\">" +
        side(input, "sq", "Original", input.test_before) + side(input, "disc", "Now", input.test_after) +
        "</div><p class=\"note\">Rows: the truth. Columns: the answer. Shade: share of the row, mistakes on a "
        "square-root scale.</p>";
    if (classes > with_figures && usable(after)) body += mistakes(input, before, after);
    return panel("confusion", "Confusion", extra, body);
}

} // namespace squeeze::pipeline::report

// SPDX-License-Identifier: GPL-3.0-or-later
// The first thing to read: bytes before and now, accuracy before and now on test images, and what the bytes are spent
// on.
#include "backend/codec/parts.h"
#include "backend/pipeline/report_sections.h"

#include <algorithm>
#include <cmath>

namespace squeeze::pipeline::report {

namespace {

std::string cell(const std::string& caption, const std::string& hero, const std::string& sub) {
    return "<div class=\"figure\"><div class=\"caption\">" + caption + "</div><div class=\"hero\">" + hero +
           "</div><div class=\"sub\">" + sub + "</div></div>";
}

std::string size_cells(const ReportInput& input, const codec::Cost& cost) {
    const auto after = input.bytes_after ? input.bytes_after : cost.total;
    std::size_t weights = 0, zeros = 0;
    for (const auto& layer : input.after.layers) {
        weights += layer->weights.size();
        zeros += layer->weights.size() - nonzeros(layer->weights);
    }
    std::string result = cell("<span class=\"disc\"></span>Encoded file", bytes(after),
                              "<span class=\"sq\"></span> was " + bytes(input.bytes_before));
    result += cell("Smaller by", ratio(double(input.bytes_before), double(after)),
                   weights ? fixed(8 * double(after) / double(weights), 2) + " bits per weight" : "");
    if (weights)
        result += cell("Sparsity", percent(double(zeros) / double(weights)),
                       grouped(weights - zeros) + " of " + grouped(weights) + " weights left");
    return result;
}

/// Photos that only one of the two models reads right, and the paired interval of the difference (normal, 95 %).
std::string paired(const nn::Evaluation& before, const nn::Evaluation& after) {
    const auto n = before.samples.size();
    if (n == 0 || before.samples != after.samples || before.predicted.size() != n || after.predicted.size() != n ||
        before.labels.size() != n)
        return "";
    double lost = 0, won = 0;
    for (std::size_t i = 0; i < n; ++i) {
        const bool was = before.predicted[i] == before.labels[i], is = after.predicted[i] == before.labels[i];
        lost += was && !is;
        won += is && !was;
    }
    const double half =
        1.96 * std::sqrt(std::max(0.0, lost + won - (lost - won) * (lost - won) / double(n))) / double(n);
    return "change " + signed_points((won - lost) / double(n)) + (n >= 100 ? " ± " + fixed(half * 100, 1) : "") +
           " points: " + grouped(std::uint64_t(lost)) + " of the same images lost, " + grouped(std::uint64_t(won)) +
           " won back";
}

std::string side(const char* mark, const char* who, const char* role, const nn::Evaluation& evaluation) {
    return std::string("<div class=\"") + role + "\"><div class=\"hero\">" + accuracy(evaluation.top1, evaluation.n) +
           "</div><div class=\"who\"><span class=\"" + mark + "\"></span>" + who + "</div></div>";
}

std::string accuracy_cell(const ReportInput& input) {
    const auto &before = input.test_before, &after = input.test_after;
    std::string caption = std::string("Top-1 on ") + name(after.n ? after.split : before.split) + " images";
    if (before.n == 0 && after.n == 0)
        return "<div class=\"figure\"><div class=\"caption\">Top-1 accuracy</div><div class=\"hero quiet\">–</div>"
               "<div class=\"sub\">no test images were measured</div></div>";
    caption += " " + measured_badge() + synthetic_badge(input);
    const auto change = paired(before, after);
    std::string sub = "n = " + grouped(after.n ? after.n : before.n) + ", 95 % interval";
    if (before.n && after.n && before.n != after.n) sub += "; the original on n = " + grouped(before.n);
    if (!change.empty())
        sub += "; " + change;
    else if (before.n && after.n)
        sub += "; change " + points(after.top1 - before.top1);
    return "<div class=\"figure wide2\"><div class=\"caption\">" + caption + "</div><div class=\"pair\">" +
           side("sq", "original", "before", before) + side("disc", "now", "after", after) +
           "</div><div class=\"sub\">" + sub + "</div></div>";
}

std::string parts_bar(const codec::Cost& cost) {
    const FileParts sum = codec::parts(cost);
    const struct {
        const char *css, *text;
        std::uint64_t count;
    } rows[] = {{"p1", "positions", sum.positions},
                {"p2", "values", sum.values},
                {"p3", "biases", sum.biases},
                {"p4", "codebooks", sum.codebooks},
                {"p5", "tables and header", sum.tables}};
    std::string bar, keys;
    for (const auto& row : rows) {
        if (row.count == 0) continue;
        const double share = double(row.count) / double(cost.total);
        bar += std::string("<i class=\"") + row.css + "\" style=\"width:" + coordinate(share * 100) + "%\"></i>";
        keys += std::string("<span class=\"key\"><i class=\"") + row.css + "\"></i>" + row.text + " " +
                bytes(row.count) + "</span>";
    }
    return "<div class=\"parts\"><div class=\"bar\">" + bar + "</div><div class=\"keys\">" + keys + "</div></div>";
}

} // namespace

std::string headline(const ReportInput& input, const codec::Cost& cost) {
    return "<section id=\"result\"><div class=\"figures\">" + size_cells(input, cost) + accuracy_cell(input) +
           "</div>" + (cost.total ? parts_bar(cost) : "") + "</section>\n";
}

} // namespace squeeze::pipeline::report

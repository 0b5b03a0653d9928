// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy of each class before (slate square) and now (blue disc, with its 95 % band). With many classes those that
// lost most come first and the rest are folded away.
#include "backend/pipeline/report_sections.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace squeeze::pipeline::report {

namespace {

struct Recall {
    std::uint64_t right = 0, count = 0;
    double share() const { return count ? double(right) / double(count) : 0; }
};

std::vector<Recall> recalls(const nn::Evaluation& evaluation, std::size_t classes) {
    std::vector<Recall> result(classes);
    for (std::size_t i = 0; i < evaluation.labels.size() && i < evaluation.predicted.size(); ++i) {
        const auto label = std::size_t(evaluation.labels[i]);
        if (evaluation.labels[i] < 0 || label >= classes) continue;
        ++result[label].count;
        result[label].right += evaluation.predicted[i] == evaluation.labels[i];
    }
    return result;
}

struct Axis {
    double low = 0; ///< to 1
    std::string at(double share) const { return coordinate(100 * (share - low) / (1 - low)) + "%"; }
};

std::string lane(const Axis& axis, const Recall& before, const Recall& after) {
    std::string out = "<div class=\"lane\">";
    if (after.count) {
        const auto [low, high] = wilson(after.share(), after.count);
        const double from = std::max(low, axis.low);
        out += "<i class=\"band\" style=\"left:" + axis.at(from) +
               ";width:" + coordinate(100 * (high - from) / (1 - axis.low)) + "%\"></i>";
    }
    if (before.count) out += "<i class=\"o\" style=\"left:" + axis.at(before.share()) + "\"></i>";
    if (after.count) out += "<i class=\"n\" style=\"left:" + axis.at(after.share()) + "\"></i>";
    return out + "</div>";
}

std::string share_text(const Recall& recall) {
    return recall.count == 0   ? "–"
           : recall.count < 10 ? std::to_string(recall.right) + " of " + std::to_string(recall.count)
                               : percent(recall.share());
}

std::string rows(const ReportInput& input, const std::vector<std::size_t>& order, const std::vector<Recall>& before,
                 const std::vector<Recall>& after) {
    double low = 1;
    for (const auto c : order) {
        if (before[c].count) low = std::min(low, before[c].share());
        if (after[c].count) low = std::min(low, wilson(after[c].share(), after[c].count).low);
    }
    const Axis axis{std::clamp(std::floor(low * 20) / 20, 0.0, 0.95)};
    std::string out =
        "<div class=\"classes\"><span class=\"l h\"></span><span class=\"h ends2\"><span>" + percent(axis.low) +
        "</span><span>100\u202F%</span></span><span class=\"r h opt\">n</span>"
        "<span class=\"r h opt\">original</span><span class=\"r h\">now</span><span class=\"r h\">points</span>";
    for (const auto c : order) {
        const auto label = class_name(input, c);
        const bool both = before[c].count && after[c].count;
        out += "<span class=\"l\" title=\"" + label + "\">" + label + "</span>" + lane(axis, before[c], after[c]) +
               "<span class=\"r opt quiet\">" + grouped(std::max(after[c].count, before[c].count)) +
               "</span><span class=\"r opt\">" + share_text(before[c]) + "</span><span class=\"r\"><b>" +
               share_text(after[c]) + "</b></span><span class=\"r quiet\">" +
               (both ? signed_points(after[c].share() - before[c].share()) : "") + "</span>";
    }
    return out + "</div>";
}

} // namespace

std::string per_class(const ReportInput& input) {
    const auto classes = input.classes.size();
    const auto before = recalls(input.test_before, classes), after = recalls(input.test_after, classes);
    const auto seen = [](const Recall& recall) { return recall.count > 0; };
    if (std::none_of(before.begin(), before.end(), seen) && std::none_of(after.begin(), after.end(), seen)) return "";
    std::vector<std::size_t> order(classes);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::string body;
    constexpr std::size_t all = 40, shown = 20;
    if (classes <= all) {
        body = rows(input, order, before, after);
    } else {
        std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return after[a].share() - before[a].share() < after[b].share() - before[b].share();
        });
        body = "<h3>The " + std::to_string(shown) + " that lost most</h3>" +
               rows(input, {order.begin(), order.begin() + shown}, before, after) + "<details><summary>The other " +
               grouped(classes - shown) + " classes</summary>" +
               rows(input, {order.begin() + shown, order.end()}, before, after) + "</details>";
    }
    const auto split = name(input.test_after.n ? input.test_after.split : input.test_before.split);
    return panel("classes", "Accuracy by class", legend() + measured_badge() + synthetic_badge(input),
                 body + "<p class=\"note\">Share of each class's " + split +
                     " images that are read right; the band is the 95 % interval now.</p>");
}

} // namespace squeeze::pipeline::report

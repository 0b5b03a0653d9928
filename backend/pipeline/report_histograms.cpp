// SPDX-License-Identifier: GPL-3.0-or-later
// Weights before (slate outline) and now (blue bars; shared values are spikes, zeros are left out), one small plot per
// layer, counts on a logarithmic scale.
#include "backend/core/histogram.h"
#include "backend/pipeline/report_sections.h"

#include <algorithm>
#include <cmath>

namespace squeeze::pipeline::report {

namespace {

constexpr int bins = 61;
constexpr double width = 183, height = 60; // three units per bin

struct Counts {
    std::vector<std::uint64_t> before, after;
    double edge = 0, zeros = 0;
};

Counts counts(const Layer* before, const Layer& after) {
    Counts result;
    const auto now = dense(after.weights), was = before ? dense(before->weights) : std::vector<float>{};
    std::vector<float> survivors;
    for (const float value : now)
        if (value != 0) survivors.push_back(value);
    for (const auto* values : {&was, &now})
        for (const float value : *values)
            if (std::isfinite(value)) result.edge = std::max(result.edge, std::abs(double(value)));
    result.before = histogram(was, bins, -result.edge, result.edge).counts;
    result.after = histogram(survivors, bins, -result.edge, result.edge).counts;
    result.zeros = now.empty() ? 0 : 1 - double(survivors.size()) / double(now.size());
    return result;
}

std::string small_plot(const Counts& counts) {
    std::uint64_t most = 1;
    for (const auto* list : {&counts.before, &counts.after})
        for (const auto count : *list) most = std::max(most, count);
    const auto top = [&](std::uint64_t count) { // 1 stands a little above the floor
        return count ? height - height * (0.06 + 0.92 * std::log(double(count)) / std::log(double(most) + 1)) : height;
    };
    std::string area = "M0 " + coordinate(height), bars;
    for (int bin = 0; bin < bins; ++bin) {
        const double y = top(counts.before[std::size_t(bin)]);
        area += " V" + coordinate(y) + " H" + coordinate(3 * (bin + 1));
        if (const auto count = counts.after[std::size_t(bin)])
            bars += " M" + coordinate(3 * bin + 0.6) + " " + coordinate(height) + " V" + coordinate(top(count)) +
                    " h1.8 V" + coordinate(height) + " Z";
    }
    return "<svg viewBox=\"0 0 " + coordinate(width) + " " + coordinate(height) +
           "\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"hb\" d=\"" + area + " V" +
           coordinate(height) + " Z\"/>" + (bars.empty() ? "" : "<path class=\"ha\" d=\"" + bars.substr(1) + "\"/>") +
           "</svg>";
}

} // namespace

std::string histograms(const ReportInput& input) {
    if (!input.after.graph) return "";
    const bool comparable = input.before.layers.size() == input.after.layers.size();
    std::string body;
    for (std::size_t i = 0; i < input.after.layers.size(); ++i) {
        const auto data = counts(comparable ? input.before.layers[i].get() : nullptr, *input.after.layers[i]);
        const auto layer = escape(input.after.node(i).name);
        const auto edge = fixed(data.edge, data.edge < 0.1 ? 3 : data.edge < 10 ? 2 : 0);
        body += "<figure><figcaption><span class=\"l\" title=\"" + layer + "\">" + layer +
                "</span><span class=\"quiet\">" + (data.zeros > 0 ? percent(data.zeros) : "dense") +
                "</span></figcaption>" + small_plot(data) + "<div class=\"ends\"><span>" + "\u2212" + edge +
                "</span><span>0</span><span>" + edge + "</span></div></figure>";
    }
    return panel(
        "weights", "Weights before and now", legend(),
        "<div class=\"multiples\">" + body +
            "</div><p class=\"note\">Number of weights by value, logarithmic; each layer on its own range. The "
            "percentage beside the name is the share of zeros, which are not drawn.</p>");
}

} // namespace squeeze::pipeline::report

// SPDX-License-Identifier: GPL-3.0-or-later
// Every layer with its weights and what its bytes are spent on; the total is the file's.
#include "backend/pipeline/report_sections.h"

#include <algorithm>
#include <cmath>

namespace squeeze::pipeline::report {

namespace {

std::string shape_text(const Shape& shape) {
    std::string result;
    for (const int extent : shape) result += (result.empty() ? "" : "×") + std::to_string(extent);
    return result;
}

/// "fire9/" quiet, "expand3x3" plain.
std::string layer_name(const std::string& name) {
    const auto slash = name.find('/');
    if (slash == std::string::npos) return escape(name);
    return "<span class=\"quiet\">" + escape(name.substr(0, slash + 1)) + "</span><wbr/>" +
           escape(name.substr(slash + 1));
}

std::string centroids(int count) {
    if (count == 0) return "<span class=\"quiet\">–</span>";
    int bits = 0;
    while ((1 << bits) < count) ++bits;
    return std::to_string(count) + " <span class=\"quiet\">· " + std::to_string(bits) + " b</span>";
}

std::string parts_bar(const codec::LayerCost& cost, std::uint64_t largest) {
    const std::pair<const char*, std::uint64_t> parts[] = {
        {"p1", cost.gaps}, {"p2", cost.ids}, {"p3", cost.biases}, {"p4", cost.codebook}, {"p5", cost.tables}};
    std::string result;
    for (const auto& [css, count] : parts)
        if (count > 0)
            result += std::string("<i class=\"") + css + "\" style=\"width:" +
                      coordinate(100 * double(count) / double(std::max<std::uint64_t>(largest, 1))) + "%\"></i>";
    return "<div class=\"bar\">" + result + "</div>";
}

std::string cell(const std::string& text) { return "<td>" + text + "</td>"; }

std::string count(std::uint64_t value) { return value ? cell(grouped(value)) : "<td class=\"quiet\">0</td>"; }

std::string costs(const codec::LayerCost& cost) {
    return count(cost.gaps) + count(cost.ids) + count(cost.codebook) + count(cost.biases) + count(cost.tables);
}

std::string density(double share) {
    return "<td><span class=\"track\"><i style=\"width:" + coordinate(share * 100) +
           "%\"></i></span><span class=\"num\">" + percent(share) + "</span></td>";
}

} // namespace

std::string layers(const ReportInput& input, const codec::Cost& cost) {
    if (!input.after.graph || cost.layers.empty()) return "";
    const auto stats = layer_stats(input.after);
    codec::LayerCost sum;
    std::size_t weights = 0, kept = 0;
    std::uint64_t largest = 0;
    for (const auto& layer : cost.layers) largest = std::max(largest, layer.total());
    std::string rows;
    for (std::size_t i = 0; i < stats.size() && i < cost.layers.size(); ++i) {
        const auto& layer = cost.layers[i];
        rows += "<tr><td class=\"l name\">" + layer_name(stats[i].name) + "</td><td class=\"l quiet\">" +
                shape_text(stats[i].shape) + "</td>" + cell(grouped(stats[i].weights)) + density(stats[i].density()) +
                cell(centroids(stats[i].centroids)) + costs(layer) + cell(grouped(layer.total())) + "<td class=\"l\">" +
                parts_bar(layer, largest) + "</td></tr>";
        weights += stats[i].weights, kept += stats[i].nonzero;
        sum.gaps += layer.gaps, sum.ids += layer.ids, sum.codebook += layer.codebook;
        sum.biases += layer.biases, sum.tables += layer.tables;
    }
    rows +=
        "<tr><td class=\"l\">header</td><td class=\"l quiet\" colspan=\"9\">graph, input specification, labels</td>" +
        cell(grouped(cost.header)) + "<td></td></tr>";
    rows += "<tr class=\"sum\"><td class=\"l\">" + std::to_string(stats.size()) + " layers</td><td></td>" +
            cell(grouped(weights)) + density(weights ? double(kept) / double(weights) : 0) + "<td></td>" + costs(sum) +
            cell(grouped(cost.total)) + "<td></td></tr>";
    std::string keys;
    for (const auto& [css, text] :
         {std::pair{"p1", "positions"}, {"p2", "values"}, {"p3", "biases"}, {"p4", "codebook"}, {"p5", "tables"}})
        keys += std::string("<span class=\"key\"><i class=\"") + css + "\"></i>" + text + "</span>";
    const bool same = input.bytes_after == 0 || input.bytes_after == cost.total;
    return panel(
        "layers", "Layers", keys,
        "<div class=\"scroll\"><table class=\"data\"><thead><tr><th class=\"l\">Layer</th><th class=\"l\">Shape"
        "</th><th>Weights</th><th>Kept</th><th>Centroids</th><th>Positions</th><th>Values</th><th>Codebook</th>"
        "<th>Biases</th><th>Tables</th><th>Bytes</th><th></th></tr></thead><tbody>" +
            rows + "</tbody></table></div><p class=\"note\">" +
            (same ? "The total is the size of the file, counted by the coder itself."
                  : "The file given has " + bytes(input.bytes_after) + ".") +
            "</p>");
}

} // namespace squeeze::pipeline::report

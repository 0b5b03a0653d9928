// SPDX-License-Identifier: GPL-3.0-or-later
// torchvision's networks are two nn.Sequential, "features" and "classifier"; modules are numbered in order. A fire
// module is one of them, and the first dropout begins the classifier.
#include "backend/formats/torch_names.h"

#include "backend/model/zoo.h"

#include <algorithm>

namespace squeeze::formats {

namespace {

bool from_zoo(const Graph& graph) {
    return std::ranges::any_of(zoo::catalogue(), [&](const zoo::Row& row) {
        return graph.name == row.name &&
               std::ranges::equal(graph.nodes, row.build(1).nodes, {}, &Node::name, &Node::name);
    });
}

/// "fire2/squeeze1x1" is part "squeeze" of module "fire2"; "conv1" is a module without parts.
struct Place {
    std::string module, part;
};

Place place(const std::string& node) {
    const auto slash = node.find('/');
    if (slash == std::string::npos) return {node, ""};
    const auto part = node.substr(slash + 1);
    return {node.substr(0, slash), part == "squeeze1x1" ? "squeeze" : part};
}

} // namespace

std::vector<std::string> torch_names(const Graph& graph) {
    const bool known = from_zoo(graph);
    std::vector<std::string> names;
    std::string sequence = "features", module;
    int number = -1;
    for (const auto& node : graph.nodes) {
        const auto at = place(node.name);
        if (std::holds_alternative<Dropout>(node.op) && sequence == "features") {
            sequence = "classifier";
            number = -1;
        }
        if (at.module != module) ++number;
        module = at.module;
        if (weight_shape(node.op).empty()) continue;
        const auto own = sequence + "." + std::to_string(number) + (at.part.empty() ? "" : "." + at.part);
        names.push_back(known ? own : node.name);
    }
    return names;
}

} // namespace squeeze::formats

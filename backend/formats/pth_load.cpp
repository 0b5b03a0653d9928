// SPDX-License-Identifier: GPL-3.0-or-later
// Import of torchvision's checkpoints: the architecture is recognised from the tensors' names, then every shape is
// checked before a value is read.
#include "backend/formats/rows.h"
#include "backend/formats/state_dict.h"
#include "backend/formats/torch_names.h"
#include "backend/model/zoo.h"

#include <algorithm>

namespace squeeze::formats {

namespace {

constexpr int most_classes = 1 << 20;

/// Two tensors for each layer: its weight and its bias.
std::vector<std::string> tensor_names(const Graph& graph) {
    std::vector<std::string> names;
    for (const auto& layer : torch_names(graph)) {
        names.push_back(layer + ".weight");
        names.push_back(layer + ".bias");
    }
    return names;
}

std::string listed(const std::vector<std::string>& names) {
    std::string result;
    for (std::size_t i = 0; i < names.size() && i < 5; ++i) result += (i ? ", " : "") + names[i].substr(0, 100);
    return result + (names.size() > 5 ? " and " + std::to_string(names.size() - 5) + " more" : "");
}

std::string shown(const std::vector<std::int64_t>& shape) {
    std::string result;
    for (const auto extent : shape) result += (result.empty() ? "" : "x") + std::to_string(extent);
    return result.empty() ? "no dimensions" : result;
}

/// The zoo row with most names in common; of equal ones the first.
const zoo::Row& recognise(const StateDict& tensors, const std::string& what) {
    const zoo::Row* best = nullptr;
    std::ptrdiff_t most = 0;
    std::string known;
    for (const auto& row : zoo::catalogue()) {
        known += (known.empty() ? "" : ", ") + std::string(row.name);
        const auto found =
            std::ranges::count_if(tensor_names(row.build(1)), [&](const auto& name) { return tensors.contains(name); });
        if (found > most) best = &row;
        most = std::max(most, found);
    }
    if (!best)
        throw Error(Fault::Input, what + ": its tensors (" + listed(tensors.names()) +
                                      ") belong to none of the known networks: " + known);
    return *best;
}

/// Names of the other rows that have exactly these tensor names.
std::vector<std::string> twins(const zoo::Row& row) {
    std::vector<std::string> result;
    for (const auto& other : zoo::catalogue())
        if (other.name != row.name && tensor_names(other.build(1)) == tensor_names(row.build(1)))
            result.emplace_back(other.name);
    return result;
}

void check_names(const StateDict& tensors, const Graph& graph, const std::string& what) {
    const auto expected = tensor_names(graph);
    std::vector<std::string> missing, extra;
    std::ranges::copy_if(expected, std::back_inserter(missing),
                         [&](const auto& name) { return !tensors.contains(name); });
    std::ranges::copy_if(tensors.names(), std::back_inserter(extra),
                         [&](const auto& name) { return std::ranges::find(expected, name) == expected.end(); });
    if (!missing.empty()) throw Error(Fault::Input, what + ": lacks tensors of " + graph.name + ": " + listed(missing));
    if (!extra.empty())
        throw Error(Fault::Input, what + ": has tensors that " + graph.name + " has no use for: " + listed(extra));
}

std::vector<float> checked_floats(const StateDict& tensors, const std::string& name, const Shape& shape,
                                  const std::string& what) {
    const std::vector<std::int64_t> needed(shape.begin(), shape.end());
    if (const auto found = tensors.shape(name); found != needed)
        throw Error(Fault::Input, what + ": tensor " + name + " has shape " + shown(found) + ", not " + shown(needed));
    return tensors.floats(name);
}

int class_count(const StateDict& tensors, const Graph& graph, const std::string& what) {
    const auto name = torch_names(graph).back() + ".weight";
    const auto shape = tensors.shape(name);
    if (shape.empty() || shape[0] < 1 || shape[0] > most_classes)
        throw Error(Fault::Input,
                    what + ": tensor " + name + " has shape " + shown(shape) + ", which gives no classes");
    return int(shape[0]);
}

} // namespace

bool is_pth_file(ByteView file) { return looks_like_torch(file); }

Imported load_pth(ByteView file, const std::string& what, const ImportOptions& options) {
    const bool told = !options.architecture.empty();
    const auto* asked = told ? &zoo::find(options.architecture) : nullptr;
    const StateDict tensors(file, what);
    const auto& row = asked ? *asked : recognise(tensors, what);
    check_names(tensors, row.build(1), what);

    Imported result;
    auto& model = result.model;
    const auto graph = std::make_shared<const Graph>(row.build(class_count(tensors, row.build(1), what)));
    const auto names = torch_names(*graph);
    const auto weighted = graph->weighted();
    for (std::size_t i = 0; i < weighted.size(); ++i) {
        Layer layer;
        layer.weights.shape = weight_shape(graph->nodes[std::size_t(weighted[i])].op);
        layer.weights.data = Floats{checked_floats(tensors, names[i] + ".weight", layer.weights.shape, what)};
        layer.bias = checked_floats(tensors, names[i] + ".bias", {layer.weights.shape[0]}, what);
        model.layers.push_back(std::make_shared<const Layer>(std::move(layer)));
    }
    model.graph = graph;
    model.input = options.input.value_or(row.input);

    const auto others = twins(row);
    if (!told && !others.empty())
        result.assumptions.push_back("the network is taken to be " + graph->name + "; " + listed(others) +
                                     " have the same tensors, and --model chooses among them");
    if (!options.input)
        result.assumptions.push_back("the input is taken to be " + text(row.input) + ", as usual for " + graph->name +
                                     "; --input says otherwise");
    return result;
}

} // namespace squeeze::formats

// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze info: what a model file holds, layer by layer, and where its bytes go.
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/text.h"
#include "backend/core/files.h"

#include <CLI/CLI.hpp>

namespace squeeze::cli {

namespace {

struct Options {
    std::string file;
    ModelOptions model;
};

/// A model and what each of its layers costs; `as_sqz` says that the file was another format, so the bytes are what a
/// .sqz of it would take.
struct Contents {
    Model model;
    codec::Cost cost;
    bool as_sqz = false;
    std::uint64_t file_bytes = 0;
};

Contents read(const Options& options, Shell& shell) {
    Model model = load_model(options.file, options.model, shell);
    const Bytes bytes = read_file(options.file);
    const bool sqz = codec::is_sqz(bytes);
    auto cost = sqz ? codec::inspect(bytes, options.file) : codec::cost(model);
    return {std::move(model), std::move(cost), !sqz, bytes.size()};
}

std::string shape_text(const Shape& shape) {
    std::string text;
    for (const int extent : shape) text += (text.empty() ? "" : "x") + std::to_string(extent);
    return text;
}

Json to_json(const Options& options, const Contents& c) {
    Json layers = Json::array();
    const auto stats = layer_stats(c.model);
    const Json costs = json_of(c.cost)["layers"];
    for (std::size_t i = 0; i < stats.size(); ++i)
        layers.push_back({{"name", stats[i].name},
                          {"shape", stats[i].shape},
                          {"weights", stats[i].weights},
                          {"biases", stats[i].biases},
                          {"nonzero", stats[i].nonzero},
                          {"density", stats[i].density()},
                          {"centroids", stats[i].centroids},
                          {"macs", stats[i].macs},
                          {"bytes", costs[i]}});
    return {{"file", options.file},
            {"file_bytes", c.file_bytes},
            {"is_sqz", !c.as_sqz},
            {"graph", c.model.graph->name},
            {"classes", c.model.graph->classes()},
            {"labels", c.model.labels},
            {"input", json_of(c.model.input)},
            {"parameters", parameter_count(*c.model.graph)},
            {"sparsity", sparsity(c.model)},
            {"header_bytes", c.cost.header},
            {"sqz_bytes", c.cost.total},
            {"layers", layers}};
}

std::string layer_table(const Contents& c) {
    Table table(
        {"layer", "shape", "weights", "density", "shared", "ids", "gaps", "codebook", "biases", "tables", "bytes"},
        {0, 1});
    const auto stats = layer_stats(c.model);
    codec::LayerCost sum;
    std::size_t weights = 0, nonzero = 0;
    for (std::size_t i = 0; i < stats.size(); ++i) {
        const auto& s = stats[i];
        const auto& l = c.cost.layers[i];
        table.row({s.name, shape_text(s.shape), grouped(s.weights), percent(s.density()),
                   s.centroids ? std::to_string(s.centroids) : "-", grouped(l.ids), grouped(l.gaps),
                   grouped(l.codebook), grouped(l.biases), grouped(l.tables), grouped(l.total())});
        sum.ids += l.ids, sum.gaps += l.gaps, sum.codebook += l.codebook, sum.biases += l.biases,
            sum.tables += l.tables;
        weights += s.weights, nonzero += s.nonzero;
    }
    table.row({"header", "", "", "", "", "", "", "", "", "", grouped(c.cost.header)});
    table.row({"total", "", grouped(weights), percent(weights ? double(nonzero) / double(weights) : 0), "",
               grouped(sum.ids), grouped(sum.gaps), grouped(sum.codebook), grouped(sum.biases), grouped(sum.tables),
               grouped(c.cost.total)});
    return table.text();
}

void work(const Options& options, Shell& shell) {
    const Contents c = read(options, shell);
    shell.result(to_json(options, c));
    std::string labels;
    for (const auto& label : c.model.labels) {
        if (labels.size() > 60) {
            labels += ", …";
            break;
        }
        labels += (labels.empty() ? "" : ", ") + label;
    }
    shell.print(options.file + ": " + printable(c.model.graph->name) + ", " + std::to_string(c.model.graph->classes()) +
                " classes" + (labels.empty() ? "" : " (" + printable(labels) + ")") + "\n" +
                "input: " + formats::text(c.model.input) + "\n" +
                grouped(std::uint64_t(parameter_count(*c.model.graph))) + " parameters, " + grouped(c.file_bytes) +
                " bytes" + (c.as_sqz ? "; as .sqz it would take " + grouped(c.cost.total) + " bytes:" : "") + "\n\n");
    shell.print(layer_table(c));
}

} // namespace

Work declare_info(CLI::App& command) {
    auto options = std::make_shared<Options>();
    command.add_option("FILE", options->file, "a model file: .sqz, .pth or .net")->required();
    options->model.add(command);
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli

// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze sensitivity: how much each layer suffers from pruning and from weight sharing; by weight error at once, and
// with data also as points of validation accuracy, one layer changed at a time.
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/text.h"
#include "backend/pipeline/sensitivity_measured.h"

#include <CLI/CLI.hpp>

namespace squeeze::cli {

namespace {

struct Options {
    std::string file, data;
    int images = 500;
    ModelOptions model;
    DeviceOptions device;
};

using Curve = std::vector<compress::SensitivityPoint>;
using Curves = std::vector<compress::LayerSensitivity>;

std::string curve_table(const Curves& curves, Curve compress::LayerSensitivity::*which, bool bits, bool measured) {
    std::vector<std::string> heads{"layer"};
    for (const auto& point : curves.front().*which)
        heads.push_back(bits ? fixed(point.setting, 0) + " bit" : "keep " + fixed(point.setting, 2));
    Table table(heads);
    for (const auto& curve : curves) {
        std::vector<std::string> cells{curve.layer};
        for (const auto& point : curve.*which) cells.push_back(measured ? fixed(point.harm, 1) : fixed(point.harm, 4));
        table.row(cells);
    }
    return table.text();
}

Json to_json(const Curves& curves) {
    Json layers = Json::array();
    const auto points = [](const Curve& curve, const char* key) {
        Json list = Json::array();
        for (const auto& point : curve) list.push_back({{key, point.setting}, {"harm", point.harm}});
        return list;
    };
    for (const auto& curve : curves)
        layers.push_back({{"layer", curve.layer},
                          {"prune", points(curve.prune, "density")},
                          {"cluster", points(curve.cluster, "bits")}});
    return layers;
}

void print(const Curves& curves, bool measured, const std::string& what, Shell& shell) {
    shell.print("pruning one layer, " + what + "\n" +
                curve_table(curves, &compress::LayerSensitivity::prune, false, measured) +
                "\nsharing the weights of one layer, " + what + "\n" +
                curve_table(curves, &compress::LayerSensitivity::cluster, true, measured) + "\n");
}

void work(const Options& options, Shell& shell) {
    auto progress = shell.progress();
    const Model model = load_model(options.file, options.model, shell);
    const auto curves = compress::weight_sensitivity(model);
    Json object{{"file", options.file}, {"by_weight_error", to_json(curves)}};
    print(curves, false, "relative squared weight error", shell);
    if (!options.data.empty()) {
        warn_if_slow(shell);
        pipeline::Workbench bench;
        bench.dataset = open_data(options.data, progress);
        note_classes(model, *bench.dataset, shell);
        bench.device = options.device.device();
        pipeline::MeasuredSensitivitySettings settings;
        settings.subset = std::size_t(options.images);
        const auto measured = pipeline::measured_sensitivity(model, settings, bench, progress);
        print(measured.layers, true,
              "points of top-1 lost on " + grouped(measured.n) + " validation pictures of " + title(*bench.dataset),
              shell);
        object["measured"] = {{"split", "validation"},
                              {"n", measured.n},
                              {"synthetic", bench.dataset->synthetic()},
                              {"top1", measured.top1},
                              {"layers", to_json(measured.layers)}};
    }
    shell.result(object);
}

} // namespace

Work declare_sensitivity(CLI::App& command) {
    auto options = std::make_shared<Options>();
    command.add_option("FILE", options->file, "a model file: .sqz, .pth or .net")->required();
    command.add_option("--data", options->data, "also measure, on the validation part of this data set")
        ->type_name("PATH");
    command.add_option("--images", options->images, "how many validation pictures to measure on; 0: all")
        ->type_name("N")
        ->capture_default_str()
        ->check(CLI::Range(0, 100000000));
    options->model.add(command);
    options->device.add(command);
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli

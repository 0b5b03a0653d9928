// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze convert: a model file in another format. What was written is opened again and compared before it counts.
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/text.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <filesystem>

namespace squeeze::cli {

namespace {

struct Options {
    std::string from, to, type = "fp32";
    ModelOptions model;
};

/// Largest difference of any weight or bias, relative to the layer's largest value; 0 means bit-identical values.
double difference(const Model& a, const Model& b, const std::string& file) {
    if (a.layers.size() != b.layers.size())
        throw Error(Fault::Internal, file + ": the written file has another number of layers than its source");
    double worst = 0;
    for (std::size_t i = 0; i < a.layers.size(); ++i) {
        auto compare = [&](const std::vector<float>& was, const std::vector<float>& is) {
            if (was.size() != is.size())
                throw Error(Fault::Internal, file + ": the written layer " + a.node(i).name + " has another size");
            float largest = 0;
            for (const float value : was) largest = std::max(largest, std::abs(value));
            for (std::size_t k = 0; k < was.size(); ++k)
                if (was[k] != is[k]) worst = std::max(worst, double(std::abs(was[k] - is[k])) / double(largest));
        };
        compare(dense(a.layers[i]->weights), dense(b.layers[i]->weights));
        compare(a.layers[i]->bias, b.layers[i]->bias);
    }
    return worst;
}

/// What the written format has no place for.
std::string left_out(const Model& model, const Model& again) {
    std::string text;
    if (!model.labels.empty() && again.labels.empty()) text = "the labels";
    if (model.input != again.input) text += (text.empty() ? "" : " and ") + std::string("how pictures are fed");
    return text;
}

void work(const Options& options, Shell& shell) {
    const Model model = load_model(options.from, options.model, shell);
    check_writable(options.to);
    formats::save(options.to, model, {options.type});
    formats::ImportOptions same;
    same.architecture = options.model.architecture.empty() ? model.graph->name : options.model.architecture;
    const Model again = formats::load(options.to, same).model;
    if (const auto missing = left_out(model, again); !missing.empty())
        shell.warn(options.to + ": this format has no place for " + missing + "; when reading it, say --input " +
                   formats::text(model.input));
    const double worst = difference(model, again, options.to);
    const auto before = std::filesystem::file_size(options.from), after = std::filesystem::file_size(options.to);

    shell.result({{"from", options.from},
                  {"to", options.to},
                  {"type", options.type},
                  {"bytes_before", before},
                  {"bytes_after", after},
                  {"identical", worst == 0},
                  {"largest_difference", worst}});
    shell.print(
        options.from + " (" + grouped(before) + " bytes) → " + options.to + " (" + grouped(after) + " bytes, " +
        options.type + ")\n" + "opened again: " +
        (worst == 0 ? "every weight and bias is identical"
                    : "weights and biases differ by at most " + fixed(100 * worst, 4) + " % of their layer's largest") +
        "\n");
}

} // namespace

Work declare_convert(CLI::App& command) {
    auto options = std::make_shared<Options>();
    std::string written;
    for (const auto& format : formats::catalogue())
        if (format.save)
            for (const auto& extension : format.extensions) written += (written.empty() ? "" : ", ") + extension;
    command.add_option("IN", options->from, "a model file")->required();
    command.add_option("OUT", options->to, "the file to write; its extension says the format: " + written)->required();
    command
        .add_option("--type", options->type, "type of the stored values: fp32, fp16 or int8, where the format has it")
        ->check(CLI::IsMember({"fp32", "fp16", "int8"}));
    options->model.add(command);
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli

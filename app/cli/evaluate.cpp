// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze evaluate: a model file's accuracy on one part of a data set; the part is always said.
#include "app/cli/commands.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "app/cli/text.h"
#include "backend/data/cache.h"

#include <CLI/CLI.hpp>
#include <filesystem>

namespace squeeze::cli {

namespace {

struct Options {
    std::string file, data, split;
    ModelOptions model;
    DeviceOptions device;
};

std::string choose_split(const Options& options, const data::Dataset& dataset, Shell& shell) {
    if (!options.split.empty()) return options.split;
    if (dataset.own_test()) return "test";
    shell.note(dataset.name() + ": has no test part of its own, so all its labelled pictures are measured; for a model "
                                "that was trained on them say --split test");
    return "all";
}

nn::Images all_images(std::shared_ptr<const data::Dataset> dataset, const InputSpec& input, Progress& progress) {
    nn::Images images{dataset, data::prepare(dataset, input, progress), {}, Split::Test};
    for (const auto index : dataset->labelled())
        if (images.store->usable(index)) images.samples.push_back(index);
    return images;
}

nn::Images pick(const std::string& split, const std::shared_ptr<const data::Dataset>& dataset, const InputSpec& input,
                Progress& progress) {
    if (split == "all") return all_images(dataset, input, progress);
    for (const Split part : {Split::Train, Split::Validation, Split::Test})
        if (split == name(part)) return nn::images(dataset, part, input, progress);
    throw Error(Fault::Usage, "--split " + split + ": use test, validation, train or all");
}

void work(const Options& options, Shell& shell) {
    auto progress = shell.progress();
    const Model model = load_model(options.file, options.model, shell);
    const auto dataset = open_data(options.data, progress);
    note_classes(model, *dataset, shell);
    const std::string split = choose_split(options, *dataset, shell);
    const auto images = pick(split, dataset, model.input, progress);
    if (images.samples.empty())
        throw Error(Fault::Input,
                    options.data + ": its " + split +
                        " part has no usable labelled pictures; choose another --split, or see squeeze data");
    warn_if_slow(shell);
    const auto evaluation = nn::backend().evaluate(model, images, options.device.device(), progress);

    Json object = json_of(evaluation);
    object["split"] = split;
    object["file"] = options.file;
    object["file_bytes"] = std::filesystem::file_size(options.file);
    object["data"] = options.data;
    object["synthetic"] = dataset->synthetic();
    object["input"] = formats::text(model.input);
    if (!evaluation.confusion.empty()) {
        object["classes"] = dataset->classes();
        object["confusion"] = evaluation.confusion;
    }
    shell.result(object);
    shell.print(options.file + " on " + title(*dataset) + ", split " + split + ", " + grouped(evaluation.n) +
                " pictures\n" + "top-1     " + interval(evaluation.top1, evaluation.n) + "\n" + "top-5     " +
                interval(evaluation.top5, evaluation.n) + "\n" + "balanced  " + percent(evaluation.balanced) + "\n" +
                duration(evaluation.seconds) + ", in brackets the 95 % interval\n");
}

} // namespace

Work declare_evaluate(CLI::App& command) {
    auto options = std::make_shared<Options>();
    command.add_option("FILE", options->file, "a model file: .sqz, .pth or .net")->required();
    command.add_option("--data", options->data, "a folder, zip or tar of pictures, or demo")
        ->type_name("PATH")
        ->required();
    command
        .add_option(
            "--split", options->split,
            "which part: test, validation, train or all (default: test where the data set brings one, else all)")
        ->check(CLI::IsMember({"test", "validation", "train", "all"}));
    options->model.add(command);
    options->device.add(command);
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli

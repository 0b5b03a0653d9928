// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze bench: training pictures per second with the share of time spent waiting for them, measuring, decoding
// pictures, and encoding and decoding .sqz.
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/text.h"
#include "backend/codec/codec.h"
#include "backend/compress/cluster.h"
#include "backend/compress/prune.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <chrono>
#include <optional>

namespace squeeze::cli {

namespace {

struct Options {
    std::string data = "demo", model = "squeezenet1_1";
    int size = 128, batch = 64, epochs = 2, images = 2000;
    double distil = 0;
    std::uint64_t seed = 1;
    DeviceOptions device;
};

/// Median seconds of a few calls.
template <typename F>
double seconds(int times, F&& call) {
    std::vector<double> all;
    for (int i = 0; i < times; ++i) {
        const auto begin = std::chrono::steady_clock::now();
        call();
        all.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count());
    }
    std::nth_element(all.begin(), all.begin() + times / 2, all.end());
    return all[std::size_t(times / 2)];
}

double bench_decode(const data::Dataset& dataset, const InputSpec& input) {
    std::vector<std::pair<std::string, Bytes>> files;
    const std::size_t stride = std::max<std::size_t>(1, dataset.samples().size() / 200);
    for (std::size_t i = 0; i < dataset.samples().size() && files.size() < 200; i += stride) {
        auto file = dataset.file(i);
        if (image::is_image(file)) files.emplace_back(dataset.samples()[i].name, std::move(file));
    }
    std::size_t decoded = 0;
    const double time = seconds(1, [&] {
        for (const auto& [name, file] : files) try {
                image::fit(image::decode(file, name), input);
                ++decoded;
            } catch (const Error&) { // a damaged picture is the data command's business
            }
    });
    return double(decoded) / std::max(time, 1e-9);
}

nn::EpochResult bench_train(const Options& options, const Model& model, nn::Images images, Progress& progress) {
    if (images.samples.size() > std::size_t(options.images)) images.samples.resize(std::size_t(options.images));
    nn::TrainJob job;
    job.start = model;
    job.images = std::move(images);
    job.settings.epochs = options.epochs;
    job.settings.batch = options.batch;
    job.settings.seed = options.seed;
    job.settings.distil = options.distil;
    job.teacher = std::make_shared<Model>(model);
    nn::EpochResult last; // the first epoch also warms up
    job.on_epoch = [&last](const nn::EpochResult& epoch) { last = epoch; };
    nn::backend().train(job, options.device.device(), progress);
    return last;
}

Json bench_codec(const Model& trained) {
    compress::PruneSettings prune;
    prune.rule.keep = 0.2;
    prune.ranking = compress::Ranking::Lamp;
    compress::ClusterSettings cluster;
    cluster.bits = 4;
    std::optional<Model> model;
    const double share = seconds(3, [&] { model = compress::cluster(compress::prune(trained, prune), cluster); });
    Bytes file;
    const double encode = seconds(5, [&] { file = codec::encode(*model); });
    const double count = seconds(5, [&] { (void)codec::cost(*model); });
    const double decode = seconds(5, [&] { (void)codec::decode(file); });
    return {{"bytes", file.size()},
            {"prune_cluster_ms", 1e3 * share},
            {"encode_ms", 1e3 * encode},
            {"cost_ms", 1e3 * count},
            {"decode_ms", 1e3 * decode}};
}

void work(const Options& options, Shell& shell) {
    auto progress = shell.progress();
    warn_if_slow(shell);
    const auto dataset = open_data(options.data, progress);
    const auto& row = zoo::find(options.model);
    Model model = zoo::fresh(row, dataset->classes(), options.seed);
    model.input.size = options.size;
    model.input.geometry = InputSpec::Geometry::Squash;

    const double decoded = bench_decode(*dataset, model.input);
    auto train = nn::images(dataset, Split::Train, model.input, progress);
    const auto validation = nn::images(dataset, Split::Validation, model.input, progress);
    if (train.samples.empty() || validation.samples.empty())
        throw Error(Fault::Input, options.data + ": has too few usable pictures to train and to validate with");
    const auto epoch = bench_train(options, model, train, progress);
    const auto measured = nn::backend().evaluate(model, validation, options.device.device(), progress);
    const Json codec = bench_codec(epoch.model);

    const double rate = double(epoch.images) / std::max(epoch.seconds, 1e-9);
    const double waiting = epoch.waited / std::max(epoch.seconds, 1e-9);
    const double measuring = double(measured.n) / std::max(measured.seconds, 1e-9);
    shell.result({{"backend", nn::backend().info().description},
                  {"threads", options.device.device().threads},
                  {"data", options.data},
                  {"synthetic", dataset->synthetic()},
                  {"model", options.model},
                  {"size", options.size},
                  {"batch", options.batch},
                  {"distil", options.distil},
                  {"train_images", epoch.images},
                  {"train_images_per_second", rate},
                  {"wait_share", waiting},
                  {"evaluate_images_per_second", measuring},
                  {"decode_images_per_second", decoded},
                  {"codec", codec}});
    Table table({"", "", ""}, {0, 2});
    table.row(
        {"training", fixed(rate, 1), "pictures/s, of which " + percent(waiting) + " of the time waiting for pictures"});
    table.row({"measuring", fixed(measuring, 1), "pictures/s"});
    table.row({"decoding pictures", fixed(decoded, 1), "pictures/s on one core"});
    table.row({"prune + cluster", fixed(codec["prune_cluster_ms"], 1), "ms"});
    table.row({"encode .sqz", fixed(codec["encode_ms"], 1), "ms for " + grouped(codec["bytes"]) + " bytes"});
    table.row({"count .sqz bytes", fixed(codec["cost_ms"], 1), "ms"});
    table.row({"decode .sqz", fixed(codec["decode_ms"], 1), "ms"});
    shell.print(options.model + " at " + std::to_string(options.size) + " pixels, batch " +
                std::to_string(options.batch) + ", " + title(*dataset) + ", " +
                std::to_string(options.device.device().threads) + " threads\n" + nn::backend().info().description +
                table.text());
}

} // namespace

Work declare_bench(CLI::App& command) {
    auto options = std::make_shared<Options>();
    command.add_option("--data", options->data, "a folder, zip or tar of pictures, or demo")
        ->type_name("PATH")
        ->capture_default_str();
    command.add_option("--model", options->model, "architecture: " + zoo_names())
        ->type_name("NAME")
        ->capture_default_str();
    command.add_option("--size", options->size, "height and width fed to the network")
        ->type_name("PX")
        ->capture_default_str()
        ->check(CLI::Range(16, 1024));
    command.add_option("--batch", options->batch, "pictures per step")
        ->type_name("N")
        ->capture_default_str()
        ->check(CLI::Range(1, 4096));
    command.add_option("--epochs", options->epochs, "epochs; the last one counts")
        ->type_name("N")
        ->capture_default_str()
        ->check(CLI::Range(1, 100));
    command.add_option("--images", options->images, "training pictures per epoch at most")
        ->type_name("N")
        ->capture_default_str()
        ->check(CLI::Range(1, 100000000));
    command.add_option("--distil", options->distil, "share of a teacher's soft targets in the loss")
        ->type_name("SHARE")
        ->capture_default_str()
        ->check(CLI::Range(0.0, 1.0));
    command.add_option("--seed", options->seed, "seed")->type_name("N")->capture_default_str();
    options->device.add(command);
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli

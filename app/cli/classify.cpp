// SPDX-License-Identifier: GPL-3.0-or-later
// squeeze classify: what a model says about pictures. A picture that cannot be read is reported and the others go on.
#include "app/cli/commands.h"
#include "app/cli/options.h"
#include "app/cli/text.h"
#include "backend/core/files.h"
#include "backend/image/image.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>

namespace squeeze::cli {

namespace {

constexpr std::size_t answers = 5;

struct Options {
    std::string file;
    std::vector<std::string> images;
    ModelOptions model;
    DeviceOptions device;
};

std::vector<double> softmax(const std::vector<float>& outputs) {
    const double top = *std::max_element(outputs.begin(), outputs.end());
    std::vector<double> shares;
    for (const float value : outputs) shares.push_back(std::exp(double(value) - top));
    const double sum = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares) share /= sum;
    return shares;
}

struct Answer {
    int index;
    std::string label;
    double confidence;
};

std::vector<Answer> best(const Model& model, const std::vector<float>& outputs) {
    const bool has_softmax = std::holds_alternative<Softmax>(model.graph->nodes.back().op);
    const auto shares = has_softmax ? std::vector<double>(outputs.begin(), outputs.end()) : softmax(outputs);
    std::vector<int> order(shares.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int a, int b) { return shares[std::size_t(a)] > shares[std::size_t(b)]; });
    order.resize(std::min(order.size(), answers));
    std::vector<Answer> found;
    for (const int i : order)
        found.push_back({i, model.labels.empty() ? "class " + std::to_string(i) : model.labels[std::size_t(i)],
                         shares[std::size_t(i)]});
    return found;
}

std::vector<Answer> look_at(const Model& model, const std::string& file, const nn::Device& device) {
    const auto pixels = image::decode(read_file(file, image::Limits{}.bytes), file);
    const auto fitted = image::fit(pixels, model.input);
    return best(model, nn::backend().forward(model, {fitted.rgb}, device).front());
}

Json to_json(const std::string& file, const std::vector<Answer>& found) {
    Json list = Json::array();
    for (const auto& answer : found)
        list.push_back({{"index", answer.index}, {"label", answer.label}, {"confidence", answer.confidence}});
    return {{"file", file}, {"answers", list}};
}

std::string to_text(const std::string& file, const std::vector<Answer>& found) {
    std::string text = printable(file) + "\n";
    for (const auto& answer : found) {
        const std::string share = percent(answer.confidence);
        text += "  " + std::string(share.size() < 7 ? 7 - share.size() : 0, ' ') + share + "  " +
                printable(answer.label) + "\n";
    }
    return text;
}

void work(const Options& options, Shell& shell) {
    auto progress = shell.progress();
    const Model model = load_model(options.file, options.model, shell);
    warn_if_slow(shell);
    Json pictures = Json::array();
    std::optional<Error> first;
    for (const auto& file : options.images) {
        progress.check();
        try {
            const auto found = look_at(model, file, options.device.device());
            pictures.push_back(to_json(file, found));
            shell.print(to_text(file, found));
        } catch (const Error& error) {
            if (options.images.size() == 1) throw;
            if (!first) first = error;
            shell.warn(error.what());
            pictures.push_back({{"file", file}, {"error", error.what()}});
        }
    }
    if (first && pictures.size() == std::size_t(std::count_if(pictures.begin(), pictures.end(),
                                                              [](const Json& p) { return p.contains("error"); })))
        throw *first;
    shell.result({{"model", options.file}, {"pictures", pictures}});
    if (first) shell.partly_failed(first->fault());
}

} // namespace

Work declare_classify(CLI::App& command) {
    auto options = std::make_shared<Options>();
    command.add_option("FILE", options->file, "a model file: .sqz, .pth or .net")->required();
    command.add_option("IMAGE", options->images, "JPEG, PNG, WebP, BMP, TIFF or GIF pictures")->required();
    options->model.add(command);
    options->device.add(command);
    return [options](Shell& shell) { work(*options, shell); };
}

} // namespace squeeze::cli

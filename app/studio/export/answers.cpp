// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/export/answers.h"

#include "backend/runtime/engine.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace squeeze::studio {

Photos photos(std::shared_ptr<const data::Dataset> dataset, Split split, const InputSpec& spec, std::size_t most,
              Progress& progress) {
    if (!dataset) return {};
    auto images = nn::images(dataset, split, spec, progress);
    Photos result{dataset, images.store, {}, split};
    const auto all = images.samples.size(), taken = std::min(all, most);
    for (std::size_t i = 0; i < taken; ++i) result.samples.push_back(images.samples[i * all / taken]);
    return result;
}

int Answers::best(std::size_t photo) const {
    const auto shares_of = row(photo);
    return int(std::max_element(shares_of.begin(), shares_of.end()) - shares_of.begin());
}

Answers answers(const Model& model, const Photos& photos, const std::string& phase, Progress& progress,
                const std::function<void(std::size_t)>& moved) {
    Answers result;
    result.classes = std::size_t(model.graph->classes());
    result.shares.reserve(photos.samples.size() * result.classes);
    const bool shares = !model.graph->nodes.empty() && std::holds_alternative<Softmax>(model.graph->nodes.back().op);
    runtime::Engine engine(model, int(std::clamp(std::thread::hardware_concurrency(), 1u, 4u)));
    for (std::size_t i = 0; i < photos.samples.size(); ++i) {
        const auto outputs = engine.run(photos.store->rgb(photos.samples[i]));
        if (outputs.size() != result.classes)
            throw Error(Fault::Internal, "the network gives " + std::to_string(outputs.size()) + " answers for " +
                                             std::to_string(result.classes) + " classes");
        if (shares) {
            result.shares.insert(result.shares.end(), outputs.begin(), outputs.end());
        } else {
            const auto soft = runtime::softmax(outputs);
            result.shares.insert(result.shares.end(), soft.begin(), soft.end());
        }
        if (moved) moved(i + 1);
        progress.tick(phase, double(i + 1), double(photos.samples.size()), "images");
    }
    return result;
}

namespace {

void add_up(nn::Evaluation& result, const std::vector<std::uint64_t>& seen, const std::vector<std::uint64_t>& right) {
    std::uint64_t correct = 0;
    double recalls = 0;
    int present = 0;
    for (std::size_t c = 0; c < seen.size(); ++c) {
        correct += right[c];
        if (seen[c]) recalls += double(right[c]) / double(seen[c]), ++present;
    }
    result.n = result.labels.size();
    if (result.n == 0) return;
    result.top1 = double(correct) / double(result.n);
    result.balanced = present ? recalls / present : 0;
}

} // namespace

nn::Evaluation evaluation(const Answers& answers, const Model& model, const Photos& photos) {
    nn::Evaluation result;
    result.split = photos.split;
    if (!photos.dataset) return result;
    const data::ClassMap map(model, *photos.dataset);
    const auto classes = photos.dataset->classes().size();
    if (classes <= 100) result.confusion.assign(classes, std::vector<int>(classes));
    std::vector<std::uint64_t> seen(classes), right(classes);
    std::uint64_t in_five = 0;
    for (std::size_t i = 0; i < photos.samples.size(); ++i) {
        const int label = photos.dataset->samples()[photos.samples[i]].label;
        const auto row = answers.row(i);
        const int best = answers.best(i), predicted = map.label(best), truth = map.output(label);
        result.samples.push_back(photos.samples[i]);
        result.labels.push_back(label);
        result.predicted.push_back(predicted);
        result.confidence.push_back(row[std::size_t(best)]);
        const auto before =
            truth < 0 ? row.size() : std::size_t(std::count_if(row.begin(), row.end(), [&](float share) {
                return share > row[std::size_t(truth)];
            }));
        in_five += before < 5;
        ++seen[std::size_t(label)];
        right[std::size_t(label)] += predicted == label;
        if (predicted >= 0 && !result.confusion.empty()) ++result.confusion[std::size_t(label)][std::size_t(predicted)];
    }
    add_up(result, seen, right);
    if (result.n) result.top5 = double(in_five) / double(result.n);
    return result;
}

} // namespace squeeze::studio

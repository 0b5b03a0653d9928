// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/ask/comparing.h"

#include "app/studio/ask/answering.h"
#include "backend/data/classmap.h"

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace squeeze::studio {

namespace {

constexpr std::size_t matrix_classes = 100; ///< above it nobody reads a confusion matrix
constexpr unsigned most_threads = 2;

/// One model's answers, a slot per sample, so that the order never depends on threads.
struct Slots {
    explicit Slots(std::size_t count) : predicted(count), confidence(count), truth(count), in_five(count) {}
    std::vector<int> predicted;
    std::vector<float> confidence, truth;
    std::vector<std::uint8_t> in_five;
};

/// One model with what it needs to look at the samples.
struct Side {
    Side(std::shared_ptr<const Model> asked, nn::Images pictures)
        : model(std::move(asked)), images(std::move(pictures)), map(*model, *images.dataset),
          slots(images.samples.size()) {}

    void look(Answering& answering, std::size_t i) {
        const auto sample = images.samples[i];
        const auto shares = answering.shares(images.store->rgb(sample));
        const int answer = best(shares), truth = map.output(images.dataset->samples()[sample].label);
        slots.predicted[i] = map.label(answer);
        slots.confidence[i] = shares[std::size_t(answer)];
        if (truth < 0) return;
        slots.truth[i] = shares[std::size_t(truth)];
        int before = 0;
        for (std::size_t k = 0; k < shares.size(); ++k)
            before += shares[k] > slots.truth[i] || (shares[k] == slots.truth[i] && int(k) < truth);
        slots.in_five[i] = before < 5;
    }

    nn::Evaluation evaluation(Split split) const;

    std::shared_ptr<const Model> model;
    nn::Images images;
    data::ClassMap map;
    Slots slots;
};

nn::Evaluation Side::evaluation(Split split) const {
    const auto classes = images.dataset->classes().size();
    nn::Evaluation result;
    result.split = split;
    result.samples = images.samples;
    result.predicted = slots.predicted;
    result.confidence = slots.confidence;
    result.n = images.samples.size();
    if (classes <= matrix_classes) result.confusion.assign(classes, std::vector<int>(classes));
    std::vector<double> seen(classes), right(classes);
    for (std::size_t i = 0; i < images.samples.size(); ++i) {
        const int label = images.dataset->samples()[images.samples[i]].label, answer = slots.predicted[i];
        result.labels.push_back(label);
        ++seen[std::size_t(label)];
        right[std::size_t(label)] += answer == label;
        result.top1 += answer == label;
        result.top5 += slots.in_five[i];
        if (answer >= 0 && !result.confusion.empty()) ++result.confusion[std::size_t(label)][std::size_t(answer)];
    }
    double recalls = 0, present = 0;
    for (std::size_t c = 0; c < classes; ++c)
        if (seen[c] > 0) recalls += right[c] / seen[c], ++present;
    result.top1 /= double(result.n);
    result.top5 /= double(result.n);
    result.balanced = recalls / present;
    return result;
}

/// Takes samples one by one until there are none or somebody stops.
class Crew {
public:
    explicit Crew(std::vector<Side>& sides) : m_sides(sides), m_count(sides.front().images.samples.size()) {}

    void run(Progress& progress) {
        const unsigned threads = std::clamp(std::thread::hardware_concurrency(), 1u, most_threads);
        std::vector<std::jthread> others;
        for (unsigned i = 1; i < threads; ++i)
            others.emplace_back([this] {
                try {
                    work([] {});
                } catch (...) {
                    const std::lock_guard lock(m_mutex);
                    m_failure = std::current_exception();
                    m_stop = true;
                }
            });
        try {
            work([&] { progress.tick("compare", double(m_done), double(m_count), "images"); });
        } catch (...) {
            m_stop = true;
            throw;
        }
        others.clear();
        if (m_failure) std::rethrow_exception(m_failure);
        progress.tick("compare", double(m_count), double(m_count), "images");
    }

private:
    void work(const auto& report) {
        std::vector<Answering> answering;
        for (const auto& side : m_sides) answering.emplace_back(side.model, 1);
        for (std::size_t i; !m_stop && (i = m_next++) < m_count;) {
            for (std::size_t side = 0; side < m_sides.size(); ++side) m_sides[side].look(answering[side], i);
            ++m_done;
            report();
        }
    }

    std::vector<Side>& m_sides;
    std::size_t m_count;
    std::atomic<std::size_t> m_next = 0, m_done = 0;
    std::atomic<bool> m_stop = false;
    std::mutex m_mutex;
    std::exception_ptr m_failure;
};

bool same_pictures(const InputSpec& a, const InputSpec& b) {
    return a.size == b.size && a.geometry == b.geometry && a.filter == b.filter;
}

} // namespace

Classifier::Comparison compare_models(std::shared_ptr<const Model> original, std::shared_ptr<const Model> compressed,
                                      std::shared_ptr<const data::Dataset> dataset, Split split, Progress& progress) {
    const auto start = std::chrono::steady_clock::now();
    auto images = nn::images(dataset, split, original->input, progress);
    if (images.samples.empty())
        throw Error(Fault::Input, dataset->name() + ": has no labelled photos for " + name(split) +
                                      "; choose a data set with more photos, or another part");
    std::vector<Side> sides;
    sides.emplace_back(original, images);
    if (compressed)
        sides.emplace_back(compressed, same_pictures(original->input, compressed->input)
                                           ? images
                                           : nn::images(dataset, split, compressed->input, progress));
    Crew(sides).run(progress);

    Classifier::Comparison result;
    result.split = split;
    result.classes = dataset->classes();
    result.dataset = dataset;
    result.originalModel = original;
    result.compressedModel = compressed;
    result.original = sides.front().evaluation(split);
    result.truthOriginal = sides.front().slots.truth;
    if (compressed) {
        result.compressed = sides.back().evaluation(split);
        result.truthCompressed = sides.back().slots.truth;
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.original.seconds = result.compressed.seconds = result.seconds;
    return result;
}

} // namespace squeeze::studio

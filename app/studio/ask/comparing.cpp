// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/ask/comparing.h"

#include "app/studio/ask/answering.h"
#include "backend/nn/tally.h"

#include <atomic>
#include <chrono>
#include <exception>
#include <mutex>
#include <thread>

namespace squeeze::studio {

namespace {

constexpr unsigned most_threads = 2;

/// One model with what it needs to look at the samples.
struct Side {
    Side(std::shared_ptr<const Model> asked, nn::Images pictures)
        : model(std::move(asked)), images(std::move(pictures)), map(*model, *images.dataset),
          outcomes(images.samples.size()), truth(images.samples.size()) {}

    void look(Answering& answering, std::size_t i) {
        const auto sample = images.samples[i];
        const auto shares = answering.shares(images.store->rgb(sample));
        outcomes[i] = nn::outcome(sample, shares, map, *images.dataset);
        if (const int right = map.output(outcomes[i].label); right >= 0) truth[i] = shares[std::size_t(right)];
    }

    nn::Evaluation evaluation(Split split) const {
        return nn::tally(outcomes, split, images.dataset->classes().size());
    }

    std::shared_ptr<const Model> model;
    nn::Images images;
    data::ClassMap map;
    std::vector<nn::Outcome> outcomes; ///< a slot per sample, so that the order never depends on threads
    std::vector<float> truth;          ///< share of the right class
};

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
    result.truthOriginal = sides.front().truth;
    if (compressed) {
        result.compressed = sides.back().evaluation(split);
        result.truthCompressed = sides.back().truth;
    }
    result.seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    result.original.seconds = result.compressed.seconds = result.seconds;
    return result;
}

} // namespace squeeze::studio

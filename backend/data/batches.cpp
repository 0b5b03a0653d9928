// SPDX-License-Identifier: GPL-3.0-or-later
// Workers take batches by number, at most `ahead` before the consumer; every batch has its place in a ring, so the
// order is fixed whichever worker is faster.
#include "backend/data/batches.h"

#include "backend/core/random.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>

namespace squeeze::data {

namespace {

constexpr std::uint64_t kStream = 0x73687566666C65; // "shuffle"

/// A made batch, or why it could not be made.
struct Slot {
    std::optional<Batch> batch;
    std::exception_ptr failure;
};

} // namespace

struct Batches::Impl {
    std::shared_ptr<const PixelStore> store;
    std::shared_ptr<const Dataset> dataset;
    std::vector<std::size_t> samples;
    InputSpec spec;
    BatchSettings settings;
    std::size_t count = 0;

    std::mutex mutex;
    std::condition_variable made, wanted;
    std::vector<Slot> ring;
    std::size_t next_to_make = 0, next_to_give = 0;
    std::atomic<bool> stop = false;
    double waited = 0;
    std::vector<std::jthread> workers;

    void order() {
        std::erase_if(samples, [&](std::size_t index) { return !store->usable(index); });
        if (settings.shuffle)
            Random({settings.seed, kStream, std::uint64_t(settings.epoch)}).shuffle(std::span(samples));
        count = (samples.size() + std::size_t(settings.batch) - 1) / std::size_t(settings.batch);
    }

    Batch make(std::size_t number) const {
        const auto begin = number * std::size_t(settings.batch);
        const auto end = std::min(begin + std::size_t(settings.batch), samples.size());
        const auto picture = std::size_t(spec.size) * std::size_t(spec.size) * 3;
        Batch batch;
        batch.input.resize((end - begin) * picture);
        for (std::size_t i = begin; i < end && !stop; ++i) {
            const auto index = samples[i];
            const auto out = std::span(batch.input).subspan((i - begin) * picture, picture);
            if (settings.augmentation)
                image::normalise(
                    augment(store->rgb(index), spec.size, *settings.augmentation, settings.seed, settings.epoch, index),
                    spec, out);
            else
                image::normalise(store->rgb(index), spec, out);
            batch.samples.push_back(index);
            batch.labels.push_back(dataset->samples()[index].label);
        }
        return batch;
    }

    void work() {
        std::unique_lock lock(mutex);
        for (;;) {
            wanted.wait(lock,
                        [&] { return stop || next_to_make == count || next_to_make < next_to_give + ring.size(); });
            if (stop || next_to_make == count) return;
            const auto number = next_to_make++;
            lock.unlock();
            Slot slot;
            try {
                slot.batch = make(number);
            } catch (...) {
                slot.failure = std::current_exception();
            }
            lock.lock();
            ring[number % ring.size()] = std::move(slot);
            made.notify_all();
        }
    }
};

Batches::Batches(std::shared_ptr<const PixelStore> store, std::shared_ptr<const Dataset> dataset,
                 std::vector<std::size_t> samples, InputSpec spec, const BatchSettings& settings)
    : m(std::make_unique<Impl>()) {
    if (settings.batch < 1) throw Error(Fault::Input, "batch: must be at least 1 image");
    if (spec.size != store->size())
        throw Error(Fault::Internal, "batches: the pictures are not of the size of the input specification");
    m->store = std::move(store);
    m->dataset = std::move(dataset);
    m->samples = std::move(samples);
    m->spec = spec;
    m->settings = settings;
    m->order();
    m->ring.resize(std::size_t(std::max(1, settings.ahead)));
    for (int t = 0; t < std::max(1, settings.threads); ++t) m->workers.emplace_back([impl = m.get()] { impl->work(); });
}

Batches::~Batches() {
    {
        const std::lock_guard lock(m->mutex);
        m->stop = true;
    }
    m->wanted.notify_all();
    m->workers.clear(); // joins
}

std::optional<Batch> Batches::next() {
    const auto began = std::chrono::steady_clock::now();
    std::unique_lock lock(m->mutex);
    if (m->next_to_give == m->count) return {};
    auto& slot = m->ring[m->next_to_give % m->ring.size()];
    m->made.wait(lock, [&] { return slot.batch || slot.failure; });
    m->waited += std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
    auto taken = std::exchange(slot, {});
    ++m->next_to_give;
    m->wanted.notify_all();
    if (taken.failure) {
        m->next_to_give = m->count; // nothing after a failure
        m->stop = true;
        std::rethrow_exception(taken.failure);
    }
    return std::move(taken.batch);
}

std::size_t Batches::batches() const { return m->count; }
double Batches::waited() const { return m->waited; }

} // namespace squeeze::data

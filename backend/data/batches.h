// SPDX-License-Identifier: GPL-3.0-or-later
// Batches for training and measuring, made by worker threads ahead of the consumer.
#pragma once

#include "backend/data/cache.h"

#include <optional>

namespace squeeze::data {

/// Applied to training images only; every draw derives from (seed, epoch, sample index), never from thread or order.
struct Augmentation {
    double flip = 0.5;       ///< probability of a left-right mirror
    int crop = 8;            ///< pixels: the picture is shifted by up to this much each way, borders reflected
    double brightness = 0.2; ///< factor in 1 +- this
    double contrast = 0.2;   ///< likewise, about the picture's mean grey
    double saturation = 0.2; ///< likewise, between grey and colour
    bool operator==(const Augmentation&) const = default;
};

/// One batch, ready for the network.
struct Batch {
    std::vector<float> input;         ///< N x size x size x 3 (NHWC), normalised
    std::vector<std::int64_t> labels; ///< N
    std::vector<std::size_t> samples; ///< N, indices into the data set
    std::size_t count() const { return labels.size(); }
};

struct BatchSettings {
    int batch = 64;
    int threads = 1;      ///< worker threads
    int ahead = 4;        ///< batches prepared in advance
    bool shuffle = false; ///< a permutation that derives from (seed, epoch)
    std::optional<Augmentation> augmentation;
    std::uint64_t seed = 1;
    int epoch = 0;
};

/// Batches in a fixed order whatever the number of threads. The destructor stops and joins the workers.
class Batches {
public:
    Batches(std::shared_ptr<const PixelStore> store, std::shared_ptr<const Dataset> dataset,
            std::vector<std::size_t> samples, InputSpec spec, const BatchSettings& settings);
    ~Batches();
    Batches(const Batches&) = delete;

    /// The next batch, or nothing at the end. Rethrows what a worker threw.
    std::optional<Batch> next();
    std::size_t batches() const; ///< in one pass; the last may be smaller
    double waited() const;       ///< seconds that next() has spent waiting for workers

private:
    struct Impl;
    std::unique_ptr<Impl> m;
};

/// The augmented size x size RGB picture: what the workers put into a batch.
std::vector<std::uint8_t> augment(std::span<const std::uint8_t> rgb, int size, const Augmentation& augmentation,
                                  std::uint64_t seed, int epoch, std::size_t sample);

} // namespace squeeze::data

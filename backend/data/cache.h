// SPDX-License-Identifier: GPL-3.0-or-later
// Every image of a data set decoded once and fitted to an input specification, as RGB bytes in a memory-mapped file.
#pragma once

#include "backend/data/dataset.h"

#include <span>

namespace squeeze::data {

/// Immutable, thread-safe; shares the mapping between copies.
class PixelStore {
public:
    virtual ~PixelStore() = default;
    virtual int size() const = 0; ///< height and width
    /// size x size x 3 bytes of the sample; empty where the sample could not be decoded (it is then left out of
    /// training and measuring).
    virtual std::span<const std::uint8_t> rgb(std::size_t index) const = 0;
    virtual bool usable(std::size_t index) const = 0;
};

/// From the cache where it is there (keyed by fingerprint and the geometry part of the specification), else decoded on
/// all cores and stored. Undecodable samples are reported as one warning with their number and first name. A cache that
/// cannot be written is a warning, not an error.
std::shared_ptr<const PixelStore> prepare(std::shared_ptr<const Dataset> dataset, const InputSpec& spec,
                                          Progress& progress);

struct CacheLimits {
    std::uint64_t bytes = std::uint64_t(8) << 30; ///< oldest entries are removed above it
};
void limit_cache(const CacheLimits& limits);
void clear_cache();
std::uint64_t cache_bytes();

} // namespace squeeze::data

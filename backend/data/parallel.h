// SPDX-License-Identifier: GPL-3.0-or-later
// One loop over all cores, watched from the calling thread.
#pragma once

#include <cstddef>
#include <functional>

namespace squeeze::data {

/// Calls work(i) once for every i below `count`, on all cores, and watch(done) about 20 times a second (and once at the
/// end) on the calling thread. The first exception of either stops the rest and is rethrown when all threads have
/// ended.
void parallel(std::size_t count, const std::function<void(std::size_t)>& work,
              const std::function<void(std::size_t done)>& watch);

} // namespace squeeze::data

// SPDX-License-Identifier: GPL-3.0-or-later
// Independent pieces of work over all cores; results do not depend on which thread does what.
#pragma once

#include <algorithm>
#include <atomic>
#include <exception>
#include <thread>
#include <vector>

namespace squeeze::compress {

/// work(i) for every i in [0, count), each once. Rethrows the exception of the lowest i that threw.
template <typename Work>
void parallel(std::size_t count, const Work& work) {
    std::atomic<std::size_t> next = 0;
    std::vector<std::exception_ptr> failures(count);
    const auto run = [&] {
        for (std::size_t i; (i = next++) < count;) {
            try {
                work(i);
            } catch (...) {
                failures[i] = std::current_exception();
            }
        }
    };
    {
        std::vector<std::jthread> helpers;
        const std::size_t threads = std::min<std::size_t>(count, std::max(1u, std::thread::hardware_concurrency()));
        for (std::size_t t = 1; t < threads; ++t) helpers.emplace_back(run);
        run();
    }
    for (const auto& failure : failures)
        if (failure) std::rethrow_exception(failure);
}

} // namespace squeeze::compress

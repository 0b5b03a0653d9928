// SPDX-License-Identifier: GPL-3.0-or-later
// Workers draw the next index from a counter; the caller sleeps in between reports.
#include "backend/data/parallel.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

namespace squeeze::data {

namespace {

struct Loop {
    Loop(std::size_t n, const std::function<void(std::size_t)>& body) : count(n), work(body) {}
    const std::size_t count;
    const std::function<void(std::size_t)>& work;
    std::atomic<std::size_t> next = 0, done = 0;
    std::atomic<bool> stop = false;
    std::mutex mutex;
    std::condition_variable changed;
    std::size_t running = 0;
    std::exception_ptr failure;

    void worker() {
        try {
            for (std::size_t i; !stop && (i = next++) < count; ++done) work(i);
        } catch (...) {
            const std::lock_guard lock(mutex);
            if (!failure) failure = std::current_exception();
            stop = true;
        }
        const std::lock_guard lock(mutex);
        --running;
        changed.notify_all();
    }
};

/// Ends the loop and its threads, whichever way the scope is left.
struct Team {
    Loop& loop;
    std::vector<std::jthread> threads;
    ~Team() { loop.stop = true; }
};

} // namespace

void parallel(std::size_t count, const std::function<void(std::size_t)>& work,
              const std::function<void(std::size_t)>& watch) {
    Loop loop(count, work);
    {
        Team team{loop, {}};
        const auto threads = std::min<std::size_t>(std::max(1u, std::thread::hardware_concurrency()), count);
        for (std::size_t t = 0; t < threads; ++t) {
            {
                const std::lock_guard lock(loop.mutex);
                ++loop.running;
            }
            team.threads.emplace_back([&loop] { loop.worker(); });
        }
        std::unique_lock lock(loop.mutex);
        for (bool ended = false; !ended;) {
            ended = loop.changed.wait_for(lock, std::chrono::milliseconds(50), [&] { return loop.running == 0; });
            lock.unlock();
            watch(loop.done);
            lock.lock();
        }
    }
    if (loop.failure) std::rethrow_exception(loop.failure);
}

} // namespace squeeze::data

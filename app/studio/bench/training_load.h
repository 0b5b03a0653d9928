// SPDX-License-Identifier: GPL-3.0-or-later
// A training that goes on in the background on all cores, as a run does, and counts its images.
#pragma once

#include <atomic>
#include <chrono>
#include <memory>
#include <string>
#include <thread>

namespace squeeze::studio {

class TrainingLoad {
public:
    TrainingLoad(); ///< SqueezeNet 1.1 at 128 pixels on made-up pictures
    ~TrainingLoad();

    std::uint64_t images() const { return m_images; } ///< so far, whole batches
    std::string problem() const;                      ///< why it ended; empty: it goes on

private:
    std::atomic<std::uint64_t> m_images = 0;
    std::shared_ptr<std::string> m_problem;
    std::atomic<bool> m_ended = false;
    std::jthread m_thread;
};

/// Images a second between two moments.
class SpeedMeter {
public:
    explicit SpeedMeter(const TrainingLoad& load);
    double stop() const;

private:
    using Clock = std::chrono::steady_clock;
    const TrainingLoad& m_load;
    Clock::time_point m_begin;
    std::uint64_t m_images;
};

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The first SIGINT or SIGTERM asks the work to stop; a second one ends the process at once.
#pragma once

#include <stop_token>
#include <thread>

namespace squeeze::cli {

/// Construct before any other thread exists: they inherit the blocked signals, and a thread of this class waits for
/// them (no code runs inside a signal handler).
class Signals {
public:
    Signals();
    ~Signals();
    Signals(const Signals&) = delete;
    Signals& operator=(const Signals&) = delete;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
    std::thread m_thread;
};

} // namespace squeeze::cli

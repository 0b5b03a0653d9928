// SPDX-License-Identifier: GPL-3.0-or-later
// Progress on standard error: a bar that is redrawn on a terminal, throttled plain lines elsewhere.
#pragma once

#include "backend/core/progress.h"

#include <chrono>
#include <string>

namespace squeeze::cli {

class Console {
public:
    Console();
    ~Console();

    void show(const Event& event);

    /// Removes the bar, so that other text can follow.
    void clear();

private:
    void line(const std::string& text);
    void tick(const Tick& tick);
    void bar(const Tick& tick);

    bool m_terminal;
    bool m_drawn = false;
    std::string m_step, m_phase;
    std::chrono::steady_clock::time_point m_last;
};

} // namespace squeeze::cli

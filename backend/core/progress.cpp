// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/progress.h"

namespace squeeze {

void Progress::tick(const std::string& phase, double done, double total, const std::string& unit, double loss) {
    check();
    if (!m_sink) return;
    const auto now = Clock::now();
    const bool fresh = phase != m_phase || done < m_done;
    m_done = done;
    if (fresh) {
        m_phase = phase;
        m_began = now;
        m_first = done;
    } else if (now - m_last < std::chrono::milliseconds(50) && done < total) {
        return;
    }
    m_last = now;
    const double elapsed = std::chrono::duration<double>(now - m_began).count();
    m_sink(Tick{phase, done, total, unit, elapsed > 0 ? (done - m_first) / elapsed : 0, loss});
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Time left from the share done: smoothed, silent until it knows enough, never jumping at every tick.
#pragma once

namespace squeeze::studio {

class Eta {
public:
    /// `share` 0..1 at `seconds` on any clock. A share that falls starts afresh.
    void feed(double share, double seconds);
    /// Negative while too little is known: under two seconds, or under 1 % done.
    double left(double seconds) const;

private:
    double m_began = -1, m_first = 0; ///< time and share of the first figure
    double m_at = 0, m_share = 0;     ///< of the newest one
    double m_speed = 0;               ///< shares per second, smoothed over about ten seconds
};

} // namespace squeeze::studio

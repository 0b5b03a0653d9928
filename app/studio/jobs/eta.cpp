// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/jobs/eta.h"

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr double memory = 10;    // seconds after which an old speed counts 1/e
constexpr double least_time = 2; // seconds before anything is said
constexpr double least_share = 0.01;

} // namespace

void Eta::feed(double share, double seconds) {
    if (m_began < 0 || share < m_share) {
        *this = {};
        m_began = m_at = seconds;
        m_first = m_share = share;
        return;
    }
    const double passed = seconds - m_at;
    if (passed < 0.05) return;
    // Over the whole time at first, so that one slow start does not count for long.
    const double now = (share - m_share) / passed, whole = (share - m_first) / (seconds - m_began);
    const double weight = seconds - m_began < memory ? 0 : std::exp(-passed / memory);
    m_speed = weight == 0 ? whole : weight * m_speed + (1 - weight) * now;
    m_at = seconds;
    m_share = share;
}

double Eta::left(double seconds) const {
    if (m_began < 0 || m_at - m_began < least_time || m_share - m_first < least_share || m_speed <= 0) return -1;
    return std::max(0.0, (1 - m_share) / m_speed - (seconds - m_at));
}

} // namespace squeeze::studio

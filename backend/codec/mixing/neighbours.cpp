// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/mixing/neighbours.h"

#include <cstdlib>

namespace squeeze::codec::mixing {

void Neighbours::begin_filter(std::size_t filter) {
    m_now = m_rows[filter % m_rows.size()].data();
    m_before1 = filter >= 1 ? m_rows[(filter - 1) % m_rows.size()].data() : nullptr;
    m_before2 = filter >= 2 ? m_rows[(filter - 2) % m_rows.size()].data() : nullptr;
    m_row = {};
    m_mean = (16 * m_all.sum + 4'096) / (m_all.count + 1);
    m_share = std::clamp<std::uint64_t>((256 * m_all.kept + 128) / (m_all.count + 1), 1, 255);
}

void Neighbours::look_around() {
    const auto* now = m_now;
    const auto x = m_x, y = m_y;
    around = {};
    if (m_before1) around.filter1 = m_before1[m_at];
    if (m_before2) around.filter2 = m_before2[m_at];
    if (m_channel >= 1) around.channel1 = now[m_at - m_taps];
    if (m_channel >= 2) around.channel2 = now[m_at - 2 * m_taps];
    if (x > 0) around.left = now[m_at - 1];
    if (y == 0) return;
    around.up = now[m_at - m_width];
    if (x > 0) around.up_left = now[m_at - m_width - 1];
    if (x + 1 < m_width) around.up_right = now[m_at - m_width + 1];
}

/// 16 log2 of the magnitude (x 16) that the weights beside this one suggest.
int Neighbours::kernel_mean(int otherwise) const {
    const auto x = m_x, y = m_y;
    if (m_taps == 1) return log16(8 * std::uint64_t(std::abs(around.filter1) + std::abs(around.channel1)) + 1);
    if (x == 0 && y == 0) return otherwise;
    const auto weight = (x > 0 ? 2u : 0u) + (y > 0 ? 2u + (x > 0) + (x + 1 < m_width) : 0u);
    const int sum =
        2 * std::abs(around.left) + 2 * std::abs(around.up) + std::abs(around.up_left) + std::abs(around.up_right);
    return log16(16 * std::uint64_t(sum) + 1) - log16(weight);
}

void Neighbours::look(std::size_t place) {
    m_at = m_channel * m_taps + place;
    m_y = place == 0 ? 0 : m_x + 1 < m_width ? m_y : m_y + 1;
    m_x = place == 0 || m_x + 1 == m_width ? 0 : m_x + 1;
    column = m_at % most_columns;
    input = m_channel % most_columns;
    tap = std::min(place, m_tap_averages.size() - 1);
    look_around();
    kernel_kept = int(m_kernel.kept);
    kernel_signs = int(m_kernel.signs);
    column_signs = int(m_columns[column].signs);
    typical = int(m_mean >> 4);

    const auto half_octaves = [](int mean) { return std::clamp((mean - 64) >> 3, 0, 23); };
    const int all = log16(m_mean + 1), in_row = mean(m_row, 8);
    const int tapwise = in_row + mean(m_inputs[input], 8) + mean(m_tap_averages[tap], 8) - 2 * all;
    by_column = half_octaves(in_row + mean(m_columns[column], 4) - all);
    by_tap = half_octaves(tapwise);
    by_kernel = half_octaves(kernel_mean(tapwise));

    const auto sixteenth = [](int odds) { return std::clamp((odds >> 3) + 8, 0, 15); };
    const int usual = log16(m_share) - log16(256 - m_share), row_odds = odds(m_row, 8);
    odds_column = sixteenth(row_odds + odds(m_columns[column], 4) - usual);
    odds_tap = sixteenth(row_odds + odds(m_inputs[input], 8) + odds(m_tap_averages[tap], 8) - 2 * usual);
}

} // namespace squeeze::codec::mixing

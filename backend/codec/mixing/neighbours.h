// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about a weight before it is coded: the weights around it and the averages of its filter, column, input
// channel and kernel position (FORMAT.md, section 7.8.4).
#pragma once

#include "backend/codec/mixing/logistic.h"
#include "backend/model/weights.h"

namespace squeeze::codec::mixing {

inline constexpr std::size_t most_columns = 65'536; ///< of which averages are kept; further ones share them
inline constexpr std::size_t most_taps = 64;        ///< likewise kernel positions; the last one takes all further ones

/// Averages of weights that have something in common.
struct Average {
    std::uint64_t sum = 0;  ///< of magnitudes
    std::uint64_t kept = 0; ///< weights that are not zero
    std::uint64_t count = 0;
    std::int64_t signs = 0; ///< sum of signs
    void add(int value) {
        sum += std::uint64_t(value < 0 ? -value : value);
        kept += value != 0;
        ++count;
        signs += (value > 0) - (value < 0);
    }
};

/// The weights around one weight, as signed magnitudes (-4095 ... 4095), 0 where there is none.
struct Around {
    int filter1 = 0, filter2 = 0;                    ///< same place, one and two filters before
    int channel1 = 0, channel2 = 0;                  ///< same filter and tap, one and two input channels before
    int left = 0, up = 0, up_left = 0, up_right = 0; ///< same kernel
};

/// Walks over a layer's weights in order. Memory: two bytes per weight at most, and 6 MiB.
class Neighbours {
public:
    explicit Neighbours(const Shape& shape)
        : m_filters(std::size_t(shape[0])), m_channels(std::size_t(shape[1])),
          m_width(shape.size() > 2 ? std::size_t(shape[3]) : 1), m_taps(m_width * m_width),
          m_row_size(m_channels * m_taps), m_columns(std::min(m_row_size, most_columns)),
          m_inputs(std::min(m_channels, most_columns)), m_tap_averages(std::min(m_taps, most_taps)) {
        m_rows.assign(std::min<std::size_t>(m_filters, 3), std::vector<std::int16_t>(m_row_size, 0));
    }

    std::size_t filters() const { return m_filters; }
    std::size_t channels() const { return m_channels; }
    std::size_t taps() const { return m_taps; }
    std::uint32_t columns() const { return std::uint32_t(m_columns.size()); }
    std::uint32_t inputs() const { return std::uint32_t(m_inputs.size()); }
    std::uint32_t tap_contexts() const { return std::uint32_t(m_tap_averages.size()); }

    void begin_filter(std::size_t filter);
    void begin_kernel(std::size_t channel) {
        m_channel = channel;
        m_kernel = {};
    }
    /// The weight at this tap is next (0, 1, 2 ... in each kernel): computes everything below.
    void look(std::size_t tap);
    /// ... and has this signed magnitude.
    void add(int value) {
        m_now[m_at] = std::int16_t(value);
        m_all.add(value);
        m_row.add(value);
        m_kernel.add(value);
        m_columns[column].add(value);
        m_inputs[input].add(value);
        m_tap_averages[tap].add(value);
    }

    Around around;
    std::size_t column = 0, input = 0, tap = 0; ///< as contexts
    int kernel_kept = 0, kernel_signs = 0, column_signs = 0;
    int typical = 0;                              ///< mean magnitude of all
    int by_column = 0, by_tap = 0, by_kernel = 0; ///< expected magnitude in half octaves, 0 ... 23
    int odds_column = 0, odds_tap = 0;            ///< log odds of a weight that is not zero, 0 ... 15

private:
    /// 16 log2 of the average magnitude (x 16), drawn towards the mean of all by `weight` weights.
    int mean(const Average& average, std::uint64_t weight) const {
        return log16(16 * average.sum + weight * m_mean + 1) - log16(average.count + weight);
    }
    /// 16 log2 of kept : zero, drawn likewise.
    int odds(const Average& average, std::uint64_t weight) const {
        const auto kept = 256 * average.kept + weight * m_share;
        return log16(kept) - log16(256 * (average.count + weight) - kept);
    }
    void look_around();
    int kernel_mean(int otherwise) const;

    std::size_t m_filters, m_channels, m_width, m_taps, m_row_size;
    std::vector<std::vector<std::int16_t>> m_rows; ///< the filter at hand and up to two before
    Average m_all, m_row, m_kernel;
    std::vector<Average> m_columns, m_inputs, m_tap_averages;
    std::uint64_t m_mean = 0, m_share = 0; ///< magnitude x 16, share kept x 256, of all filters before this one
    std::int16_t* m_now = nullptr;
    const std::int16_t *m_before1 = nullptr, *m_before2 = nullptr;
    std::size_t m_channel = 0, m_at = 0, m_x = 0, m_y = 0;
};

} // namespace squeeze::codec::mixing

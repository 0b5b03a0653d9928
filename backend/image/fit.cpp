// SPDX-License-Identifier: GPL-3.0-or-later
// From a picture of any size to the network's input. Resampling is separable and exact: the weights of a filter are
// integers with a known sum, sums are kept as integers (in doubles, far below 2^53), and each output byte is divided
// and rounded once (half up). So the result is the same on every machine, which no vectorised library resize promises.
#include "backend/image/image.h"

#include <algorithm>
#include <array>

namespace squeeze::image {

namespace {

/// One output position along one axis: the weighted sum of `count` neighbours from `first` on; the weights of every
/// position add up to Axis::sum.
struct Tap {
    std::int64_t first;
    int count;
    std::size_t weights; ///< index of the first weight in Axis::weights
};

struct Axis {
    std::vector<Tap> taps;
    std::vector<double> weights;
    double sum = 1;
};

/// Bilinear, half-pixel centres, no antialiasing (OpenCV's INTER_LINEAR, PyTorch's align_corners=False): output j lies
/// at
/// ((2 j + 1) in - out) / (2 out); weights in units of 1 / (2 out). Borders repeat.
void add_bilinear(Axis& axis, std::int64_t in, std::int64_t out, std::int64_t j) {
    const std::int64_t unit = 2 * out;
    const auto place = std::clamp<std::int64_t>((2 * j + 1) * in - out, 0, (in - 1) * unit);
    const auto first = std::min(place / unit, std::max<std::int64_t>(in - 2, 0));
    const auto second_weight = place - first * unit;
    axis.taps.push_back({first, in > 1 ? 2 : 1, axis.weights.size()});
    axis.weights.push_back(double(unit - second_weight));
    if (in > 1) axis.weights.push_back(double(second_weight));
}

/// Pixel-area average: input i covers [i out, (i + 1) out), output j covers [j in, (j + 1) in); the weight is the
/// overlap, in units of 1 / in.
void add_area(Axis& axis, std::int64_t in, std::int64_t out, std::int64_t j) {
    const auto begin = j * in, end = begin + in;
    const auto first = begin / out, last = (end - 1) / out;
    axis.taps.push_back({first, int(last - first + 1), axis.weights.size()});
    for (auto i = first; i <= last; ++i)
        axis.weights.push_back(double(std::min(end, (i + 1) * out) - std::max(begin, i * out)));
}

/// Positions [from, from + count) of an axis of `in` pixels resampled to `out`. Equal lengths are copied.
Axis make_axis(std::int64_t in, std::int64_t out, std::int64_t from, int count, InputSpec::Filter filter) {
    Axis axis;
    const bool area = filter == InputSpec::Filter::Area && out < in;
    axis.sum = in == out ? 1 : double(area ? in : 2 * out);
    for (int k = 0; k < count; ++k) {
        if (in == out) {
            axis.taps.push_back({from + k, 1, axis.weights.size()});
            axis.weights.push_back(1);
        } else if (area) {
            add_area(axis, in, out, from + k);
        } else {
            add_bilinear(axis, in, out, from + k);
        }
    }
    return axis;
}

/// One source row resampled along x, not yet divided by x.sum.
void resample_row(const std::uint8_t* row, const Axis& x, std::vector<double>& sums) {
    double* out = sums.data();
    for (const auto& tap : x.taps) {
        std::array<double, 3> sum{};
        const std::uint8_t* in = row + tap.first * 3;
        const double* weight = &x.weights[tap.weights];
        for (int i = 0; i < tap.count; ++i, in += 3)
            for (std::size_t c = 0; c < 3; ++c) sum[c] += weight[i] * in[c];
        for (std::size_t c = 0; c < 3; ++c) *out++ = sum[c];
    }
}

Pixels resample(const Pixels& pixels, const Axis& x, const Axis& y) {
    Pixels result{int(x.taps.size()), int(y.taps.size()), {}};
    const std::size_t stride = x.taps.size() * 3;
    result.rgb.resize(stride * y.taps.size());
    // neighbouring outputs share source rows: the two latest are kept
    std::array<std::vector<double>, 2> rows{std::vector<double>(stride), std::vector<double>(stride)};
    std::array<std::int64_t, 2> held{-1, -1};
    std::vector<double> sums(stride);
    const double divisor = x.sum * y.sum;
    auto* out = result.rgb.data();
    for (const auto& tap : y.taps) {
        std::ranges::fill(sums, divisor / 2);
        for (int i = 0; i < tap.count; ++i) {
            const auto source = tap.first + i;
            const auto slot = std::size_t(source & 1);
            if (held[slot] != source) {
                resample_row(&pixels.rgb[std::size_t(source) * std::size_t(pixels.width) * 3], x, rows[slot]);
                held[slot] = source;
            }
            const double weight = y.weights[tap.weights + std::size_t(i)];
            for (std::size_t k = 0; k < stride; ++k) sums[k] += weight * rows[slot][k];
        }
        for (std::size_t k = 0; k < stride; ++k) *out++ = std::uint8_t(int(sums[k] / divisor));
    }
    return result;
}

} // namespace

Pixels fit(const Pixels& pixels, const InputSpec& spec) {
    const std::int64_t width = pixels.width, height = pixels.height, size = spec.size;
    if (width <= 0 || height <= 0 || size <= 0) throw Error(Fault::Internal, "fit: an empty picture");
    std::int64_t to_width = size, to_height = size;
    if (spec.geometry == InputSpec::Geometry::Crop) {
        const std::int64_t shorter = std::min(width, height), largest = (size * 16 + 7) / 14; // size * 8 / 7, rounded
        const auto target = std::clamp(shorter, size, largest);
        to_width = width == shorter ? target : (width * target + shorter / 2) / shorter;
        to_height = height == shorter ? target : (height * target + shorter / 2) / shorter;
    }
    return resample(pixels, make_axis(width, to_width, (to_width - size) / 2, int(size), spec.filter),
                    make_axis(height, to_height, (to_height - size) / 2, int(size), spec.filter));
}

void normalise(std::span<const std::uint8_t> rgb, const InputSpec& spec, std::span<float> out) {
    if (rgb.size() != out.size() || rgb.size() % 3) throw Error(Fault::Internal, "normalise: sizes differ");
    std::array<std::array<float, 256>, 3> table;
    for (std::size_t c = 0; c < 3; ++c)
        for (int p = 0; p < 256; ++p) table[c][std::size_t(p)] = (float(p) - spec.mean[c]) * spec.scale[c];
    const bool bgr = spec.order == InputSpec::Order::Bgr;
    for (std::size_t i = 0; i < rgb.size(); i += 3)
        for (std::size_t c = 0; c < 3; ++c) out[i + c] = table[c][rgb[i + (bgr ? 2 - c : c)]];
}

} // namespace squeeze::image

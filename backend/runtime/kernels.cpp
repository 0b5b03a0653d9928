// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/kernels.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace squeeze::runtime {

namespace {

template <typename F>
void each_pixel(const View& from, const View& to, F apply) {
    for (std::size_t pixel = 0; pixel < to.pixels(); ++pixel) apply(from.at(pixel), to.at(pixel));
}

} // namespace

void copy(const View& from, const View& to) {
    each_pixel(from, to, [&](const float* in, float* out) { std::copy_n(in, to.channels, out); });
}

void relu(const View& from, const View& to) {
    each_pixel(from, to, [&](const float* in, float* out) {
        for (int c = 0; c < to.channels; ++c) out[c] = std::max(in[c], 0.f);
    });
}

void add(const std::vector<View>& from, const View& to, bool rectify) {
    copy(from.front(), to);
    for (std::size_t i = 1; i < from.size(); ++i)
        each_pixel(from[i], to, [&](const float* in, float* out) {
            for (int c = 0; c < to.channels; ++c) out[c] += in[c];
        });
    if (rectify) relu(to, to);
}

void flatten(const View& from, const View& to) {
    for (std::size_t pixel = 0; pixel < from.pixels(); ++pixel)
        for (int c = 0; c < from.channels; ++c) to.data[std::size_t(c) * from.pixels() + pixel] = from.at(pixel)[c];
}

void softmax(const View& from, const View& to) {
    each_pixel(from, to, [&](const float* in, float* out) {
        const float largest = *std::max_element(in, in + to.channels);
        double sum = 0;
        for (int c = 0; c < to.channels; ++c) sum += out[c] = std::exp(in[c] - largest);
        for (int c = 0; c < to.channels; ++c) out[c] = float(out[c] / sum);
    });
}

void adaptive_average_pool(const View& from, const View& to) {
    const auto begin = [](int i, int in, int out) { return int((long long)i * in / out); };
    const auto end = [](int i, int in, int out) { return int(((long long)(i + 1) * in + out - 1) / out); };
    std::vector<double> sums(std::size_t(to.channels));
    for (int y = 0; y < to.height; ++y)
        for (int x = 0; x < to.width; ++x) {
            const int top = begin(y, from.height, to.height), bottom = end(y, from.height, to.height);
            const int left = begin(x, from.width, to.width), right = end(x, from.width, to.width);
            std::ranges::fill(sums, 0.0);
            for (int v = top; v < bottom; ++v)
                for (int u = left; u < right; ++u)
                    for (int c = 0; c < to.channels; ++c) sums[std::size_t(c)] += from.at(v, u)[c];
            const double area = double(bottom - top) * (right - left);
            for (int c = 0; c < to.channels; ++c) to.at(y, x)[c] = float(sums[std::size_t(c)] / area);
        }
}

void pick(const View& from, const View& to, int stride, int padding) {
    for (int y = 0; y < to.height; ++y)
        for (int x = 0; x < to.width; ++x) {
            const int v = y * stride - padding, u = x * stride - padding;
            const bool inside = v >= 0 && u >= 0 && v < from.height && u < from.width;
            for (int c = 0; c < to.channels; ++c)
                to.at(y, x)[c] = inside ? from.at(v, u)[c] : -std::numeric_limits<float>::infinity();
        }
}

} // namespace squeeze::runtime

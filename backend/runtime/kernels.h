// SPDX-License-Identifier: GPL-3.0-or-later
// Private to backend/runtime: the small operations that need no library. None of them is a bottleneck; all take tensors
// whose pixels lie apart (parts of a concatenation).
#pragma once

#include "backend/model/graph.h"

#include <vector>

namespace squeeze::runtime {

/// A tensor in memory: pixel p's channel c is data[p * stride + c].
struct View {
    float* data = nullptr;
    int channels = 0, height = 0, width = 0;
    std::size_t stride = 0; ///< values from one pixel to the next

    std::size_t pixels() const { return std::size_t(height) * std::size_t(width); }
    float* at(std::size_t pixel) const { return data + pixel * stride; }
    float* at(int y, int x) const { return at(std::size_t(y) * std::size_t(width) + std::size_t(x)); }
};

void copy(const View& from, const View& to);
void relu(const View& from, const View& to);
void add(const std::vector<View>& from, const View& to, bool relu);
/// H x W x C to C x H x W, one vector.
void flatten(const View& from, const View& to);
/// Over the channels of every pixel.
void softmax(const View& from, const View& to);
void adaptive_average_pool(const View& from, const View& to);
/// A max pooling with windows of one pixel.
void pick(const View& from, const View& to, int stride, int padding);

} // namespace squeeze::runtime

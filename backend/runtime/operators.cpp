// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/runtime/operators.h"

#include "backend/core/error.h"

#include <limits>

namespace squeeze::runtime {

namespace {

constexpr float unbounded = std::numeric_limits<float>::infinity();

const char* words(xnn_status status) {
    switch (status) {
    case xnn_status_out_of_memory:
        return "there is not enough memory";
    case xnn_status_unsupported_hardware:
        return "this processor lacks what XNNPACK needs";
    case xnn_status_unsupported_parameter:
        return "XNNPACK does not support its parameters";
    case xnn_status_invalid_parameter:
        return "XNNPACK refuses its parameters";
    default:
        return "XNNPACK cannot run it";
    }
}

void require(xnn_status status) {
    if (status != xnn_status_success) throw Refused{words(status)};
}

/// Workers go to sleep after the inference instead of taking a core from training.
constexpr std::uint32_t flags = XNN_FLAG_YIELD_WORKERS;

/// OIHW to O, H, W, I.
std::vector<float> channels_last(const std::vector<float>& weights, const Conv& conv) {
    std::vector<float> turned(weights.size());
    const std::size_t area = std::size_t(conv.kernel) * std::size_t(conv.kernel),
                      inputs = std::size_t(conv.in_channels);
    for (std::size_t o = 0; o < std::size_t(conv.out_channels); ++o)
        for (std::size_t i = 0; i < inputs; ++i)
            for (std::size_t k = 0; k < area; ++k)
                turned[(o * area + k) * inputs + i] = weights[(o * inputs + i) * area + k];
    return turned;
}

/// Rows below the input that the last window reaches; XNNPACK repeats the edge there, which changes no maximum.
std::uint32_t overhang(int in, int out, const MaxPool& pool) {
    const long long end = (long long)(out - 1) * pool.stride + pool.kernel - pool.padding;
    return std::uint32_t(std::max(0LL, end - in));
}

} // namespace

void initialise_xnnpack() {
    static const xnn_status status = xnn_initialize(nullptr);
    if (status != xnn_status_success) throw Error(Fault::Internal, std::string("XNNPACK: ") + words(status));
}

Operator convolution(const Conv& conv, const Layer& layer, const View& from, const View& to, bool relu, Pool& pool) {
    const auto weights = channels_last(dense(layer.weights), conv);
    const auto padding = std::uint32_t(conv.padding), kernel = std::uint32_t(conv.kernel),
               stride = std::uint32_t(conv.stride);
    xnn_operator_t made = nullptr;
    require(xnn_create_convolution2d_nhwc_f32(padding, padding, padding, padding, kernel, kernel, stride, stride, 1, 1,
                                              1, std::size_t(conv.in_channels), std::size_t(conv.out_channels),
                                              from.stride, to.stride, weights.data(), layer.bias.data(),
                                              relu ? 0.f : -unbounded, unbounded, flags, &made));
    Operator op(made);
    require(xnn_setup_convolution2d_nhwc_f32(made, 1, std::size_t(from.height), std::size_t(from.width), from.data,
                                             to.data, pool.get()));
    return op;
}

Operator linear(const Linear& shape, const Layer& layer, const View& from, const View& to, bool relu, Pool& pool) {
    const auto weights = dense(layer.weights);
    xnn_operator_t made = nullptr;
    require(xnn_create_fully_connected_nc_f32(std::size_t(shape.in_features), std::size_t(shape.out_features),
                                              std::size_t(shape.in_features), std::size_t(shape.out_features),
                                              weights.data(), layer.bias.data(), relu ? 0.f : -unbounded, unbounded,
                                              flags, &made));
    Operator op(made);
    require(xnn_setup_fully_connected_nc_f32(made, 1, from.data, to.data, pool.get()));
    return op;
}

Operator max_pool(const MaxPool& shape, const View& from, const View& to, Pool& pool) {
    const auto padding = std::uint32_t(shape.padding), kernel = std::uint32_t(shape.kernel),
               stride = std::uint32_t(shape.stride);
    xnn_operator_t made = nullptr;
    require(xnn_create_max_pooling2d_nhwc_f32(padding, overhang(from.width, to.width, shape),
                                              overhang(from.height, to.height, shape), padding, kernel, kernel, stride,
                                              stride, 1, 1, std::size_t(from.channels), from.stride, to.stride,
                                              -unbounded, unbounded, flags, &made));
    Operator op(made);
    require(xnn_setup_max_pooling2d_nhwc_f32(made, 1, std::size_t(from.height), std::size_t(from.width), from.data,
                                             to.data, pool.get()));
    return op;
}

Operator global_average_pool(const View& from, const View& to, Pool& pool) {
    xnn_operator_t made = nullptr;
    require(xnn_create_global_average_pooling_nwc_f32(std::size_t(from.channels), from.stride, to.stride, -unbounded,
                                                      unbounded, flags, &made));
    Operator op(made);
    require(xnn_setup_global_average_pooling_nwc_f32(made, 1, from.pixels(), from.data, to.data, pool.get()));
    return op;
}

} // namespace squeeze::runtime

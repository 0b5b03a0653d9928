// SPDX-License-Identifier: GPL-3.0-or-later
// A network computed the slow way, straight from the definitions: C x H x W, double sums, no library. What the engine
// is held against.
#pragma once

#include "backend/core/random.h"
#include "backend/image/image.h"
#include "backend/model/model.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace naive {

using namespace squeeze;

struct Tensor {
    int c = 0, h = 0, w = 0;
    std::vector<double> values;
    Tensor(int channels, int height, int width)
        : c(channels), h(height), w(width), values(std::size_t(channels) * std::size_t(height) * std::size_t(width)) {}
    double& at(int k, int y, int x) {
        return values[(std::size_t(k) * std::size_t(h) + std::size_t(y)) * std::size_t(w) + std::size_t(x)];
    }
    double at(int k, int y, int x) const { return const_cast<Tensor*>(this)->at(k, y, x); }
    bool inside(int y, int x) const { return y >= 0 && x >= 0 && y < h && x < w; }
};

inline Tensor convolve(const Tensor& in, const Conv& conv, const Layer& layer, Tensor out) {
    const auto weights = dense(layer.weights);
    for (int o = 0; o < out.c; ++o)
        for (int y = 0; y < out.h; ++y)
            for (int x = 0; x < out.w; ++x) {
                double sum = layer.bias[std::size_t(o)];
                for (int i = 0; i < in.c; ++i)
                    for (int v = 0; v < conv.kernel; ++v)
                        for (int u = 0; u < conv.kernel; ++u) {
                            const int yy = y * conv.stride + v - conv.padding, xx = x * conv.stride + u - conv.padding;
                            if (in.inside(yy, xx))
                                sum += in.at(i, yy, xx) *
                                       weights[std::size_t(((o * in.c + i) * conv.kernel + v) * conv.kernel + u)];
                        }
                out.at(o, y, x) = sum;
            }
    return out;
}

inline Tensor largest(const Tensor& in, const MaxPool& pool, Tensor out) {
    for (int k = 0; k < out.c; ++k)
        for (int y = 0; y < out.h; ++y)
            for (int x = 0; x < out.w; ++x) {
                double best = -std::numeric_limits<double>::infinity();
                for (int v = 0; v < pool.kernel; ++v)
                    for (int u = 0; u < pool.kernel; ++u) {
                        const int yy = y * pool.stride + v - pool.padding, xx = x * pool.stride + u - pool.padding;
                        if (in.inside(yy, xx)) best = std::max(best, in.at(k, yy, xx));
                    }
                out.at(k, y, x) = best;
            }
    return out;
}

inline Tensor mean(const Tensor& in, Tensor out) {
    for (int k = 0; k < out.c; ++k)
        for (int y = 0; y < out.h; ++y)
            for (int x = 0; x < out.w; ++x) {
                const int top = y * in.h / out.h, bottom = ((y + 1) * in.h + out.h - 1) / out.h;
                const int left = x * in.w / out.w, right = ((x + 1) * in.w + out.w - 1) / out.w;
                for (int v = top; v < bottom; ++v)
                    for (int u = left; u < right; ++u) out.at(k, y, x) += in.at(k, v, u);
                out.at(k, y, x) /= (bottom - top) * (right - left);
            }
    return out;
}

inline Tensor shares(Tensor values) {
    for (int y = 0; y < values.h; ++y)
        for (int x = 0; x < values.w; ++x) {
            double sum = 0;
            for (int k = 0; k < values.c; ++k) sum += values.at(k, y, x) = std::exp(values.at(k, y, x));
            for (int k = 0; k < values.c; ++k) values.at(k, y, x) /= sum;
        }
    return values;
}

/// Every node's output.
inline std::vector<Tensor> run(const Model& model, const std::vector<std::uint8_t>& rgb) {
    const int size = model.input.size;
    Tensor picture(3, size, size);
    std::vector<float> interleaved(rgb.size());
    image::normalise(rgb, model.input, interleaved);
    for (int k = 0; k < 3; ++k)
        for (int p = 0; p < size * size; ++p)
            picture.values[std::size_t(k * size * size + p)] = interleaved[std::size_t(p * 3 + k)];

    std::vector<Tensor> done;
    const auto all = shapes(*model.graph, size);
    std::size_t layer = 0;
    for (std::size_t n = 0; n < all.size(); ++n) {
        const auto& node = model.graph->nodes[n];
        std::vector<Tensor> in;
        for (const int i : node.inputs) in.push_back(i == graph_input ? picture : done[std::size_t(i)]);
        Tensor out(all[n].channels, all[n].height, all[n].width);
        done.push_back(
            std::visit(Overloaded{
                           [&](const Conv& conv) { return convolve(in[0], conv, *model.layers[layer++], out); },
                           [&](const Linear& linear) {
                               return convolve(in[0], Conv{linear.in_features, linear.out_features, 1, 1, 0},
                                               *model.layers[layer++], out);
                           },
                           [&](const Relu&) {
                               for (auto& value : in[0].values) value = std::max(value, 0.0);
                               return in[0];
                           },
                           [&](const MaxPool& pool) { return largest(in[0], pool, out); },
                           [&](const AnyOf<GlobalAveragePool, AdaptiveAveragePool> auto&) { return mean(in[0], out); },
                           [&](const Concat&) {
                               out.values.clear();
                               for (const auto& one : in)
                                   out.values.insert(out.values.end(), one.values.begin(), one.values.end());
                               return out;
                           },
                           [&](const Add&) {
                               for (const auto& one : in)
                                   for (std::size_t i = 0; i < one.values.size(); ++i) out.values[i] += one.values[i];
                               return out;
                           },
                           [&](const Flatten&) {
                               out.values = in[0].values;
                               return out;
                           },
                           [&](const Dropout&) { return in[0]; },
                           [&](const Softmax&) { return shares(in[0]); },
                       },
                       node.op));
    }
    return done;
}

/// Normal weights with He's scale and small biases, the same every time.
inline Model with_weights(Graph graph, int size, std::uint64_t seed) {
    validate(graph);
    Model model{std::make_shared<Graph>(std::move(graph)), {}, {}, {}};
    model.input.size = size;
    for (const int at : model.graph->weighted()) {
        Layer layer;
        layer.weights.shape = weight_shape(model.graph->nodes[std::size_t(at)].op);
        Random random{seed, std::uint64_t(at)};
        const double scale = std::sqrt(2.0 * layer.weights.shape[0] / double(layer.weights.size()));
        Floats floats;
        for (std::size_t i = 0; i < layer.weights.size(); ++i) floats.values.push_back(float(random.normal() * scale));
        layer.weights.data = std::move(floats);
        for (int o = 0; o < layer.weights.shape[0]; ++o) layer.bias.push_back(float(random.uniform(-0.5, 0.5)));
        model.layers.push_back(std::make_shared<Layer>(std::move(layer)));
    }
    return model;
}

inline std::vector<std::uint8_t> noise(int size, std::uint64_t seed) {
    Random random{seed};
    std::vector<std::uint8_t> rgb(std::size_t(size) * std::size_t(size) * 3);
    for (auto& value : rgb) value = std::uint8_t(random.below(256));
    return rgb;
}

} // namespace naive

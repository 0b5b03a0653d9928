// SPDX-License-Identifier: GPL-3.0-or-later
// A network with its weights and everything needed to feed it: an immutable value, structurally shared, safe to read
// from any thread.
#pragma once

#include "backend/model/graph.h"
#include "backend/model/weights.h"

#include <array>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace squeeze {

/// How an image becomes the network's input. Travels inside the model; implemented once, in backend/image.
/// The value fed for a pixel p of channel c is (p - mean[c]) * scale[c], p in 0..255, channels in `order`.
struct InputSpec {
    enum class Order : std::uint8_t { Rgb = 0, Bgr = 1 };
    enum class Geometry : std::uint8_t {
        Squash = 0, ///< resize to size x size, aspect ratio lost
        Crop = 1,   ///< shrink so that the shorter side is size * 8 / 7 (rounded), then cut the centre. A picture whose
                  ///< shorter side already lies between size and that is cut without resampling; a smaller one is first
                  ///< enlarged to size.
    };
    enum class Filter : std::uint8_t {
        Bilinear = 0,
        Area = 1
    }; ///< Area: bilinear when enlarging, pixel-area averages when shrinking

    int size = 224; ///< height and width, pixels
    Order order = Order::Rgb;
    std::array<float, 3> mean{123.675f, 116.28f, 103.53f};            ///< in `order`
    std::array<float, 3> scale{1 / 58.395f, 1 / 57.12f, 1 / 57.375f}; ///< in `order`
    Geometry geometry = Geometry::Crop;
    Filter filter = Filter::Bilinear;
    bool operator==(const InputSpec&) const = default;
};

/// Weights and bias of one Conv or Linear.
struct Layer {
    Weights weights;
    std::vector<float> bias; ///< one per output channel
    bool operator==(const Layer&) const = default;
};

struct Model {
    std::shared_ptr<const Graph> graph;
    std::vector<std::shared_ptr<const Layer>> layers; ///< parallel to graph->weighted()
    InputSpec input;
    std::vector<std::string> labels; ///< one per class, or empty where none are known

    const Node& node(std::size_t layer) const { return graph->nodes[std::size_t(graph->weighted()[layer])]; }
};

/// Deep comparison: graphs, weights, input specification and labels.
bool equal(const Model& a, const Model& b);

/// Throws Error{Corrupt} unless graph, layers and labels fit each other.
void validate(const Model& model);

/// The model with layer `index` replaced; everything else is shared.
Model with_layer(Model model, std::size_t index, Layer layer);

/// What the layer table shows.
struct LayerStats {
    std::string name;
    Shape shape;
    std::size_t weights = 0, biases = 0, nonzero = 0;
    int centroids = 0;  ///< 0: no codebook
    long long macs = 0; ///< dense, at the model's input size
    double density() const { return weights ? double(nonzero) / double(weights) : 0; }
    double sparsity() const { return weights ? 1 - density() : 0; }
};
std::vector<LayerStats> layer_stats(const Model& model);

/// Share of all weights (biases left out) that are zero.
double sparsity(const Model& model);

} // namespace squeeze

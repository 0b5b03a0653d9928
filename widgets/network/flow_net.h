// SPDX-License-Identifier: GPL-3.0-or-later
// A network as a flow of blocks: what the Model page draws. Built from the graph alone; figures are filled in by the
// caller.
#pragma once

#include "backend/model/model.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace squeeze {

/// A weighted layer inside a block.
struct FlowPart {
    QString name;          ///< "expand3x3"
    std::size_t layer = 0; ///< index into Model::layers
    Shape shape;           ///< OIHW or OI
    std::uint64_t weights = 0, survivors = 0;
    std::uint64_t original = 0, bytes = 0; ///< of the layer's file part, then and now
    int centroids = 0;                     ///< 0: not shared
    double harm = 0;                       ///< sensitivity, 0..1
    double sparsity() const { return weights ? 1 - double(survivors) / double(weights) : 0; }
    double bitsPerWeight() const { return weights ? 8.0 * double(bytes) / double(weights) : 0; }
};

struct FlowBlock {
    enum class Kind {
        Input,  ///< the photo
        Fire,   ///< squeeze, then two expands side by side, joined: parts are {squeeze, narrow, wide}
        Layers, ///< one weighted layer, or several of one name in a row
        Pool,   ///< drawn as a trapezoid
        Join,   ///< Add or Concat outside of a block
        Output  ///< the mean or the classes
    };
    Kind kind = Kind::Layers;
    QString name;
    std::vector<FlowPart> parts;
    ActivationShape input, output;
    long long macs = 0;
    std::uint64_t weights() const;
    std::uint64_t original() const;
    std::uint64_t bytes() const;
};

struct FlowNet {
    std::vector<FlowBlock> blocks; ///< in order; each is fed by the one before
    struct Arc {
        std::size_t from = 0, to = 0; ///< a bypass: over the blocks between, or around `to` itself
        bool operator==(const Arc&) const = default;
    };
    std::vector<Arc> arcs;
    bool compressed = false; ///< bytes differ from original: corners are drawn
    /// Block and part of a weighted layer; {-1, -1}: none.
    std::pair<int, int> find(std::size_t layer) const;
};

/// Throws Error{Input} where the size does not fit the graph.
FlowNet flowNet(const Graph& graph, int size);

/// Receptive field of every node: the side of the square of input pixels that one of its outputs sees (Araujo et al.
/// 2019, eq. 2), at most `size`; of joins the largest.
std::vector<int> receptiveFields(const Graph& graph, int size);

/// "63×63×64": height, width, channels; "1000" for a vector.
QString shapeWords(const ActivationShape& shape);
/// "256 × 64 × 3 × 3"
QString shapeWords(const Shape& shape);

} // namespace squeeze

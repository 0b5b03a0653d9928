// SPDX-License-Identifier: GPL-3.0-or-later
// Import of the compressed SqueezeNet that the authors of Deep Compression published (arXiv 1510.00149, section 3): per
// layer a codebook, biases, 8-bit ids and 4-bit relative indices, not Huffman coded.
//
//   26 x uint32   stored entries n of each layer, conv1, then per fire module squeeze1x1, expand1x1, expand3x3, conv10
//   then per layer: 256 x float32 codebook, entry 0 being 0 | float32 biases | n ids | ceil(n/2) bytes of nibbles, low
//   first
//
// A nibble is the gap to the previous stored position less one; gaps above 16 are bridged by entries with id 0.
#include "backend/formats/rows.h"
#include "backend/model/zoo.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace squeeze::formats {

namespace {

constexpr int classes = 1000;
constexpr std::size_t layer_count = 26, codebook_size = 256;

Graph network() { return zoo::find("squeezenet1_0-caffe").build(classes); }

std::vector<Shape> layer_shapes(const Graph& graph) {
    std::vector<Shape> result;
    for (const int node : graph.weighted()) result.push_back(weight_shape(graph.nodes[std::size_t(node)].op));
    return result;
}

/// Weight positions and their ids, fillers included.
std::vector<std::uint8_t> scattered(ByteReader& in, ByteView ids, ByteView nibbles, std::size_t weights) {
    std::vector<std::uint8_t> result(weights, 0);
    std::size_t next = 0;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        const std::size_t position = next + (nibbles[i / 2] >> (i % 2 * 4) & 15);
        if (position >= weights) in.fail("has a relative index that leaves its layer");
        result[position] = ids[i];
        next = position + 1;
    }
    return result;
}

/// A codebook of the centroids in use, ascending; weights of value zero become pruned ones.
Weights shared_weights(const Shape& shape, const std::array<float, codebook_size>& values,
                       std::vector<std::uint8_t> ids) {
    std::set<float> used;
    for (const auto id : ids)
        if (values[id] != 0) used.insert(values[id]);
    Codebook book{{used.begin(), used.end()}, {}};
    if (book.values.empty()) book.values.push_back(0);
    std::array<std::uint8_t, codebook_size> renumbered{};
    for (std::size_t id = 0; id < codebook_size; ++id)
        if (used.contains(values[id]))
            renumbered[id] = std::uint8_t(std::distance(used.begin(), used.find(values[id])));
    Mask mask(ids.size());
    std::ranges::transform(ids, mask.begin(), [&](auto id) { return std::uint8_t(values[id] != 0); });
    std::ranges::transform(ids, ids.begin(), [&](auto id) { return renumbered[id]; });
    book.index = std::move(ids);
    return {shape, std::move(mask), std::move(book)};
}

Layer read_layer(ByteReader& in, const Shape& shape, std::uint32_t stored) {
    if (stored > count(shape)) in.fail("says that a layer stores more entries than it has weights");
    std::array<float, codebook_size> values;
    for (auto& value : values) value = in.read<float>();
    if (values[0] != 0) in.fail("has a codebook whose first entry is not zero");
    for (const float value : values)
        if (!std::isfinite(value)) in.fail("has a codebook entry that is not finite");
    Layer layer;
    for (int o = 0; o < shape[0]; ++o) layer.bias.push_back(in.read<float>());
    const auto ids = in.take(stored);
    const auto nibbles = in.take((stored + 1) / 2);
    layer.weights = shared_weights(shape, values, scattered(in, ids, nibbles, count(shape)));
    return layer;
}

} // namespace

bool is_song_file(ByteView file) {
    const auto shapes = layer_shapes(network());
    if (file.size() < layer_count * sizeof(std::uint32_t)) return false;
    ByteReader in(file);
    std::uint64_t expected = layer_count * sizeof(std::uint32_t);
    for (const auto& shape : shapes) {
        const std::uint64_t stored = in.read<std::uint32_t>();
        expected += (codebook_size + std::uint64_t(shape[0])) * sizeof(float) + stored + (stored + 1) / 2;
    }
    return expected == file.size();
}

Imported load_song(ByteView file, const std::string& what, const ImportOptions& options) {
    const auto graph = network();
    if (!options.architecture.empty() && options.architecture != graph.name)
        throw Error(Fault::Usage, what + ": a .net file is always " + graph.name + ", not " + options.architecture);
    ByteReader in(file, what);
    std::array<std::uint32_t, layer_count> stored;
    for (auto& entries : stored) entries = in.read<std::uint32_t>();
    Imported result;
    const auto shapes = layer_shapes(graph);
    for (std::size_t i = 0; i < layer_count; ++i)
        result.model.layers.push_back(std::make_shared<const Layer>(read_layer(in, shapes[i], stored[i])));
    if (!in.at_end()) in.fail("goes on after its last layer");
    result.model.graph = std::make_shared<const Graph>(graph);
    const auto& usual = zoo::find(graph.name).input;
    result.model.input = options.input.value_or(usual);
    if (!options.input)
        result.assumptions.push_back("the input is taken to be " + text(usual) +
                                     ", as the published network was trained; --input says otherwise");
    return result;
}

} // namespace squeeze::formats

// SPDX-License-Identifier: GPL-3.0-or-later
// One weighted layer as a section's payload: how it is best written (the plan), writing or counting it, and reading it
// back (FORMAT.md, section 7).
#pragma once

#include "backend/codec/codec.h"
#include "backend/codec/floats.h"
#include "backend/codec/gaps.h"

#include <array>

namespace squeeze::codec {

inline constexpr std::uint64_t weights_per_byte = 16'384; ///< a section may not claim more weights than that
inline constexpr std::int32_t largest_level = 1 << 24;

enum class Representation : std::uint8_t { Floats = 0, Codebook = 1, Levels = 2 }; ///< ids in files
enum class Positions : std::uint8_t {
    Gaps = 0,  ///< relative indices, then data of the survivors
    Inline = 1 ///< pruned weights are a symbol of the id stream of their own (Floats: a bitmap comes first)
};

/// All that a layer's cost depends on.
struct LayerSummary {
    Representation representation = Representation::Floats;
    std::uint64_t weights = 0, survivors = 0;
    bool masked = false;
    GapCode gaps;                         ///< of the mask's survivors, where there are any
    std::vector<float> centroids;         ///< Codebook
    std::vector<std::uint64_t> counts;    ///< Codebook: survivors per centroid. Levels: per level from `lowest`,
                                          ///< empty where there are too many of them
    float step = 0;                       ///< Levels
    std::int32_t lowest = 0, highest = 0; ///< Levels: range of the survivors
    std::span<const float> biases;        ///< not owned
};

/// Throws Error{Input} naming `name` for values that the format cannot hold.
LayerSummary summarise(const Layer& layer, const std::string& name, const Encoding& encoding);

/// Bits of a layer by part.
struct LayerBits {
    std::uint64_t ids = 0, gaps = 0, codebook = 0, biases = 0, tables = 0;
};

/// A layer that context mixing has written already.
struct MixedPayload {
    Bytes bytes;
    LayerBits bits;
};

/// Everything decided about a layer before a bit is written.
struct LayerPlan {
    Representation representation{};
    Positions positions = Positions::Gaps; ///< masked layers only
    std::uint64_t weights = 0, survivors = 0;
    bool masked = false, huffman = false;
    GapCode gaps;
    StreamCode ids;                             ///< Codebook and Levels
    std::vector<std::uint32_t> centroids;       ///< Codebook: orders, ascending
    std::array<std::uint16_t, 256> symbol_of{}; ///< Codebook: index in the model -> symbol
    float step = 0;                             ///< Levels
    std::int32_t lowest = 0, highest = 0;       ///< Levels: range of the survivors
    std::vector<std::uint32_t> biases;          ///< patterns
    FloatType bias_type{}, codebook_type{};
    std::optional<MixedPayload> mixed{}; ///< Coder::Mixed, where that is shorter than the rest of the plan
};

/// Throws Error{Input} naming `name` for values that the encoding or the format cannot hold.
/// From a summary alone there is no plan for Coder::Mixed: it is then planned as with Coder::Huffman.
LayerPlan plan_layer(const LayerSummary& summary, const std::string& name, const Encoding& encoding);
LayerPlan plan_layer(const Layer& layer, const std::string& name, const Encoding& encoding);

/// Writes or counts the payload, padded to whole bytes. Counting never looks at the layer.
LayerBits write_layer(BitWriter& out, const LayerPlan& plan, const Layer& layer);

/// The cost of what was planned.
LayerCost cost(const LayerPlan& plan, const std::string& name);

struct ReadLayer {
    Layer layer;
    LayerBits bits;
};

/// Reads a whole payload. `shape` and `outputs` come from the graph.
ReadLayer read_layer(BitReader& in, const Shape& shape, std::size_t outputs, const Encoding& encoding);

/// As LayerCost, for a section with this payload. Fractions of a byte go to `tables`.
LayerCost layer_cost(const std::string& name, const LayerBits& bits, std::uint64_t payload_bytes);

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
// The payloads of the sections before the layers: encoding and graph, input specification, labels (FORMAT.md).
#pragma once

#include "backend/codec/bitstream.h"
#include "backend/codec/codec.h"

namespace squeeze::codec {

inline constexpr std::size_t longest_name = 255;                      ///< bytes of a graph's, node's or label's name
inline constexpr std::uint64_t most_weights = std::uint64_t(1) << 28; ///< of a model
inline constexpr std::uint64_t most_outputs = std::uint64_t(1) << 20; ///< biases of a model
inline constexpr std::size_t graph_bytes = std::size_t(1) << 20;      ///< unpacked
inline constexpr std::size_t most_labels = 65'536;
inline constexpr std::size_t label_bytes = std::size_t(1) << 21; ///< unpacked

/// Each throws Error{Input} for what is above the limits, and Error{Corrupt} when reading.
Bytes write_graph_section(const Graph& graph, const Encoding& encoding);
Bytes write_input_section(const InputSpec& input);
Bytes write_labels_section(const std::vector<std::string>& labels);

Encoding read_encoding(BitReader& in);
Graph read_graph(BitReader& in); ///< after read_encoding, to the end of the section; validated
InputSpec read_input_section(BitReader& in);
std::vector<std::string> read_labels_section(BitReader& in);

/// Weights of all layers of a validated graph, and their biases, are within the limits; throws `fault`.
void check_size(const Graph& graph, Fault fault, const std::string& what);

} // namespace squeeze::codec

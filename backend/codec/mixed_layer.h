// SPDX-License-Identifier: GPL-3.0-or-later
// A codebook or levels layer by context mixing (FORMAT.md, section 7.8).
#pragma once

#include "backend/codec/bitstream.h"
#include "backend/codec/layer.h"

namespace squeeze::codec {

inline constexpr std::uint64_t mixed_weights_per_byte = 1'024; ///< bounds the time that a small file can take

/// The payload for a planned layer (not Floats), and its bits by part.
MixedPayload write_mixed(const LayerPlan& plan, const Layer& layer);

/// Reads a payload behind its first two bits, `11`. Nothing is left unread.
ReadLayer read_mixed(BitReader& in, const Shape& shape, std::size_t outputs, const Encoding& encoding);

} // namespace squeeze::codec

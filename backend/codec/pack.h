// SPDX-License-Identifier: GPL-3.0-or-later
// Names, graph and labels packed: repetitions as (length, distance) pairs (Ziv and Lempel 1977), then symbol streams
// (FORMAT.md, "Packed bytes").
#pragma once

#include "backend/codec/bitstream.h"

namespace squeeze::codec {

/// Writes the bytes packed. Deterministic.
void pack(BitWriter& out, ByteView bytes);

/// Reads at most `limit` bytes; memory stays below 8 x limit.
Bytes unpack(BitReader& in, std::uint64_t limit);

} // namespace squeeze::codec

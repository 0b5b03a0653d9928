// SPDX-License-Identifier: GPL-3.0-or-later
// The file around the sections: magic, version, and each section's length, payload and CRC-32.
#pragma once

#include "backend/codec/bitstream.h"
#include "backend/codec/codec.h"

namespace squeeze::codec {

inline constexpr std::uint8_t magic[4] = {0x89, 'S', 'Q', 'Z'};
inline constexpr std::uint8_t version = 1;       ///< of files without Coder::Mixed, for the programs that know no other
inline constexpr std::uint8_t mixed_version = 2; ///< of files with it
inline constexpr std::uint64_t largest_file = std::uint64_t(1) << 30;

struct ReadFile {
    Decoded decoded;
    Cost cost;
};

/// decode and inspect in one; `visit` is told every place that is entered.
ReadFile read_file(ByteView bytes, const std::string& what, const Visit& visit = {});

} // namespace squeeze::codec

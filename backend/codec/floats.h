// SPDX-License-Identifier: GPL-3.0-or-later
// Floating-point values as bits: their order, sorted codebooks as differences, biases by their high bytes (FORMAT.md,
// sections 3.4, 7.3 and 7.4). Integer arithmetic only.
#pragma once

#include "backend/codec/codec.h"
#include "backend/codec/symbols.h"
#include "backend/core/half.h"

namespace squeeze::codec {

/// 32 or 16.
inline int bits_of(FloatType type) { return type == FloatType::Fp16 ? 16 : 32; }

/// The value's bits in that type. Throws Error{Input} naming `what` for values that it cannot hold.
std::uint32_t pattern(float value, FloatType type, const std::string& what);
float from_pattern(std::uint32_t bits, FloatType type);
bool finite_pattern(std::uint32_t bits, FloatType type);

/// An integer of bits_of(type) bits that orders like the values do, -0 before +0.
std::uint32_t to_order(std::uint32_t pattern, FloatType type);
std::uint32_t from_order(std::uint32_t order, FloatType type);

/// Strictly ascending orders (at most 256).
void write_codebook(BitWriter& out, std::span<const std::uint32_t> orders, FloatType type);
std::vector<float> read_codebook(BitReader& in, FloatType type);

/// Biases: as they are, or with their high bytes (sign and upper exponent) as a symbol stream where that is shorter.
void write_biases(BitWriter& out, std::span<const std::uint32_t> patterns, FloatType type, bool huffman);
std::vector<float> read_biases(BitReader& in, std::size_t count, FloatType type);

} // namespace squeeze::codec

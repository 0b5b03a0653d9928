// SPDX-License-Identifier: GPL-3.0-or-later
// From the bytes of an image file to the network's input: ONE implementation for training, measuring and
// classifying.
#pragma once

#include "backend/core/bytes.h"
#include "backend/model/model.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace squeeze::image {

/// 8-bit RGB, interleaved, row by row: rgb[(y * width + x) * 3 + channel].
struct Pixels {
    int width = 0, height = 0;
    std::vector<std::uint8_t> rgb;
    bool operator==(const Pixels&) const = default;
};

enum class Type { Jpeg, Png, WebP, Bmp, Tiff, Gif };
const char* name(Type type);

/// What the header says; nothing has been decoded yet.
struct Header {
    Type type;
    int width = 0, height = 0; ///< as stored, before EXIF orientation
};

struct Limits {
    std::uint64_t bytes = 256u << 20; ///< of the file
    std::uint64_t pixels = 100'000'000;
};

/// By magic, never by file name. Throws Error{Corrupt} "NAME: ..." for anything not on the list or damaged in the
/// header.
Header probe(ByteView file, const std::string& what);

/// True when the bytes begin like one of the known types.
bool is_image(ByteView head);

/// Decoded and upright: EXIF orientation applied, grey and CMYK to RGB, palettes expanded, transparency laid over
/// white, 16 bit reduced to 8, a GIF's first frame. Limits are checked on the header before decoding. Throws
/// Error{Corrupt} (damaged or truncated) or Error{Input} (over a limit), each naming `what`. Thread-safe.
Pixels decode(ByteView file, const std::string& what, const Limits& limits = {});

/// Geometry and filter of `spec`: the size x size picture that the network sees, still RGB bytes. Deterministic on
/// every machine.
Pixels fit(const Pixels& pixels, const InputSpec& spec);

/// Channel order, mean and scale of `spec`, from size x size RGB bytes to interleaved floats (H x W x C) in `out`
/// (out.size() == pixels.size()).
void normalise(std::span<const std::uint8_t> rgb, const InputSpec& spec, std::span<float> out);

/// PNG and JPEG writing, for tests, thumbnails and reports.
Bytes encode_png(const Pixels& pixels);
Bytes encode_jpeg(const Pixels& pixels, int quality = 90);

} // namespace squeeze::image

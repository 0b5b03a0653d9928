// SPDX-License-Identifier: GPL-3.0-or-later
// Private to backend/image: one decoder per file, and what they share. Every decoder gets bytes whose magic and size
// probe() has checked, throws Error{Corrupt} naming `what`, and writes nothing to stderr.
#pragma once

#include "backend/image/image.h"

namespace squeeze::image {

[[noreturn]] inline void corrupt(const std::string& what, const std::string& problem) {
    throw Error(Fault::Corrupt, what + ": " + problem);
}

Pixels decode_jpeg(ByteView file, const std::string& what);
Pixels decode_png(ByteView file, const std::string& what);
Pixels decode_gif(ByteView file, const Header& header, const std::string& what);
/// WebP, BMP and TIFF, by OpenCV.
Pixels decode_other(ByteView file, const Header& header, const std::string& what);

/// The EXIF orientation, 1 to 8, of the file, or 1 where it has none or a damaged one.
int orientation(ByteView file, Type type);

/// Turned and mirrored so that an image stored with `orientation` (1 to 8) stands upright.
Pixels upright(Pixels pixels, int orientation);

/// Throws Error{Corrupt} "ends early" when a TIFF's strips or tiles reach past its end.
void check_tiff_extent(ByteView file, const std::string& what);

/// A channel laid over white with opacity alpha, both 0..255, rounded.
inline std::uint8_t over_white(unsigned channel, unsigned alpha) {
    return std::uint8_t((channel * alpha + 255u * (255u - alpha) + 127u) / 255u);
}

} // namespace squeeze::image

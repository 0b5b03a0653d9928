// SPDX-License-Identifier: GPL-3.0-or-later
// Limits from the header, then the decoder for the type, then upright.
#include "backend/image/codecs.h"

#include <new>

namespace squeeze::image {

namespace {

void check_limits(const Header& header, const std::string& what, const Limits& limits) {
    const auto pixels = std::uint64_t(header.width) * std::uint64_t(header.height);
    if (pixels > limits.pixels)
        throw Error(Fault::Input, what + ": " + std::to_string(header.width) + " x " + std::to_string(header.height) +
                                      " pixels are over the limit of " + std::to_string(limits.pixels) +
                                      "; make the picture smaller");
}

Pixels stored(ByteView file, const Header& header, const std::string& what) {
    switch (header.type) {
    case Type::Jpeg:
        return decode_jpeg(file, what);
    case Type::Png:
        return decode_png(file, what);
    case Type::Gif:
        return decode_gif(file, header, what);
    case Type::WebP:
    case Type::Bmp:
    case Type::Tiff:
        break;
    }
    return decode_other(file, header, what);
}

} // namespace

Pixels decode(ByteView file, const std::string& what, const Limits& limits) {
    if (file.size() > limits.bytes)
        throw Error(Fault::Input, what + ": " + std::to_string(file.size()) + " bytes are over the limit of " +
                                      std::to_string(limits.bytes) + " for an image; make the picture smaller");
    const auto header = probe(file, what);
    check_limits(header, what, limits);
    try {
        return upright(stored(file, header, what), orientation(file, header.type));
    } catch (const std::bad_alloc&) {
        throw Error(Fault::Input, what + ": not enough memory for " + std::to_string(header.width) + " x " +
                                      std::to_string(header.height) + " pixels; make the picture smaller");
    }
}

} // namespace squeeze::image

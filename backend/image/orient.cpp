// SPDX-License-Identifier: GPL-3.0-or-later
// The EXIF orientation (EXIF 2.3, tag 274) of JPEG, PNG and WebP files, and turning a picture upright by it.
#include "backend/image/codecs.h"
#include "backend/image/tiff.h"

#include <algorithm>

namespace squeeze::image {

namespace {

bool begins(ByteView bytes, std::string_view text) {
    return bytes.size() >= text.size() && std::ranges::equal(bytes.first(text.size()), view(text));
}

constexpr std::string_view exif_prefix{"Exif\0\0", 6};

/// EXIF data is a TIFF; JPEG, and some writers of WebP, put six bytes before it.
int orientation_in(ByteView exif) {
    if (begins(exif, exif_prefix)) exif = exif.subspan(exif_prefix.size());
    const auto directory = TiffDirectory::read(exif);
    const auto value = directory ? directory->value(274).value_or(1) : 1;
    return value >= 1 && value <= 8 ? int(value) : 1;
}

/// The first APP1 segment that holds EXIF data.
ByteView jpeg_exif(ByteView file) {
    std::size_t at = 2;
    while (at + 4 <= file.size()) {
        if (file[at] != 0xFF) return {};
        const auto marker = file[at + 1];
        if (marker == 0xFF) { // fill byte
            ++at;
            continue;
        }
        if (marker == 0xDA || marker == 0xD9) return {};
        const std::size_t length = std::size_t(file[at + 2]) << 8 | file[at + 3];
        if (length < 2 || length > file.size() - at - 2) return {};
        const auto segment = file.subspan(at + 4, length - 2);
        if (marker == 0xE1 && begins(segment, exif_prefix)) return segment;
        at += 2 + length;
    }
    return {};
}

/// The chunk `id` among chunks of {length, id, data, `trailer` bytes} (PNG) or {id, length, data, padding} (RIFF).
ByteView chunk(ByteView file, std::string_view id, bool png) {
    std::size_t at = png ? 8 : 12;
    while (file.size() >= 8 && at <= file.size() - 8) {
        const auto head = file.subspan(at, 8);
        std::size_t length = 0;
        for (std::size_t i = 0; i < 4; ++i) length |= std::size_t(head[png ? i : 4 + i]) << 8 * (png ? 3 - i : i);
        if (length > file.size() - at - 8) return {};
        if (begins(head.subspan(png ? 4 : 0), id)) return file.subspan(at + 8, length);
        at += 8 + length + (png ? 4 : length & 1);
    }
    return {};
}

} // namespace

int orientation(ByteView file, Type type) {
    switch (type) {
    case Type::Jpeg:
        return orientation_in(jpeg_exif(file));
    case Type::Png:
        return orientation_in(chunk(file, "eXIf", true));
    case Type::WebP:
        return orientation_in(chunk(file, "EXIF", false));
    case Type::Tiff: // OpenCV turns a TIFF itself
    case Type::Bmp:
    case Type::Gif:
        break;
    }
    return 1;
}

Pixels upright(Pixels pixels, int orientation) {
    if (orientation <= 1 || orientation > 8) return pixels;
    const bool transposed = orientation >= 5;
    // where in the stored picture the upright one's columns and rows run backwards
    const bool mirror_x = orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    const bool mirror_y = orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    Pixels turned{transposed ? pixels.height : pixels.width, transposed ? pixels.width : pixels.height,
                  std::vector<std::uint8_t>(pixels.rgb.size())};
    auto* out = turned.rgb.data();
    for (int y = 0; y < turned.height; ++y)
        for (int x = 0; x < turned.width; ++x, out += 3) {
            int from_x = transposed ? y : x, from_y = transposed ? x : y;
            if (mirror_x) from_x = pixels.width - 1 - from_x;
            if (mirror_y) from_y = pixels.height - 1 - from_y;
            std::copy_n(&pixels.rgb[(std::size_t(from_y) * std::size_t(pixels.width) + std::size_t(from_x)) * 3], 3,
                        out);
        }
    return turned;
}

} // namespace squeeze::image

// SPDX-License-Identifier: GPL-3.0-or-later
// Type and extent of an image file from its first bytes, before any library sees it: JPEG (ITU T.81, B.2.2), PNG
// (ISO 15948, 11.2.2), WebP (RFC 6386 and RFC 9649), BMP, TIFF 6.0 and GIF89a.
#include "backend/image/codecs.h"
#include "backend/image/tiff.h"

#include <algorithm>
#include <limits>
#include <optional>

namespace squeeze::image {

namespace {

std::uint32_t big_endian(ByteView bytes) {
    std::uint32_t n = 0;
    for (const auto byte : bytes) n = n << 8 | byte;
    return n;
}

bool begins(ByteView file, std::string_view magic, std::size_t at = 0) {
    return file.size() >= at + magic.size() && std::ranges::equal(file.subspan(at, magic.size()), view(magic));
}

std::optional<Type> type_of(ByteView file) {
    using namespace std::string_view_literals;
    if (begins(file, "\xFF\xD8\xFF"sv)) return Type::Jpeg;
    if (begins(file, "\x89PNG\r\n\x1A\n"sv)) return Type::Png;
    if (begins(file, "RIFF"sv) && begins(file, "WEBP"sv, 8)) return Type::WebP;
    if (begins(file, "II*\0"sv) || begins(file, "MM\0*"sv)) return Type::Tiff;
    if (begins(file, "GIF87a"sv) || begins(file, "GIF89a"sv)) return Type::Gif;
    // two letters say little: the header's size must be one of the known ones as well
    if (begins(file, "BM"sv) && file.size() >= 18 && begins(file, "\0\0\0"sv, 15))
        for (const int size : {12, 40, 52, 56, 64, 108, 124})
            if (file[14] == size) return Type::Bmp;
    return {};
}

struct Extent {
    std::int64_t width = 0, height = 0;
};

Extent jpeg_extent(ByteReader& in) {
    in.take(2);
    while (true) {
        while (in.read<std::uint8_t>() != 0xFF) {
        } // libjpeg skips garbage before a marker, too
        std::uint8_t marker = 0xFF;
        while (marker == 0xFF) marker = in.read<std::uint8_t>();
        if (marker == 0 || marker == 1 || (marker >= 0xD0 && marker <= 0xD8)) continue; // no segment follows
        if (marker == 0xD9 || marker == 0xDA) in.fail("a JPEG without a frame header");
        const auto length = big_endian(in.take(2));
        if (length < 2) in.fail("a JPEG segment of impossible length");
        const auto segment = in.take(length - 2);
        const bool frame =
            marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC; // DHT, JPG, DAC
        if (!frame) continue;
        if (segment.size() < 6) in.fail("the JPEG frame header is too short");
        return {big_endian(segment.subspan(3, 2)), big_endian(segment.subspan(1, 2))};
    }
}

Extent png_extent(ByteReader& in) {
    in.take(8);
    const auto length = big_endian(in.take(4));
    if (!begins(in.take(4), "IHDR") || length != 13) in.fail("a PNG without its header chunk");
    const auto width = big_endian(in.take(4));
    return {width, big_endian(in.take(4))};
}

Extent webp_extent(ByteReader& in) {
    in.take(12);
    const auto chunk = in.take(4);
    in.take(4);
    if (begins(chunk, "VP8 ")) {
        in.take(3);
        if (!begins(in.take(3), "\x9D\x01\x2A")) in.fail("a WebP frame without its start code");
        const auto width = in.read<std::uint16_t>();
        return {width & 0x3FFF, in.read<std::uint16_t>() & 0x3FFF};
    }
    if (begins(chunk, "VP8L")) {
        if (in.read<std::uint8_t>() != 0x2F) in.fail("a lossless WebP without its signature");
        const auto bits = in.read<std::uint32_t>();
        return {(bits & 0x3FFF) + 1, (bits >> 14 & 0x3FFF) + 1};
    }
    if (!begins(chunk, "VP8X")) in.fail("a WebP of unknown kind");
    if (in.read<std::uint8_t>() & 2) in.fail("an animated WebP, which is not supported: save one frame of it");
    in.take(3);
    const auto size = in.take(6);
    const auto three = [&](std::size_t at) { return 1 + (size[at] | size[at + 1] << 8 | size[at + 2] << 16); };
    return {three(0), three(3)};
}

Extent bmp_extent(ByteReader& in) {
    in.take(14);
    if (in.read<std::uint32_t>() == 12) {
        const auto width = in.read<std::uint16_t>();
        return {width, in.read<std::uint16_t>()};
    }
    const std::int64_t width = in.read<std::int32_t>(), height = in.read<std::int32_t>();
    return {width, height < 0 ? -height : height}; // negative: rows from the top
}

Extent tiff_extent(ByteView file, ByteReader& in) {
    const auto directory = TiffDirectory::read(file);
    if (!directory) in.fail("the TIFF directory ends early or lies outside of the file");
    return {directory->value(256).value_or(0), directory->value(257).value_or(0)};
}

Extent gif_extent(ByteReader& in) {
    in.take(6);
    const auto width = in.read<std::uint16_t>();
    return {width, in.read<std::uint16_t>()};
}

Extent extent(Type type, ByteView file, ByteReader& in) {
    switch (type) {
    case Type::Jpeg:
        return jpeg_extent(in);
    case Type::Png:
        return png_extent(in);
    case Type::WebP:
        return webp_extent(in);
    case Type::Bmp:
        return bmp_extent(in);
    case Type::Tiff:
        return tiff_extent(file, in);
    case Type::Gif:
        return gif_extent(in);
    }
    return {};
}

} // namespace

const char* name(Type type) {
    switch (type) {
    case Type::Jpeg:
        return "JPEG";
    case Type::Png:
        return "PNG";
    case Type::WebP:
        return "WebP";
    case Type::Bmp:
        return "BMP";
    case Type::Tiff:
        return "TIFF";
    case Type::Gif:
        return "GIF";
    }
    return "?";
}

bool is_image(ByteView head) { return type_of(head).has_value(); }

Header probe(ByteView file, const std::string& what) {
    if (file.empty()) corrupt(what, "the file is empty");
    const auto type = type_of(file);
    if (!type) corrupt(what, "not an image of a known type (JPEG, PNG, WebP, BMP, TIFF, GIF)");
    ByteReader in(file, what);
    const auto [width, height] = extent(*type, file, in);
    constexpr auto most = std::numeric_limits<std::int32_t>::max();
    if (width <= 0 || height <= 0 || width > most || height > most)
        corrupt(what, std::string("the ") + name(*type) + " header gives no possible size");
    return {*type, int(width), int(height)};
}

} // namespace squeeze::image

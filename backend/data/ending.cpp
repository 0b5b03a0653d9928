// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the containers of the known image types to their ends, without decoding.
#include "backend/data/ending.h"

#include <algorithm>

namespace squeeze::data {

namespace {

bool begins(ByteView file, std::string_view magic) {
    return file.size() >= magic.size() && std::memcmp(file.data(), magic.data(), magic.size()) == 0;
}

std::uint32_t big_endian(ByteView four) {
    return std::uint32_t(four[0]) << 24 | std::uint32_t(four[1]) << 16 | std::uint32_t(four[2]) << 8 | four[3];
}

/// The segments in front of the first scan are stepped over (a thumbnail inside them has an EOI of its own); after it,
/// any EOI counts, for bytes may follow it.
bool jpeg_ends_early(ByteView file) {
    std::size_t at = 2;
    for (;;) {
        while (at + 1 < file.size() && file[at] == 0xFF && file[at + 1] == 0xFF) ++at;
        if (at + 4 > file.size()) return true;
        if (file[at] != 0xFF) return false; // not a marker: damaged rather than cut
        const auto marker = file[at + 1];
        const std::size_t length = std::size_t(file[at + 2]) << 8 | file[at + 3];
        at += 2 + length;
        if (marker == 0xDA) break;
    }
    if (at >= file.size()) return true;
    constexpr std::uint8_t eoi[] = {0xFF, 0xD9};
    const auto scan = file.subspan(at);
    return std::search(scan.begin(), scan.end(), std::begin(eoi), std::end(eoi)) == scan.end();
}

bool png_ends_early(ByteView file) {
    for (std::size_t at = 8;;) {
        if (file.size() < at + 12) return true;
        const std::uint64_t length = big_endian(file.subspan(at, 4));
        const bool last = std::memcmp(file.data() + at + 4, "IEND", 4) == 0;
        if (length > file.size() - at - 12) return true;
        if (last) return false;
        at += 12 + length;
    }
}

bool gif_skip_blocks(ByteView file, std::size_t& at) {
    for (;;) {
        if (at >= file.size()) return false;
        const std::size_t length = file[at];
        at += 1 + length;
        if (length == 0) return true;
    }
}

bool gif_ends_early(ByteView file) {
    if (file.size() < 13) return true;
    const auto colours = [](std::uint8_t flags) { return flags & 0x80 ? std::size_t(3) << ((flags & 7) + 1) : 0; };
    for (std::size_t at = 13 + colours(file[10]);;) {
        if (at >= file.size()) return true;
        const auto kind = file[at++];
        if (kind == 0x3B) return false;
        if (kind == 0x21) {
            ++at; // the label of the extension
        } else if (kind == 0x2C) {
            if (at + 10 > file.size()) return true;
            at += 9 + colours(file[at + 8]) + 1; // descriptor, table, code size
        } else {
            return false; // damaged rather than cut
        }
        if (!gif_skip_blocks(file, at)) return true;
    }
}

} // namespace

bool ends_early(ByteView file) {
    if (begins(file, "\xFF\xD8\xFF")) return jpeg_ends_early(file);
    if (begins(file, "\x89PNG\r\n\x1A\n")) return png_ends_early(file);
    if (begins(file, "GIF8")) return gif_ends_early(file);
    std::uint32_t length = 0;
    if (begins(file, "RIFF") && file.size() >= 12 && std::memcmp(file.data() + 8, "WEBP", 4) == 0) {
        std::memcpy(&length, file.data() + 4, 4);
        return file.size() < std::uint64_t(8) + length;
    }
    if (begins(file, "BM") && file.size() >= 6) {
        std::memcpy(&length, file.data() + 2, 4);
        return file.size() < length;
    }
    return false;
}

} // namespace squeeze::data

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/image/tiff.h"

#include "backend/image/codecs.h"

#include <algorithm>

namespace squeeze::image {

namespace {

/// Bytes of one value of a type this reader understands, else 0.
int width(std::uint16_t type) {
    switch (type) {
    case 1:
        return 1; // BYTE
    case 3:
        return 2; // SHORT
    case 4:
        return 4; // LONG
    default:
        return 0;
    }
}

} // namespace

/// The caller has checked that `bytes` bytes lie at `at`.
std::uint32_t TiffDirectory::number(std::size_t at, int bytes) const {
    std::uint32_t n = 0;
    for (int i = 0; i < bytes; ++i) {
        const std::uint32_t byte = m_bytes[at + std::size_t(i)];
        n |= byte << 8 * (m_big_endian ? bytes - 1 - i : i);
    }
    return n;
}

std::optional<TiffDirectory> TiffDirectory::read(ByteView tiff) {
    TiffDirectory directory;
    directory.m_bytes = tiff;
    if (tiff.size() < 8 || tiff[0] != tiff[1] || (tiff[0] != 'I' && tiff[0] != 'M')) return {};
    directory.m_big_endian = tiff[0] == 'M';
    if (directory.number(2, 2) != 42) return {};
    const std::size_t start = directory.number(4, 4);
    if (start < 8 || start > tiff.size() - 2) return {};
    const std::size_t count = directory.number(start, 2);
    if (count * 12 > tiff.size() - start - 2) return {};
    for (std::size_t i = 0; i < count; ++i) {
        const auto at = start + 2 + i * 12;
        directory.m_entries.push_back({std::uint16_t(directory.number(at, 2)),
                                       std::uint16_t(directory.number(at + 2, 2)), directory.number(at + 4, 4),
                                       at + 8});
    }
    return directory;
}

std::vector<std::uint32_t> TiffDirectory::values(std::uint16_t tag) const {
    const auto entry = std::ranges::find(m_entries, tag, &Entry::tag);
    if (entry == m_entries.end() || width(entry->type) == 0) return {};
    const auto each = std::size_t(width(entry->type));
    const bool inside = entry->count <= 4 / each;
    const std::size_t at = inside ? entry->at : number(entry->at, 4);
    if (at > m_bytes.size() || entry->count > (m_bytes.size() - at) / each) return {};
    std::vector<std::uint32_t> found(entry->count);
    for (std::size_t i = 0; i < found.size(); ++i) found[i] = number(at + i * each, int(each));
    return found;
}

std::optional<std::uint32_t> TiffDirectory::value(std::uint16_t tag) const {
    const auto found = values(tag);
    return found.empty() ? std::nullopt : std::optional(found.front());
}

void check_tiff_extent(ByteView file, const std::string& what) {
    const auto directory = TiffDirectory::read(file);
    if (!directory) corrupt(what, "the TIFF directory ends early");
    struct Parts {
        std::uint16_t offsets, counts;
    };
    for (const auto [offsets_tag, counts_tag] : {Parts{273, 279}, Parts{324, 325}}) { // strips, tiles
        const auto offsets = directory->values(offsets_tag), counts = directory->values(counts_tag);
        for (std::size_t i = 0; i < std::min(offsets.size(), counts.size()); ++i)
            if (std::uint64_t(offsets[i]) + counts[i] > file.size()) corrupt(what, "the TIFF picture data ends early");
    }
}

} // namespace squeeze::image

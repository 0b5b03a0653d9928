// SPDX-License-Identifier: GPL-3.0-or-later
// A bounds-checked reader of the first image file directory of a TIFF (TIFF 6.0, section 2), which is also the shape of
// EXIF data. Private to backend/image.
#pragma once

#include "backend/core/bytes.h"

#include <optional>
#include <vector>

namespace squeeze::image {

class TiffDirectory {
public:
    /// Nothing where the bytes are no TIFF or the directory reaches past their end.
    static std::optional<TiffDirectory> read(ByteView tiff);

    /// The first value of a BYTE, SHORT or LONG tag; nothing where it is missing or of another type.
    std::optional<std::uint32_t> value(std::uint16_t tag) const;

    /// All values of a SHORT or LONG tag; empty where it is missing, of another type, or reaches past the end.
    std::vector<std::uint32_t> values(std::uint16_t tag) const;

private:
    struct Entry {
        std::uint16_t tag, type;
        std::uint32_t count;
        std::size_t at; ///< of the four bytes that hold the value or its offset
    };
    std::uint32_t number(std::size_t at, int bytes) const;

    ByteView m_bytes;
    bool m_big_endian = false;
    std::vector<Entry> m_entries;
};

} // namespace squeeze::image

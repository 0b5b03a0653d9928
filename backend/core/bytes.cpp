// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/core/bytes.h"

#include <array>

namespace squeeze {

namespace {

constexpr std::array<std::uint32_t, 256> crc_table() {
    std::array<std::uint32_t, 256> table{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t c = i;
        for (int bit = 0; bit < 8; ++bit) c = (c & 1) ? 0xEDB88320u ^ (c >> 1) : c >> 1;
        table[i] = c;
    }
    return table;
}

} // namespace

std::uint32_t crc32(ByteView bytes) {
    static constexpr auto table = crc_table();
    std::uint32_t c = 0xFFFFFFFFu;
    for (const auto byte : bytes) c = table[(c ^ byte) & 0xFF] ^ (c >> 8);
    return c ^ 0xFFFFFFFFu;
}

std::uint64_t ByteReader::varint(std::uint64_t limit) {
    std::uint64_t value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        const auto byte = read<std::uint8_t>();
        if (shift == 63 && byte > 1) fail("a number is too long");
        value |= std::uint64_t(byte & 0x7F) << shift;
        if (byte & 0x80) continue;
        if (value > limit) fail("a number is above its limit");
        return value;
    }
    fail("a number is too long");
}

std::string ByteReader::text(std::size_t limit) {
    const auto part = take(varint(limit));
    return {reinterpret_cast<const char*>(part.data()), part.size()};
}

void ByteReader::fail(const std::string& problem) const {
    throw Error(Fault::Corrupt, m_what + ": " + problem + " at byte " + std::to_string(m_position));
}

void ByteWriter::varint(std::uint64_t value) {
    for (; value >= 0x80; value >>= 7) write<std::uint8_t>(std::uint8_t(value | 0x80));
    write<std::uint8_t>(std::uint8_t(value));
}

void ByteWriter::text(std::string_view value) {
    varint(value.size());
    append(view(value));
}

} // namespace squeeze

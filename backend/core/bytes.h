// SPDX-License-Identifier: GPL-3.0-or-later
// Byte buffers with bounds-checked little-endian reading and writing, and CRC-32.
#pragma once

#include "backend/core/error.h"

#include <bit>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace squeeze {

static_assert(std::endian::native == std::endian::little, "files are little-endian and read in place");

using Bytes = std::vector<std::uint8_t>;
using ByteView = std::span<const std::uint8_t>;

inline ByteView view(std::string_view text) {
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

/// CRC-32 (IEEE 802.3, reflected, as zlib's crc32), of the whole view.
std::uint32_t crc32(ByteView bytes);

/// Reads forward through a view it does not own. Every read past the end throws Error{Corrupt} naming `what`.
class ByteReader {
public:
    explicit ByteReader(ByteView bytes, std::string what = "data") : m_bytes(bytes), m_what(std::move(what)) {}

    std::size_t position() const { return m_position; }
    std::size_t remaining() const { return m_bytes.size() - m_position; }
    bool at_end() const { return remaining() == 0; }

    /// Next `count` bytes, still owned by the underlying buffer.
    ByteView take(std::size_t count) {
        if (count > remaining()) fail("ends early");
        ByteView part = m_bytes.subspan(m_position, count);
        m_position += count;
        return part;
    }

    template <typename T>
    T read() {
        static_assert(std::is_trivially_copyable_v<T>);
        T value;
        std::memcpy(&value, take(sizeof(T)).data(), sizeof(T));
        return value;
    }

    /// LEB128, at most `limit`; longer or larger ones are corrupt.
    std::uint64_t varint(std::uint64_t limit = UINT64_MAX);

    /// varint length (at most `limit` bytes), then that many bytes of UTF-8.
    std::string text(std::size_t limit);

    /// Throws Error{Corrupt, "<what>: <problem> at byte <position>"}.
    [[noreturn]] void fail(const std::string& problem) const;

private:
    ByteView m_bytes;
    std::string m_what;
    std::size_t m_position = 0;
};

/// Appends to a buffer it owns; `take()` hands the buffer out.
class ByteWriter {
public:
    std::size_t size() const { return m_bytes.size(); }
    const Bytes& bytes() const { return m_bytes; }
    Bytes take() { return std::move(m_bytes); }

    void append(ByteView part) { m_bytes.insert(m_bytes.end(), part.begin(), part.end()); }

    template <typename T>
    void write(T value) {
        static_assert(std::is_trivially_copyable_v<T>);
        const auto at = m_bytes.size();
        m_bytes.resize(at + sizeof(T));
        std::memcpy(m_bytes.data() + at, &value, sizeof(T));
    }

    template <typename T>
    void array(std::span<const T> values) {
        append({reinterpret_cast<const std::uint8_t*>(values.data()), values.size_bytes()});
    }

    void varint(std::uint64_t value);
    void text(std::string_view value);

private:
    Bytes m_bytes;
};

} // namespace squeeze

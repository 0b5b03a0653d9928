// SPDX-License-Identifier: GPL-3.0-or-later
// Bits of a section, most significant bit of each byte first (FORMAT.md, "Bits"). The writer also counts without
// writing, so that cost() and encode() are one code path.
#pragma once

#include "backend/core/bytes.h"

#include <bit>
#include <functional>

namespace squeeze::codec {

/// Appends bits, or (Counting) only adds up how many there would be.
class BitWriter {
public:
    enum class Mode { Writing, Counting };
    explicit BitWriter(Mode mode = Mode::Writing) : m_counting(mode == Mode::Counting) {}

    bool counting() const { return m_counting; }
    std::uint64_t position() const { return m_position; } ///< bits so far

    /// The low `count` (0..56) bits of value, most significant first. value < 2^count.
    void put(std::uint64_t value, int count) {
        m_position += std::uint64_t(count);
        if (m_counting) return;
        m_pending = (m_pending << count) | value;
        m_held += count;
        while (m_held >= 8) {
            m_held -= 8;
            m_bytes.push_back(std::uint8_t(m_pending >> m_held));
        }
        m_pending &= 0xFF;
    }

    /// Counting only: bits whose number is known without visiting them.
    void count(std::uint64_t bits) { m_position += bits; }

    /// Exponential Golomb code of order k (0..31): value + 2^k in n bits after n - 1 - k zeros. value <= 2^40.
    void exp_golomb(std::uint64_t value, int k) {
        value += std::uint64_t(1) << k;
        const int bits = std::bit_width(value);
        put(0, bits - 1 - k);
        put(value, bits);
    }

    /// Zero bits up to the next whole byte.
    void pad() { put(0, int(-m_position & 7)); }

    /// The whole bytes written; pad() first.
    Bytes take() { return std::move(m_bytes); }

private:
    bool m_counting;
    std::uint64_t m_position = 0, m_pending = 0;
    int m_held = 0;
    Bytes m_bytes;
};

/// Called with the name of every place that decoding enters: the fuzz driver's view of how deep an input came.
using Visit = std::function<void(const char* place)>;

/// Reads bits forward through a view it does not own. Reading past the end throws Error{Corrupt} naming `what` and the
/// place last entered.
class BitReader {
public:
    BitReader(ByteView bytes, std::string what, Visit visit = {})
        : m_bytes(bytes), m_size(std::uint64_t(bytes.size()) * 8), m_what(std::move(what)), m_visit(std::move(visit)) {}

    /// Enters a part of the section: named in errors.
    void at(const char* place) {
        m_place = place;
        if (m_visit) m_visit(place);
    }

    std::uint64_t position() const { return m_position; }
    std::uint64_t remaining() const { return m_size - m_position; }
    ByteView bytes() const { return m_bytes; }

    /// The next `count` (0..56) bits without moving; zeros beyond the end.
    std::uint64_t peek(int count) const {
        if (count == 0) return 0;
        const auto byte = std::size_t(m_position >> 3);
        std::uint64_t word = 0;
        if (byte + 8 <= m_bytes.size()) {
            std::memcpy(&word, m_bytes.data() + byte, 8);
            word = __builtin_bswap64(word);
        } else {
            for (std::size_t i = 0; i < 8; ++i)
                word = (word << 8) | (byte + i < m_bytes.size() ? m_bytes[byte + i] : 0u);
        }
        return (word << (m_position & 7)) >> (64 - count);
    }

    void skip(int count) {
        if (std::uint64_t(count) > remaining()) fail("ends early");
        m_position += std::uint64_t(count);
    }

    /// The next `count` (0..56) bits.
    std::uint64_t get(int count) {
        const auto value = peek(count);
        skip(count);
        return value;
    }

    /// Everything left, from a whole byte on.
    ByteView take_rest() {
        const auto rest = m_bytes.subspan(std::size_t(m_position >> 3));
        m_position = m_size;
        return rest;
    }

    /// An exponential Golomb code of order k (0..31), at most `limit` (below 2^40).
    std::uint64_t exp_golomb(int k, std::uint64_t limit) {
        int zeros = 0;
        while (get(1) == 0)
            if (++zeros + k > 41) fail("a number is too long");
        const auto value = ((std::uint64_t(1) << (zeros + k)) | get(zeros + k)) - (std::uint64_t(1) << k);
        if (value > limit) fail("a number is above its limit");
        return value;
    }

    /// Everything left must be zero padding that makes the section the shortest of at least `least` bytes.
    void finish(std::uint64_t least = 0) {
        at("padding");
        const auto bytes = std::max((m_position + 7) / 8, least);
        if (bytes != m_bytes.size()) fail("section is longer than its content");
        while (remaining() > 0)
            if (get(int(std::min<std::uint64_t>(remaining(), 56))) != 0) fail("padding is not zero");
    }

    /// Throws Error{Corrupt, "<what>, <place>: <problem>"}.
    [[noreturn]] void fail(const std::string& problem) const {
        throw Error(Fault::Corrupt, m_what + ", " + m_place + ": " + problem);
    }

private:
    ByteView m_bytes;
    std::uint64_t m_size, m_position = 0;
    std::string m_what;
    const char* m_place = "begin";
    Visit m_visit;
};

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
// Binary arithmetic coding with an interval of 32 bits (FORMAT.md, section 7.8.1). Encoder and decoder have one
// interface, code(bit, probability of 1), which returns the bit: whatever is written with it is read by the same code.
#pragma once

#include "backend/codec/mixing/logistic.h"
#include "backend/core/bytes.h"

namespace squeeze::codec::mixing {

/// What encoder and decoder share: the interval, and how many bytes have left it.
class Interval {
public:
    /// Bits so far in 1/16 bit, up to a constant; the same on both sides.
    std::int64_t position() const { return std::int64_t(m_shifted) * 128 - log16((m_high - m_low) | 1); }

protected:
    std::uint32_t middle(std::uint32_t one) const {
        return m_low + std::uint32_t((std::uint64_t(m_high - m_low) * one) >> 16);
    }
    void narrow(int bit, std::uint32_t middle) { bit ? m_high = middle : m_low = middle + 1; }
    /// True while a byte is settled and has been shifted out.
    bool settled() const { return ((m_low ^ m_high) >> 24) == 0; }
    void shift() {
        m_low <<= 8;
        m_high = (m_high << 8) | 0xFF;
        ++m_shifted;
    }

    std::uint32_t m_low = 0, m_high = 0xFFFF'FFFF;
    std::uint64_t m_shifted = 0; ///< bytes
};

class ArithmeticEncoder : public Interval {
public:
    /// `one`: probability that the bit is 1, 1 ... 65535 of 65536.
    int code(int bit, std::uint32_t one) {
        narrow(bit, middle(one));
        while (settled()) {
            m_bytes.push_back(std::uint8_t(m_high >> 24));
            shift();
        }
        return bit;
    }

    /// The shortest string that ends in the interval; trailing zero bytes are left out.
    Bytes finish() {
        for (int kept = 0; kept <= 32; kept += 8) {
            const auto below = std::uint32_t((std::uint64_t(1) << (32 - kept)) - 1);
            const auto value = (std::uint64_t(m_low) + below) & ~std::uint64_t(below);
            if (value > m_high) continue;
            for (int i = 24; i >= 32 - kept; i -= 8) m_bytes.push_back(std::uint8_t(value >> i));
            break;
        }
        while (!m_bytes.empty() && m_bytes.back() == 0) m_bytes.pop_back();
        return std::move(m_bytes);
    }

private:
    Bytes m_bytes;
};

class ArithmeticDecoder : public Interval {
public:
    /// Does not own the bytes. Zeros follow them for ever.
    explicit ArithmeticDecoder(ByteView bytes) : m_bytes(bytes) {
        for (int i = 0; i < 4; ++i) fetch();
    }

    /// Ignores `bit`.
    int code(int /*bit*/, std::uint32_t one) {
        const auto split = middle(one);
        const int bit = m_value <= split;
        narrow(bit, split);
        while (settled()) {
            shift();
            fetch();
        }
        return bit;
    }

    /// Bytes that decoding has not come to.
    ByteView rest() const { return m_bytes.subspan(std::min(m_fetched, m_bytes.size())); }

private:
    void fetch() {
        m_value = (m_value << 8) | (m_fetched < m_bytes.size() ? m_bytes[m_fetched] : 0u);
        ++m_fetched;
    }

    ByteView m_bytes;
    std::size_t m_fetched = 0;
    std::uint32_t m_value = 0;
};

} // namespace squeeze::codec::mixing

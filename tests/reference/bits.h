// SPDX-License-Identifier: GPL-3.0-or-later
// FORMAT.md, sections 2 and 3: bits one by one, streams with code words looked up as text.
#pragma once

#include <cstdint>
#include <map>
#include <stdexcept>
#include <string>
#include <vector>

namespace reference {

using Number = unsigned long long;

[[noreturn]] inline void refuse(const std::string& why) { throw std::runtime_error("reference: " + why); }

/// Binary digits of v.
inline int bits(Number v) {
    int n = 0;
    for (; v > 0; v /= 2) ++n;
    return n;
}

/// A payload as bits (section 2).
struct Payload {
    std::vector<bool> bit;
    std::size_t at = 0;
    std::size_t bytes = 0;

    bool one() {
        if (at >= bit.size()) refuse("out of bits");
        return bit[at++];
    }
    Number field(int n) {
        Number v = 0;
        for (int i = 0; i < n; ++i) v = v * 2 + (one() ? 1 : 0);
        return v;
    }
    Number eg(int k) {
        int z = 0;
        while (!one()) ++z;
        if (z + k > 41) refuse("number too long");
        Number v = 1;
        for (int i = 0; i < z + k; ++i) v = v * 2 + (one() ? 1 : 0);
        return v - (Number(1) << k);
    }
    /// The end of a payload of at least `least` bytes.
    void end(Number least = 0) {
        Number needed = (at + 7) / 8;
        if (needed < least) needed = least;
        if (bytes != needed) refuse("wrong length of payload");
        while (at < bit.size())
            if (one()) refuse("padding");
    }
};

/// Section 3.2: symbol -> code word as text of 0 and 1, turned round.
std::map<std::string, Number> read_code_table(Payload& in, Number alphabet);

/// Section 3.1. Only to be made when at least one symbol follows.
class Stream {
public:
    Stream(Payload& in, Number alphabet);
    Number next();

private:
    Payload& m_in;
    Number m_alphabet;
    int m_kind, m_width;
    Number m_constant = 0;
    std::map<std::string, Number> m_words;
};

/// Section 3.3.
std::vector<std::uint8_t> unpack(Payload& in, Number limit);

/// Section 3.4: the value of a pattern of 32 or 16 bits; refuses infinities and NaNs.
float value(Number pattern, int width);

} // namespace reference

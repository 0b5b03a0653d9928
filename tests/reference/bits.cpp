// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reference/bits.h"

#include <cmath>
#include <cstring>

namespace reference {

std::map<std::string, Number> read_code_table(Payload& in, Number alphabet) {
    if (alphabet < 2 || alphabet > 4096) refuse("alphabet of a Huffman code");
    std::vector<int> length(alphabet, 0);
    Number sum = 0; // in units of 2^-15
    int guess = bits(alphabet - 1);
    if (guess > 15) guess = 15;
    Number symbol = 0;
    while (sum < 32768 && symbol != alphabet - 1) {
        if (in.one()) {
            if (!in.one())
                guess += in.one() ? -1 : 1;
            else if (!in.one())
                guess += in.one() ? -2 : 2;
            else if (!in.one())
                guess = int(in.field(4));
            else {
                symbol += in.eg(1) + 1;
                if (symbol > alphabet - 1) refuse("run of unused symbols");
                continue;
            }
        }
        if (guess < 1 || guess > 15) refuse("code length");
        length[symbol++] = guess;
        sum += 32768 >> guess;
        if (sum > 32768) refuse("Kraft sum above 1");
    }
    if (sum < 32768) {
        for (int l = 1; l <= 15; ++l)
            if (32768 - sum == Number(32768 >> l)) length[alphabet - 1] = l;
        if (length[alphabet - 1] == 0) refuse("Kraft sum below 1");
    }
    std::map<std::string, Number> words;
    std::string word; // the last one given out
    for (int l = 1; l <= 15; ++l)
        for (Number s = 0; s < alphabet; ++s) {
            if (length[s] != l) continue;
            if (!word.empty()) { // plus 1
                auto i = word.size();
                while (word[--i] == '1') word[i] = '0';
                word[i] = '1';
            }
            word.append(std::size_t(l) - word.size(), '0');
            words[word] = s;
        }
    return words;
}

Stream::Stream(Payload& in, Number alphabet)
    : m_in(in), m_alphabet(alphabet), m_kind(int(in.field(2))), m_width(alphabet == 1 ? 0 : bits(alphabet - 1)) {
    if (m_kind == 3) refuse("kind of stream");
    if (m_kind == 1) m_words = read_code_table(in, alphabet);
    if (m_kind == 2) m_constant = in.field(m_width);
    if (m_constant >= alphabet) refuse("symbol outside its alphabet");
}

Number Stream::next() {
    if (m_kind == 2) return m_constant;
    if (m_kind == 0) {
        const Number symbol = m_in.field(m_width);
        if (symbol >= m_alphabet) refuse("symbol outside its alphabet");
        return symbol;
    }
    std::string word;
    while (word.size() < 15) {
        word += m_in.one() ? '1' : '0';
        if (m_words.count(word)) return m_words[word];
    }
    refuse("no such code word");
}

std::vector<std::uint8_t> unpack(Payload& in, Number limit) {
    const Number count = in.eg(8);
    if (count > limit) refuse("too many tokens");
    std::vector<Number> tokens, slots, distances;
    Number matches = 0;
    if (count > 0) {
        Stream stream(in, 320);
        for (Number i = 0; i < count; ++i) {
            tokens.push_back(stream.next());
            if (tokens.back() >= 256) ++matches;
        }
    }
    if (matches > 0) {
        Stream stream(in, 24);
        for (Number i = 0; i < matches; ++i) slots.push_back(stream.next());
    }
    for (const auto slot : slots) distances.push_back((Number(1) << slot) + in.field(int(slot)));
    std::vector<std::uint8_t> out;
    std::size_t match = 0;
    for (const auto token : tokens) {
        if (token < 256)
            out.push_back(std::uint8_t(token));
        else {
            const auto distance = distances[match++];
            for (Number i = 0; i < token - 253; ++i) {
                if (distance > out.size()) refuse("distance");
                out.push_back(out[out.size() - distance]);
            }
        }
        if (out.size() > limit) refuse("too many unpacked bytes");
    }
    return out;
}

float value(Number pattern, int width) {
    if (width == 32) {
        const auto word = std::uint32_t(pattern);
        float number;
        std::memcpy(&number, &word, 4);
        if (!std::isfinite(number)) refuse("not a finite number");
        return number;
    }
    const bool negative = pattern >= 32768;
    const int exponent = int(pattern / 1024 % 32), fraction = int(pattern % 1024);
    if (exponent == 31) refuse("not a finite number");
    const double magnitude = exponent == 0 ? std::ldexp(fraction, -24) : std::ldexp(1024 + fraction, exponent - 25);
    return float(negative ? -magnitude : magnitude);
}

} // namespace reference

// SPDX-License-Identifier: GPL-3.0-or-later
// The code lengths of a canonical code as differences between neighbours, ended by the Kraft sum (FORMAT.md, "Code
// tables").
#include "backend/codec/huffman.h"

namespace squeeze::codec {

namespace {

constexpr std::uint32_t whole = 1u << longest_code; ///< the Kraft sum of a complete code
constexpr std::uint32_t share(int length) { return whole >> length; }

int first_guess(std::size_t alphabet) { return std::min<int>(longest_code, std::bit_width(alphabet - 1)); }

void write_length(BitWriter& out, int length, int guess) {
    const int step = length - guess;
    if (step == 0)
        out.put(0b0, 1);
    else if (step == 1 || step == -1)
        out.put(step > 0 ? 0b100 : 0b101, 3);
    else if (step == 2 || step == -2)
        out.put(step > 0 ? 0b1100 : 0b1101, 4);
    else
        out.put(0b1110'0000u | unsigned(length), 8);
}

} // namespace

void write_table(BitWriter& out, const Lengths& lengths) {
    int guess = first_guess(lengths.size());
    std::uint32_t sum = 0;
    for (std::size_t i = 0; i + 1 < lengths.size() && sum < whole;) {
        if (lengths[i] == 0) {
            const auto begin = i;
            while (lengths[i] == 0) ++i; // ends: the code is not complete yet
            out.put(0b1111, 4);
            out.exp_golomb(i - begin - 1, 1);
            continue;
        }
        write_length(out, lengths[i], guess);
        guess = lengths[i];
        sum += share(guess);
        ++i;
    }
}

namespace {

/// The next length, or 0 for a run of unused symbols.
int read_length(BitReader& in, int guess) {
    if (in.get(1) == 0) return guess;
    if (in.get(1) == 0)
        guess += in.get(1) ? -1 : 1;
    else if (in.get(1) == 0)
        guess += in.get(1) ? -2 : 2;
    else if (in.get(1) == 0)
        guess = int(in.get(4));
    else
        return 0;
    if (guess < 1 || guess > longest_code) in.fail("code length out of range");
    return guess;
}

} // namespace

Lengths read_table(BitReader& in, std::size_t alphabet) {
    if (alphabet < 2 || alphabet > largest_alphabet) in.fail("alphabet does not fit a Huffman code");
    Lengths lengths(alphabet, 0);
    int guess = first_guess(alphabet);
    std::uint32_t sum = 0;
    std::size_t i = 0;
    while (i + 1 < alphabet && sum < whole) {
        const int length = read_length(in, guess);
        if (length == 0) {
            i += 1 + in.exp_golomb(1, alphabet - i - 2);
            continue;
        }
        lengths[i++] = std::uint8_t(guess = length);
        sum += share(length);
        if (sum > whole) in.fail("code lengths are over-subscribed (Kraft sum above 1)");
    }
    if (sum < whole) { // the last symbol takes what is missing
        const auto missing = whole - sum;
        if (!std::has_single_bit(missing) || missing == whole) in.fail("code is incomplete (Kraft sum below 1)");
        lengths[alphabet - 1] = std::uint8_t(longest_code + 1 - std::bit_width(missing));
    }
    return lengths;
}

} // namespace squeeze::codec

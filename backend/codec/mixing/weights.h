// SPDX-License-Identifier: GPL-3.0-or-later
// A layer's weights as binary decisions: pruned or not, sign, class of the magnitude's rank, its bits (FORMAT.md,
// section 7.8.5). One code for writing and reading.
#pragma once

#include "backend/codec/mixing/neighbours.h"
#include "backend/codec/mixing/predictor.h"

namespace squeeze::codec::mixing {

/// The values that a layer's weights may have: 0, ranks 1 ... positives and -1 ... -negatives.
struct Alphabet {
    std::uint32_t negatives = 0, positives = 0;
    bool zero = false;                     ///< weights that are not pruned may be 0
    bool masked = false;                   ///< weights may be pruned
    std::vector<std::uint16_t> magnitudes; ///< codebooks: of -negatives ... positives, 0 ... 4095; levels: empty

    std::uint32_t largest() const { return std::max(negatives, positives); }
    /// 0 for 0, else 1 ... 4095.
    int magnitude(std::int32_t value) const {
        if (!magnitudes.empty()) return magnitudes[std::size_t(value + std::int32_t(negatives))];
        const auto rank = std::uint32_t(value < 0 ? -value : value);
        const int bits = std::bit_width(largest());
        return int(bits > 12 ? (rank >> (bits - 12)) + (rank != 0 && rank >> (bits - 12) == 0) : rank << (12 - bits));
    }
};

struct Value {
    bool kept = true;
    std::int32_t value = 0; ///< rank, 0 when pruned
};

/// Bits by part, in 1/16 bit.
struct Spent {
    std::int64_t positions = 0, values = 0;
};

template <typename Coder>
class WeightCoder {
public:
    WeightCoder(Coder& coder, const Shape& shape, const Alphabet& alphabet)
        : m_coder(coder), m_alphabet(alphabet), m_near(shape),
          m_classes(std::bit_width(unsigned(std::bit_width(std::max(alphabet.largest(), 1u)) - 1))),
          m_kept(
              {256 * m_near.tap_contexts(), 729, 576, 30 * m_near.tap_contexts(), m_near.columns(), 1, m_near.inputs()},
              {m_near.tap_contexts(), 16, 16}, {255, 2}),
          m_sign({81 * m_near.tap_contexts(), 81, m_near.columns(), 1, 32 * m_near.tap_contexts(), 1024},
                 {m_near.tap_contexts(), 9}, {255, 8}),
          m_rank({512, 256 * 24, 256 * 24, 8 * m_near.columns(), 256 * m_near.tap_contexts()}, {256, 8 * 24, 8 * 24},
                 {1000, 4}) {}

    /// get(i) is asked for every weight (decoders return anything), put(i, Value) is told what was coded; returns false
    /// as soon as a rank is beyond the alphabet.
    template <typename Get, typename Put>
    bool run(Get get, Put put, Spent& spent) {
        std::size_t i = 0;
        for (std::size_t filter = 0; filter < m_near.filters(); ++filter) {
            m_near.begin_filter(filter);
            m_kept.forget(5, 0);
            m_sign.forget(3, 0);
            for (std::size_t channel = 0; channel < m_near.channels(); ++channel) {
                m_near.begin_kernel(channel);
                for (std::size_t tap = 0; tap < m_near.taps(); ++tap, ++i) {
                    m_near.look(tap);
                    const auto value = code(get(i), spent);
                    if (value.value > std::int64_t(m_alphabet.positives) ||
                        -std::int64_t(value.value) > std::int64_t(m_alphabet.negatives))
                        return false;
                    const int magnitude = m_alphabet.magnitude(value.value);
                    m_near.add(value.value < 0 ? -magnitude : magnitude);
                    put(i, value);
                }
            }
        }
        return true;
    }

private:
    using Numbers = std::uint32_t;

    Value code(Value value, Spent& spent) {
        const auto begin = m_coder.position();
        bool other = m_alphabet.largest() > 0; // than 0
        if (other && (m_alphabet.masked || m_alphabet.zero)) other = code_kept(value.value != 0);
        if (!other) value = {!m_alphabet.masked || (m_alphabet.zero && m_survives.code(m_coder, value.kept)), 0};
        const auto middle = m_coder.position();
        spent.positions += middle - begin;
        if (!other) return value;
        bool positive = m_alphabet.positives > 0;
        if (positive && m_alphabet.negatives > 0) positive = code_sign(value.value > 0);
        const auto rank = code_rank(Numbers(value.value < 0 ? -value.value : value.value), positive);
        spent.values += m_coder.position() - middle;
        return {true, positive ? std::int32_t(rank) : -std::int32_t(rank)};
    }

    bool code_kept(bool kept) {
        const auto& near = m_near;
        const auto& a = near.around;
        const auto third = [&](int value) { return value == 0 ? 0 : std::abs(value) < near.typical ? 1 : 2; };
        const int kernel = near.by_kernel * 2 / 3;
        const auto taps = Numbers(near.tap_contexts()), tap = Numbers(near.tap);
        const int pattern = ((((third(a.left) * 3 + third(a.up)) * 3 + third(a.up_left)) * 3 + third(a.filter1)) * 3 +
                             third(a.channel1)) *
                                3 +
                            third(a.filter2);
        const auto few = Numbers(std::min(near.kernel_kept, 9));
        return m_kept.code(m_coder, kept,
                           {Numbers(near.odds_tap * 16 + kernel) * taps + tap, Numbers(pattern),
                            Numbers(near.by_column * 24 + near.by_kernel),
                            (tap * 10 + few) * 3 + Numbers(third(a.filter1)), Numbers(near.column), 0,
                            Numbers(near.input)},
                           {tap, Numbers(kernel), Numbers(near.odds_column)});
    }

    bool code_sign(bool positive) {
        const auto& near = m_near;
        const auto& a = near.around;
        const auto sign = [](int value) { return (value > 0) - (value < 0) + 1; };
        const auto taps = Numbers(near.tap_contexts()), tap = Numbers(near.tap);
        const int kernel = ((sign(a.left) * 3 + sign(a.up)) * 3 + sign(a.up_left)) * 3 + sign(a.up_right);
        const int others = ((sign(a.filter1) * 3 + sign(a.filter2)) * 3 + sign(a.channel1)) * 3 + sign(a.channel2);
        const int lean = a.left + a.up;
        const int slope = lean == 0 ? 0 : std::min(15, log16(std::uint64_t(std::abs(lean))) / 12);
        const int column = std::clamp(near.column_signs + 16, 0, 31);
        return m_sign.code(m_coder, positive,
                           {Numbers(kernel) * taps + tap, Numbers(others), Numbers(near.column), 0,
                            Numbers(std::clamp(near.kernel_signs + 16, 0, 31)) * taps + tap,
                            Numbers((16 + (lean < 0 ? -slope : slope)) * 32 + column)},
                           {tap, Numbers(sign(a.left) * 3 + sign(a.up))});
    }

    /// One bit of a rank: `node` says which, `depth` how far down.
    int code_bit(int bit, Numbers node, Numbers depth, bool positive) {
        const auto& near = m_near;
        return m_rank.code(m_coder, bit,
                           {node * 2 + positive, node * 24 + Numbers(near.by_tap), node * 24 + Numbers(near.by_kernel),
                            Numbers(near.column) * 8 + std::min<Numbers>(node, 7),
                            node * Numbers(near.tap_contexts()) + Numbers(near.tap)},
                           {node, depth * 24 + Numbers(near.by_column), depth * 24 + Numbers(near.by_kernel)});
    }

    /// 1 ... 2^25 - 1; when decoding, possibly beyond the alphabet.
    Numbers code_rank(Numbers rank, bool positive) {
        const auto wanted = Numbers(rank == 0 ? 0 : std::bit_width(rank) - 1);
        Numbers node = 1;
        for (int b = m_classes - 1; b >= 0; --b)
            node = node * 2 + Numbers(code_bit(wanted >> b & 1, node, Numbers(m_classes - 1 - b), positive));
        const auto size = std::min<Numbers>(node - (1u << m_classes), 24);
        Numbers result = 1;
        for (int b = int(size) - 1; b >= 0; --b) {
            const int bit = rank >> b & 1;
            const auto depth = 5 + std::min<Numbers>(size - 1 - Numbers(b), 2);
            result = result * 2 + Numbers(result < 8 ? code_bit(bit, 32 + 8 * size + result, depth, positive)
                                                     : m_coder.code(bit, 32'768));
        }
        return result;
    }

    Coder& m_coder;
    const Alphabet& m_alphabet;
    Neighbours m_near;
    int m_classes; ///< bits of a class
    Predictor<7, 3> m_kept;
    Predictor<6, 2> m_sign;
    Predictor<5, 3> m_rank;
    Counter m_survives; ///< of weights that are 0: kept or pruned
};

} // namespace squeeze::codec::mixing

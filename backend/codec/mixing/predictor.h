// SPDX-License-Identifier: GPL-3.0-or-later
// A binary decision predicted in several contexts and mixed: adaptive probabilities, brought into the logistic domain,
// weighted, summed and squashed, the weights following the error (logistic mixing, Mahoney 2005: "Adaptive Weighing of
// Context Models for Lossless Data Compression"). FORMAT.md, sections 7.8.2 and 7.8.3. Integer arithmetic only.
#pragma once

#include "backend/codec/mixing/logistic.h"

#include <vector>

namespace squeeze::codec::mixing {

/// 65536 / (n + 1.6), rounded down: how far the n-th observation moves a probability.
inline const std::array<std::int32_t, 1024> counter_rates = [] {
    std::array<std::int32_t, 1024> rates{};
    for (int n = 0; n < 1024; ++n) rates[std::size_t(n)] = 655'360 / (10 * n + 16);
    return rates;
}();

/// A probability of 22 bits and how often it has been observed, up to a limit.
class Counter {
public:
    std::uint32_t probability() const { return m_state >> 16; } ///< of a 1, 0 ... 65535
    int seen() const { return int(m_state & 1023); }

    void update(int bit, int limit) {
        const int n = seen();
        std::int64_t p = m_state >> 10;
        p += ((bit ? 4'194'303 : 0) - p) * counter_rates[std::size_t(n)] >> 16;
        m_state = std::uint32_t(p) << 10 | std::uint32_t(n < limit ? n + 1 : n);
    }

    /// A decision on its own, without mixing.
    template <typename Coder>
    int code(Coder& coder, int bit) {
        bit = coder.code(bit, std::clamp<std::uint32_t>(probability(), 32, 65'504));
        update(bit, 255);
        return bit;
    }

private:
    std::uint32_t m_state = 0x8000'0000;
};

/// How fast a Predictor learns.
struct Learning {
    int limit; ///< of its counters' observations, up to 1023
    int rate;  ///< of its mixing weights in the end
};

/// Contexts per decision, and selectors, each of which chooses one set of mixing weights.
template <std::size_t Contexts, std::size_t Selectors>
class Predictor {
public:
    using Context = std::array<std::uint32_t, Contexts>;
    using Selection = std::array<std::uint32_t, Selectors>;

    /// Numbers of contexts and of sets.
    Predictor(const Context& contexts, const Selection& sets, Learning learning) : m_learning(learning) {
        for (std::size_t i = 0; i < Contexts; ++i) m_counters[i].resize(contexts[i]);
        Set first{};
        for (std::size_t i = 0; i < Contexts; ++i) first.weights[i] = 65'536 / int(Contexts);
        for (std::size_t s = 0; s < Selectors; ++s) m_sets[s].assign(sets[s], first);
    }

    /// Forgets what one context has seen.
    void forget(std::size_t context, std::size_t index) { m_counters[context][index] = {}; }

    template <typename Coder>
    int code(Coder& coder, int bit, const Context& context, const Selection& selection) {
        std::array<Counter*, Contexts> counters;
        Inputs inputs;
        for (std::size_t i = 0; i < Contexts; ++i) {
            counters[i] = &m_counters[i][context[i]];
            const int trust = trusts[std::size_t(std::min(counters[i]->seen(), 7))];
            const auto p = counters[i]->probability();
            inputs[i] = stretch(p) * trust >> 8;
            inputs[Contexts + i] = (int(p) - 32'768) * trust >> 12;
        }
        inputs[2 * Contexts] = 256;
        std::array<Set*, Selectors> sets;
        std::array<int, Selectors> guesses;
        int sum = 0;
        for (std::size_t s = 0; s < Selectors; ++s) {
            sets[s] = &m_sets[s][selection[s]];
            const int logit = dot(inputs, sets[s]->weights);
            guesses[s] = squash(logit);
            sum += logit;
        }
        bit = coder.code(bit, std::uint32_t(squash(sum / int(Selectors))));
        for (std::size_t s = 0; s < Selectors; ++s) learn(*sets[s], inputs, (bit << 16) - guesses[s]);
        for (auto* counter : counters) counter->update(bit, m_learning.limit);
        return bit;
    }

private:
    static constexpr int trusts[8] = {0, 96, 144, 176, 200, 220, 236, 256};
    static constexpr int largest_weight = 1 << 22;
    using Inputs = std::array<int, 2 * Contexts + 1>;
    struct Set {
        std::array<int, 2 * Contexts + 1> weights{}; ///< 65536 is 1
        int uses = 0;
    };

    static int dot(const Inputs& inputs, const Inputs& weights) {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < inputs.size(); ++i) sum += std::int64_t(inputs[i]) * weights[i];
        return int(std::clamp<std::int64_t>(sum >> 16, -farthest, farthest));
    }

    void learn(Set& set, const Inputs& inputs, int error) {
        const std::int64_t step = std::int64_t(error) * (m_learning.rate + 400 / (set.uses + 16));
        set.uses = std::min(set.uses + 1, 1023);
        for (std::size_t i = 0; i < inputs.size(); ++i)
            set.weights[i] =
                std::clamp(set.weights[i] + int((inputs[i] * step + (1 << 19)) >> 20), -largest_weight, largest_weight);
    }

    Learning m_learning;
    std::array<std::vector<Counter>, Contexts> m_counters;
    std::array<std::vector<Set>, Selectors> m_sets;
};

} // namespace squeeze::codec::mixing

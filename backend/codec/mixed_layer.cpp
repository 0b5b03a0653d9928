// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/mixed_layer.h"

#include "backend/codec/mixing/arithmetic.h"
#include "backend/codec/mixing/numbers.h"
#include "backend/codec/mixing/weights.h"

namespace squeeze::codec {

namespace {

using namespace mixing;

constexpr std::uint32_t most_centroids = 256;

/// 12 bits of the magnitude of each fp32 pattern, relative to the largest exponent among them.
std::vector<std::uint16_t> relative_magnitudes(const std::vector<std::uint32_t>& patterns) {
    const auto exponent = [](std::uint32_t pattern) { return std::max(pattern >> 23 & 255, 1u); };
    std::uint32_t largest = 1;
    for (const auto pattern : patterns) largest = std::max(largest, exponent(pattern));
    std::vector<std::uint16_t> result;
    for (const auto pattern : patterns) {
        const auto digits = (pattern & 0x7F'FFFF) | (pattern >> 23 & 255 ? 0x80'0000u : 0u);
        const auto down = std::min(largest - exponent(pattern), 31u);
        result.push_back(std::uint16_t(std::max((digits >> 12) >> down, 1u)));
    }
    return result;
}

/// Ranks of ascending centroids: negative ones below 0, +0 is 0 (and -0 the last of the negative ones).
Alphabet alphabet_of(const std::vector<std::uint32_t>& orders, FloatType type, bool masked) {
    const auto zero = 1u << (bits_of(type) - 1);
    Alphabet result;
    result.masked = masked;
    std::vector<std::uint32_t> patterns;
    for (const auto order : orders) {
        ++(order < zero ? result.negatives : result.positives);
        result.zero |= order == zero;
        patterns.push_back(std::bit_cast<std::uint32_t>(from_pattern(from_order(order, type), type)));
    }
    result.positives -= result.zero;
    result.magnitudes = relative_magnitudes(patterns);
    const auto at = result.magnitudes.begin() + std::ptrdiff_t(result.negatives);
    if (result.zero)
        *at = 0;
    else
        result.magnitudes.insert(at, 0);
    return result;
}

Alphabet alphabet_of(const LayerPlan& plan, const Layer& layer) {
    if (plan.representation == Representation::Codebook)
        return alphabet_of(plan.centroids, plan.codebook_type, plan.masked);
    Alphabet result;
    result.masked = plan.masked;
    result.negatives = std::uint32_t(std::max(-plan.lowest, 0));
    result.positives = std::uint32_t(std::max(plan.highest, 0));
    const auto& levels = std::get<Levels>(layer.weights.data).levels;
    for (std::size_t i = 0; i < levels.size() && !result.zero; ++i)
        result.zero = levels[i] == 0 && (!plan.masked || (*layer.weights.mask)[i]);
    return result;
}

/// Rank of the centroid with this index in the file, and back.
std::int32_t rank_of(std::uint32_t symbol, const Alphabet& alphabet) {
    const auto rank = std::int32_t(symbol) - std::int32_t(alphabet.negatives);
    return rank >= 0 && !alphabet.zero ? rank + 1 : rank;
}
std::uint8_t symbol_of(std::int32_t rank, const Alphabet& alphabet) {
    return std::uint8_t(rank + std::int32_t(alphabet.negatives) - (rank > 0 && !alphabet.zero));
}

std::uint64_t least_bytes(std::uint64_t weights) {
    return (weights + mixed_weights_per_byte - 1) / mixed_weights_per_byte;
}

/// Adds up what was spent since the call before, in 1/16 bit.
template <typename Coder>
class Meter {
public:
    explicit Meter(const Coder& coder) : m_coder(coder), m_last(coder.position()) {}
    std::uint64_t bits() {
        const auto before = m_last;
        m_last = m_coder.position();
        return std::uint64_t(m_last - before) / 16;
    }

private:
    const Coder& m_coder;
    std::int64_t m_last;
};

/// Parts in whole bits; the rest of the payload is `tables`.
void finish(LayerBits& bits, std::size_t payload_bytes) {
    bits.tables = 0;
    auto left = std::uint64_t(payload_bytes) * 8;
    for (auto* part : {&bits.ids, &bits.gaps, &bits.codebook, &bits.biases}) {
        *part = std::min(*part, left);
        left -= *part;
    }
    bits.tables = left;
}

void count_weights(LayerBits& bits, const Spent& spent) {
    bits.gaps = std::uint64_t(std::max<std::int64_t>(spent.positions, 0)) / 16;
    bits.ids = std::uint64_t(std::max<std::int64_t>(spent.values, 0)) / 16;
}

class MixedReader {
public:
    MixedReader(BitReader& in, const Shape& shape, const Encoding& encoding)
        : m_in(in), m_encoding(encoding), m_payload_bytes(in.bytes().size()) {
        m_weights.shape = shape;
    }

    ReadLayer read(std::size_t outputs) {
        m_in.at("mixed head");
        const auto count = m_weights.size();
        if (count > mixed_weights_per_byte * m_payload_bytes) m_in.fail("section is too short for so many weights");
        const bool levels = m_in.get(1), masked = m_in.get(1), zero = m_in.get(1);
        if (m_in.get(3) != 0 || (zero && !levels)) m_in.fail("unknown kind of layer");
        ArithmeticDecoder coder(m_in.take_rest());
        Meter meter(coder);
        Alphabet alphabet = levels ? read_levels(coder, masked, zero) : read_codebook(coder, masked);
        m_bits.codebook = meter.bits();
        read_weights(coder, alphabet);
        meter.bits();
        auto bias = read_biases(coder, outputs);
        m_bits.biases = meter.bits();
        check_end(coder);
        finish(m_bits, m_payload_bytes);
        return {{std::move(m_weights), std::move(bias)}, m_bits};
    }

private:
    Alphabet read_levels(ArithmeticDecoder& coder, bool masked, bool zero) {
        m_in.at("mixed levels");
        const auto step = code_field(coder, 0, 32);
        if (!finite_pattern(step, FloatType::Fp32)) m_in.fail("the step is not finite");
        Alphabet result{code_number(coder, 0), code_number(coder, 0), zero, masked, {}};
        if (result.largest() > std::uint32_t(largest_level)) m_in.fail("levels are above their limit");
        if (!masked && !zero && result.largest() == 0) m_in.fail("weights without levels");
        m_weights.data = Levels{std::bit_cast<float>(step), {}};
        return result;
    }

    Alphabet read_codebook(ArithmeticDecoder& coder, bool masked) {
        m_in.at("mixed codebook");
        const auto type = m_encoding.codebooks;
        const auto size = code_field(coder, 0, 9);
        if (size > most_centroids) m_in.fail("more than 256 centroids");
        if (size == 0 && !masked) m_in.fail("weights without a codebook");
        std::vector<std::uint32_t> orders(size);
        if (!code_orders(coder, orders, type)) m_in.fail("centroids above the largest number");
        Codebook book;
        for (const auto order : orders) {
            if (!finite_pattern(from_order(order, type), type)) m_in.fail("a centroid is not finite");
            book.values.push_back(from_pattern(from_order(order, type), type));
        }
        if (book.values.empty()) book.values.push_back(0); // wholly pruned: a model's codebook is never empty
        m_weights.data = std::move(book);
        return alphabet_of(orders, type, masked);
    }

    void read_weights(ArithmeticDecoder& coder, const Alphabet& alphabet) {
        m_in.at("mixed weights");
        const auto count = m_weights.size();
        if (alphabet.masked) m_weights.mask.emplace(count, 0);
        auto* book = std::get_if<Codebook>(&m_weights.data);
        auto* levels = std::get_if<Levels>(&m_weights.data);
        book ? book->index.assign(count, 0) : levels->levels.assign(count, 0);
        Spent spent;
        const auto put = [&](std::size_t i, const Value& value) {
            if (alphabet.masked) (*m_weights.mask)[i] = value.kept;
            if (!book)
                levels->levels[i] = value.value;
            else if (value.kept)
                book->index[i] = symbol_of(value.value, alphabet);
        };
        WeightCoder weights(coder, m_weights.shape, alphabet);
        if (!weights.run([](std::size_t) { return Value{}; }, put, spent)) m_in.fail("a weight outside its alphabet");
        count_weights(m_bits, spent);
    }

    std::vector<float> read_biases(ArithmeticDecoder& coder, std::size_t outputs) {
        m_in.at("mixed biases");
        std::vector<std::uint32_t> patterns(outputs, 0);
        code_patterns(coder, patterns, m_encoding.biases);
        std::vector<float> result;
        for (const auto pattern : patterns) {
            if (!finite_pattern(pattern, m_encoding.biases)) m_in.fail("a bias is not finite");
            result.push_back(from_pattern(pattern, m_encoding.biases));
        }
        return result;
    }

    void check_end(const ArithmeticDecoder& coder) {
        m_in.at("padding");
        const auto least = least_bytes(m_weights.size());
        if (m_payload_bytes <= std::max<std::uint64_t>(least, 1)) {
            for (const auto byte : coder.rest())
                if (byte != 0) m_in.fail("padding is not zero");
        } else if (!coder.rest().empty() || m_in.bytes().back() == 0) {
            m_in.fail("section is longer than its content");
        }
    }

    BitReader& m_in;
    const Encoding& m_encoding;
    std::size_t m_payload_bytes;
    Weights m_weights;
    LayerBits m_bits;
};

} // namespace

MixedPayload write_mixed(const LayerPlan& plan, const Layer& layer) {
    const auto alphabet = alphabet_of(plan, layer);
    const auto* book = std::get_if<Codebook>(&layer.weights.data);
    const auto* levels = std::get_if<Levels>(&layer.weights.data);
    const auto& mask = layer.weights.mask;
    ArithmeticEncoder coder;
    Meter meter(coder);
    MixedPayload result;
    if (book) {
        auto orders = plan.centroids;
        code_field(coder, std::uint32_t(orders.size()), 9);
        code_orders(coder, orders, plan.codebook_type);
    } else {
        code_field(coder, std::bit_cast<std::uint32_t>(plan.step), 32);
        code_number(coder, alphabet.negatives);
        code_number(coder, alphabet.positives);
    }
    result.bits.codebook = meter.bits();
    Spent spent;
    const auto get = [&](std::size_t i) -> Value {
        if (mask && !(*mask)[i]) return {false, 0};
        return {true, book ? rank_of(plan.symbol_of[book->index[i]], alphabet) : levels->levels[i]};
    };
    WeightCoder weights(coder, layer.weights.shape, alphabet);
    if (!weights.run(
            get, [](std::size_t, const Value&) {}, spent))
        throw Error(Fault::Internal, "codec: a weight outside its alphabet");
    count_weights(result.bits, spent);
    meter.bits();
    auto biases = plan.biases;
    code_patterns(coder, biases, plan.bias_type);
    result.bits.biases = meter.bits();
    const auto head = 0xC0u | (levels ? 0x20u : 0u) | (plan.masked ? 0x10u : 0u) | (levels && alphabet.zero ? 8u : 0u);
    result.bytes.push_back(std::uint8_t(head));
    const auto stream = coder.finish();
    result.bytes.insert(result.bytes.end(), stream.begin(), stream.end());
    if (const auto least = least_bytes(plan.weights); result.bytes.size() < least) result.bytes.resize(least, 0);
    finish(result.bits, result.bytes.size());
    return result;
}

ReadLayer read_mixed(BitReader& in, const Shape& shape, std::size_t outputs, const Encoding& encoding) {
    return MixedReader(in, shape, encoding).read(outputs);
}

} // namespace squeeze::codec

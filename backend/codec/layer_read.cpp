// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/mixed_layer.h"

#include <algorithm>

namespace squeeze::codec {

namespace {

constexpr int level_order = 4;

std::int32_t unzigzag(std::uint64_t value) {
    return value & 1 ? -std::int32_t((value + 1) / 2) : std::int32_t(value / 2);
}

/// Reads one section; every member function leaves the reader where the next begins.
class LayerReader {
public:
    LayerReader(BitReader& in, const Shape& shape, const Encoding& encoding) : m_in(in), m_encoding(encoding) {
        m_weights.shape = shape;
        m_count = m_weights.size();
    }

    ReadLayer read(std::size_t outputs) {
        const auto kind = read_head();
        switch (kind) {
        case Representation::Floats:
            read_floats();
            break;
        case Representation::Codebook:
            read_codebook_layer();
            break;
        case Representation::Levels:
            read_levels();
            break;
        }
        const auto before = m_in.position();
        auto bias = read_biases(m_in, outputs, m_encoding.biases);
        m_bits.biases = m_in.position() - before;
        m_in.finish((m_count + weights_per_byte - 1) / weights_per_byte);
        m_bits.tables = m_in.position() - m_bits.ids - m_bits.gaps - m_bits.codebook - m_bits.biases;
        return {{std::move(m_weights), std::move(bias)}, m_bits};
    }

private:
    Representation read_head() {
        m_in.at("layer head");
        if (m_count > weights_per_byte * m_in.bytes().size()) m_in.fail("section is too short for so many weights");
        const auto kind = m_in.get(2);
        if (kind > 2) m_in.fail("unknown representation");
        m_survivors = m_count;
        if (m_in.get(1)) {
            m_weights.mask.emplace(m_count, 0);
            m_inline = m_in.get(1);
            if (!m_inline) read_gap_part();
        }
        return Representation(kind);
    }

    void read_gap_part() {
        m_survivors = m_in.get(std::bit_width(m_count));
        if (m_survivors > m_count) m_in.fail("more survivors than weights");
        if (m_survivors == 0) return;
        m_bits.gaps = read_gaps(m_in, m_survivors, *m_weights.mask);
    }

    void read_floats() {
        m_in.at(m_weights.mask ? "masked floats" : "dense floats");
        auto& mask = m_weights.mask;
        if (m_inline) {
            if (m_in.remaining() < m_count) m_in.fail("ends early");
            for (auto& keep : *mask) keep = std::uint8_t(m_in.get(1));
            m_survivors = m_count - std::uint64_t(std::count(mask->begin(), mask->end(), 0));
            m_bits.gaps = m_count;
        }
        if (m_in.remaining() < m_survivors * 32) m_in.fail("ends early");
        Floats floats{std::vector<float>(m_count, 0.0f)};
        for (std::size_t i = 0; i < m_count; ++i) {
            if (mask && !(*mask)[i]) continue;
            const auto bits = std::uint32_t(m_in.get(32));
            if (!finite_pattern(bits, FloatType::Fp32)) m_in.fail("a weight is not finite");
            floats.values[i] = std::bit_cast<float>(bits);
        }
        m_bits.ids = m_survivors * 32;
        m_weights.data = std::move(floats);
    }

    /// The id stream: store(i, symbol) for every survivor; inline, the mask is set on the way.
    template <typename Store>
    void read_ids(std::uint64_t alphabet, Store store) {
        if (m_survivors == 0) return;
        StreamReader symbols(m_in, alphabet + m_inline, "id table", "id stream");
        const auto begin = m_in.position();
        for (std::size_t i = 0; i < m_count; ++i) {
            if (m_weights.mask && !m_inline && !(*m_weights.mask)[i]) continue;
            const auto symbol = symbols.next();
            if (symbol == alphabet) continue; // inline: pruned
            if (m_inline) (*m_weights.mask)[i] = 1;
            store(i, symbol);
        }
        m_bits.ids = m_in.position() - begin;
    }

    void read_codebook_layer() {
        m_in.at(m_weights.mask ? "masked codebook" : "dense codebook");
        const auto begin = m_in.position();
        Codebook codebook{read_codebook(m_in, m_encoding.codebooks), {}};
        m_bits.codebook = m_in.position() - begin;
        if (codebook.values.empty() && m_survivors > 0 && !m_inline) m_in.fail("weights without a codebook");
        codebook.index.assign(m_count, 0);
        read_ids(codebook.values.size(),
                 [&](std::size_t i, std::uint32_t symbol) { codebook.index[i] = std::uint8_t(symbol); });
        if (codebook.values.empty()) codebook.values.push_back(0); // wholly pruned: a model's codebook is never empty
        m_weights.data = std::move(codebook);
    }

    void read_levels() {
        m_in.at(m_weights.mask ? "masked levels" : "dense levels");
        const auto begin = m_in.position();
        const auto step = std::uint32_t(m_in.get(32));
        if (!finite_pattern(step, FloatType::Fp32)) m_in.fail("the step is not finite");
        Levels levels{std::bit_cast<float>(step), {}};
        std::int32_t lowest = 0;
        std::uint64_t range = 1;
        if (m_survivors > 0) {
            lowest = unzigzag(m_in.exp_golomb(level_order, 2 * std::uint64_t(largest_level)));
            range += m_in.exp_golomb(level_order, std::uint64_t(largest_level - lowest));
        }
        m_bits.codebook = m_in.position() - begin;
        levels.levels.assign(m_count, 0);
        read_ids(range, [&](std::size_t i, std::uint32_t symbol) { levels.levels[i] = lowest + std::int32_t(symbol); });
        m_weights.data = std::move(levels);
    }

    BitReader& m_in;
    const Encoding& m_encoding;
    Weights m_weights;
    std::uint64_t m_count = 0, m_survivors = 0;
    bool m_inline = false;
    LayerBits m_bits;
};

} // namespace

ReadLayer read_layer(BitReader& in, const Shape& shape, std::size_t outputs, const Encoding& encoding) {
    if (encoding.coder == Coder::Mixed && in.peek(2) == 3) {
        in.skip(2);
        return read_mixed(in, shape, outputs, encoding);
    }
    return LayerReader(in, shape, encoding).read(outputs);
}

} // namespace squeeze::codec

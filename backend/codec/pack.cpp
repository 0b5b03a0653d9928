// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/codec/pack.h"

#include "backend/codec/symbols.h"

#include <algorithm>
#include <unordered_map>

namespace squeeze::codec {

namespace {

constexpr std::uint32_t shortest_match = 3, longest_match = 66;
constexpr std::uint32_t literals = 256; ///< tokens below are bytes, from there on lengths
constexpr std::uint32_t token_alphabet = literals + longest_match - shortest_match + 1;
constexpr std::uint32_t slot_alphabet = 24; ///< floor(log2(distance))
constexpr int size_order = 8;               ///< of the Golomb codes of sizes

struct Parsed {
    std::vector<std::uint16_t> tokens;
    std::vector<std::uint32_t> distances;
};

/// Earlier places with the same three bytes, nearest first.
class Matcher {
public:
    explicit Matcher(ByteView bytes) : m_bytes(bytes), m_before(bytes.size(), none) {}

    void add(std::size_t at) {
        if (at + shortest_match > m_bytes.size()) return;
        auto& head = m_heads.try_emplace(key(at), none).first->second;
        m_before[at] = head;
        head = std::uint32_t(at);
    }

    struct Match {
        std::uint32_t length = 0, distance = 0;
    };
    Match longest(std::size_t at) const {
        Match best;
        if (at + shortest_match > m_bytes.size()) return best;
        const auto found = m_heads.find(key(at));
        auto from = found == m_heads.end() ? none : found->second;
        for (int tries = 0; from != none && tries < 128; from = m_before[from], ++tries) {
            const auto most = std::min<std::size_t>(longest_match, m_bytes.size() - at);
            std::uint32_t length = 0;
            while (length < most && m_bytes[from + length] == m_bytes[at + length]) ++length;
            if (length > best.length) best = {length, std::uint32_t(at - from)};
        }
        return best;
    }

private:
    static constexpr std::uint32_t none = UINT32_MAX;
    std::uint32_t key(std::size_t at) const {
        return m_bytes[at] | std::uint32_t(m_bytes[at + 1]) << 8 | std::uint32_t(m_bytes[at + 2]) << 16;
    }

    ByteView m_bytes;
    std::unordered_map<std::uint32_t, std::uint32_t> m_heads;
    std::vector<std::uint32_t> m_before;
};

/// Greedy, but a byte goes ahead of a longer match that begins right after it.
Parsed parse(ByteView bytes, std::uint32_t least) {
    Parsed parsed;
    Matcher matcher(bytes);
    for (std::size_t at = 0; at < bytes.size();) {
        const auto match = matcher.longest(at);
        matcher.add(at);
        const bool wait = match.length >= least && matcher.longest(at + 1).length > match.length;
        if (match.length < least || wait) {
            parsed.tokens.push_back(bytes[at++]);
            continue;
        }
        parsed.tokens.push_back(std::uint16_t(literals + match.length - shortest_match));
        parsed.distances.push_back(match.distance);
        for (std::uint32_t i = 1; i < match.length; ++i) matcher.add(at + i);
        at += match.length;
    }
    return parsed;
}

std::uint32_t slot_of(std::uint32_t distance) { return std::uint32_t(std::bit_width(distance)) - 1; }

void write(BitWriter& out, const Parsed& parsed) {
    std::vector<std::uint64_t> tokens(token_alphabet, 0), slots(slot_alphabet, 0);
    for (const auto token : parsed.tokens) ++tokens[token];
    for (const auto distance : parsed.distances) ++slots[slot_of(distance)];
    const auto token_code = plan_stream(tokens, true), slot_code = plan_stream(slots, true);
    out.exp_golomb(parsed.tokens.size(), size_order);
    write_stream_head(out, token_code);
    write_stream_data(out, token_code, [&](auto put) {
        for (const auto token : parsed.tokens) put(token);
    });
    write_stream_head(out, slot_code);
    write_stream_data(out, slot_code, [&](auto put) {
        for (const auto distance : parsed.distances) put(slot_of(distance));
    });
    for (const auto distance : parsed.distances) {
        const auto slot = slot_of(distance);
        out.put(distance - (1u << slot), int(slot));
    }
}

} // namespace

void pack(BitWriter& out, ByteView bytes) {
    Parsed best;
    std::uint64_t fewest = UINT64_MAX;
    for (const std::uint32_t least : {3u, 4u, 5u, 7u}) { // short matches can cost more than they save
        auto parsed = parse(bytes, least);
        BitWriter count(BitWriter::Mode::Counting);
        write(count, parsed);
        if (count.position() >= fewest) continue;
        fewest = count.position();
        best = std::move(parsed);
    }
    write(out, best);
}

Bytes unpack(BitReader& in, std::uint64_t limit) {
    in.at("packed size");
    std::vector<std::uint16_t> tokens(in.exp_golomb(size_order, limit));
    std::uint64_t size = 0;
    std::vector<std::uint8_t> slots;
    if (!tokens.empty()) {
        StreamReader stream(in, token_alphabet, "token table", "token stream");
        for (auto& token : tokens) {
            token = std::uint16_t(stream.next());
            size += token < literals ? 1 : token - literals + shortest_match;
            if (size > limit) in.fail("unpacks to more than its limit");
            if (token >= literals) slots.push_back(0);
        }
    }
    if (!slots.empty()) {
        StreamReader stream(in, slot_alphabet, "distance table", "distance stream");
        for (auto& slot : slots) slot = std::uint8_t(stream.next());
    }
    Bytes bytes;
    bytes.reserve(size);
    auto slot = slots.begin();
    for (const auto token : tokens) {
        if (token < literals) {
            bytes.push_back(std::uint8_t(token));
            continue;
        }
        const auto distance = (std::uint64_t(1) << *slot) + in.get(*slot);
        ++slot;
        if (distance > bytes.size()) in.fail("a match begins before the first byte");
        for (auto left = token - literals + shortest_match; left > 0; --left)
            bytes.push_back(bytes[bytes.size() - distance]);
    }
    return bytes;
}

} // namespace squeeze::codec

// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/mutate.h"

#include "backend/codec/pack.h"

#include <algorithm>

namespace fuzz {

using namespace squeeze;

Parts take_apart(const Bytes& file) {
    Parts parts;
    parts.head.assign(file.begin(), file.begin() + 5);
    ByteReader in(file, "seed");
    in.take(5);
    while (!in.at_end()) {
        const auto payload = in.take(in.varint());
        parts.payloads.emplace_back(payload.begin(), payload.end());
        in.read<std::uint32_t>();
    }
    return parts;
}

Bytes put_together(const Parts& parts) {
    ByteWriter out;
    out.append(parts.head);
    for (const auto& payload : parts.payloads) {
        out.varint(payload.size());
        out.append(payload);
        out.write(crc32(payload));
    }
    return out.take();
}

namespace {

void edit(Bytes& bytes, Random& random) {
    constexpr std::uint8_t interesting[] = {0x00, 0x01, 0x7F, 0x80, 0xFF, 0xFE, 0x40, 0x0F, 0xF0};
    if (bytes.empty()) {
        bytes.push_back(std::uint8_t(random.next()));
        return;
    }
    // Half of the edits near the beginning, where heads and tables are.
    const auto reach = random.chance(0.5) ? std::min<std::size_t>(bytes.size(), 16) : bytes.size();
    const auto at = std::ptrdiff_t(random.below(reach));
    auto& byte = bytes[std::size_t(at)];
    const auto length = std::min<std::size_t>(1 + random.below(8), bytes.size() - std::size_t(at));
    switch (random.below(8)) {
    case 0:
    case 1:
    case 2:
        byte ^= std::uint8_t(1 << random.below(8));
        break;
    case 3:
        byte = std::uint8_t(random.next());
        break;
    case 4:
        byte = interesting[random.below(std::size(interesting))];
        break;
    case 5:
        bytes.insert(bytes.begin() + at, length, std::uint8_t(random.next()));
        break;
    case 6:
        bytes.erase(bytes.begin() + at, bytes.begin() + at + std::ptrdiff_t(length));
        break;
    case 7: {
        const Bytes copy(bytes.begin() + at, bytes.begin() + at + std::ptrdiff_t(length));
        const auto to = random.below(bytes.size() - length + 1);
        std::copy(copy.begin(), copy.end(), bytes.begin() + std::ptrdiff_t(to));
        break;
    }
    }
}

/// Edits the bytes that are packed in a payload behind its first `head` bits: what the parsers of graphs and labels
/// see.
void edit_packed(Bytes& payload, int head, Random& random) {
    if (payload.empty()) return;
    codec::BitReader in(payload, "seed");
    codec::BitWriter out;
    out.put(in.get(head), head);
    auto bytes = codec::unpack(in, payload.size() * 1000);
    mutate(bytes, random);
    codec::pack(out, bytes);
    out.pad();
    payload = out.take();
}

} // namespace

void mutate(Bytes& bytes, Random& random) {
    for (auto edits = 1 + random.below(random.chance(0.5) ? 2 : 8); edits > 0; --edits) edit(bytes, random);
}

Bytes mutate_inside(Parts parts, Random& random) {
    auto& payloads = parts.payloads;
    const auto any = [&]() -> Bytes& { return payloads[random.below(payloads.size())]; };
    switch (random.below(20)) {
    case 0:
        std::swap(any(), any());
        break;
    case 1:
        any().clear();
        break;
    case 2:
    case 3:
    case 4: // the graph, behind the encoding's four bits
        edit_packed(payloads[0], 4, random);
        break;
    case 5: // the labels
        edit_packed(payloads[2], 0, random);
        break;
    case 6:
        mutate(any(), random);
        [[fallthrough]];
    default:
        mutate(any(), random);
    }
    return put_together(parts);
}

} // namespace fuzz

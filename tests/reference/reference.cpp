// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/reference/reference.h"

#include "tests/reference/bits.h"
#include "tests/reference/mixed.h"

#include <cmath>
#include <cstring>

namespace reference {

namespace {

/// CRC-32, bit by bit (section 1).
std::uint32_t checksum(const std::vector<std::uint8_t>& bytes) {
    std::uint32_t c = 0xFFFFFFFF;
    for (const auto byte : bytes) {
        c ^= byte;
        for (int i = 0; i < 8; ++i) c = c % 2 ? c / 2 ^ 0xEDB88320 : c / 2;
    }
    return c ^ 0xFFFFFFFF;
}

/// Bytes read one after the other.
struct Input {
    std::vector<std::uint8_t> bytes;
    std::size_t at = 0;

    Number byte() {
        if (at >= bytes.size()) refuse("out of bytes");
        return bytes[at++];
    }
    Number varint() {
        Number v = 0;
        for (int shift = 0; shift < 63; shift += 7) {
            const Number b = byte();
            v += (b % 128) << shift;
            if (b < 128) return v;
        }
        refuse("varint");
    }
    std::string text() {
        const Number n = varint();
        if (n > 255) refuse("text");
        std::string s;
        for (Number i = 0; i < n; ++i) s += char(byte());
        return s;
    }
    Number word() {
        Number v = 0;
        for (int i = 0; i < 4; ++i) v += byte() << (8 * i);
        return v;
    }
};

Payload section(Input& file) {
    const Number n = file.varint();
    Payload payload;
    std::vector<std::uint8_t> bytes;
    for (Number i = 0; i < n; ++i) bytes.push_back(std::uint8_t(file.byte()));
    if (file.word() != checksum(bytes)) refuse("CRC");
    for (const auto byte : bytes)
        for (int i = 7; i >= 0; --i) payload.bit.push_back((byte >> i) % 2);
    payload.bytes = bytes.size();
    return payload;
}

/// Section 4.
void read_graph(Payload in, File& file) {
    file.coder = int(in.field(2));
    if (file.coder > 2) refuse("coder");
    file.half_biases = in.one();
    file.half_codebooks = in.one();
    Input text{unpack(in, 1 << 20)};
    in.end();
    file.name = text.text();
    const Number n = text.varint();
    if (n < 1 || n > 4096) refuse("number of nodes");
    for (Number i = 0; i < n; ++i) {
        file.nodes.emplace_back();
        file.nodes.back().name = text.text();
    }
    const int parameters[] = {5, 0, 4, 0, 1, 0, 0, 2, 0, 0, 0};
    for (Number i = 0; i < n; ++i) {
        Node& node = file.nodes[i];
        node.op = int(text.byte());
        if (node.op > 10) refuse("op");
        for (int k = 0; k < parameters[node.op]; ++k) node.numbers.push_back((long long)(text.varint()));
        if (node.op == 9) node.probability = value(text.word(), 32);
        const Number inputs = node.op == 5 || node.op == 6 ? text.varint() : 1;
        for (Number k = 0; k < inputs; ++k) {
            const Number back = text.varint();
            if (back < 1 || back > i + 1) refuse("input of a node");
            node.inputs.push_back(int(i) - int(back));
        }
    }
    if (text.at != text.bytes.size()) refuse("bytes behind the graph");
}

/// Section 5.
void read_input(Payload in, File& file) {
    file.size = int(in.field(13)) + 1;
    file.order = int(in.field(1));
    file.geometry = int(in.field(1));
    file.filter = int(in.field(1));
    for (float& mean : file.mean) mean = value(in.field(32), 32);
    for (float& scale : file.scale) scale = value(in.field(32), 32);
    in.end();
}

/// Section 6.
void read_labels(Payload in, File& file) {
    if (in.bytes == 0) return;
    Input text{unpack(in, 1 << 21)};
    in.end();
    while (text.at < text.bytes.size()) file.labels.push_back(text.text());
}

/// Section 3.4.
Number pattern_of(Number order, int width) {
    const Number top = Number(1) << (width - 1);
    return order >= top ? order - top : 2 * top - 1 - order;
}

/// Section 7.3: codebook.
std::vector<float> read_centroids(Payload& in, int width) {
    std::vector<float> centroids;
    const Number size = in.field(9);
    if (size > 256) refuse("size of a codebook");
    Number order = 0;
    int k = 0;
    for (Number i = 0; i < size; ++i) {
        if (i == 0) order = in.field(width);
        if (i == 1) k = int(in.field(5));
        if (i > 0) order += in.eg(k) + 1;
        if (order >> width) refuse("order of a centroid");
        centroids.push_back(value(pattern_of(order, width), width));
    }
    return centroids;
}

/// Section 7.2.
void read_gaps(Payload& in, Layer& layer) {
    const Number weights = layer.survives.size();
    const Number n = in.field(bits(weights));
    if (n > weights) refuse("number of survivors");
    if (n == 0) return;
    const Number span = in.field(8) + 1;
    if (span > 255) refuse("span");
    Stream stream(in, span + 1);
    Number p = 0;
    for (Number placed = 0; placed < n;) {
        const Number s = stream.next();
        p += s;
        if (p >= weights) refuse("gap");
        if (s == span) continue;
        layer.survives[p++] = true;
        ++placed;
    }
}

/// Section 7.3: one id per survivor, or per weight where positions are inline; weight = meaning(id).
template <typename Meaning>
void read_ids(Payload& in, Layer& layer, bool in_line, Number alphabet, Meaning meaning) {
    Number count = 0;
    for (const bool survives : layer.survives) count += in_line || survives;
    if (count == 0) return;
    if (alphabet + in_line == 0) refuse("ids without an alphabet");
    Stream stream(in, alphabet + in_line);
    for (std::size_t i = 0; i < layer.weights.size(); ++i) {
        if (!in_line && !layer.survives[i]) continue;
        const Number id = stream.next();
        if (id == alphabet) continue;
        layer.survives[i] = true;
        layer.weights[i] = meaning(id);
    }
}

void read_levels(Payload& in, Layer& layer, bool in_line) {
    const float step = value(in.field(32), 32);
    bool any = in_line;
    for (const bool survives : layer.survives) any = any || survives;
    if (!any) return;
    const Number zigzag = in.eg(4);
    const long long lowest = zigzag % 2 ? -(long long)((zigzag + 1) / 2) : (long long)(zigzag / 2);
    const Number range = in.eg(4) + 1;
    const long long limit = 1 << 24;
    if (lowest < -limit || lowest > limit || lowest + (long long)range - 1 > limit) refuse("level");
    read_ids(in, layer, in_line, range, [&](Number id) {
        const float weight = step * float(lowest + (long long)id);
        if (!std::isfinite(weight)) refuse("level times step");
        return weight;
    });
}

/// Section 7.4.
void read_biases(Payload& in, Layer& layer, Number count, int width) {
    const bool split = in.one();
    std::vector<Number> high(count, 0);
    if (split && count > 0) {
        Stream stream(in, 256);
        for (auto& byte : high) byte = stream.next();
    }
    const int low = split ? width - 8 : width;
    for (const auto byte : high) layer.biases.push_back(value((byte << (width - 8)) + in.field(low), width));
}

/// Section 7.
Layer read_layer(Payload in, const File& file, const Node& node) {
    const auto& number = node.numbers;
    const Number outputs = Number(number[1]), width = node.op == 0 ? Number(number[2]) : 1;
    const Number weights = Number(number[0]) * outputs * width * width;
    if (file.coder == 2 && in.bit.size() >= 8 && in.bit[0] && in.bit[1]) {
        std::vector<std::uint8_t> bytes;
        for (std::size_t i = 0; i < in.bytes; ++i) bytes.push_back(std::uint8_t(in.field(8)));
        return read_mixed(bytes, outputs, Number(number[0]), width, file.half_codebooks, file.half_biases);
    }
    const Number least = (weights + 16383) / 16384;
    if (in.bytes < least) refuse("too short for so many weights");
    Layer layer;
    layer.representation = int(in.field(2));
    if (layer.representation == 3) refuse("representation");
    layer.masked = in.one();
    const bool in_line = layer.masked && in.one();
    layer.survives.assign(weights, !layer.masked);
    layer.weights.assign(weights, 0.0f);
    if (layer.masked && !in_line) read_gaps(in, layer);
    if (layer.representation == 0) {
        if (in_line)
            for (std::size_t i = 0; i < weights; ++i) layer.survives[i] = in.one();
        for (std::size_t i = 0; i < weights; ++i)
            if (layer.survives[i]) layer.weights[i] = value(in.field(32), 32);
    } else if (layer.representation == 1) {
        const auto centroids = read_centroids(in, file.half_codebooks ? 16 : 32);
        read_ids(in, layer, in_line, centroids.size(), [&](Number id) { return centroids[id]; });
    } else {
        read_levels(in, layer, in_line);
    }
    read_biases(in, layer, outputs, file.half_biases ? 16 : 32);
    in.end(least);
    return layer;
}

} // namespace

File read(const std::vector<std::uint8_t>& bytes) {
    Input input{bytes};
    const Number magic[] = {0x89, 'S', 'Q', 'Z'};
    for (const auto expected : magic)
        if (input.byte() != expected) refuse("magic");
    const Number version = input.byte();
    if (version != 1 && version != 2) refuse("version");
    File file;
    read_graph(section(input), file);
    if ((file.coder == 2) != (version == 2)) refuse("coder of another version");
    read_input(section(input), file);
    read_labels(section(input), file);
    Number all = 0;
    for (const auto& node : file.nodes) {
        if (node.op != 0 && node.op != 7) continue;
        const auto& number = node.numbers;
        Number weights = Number(number[0]) * Number(number[1]);
        if (node.op == 0) weights *= Number(number[2]) * Number(number[2]);
        all += weights;
        if (all > Number(1) << 28) refuse("more than 2^28 weights");
        file.layers.push_back(read_layer(section(input), file, node));
    }
    if (input.at != bytes.size()) refuse("bytes behind the last section");
    return file;
}

} // namespace reference

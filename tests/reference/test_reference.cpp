// SPDX-License-Identifier: GPL-3.0-or-later
// The product's decoder and the one written from FORMAT.md alone read the same out of the same files.
#include "backend/core/files.h"
#include "tests/codec/models.h"
#include "tests/codec/song_net.h"
#include "tests/reference/reference.h"

#include <QtTest>

using namespace squeeze;

namespace {

bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

/// An op as FORMAT.md numbers it.
reference::Node as_reference(const Node& node) {
    reference::Node r{node.name, 0, {}, 0, node.inputs};
    const auto set = [&](int op, std::vector<long long> numbers) {
        r.op = op;
        r.numbers = std::move(numbers);
    };
    std::visit(Overloaded{
                   [&](const Conv& c) {
                       set(0, {c.in_channels, c.out_channels, c.kernel, c.stride, c.padding});
                   },
                   [&](const Relu&) { set(1, {}); },
                   [&](const MaxPool& p) {
                       set(2, {p.kernel, p.stride, p.padding, p.ceil});
                   },
                   [&](const GlobalAveragePool&) { set(3, {}); },
                   [&](const AdaptiveAveragePool& p) { set(4, {p.output}); },
                   [&](const Concat&) { set(5, {}); },
                   [&](const Add&) { set(6, {}); },
                   [&](const Linear& l) {
                       set(7, {l.in_features, l.out_features});
                   },
                   [&](const Flatten&) { set(8, {}); },
                   [&](const Dropout& d) {
                       set(9, {});
                       r.probability = d.probability;
                   },
                   [&](const Softmax&) { set(10, {}); },
               },
               node.op);
    return r;
}

void compare_graphs(const reference::File& file, const Graph& graph) {
    QVERIFY(file.name == graph.name);
    QCOMPARE(file.nodes.size(), graph.nodes.size());
    for (std::size_t i = 0; i < file.nodes.size(); ++i) {
        const auto expected = as_reference(graph.nodes[i]);
        const auto& node = file.nodes[i];
        QVERIFY2(node.name == expected.name && node.op == expected.op && node.numbers == expected.numbers &&
                     node.probability == expected.probability && node.inputs == expected.inputs,
                 node.name.c_str());
    }
}

void compare_layers(const reference::Layer& a, const Layer& b) {
    QCOMPARE(a.representation, int(b.weights.data.index()));
    QCOMPARE(a.masked, b.weights.mask.has_value());
    QVERIFY(same_bits(a.weights, dense(b.weights)));
    QVERIFY(same_bits(a.biases, b.bias));
    for (std::size_t i = 0; i < a.survives.size(); ++i)
        QVERIFY(a.survives[i] == (!b.weights.mask || (*b.weights.mask)[i] == 1));
}

void compare(ByteView bytes) {
    const auto [model, encoding] = codec::decode(bytes);
    const auto file = reference::read({bytes.begin(), bytes.end()});
    QCOMPARE(file.coder, int(encoding.coder));
    QCOMPARE(file.half_biases, encoding.biases == codec::FloatType::Fp16);
    QCOMPARE(file.half_codebooks, encoding.codebooks == codec::FloatType::Fp16);
    compare_graphs(file, *model.graph);
    QVERIFY(file.size == model.input.size && file.order == int(model.input.order) &&
            file.geometry == int(model.input.geometry) && file.filter == int(model.input.filter));
    QVERIFY(std::memcmp(file.mean, model.input.mean.data(), sizeof file.mean) == 0);
    QVERIFY(std::memcmp(file.scale, model.input.scale.data(), sizeof file.scale) == 0);
    QVERIFY(file.labels == model.labels);
    QCOMPARE(file.layers.size(), model.layers.size());
    for (std::size_t i = 0; i < file.layers.size(); ++i) compare_layers(file.layers[i], *model.layers[i]);
}

/// Does this reader refuse the bytes?
bool product_refuses(ByteView bytes) {
    try {
        codec::decode(bytes);
    } catch (const Error&) {
        return true;
    }
    return false;
}
bool reference_refuses(ByteView bytes) {
    try {
        reference::read({bytes.begin(), bytes.end()});
    } catch (const std::runtime_error&) {
        return true;
    }
    return false;
}

} // namespace

class TestReference : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void golden_data() {
        QTest::addColumn<QString>("path");
        for (const auto& entry : std::filesystem::directory_iterator(SQUEEZE_SOURCE_DIR "/tests/golden"))
            if (entry.path().extension() == ".sqz")
                QTest::newRow(entry.path().filename().c_str()) << QString::fromStdString(entry.path().string());
    }
    void golden() {
        QFETCH(QString, path);
        compare(read_file(path.toStdString()));
    }

    void randomModels_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 60; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void randomModels() {
        QFETCH(int, seed);
        const codec::Encoding encoding{codec::Coder(seed % 3), codec::FloatType(seed / 3 % 2),
                                       codec::FloatType(seed / 6 % 2)};
        compare(codec::encode(test_models::random_model(std::uint64_t(seed) + 1000, 4 + seed % 9, seed), encoding));
    }

    /// Damaged layers with valid checksums: what one refuses the other refuses, and what both read is the same. (The
    /// reference does not check that shapes fit each other, so the graph stays whole.)
    void damagedLayers() {
        int refused = 0, read = 0;
        for (std::uint64_t seed = 0; seed < 300; ++seed) {
            const auto model = test_models::random_model(seed % 20, 3, int(seed % 6));
            auto bytes = codec::encode(model, {.coder = codec::Coder(seed % 3)});
            Random random{seed, 1};
            damage(bytes, std::size_t(codec::inspect(bytes).header), random);
            const bool refuses = product_refuses(bytes);
            QCOMPARE(reference_refuses(bytes), refuses);
            ++(refuses ? refused : read);
            if (!refuses) compare(bytes);
        }
        qInfo("%d refused, %d read", refused, read);
        QVERIFY(refused > 30 && read > 30);
    }

    void song() {
        const auto file = song::weights_folder() / "compressed_SqueezeNet.net";
        if (!std::filesystem::exists(file)) QSKIP("compressed_SqueezeNet.net is not here");
        compare(codec::encode(song::load(file)));
        compare(codec::encode(song::load(file), {.coder = codec::Coder::Mixed}));
    }

private:
    /// Flips bits in the payload of one layer and corrects its checksum.
    static void damage(Bytes& bytes, std::size_t first_layer, Random& random) {
        struct Part {
            std::size_t begin, size;
        };
        std::vector<Part> parts;
        for (std::size_t at = first_layer; at < bytes.size();) {
            ByteReader in(ByteView(bytes).subspan(at));
            const auto size = std::size_t(in.varint());
            parts.push_back({at + in.position(), size});
            at += in.position() + size + 4;
        }
        const auto part = parts[random.below(parts.size())];
        const auto payload = std::span(bytes).subspan(part.begin, part.size);
        for (auto flips = 1 + random.below(3); flips > 0; --flips)
            payload[random.below(random.chance(0.5) ? payload.size() : std::min<std::size_t>(payload.size(), 12))] ^=
                std::uint8_t(1 << random.below(8));
        const auto crc = crc32(payload);
        std::memcpy(bytes.data() + part.begin + part.size, &crc, 4);
    }
};

QTEST_APPLESS_MAIN(TestReference)
#include "test_reference.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Whole files: round trips over random models of every representation, exact costs, canonical bytes, limits, and
// damage that is named.
#include "backend/codec/container.h"
#include "backend/codec/floats.h"
#include "backend/codec/sections.h"
#include "tests/codec/models.h"

#include <QtTest>

using namespace squeeze;
using codec::Coder;
using codec::Encoding;
using codec::FloatType;

namespace {

bool same_bits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

std::vector<float> rounded(std::vector<float> values, bool half) {
    if (half)
        for (auto& value : values) value = float_from_half(half_from_float(value));
    return values;
}

QString message(auto work) {
    try {
        work();
    } catch (const Error& error) {
        return QString::number(int(error.fault())) + " " + error.what();
    }
    return "nothing was thrown";
}

const QString corrupt = QString::number(int(Fault::Corrupt)) + " ", input = QString::number(int(Fault::Input)) + " ";

/// A model of one convolution.
Model one_layer(Layer layer) {
    const auto& s = layer.weights.shape;
    Model model;
    model.graph =
        std::make_shared<const Graph>(Graph{"one", {{"conv", Conv{s[1], s[0], s[2], 1, s[2] / 2}, {graph_input}}}});
    model.layers.push_back(std::make_shared<const Layer>(std::move(layer)));
    return model;
}

/// Number of outputs x 3 x 3 x 3, wholly pruned.
Layer pruned(int outputs) {
    const Shape shape{outputs, 3, 3, 3};
    return {{shape, Mask(count(shape), 0), Codebook{{1.0f}, std::vector<std::uint8_t>(count(shape), 0)}},
            std::vector<float>(std::size_t(outputs), 0.0f)};
}

} // namespace

class TestCodec : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void roundTrip_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 0; seed < 240; ++seed) QTest::addRow("%d", seed) << seed;
    }
    void roundTrip() {
        QFETCH(int, seed);
        const Encoding encoding{Coder(seed % 3), FloatType(seed / 3 % 2), FloatType(seed / 6 % 2)};
        const auto model = test_models::random_model(std::uint64_t(seed), 3 + seed % 14, seed);
        const auto bytes = codec::encode(model, encoding);
        const auto [back, found] = codec::decode(bytes);
        QVERIFY(found == encoding);
        QVERIFY(*back.graph == *model.graph && back.input == model.input && back.labels == model.labels);
        for (std::size_t i = 0; i < model.layers.size(); ++i) {
            const auto &a = *model.layers[i], &b = *back.layers[i];
            const bool shared = std::holds_alternative<Codebook>(a.weights.data);
            QCOMPARE(a.weights.data.index(), b.weights.data.index());
            QVERIFY(same_bits(rounded(dense(a.weights), shared && encoding.codebooks == FloatType::Fp16),
                              dense(b.weights)));
            QVERIFY(a.weights.mask == b.weights.mask);
            QVERIFY(same_bits(rounded(a.bias, encoding.biases == FloatType::Fp16), b.bias));
        }
        QVERIFY(codec::encode(back, encoding) == bytes);
        compareCosts(model, back, encoding, bytes);
    }

    void equalModelsGiveEqualBytes() {
        const auto write = [](std::vector<float> values, std::vector<std::uint8_t> index) {
            return codec::encode(one_layer({{{1, 3, 1, 1}, {}, Codebook{std::move(values), std::move(index)}}, {0}}));
        };
        const auto expected = write({-1, 2}, {0, 1, 0});
        QVERIFY(write({2, -1}, {1, 0, 1}) == expected);
        QVERIFY(write({2, 7, -1, -1}, {2, 0, 3}) == expected); // an unused and an equal one
    }

    void wholePruningIsRead() {
        const auto model = one_layer(pruned(4));
        const auto bytes = codec::encode(model);
        const auto back = codec::decode(bytes).model;
        QVERIFY(back.layers[0]->weights.mask == model.layers[0]->weights.mask);
        QVERIFY(codec::encode(back) == bytes);
    }

    void largeEmptyLayersArePadded() {
        const Shape shape{2, 30'000};
        Model model;
        model.graph = std::make_shared<const Graph>(Graph{"wide",
                                                          {{"pool", AdaptiveAveragePool{100}, {graph_input}},
                                                           {"flatten", Flatten{}, {0}},
                                                           {"fc", Linear{30'000, 2}, {1}}}});
        model.layers.push_back(
            std::make_shared<const Layer>(Layer{{shape, {}, Levels{1, std::vector<std::int32_t>(60'000, 3)}}, {0, 0}}));
        const Encoding encoding{Coder::Huffman, FloatType::Fp16};
        const auto bytes = codec::encode(model, encoding);
        QCOMPARE(codec::cost(model, encoding).total, std::uint64_t(bytes.size()));
        QVERIFY(same_bits(dense(codec::decode(bytes).model.layers[0]->weights), dense(model.layers[0]->weights)));
    }

    /// Layers whose shape or contents leave context mixing little to go by, and layers that it leaves to Huffman.
    void unusualLayersAreMixed_data() {
        QTest::addColumn<int>("which");
        for (int which = 0; which < 6; ++which) QTest::addRow("%d", which) << which;
    }
    void unusualLayersAreMixed() {
        QFETCH(int, which);
        const Encoding encoding{.coder = Coder::Mixed};
        const int inputs = which < 3 ? 70'000 : 9; // more columns than have averages of their own
        const auto n = std::size_t(2 * inputs);
        Random random{7, std::uint64_t(which)};
        Layer layer{{{2, inputs}, {}, {}}, {0, -0.0f}};
        Levels levels{0.5f, {}};
        for (std::size_t i = 0; i < n; ++i)
            levels.levels.push_back(which % 3 == 0 ? 3 : int(random.below(which % 3 == 1 ? 3 : 1 << 20)) - 1);
        if (which == 2) levels.levels.assign(n, 0), layer.weights.mask = Mask(n, 0); // wholly pruned
        if (which == 4) layer.weights.mask = Mask(n, 1), (*layer.weights.mask)[3] = 0, levels.levels[3] = 0;
        layer.weights.data = std::move(levels);
        Model model;
        model.graph = std::make_shared<const Graph>(Graph{"wide",
                                                          {{"pool", AdaptiveAveragePool{1}, {graph_input}},
                                                           {"more", Conv{3, inputs, 1, 1, 0}, {0}},
                                                           {"flatten", Flatten{}, {1}},
                                                           {"fc", Linear{inputs, 2}, {2}}}});
        model.layers.push_back(std::make_shared<const Layer>(
            Layer{{{inputs, 3, 1, 1},
                   {},
                   Codebook{{0.0f, -0.0f, 1e-40f}, std::vector<std::uint8_t>(3 * std::size_t(inputs), 1)}},
                  std::vector<float>(std::size_t(inputs), 0.0f)}));
        model.layers.push_back(std::make_shared<const Layer>(layer));
        const auto bytes = codec::encode(model, encoding);
        const auto back = codec::decode(bytes).model;
        for (std::size_t i = 0; i < 2; ++i) {
            QVERIFY(same_bits(dense(back.layers[i]->weights), dense(model.layers[i]->weights)));
            QVERIFY(back.layers[i]->weights.mask == model.layers[i]->weights.mask);
            QVERIFY(same_bits(back.layers[i]->bias, model.layers[i]->bias));
        }
        QVERIFY(codec::encode(back, encoding) == bytes);
        QVERIFY(bytes.size() <= codec::encode(model).size());
        compareCosts(model, back, encoding, bytes);
    }

    /// The coder belongs to the second version of the format, and only to that.
    void versionsFitTheirCoders() {
        auto bytes = codec::encode(test_models::tiny());
        QCOMPARE(int(bytes[4]), 1);
        bytes[4] = 2;
        QVERIFY(message([&] { codec::decode(bytes); }).contains("of another version"));
        bytes = codec::encode(test_models::tiny(), {.coder = Coder::Mixed});
        QCOMPARE(int(bytes[4]), 2);
        bytes[4] = 1;
        QVERIFY(message([&] { codec::decode(bytes); }).contains("of another version"));
    }

    void costOfALayerIsIndependent() {
        const auto model = test_models::random_model(77, 9, 1);
        const auto all = codec::cost(model);
        for (std::size_t i = 0; i < model.layers.size(); ++i)
            QCOMPARE(codec::cost(*model.layers[i], model.node(i).name).total(), all.layers[i].total());
    }

    void everyTruncationIsCorrupt_data() {
        QTest::addColumn<int>("coder");
        QTest::newRow("huffman") << int(Coder::Huffman);
        QTest::newRow("mixed") << int(Coder::Mixed);
    }
    void everyTruncationIsCorrupt() {
        QFETCH(int, coder);
        const auto bytes = codec::encode(test_models::random_model(5, 3, 0), {.coder = Coder(coder)});
        for (std::size_t size = 0; size < bytes.size(); ++size) {
            const auto what = message([&] { codec::decode(ByteView(bytes).first(size), "cut.sqz"); });
            QVERIFY2(what.startsWith(corrupt + "cut.sqz"), qPrintable(what));
        }
        auto more = bytes;
        more.push_back(0);
        QVERIFY(message([&] { codec::decode(more, "x"); }).contains("behind the last section"));
    }

    void everyFlippedByteIsNoticed() {
        const auto bytes = codec::encode(test_models::tiny());
        for (std::size_t i = 0; i < bytes.size(); ++i) {
            auto damaged = bytes;
            damaged[i] ^= 0x10;
            const auto what = message([&] { codec::decode(damaged, "tiny.sqz"); });
            QVERIFY2(what.startsWith(corrupt + "tiny.sqz"), qPrintable(what));
        }
    }

    void checksumErrorsNameTheSection_data() {
        QTest::addColumn<int>("offset");
        QTest::addColumn<QString>("problem");
        QTest::newRow("magic") << 1 << "not a .sqz file";
        QTest::newRow("version") << 4 << "version 0";
        QTest::newRow("graph") << 10 << "graph section: checksum (CRC-32) does not match";
        QTest::newRow("input") << 50 << "input section: checksum";
        QTest::newRow("labels") << 70 << "labels section: checksum";
        QTest::newRow("layer") << 90 << "layer conv: checksum";
    }
    void checksumErrorsNameTheSection() {
        QFETCH(int, offset);
        QFETCH(QString, problem);
        auto bytes = codec::encode(test_models::tiny());
        bytes[std::size_t(offset)] ^= 1;
        const auto what = message([&] { codec::decode(bytes, "tiny.sqz"); });
        QVERIFY2(what.startsWith(corrupt + "tiny.sqz: " + problem), qPrintable(what));
    }

    void limitsAreRefusedWhenWriting() {
        auto model = test_models::tiny();
        model.labels[0] = std::string(256, 'x');
        QVERIFY(message([&] { codec::encode(model); }).startsWith(input + "label"));
        model = test_models::tiny();
        auto graph = *model.graph;
        graph.nodes[0].name = std::string(256, 'x');
        model.graph = std::make_shared<const Graph>(graph);
        QVERIFY(message([&] { codec::encode(model); }).startsWith(input + "layer name"));
        model = one_layer({{{1, 3, 1, 1}, {}, Levels{1, {0, 1, (1 << 24) + 1}}}, {0}});
        QVERIFY(message([&] { codec::encode(model); }).startsWith(input + "layer conv: level"));
        model = one_layer({{{1, 3, 1, 1}, {}, Floats{{0, 1, 2}}}, {70'000}});
        QVERIFY(message([&] { codec::encode(model, {Coder::Huffman, FloatType::Fp16}); }).contains("fp16"));
        codec::encode(model);
    }

    /// A few bytes that name 2^26 weights are refused by their length, before any array is made.
    void smallFilesCannotClaimLargeLayers() {
        const auto model = test_models::tiny();
        auto graph = *model.graph;
        graph.nodes[0].op = Conv{3, 2, 1000, 1, 500};
        const auto small = codec::encode(model);
        const auto what = message([&] { codec::decode(with_graph_of(small, graph), "small.sqz"); });
        QVERIFY2(what.contains("section is too short for so many weights"), qPrintable(what));
        graph.nodes[0].op = Conv{3, 1 << 9, 400, 1, 0};
        graph.nodes.push_back({"more", Conv{1 << 9, 1 << 10, 16, 1, 0}, {0}});
        const auto more = message([&] { codec::decode(with_graph_of(small, graph), "small.sqz"); });
        QVERIFY2(more.contains("more than 2^28 weights"), qPrintable(more));
    }

    void recognisesFiles() {
        const auto bytes = codec::encode(test_models::tiny());
        QVERIFY(codec::is_sqz(bytes) && codec::is_sqz(ByteView(bytes).first(4)));
        QVERIFY(!codec::is_sqz(ByteView(bytes).first(3)) && !codec::is_sqz(view("PK\3\4")));
    }

private:
    /// The file with its graph section replaced.
    static Bytes with_graph_of(const Bytes& file, const Graph& graph) {
        ByteReader in(file);
        ByteWriter out;
        for (const auto byte : in.take(5)) out.write(byte);
        in.take(in.varint() + 4);
        const auto payload = codec::write_graph_section(graph, {});
        out.varint(payload.size());
        out.append(payload);
        out.write(crc32(payload));
        out.append(in.take(in.remaining()));
        return out.take();
    }

    static void compareCosts(const Model& model, const Model& back, const Encoding& encoding, const Bytes& bytes) {
        const auto counted = codec::cost(model, encoding), read = codec::inspect(bytes),
                   again = codec::cost(back, encoding);
        QCOMPARE(counted.total, std::uint64_t(bytes.size()));
        QCOMPARE(again.total, counted.total);
        QCOMPARE(read.total, counted.total);
        QCOMPARE(read.header, counted.header);
        auto sum = counted.header;
        for (std::size_t i = 0; i < counted.layers.size(); ++i) {
            const auto &a = counted.layers[i], &b = read.layers[i];
            QVERIFY(a.name == b.name);
            QCOMPARE(a.ids, b.ids);
            QCOMPARE(a.gaps, b.gaps);
            QCOMPARE(a.codebook, b.codebook);
            QCOMPARE(a.biases, b.biases);
            QCOMPARE(a.tables, b.tables);
            sum += a.total();
        }
        QCOMPARE(sum, counted.total);
    }
};

QTEST_APPLESS_MAIN(TestCodec)
#include "test_codec.moc"

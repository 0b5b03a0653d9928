// SPDX-License-Identifier: GPL-3.0-or-later
// Files that were written once and must be read the same for ever. New ones (for a new version of the format; never
// replace the old) are made by  SQUEEZE_WRITE_GOLDEN=1 bin/test_golden , which prints their digests.
#include "backend/core/files.h"
#include "tests/codec/models.h"

#include <QtTest>

#include <cstdlib>
#include <filesystem>

using namespace squeeze;

namespace {

const std::filesystem::path folder = SQUEEZE_SOURCE_DIR "/tests/golden";

/// CRC-32 over all dense weights, masks and biases.
std::uint32_t digest(const Model& model) {
    ByteWriter all;
    for (const auto& layer : model.layers) {
        const auto values = dense(layer->weights);
        all.array(std::span<const float>(values));
        if (layer->weights.mask) all.append(*layer->weights.mask);
        all.array(std::span<const float>(layer->bias));
    }
    return crc32(all.bytes());
}

} // namespace

class TestGolden : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        if (!std::getenv("SQUEEZE_WRITE_GOLDEN")) return;
        const auto write = [](const char* name, const Model& model, const codec::Encoding& encoding) {
            if (std::filesystem::exists(folder / name)) return;
            const auto bytes = codec::encode(model, encoding);
            write_file(folder / name, bytes);
            qInfo("%s: %d bytes, digest 0x%08X", name, int(bytes.size()), digest(codec::decode(bytes).model));
        };
        using enum codec::FloatType;
        write("tiny.sqz", test_models::tiny(), {});
        write("huffman.sqz", test_models::random_model(1, 12, 0), {});
        write("huffman-fp16.sqz", test_models::random_model(2, 12, 1), {codec::Coder::Huffman, Fp16, Fp16});
        write("raw.sqz", test_models::random_model(3, 6, 2), {codec::Coder::Raw, Fp32, Fp16});
        write("mixed.sqz", test_models::random_model(4, 16, 2), {codec::Coder::Mixed, Fp32, Fp32});
        write("mixed-fp16.sqz", test_models::random_model(5, 16, 5), {codec::Coder::Mixed, Fp16, Fp16});
    }

    void isReadAndWrittenForEver_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<unsigned>("expected");
        QTest::newRow("tiny") << "tiny.sqz" << 0xFB03D988u;
        QTest::newRow("huffman") << "huffman.sqz" << 0xE9CA61E1u;
        QTest::newRow("huffman-fp16") << "huffman-fp16.sqz" << 0xEB14D036u;
        QTest::newRow("raw") << "raw.sqz" << 0xA4DFEF06u;
        QTest::newRow("mixed") << "mixed.sqz" << 0x2E6D9A82u;
        QTest::newRow("mixed-fp16") << "mixed-fp16.sqz" << 0xF8B169D7u;
    }
    void isReadAndWrittenForEver() {
        QFETCH(QString, name);
        QFETCH(unsigned, expected);
        const auto bytes = read_file(folder / name.toStdString());
        const auto [model, encoding] = codec::decode(bytes, name.toStdString());
        QCOMPARE(digest(model), expected);
        QVERIFY(codec::encode(model, encoding) == bytes);
    }

    void tinyIsTheWorkedExample() {
        const auto model = codec::decode(read_file(folder / "tiny.sqz")).model;
        const auto expected = test_models::tiny();
        QVERIFY(*model.graph == *expected.graph && model.labels == expected.labels && model.input == expected.input);
        QVERIFY(dense(model.layers[0]->weights) == dense(expected.layers[0]->weights));
        QVERIFY(model.layers[0]->bias == expected.layers[0]->bias);
    }
};

QTEST_APPLESS_MAIN(TestGolden)
#include "test_golden.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The Deep Compression authors' own SqueezeNet, complete and lossless in at most 561,000 bytes (theirs, with every
// weight stored at its fixed width: 675,763).
#include "backend/codec/codec.h"
#include "tests/codec/song_net.h"

#include <QtTest>

#include <ctime>

using namespace squeeze;

class TestSong : public QObject {
    Q_OBJECT

    Model m_model;
    static double milliseconds(auto work) {
        const auto begin = std::clock(); // of the processor: neighbours do not count
        work();
        return 1e3 * double(std::clock() - begin) / CLOCKS_PER_SEC;
    }

private Q_SLOTS:
    void initTestCase() {
        const auto file = song::weights_folder() / "compressed_SqueezeNet.net";
        if (!std::filesystem::exists(file)) QSKIP("compressed_SqueezeNet.net is not here");
        m_model = song::load(file);
    }

    void isSmallAndLossless() {
        const auto bytes = codec::encode(m_model);
        const auto cost = codec::cost(m_model);
        for (const auto& layer : cost.layers)
            qInfo("%-18s ids %6d gaps %6d codebook %5d biases %5d tables %4d", layer.name.c_str(), int(layer.ids),
                  int(layer.gaps), int(layer.codebook), int(layer.biases), int(layer.tables));
        qInfo("header %d, total %d bytes", int(cost.header), int(cost.total));
        QCOMPARE(cost.total, std::uint64_t(bytes.size()));
        QVERIFY(bytes.size() <= 561'000);
        QVERIFY(cost.header <= 500);
        const auto back = codec::decode(bytes).model;
        QVERIFY(*back.graph == *m_model.graph && back.input == m_model.input);
        for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
            const auto a = dense(m_model.layers[i]->weights), b = dense(back.layers[i]->weights);
            QVERIFY(a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
            QVERIFY(m_model.layers[i]->bias == back.layers[i]->bias);
            QVERIFY(m_model.layers[i]->weights.mask == back.layers[i]->weights.mask);
        }
        QVERIFY(codec::encode(back) == bytes);
    }

    void rawCoderShowsWhatHuffmanBuys() {
        const codec::Encoding raw{.coder = codec::Coder::Raw};
        const auto bytes = codec::encode(m_model, raw);
        qInfo("raw %d bytes", int(bytes.size()));
        QVERIFY(bytes.size() > codec::encode(m_model).size() + 50'000 && bytes.size() < 675'763);
        QVERIFY(codec::encode(codec::decode(bytes).model, raw) == bytes);
    }

    /// The complete file with context mixing: the same network in 532,000 bytes or less.
    void mixedIsSmaller() {
        const codec::Encoding mixed{.coder = codec::Coder::Mixed};
        Bytes bytes;
        codec::Decoded decoded;
        const auto encoding = milliseconds([&] { bytes = codec::encode(m_model, mixed); });
        const auto decoding = milliseconds([&] { decoded = codec::decode(bytes); });
        const auto cost = codec::inspect(bytes);
        codec::LayerCost sum;
        for (const auto& layer : cost.layers) {
            sum.ids += layer.ids, sum.gaps += layer.gaps, sum.codebook += layer.codebook;
            sum.biases += layer.biases, sum.tables += layer.tables;
        }
        qInfo("%d bytes: header %d, positions %d, values %d, codebooks %d, biases %d, rest %d; encode %.0f ms, decode "
              "%.0f ms",
              int(bytes.size()), int(cost.header), int(sum.gaps), int(sum.ids), int(sum.codebook), int(sum.biases),
              int(sum.tables), encoding, decoding);
        QVERIFY(bytes.size() <= 532'000);
        QVERIFY(decoded.encoding == mixed);
        for (std::size_t i = 0; i < m_model.layers.size(); ++i) {
            const auto a = dense(m_model.layers[i]->weights), b = dense(decoded.model.layers[i]->weights);
            QVERIFY(a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0);
            QVERIFY(m_model.layers[i]->bias == decoded.model.layers[i]->bias);
            QVERIFY(m_model.layers[i]->weights.mask == decoded.model.layers[i]->weights.mask);
        }
    }

    void costIsQuick() {
        const auto& conv10 = *m_model.layers.back();
        double best = 1e9;
        for (int i = 0; i < 5; ++i) best = std::min(best, milliseconds([&] { codec::cost(conv10, "conv10", {}); }));
        const auto bytes = codec::encode(m_model);
        qInfo("cost of conv10 %.2f ms, of all %.2f ms, encode %.2f ms, decode %.2f ms", best,
              milliseconds([&] { codec::cost(m_model); }), milliseconds([&] { codec::encode(m_model); }),
              milliseconds([&] { codec::decode(bytes); }));
        QVERIFY(best < 25); // about 2; sanitizers take their share
    }
};

QTEST_APPLESS_MAIN(TestSong)
#include "test_song.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Deep Compression's published network: every decoded layer against its published SHA-256, and through our own formats
// without losing a bit.
#include "backend/codec/codec.h"
#include "backend/core/files.h"
#include "backend/core/random.h"
#include "backend/formats/rows.h"
#include "backend/model/zoo.h"
#include "shared_files.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::tests;

namespace {

/// A whole .net with three entries a layer: id 1 at position 0, a filler that reaches position 16, id 2 at 18. Then,
/// for the second layer, `fillers` more.
Bytes small_net(std::size_t fillers = 0) {
    const auto graph = zoo::find("squeezenet1_0-caffe").build(1000);
    const auto layers = graph.weighted();
    ByteWriter out;
    for (std::size_t i = 0; i < layers.size(); ++i) out.write(std::uint32_t(i == 1 ? 3 + fillers : 3));
    for (std::size_t i = 0; i < layers.size(); ++i) {
        for (int id = 0; id < 256; ++id) out.write(float(id) / 4);
        for (int o = 0; o < weight_shape(graph.nodes[std::size_t(layers[i])].op)[0]; ++o) out.write(float(o));
        const std::size_t more = i == 1 ? fillers : 0;
        out.append(Bytes{1, 0, 2});
        out.append(Bytes(more, 0));
        out.write(std::uint8_t(0xF0)); // gaps less one: 0, 15
        out.write(std::uint8_t(more ? 0xF1 : 0x01));
        out.append(Bytes(more / 2, 0xFF));
    }
    return out.take();
}

void compare_with_reference(const Model& model) {
    const auto path = shared_weights("compressed_SqueezeNet.reference.json");
    QFile file(QString::fromStdString(path.string()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto layers = QJsonDocument::fromJson(file.readAll())["layers"].toArray();
    QCOMPARE(int(model.layers.size()), layers.size());
    for (std::size_t i = 0; i < model.layers.size(); ++i) {
        const auto expected = layers[int(i)].toObject();
        const auto& layer = *model.layers[i];
        QCOMPARE(QString::fromStdString(model.node(i).name), expected["layer"].toString());
        QCOMPARE(sha256(dense(layer.weights)), expected["weight_sha256"].toString().toLatin1());
        QCOMPARE(sha256(layer.bias), expected["bias_sha256"].toString().toLatin1());
        QCOMPARE(int(nonzeros(layer.weights)), expected["nnz"].toInt());
    }
}

} // namespace

class TestSongNet : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relative_indices();
    void indices_stay_inside_their_layer();
    void damage_data();
    void damage();
    void mutations();
    void published_file();
    void keeps_every_bit_through_sqz_and_pth();
};

void TestSongNet::relative_indices() {
    const auto file = small_net();
    QVERIFY(formats::is_song_file(file));
    const auto read = formats::load_song(file, "small.net", {});
    validate(read.model);
    QCOMPARE(read.model.graph->name, std::string("squeezenet1_0-caffe"));
    QVERIFY(read.model.input == zoo::find("squeezenet1_0-caffe").input);
    QCOMPARE(read.assumptions.size(), std::size_t(1));
    for (const auto& layer : read.model.layers) {
        const auto values = dense(layer->weights);
        for (std::size_t i = 0; i < values.size(); ++i) QCOMPARE(values[i], i == 0 ? 0.25f : i == 18 ? 0.5f : 0.f);
        QCOMPARE(layer->bias[3], 3.f);
        const auto& book = std::get<Codebook>(layer->weights.data);
        QVERIFY((book.values == std::vector<float>{0.25f, 0.5f})); // only what is in use
        QVERIFY(layer->weights.mask.has_value());
    }
    QVERIFY_THROWS_EXCEPTION(Error, formats::load_song(file, "small.net", {"squeezenet1_1", {}}));
}

/// fire2/squeeze1x1 has 1536 weights: behind position 18 there is room for 94 gaps of 16, and no more.
void TestSongNet::indices_stay_inside_their_layer() {
    const auto full = formats::load_song(small_net(94), "small.net", {}).model;
    QVERIFY(full.layers[1]->weights == formats::load_song(small_net(), "small.net", {}).model.layers[1]->weights);
    try {
        formats::load_song(small_net(95), "small.net", {});
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Corrupt);
        QVERIFY2(QString(error.what()).contains("relative index"), error.what());
    }
}

void TestSongNet::damage_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<QByteArray>("bytes");
    const int layer = 26 * 4;
    QTest::addRow("more entries than weights") << 0 << QByteArray("\xff\xff\xff\xff", 4);
    QTest::addRow("one entry more") << 0 << QByteArray("\x04", 1);
    QTest::addRow("first centroid") << layer << QByteArray("\x00\x00\x80\x3f", 4);
    QTest::addRow("infinite bias") << layer + 1024 << QByteArray("\x00\x00\x80\x7f", 4);
    QTest::addRow("infinite centroid") << layer + 4 << QByteArray("\x00\x00\x80\x7f", 4);
}

void TestSongNet::damage() {
    QFETCH(int, at);
    QFETCH(QByteArray, bytes);
    auto file = small_net();
    std::copy(bytes.begin(), bytes.end(), file.begin() + at);
    try {
        validate(formats::load_song(file, "small.net", {}).model);
        QFAIL("accepted");
    } catch (const Error& error) {
        QCOMPARE(error.fault(), Fault::Corrupt);
    }
    // to the last byte: neither one less nor one more
    file = small_net();
    QVERIFY_THROWS_EXCEPTION(Error, formats::load_song(ByteView(file).first(file.size() - 1), "small.net", {}));
    file.push_back(0);
    QVERIFY_THROWS_EXCEPTION(Error, formats::load_song(file, "small.net", {}));
    QVERIFY(!formats::is_song_file(file));
}

void TestSongNet::mutations() {
    const auto file = small_net();
    Random random{1};
    int sound = 0;
    for (int i = 0; i < 300; ++i) {
        auto mutant = file;
        for (int edit = 0; edit < 4; ++edit) mutant[random.below(mutant.size())] = std::uint8_t(random.next());
        if (i % 2) mutant[random.below(104)] = std::uint8_t(random.below(32));
        try {
            validate(formats::load_song(mutant, "small.net", {}).model);
            ++sound;
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Corrupt);
        }
    }
    QVERIFY(sound > 10 && sound < 290);
}

void TestSongNet::published_file() {
    const auto path = shared_weights("compressed_SqueezeNet.net");
    SKIP_WITHOUT(path, "compressed_SqueezeNet.net");
    const auto model = formats::load(path).model;
    compare_with_reference(model);
    QCOMPARE(QString::number(100 * (1 - sparsity(model)), 'f', 2), QString("33.42"));
}

void TestSongNet::keeps_every_bit_through_sqz_and_pth() {
    const auto path = shared_weights("compressed_SqueezeNet.net");
    SKIP_WITHOUT(path, "compressed_SqueezeNet.net");
    const auto model = formats::load(path).model;
    const auto bytes = formats::save_sqz(model, {});
    qInfo("%zu bytes as .sqz", bytes.size());
    QVERIFY(bytes.size() <= 561000);
    const auto decoded = formats::load_sqz(bytes, "song.sqz", {}).model;
    QVERIFY(equal(decoded, model));
    const auto exported = formats::save_pth(decoded, {});
    const auto last = formats::load_pth(exported, "song.pth", {model.graph->name, {}}).model;
    compare_with_reference(last);
}

QTEST_APPLESS_MAIN(TestSongNet)
#include "test_song_net.moc"

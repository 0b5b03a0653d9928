// SPDX-License-Identifier: GPL-3.0-or-later
// Type and size from the header alone; limits before decoding.
#include "tests/image/samples.h"

using namespace squeeze;
using namespace squeeze::image;

namespace {
Type expected_type(const QByteArray& name) {
    return name.startsWith("jpeg")   ? Type::Jpeg
           : name.startsWith("png")  ? Type::Png
           : name.startsWith("webp") ? Type::WebP
           : name.startsWith("bmp")  ? Type::Bmp
           : name.startsWith("tiff") ? Type::Tiff
                                     : Type::Gif;
}
} // namespace

class TestProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void headers_data() {
        QTest::addColumn<QByteArray>("fixture_name");
        for (const auto& f : fixtures) QTest::newRow(f.name) << QByteArray(f.name);
    }

    void headers() {
        QFETCH(QByteArray, fixture_name);
        const auto file = fixture(fixture_name);
        QVERIFY(is_image(file));
        if (fixture_name == "webp_animated") {
            QVERIFY(thrown([&] { probe(file, "a.webp"); }).starts_with("C: a.webp: an animated WebP"));
            return;
        }
        const auto header = probe(file, "x");
        QCOMPARE(int(header.type), int(expected_type(fixture_name)));
        QCOMPARE(header.width, 16);
        QCOMPARE(header.height, fixture_name == "gif_interlaced" ? 16 : 8);
    }

    void not_images_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("file,label\na.jpg,1\n");
        QTest::newRow("BM text") << QByteArray("BMW is a maker of cars and motorcycles");
        QTest::newRow("PDF") << QByteArray("%PDF-1.4 ....................");
        QTest::newRow("NITF, which GDAL would take") << QByteArray("NITF02.10.......................");
        QTest::newRow("BigTIFF") << QByteArray("II+\0\x08\0\0\0", 8);
        QTest::newRow("wave") << QByteArray("RIFF....WAVEfmt ");
    }

    void not_images() {
        QFETCH(QByteArray, bytes);
        const Bytes file(bytes.begin(), bytes.end());
        QVERIFY(!is_image(file));
        QVERIFY(thrown([&] { probe(file, "dir/a.jpg"); }).starts_with("C: dir/a.jpg: "));
    }

    void every_cut_of_a_header() {
        for (const auto& f : fixtures) {
            const auto file = fixture(f.name);
            for (std::size_t n = 0; n < file.size(); ++n) {
                const Bytes cut(file.begin(), file.begin() + std::ptrdiff_t(n)); // exactly n bytes, for asan
                thrown([&] { probe(cut, "x"); });
            }
        }
    }

    void limits() {
        const auto file = fixture("png_rgb");
        QVERIFY(thrown([&] { decode(file, "x", {file.size(), 128}); }).empty());
        QCOMPARE(thrown([&] {
                     decode(file, "x", {file.size(), 127});
                 }),
                 std::string("I: x: 16 x 8 pixels are over the limit of 127; make the picture smaller"));
        QVERIFY(thrown([&] { decode(file, "x", {file.size() - 1, 128}); }).starts_with("I: x: 81 bytes are over"));
    }

    /// 65,535 x 65,535 in the header of a file of a few hundred bytes must not be allocated.
    void promised_size_is_refused() {
        auto gif = fixture("gif_plain");
        gif[6] = gif[7] = gif[8] = gif[9] = 0xFF;
        QVERIFY(thrown([&] { decode(gif, "x"); }).starts_with("I: x: 65535 x 65535 pixels"));
        auto bmp = fixture("bmp_rgb");
        bmp[21] = 0x7F; // width 0x7F000010
        QVERIFY(thrown([&] { decode(bmp, "x"); }).starts_with("I: x: 2130706448 x 8 pixels"));
    }

    void no_size_is_refused() {
        auto gif = fixture("gif_plain");
        gif[6] = gif[7] = 0;
        QVERIFY(thrown([&] { probe(gif, "x"); }).starts_with("C: x: the GIF header gives no possible size"));
        auto bmp = fixture("bmp_rgb");
        bmp[22] = bmp[23] = bmp[24] = 0, bmp[25] = 0x80; // height -2^31
        QVERIFY(thrown([&] { probe(bmp, "x"); }).starts_with("C: x: the BMP header gives no possible size"));
    }

    void jpeg_with_long_segments_before_the_frame() {
        const auto file = fixture("jpeg_rgb");
        Bytes longer(file.begin(), file.begin() + 2);
        for (int i = 0; i < 3; ++i) {
            for (const int byte : {0xFF, 0xFF, 0xED, 0xFF, 0xFE}) longer.push_back(std::uint8_t(byte));
            longer.resize(longer.size() + 0xFFFC, 0xC0);
        }
        longer.insert(longer.end(), file.begin() + 2, file.end());
        QCOMPARE(probe(longer, "x").width, 16);
        QVERIFY(decode(longer, "x") == decode(file, "x"));
    }
};

QTEST_APPLESS_MAIN(TestProbe)
#include "test_probe.moc"

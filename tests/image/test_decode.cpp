// SPDX-License-Identifier: GPL-3.0-or-later
// Pixels of every kind of file: colours, transparency over white, 16 bits, orientation.
#include "tests/image/samples.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace squeeze;
using namespace squeeze::image;

using Colour = std::array<int, 3>;

namespace {

constexpr Colour red{200, 40, 40}, blue{40, 90, 200}, faded{212, 222, 244};
constexpr Colour dark{60, 60, 60}, light{180, 180, 180}, white{255, 255, 255};

struct Row {
    const char* name;
    Colour left, right;
    int tolerance = 0;
};

constexpr Row rows[] = {
    {"jpeg_rgb", red, blue, 3},
    {"jpeg_progressive", red, blue, 3},
    {"jpeg_grey", dark, light, 2},
    {"jpeg_ycck", {0, 255, 255}, {128, 0, 128}, 4},
    {"jpeg_cmyk", {0, 255, 255}, {128, 0, 128}, 4},
    {"png_rgb", red, blue},
    {"png_rgb_trns", red, white},
    {"png_rgba", red, faded},
    {"png_grey", dark, light},
    {"png_grey1", {0, 0, 0}, white},
    {"png_grey_trns", dark, white},
    {"png_grey_alpha", dark, {240, 240, 240}},
    {"png_palette", red, blue},
    {"png_palette_trns", red, faded},
    {"png_rgb16", {200, 40, 40}, {40, 90, 200}}, // 40 * 257 + 100 is nearest to 40; + 128 still is
    {"png_grey16", dark, light},
    {"png_interlaced", red, blue},
    {"webp_lossy", red, blue, 8},
    {"webp_lossless", red, blue},
    {"webp_alpha", red, faded},
    {"webp_lossy_alpha", red, faded, 8},
    {"bmp_rgb", red, blue},
    {"bmp_palette", red, blue},
    {"bmp_rgba32", red, blue}, // the fourth byte is not opacity
    {"bmp_rle", red, blue},
    {"bmp_topdown", red, blue},
    {"bmp_os2", red, blue},
    {"tiff_rgb", red, blue},
    {"tiff_lzw", red, blue},
    {"tiff_rgba", red, faded},
    {"tiff_grey", dark, light},
    {"tiff_palette", red, blue},
    {"tiff_be16", dark, light},
    {"tiff_cmyk", {0, 255, 255}, {128, 0, 128}, 1},
    {"gif_plain", red, blue},
    {"gif_transparent", red, white},
    {"gif_frames", red, blue},
};

bool near(const Colour& a, const Colour& b, int tolerance) {
    for (std::size_t c = 0; c < 3; ++c)
        if (std::abs(a[c] - b[c]) > tolerance) return false;
    return true;
}

/// A JPEG with an EXIF segment that says `orientation`, in either byte order.
Bytes with_orientation(const Bytes& jpeg, int orientation, bool big_endian) {
    const auto exif = big_endian
                          ? QByteArray("Exif\0\0MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0?\0\0\0\0\0\0", 32)
                          : QByteArray("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0?\0\0\0\0\0\0\0", 32);
    Bytes file(jpeg.begin(), jpeg.begin() + 2);
    for (const int byte : {0xFF, 0xE1, 0, 34}) file.push_back(std::uint8_t(byte));
    for (const char c : exif) file.push_back(c == '?' ? std::uint8_t(orientation) : std::uint8_t(c));
    file.insert(file.end(), jpeg.begin() + 2, jpeg.end());
    return file;
}

} // namespace

class TestDecode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void colours_data() {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(std::size(rows)); ++i) QTest::newRow(rows[i].name) << i;
    }

    void colours() {
        QFETCH(int, index);
        const auto& row = rows[index];
        const auto pixels = decode(fixture(row.name), row.name);
        QCOMPARE(pixels.width, 16);
        QCOMPARE(pixels.height, 8);
        QCOMPARE(pixels.rgb.size(), std::size_t(16 * 8 * 3));
        for (int y = 0; y < 8; ++y)
            for (const int x : {0, 3, 6, 9, 12, 15}) {
                const auto got = pixel(pixels, x, y);
                QVERIFY2(near(got, x < 8 ? row.left : row.right, row.tolerance),
                         qPrintable(QString("(%1, %2): %3 %4 %5").arg(x).arg(y).arg(got[0]).arg(got[1]).arg(got[2])));
            }
    }

    void interlaced_gif_is_in_order() {
        const auto pixels = decode(fixture("gif_interlaced"), "x");
        for (int y = 1; y < 16; ++y) QVERIFY(pixel(pixels, 5, y)[0] > pixel(pixels, 5, y - 1)[0]);
    }

    /// What the eight values mean (EXIF 2.3, 4.6.4 A): where the stored row 0 and column 0 are in the upright picture.
    void orientation_data() {
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("width");
        QTest::addColumn<QByteArray>("upright"); // of the stored "abc" over "def"
        QTest::newRow("1 as stored") << 1 << 3 << QByteArray("abcdef");
        QTest::newRow("2 mirrored") << 2 << 3 << QByteArray("cbafed");
        QTest::newRow("3 half a turn") << 3 << 3 << QByteArray("fedcba");
        QTest::newRow("4 upside down") << 4 << 3 << QByteArray("defabc");
        QTest::newRow("5 transposed") << 5 << 2 << QByteArray("adbecf");
        QTest::newRow("6 turn right") << 6 << 2 << QByteArray("daebfc");
        QTest::newRow("7 anti-transposed") << 7 << 2 << QByteArray("fcebda");
        QTest::newRow("8 turn left") << 8 << 2 << QByteArray("cfbead");
        QTest::newRow("0 unknown") << 0 << 3 << QByteArray("abcdef");
        QTest::newRow("9 unknown") << 9 << 3 << QByteArray("abcdef");
    }

    void orientation() {
        QFETCH(int, value);
        QFETCH(int, width);
        QFETCH(QByteArray, upright);
        // letters as 8 x 8 blocks of grey, far enough apart to survive JPEG
        Pixels stored{24, 16, {}};
        for (int y = 0; y < 16; ++y)
            for (int x = 0; x < 24; ++x) stored.rgb.insert(stored.rgb.end(), 3, std::uint8_t((y / 8 * 3 + x / 8) * 40));
        const auto jpeg = encode_jpeg(stored, 95);
        for (const bool big_endian : {false, true}) {
            const auto pixels = decode(with_orientation(jpeg, value, big_endian), "x");
            QCOMPARE(pixels.width, width * 8);
            QCOMPARE(pixels.height, 48 / width);
            for (int i = 0; i < 6; ++i) {
                const auto grey = pixel(pixels, i % width * 8 + 4, i / width * 8 + 4)[0];
                QVERIFY2(std::abs(grey - (upright[i] - 'a') * 40) < 6, qPrintable(QString("block %1").arg(i)));
            }
        }
    }

    void orientation_in_other_types_data() {
        QTest::addColumn<QByteArray>("name");
        for (const char* file : {"png_exif6", "webp_exif6", "tiff_orient6"}) QTest::newRow(file) << QByteArray(file);
    }

    void orientation_in_other_types() {
        QFETCH(QByteArray, name);
        const auto pixels = decode(fixture(name), "x");
        QCOMPARE(pixels.width, 8);
        QCOMPARE(pixels.height, 16);
        QCOMPARE(pixel(pixels, 4, 2), red);
        QCOMPARE(pixel(pixels, 4, 13), blue);
    }

    void png_round_trip() {
        for (const auto& [width, height] : {std::pair{1, 1}, {7, 3}, {64, 65}}) {
            const auto pixels = pattern(width, height);
            QVERIFY(decode(encode_png(pixels), "x") == pixels);
        }
    }

    void jpeg_round_trip_is_close() {
        Pixels pixels{64, 48, {}};
        for (int y = 0; y < 48; ++y)
            for (int x = 0; x < 64; ++x)
                for (const int v : {x * 3, y * 4, 255 - x * 2}) pixels.rgb.push_back(std::uint8_t(v));
        const auto again = decode(encode_jpeg(pixels, 95), "x");
        QCOMPARE(again.width, 64);
        double error = 0;
        for (std::size_t i = 0; i < pixels.rgb.size(); ++i) error += std::abs(pixels.rgb[i] - again.rgb[i]);
        QVERIFY(error / double(pixels.rgb.size()) < 3);
    }

    void photographs() {
        auto folder = qEnvironmentVariable("SQUEEZE_TEST_DATA");
        if (folder.isEmpty()) folder = SQUEEZE_SOURCE_DIR "/../shared";
        const auto archive = folder + "/data/ilsvrc2012-val-227.tar";
        if (!QFile::exists(archive)) QSKIP("no ilsvrc2012-val-227.tar: set SQUEEZE_TEST_DATA");
        QTemporaryDir out;
        QCOMPARE(QProcess::execute("tar", {"xf", archive, "-C", out.path(), "./originals"}), 0);
        int decoded = 0;
        for (const auto& name : QDir(out.path() + "/originals").entryList(QDir::Files)) {
            QFile file(out.path() + "/originals/" + name);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto bytes = file.readAll();
            const Bytes view(bytes.begin(), bytes.end());
            const auto header = probe(view, name.toStdString());
            const auto pixels = decode(view, name.toStdString());
            QCOMPARE(pixels.width * pixels.height, header.width * header.height);
            const auto [low, high] = std::ranges::minmax(pixels.rgb);
            QVERIFY(high - low > 100);
            ++decoded;
        }
        QCOMPARE(decoded, 12);
    }
};

QTEST_GUILESS_MAIN(TestDecode)
#include "test_decode.moc"

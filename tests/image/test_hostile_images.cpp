// SPDX-License-Identifier: GPL-3.0-or-later
// Damaged files decode or throw Error; they never crash, hang, or take memory beyond the limits.
#include "backend/core/random.h"
#include "tests/image/samples.h"

#include <QElapsedTimer>

using namespace squeeze;
using namespace squeeze::image;

namespace {
constexpr Limits limits{1 << 20, 1 << 16};
constexpr int mutations = 5000; // per type

bool survives(const Bytes& file) {
    const auto message = thrown([&] {
        const auto pixels = decode(file, "x", limits);
        if (pixels.rgb.size() != std::size_t(pixels.width) * std::size_t(pixels.height) * 3) qFatal("inconsistent");
    });
    return message.empty() || message.starts_with("C: x: ") || message.starts_with("I: x: ");
}
} // namespace

class TestHostileImages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void every_cut_data() {
        QTest::addColumn<QByteArray>("name");
        for (const auto& f : fixtures) QTest::newRow(f.name) << QByteArray(f.name);
    }

    void every_cut() {
        QFETCH(QByteArray, name);
        const auto file = fixture(name);
        for (std::size_t n = 0; n < file.size(); ++n)
            QVERIFY2(survives(Bytes(file.begin(), file.begin() + std::ptrdiff_t(n))), qPrintable(QString::number(n)));
    }

    /// Half of the picture missing is never a picture.
    void cut_files_are_refused_data() { every_cut_data(); }

    void cut_files_are_refused() {
        QFETCH(QByteArray, name);
        const auto file = fixture(name);
        if (name == "gif_frames" || name == "webp_animated") return; // half of it may hold the first frame whole
        // the TIFF writer puts the directory last, so that any cut loses it
        const Bytes cut(file.begin(), file.begin() + std::ptrdiff_t(file.size() * 4 / 5));
        QVERIFY2(thrown([&] { decode(cut, "x"); }).starts_with("C: x: "), name);
    }

    /// A photograph cut anywhere "ends early": libjpeg by itself would fill up with grey.
    void truncated_jpeg_says_so() {
        const auto picture = pattern(80, 60);
        const auto file = encode_jpeg(picture);
        for (std::size_t n = 700; n < file.size(); n += 7) {
            const Bytes cut(file.begin(), file.begin() + std::ptrdiff_t(n));
            const auto message = thrown([&] { decode(cut, "a.jpg"); });
            QVERIFY2(message.starts_with("C: a.jpg: ") && message.find("ends early") != std::string::npos,
                     message.c_str());
        }
        auto ended = Bytes(file.begin(), file.begin() + std::ptrdiff_t(file.size() * 2 / 3));
        ended.push_back(0xFF), ended.push_back(0xD9); // an end mark, but too few blocks
        const auto message = thrown([&] { decode(ended, "a.jpg"); });
        QVERIFY2(message.find("ends early") != std::string::npos, message.c_str());
    }

    void many_scans_are_refused() {
        const auto file = fixture("jpeg_progressive");
        // repeat the last scan: from its start-of-scan marker to the end mark
        std::size_t scan = 0;
        for (std::size_t i = 0; i + 1 < file.size(); ++i)
            if (file[i] == 0xFF && file[i + 1] == 0xDA) scan = i;
        Bytes bomb(file.begin(), file.end() - 2);
        for (int i = 0; i < 1000; ++i) bomb.insert(bomb.end(), file.begin() + std::ptrdiff_t(scan), file.end() - 2);
        bomb.insert(bomb.end(), {0xFF, 0xD9});
        QCOMPARE(thrown([&] { decode(bomb, "x"); }), std::string("C: x: the JPEG has too many scans"));
    }

    void mutations_per_type_data() {
        QTest::addColumn<QByteArray>("prefix");
        for (const char* prefix : {"jpeg", "png", "webp", "bmp", "tiff", "gif"})
            QTest::newRow(prefix) << QByteArray(prefix);
    }

    void mutations_per_type() {
        QFETCH(QByteArray, prefix);
        std::vector<Bytes> seeds;
        for (const auto& f : fixtures)
            if (QByteArray(f.name).startsWith(prefix)) seeds.push_back(fixture(f.name));
        QElapsedTimer slowest;
        for (int i = 0; i < mutations; ++i) {
            Random random{20, std::uint64_t(i)};
            auto file = seeds[random.below(seeds.size())];
            for (auto n = 1 + random.below(4); n > 0; --n) {
                auto& byte = file[random.below(file.size())];
                byte = random.chance(0.5) ? std::uint8_t(random.next()) : std::uint8_t(byte ^ 1u << random.below(8));
            }
            if (random.chance(0.1)) file.resize(1 + random.below(file.size()));
            slowest.start();
            QVERIFY2(survives(file), qPrintable(QString("mutation %1").arg(i)));
            QVERIFY(slowest.elapsed() < 2000);
        }
    }
};

QTEST_APPLESS_MAIN(TestHostileImages)
#include "test_hostile_images.moc"

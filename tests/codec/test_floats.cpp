// SPDX-License-Identifier: GPL-3.0-or-later
// fp16, codebooks as differences, biases with and without their high bytes coded.
#include "backend/codec/floats.h"
#include "backend/core/random.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace squeeze;
using namespace squeeze::codec;

class TestFloats : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void halves_data() {
        QTest::addColumn<float>("value");
        QTest::addColumn<unsigned>("half");
        QTest::newRow("1") << 1.0f << 0x3C00u;
        QTest::newRow("-2") << -2.0f << 0xC000u;
        QTest::newRow("0") << 0.0f << 0x0000u;
        QTest::newRow("-0") << -0.0f << 0x8000u;
        QTest::newRow("largest") << 65504.0f << 0x7BFFu;
        QTest::newRow("just below infinity") << 65519.9f << 0x7BFFu;
        QTest::newRow("rounds to infinity") << 65520.0f << 0x7C00u;
        QTest::newRow("smallest normal") << 0x1p-14f << 0x0400u;
        QTest::newRow("smallest") << 0x1p-24f << 0x0001u;
        QTest::newRow("half of it: to even") << 0x1p-25f << 0x0000u;
        QTest::newRow("a little more") << 0x1.000002p-25f << 0x0001u;
        QTest::newRow("subnormal becomes normal") << 0x1.FFFp-15f << 0x0400u;
        QTest::newRow("tie to even, down") << 1.0f + 0x1p-11f << 0x3C00u;
        QTest::newRow("tie to even, up") << 1.0f + 3 * 0x1p-11f << 0x3C02u;
        QTest::newRow("carry into the exponent") << 1.99999f << 0x4000u;
    }
    void halves() {
        QFETCH(float, value);
        QFETCH(unsigned, half);
        QCOMPARE(unsigned(half_from_float(value)), half);
    }

    void everyHalfComesBack() {
        for (unsigned half = 0; half < 0x10000; ++half) {
            if ((half & 0x7C00) == 0x7C00) continue;
            const auto value = float_from_half(std::uint16_t(half));
            const int exponent = int(half >> 10 & 31);
            const double magnitude =
                std::ldexp(double((half & 1023) + (exponent ? 1024 : 0)), std::max(exponent, 1) - 25);
            QCOMPARE(std::fabs(double(value)), magnitude);
            QCOMPARE(std::signbit(value), half >= 0x8000);
            QCOMPARE(unsigned(half_from_float(value)), half);
        }
    }

    void valuesThatDoNotFitAreRefused() {
        try {
            pattern(1e6f, FloatType::Fp16, "layer conv1");
            QFAIL("was taken");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Input);
            QVERIFY2(QString(error.what()).startsWith("layer conv1"), error.what());
        }
        QVERIFY_THROWS_EXCEPTION(Error, pattern(INFINITY, FloatType::Fp32, ""));
        QVERIFY_THROWS_EXCEPTION(Error, pattern(NAN, FloatType::Fp16, ""));
    }

    void ordersSortLikeValues() {
        const float values[] = {-3e38f, -1, -1e-40f, -0.0f, 0.0f, 1e-40f, 0.5f, 2, 3e38f};
        for (std::size_t i = 0; i + 1 < std::size(values); ++i) {
            const auto a = std::bit_cast<std::uint32_t>(values[i]), b = std::bit_cast<std::uint32_t>(values[i + 1]);
            QVERIFY(to_order(a, FloatType::Fp32) < to_order(b, FloatType::Fp32));
            QCOMPARE(from_order(to_order(a, FloatType::Fp32), FloatType::Fp32), a);
        }
        for (std::uint32_t half = 0; half < 0x10000; ++half)
            QCOMPARE(from_order(to_order(half, FloatType::Fp16), FloatType::Fp16), half);
    }

    void codebooksComeBack() {
        Random random{4};
        for (int round = 0; round < 200; ++round) {
            const auto type = FloatType(round % 2);
            std::vector<std::uint32_t> orders;
            for (auto size = random.below(257); orders.size() < size;)
                orders.push_back(to_order(pattern(float(random.normal() * 0.05), type, ""), type));
            std::sort(orders.begin(), orders.end());
            orders.erase(std::unique(orders.begin(), orders.end()), orders.end());
            BitWriter out;
            write_codebook(out, orders, type);
            out.pad();
            const auto bytes = out.take();
            BitReader in(bytes, "test");
            const auto values = read_codebook(in, type);
            in.finish();
            QCOMPARE(values.size(), orders.size());
            for (std::size_t i = 0; i < values.size(); ++i)
                QCOMPARE(to_order(pattern(values[i], type, ""), type), orders[i]);
        }
    }

    void biasesComeBack() {
        Random random{6};
        for (int round = 0; round < 200; ++round) {
            const auto type = FloatType(round % 2);
            const bool huffman = round % 4 < 2;
            std::vector<std::uint32_t> patterns;
            for (auto n = 1 + random.below(300); n > 0; --n)
                patterns.push_back(pattern(random.chance(0.3) ? 0 : float(random.normal()), type, ""));
            BitWriter out, count(BitWriter::Mode::Counting);
            write_biases(out, patterns, type, huffman);
            write_biases(count, patterns, type, huffman);
            QCOMPARE(count.position(), out.position());
            QVERIFY(out.position() <= patterns.size() * std::uint64_t(bits_of(type)) + 1);
            out.pad();
            const auto bytes = out.take();
            BitReader in(bytes, "test");
            const auto values = read_biases(in, patterns.size(), type);
            in.finish();
            for (std::size_t i = 0; i < values.size(); ++i) QCOMPARE(pattern(values[i], type, ""), patterns[i]);
        }
    }
};

QTEST_APPLESS_MAIN(TestFloats)
#include "test_floats.moc"

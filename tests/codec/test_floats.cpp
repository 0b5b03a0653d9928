// SPDX-License-Identifier: GPL-3.0-or-later
// Patterns and orders, codebooks as differences, biases with and without their high bytes coded.
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

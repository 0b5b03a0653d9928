// SPDX-License-Identifier: GPL-3.0-or-later
// fp16 from and to fp32: rounding, subnormals, and every one of the 65,536 patterns.
#include "backend/core/half.h"

#include <QtTest>

#include <algorithm>
#include <cmath>

using namespace squeeze;

class TestHalf : public QObject {
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

    void infinitiesAndNansStay() {
        QCOMPARE(float_from_half(0x7C00), INFINITY);
        QCOMPARE(float_from_half(0xFC00), -INFINITY);
        QVERIFY(std::isnan(float_from_half(0x7E00)) && std::isnan(float_from_half(0xFC01)));
        QCOMPARE(unsigned(half_from_float(-INFINITY)), 0xFC00u);
        QCOMPARE(half_from_float(NAN) & 0x7E00u, 0x7E00u);
    }
};

QTEST_APPLESS_MAIN(TestHalf)
#include "test_half.moc"

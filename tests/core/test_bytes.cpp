// SPDX-License-Identifier: GPL-3.0-or-later
// Byte buffers: what was written reads back, nothing reads past the end, CRC-32 gives its published check value.
#include "backend/core/bytes.h"
#include "backend/core/random.h"

#include <QtTest>

using namespace squeeze;

namespace {

template <typename F>
QString corrupt(F action) {
    try {
        action();
    } catch (const Error& error) {
        return error.fault() == Fault::Corrupt ? QString(error.what()) : QString("wrong fault: ") + error.what();
    }
    return "nothing was thrown";
}

} // namespace

class TestBytes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void crc_check_values() {
        QCOMPARE(crc32(view("")), 0u);
        QCOMPARE(crc32(view("123456789")), 0xCBF43926u); // the check value of CRC-32/ISO-HDLC
        QCOMPARE(crc32(view("The quick brown fox jumps over the lazy dog")), 0x414FA339u);
    }

    void round_trip() {
        ByteWriter out;
        out.write<std::uint32_t>(0x01020304u);
        out.write<float>(1.5f);
        out.varint(300);
        out.text("fire2/squeeze1x1");
        const std::vector<std::uint16_t> array{1, 2, 65535};
        out.array<std::uint16_t>(array);
        QCOMPARE(out.bytes()[0], std::uint8_t(4)); // little-endian
        const auto bytes = out.take();
        ByteReader in(bytes, "x");
        QCOMPARE(in.read<std::uint32_t>(), 0x01020304u);
        QCOMPARE(in.read<float>(), 1.5f);
        QCOMPARE(in.varint(), std::uint64_t(300));
        QCOMPARE(in.text(100), std::string("fire2/squeeze1x1"));
        QCOMPARE(in.remaining(), std::size_t(6));
        in.take(6);
        QVERIFY(in.at_end());
    }

    void varints() {
        Random random({3});
        for (int i = 0; i < 20000; ++i) {
            const auto value = random.next() >> random.below(64);
            ByteWriter out;
            out.varint(value);
            ByteReader in(out.bytes());
            QCOMPARE(in.varint(), value);
            QVERIFY(in.at_end());
        }
        ByteWriter out;
        out.varint(UINT64_MAX);
        QCOMPARE(out.size(), std::size_t(10));
    }

    void refuses_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("message");
        QTest::newRow("empty") << QByteArray() << "f: ends early at byte 0";
        QTest::newRow("unfinished") << QByteArray("\x80\x80", 2) << "f: ends early at byte 2";
        QTest::newRow("eleven bytes") << QByteArray(11, '\x80') << "f: a number is too long at byte 10";
        QTest::newRow("65 bits") << QByteArray(9, '\xFF') + "\x02"
                                 << "f: a number is too long at byte 10";
        QTest::newRow("above limit") << QByteArray("\xE9\x07") << "f: a number is above its limit at byte 2";
    }
    void refuses() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, message);
        const Bytes raw(bytes.begin(), bytes.end());
        QCOMPARE(corrupt([&] { ByteReader(raw, "f").varint(1000); }), message);
    }

    void bounds() {
        const Bytes raw{3, 'a', 'b'};
        QCOMPARE(corrupt([&] { ByteReader(raw, "f").text(100); }), QString("f: ends early at byte 1"));
        QCOMPARE(corrupt([&] { ByteReader(raw, "f").text(2); }), QString("f: a number is above its limit at byte 1"));
        QCOMPARE(corrupt([&] { ByteReader(raw, "f").read<std::uint32_t>(); }), QString("f: ends early at byte 0"));
        QCOMPARE(corrupt([&] { ByteReader(raw, "f").take(SIZE_MAX); }), QString("f: ends early at byte 0"));
    }
};

QTEST_APPLESS_MAIN(TestBytes)
#include "test_bytes.moc"

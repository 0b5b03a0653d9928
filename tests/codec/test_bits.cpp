// SPDX-License-Identifier: GPL-3.0-or-later
// Bit strings, exponential Golomb codes and symbol streams.
#include "backend/codec/symbols.h"
#include "backend/core/random.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::codec;

namespace {

/// The bits of "1 010 0…" as padded bytes.
Bytes from_text(std::string_view text) {
    BitWriter out;
    for (const char c : text)
        if (c != ' ') out.put(c == '1', 1);
    out.pad();
    return out.take();
}

} // namespace

class TestBits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mostSignificantFirst() {
        BitWriter out;
        out.put(0b101, 3);
        out.put(0, 0);
        out.put(0b11, 2);
        out.put(0x1FF, 9);
        QCOMPARE(out.position(), 14u);
        out.pad();
        const auto bytes = out.take();
        QVERIFY((bytes == Bytes{0b10111111, 0b11111100}));
    }

    void randomFieldsComeBack() {
        Random random{7};
        for (int round = 0; round < 50; ++round) {
            std::vector<std::pair<std::uint64_t, int>> fields;
            BitWriter out, count(BitWriter::Mode::Counting);
            for (int i = 0; i < 200; ++i) {
                const int width = int(random.below(57));
                fields.push_back({width ? random.next() >> (64 - width) : 0, width});
                out.put(fields.back().first, width);
                count.put(fields.back().first, width);
            }
            QCOMPARE(count.position(), out.position());
            out.pad();
            const auto bytes = out.take();
            BitReader in(bytes, "test");
            for (const auto& [value, width] : fields) {
                QCOMPARE(in.peek(width), value);
                QCOMPARE(in.get(width), value);
            }
            in.finish();
        }
    }

    void pastTheEndIsCorrupt() {
        const Bytes bytes{0xFF};
        BitReader in(bytes, "FILE: section");
        in.at("place");
        in.get(5);
        QCOMPARE(in.peek(8), 0b11100000u);
        try {
            in.get(4);
            QFAIL("read past the end");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Corrupt);
            QCOMPARE(QString(error.what()), "FILE: section, place: ends early");
        }
    }

    void expGolomb_data() {
        QTest::addColumn<int>("k");
        QTest::addColumn<quint64>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("0/0") << 0 << quint64(0) << "1";
        QTest::newRow("0/1") << 0 << quint64(1) << "010";
        QTest::newRow("0/2") << 0 << quint64(2) << "011";
        QTest::newRow("0/3") << 0 << quint64(3) << "00100";
        QTest::newRow("2/0") << 2 << quint64(0) << "100";
        QTest::newRow("2/3") << 2 << quint64(3) << "111";
        QTest::newRow("2/4") << 2 << quint64(4) << "01000";
        QTest::newRow("31/0") << 31 << quint64(0) << "1" + QString(31, '0');
    }
    void expGolomb() {
        QFETCH(int, k);
        QFETCH(quint64, value);
        QFETCH(QString, code);
        BitWriter out;
        out.exp_golomb(value, k);
        QCOMPARE(out.position(), std::uint64_t(code.size()));
        out.pad();
        const auto bytes = out.take();
        QVERIFY(bytes == from_text(code.toStdString()));
        BitReader in(bytes, "test");
        QCOMPARE(in.exp_golomb(k, value), value);
        if (value > 0) {
            BitReader limited(bytes, "test");
            QVERIFY_THROWS_EXCEPTION(Error, limited.exp_golomb(k, value - 1));
        }
    }
    void endlessZerosAreCorrupt() {
        const Bytes zeros(100, 0);
        BitReader in(zeros, "test");
        QVERIFY_THROWS_EXCEPTION(Error, in.exp_golomb(0, 1000));
    }

    void paddingMustBeZeroAndShort() {
        const Bytes one{0x80}, dirty{0x81}, longer{0x80, 0x00};
        const auto finish = [](const Bytes& bytes, std::uint64_t least = 0) {
            BitReader in(bytes, "test");
            in.get(1);
            in.finish(least);
        };
        finish(one);
        finish(longer, 2);
        QVERIFY_THROWS_EXCEPTION(Error, finish(dirty));
        QVERIFY_THROWS_EXCEPTION(Error, finish(longer));
        QVERIFY_THROWS_EXCEPTION(Error, finish(one, 2));
    }

    void streamsTakeTheCheapestKind_data() {
        QTest::addColumn<QList<quint64>>("counts");
        QTest::addColumn<int>("kind");
        QTest::addColumn<quint64>("bits"); // kind, table and data
        QTest::newRow("nothing") << QList<quint64>{0, 0, 0} << 0 << quint64(0);
        QTest::newRow("one symbol there is") << QList<quint64>{9} << 0 << quint64(2);
        QTest::newRow("one symbol of many") << QList<quint64>{0, 0, 9, 0, 0} << 2 << quint64(2 + 3);
        QTest::newRow("even") << QList<quint64>{5, 5, 5, 5} << 0 << quint64(2 + 40);
        // guess 2: lengths 1 (101), 2 (100), 3 (100), the last implied
        QTest::newRow("skewed") << QList<quint64>{100, 20, 5, 5} << 1 << quint64(2 + 9 + 100 + 40 + 30);
    }
    void streamsTakeTheCheapestKind() {
        QFETCH(QList<quint64>, counts);
        QFETCH(int, kind);
        QFETCH(quint64, bits);
        const std::vector<std::uint64_t> histogram(counts.begin(), counts.end());
        const auto code = plan_stream(histogram, true);
        QCOMPARE(int(code.kind), kind);
        QCOMPARE(code.bits(), bits);
        QCOMPARE(int(plan_stream(histogram, false).kind), 0);
        std::vector<std::uint32_t> symbols;
        for (std::uint32_t s = 0; s < histogram.size(); ++s) symbols.insert(symbols.end(), histogram[s], s);
        Random random{1};
        random.shuffle(std::span(symbols));
        BitWriter out;
        write_stream_head(out, code);
        write_stream_data(out, code, [&](auto put) {
            for (const auto symbol : symbols) put(symbol);
        });
        QCOMPARE(out.position(), bits);
        if (symbols.empty()) return;
        out.pad();
        const auto bytes = out.take();
        BitReader in(bytes, "test");
        StreamReader reader(in, histogram.size(), "table", "stream");
        for (const auto symbol : symbols) QCOMPARE(reader.next(), symbol);
        in.finish();
    }

    void symbolsStayInTheirAlphabet_data() {
        QTest::addColumn<QByteArray>("bits");
        QTest::newRow("fixed") << QByteArray("00 101");
        QTest::newRow("constant") << QByteArray("10 111");
        QTest::newRow("kind 3") << QByteArray("11 000");
    }
    void symbolsStayInTheirAlphabet() {
        QFETCH(QByteArray, bits);
        const auto bytes = from_text(bits.toStdString());
        BitReader in(bytes, "test");
        QVERIFY_THROWS_EXCEPTION(Error, StreamReader(in, 5, "table", "stream").next());
    }
};

QTEST_APPLESS_MAIN(TestBits)
#include "test_bits.moc"

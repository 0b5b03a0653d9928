// SPDX-License-Identifier: GPL-3.0-or-later
// Packed bytes: what goes in comes out; repetition is found; limits and distances are checked.
#include "backend/codec/pack.h"
#include "backend/core/random.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::codec;

namespace {

Bytes packed(ByteView bytes) {
    BitWriter out, count(BitWriter::Mode::Counting);
    pack(out, bytes);
    pack(count, bytes);
    if (count.position() != out.position()) throw Error(Fault::Internal, "counted other than written");
    out.pad();
    return out.take();
}

Bytes unpacked(const Bytes& bytes, std::uint64_t limit) {
    BitReader in(bytes, "test");
    auto result = unpack(in, limit);
    in.finish();
    return result;
}

} // namespace

class TestPack : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void comesBack_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("one byte") << QByteArray("x");
        QTest::newRow("run") << QByteArray(1000, 'a');
        QTest::newRow("names") << QByteArray("fire2/squeeze1x1 fire2/expand1x1 fire2/expand3x3 fire3/squeeze1x1");
        Random random{2};
        QByteArray noise(3000, 0), few(3000, 0);
        for (auto& c : noise) c = char(random.next());
        for (auto& c : few) c = char('a' + random.below(3));
        QTest::newRow("noise") << noise;
        QTest::newRow("three letters") << few;
        QTest::newRow("noise twice") << noise + noise;
    }
    void comesBack() {
        QFETCH(QByteArray, text);
        const Bytes original(text.begin(), text.end());
        const auto small = packed(original);
        QVERIFY(unpacked(small, original.size()) == original);
        if (!original.empty()) QVERIFY_THROWS_EXCEPTION(Error, unpacked(small, original.size() - 1));
    }

    void repetitionIsFound() {
        QVERIFY(packed(view(std::string(1000, 'a'))).size() < 30);
        std::string names;
        for (int i = 2; i < 10; ++i) names += "fire" + std::to_string(i) + "/squeeze1x1 relu_squeeze1x1 ";
        QVERIFY(packed(view(names)).size() < 100);
    }

    void distanceMustStayInside() {
        BitWriter out;
        out.exp_golomb(1, 8); // one token:
        out.put(0, 2);        // fixed width,
        out.put(256, 9);      // a match of 3 bytes
        out.put(0, 2);
        out.put(0, 5); // at distance 1, before anything was written
        out.pad();
        QVERIFY_THROWS_EXCEPTION(Error, unpacked(out.take(), 100));
    }
};

QTEST_APPLESS_MAIN(TestPack)
#include "test_pack.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Package-merge against brute force, canonical codes, compact tables, and codes that break Kraft's inequality.
#include "backend/codec/huffman.h"
#include "backend/core/random.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::codec;

namespace {

using Counts = std::vector<std::uint64_t>;

std::uint64_t price(const Counts& counts, const Lengths& lengths) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < counts.size(); ++i) bits += counts[i] * lengths[i];
    return bits;
}

std::uint32_t kraft(const Lengths& lengths) { // in units of 2^-15
    std::uint32_t sum = 0;
    for (const auto length : lengths)
        if (length) sum += 32768u >> length;
    return sum;
}

/// The least price of any prefix code of at most `limit` bits: all assignments of lengths, tried.
std::uint64_t brute_force(const Counts& counts, int limit, std::size_t symbol = 0, std::uint32_t sum = 0) {
    if (symbol == counts.size()) return 0;
    std::uint64_t best = UINT64_MAX / 2;
    for (int length = 1; length <= limit; ++length) {
        const auto more = sum + (32768u >> length);
        if (more > 32768) continue;
        best = std::min(best, counts[symbol] * unsigned(length) + brute_force(counts, limit, symbol + 1, more));
    }
    return best;
}

Bytes table_bytes(const Lengths& lengths) {
    BitWriter out;
    write_table(out, lengths);
    out.pad();
    return out.take();
}

/// A table from bits written by hand.
Lengths read_bits(std::string_view text, std::size_t alphabet) {
    BitWriter out;
    for (const char c : text)
        if (c != ' ') out.put(c == '1', 1);
    out.pad();
    const auto bytes = out.take();
    BitReader in(bytes, "test");
    return read_table(in, alphabet);
}

} // namespace

class TestHuffman : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void packageMergeIsOptimal() {
        Random random{3};
        for (int round = 0; round < 400; ++round) {
            Counts counts(2 + random.below(5));
            for (auto& count : counts) count = 1 + random.below(random.chance(0.5) ? 5 : 200);
            int least = 1;
            while ((std::size_t(1) << least) < counts.size()) ++least;
            for (int limit = least; limit <= 5; ++limit) {
                const auto lengths = code_lengths(counts, limit);
                QCOMPARE(kraft(lengths), 32768u);
                QVERIFY(*std::max_element(lengths.begin(), lengths.end()) <= limit);
                QCOMPARE(price(counts, lengths), brute_force(counts, limit));
            }
        }
    }

    void noCodeIsShorterThanTheLeast() {
        Random random{4};
        for (int round = 0; round < 300; ++round) {
            Counts counts(1 + random.below(60));
            for (auto& count : counts) count = random.chance(0.2) ? 0 : random.below(random.chance(0.5) ? 4 : 3000);
            QCOMPARE(least_bits(counts), price(counts, code_lengths(counts))); // 60 symbols rarely need 15 bits
        }
        Counts fibonacci{1, 1};
        while (fibonacci.size() < 40) fibonacci.push_back(fibonacci.back() + fibonacci[fibonacci.size() - 2]);
        QVERIFY(least_bits(fibonacci) < price(fibonacci, code_lengths(fibonacci)));
    }

    void lengthsAreLimited() {
        Counts fibonacci{1, 1};
        while (fibonacci.size() < 40) fibonacci.push_back(fibonacci.back() + fibonacci[fibonacci.size() - 2]);
        const auto lengths = code_lengths(fibonacci);
        QCOMPARE(int(*std::max_element(lengths.begin(), lengths.end())), longest_code);
        QCOMPARE(kraft(lengths), 32768u);
    }

    void fewSymbols() {
        QVERIFY((code_lengths(Counts{}) == Lengths{}));
        QVERIFY((code_lengths(Counts{0, 7, 0}) == Lengths{0, 0, 0}));
        QVERIFY((code_lengths(Counts{3, 0, 1}) == Lengths{1, 0, 1}));
    }

    void workedExample() {
        const Lengths lengths{2, 1, 3, 3};
        QVERIFY((canonical_codes(lengths) == std::vector<std::uint16_t>{0b10, 0b0, 0b110, 0b111}));
        // guess 2: same; -1; +2; the last is implied
        BitWriter out;
        write_table(out, lengths);
        QCOMPARE(out.position(), std::uint64_t(1 + 3 + 4));
        QVERIFY(read_bits("0 101 1100", 4) == lengths);
    }

    void tablesComeBack() {
        Random random{5};
        for (int round = 0; round < 500; ++round) {
            Counts counts(2 + random.below(round % 10 ? 300 : 4000));
            const auto scale = 1 + random.below(100000);
            for (auto& count : counts)
                if (random.chance(round % 3 ? 0.9 : 0.1)) count = 1 + random.below(1 + random.below(scale));
            counts.front() += 1;
            counts[counts.size() / 2] += 1;
            const auto lengths = code_lengths(counts);
            const auto bytes = table_bytes(lengths);
            BitReader in(bytes, "test");
            QVERIFY(read_table(in, counts.size()) == lengths);
            in.finish();
        }
    }

    void decodesShortAndLongCodes() {
        Random random{9};
        Counts counts(200);
        for (std::size_t i = 0; i < counts.size(); ++i) counts[i] = std::uint64_t(1) << (i % 32);
        const auto lengths = code_lengths(counts);
        const auto codes = canonical_codes(lengths);
        QCOMPARE(int(*std::max_element(lengths.begin(), lengths.end())), longest_code);
        std::vector<std::uint32_t> symbols;
        BitWriter out;
        for (int i = 0; i < 20000; ++i) {
            symbols.push_back(std::uint32_t(random.below(counts.size())));
            out.put(codes[symbols.back()], lengths[symbols.back()]);
        }
        out.pad();
        const auto bytes = out.take();
        BitReader in(bytes, "test");
        const HuffmanDecoder decoder(lengths);
        for (const auto symbol : symbols) QCOMPARE(decoder.next(in), symbol);
        in.finish();
    }

    void brokenTablesAreRefused_data() {
        QTest::addColumn<QByteArray>("bits");
        QTest::addColumn<int>("alphabet");
        QTest::addColumn<QString>("problem");
        QTest::newRow("1 1 1") << QByteArray("101 0 0") << 4 << "";
        QTest::newRow("over") << QByteArray("101 100 101 101") << 4 << "Kraft sum above 1"; // 1 2 1: 5/4
        QTest::newRow("under") << QByteArray("0 1100 0") << 4 << "Kraft sum below 1";       // 2 4 4: 5/8 left
        QTest::newRow("nothing used") << QByteArray("1111 0100") << 4 << "Kraft sum below 1";
        QTest::newRow("length 0") << QByteArray("1110 0000") << 4 << "out of range";
        QTest::newRow("below 1") << QByteArray("1101 0") << 4 << "out of range";
        QTest::newRow("above 15") << QByteArray("1110 1111 100") << 4 << "out of range";
        QTest::newRow("run too long") << QByteArray("1111 010") << 3 << "above its limit";
        QTest::newRow("ends") << QByteArray("1110 1111") << 300 << "ends early";
        QTest::newRow("alphabet of one") << QByteArray("0") << 1 << "alphabet";
        QTest::newRow("alphabet too large") << QByteArray("0") << 4097 << "alphabet";
    }
    void brokenTablesAreRefused() {
        QFETCH(QByteArray, bits);
        QFETCH(int, alphabet);
        QFETCH(QString, problem);
        try {
            read_bits(bits.toStdString(), std::size_t(alphabet));
            QVERIFY2(problem.isEmpty(), "a broken table was read");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Corrupt);
            QVERIFY2(!problem.isEmpty() && QString(error.what()).contains(problem), error.what());
        }
    }
};

QTEST_APPLESS_MAIN(TestHuffman)
#include "test_huffman.moc"

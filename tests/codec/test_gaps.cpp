// SPDX-License-Identifier: GPL-3.0-or-later
// Relative indices: the spans that are tried, what layers with huge gaps cost, and round trips.
#include "backend/codec/gaps.h"
#include "backend/core/random.h"

#include <QtTest>

#include <algorithm>

using namespace squeeze;
using namespace squeeze::codec;

namespace {

constexpr std::size_t weights = 147'456; // 128 x 128 x 3 x 3

Mask only(std::initializer_list<std::size_t> survivors, std::size_t size = weights) {
    Mask mask(size, 0);
    for (const auto i : survivors) mask[i] = 1;
    return mask;
}

/// Every `step`-th of the first `end` weights, and some more.
Mask every(std::size_t step, std::size_t end, std::initializer_list<std::size_t> more) {
    auto mask = only(more);
    for (std::size_t i = step - 1; i < end; i += step) mask[i] = 1;
    return mask;
}

Bytes written(const GapCode& code, const Mask& mask) {
    BitWriter out;
    write_gap_head(out, code);
    write_gap_data(out, code, mask);
    if (out.position() != code.bits()) throw Error(Fault::Internal, "the plan's cost is not what was written");
    out.pad();
    return out.take();
}

Mask read(const Bytes& bytes, std::uint64_t survivors, std::size_t size) {
    Mask mask(size, 0);
    BitReader in(bytes, "test");
    read_gaps(in, survivors, mask);
    in.finish();
    return mask;
}

} // namespace

Q_DECLARE_METATYPE(Mask)

class TestGaps : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hugeGapsAreCheap_data() {
        QTest::addColumn<Mask>("mask");
        QTest::addColumn<quint64>("most"); // bytes: fillers of a bit each, and the survivors
        QTest::newRow("one in the middle") << only({weights / 2}) << quint64(50);
        QTest::newRow("the last one") << only({weights - 1}) << quint64(90);
        QTest::newRow("three far apart") << only({20'000, 70'000, 140'000}) << quint64(90);
        QTest::newRow("neighbours, then one at the end") << every(1, 200, {weights - 1}) << quint64(140);
        QTest::newRow("small gaps and two huge ones") << every(3, 600, {80'000, weights - 1}) << quint64(140);
        QTest::newRow("at the limit of the histogram") << only({4'095, 8'192}) << quint64(15);
    }
    void hugeGapsAreCheap() {
        QFETCH(Mask, mask);
        QFETCH(quint64, most);
        const auto gaps = gap_histogram(mask);
        const auto bytes = written(plan_gaps(gaps, true), mask);
        QVERIFY2(bytes.size() <= most, qPrintable(QString("%1 bytes").arg(bytes.size())));
        QVERIFY(read(bytes, gaps.survivors, mask.size()) == mask);
    }

    /// FORMAT.md, section 9: spans stop behind the largest gap, which is one itself.
    void spansGoUpToTheLargestGap_data() {
        QTest::addColumn<Mask>("mask");
        QTest::addColumn<unsigned>("span");
        QTest::newRow("no gaps") << Mask(100, 1) << 1u;
        QTest::newRow("all gaps are 13, not one of the list") << every(13, 13 * 50, {}) << 13u;
        QTest::newRow("all gaps are 255") << every(255, 255 * 50, {}) << 255u;
    }
    void spansGoUpToTheLargestGap() {
        QFETCH(Mask, mask);
        QFETCH(unsigned, span);
        const auto code = plan_gaps(gap_histogram(mask), true);
        QCOMPARE(code.span, span);
        QCOMPARE(int(code.stream.kind), int(StreamKind::Constant));
    }

    void randomMasksComeBack() {
        Random random{11};
        for (int round = 0; round < 100; ++round) {
            Mask mask(1 + random.below(30'000), 0);
            const double density = round % 3 == 0 ? 0.0003 : random.uniform(0, 1);
            for (auto& keep : mask) keep = random.chance(density);
            mask[random.below(mask.size())] = 1;
            const auto gaps = gap_histogram(mask);
            QCOMPARE(gaps.survivors, std::uint64_t(std::ranges::count(mask, 1)));
            for (const bool huffman : {true, false})
                QVERIFY(read(written(plan_gaps(gaps, huffman), mask), gaps.survivors, mask.size()) == mask);
        }
    }

    /// Spans are left out by a bound on their cost: never the cheapest, of equally cheap ones the smallest.
    void theCheapestSpanIsFound() {
        Random random{12};
        for (int round = 0; round < 60; ++round) {
            Mask mask(1 + random.below(20'000), 0);
            const double density = round % 4 == 0 ? 0.003 : random.uniform(0.01, 0.9);
            const auto every = 1 + random.below(round % 5 == 0 ? 40 : 1);
            for (std::size_t i = 0; i < mask.size(); ++i) mask[i] = i % every == 0 && random.chance(density);
            mask[random.below(mask.size())] = 1;
            const auto code = plan_gaps(gap_histogram(mask), true);
            std::uint64_t largest = 0, after = 0;
            std::vector<std::uint64_t> gaps;
            for (std::size_t i = 0; i < mask.size(); ++i) {
                if (!mask[i]) continue;
                gaps.push_back(i + 1 - after);
                largest = std::max(largest, gaps.back());
                after = i + 1;
            }
            std::uint64_t fewest = ~std::uint64_t(0);
            std::uint32_t best = 0;
            const auto attempt = [&](std::uint32_t span) {
                std::vector<std::uint64_t> counts(span + 1, 0);
                for (const auto gap : gaps) counts[span] += (gap - 1) / span, ++counts[(gap - 1) % span];
                const auto bits = 8 + plan_stream(counts, true).bits();
                if (bits < fewest || (bits == fewest && span < best)) fewest = bits, best = span;
            };
            for (std::uint32_t span = 1; span <= largest_span && span <= largest; span += 1 + span / 8) attempt(span);
            if (largest <= largest_span) attempt(std::uint32_t(largest));
            QCOMPARE(code.bits(), fewest);
            QCOMPARE(code.span, best);
        }
    }

    void bitsAreCountedLikeMasks() {
        Random random{13};
        for (int round = 0; round < 200; ++round) {
            Mask mask(1 + random.below(20'000), 0);
            const double density = round % 3 == 0 ? 0.0005 : round % 3 == 1 ? random.uniform() : 1;
            std::vector<std::uint64_t> bits((mask.size() + 63) / 64, 0);
            for (std::size_t i = 0; i < mask.size(); ++i)
                if ((mask[i] = random.chance(density))) bits[i / 64] |= std::uint64_t(1) << (i % 64);
            const auto a = gap_histogram(mask), b = gap_histogram(bits);
            QVERIFY(a.counts == b.counts && a.larger == b.larger && a.survivors == b.survivors);
        }
    }
};

QTEST_APPLESS_MAIN(TestGaps)
#include "test_gaps.moc"

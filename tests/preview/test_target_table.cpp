// SPDX-License-Identifier: GPL-3.0-or-later
// From a target to a density: interpolated at once, and the largest that fits by exact search.
#include "app/studio/preview/target_table.h"

#include <QtTest>

#include <cmath>

using namespace squeeze::studio;

namespace {

/// Bytes that grow with the density, in steps, like a file's.
TargetPoint file(double keep) {
    const double entropy = keep < 1 ? -(keep * std::log2(keep) + (1 - keep) * std::log2(1 - keep)) : 0;
    return {keep, std::uint64_t(3'412 + 720'000.0 * (4 * keep + entropy) / 8), 1 - keep};
}

} // namespace

class TestTargetTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void densities_are_written_as_they_are_searched() {
        for (double keep = 1; keep > 2e-4; keep *= 0.83) {
            const double written = tidy(keep);
            QVERIFY(std::abs(written - keep) <= 1e-5 * keep);
            QCOMPARE(QString::number(written, 'g', 6).toDouble(), written);
            QCOMPARE(tidy(written), written);
        }
        QCOMPARE(tidy(0), least_keep);
        QCOMPARE(tidy(7), 1.0);
    }

    void interpolates_closely() {
        TargetTable table;
        const auto densities = table_densities();
        QCOMPARE(densities.size(), std::size_t(48));
        for (const double keep : densities) table.add(file(keep));
        QCOMPARE(table.points().size(), std::size_t(48)); // all different
        for (double keep = 0.9; keep > 0.002; keep *= 0.9) {
            const auto exact = double(file(keep).bytes);
            QVERIFY(std::abs(table.bytes(keep) - exact) < 0.01 * exact);
            const double expected =
                exact >= table.bytes(1) ? 1 : keep; // few zeros cost more than none: all is kept then
            QVERIFY2(std::abs(table.keep(exact) - expected) < 0.04 * expected,
                     qPrintable(QString("%1 for %2").arg(table.keep(exact)).arg(keep)));
        }
        QCOMPARE(table.keep(1e9), 1.0);
        QCOMPARE(table.keep(1), table.points().front().keep);
    }

    void search_finds_the_largest_that_fits() {
        for (std::uint64_t target = 4'000; target < 300'000; target = target * 5 / 4) {
            TargetTable table;
            int evaluations = 0;
            const auto count = [&](double keep) { return ++evaluations, file(keep); };
            const double keep = table.solve(target, count);
            QVERIFY(file(keep).bytes <= target);
            QVERIFY2(double(file(keep).bytes) > double(target) * 0.995, qPrintable(QString::number(target)));
            QVERIFY(evaluations <= 18);
            evaluations = 0;
            QVERIFY(table.solve(target, count) >= keep); // goes on from there
            QVERIFY(evaluations <= 14);
        }
    }

    void search_says_what_cannot_be() {
        TargetTable table;
        QCOMPARE(table.solve(100, file), least_keep);
        QCOMPARE(table.solve(10'000'000, file), 1.0);
    }

    /// What people had decided before is a point; the search goes above it, though nothing above was counted yet.
    void search_goes_beyond_a_single_point() {
        TargetTable table;
        table.add(file(0.1));
        const auto target = file(0.5).bytes;
        const auto keep = table.solve(target, file);
        QVERIFY(file(keep).bytes <= target && double(file(keep).bytes) > double(target) * 0.995);
    }

    void search_ends_when_asked() {
        TargetTable table;
        int evaluations = 0;
        table.solve(
            50'000, [&](double keep) { return ++evaluations, file(keep); }, [] { return true; });
        QVERIFY(evaluations <= 2);
    }
};

QTEST_APPLESS_MAIN(TestTargetTable)
#include "test_target_table.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The frontier against its definition by brute force, and how points are told apart.
#include "widgets/plots/pareto.h"

#include <QtTest>

#include <cmath>
#include <random>
#include <set>

using namespace squeeze;

class TestPareto : public QObject {
    Q_OBJECT

    static bool beats(const CostGain& a, const CostGain& b) {
        return a.cost <= b.cost && a.gain >= b.gain && (a.cost < b.cost || a.gain > b.gain);
    }

    static TradePoint point(std::uint64_t bytes, double top1, Known known = Known::Measured) {
        TradePoint it;
        it.bytes = bytes;
        it.top1 = {top1, known, 3000, top1 - 0.01, top1 + 0.01};
        return it;
    }

private Q_SLOTS:
    void agreesWithTheDefinition() {
        std::mt19937 random(7);
        for (int round = 0; round < 300; ++round) {
            std::vector<CostGain> points(random() % 30);
            for (auto& it : points) it = {double(random() % 12), double(random() % 12)}; // many ties
            std::set<std::pair<double, double>> expected, found;
            for (const auto& it : points)
                if (std::none_of(points.begin(), points.end(), [&](const CostGain& other) { return beats(other, it); }))
                    expected.insert({it.cost, it.gain});
            const auto line = frontier(points);
            for (std::size_t i = 0; i < line.size(); ++i) {
                found.insert({points[line[i]].cost, points[line[i]].gain});
                if (i) QVERIFY(points[line[i]].cost > points[line[i - 1]].cost);
            }
            QCOMPARE(found, expected);
            QCOMPARE(line.size(), expected.size()); // of equal points one
        }
    }

    void ofEqualPointsTheFirst() {
        const CostGain points[] = {{2, 1}, {1, 1}, {1, 1}};
        QCOMPARE(frontier(points), std::vector<std::size_t>{1});
    }

    void whatIsNotFiniteNeverTakesPart() {
        const CostGain points[] = {{NAN, 1}, {1, NAN}, {-INFINITY, 5}, {3, 0.5}};
        QCOMPARE(frontier(points), std::vector<std::size_t>{3});
        QVERIFY(frontier({}).empty());
    }

    void estimatesAreNeverOnTheFrontier() {
        std::vector<TradePoint> points{point(60000, 0.90), point(61000, 0.89), point(50000, 0.95, Known::Estimated),
                                       point(40000, 0.99, Known::Stale), point(40000, 0.85)};
        const auto result = classify(points, Against::Size);
        QCOMPARE(result.marks,
                 (std::vector<Mark>{Mark::Frontier, Mark::Beaten, Mark::Estimated, Mark::Stale, Mark::Frontier}));
        QCOMPARE(result.frontier, (std::vector<std::size_t>{4, 0}));
    }

    void rolesHaveTheirOwnMarks() {
        std::vector<TradePoint> points{point(60000, 0.9), point(61000, 0.95), point(61000, 0.91, Known::Estimated),
                                       point(2900000, 0.99)};
        points[1].role = TradePoint::Role::ThisRun;
        points[1].run = 2;
        points[2].role = TradePoint::Role::Live;
        points[3].role = TradePoint::Role::Original;
        const auto result = classify(points, Against::Size);
        QCOMPARE(result.marks, (std::vector<Mark>{Mark::Frontier, Mark::Selected, Mark::Live, Mark::Original}));
        QCOMPARE(result.frontier, (std::vector<std::size_t>{0, 1})); // this run's points take part
    }

    void moreZerosAreBetter() {
        std::vector<TradePoint> points{point(1, 0.9), point(2, 0.9), point(3, 0.8)};
        points[0].sparsity = 0.5, points[1].sparsity = 0.9, points[2].sparsity = 0.7;
        const auto result = classify(points, Against::Sparsity);
        QCOMPARE(result.marks, (std::vector<Mark>{Mark::Beaten, Mark::Frontier, Mark::Beaten}));
    }

    void unknownLatencyHasNoPlace() {
        std::vector<TradePoint> points{point(1, 0.9), point(2, 0.8)};
        points[1].latency = 3;
        QVERIFY(!place(points[0], Against::Latency));
        QCOMPARE(classify(points, Against::Latency).frontier, std::vector<std::size_t>{1});
    }
};

QTEST_MAIN(TestPareto)
#include "test_pareto.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Estimates of accuracy: never called measured, falling with harm, drawn to what was measured.
#include "app/studio/preview/accuracy.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;
using namespace squeeze::studio;

namespace {
const Figure original{0.9, Known::Measured, 3000, 0.89, 0.91};
}

class TestAccuracy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothing_known_nothing_said() {
        const AccuracyModel model({}, 6, {});
        QVERIFY(model.asIs(0.1).known == Known::None);
        QVERIFY(model.retrained(0.1).known == Known::None);
    }

    void falls_from_the_original_to_chance() {
        const AccuracyModel model(original, 6, {});
        QCOMPARE(model.asIs(0).value, 0.9);
        double last = 1, last_retrained = 1;
        for (double harm = 0; harm <= 1; harm += 0.01) {
            const auto now = model.asIs(harm), after = model.retrained(harm);
            QVERIFY(now.known == Known::Estimated && after.known == Known::Estimated);
            QCOMPARE(now.n, 0ull);
            QVERIFY(now.value <= last && after.value <= last_retrained);
            QVERIFY(after.value >= now.value);
            QVERIFY(now.low <= now.value && now.value <= now.high);
            QVERIFY(after.low <= after.value && after.value <= after.high);
            last = now.value, last_retrained = after.value;
        }
        QVERIFY(last > 1.0 / 6 - 1e-9 && last < 0.3);
    }

    void is_drawn_to_what_was_measured() {
        const AccuracyModel fresh(original, 6, {});
        const std::vector<MeasuredPoint> points{{0.3, 0.8}, {0.4, 0.6}, {0.5, 0.45}};
        const AccuracyModel model(original, 6, points);
        for (const auto& point : points)
            QVERIFY(std::abs(model.asIs(point.harm).value - point.top1) <
                    std::abs(fresh.asIs(point.harm).value - point.top1));
        const auto before = fresh.asIs(0.4), after = model.asIs(0.4);
        QVERIFY(after.high - after.low < 0.9 * (before.high - before.low) + 0.05);
        // a point that lost nothing says only that the fall begins later
        const AccuracyModel unhurt(original, 6, {{0.01, 0.9}});
        QCOMPARE(unhurt.asIs(0.3).value, fresh.asIs(0.3).value);
        const AccuracyModel tough(original, 6, {{0.6, 0.9}});
        QVERIFY(tough.asIs(0.3).value > fresh.asIs(0.3).value);
    }
};

QTEST_APPLESS_MAIN(TestAccuracy)
#include "test_accuracy.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Time left: silent at first, right for steady work, smooth where work is uneven.
#include "app/studio/jobs/eta.h"

#include <QtTest>

#include <cmath>

using squeeze::studio::Eta;

class TestEta : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysNothingTooEarly() {
        Eta eta;
        QVERIFY(eta.left(0) < 0);
        for (double t = 0; t < 1.9; t += 0.1) eta.feed(t / 100, 50 + t);
        QVERIFY(eta.left(52) < 0);
        Eta slow; // long enough, but under one percent
        for (double t = 0; t < 5; t += 0.1) slow.feed(t / 1000, t);
        QVERIFY(slow.left(5) < 0);
    }

    void isRightForSteadyWork() {
        Eta eta;
        for (double t = 0; t <= 30; t += 0.05) eta.feed(t / 120, 1000 + t);
        QVERIFY2(std::abs(eta.left(1030) - 90) < 1, qPrintable(QString::number(eta.left(1030))));
        QVERIFY(std::abs(eta.left(1035) - 85) < 1); // it goes on falling between two figures
    }

    void oneSlowTickDoesNotJump() {
        Eta eta;
        double share = 0, t = 0;
        for (; t < 20; t += 0.1) eta.feed(share += 0.001, t);
        const double before = eta.left(t);
        eta.feed(share += 0.001, t += 1); // a second in which almost nothing happened
        QVERIFY(eta.left(t) > before);
        QVERIFY(eta.left(t) < before * 1.2);
    }

    void forgetsAnOldSpeed() {
        Eta eta;
        double share = 0, t = 0;
        for (; t < 20; t += 0.1) eta.feed(share += 0.001, t);
        for (; t < 60; t += 0.1) eta.feed(share += 0.0005, t);
        QVERIFY(std::abs(eta.left(t) - (1 - share) / 0.005) < 10);
    }

    void beginsAfreshWhenItFalls() {
        Eta eta;
        for (double t = 0; t < 20; t += 0.1) eta.feed(t / 20, t);
        eta.feed(0, 20.2);
        QVERIFY(eta.left(20.2) < 0);
    }
};

QTEST_APPLESS_MAIN(TestEta)
#include "test_eta.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers as the report writes them, and foreign text made safe.
#include "backend/pipeline/report_plot.h"
#include "backend/pipeline/report_text.h"

#include <QtTest>

#include <cmath>

using namespace squeeze::pipeline::report;

class TestReportText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void numbers_data() {
        QTest::addColumn<QString>("written");
        QTest::addColumn<QString>("expected");
        const auto row = [](const std::string& written, const char* expected) {
            QTest::newRow(expected) << QString::fromStdString(written) << QString::fromUtf8(expected);
        };
        row(bytes(0), "0 B");
        row(bytes(999), "999 B");
        row(bytes(61204), "61,204 B");
        row(bytes(2902296), "2,902,296 B");
        row(rough_bytes(999), "999 B");
        row(rough_bytes(61204), "61.2 KB");
        row(rough_bytes(999999), "1.00 MB");
        row(rough_bytes(123456), "123 KB");
        row(percent(0.9134), "91.3 %");
        row(percent(0.99431), "99.43 %");
        row(percent(0.999999), "99.99 %");
        row(percent(1), "100 %");
        row(percent(0), "0.0 %");
        row(points(-0.006), "−0.6 points");
        row(points(0.0126), "+1.3 points");
        row(points(-0.0001), "0.0 points");
        row(ratio(2902296, 61204), "47.4×");
        row(ratio(1000000, 100), "10000×");
        row(ratio(1, 0), "–");
        row(duration(9.4), "9.4 s");
        row(duration(132), "2 min 12 s");
        row(duration(4000), "1 h 6 min");
        row(duration(std::nan("")), "–");
        row(margin(0.913, 3000), "± 1.0");
        row(margin(0.99, 200), "96.4 – 99.7 %");
        row(accuracy(0.9, 30), "27 of 30");
        row(accuracy(0.5, 0), "–");
        row(fixed(-0.004, 2), "0.00");
        row(fixed(std::nan(""), 2), "–");
        row(coordinate(-0.001), "0");
        row(coordinate(12.5), "12.5");
        row(coordinate(1e300).substr(0, 3), "100");
    }
    void numbers() {
        QFETCH(QString, written);
        QFETCH(QString, expected);
        QCOMPARE(written.replace(QChar(0x202F), ' '), expected);
    }

    void escapes_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        const QString bad(QChar(0xFFFD));
        QTest::newRow("markup") << QByteArray("<b a='\"'>&") << "&lt;b a=&#39;&quot;&#39;&gt;&amp;";
        QTest::newRow("greek") << QByteArray("λ → 😀") << QString::fromUtf8("λ → 😀");
        QTest::newRow("control") << QByteArray("a\0b\x1b\x7f", 5) << "a" + bad + "b" + bad + bad;
        QTest::newRow("cut short") << QByteArray("x\xE2\x82") << "x" + bad + bad;
        QTest::newRow("overlong") << QByteArray("\xC0\xBC\xE0\x80\xBC") << bad + bad + bad + bad + bad;
        QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << bad + bad + bad;
        QTest::newRow("turned") << QByteArray("a\u202Eb") << "a" + bad + "b";
        QTest::newRow("empty") << QByteArray() << QString();
    }
    void escapes() {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(QString::fromStdString(escape({text.data(), std::size_t(text.size())})), expected);
    }

    void ticks_are_round() {
        QCOMPARE(linear_ticks(0.875, 0.925, 5), (std::vector<double>{0.88, 0.89, 0.9, 0.91, 0.92}));
        QCOMPARE(log_ticks(40e3, 3e6), (std::vector<double>{5e4, 1e5, 2e5, 5e5, 1e6, 2e6}));
        QVERIFY(linear_ticks(1, 1, 5).empty());
    }

    void labels_never_overlap() {
        const Box area{0, 0, 400, 200};
        Labels labels(area);
        std::vector<Box> boxes;
        for (int i = 0; i < 12; ++i) { // all at nearly one point
            const auto place = labels.place(200 + i, 100, 60, 9);
            if (!place.found) continue;
            const Box box{place.x, place.y - 9, place.x + 60, place.y + 3};
            QVERIFY(box.inside(area));
            for (const auto& other : boxes) QVERIFY(!box.overlaps(other));
            boxes.push_back(box);
        }
        QVERIFY(boxes.size() >= 6);
    }
};

QTEST_APPLESS_MAIN(TestReportText)
#include "test_report_text.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Every figure of the window, by table and by language.
#include "widgets/theme/format.h"

#include <QTest>

#include <cmath>

using namespace squeeze;

namespace {

/// U+202F stands as "_" in the tables, U+2212 as "-".
QString plain(QString text) { return text.replace(QChar(0x202F), u'_').replace(QChar(0x2212), u'-'); }

const QLocale english() { return QLocale(QLocale::English, QLocale::UnitedStates); }
const QLocale german() { return QLocale(QLocale::German, QLocale::Germany); }

} // namespace

class TestFormat : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void figures_data();
    void figures();
    void accuracy_data();
    void accuracy();
    void budgetIsNeverRounded();
    void sizes_data();
    void sizes();
    void whatPeopleSeeCanBeTyped();
    void nonsenseIsADash();
};

void TestFormat::figures_data() {
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("wanted");
    const Format en(english()), de(german()), zh(QLocale(QLocale::Chinese, QLocale::China));
    const auto row = [](const char* name, const QString& found, const char* wanted) {
        QTest::newRow(name) << plain(found) << QString::fromUtf8(wanted);
    };
    row("count", en.count(17034), "17,034"), row("count de", de.count(17034), "17.034");
    row("bytes", en.bytes(61204), "61,204_B"), row("bytes zh", zh.bytes(61204), "61,204_B");
    row("largest", en.bytes(18446744073709551615u), "18,446,744,073,709,551,615_B");
    row("rough B", en.roughBytes(612), "612_B"), row("rough KB", en.roughBytes(32800), "32.8_KB");
    row("rough MB", en.roughBytes(2902296), "2.90_MB"), row("rough 967", en.roughBytes(967400), "967_KB");
    row("rough carries", en.roughBytes(999600), "1.00_MB"), row("rough 9.996", en.roughBytes(9996), "10.0_KB");
    row("rough de", de.roughBytes(2902296), "2,90_MB");
    row("less", en.byteChange(-612), "-612_B"), row("more", en.byteChange(1200), "+1,200_B");
    row("same", en.byteChange(0), "0_B");
    row("percent", en.percent(0.913), "91.3_%"), row("percent 99", en.percent(0.99123), "99.12_%");
    row("percent 0", en.percent(0), "0.0_%"), row("percent 1", en.percent(1), "100_%");
    row("never quite all", en.percent(0.999999), "99.99_%"), row("percent de", de.percent(0.913), "91,3_%");
    row("points", en.points(-0.006), "-0.6 points"), row("points +", en.points(0.025), "+2.5 points");
    row("no minus zero", en.points(-0.0001), "0.0 points");
    row("ratio", en.ratio(47.36), "47.4×"), row("ratio 100", en.ratio(104.7), "105×");
    row("ratio 99.97", en.ratio(99.97), "100×"), row("threshold", en.threshold(0.05), "0.0500");
    row("seconds", en.duration(12.2), "12_s"), row("minutes", en.duration(132), "2_min 12_s");
    row("59.7", en.duration(59.7), "1_min 0_s"), row("hours", en.duration(3900), "1_h 5_min");
    row("about min", en.roughDuration(250), "about 4_min"), row("about s", en.roughDuration(31), "about 30_s");
    row("soon", en.roughDuration(2), "a few seconds"), row("about h", en.roughDuration(5500), "about 1.5_h");
    row("ms", en.milliseconds(3.14), "3.1_ms"), row("fast", en.milliseconds(0.421), "0.42_ms");
    row("slow", en.milliseconds(1234), "1.2_s"), row("100 ms", en.milliseconds(123.4), "123_ms");
}

void TestFormat::figures() {
    QFETCH(QString, found);
    QFETCH(QString, wanted);
    QCOMPARE(found, wanted);
}

void TestFormat::accuracy_data() {
    QTest::addColumn<Figure>("figure");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("interval");
    QTest::newRow("none") << Figure{} << "–"
                          << "";
    QTest::newRow("measured") << Figure{0.913, Known::Measured, 3000, 0.903, 0.923} << "91.3_%"
                              << "±_1.0";
    QTest::newRow("stale") << Figure{0.913, Known::Stale, 3000, 0.903, 0.923} << "91.3_%"
                           << "±_1.0";
    QTest::newRow("estimated") << Figure{0.887, Known::Estimated, 0, 0.871, 0.903} << "≈_88.7_%"
                               << "±_1.6";
    QTest::newRow("lopsided") << Figure{0.98, Known::Measured, 200, 0.949, 0.992} << "98.0_%"
                              << "94.9 – 99.2";
    QTest::newRow("few") << Figure{0.9, Known::Measured, 30, 0.74, 0.97} << "90.0_%"
                         << "27 of 30";
    QTest::newRow("unknown spread") << Figure{0.9, Known::Measured, 300, 0, 0} << "90.0_%"
                                    << "";
}

void TestFormat::accuracy() {
    QFETCH(Figure, figure);
    QFETCH(QString, value);
    QFETCH(QString, interval);
    const Format format(english());
    QCOMPARE(plain(format.accuracy(figure)), value);
    QCOMPARE(plain(format.interval(figure)), interval);
}

void TestFormat::budgetIsNeverRounded() {
    const Format format(english());
    QCOMPARE(plain(format.budget(61318, 61440)), QStringLiteral("122_B to spare"));
    QCOMPARE(plain(format.budget(61440, 61440)), QStringLiteral("0_B to spare"));
    QCOMPARE(plain(format.budget(61441, 61440)), QStringLiteral("1_B over"));
    QCOMPARE(plain(format.budget(2902296, 61440)), QStringLiteral("2,840,856_B over"));
}

void TestFormat::sizes_data() {
    QTest::addColumn<bool>("inGerman");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("bytes"); // -1: not a size
    const auto row = [](const char* text, qlonglong bytes, bool inGerman = false) {
        QTest::newRow(qPrintable(QStringLiteral("%1 %2").arg(inGerman ? "de" : "en", text)))
            << inGerman << QString::fromUtf8(text) << bytes;
    };
    row("61440", 61440), row("61,440", 61440), row("61,440 B", 61440), row("60 KiB", 61440), row("60kib", 61440);
    row("60 KB", 60000), row("0.3 MB", 300000), row("10x", 290229), row("10 ×", 290229), row("≤ 61,440", 61440);
    row("1.5 MiB", 1572864), row("1e3", 1000), row("", -1), row("B", -1), row("-4 KB", -1), row("0", -1);
    row("0.4 B", -1), row("nan", -1), row("inf", -1), row("12 parsecs", -1), row("1e300 MB", -1), row("0x", -1);
    row("ten", -1), row("6 1 KB 2", -1);
    row("61.440", 61440, true), row("0,3 MB", 300000, true), row("0.3 MB", 300000, true), row("10x", 290229, true);
}

void TestFormat::sizes() {
    QFETCH(bool, inGerman);
    QFETCH(QString, text);
    QFETCH(qlonglong, bytes);
    const auto found = Format(inGerman ? german() : english()).parseSize(text, 2902296);
    QCOMPARE(found ? static_cast<qlonglong>(*found) : -1, bytes);
}

void TestFormat::whatPeopleSeeCanBeTyped() {
    for (const auto& locale : {english(), german(), QLocale(QLocale::Chinese), QLocale(QLocale::French)}) {
        const Format format(locale);
        for (const std::uint64_t n : {1ull, 999ull, 61204ull, 2902296ull, 123456789012ull})
            QCOMPARE(format.parseSize(format.bytes(n), 1).value_or(0), n);
    }
}

void TestFormat::nonsenseIsADash() {
    const Format format(english());
    const double nan = std::nan("");
    for (const QString& text : {format.percent(nan), format.points(nan), format.ratio(-1), format.duration(-1),
                                format.roughDuration(nan), format.milliseconds(-2), format.roughBytes(nan)})
        QCOMPARE(text, QStringLiteral("–"));
}

QTEST_MAIN(TestFormat)
#include "test_format.moc"

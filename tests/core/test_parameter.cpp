// SPDX-License-Identifier: GPL-3.0-or-later
// Knobs: every type's text, ranges, choices, overrides of single layers, and that text() and parse_value() agree.
#include "backend/core/error.h"
#include "backend/core/parameter.h"
#include "backend/core/random.h"

#include <QtTest>

#include <cmath>

using namespace squeeze;

namespace {

std::vector<Parameter> knobs() {
    return {
        {"keep", "share kept", 0.2, 0, 1, {}, true},
        {"bits", "bits", std::int64_t(4), 1, 8, {}, true},
        {"init", "where it begins", std::string("linear"), 0, 0, {"linear", "optimal"}},
        {"bias", "also biases", false},
        {"note", "free text", std::string("")},
    };
}

/// The Usage message that `action` throws; a failure otherwise.
template <typename F>
QString usage(F action) {
    try {
        action();
    } catch (const Error& error) {
        return error.fault() == Fault::Usage ? QString(error.what()) : QString("wrong fault: ") + error.what();
    }
    return "nothing was thrown";
}

} // namespace

class TestParameter : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rejects_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("message");
        QTest::newRow("not a number") << "keep"
                                      << "much"
                                      << "keep=much: a number is needed";
        QTest::newRow("trailing") << "keep"
                                  << "0.5x"
                                  << "keep=0.5x: a number is needed";
        QTest::newRow("empty") << "keep"
                               << ""
                               << "keep=: a number is needed";
        QTest::newRow("above") << "keep"
                               << "1.5"
                               << "keep=1.5: must be between 0 and 1";
        QTest::newRow("below") << "keep"
                               << "-0.1"
                               << "keep=-0.1: must be between 0 and 1";
        QTest::newRow("nan") << "keep"
                             << "nan"
                             << "keep=nan: must be between 0 and 1";
        QTest::newRow("inf") << "keep"
                             << "inf"
                             << "keep=inf: must be between 0 and 1";
        QTest::newRow("fraction") << "bits"
                                  << "2.5"
                                  << "bits=2.5: a whole number is needed";
        QTest::newRow("overflow") << "bits"
                                  << "99999999999999999999"
                                  << "bits=99999999999999999999: a whole number is needed";
        QTest::newRow("range") << "bits"
                               << "9"
                               << "bits=9: must be between 1 and 8";
        QTest::newRow("choice") << "init"
                                << "best"
                                << "init=best: must be one of linear, optimal";
        QTest::newRow("flag") << "bias"
                              << "maybe"
                              << "bias=maybe: must be true or false";
        QTest::newRow("unknown") << "kep"
                                 << "1"
                                 << "unknown parameter 'kep'; known: keep, bits, init, bias, note";
    }
    void rejects() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QString, message);
        Values values{knobs()};
        QCOMPARE(usage([&] { values.set(name.toStdString(), value.toStdString()); }), message);
        QVERIFY(values.settings().empty());
    }

    void defaults_and_given() {
        Values values{knobs()};
        QCOMPARE(values.number("keep"), 0.2);
        QCOMPARE(values.integer("bits"), 4);
        QCOMPARE(values.number("bits"), 4.0);
        QCOMPARE(values.word("init"), std::string("linear"));
        QVERIFY(!values.flag("bias"));
        QVERIFY(!values.given("keep"));
        values.set("keep", "0.2");
        QVERIFY(values.given("keep")); // also where it equals the default
        for (const char* yes : {"true", "yes", "1"}) {
            values.set("bias", "false");
            values.set("bias", yes);
            QVERIFY(values.flag("bias"));
        }
    }

    void overrides() {
        Values values{knobs()};
        values.set("keep", "0.1", "conv10");
        QVERIFY(!values.given("keep"));
        QCOMPARE(values.number("keep", "conv10"), 0.1);
        QCOMPARE(values.number("keep", "conv1"), 0.2);
        values.set("keep", "0.5");
        QCOMPARE(values.number("keep", "conv10"), 0.1); // whichever came first
        QCOMPARE(values.number("keep", "conv1"), 0.5);
        values.set("bits", "2", "conv1");
        values.set("bits", "3", "conv10");
        QCOMPARE(values.layers(), (std::vector<std::string>{"conv10", "conv1"}));
        QCOMPARE(usage([&] { values.set("init", "optimal", "conv1"); }),
                 QString("conv1:init: this parameter cannot be set for a single layer"));
        QCOMPARE(values.settings().size(), std::size_t(4));
        values.set("keep", "0.3", "conv10"); // replaces in place
        QCOMPARE(values.settings().size(), std::size_t(4));
        QCOMPARE(values.settings().front().value, Value(0.3));
    }

    void text_reads_back() {
        const Parameter number{"x", "", 0.0};
        const Parameter whole{"n", "", std::int64_t(0)};
        Random random({11});
        for (int i = 0; i < 20000; ++i) {
            const auto bits = random.next();
            double value;
            std::memcpy(&value, &bits, sizeof value);
            if (std::isfinite(value)) QCOMPARE(parse_value(number, text(Value(value))), Value(value));
            QCOMPARE(parse_value(whole, text(Value(std::int64_t(bits)))), Value(std::int64_t(bits)));
        }
        QCOMPARE(text(Value(0.2)), std::string("0.2")); // shortest, not 0.2000000000000000111
        QCOMPARE(text(Value(true)), std::string("true"));
    }
};

QTEST_APPLESS_MAIN(TestParameter)
#include "test_parameter.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Progress: ticks are throttled, the last of a phase and everything else never; a stop request cancels at the next
// tick.
#include "backend/core/progress.h"

#include <QtTest>

#include <thread>

using namespace squeeze;

class TestProgress : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void ticks_are_throttled() {
        std::vector<Tick> seen;
        Progress progress([&](const Event& event) {
            if (const auto* tick = std::get_if<Tick>(&event)) seen.push_back(*tick);
        });
        for (int i = 1; i <= 100000; ++i) progress.tick("train", i, 100000, "batches");
        QVERIFY(seen.size() >= 2);
        QVERIFY(seen.size() < 40);
        QCOMPARE(seen.front().done, 1.0);
        QCOMPARE(seen.back().done, 100000.0); // the last one always arrives
        QCOMPARE(seen.back().unit, std::string("batches"));
        QVERIFY(seen.back().per_second > 0);
    }

    void a_new_phase_shows_at_once() {
        std::vector<std::string> phases;
        Progress progress([&](const Event& event) { phases.push_back(std::get<Tick>(event).phase); });
        progress.tick("a", 1, 10, "x");
        progress.tick("a", 2, 10, "x");
        progress.tick("b", 1, 10, "x");
        progress.tick("b", 2, 10, "x");
        QCOMPARE(phases, (std::vector<std::string>{"a", "b"}));
    }

    void speed_is_of_the_phase() {
        Tick last;
        Progress progress([&](const Event& event) { last = std::get<Tick>(event); });
        progress.tick("a", 100, 200, "x");
        QCOMPARE(last.per_second, 0.0);
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        progress.tick("a", 200, 200, "x");
        QVERIFY(last.per_second > 100 && last.per_second < 1700); // 100 units in at least 60 ms
    }

    void the_same_phase_again_is_a_new_one() {
        Tick last;
        Progress progress([&](const Event& event) { last = std::get<Tick>(event); });
        progress.tick("evaluate", 1, 1000, "x");
        progress.tick("evaluate", 1000, 1000, "x");
        std::this_thread::sleep_for(std::chrono::milliseconds(100));
        progress.tick("evaluate", 1, 1000, "x");
        QCOMPARE(last.per_second, 0.0);
        std::this_thread::sleep_for(std::chrono::milliseconds(60));
        progress.tick("evaluate", 1000, 1000, "x");
        QVERIFY(last.per_second > 0);
        progress.tick("evaluate", 500, 1000, "x"); // begins with what the first one had passed
        QCOMPARE(last.done, 500.0);
        QCOMPARE(last.per_second, 0.0);
    }

    void other_events_are_never_dropped() {
        int measured = 0, notes = 0;
        Progress progress([&](const Event& event) {
            measured += std::holds_alternative<Measured>(event);
            notes += std::holds_alternative<Note>(event);
        });
        for (int i = 0; i < 1000; ++i) {
            progress.report(Measured{});
            progress.warn("careful");
        }
        QCOMPARE(measured, 1000);
        QCOMPARE(notes, 1000);
    }

    void stopping() {
        std::stop_source source;
        Progress progress({}, source.get_token());
        progress.check();
        progress.tick("a", 1, 2, "x"); // without a sink nothing happens
        source.request_stop();
        for (const bool tick : {false, true}) {
            try {
                tick ? progress.tick("a", 1, 2, "x") : progress.check();
                QFAIL("went on");
            } catch (const Error& error) {
                QCOMPARE(error.fault(), Fault::Cancelled);
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestProgress)
#include "test_progress.moc"

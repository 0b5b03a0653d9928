// SPDX-License-Identifier: GPL-3.0-or-later
// Background work: its events, its end, its list, and that nothing of it is left behind.
#include "app/studio/jobs/jobs.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

#include <atomic>
#include <sys/resource.h>
#include <thread>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

void until_stopped(Progress& progress) {
    for (int i = 0;; ++i) {
        progress.tick("train", i, 1e6, "images");
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
}

} // namespace

class TestJobs : public QObject {
    Q_OBJECT
    Jobs* jobs = nullptr;

private Q_SLOTS:
    void init() { jobs = new Jobs; }
    void cleanup() { delete std::exchange(jobs, nullptr); }

    void worksElsewhereAndEndsHere() {
        QAbstractItemModelTester tester(jobs);
        auto where = std::make_shared<std::thread::id>();
        auto* job = jobs->start("Counting", Job::Lane::Interactive,
                                [where](Progress&) { *where = std::this_thread::get_id(); });
        QSignalSpy done(job, &Job::done), ended(job, &Job::ended), failed(job, &Job::failed);
        QCOMPARE(jobs->running().size(), 1);
        QVERIFY(done.wait());
        QVERIFY(*where != std::this_thread::get_id() && *where != std::thread::id());
        QCOMPARE(job->state(), Job::State::Done);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(failed.count(), 0);
        QVERIFY(jobs->running().isEmpty());
        QCOMPARE(jobs->data(jobs->index(0), Jobs::TitleRole).toString(), QString("Counting"));
        QCOMPARE(jobs->data(jobs->index(0), Jobs::StateRole).toInt(), int(Job::State::Done));
    }

    void deliversEveryEventInOrder() {
        constexpr int count = 500;
        auto* job = jobs->start("Measuring", Job::Lane::Long, [](Progress& progress) {
            for (int i = 0; i < count; ++i) {
                Measured measured;
                measured.measurement.epoch = i;
                progress.report(measured);
                progress.tick("train", i, count, "images");
            }
        });
        std::vector<int> seen;
        connect(job, &Job::reported, this, [&](const Event& event) {
            if (const auto* measured = std::get_if<Measured>(&event)) seen.push_back(measured->measurement.epoch);
        });
        QSignalSpy done(job, &Job::done);
        QVERIFY(done.wait());
        QCOMPARE(seen.size(), std::size_t(count));
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
    }

    void movesWithItsTicks() {
        std::atomic<bool> go = false;
        auto* job = jobs->start("Photos", Job::Lane::Interactive, [&go](Progress& progress) {
            progress.tick("read", 1860, 3000, "images");
            while (!go) std::this_thread::yield();
        });
        QSignalSpy moved(job, &Job::moved);
        QVERIFY(moved.wait());
        QCOMPARE(job->share(), 0.62);
        QVERIFY2(job->where().contains("860") && job->where().contains("000"), qPrintable(job->where()));
        QVERIFY(job->secondsLeft() < 0);
        job->describe("epoch 2 of 3", 0.5, 60);
        QCOMPARE(jobs->data(jobs->index(0), Jobs::WhereRole).toString(), QString("epoch 2 of 3"));
        QCOMPARE(jobs->data(jobs->index(0), Jobs::LeftRole).toDouble(), 60.0);
        go = true;
        QTRY_COMPARE(job->state(), Job::State::Done);
        QCOMPARE(job->share(), 1.0);
    }

    void canBeCancelled() {
        auto* job = jobs->start("Endless", Job::Lane::Interactive, until_stopped);
        QSignalSpy cancelled(job, &Job::cancelled), failed(job, &Job::failed), done(job, &Job::done);
        QTRY_VERIFY(job->share() > 0);
        job->cancel();
        QVERIFY(cancelled.wait());
        QCOMPARE(job->state(), Job::State::Cancelled);
        QCOMPARE(failed.count() + done.count(), 0);
    }

    void failuresAreSentences() {
        auto* job = jobs->start("Reading", Job::Lane::Interactive,
                                [](Progress&) { throw Error(Fault::Corrupt, "photo.jpg: ends early"); });
        QSignalSpy failed(job, &Job::failed), ended(job, &Job::ended);
        QVERIFY(ended.wait());
        QCOMPARE(failed.count(), 1);
        QCOMPARE(job->failure().fault, Fault::Corrupt);
        QVERIFY2(job->failure().text.endsWith("photo.jpg: ends early."), qPrintable(job->failure().text));
        QVERIFY(jobs->log().last().contains("photo.jpg"));
        QVERIFY(jobs->data(jobs->index(0), Jobs::FailureRole).toString().contains("ends early"));

        auto* other =
            jobs->start("Odd", Job::Lane::Interactive, [](Progress&) { throw std::runtime_error("torch: boom"); });
        QSignalSpy odd(other, &Job::ended);
        QVERIFY(odd.wait());
        QCOMPARE(other->failure().fault, Fault::Internal);
        QVERIFY(other->failure().text.contains("torch: boom"));
    }

    void itsEndFreesWhatItCaptured() {
        auto token = std::make_shared<int>(1);
        const std::weak_ptr<int> watch = token;
        auto* job = jobs->start("Holding", Job::Lane::Interactive, [token = std::move(token)](Progress&) {});
        QSignalSpy done(job, &Job::done);
        QVERIFY(done.wait());
        QVERIFY(watch.expired());
    }

    void keepsTwentyThatEnded() {
        QAbstractItemModelTester tester(jobs);
        for (int i = 0; i < 30; ++i) {
            auto* job = jobs->start(QString::number(i), Job::Lane::Interactive, [](Progress&) {});
            QSignalSpy ended(job, &Job::ended);
            QVERIFY(ended.wait());
        }
        QTRY_COMPARE(jobs->rowCount(), 20);
        QCOMPARE(jobs->data(jobs->index(0), Jobs::TitleRole).toString(), QString("29"));
    }

    void theLogIsBounded() {
        QSignalSpy logged(jobs, &Jobs::logged);
        for (int i = 0; i < 2100; ++i) jobs->write(QString::number(i));
        QCOMPARE(logged.count(), 2100);
        QCOMPARE(jobs->log().size(), 2000);
        QVERIFY(jobs->log().last().endsWith("2099"));
    }

    void goingAwayStopsAll() {
        for (int i = 0; i < 3; ++i) jobs->start("Endless", Job::Lane::Long, until_stopped);
        QElapsedTimer timer;
        timer.start();
        delete std::exchange(jobs, nullptr);
        QVERIFY(timer.elapsed() < 2000);
    }

    void longWorkIsLessUrgent() {
        auto nice = std::make_shared<std::pair<int, int>>();
        auto* job = jobs->start("Long", Job::Lane::Long, [nice](Progress&) {
            nice->first = ::getpriority(PRIO_PROCESS, 0);
            std::thread([nice] { nice->second = ::getpriority(PRIO_PROCESS, 0); }).join();
        });
        QSignalSpy done(job, &Job::done);
        const int own = ::getpriority(PRIO_PROCESS, 0);
        QVERIFY(done.wait());
        QVERIFY(nice->first >= 10);
        QCOMPARE(nice->second, nice->first); // inherited
        QCOMPARE(::getpriority(PRIO_PROCESS, 0), own);
    }
};

QTEST_GUILESS_MAIN(TestJobs)
#include "test_jobs.moc"

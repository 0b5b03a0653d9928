// SPDX-License-Identifier: GPL-3.0-or-later
// A run of the window killed by SIGKILL at random moments and resumed, there or by `squeeze run --project`, ends in the
// bytes of the run that nobody disturbed; a paused one and one continued from a step likewise.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/run/runner.h"
#include "tests/cli/cli.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

#include <csignal>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

const std::string steps = "train epochs=2 batch=16 | prune keep=0.3 epochs=2 batch=16 distil=0.2 | cluster bits=3 | "
                          "train epochs=1 batch=16 | encode biases=fp16";

/// What a window does with a project: begins its run, or resumes it. Says what was measured.
struct Window {
    Jobs jobs;
    Document document;
    DataSource data{document, jobs};
    Runner runner{document, data, jobs};

    explicit Window(const std::string& path) { document.open(path); }
    bool finish() {
        bool over = false, good = false;
        QObject::connect(&runner, &Runner::finished, [&] { over = good = true; });
        QObject::connect(&runner, &Runner::stopped, [&](const Failure& failure) {
            over = true;
            std::fprintf(stderr, "%s\n", qPrintable(failure.text));
        });
        return QTest::qWaitFor([&] { return over; }, 300000) && good;
    }
};

int run_window(const char* path) {
    Window window(path);
    QObject::connect(&window.runner, &Runner::measured, [] { std::puts("measured"), std::fflush(stdout); });
    if (!QTest::qWaitFor([&] { return window.runner.resumable() != 0; }, 1000)) std::puts("begins");
    window.runner.resumable() ? window.runner.resume() : window.runner.start();
    return window.finish() ? 0 : 1;
}

} // namespace

class TestGuiResume : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    Bytes m_whole;
    QString at(const QString& name) const { return m_folder.filePath(name); }

    void make_project(const QString& name, const std::string& recipe = steps) const {
        Document document;
        document.decide("Begin", [&](Decisions& d) {
            d.data = at("photos").toStdString();
            d.start = "squeezenet1_1";
            d.size = 32;
            d.recipe = recipe;
        });
        QSignalSpy opened(&document, &Document::opened);
        document.saveAs(at(name).toStdString());
        QVERIFY(opened.wait());
    }
    Bytes result(const QString& name) const {
        const auto project = pipeline::Project::open(at(name).toStdString());
        const auto runs = project.runs();
        return runs.empty() || !runs.back().finished ? Bytes() : project.final_file(runs.back().id).value();
    }
    static void start(QProcess& process, const QString& path) {
        process.setProcessChannelMode(QProcess::SeparateChannels);
        process.start(QCoreApplication::applicationFilePath(), {"--run", path});
    }
    /// Kills the window when it has measured `points` times, and a random moment later.
    void kill_after(const QString& path, int points) const {
        QProcess process;
        start(process, path);
        for (int seen = 0; seen < points && process.state() != QProcess::NotRunning;)
            if (process.waitForReadyRead(60000)) seen += int(process.readAllStandardOutput().count("measured"));
        QTest::qSleep(int(QRandomGenerator::global()->bounded(400)));
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        for (int i = 0; i < 24; ++i)
            for (const char* colour : {"red", "green", "blue"}) {
                const auto file = at(QString("photos/%1/%2.png").arg(colour).arg(i));
                QDir(m_folder.path()).mkpath(QFileInfo(file).path());
                const auto channel = [&](char c) { return std::uint8_t(colour[0] == c ? 120 + i * 5 : i * 4); };
                cli::write(file, cli::picture(channel('r'), channel('g'), channel('b')));
            }
        make_project("whole.squeeze");
        Window window(at("whole.squeeze").toStdString());
        window.runner.start();
        QVERIFY(window.finish());
        QVERIFY(!window.runner.live().loss.empty());
        window.document.renew();
        m_whole = result("whole.squeeze");
        QVERIFY(!m_whole.empty());
    }

    void killedAndResumedInTheWindow() {
        make_project("killed.squeeze");
        for (int round = 0; round < 3; ++round) kill_after(at("killed.squeeze"), 1);
        QProcess last;
        start(last, at("killed.squeeze"));
        QVERIFY(last.waitForFinished(300000));
        QVERIFY2(last.exitCode() == 0, last.readAllStandardError());
        QVERIFY(result("killed.squeeze") == m_whole);
    }

    void theCommandLineGoesOn() {
        make_project("handed.squeeze");
        kill_after(at("handed.squeeze"), 2);
        const auto done = cli::run(m_folder.path(), {"run", "--project", "handed.squeeze", "--out", "handed.sqz"});
        QVERIFY2(done.code == 0, done.all());
        QVERIFY(result("handed.squeeze") == m_whole);
        QVERIFY(read_file(at("handed.sqz").toStdString()) == m_whole);
    }

    void theWindowGoesOnWithTheCommandLinesRun() {
        QProcess process;
        cli::start(
            process, m_folder.path(),
            {"run", QString::fromStdString(steps), "--data", "photos", "--size", "32", "--project", "cli.squeeze"});
        cli::read_until(process, "epoch 1");
        ::kill(pid_t(process.processId()), SIGKILL);
        process.waitForFinished();
        Window window(at("cli.squeeze").toStdString());
        QCOMPARE(window.document.decisions().recipe, steps);
        QTRY_VERIFY(window.runner.resumable() != 0);
        window.runner.resume();
        QVERIFY(window.finish());
        window.document.renew();
        QVERIFY(result("cli.squeeze") == m_whole);
    }

    void pausedAndContinuedFromAStep() {
        make_project("paused.squeeze");
        Window window(at("paused.squeeze").toStdString());
        QSignalSpy measured(&window.runner, &Runner::measured), states(&window.runner, &Runner::stateChanged);
        window.runner.start();
        QVERIFY(QTest::qWaitFor([&] { return measured.count() >= 2; }, 60000));
        QElapsedTimer timer;
        timer.start();
        window.runner.pause();
        QVERIFY(QTest::qWaitFor([&] { return window.runner.state() == Runner::State::Paused; }, 20000));
        QVERIFY(window.runner.current() && window.runner.current()->resumable);
        window.runner.resume();
        QVERIFY(window.finish());
        QVERIFY(window.document.store()->call([](pipeline::Project& p) { return *p.final_file(1); }) == m_whole);

        // Another clustering: only that and what comes after it, as if the whole had been done.
        const auto other = "train epochs=2 batch=16 | prune keep=0.3 epochs=2 batch=16 distil=0.2 | cluster bits=2 | "
                           "train epochs=1 batch=16 | encode biases=fp16";
        window.document.decide("Bits", [&](Decisions& d) { d.recipe = other; });
        QCOMPARE(window.runner.firstChanged(), 2);
        measured.clear();
        window.runner.start(2);
        QVERIFY(window.finish());
        QCOMPARE(measured.count(), 3);
        const auto later = window.document.store()->call([](pipeline::Project& p) { return *p.final_file(2); });
        window.runner.start();
        QVERIFY(window.finish());
        QVERIFY(window.document.store()->call([](pipeline::Project& p) { return *p.final_file(3); }) == later);
    }

    void cancelledIsGivenUp() {
        make_project("cancelled.squeeze");
        Window window(at("cancelled.squeeze").toStdString());
        QSignalSpy measured(&window.runner, &Runner::measured);
        window.runner.start();
        QVERIFY(QTest::qWaitFor([&] { return measured.count() >= 2; }, 60000));
        window.runner.cancel();
        QVERIFY(QTest::qWaitFor([&] { return window.runner.state() == Runner::State::Idle; }, 20000));
        QCOMPARE(window.runner.resumable(), 0);
        QCOMPARE(window.runner.current(), nullptr);
        QVERIFY(!window.document.store()->call([](pipeline::Project& p) { return p.checkpoint(1).has_value(); }));
        QVERIFY(window.runner.runs().front().measurements.size() >= 2); // its points stay
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--run") return run_window(argv[2]);
    TestGuiResume test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_gui_resume.moc"

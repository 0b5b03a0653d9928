// SPDX-License-Identifier: GPL-3.0-or-later
// Saved by itself, soon, off the window's thread; killed at any moment nothing that was saved is lost; a full disk is
// said.
#include "app/studio/document/document.h"
#include "tests/pipeline/scratch.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

#include <csignal>
#include <future>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// A window that decides for ever and says which decision is in the file.
int decide_for_ever(const char* path) {
    Document document;
    document.open(path);
    QObject::connect(&document, &Document::savedChanged, [&](Document::Saved saved) {
        if (saved == Document::Saved::Saved) std::printf("%d\n", document.decisions().size), std::fflush(stdout);
    });
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (document.saved() == Document::Saved::Saved) document.decide("next", [](Decisions& d) { ++d.size; });
    });
    timer.start(1);
    return QCoreApplication::exec();
}

} // namespace

class TestSaving : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder{scratch()};
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void soonAndAllAtOnce() {
        Document document;
        QSignalSpy saved(&document, &Document::savedChanged);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) document.decide("size", [i](Decisions& d) { d.size = 200 + i; });
        QCOMPARE(document.saved(), Document::Saved::Saving);
        QVERIFY(timer.elapsed() < 100); // the thread that decides does not write
        QTRY_COMPARE(document.saved(), Document::Saved::Saved);
        QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed()))); // 300 ms on an idle machine
        QCOMPARE(saved.count(), 2); // saving, saved: not once for each
        const auto path = document.path();
        document.renew();
        QCOMPARE(Document::read(path).decisions.size, 299);
        std::filesystem::remove(path);
    }

    void killedAtRandomMoments() {
        const auto path = at("killed.squeeze");
        pipeline::Project::open(path).store_document({{"decisions", "{\"size\":100}"}});
        int least = 100;
        for (int round = 0; round < 6; ++round) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {"--decide", QString::fromStdString(path.string())});
            QVERIFY(child.waitForStarted());
            QVERIFY(child.waitForReadyRead(20000)); // at least one
            QTest::qSleep(int(QRandomGenerator::global()->bounded(300)));
            ::kill(pid_t(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished());
            const auto lines = child.readAllStandardOutput().trimmed().split('\n');
            const int said = lines.last().toInt();
            QVERIFY(said > least);
            const int there = Document::read(path).decisions.size;
            QVERIFY2(there == said || there == said + 1, qPrintable(QString("%1 of %2").arg(there).arg(said)));
            least = there;
        }
    }

    void aFullDiskIsSaidAndTriedAgain() {
        Document document;
        document.decide("size", [](Decisions& d) { d.size = 64; });
        QTRY_COMPARE(document.saved(), Document::Saved::Saved);
        // No file of this process may grow: what a full disk does.
        struct rlimit before {};
        ::getrlimit(RLIMIT_FSIZE, &before);
        std::signal(SIGXFSZ, SIG_IGN);
        const struct rlimit none { 4096, before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &none);
        QSignalSpy saved(&document, &Document::savedChanged);
        document.decide("much", [](Decisions& d) { d.recipe = std::string(500000, ' '); });
        QTRY_COMPARE(document.saved(), Document::Saved::Failed);
        QVERIFY2(document.savingProblem().contains("disk"), qPrintable(document.savingProblem()));
        document.decide("more", [](Decisions& d) { d.size = 65; }); // people go on
        QCOMPARE(document.saved(), Document::Saved::Failed);
        ::setrlimit(RLIMIT_FSIZE, &before);
        QTRY_COMPARE_WITH_TIMEOUT(document.saved(), Document::Saved::Saved, 8000);
        QCOMPARE(document.savingProblem(), QString());
        const auto path = document.path();
        document.renew();
        const auto read = Document::read(path).decisions;
        QCOMPARE(read.size, 65);
        QCOMPARE(read.recipe.size(), std::size_t(500000));
        std::filesystem::remove(path);
    }

    /// It ends after another project was opened: that one keeps its own file.
    void savedElsewhereAndLeftAtOnce() {
        Document document;
        QSignalSpy opened(&document, &Document::opened);
        document.decide("size", [](Decisions& d) { d.size = 77; });
        const auto copy = at("elsewhere.squeeze");
        document.saveAs(copy);
        document.renew();
        QTest::qWait(50);
        QVERIFY(document.untitled() && document.path() != copy);
        QCOMPARE(opened.count(), 1);
        QCOMPARE(Document::read(copy).decisions.size, 77);
    }

    void theStoreTellsWhoWaits() {
        Store store(
            std::function<pipeline::Project()>([]() -> pipeline::Project { throw Error(Fault::Io, "no disk"); }));
        QVERIFY(!store.opened());
        try {
            store.call([](pipeline::Project&) { return 1; });
            QFAIL("there is no project");
        } catch (const Error& error) {
            QCOMPARE(std::string(error.what()), std::string("no disk"));
        }
        Store good(pipeline::Project::open(at("good.squeeze")));
        QCOMPARE(good.call([](pipeline::Project& project) { return int(project.runs().size()); }), 0);
        std::promise<void> begun, gate; // while the store is busy, twenty of a kind become the last of them
        good.post([&](pipeline::Project&) { begun.set_value(), gate.get_future().wait(); });
        begun.get_future().wait();
        std::vector<int> done;
        for (int i = 0; i < 20; ++i) good.replace("same", [&done, i](pipeline::Project&) { done.push_back(i); });
        gate.set_value();
        good.drain();
        QCOMPARE(done, std::vector<int>{19});
        good.close();
        QVERIFY_THROWS_EXCEPTION(Error, good.call([](pipeline::Project&) {}));
    }
};

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    if (argc == 3 && std::string_view(argv[1]) == "--decide") return decide_for_ever(argv[2]);
    TestSaving test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_saving.moc"

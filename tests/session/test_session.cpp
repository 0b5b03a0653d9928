// SPDX-License-Identifier: GPL-3.0-or-later
// One window's work without a window: what is opened goes where it belongs, and frame, dots and next step follow.
#include "app/studio/session.h"
#include "backend/core/files.h"
#include "tests/cli/cli.h"
#include "tests/pipeline/tiny.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestSession : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    int m_cancelled = 0;
    QString at(const QString& name) const { return m_folder.filePath(name); }

    void begin(Session& session, const std::string& recipe) const {
        session.document().decide("Begin", [&](Decisions& d) {
            d.start = at("start.sqz").toStdString();
            d.size = 16;
            d.recipe = recipe;
        });
    }
    static bool run(Session& session) {
        QSignalSpy finished(&session.runner(), &Runner::finished);
        session.proceed();
        return finished.wait(20000);
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        write_file(at("start.sqz").toStdString(), codec::encode(tiny::model()));
        Progress progress;
        const auto steps = pipeline::parse("prune keep=0.4 | cluster bits=3 | encode biases=fp16");
        write_file(at("finished.sqz").toStdString(),
                   pipeline::run(steps, {0, {tiny::model(), {}, nullptr, {}}, 0}, {}, {}, progress).file);
        cli::write(at("photo.png"), cli::picture(200, 30, 20));
        for (const char* name : {"set/red/1.png", "set/red/2.png", "set/blue/1.png", "set/blue/2.png"}) {
            QDir(m_folder.path()).mkpath(QFileInfo(name).path());
            cli::write(at(name), cli::picture(std::uint8_t(std::strlen(name) * 9), 20, std::uint8_t(name[4])));
        }
        QFile text(at("notes.txt"));
        QVERIFY(text.open(QIODevice::WriteOnly));
        text.write("hello");
    }

    void beginsWithNothing() {
        Session session;
        QVERIFY(!session.now().any);
        QCOMPARE(session.next(), Session::Next::None);
        for (const auto page :
             {Page::Data, Page::Model, Page::Compress, Page::Train, Page::Evaluate, Page::Export, Page::Runs})
            QCOMPARE(session.progressed(page), Progressed::NotBegun);
        QVERIFY(!session.original() && !session.compressed());
        session.proceed(); // nothing to do
    }

    void intentionsAreSentences() {
        bool refused = true;
        QVERIFY(Session::intention({at("set")}, &refused).contains("set"));
        QVERIFY(!refused);
        QVERIFY(Session::intention({at("notes.txt")}, &refused).contains("notes.txt"));
        QVERIFY(refused);
    }

    void photosBecomeTheDataSet() {
        Session session;
        QSignalSpy opened(&session, &Session::opened), page(&session, &Session::pageWanted);
        session.open({at("set")});
        QCOMPARE(opened.count(), 1);
        QCOMPARE(page.first().first().value<Page>(), Page::Data);
        QCOMPARE(session.document().decisions().data, at("set").toStdString());
        QVERIFY(!session.document().decisions().recipe.empty());
        QVERIFY(!pipeline::parse(session.document().decisions().recipe).steps.empty());
        QTRY_COMPARE(session.progressed(Page::Data), Progressed::UpToDate);
        QTRY_VERIFY(session.now().any); // the fresh network, to be looked at
        QCOMPARE(session.next(), Session::Next::Train);
        QVERIFY(session.now().draft);
        QVERIFY(session.now().untrained);
        session.document().history()->undo();
        QCOMPARE(session.progressed(Page::Data), Progressed::NotBegun);
    }

    void aPhotoIsAsked() {
        Session session;
        QSignalSpy page(&session, &Session::pageWanted);
        session.open({at("photo.png")});
        QCOMPARE(page.first().first().value<Page>(), Page::Evaluate);
        QVERIFY(session.document().decisions() == Decisions{});
    }

    void aModelIsBegunWith() {
        Session session;
        QSignalSpy page(&session, &Session::pageWanted);
        session.open({at("start.sqz")});
        QVERIFY(page.wait());
        QCOMPARE(page.first().first().value<Page>(), Page::Model);
        QCOMPARE(session.document().decisions().start, at("start.sqz").toStdString());
        QTRY_VERIFY(session.original());
        QTRY_VERIFY(session.compressed());
    }

    /// As it is, byte by byte, until something about it is decided.
    void aFinishedModelIsTheOpenedFile() {
        const auto file = read_file(at("finished.sqz").toStdString());
        Session session;
        session.open({at("finished.sqz")});
        QTRY_VERIFY(session.compressed());
        QVERIFY(!session.now().draft);
        QCOMPARE(session.next(), Session::Next::Export);
        QCOMPARE(session.progressed(Page::Compress), Progressed::UpToDate);
        QVERIFY(codec::encode(*session.compressed(), session.encoding()) == file);
        QCOMPARE(session.now().bytes, std::uint64_t(file.size()));
        QVERIFY(std::abs(session.now().sparsity - 0.6) < 0.05);

        session.document().decide("Target", [](Decisions& d) { d.target = 500; }); // of no weight
        QVERIFY(!session.now().draft);
        session.document().decide("Cut", [](Decisions& d) { d.recipe = "prune keep=0.2 | encode"; });
        QVERIFY(session.now().draft);
        QCOMPARE(session.next(), Session::Next::Train);
        QTRY_VERIFY(session.compressed() && sparsity(*session.compressed()) > 0.7);
        session.document().history()->undo();
        QVERIFY(!session.now().draft);
        QVERIFY(codec::encode(*session.compressed(), session.encoding()) == file);
        session.document().history()->redo();
        QVERIFY(run(session)); // from the file's weights on
        QTRY_VERIFY(!session.now().draft && session.now().sparsity > 0.7);
        QCOMPARE(session.runner().basis(), 1);
    }

    void aFinishedModelIsAsItWasAfterOpeningTheProjectAgain() {
        const auto file = read_file(at("finished.sqz").toStdString());
        std::filesystem::path path;
        {
            Session session;
            session.open({at("finished.sqz")});
            QTRY_VERIFY(session.compressed());
            session.document().flush();
            path = session.document().path();
        }
        Session session;
        session.document().open(path);
        QTRY_VERIFY(session.compressed());
        QVERIFY(!session.now().draft);
        QVERIFY(codec::encode(*session.compressed(), session.encoding()) == file);
    }

    /// Earlier runs stay in the list, but are not what is shown.
    void aModelOpenedInAProjectWithRunsIsTheOneInHand() {
        Session session;
        begin(session, "prune keep=0.5 | encode");
        QVERIFY(run(session));
        QTRY_VERIFY(!session.now().draft);
        const auto before = session.now().bytes;
        session.open({at("finished.sqz")});
        const auto file = read_file(at("finished.sqz").toStdString());
        QTRY_COMPARE(session.now().bytes, std::uint64_t(file.size()));
        QVERIFY(!session.now().draft);
        QVERIFY(codec::encode(*session.compressed(), session.encoding()) == file);
        QCOMPARE(session.runner().basis(), 0);
        QCOMPARE(session.runner().runs().size(), std::size_t(1));
        QCOMPARE(session.next(), Session::Next::Export);

        session.document().history()->undo(); // the run's again
        QTRY_COMPARE(session.now().bytes, before);
        QCOMPARE(session.runner().basis(), 1);
        session.document().history()->redo();
        QTRY_COMPARE(session.now().bytes, std::uint64_t(file.size()));
        session.runner().restore(1);
        QTRY_COMPARE(session.now().bytes, before);
        QVERIFY(!session.document().decisions().opened);

        session.open({at("start.sqz")}); // the same start: other weights than the run's, all the same
        QTRY_COMPARE(session.runner().basis(), 0);
        QTRY_VERIFY(session.now().draft && session.compressed());
    }

    /// Cancelled among all jobs: the next change begins it once more.
    void aNetworkWhosePreparationWasCancelledIsMadeAfterAll() {
        Session session;
        m_cancelled = 0;
        connect(&session.jobs(), &Jobs::started, &session, [&](Job* job) {
            if (job->title() == "Preparing the network" && !m_cancelled++) job->cancel();
        });
        session.open({at("start.sqz")});
        QTRY_VERIFY(m_cancelled > 0 && session.jobs().running().isEmpty());
        if (session.original()) QSKIP("it was quicker than the hand");
        session.document().decide("target", [](Decisions& d) { d.target = 1000; });
        QTRY_VERIFY(session.original());
        QVERIFY(m_cancelled > 1);
    }

    void whatCannotBeOpenedChangesNothing() {
        Session session;
        QSignalSpy problem(&session, &Session::problem), opened(&session, &Session::opened);
        session.open({at("notes.txt")});
        QCOMPARE(problem.count(), 1);
        write_file(at("broken.sqz").toStdString(), Bytes{'S', 'Q', 'Z', 1, 2, 3});
        session.open({at("broken.sqz")});
        QVERIFY(problem.wait());
        QVERIFY2(problem.last().first().toString().contains("broken.sqz"),
                 qPrintable(problem.last().first().toString()));
        write_file(at("broken.squeeze").toStdString(), Bytes(100, 'x'));
        session.open({at("broken.squeeze")});
        QVERIFY(problem.wait());
        QCOMPARE(opened.count(), 0);
        QVERIFY(session.document().decisions() == Decisions{});
    }

    void figuresFollowTheRunAndTheEdits() {
        Session session;
        begin(session, "prune keep=0.5 | cluster bits=2 | encode");
        QCOMPARE(session.next(), Session::Next::Train);
        QVERIFY(run(session));
        QTRY_VERIFY(session.now().any && !session.now().draft);
        const auto& now = session.now();
        QVERIFY(!now.untrained); // who knows where the file comes from
        const auto file = codec::encode(*session.compressed(), session.encoding());
        QCOMPARE(now.bytes, std::uint64_t(file.size())); // what export would write
        QTRY_VERIFY(session.preview().frame() && session.preview().frame()->finished);
        QCOMPARE(session.preview().frame()->bytes, now.bytes);
        QCOMPARE(now.original, std::uint64_t(codec::encode(*session.original()).size()));
        QCOMPARE(now.parts.total(), now.bytes);
        QVERIFY(now.sparsity > 0.4 && now.kept < now.weights);
        QCOMPARE(session.next(), Session::Next::Export);
        QCOMPARE(session.progressed(Page::Train), Progressed::UpToDate);
        QCOMPARE(session.progressed(Page::Compress), Progressed::UpToDate);

        session.document().decide("Bits", [](Decisions& d) { d.recipe = "prune keep=0.5 | cluster bits=3 | encode"; });
        QVERIFY(session.now().draft);
        QCOMPARE(session.next(), Session::Next::Retrain);
        QCOMPARE(session.progressed(Page::Compress), Progressed::Edited);
        QCOMPARE(session.progressed(Page::Train), Progressed::Stale);
        QSignalSpy models(&session, &Session::modelsChanged);
        QVERIFY(models.wait()); // the draft
        QVERIFY(!session.preview().frame()->finished);
        QTRY_COMPARE(session.now().bytes,
                     std::uint64_t(codec::encode(*session.compressed(), session.encoding()).size()));

        session.document().history()->undo(); // as the run left it
        QVERIFY(!session.now().draft);
        QCOMPARE(session.now().bytes, std::uint64_t(file.size()));
        QTRY_VERIFY(session.preview().frame()->finished);
        session.document().history()->redo();
        QVERIFY(run(session)); // from the step that was edited
        QTRY_COMPARE(session.next(), Session::Next::Export);
        QCOMPARE(session.runner().runs().size(), std::size_t(2));
    }

    void aProjectIsOpenedAndRemembered() {
        std::string path;
        {
            Session session;
            begin(session, "prune keep=0.5 | encode");
            session.document().decide("Target", [](Decisions& d) { d.target = 5000; });
            QVERIFY(run(session));
            session.document().flush();
            path = session.document().path().string();
        }
        Session session;
        const auto list = session.recent().list();
        QVERIFY(!list.empty());
        QCOMPARE(list.front().path.toStdString(), path);
        QCOMPARE(list.front().target, std::uint64_t(5000));
        QVERIFY(list.front().bytes > 0);
        QSignalSpy opened(&session, &Session::opened), closed(&session, &Session::closed);
        session.open({list.front().path});
        QVERIFY(opened.wait());
        QTRY_COMPARE(session.next(), Session::Next::Export);
        QCOMPARE(session.now().target, std::uint64_t(5000));

        Session other; // a second window
        QSignalSpy problem(&other, &Session::problem);
        other.open({list.front().path});
        QVERIFY(problem.wait());
        QVERIFY2(problem.first().first().toString().contains("open in another"),
                 qPrintable(problem.first().first().toString()));

        session.close();
        QCOMPARE(closed.count(), 1);
        QVERIFY(!session.now().any && session.document().decisions() == Decisions{});
    }

    /// A run that was killed goes on as long as its recipe is what people want.
    void resumingIsOfferedUntilPeopleEdit() {
        Session session;
        const std::string steps = "prune keep=0.5 | cluster bits=2 | encode";
        begin(session, steps);
        QVERIFY(run(session));
        session.document().store()->call([](pipeline::Project& project) {
            const auto id = project.begin_run(project.runs().front().settings);
            project.store(id, *project.state(1, 1));
        });
        const auto path = session.document().path();
        session.document().renew();
        session.document().open(path);
        QTRY_COMPARE(session.next(), Session::Next::Resume);
        session.document().decide("Bits", [](Decisions& d) { d.recipe = "prune keep=0.5 | cluster bits=3 | encode"; });
        QTRY_COMPARE(session.next(), Session::Next::Retrain);
        QCOMPARE(session.runner().firstChanged(), 1);
        session.document().history()->undo();
        QTRY_COMPARE(session.next(), Session::Next::Resume);
        QVERIFY(run(session));
        QTRY_COMPARE(session.next(), Session::Next::Export);
    }

    void theDemoIsTrainedAlready() {
        Session session;
        session.tryDemo();
        QVERIFY(QTest::qWaitFor([&] { return session.runner().models() != nullptr; }, 30000));
        QTRY_VERIFY(session.now().any);
        QCOMPARE(session.runner().runs().size(), std::size_t(1));
        QCOMPARE(session.now().originalTop1.known, Known::Measured);
        QVERIFY(session.now().originalTop1.value > 0.9);
        QCOMPARE(session.now().original, std::uint64_t(2901208));
        QVERIFY(session.now().draft); // its recipe goes on
        QCOMPARE(session.next(), Session::Next::Retrain);
        QCOMPARE(session.runner().firstChanged(), 1); // after the training that shipped
        QTRY_VERIFY_WITH_TIMEOUT(session.now().bytes > 0, 20000);
        QVERIFY(session.now().bytes < 400000);
        QCOMPARE(session.document().history()->count(), 0);
    }
};

QTEST_MAIN(TestSession)
#include "test_session.moc"

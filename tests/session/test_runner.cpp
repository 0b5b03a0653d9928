// SPDX-License-Identifier: GPL-3.0-or-later
// Runs in the background, without photos and so without torch: stored as they come, continued from a step, brought
// back.
#include "app/studio/data/data_source.h"
#include "app/studio/document/document.h"
#include "app/studio/run/runner.h"
#include "backend/core/files.h"
#include "tests/pipeline/scratch.h"
#include "tests/pipeline/tiny.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

struct Window {
    Jobs jobs;
    Document document;
    DataSource data{document, jobs};
    Runner runner{document, data, jobs};

    void recipe(const std::string& text) {
        document.decide("Recipe", [&](Decisions& d) { d.recipe = text; });
    }
    bool run(int step = 0) {
        QSignalSpy finished(&runner, &Runner::finished), stopped(&runner, &Runner::stopped);
        runner.start(step);
        return QTest::qWaitFor([&] { return finished.count() + stopped.count() > 0; }, 20000) && finished.count() == 1;
    }
};

} // namespace

class TestRunner : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder{scratch()};
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    void begin(Window& window, const std::string& recipe) const {
        window.document.decide("Begin", [&](Decisions& d) {
            d.start = at("start.sqz").string();
            d.size = 16;
            d.recipe = recipe;
        });
    }
    static Bytes file(Window& window, std::int64_t run) {
        return *window.document.store()->call([run](pipeline::Project& p) { return p.final_file(run); });
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        write_file(at("start.sqz"), codec::encode(tiny::model()));
    }

    void runsAndKeepsEverything() {
        Window window;
        begin(window, "prune keep=0.5 | cluster bits=2 | encode");
        QSignalSpy measured(&window.runner, &Runner::measured), models(&window.runner, &Runner::modelsChanged);
        QCOMPARE(window.runner.basis(), 0);
        QVERIFY(window.run());
        QCOMPARE(window.runner.state(), Runner::State::Idle);
        QCOMPARE(measured.count(), 4); // start and three steps
        QCOMPARE(window.runner.runs().size(), std::size_t(1));
        const auto& row = window.runner.runs().front();
        QVERIFY(row.finished && !row.running && !row.resumable);
        QCOMPARE(row.name, QString("run 1"));
        QCOMPARE(row.measurements.size(), std::size_t(4));
        QCOMPARE(window.runner.basis(), row.id);
        QVERIFY(models.count() >= 1);
        const auto made = window.runner.models();
        QVERIFY(made);
        QCOMPARE(made->cost.total, std::uint64_t(file(window, row.id).size()));
        QVERIFY(sparsity(*made->original) < 0.01 && sparsity(*made->result) > 0.4);

        const auto path = window.document.path();
        window.document.renew();
        QVERIFY(window.runner.runs().empty() && !window.runner.models());
        window.document.open(path); // all of it is there again
        QTRY_VERIFY(window.runner.models());
        QCOMPARE(window.runner.runs().front().measurements.size(), std::size_t(4));
        QVERIFY(equal(*window.runner.models()->result, *made->result));
        QVERIFY(equal(*window.runner.models()->original, *made->original));
    }

    void theSameBytesAsThePipeline() {
        Window window;
        const std::string steps = "prune keep=0.4 | cluster bits=3 | encode biases=fp16";
        begin(window, steps);
        QVERIFY(window.run());
        Model start = tiny::model();
        start.input.geometry = InputSpec::Geometry::Squash;
        start.input.filter = InputSpec::Filter::Area;
        Progress progress;
        const auto direct = pipeline::run(pipeline::parse(steps), {0, {start, {}, nullptr, {}}, 0}, {}, {}, progress);
        QVERIFY(file(window, window.runner.basis()) == direct.file);
    }

    void goesOnFromAStep() {
        Window window;
        begin(window, "prune keep=0.5 | cluster bits=2 | encode");
        QVERIFY(window.run());
        window.recipe("prune keep=0.5 | cluster bits=3 | encode");
        QCOMPARE(window.runner.firstChanged(), 1);
        QSignalSpy measured(&window.runner, &Runner::measured);
        QVERIFY(window.run(window.runner.firstChanged()));
        QCOMPARE(measured.count(), 2); // cluster and encode: the start and the pruning were not done again
        const auto& row = window.runner.runs().back();
        QCOMPARE(row.measurements.size(), std::size_t(4)); // but belong to it
        const auto later = file(window, row.id);
        QVERIFY(window.run(0));
        QVERIFY(file(window, window.runner.basis()) == later); // as if it had been done from the start

        window.recipe("prune keep=0.3 | cluster bits=3 | encode");
        QCOMPARE(window.runner.firstChanged(), 0);
        window.document.decide("Seed", [](Decisions& d) { d.seed = 2; });
        window.recipe("prune keep=0.5 | cluster bits=3 | encode");
        QCOMPARE(window.runner.firstChanged(), 0); // another seed is other work
    }

    void aStepAddedAtTheEnd() {
        Window window;
        begin(window, "prune keep=0.5");
        QVERIFY(window.run());
        window.recipe("prune keep=0.5 | cluster bits=2 | encode");
        QCOMPARE(window.runner.firstChanged(), 1);
        QVERIFY(window.run(1));
        const auto later = file(window, window.runner.basis());
        QVERIFY(window.run(0));
        QVERIFY(file(window, window.runner.basis()) == later);
        QVERIFY(sparsity(*window.runner.models()->original) < 0.01);
    }

    void anEarlierRunIsBroughtBackAndUndone() {
        Window window;
        begin(window, "prune keep=0.5 | encode");
        QVERIFY(window.run());
        const auto first = window.runner.basis();
        window.recipe("prune keep=0.2 | encode");
        QVERIFY(window.run());
        const auto second = window.runner.basis();
        QVERIFY(second > first);
        window.runner.restore(first);
        QCOMPARE(window.runner.basis(), first);
        QCOMPARE(window.document.decisions().recipe, std::string("prune keep=0.5 | encode"));
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of.run == first);
        window.document.history()->undo();
        QCOMPARE(window.runner.basis(), second);
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of.run == second);
        window.document.history()->redo();
        QVERIFY(window.run()); // a newer run takes its place
        QVERIFY(window.runner.basis() > second);
    }

    void everyPointIsBroughtBackAndUndone() {
        Window window;
        const std::string whole = "prune keep=0.5 | cluster bits=2 | encode codebooks=fp16";
        begin(window, whole);
        QVERIFY(window.run());
        const auto run = window.runner.basis();
        QCOMPARE(window.runner.runs().front().kept.size(), std::size_t(4)); // the start and each step
        QCOMPARE(window.runner.restore(run, 0, 0), QString());
        QCOMPARE(window.document.decisions().recipe, std::string("prune keep=0.5"));
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of.point == std::pair(0, 0));
        const auto pruned = window.runner.models();
        QCOMPARE(pruned->cost.total, window.runner.find(run)->measurements[1].bytes); // exactly what was measured
        QVERIFY(std::abs(sparsity(*pruned->result) - 0.5) < 0.05 && sparsity(*pruned->original) < 0.01);
        const auto* shown = window.runner.find(window.runner.basisPoint());
        QVERIFY(shown && shown->finished && shown->measurements.size() == 2);
        QCOMPARE(shown->settings.recipe, std::string("prune keep=0.5"));

        const auto path = window.document.path();
        window.document.renew();
        window.document.open(path); // it is the document's state
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of.point == std::pair(0, 0));
        window.recipe("prune keep=0.5 | encode biases=fp16"); // another way on from there
        QCOMPARE(window.runner.firstChanged(), 1);
        QVERIFY(window.run(1));
        const auto on = file(window, window.runner.basis());
        QVERIFY(window.run(0));
        QVERIFY(file(window, window.runner.basis()) == on);

        window.runner.restore(run, -1, 0);
        QCOMPARE(window.document.decisions().recipe, std::string());
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of.point == std::pair(-1, 0));
        QCOMPARE(window.runner.models()->original, window.runner.models()->result);
        window.runner.restore(run, 2, 0); // its end is the run
        QVERIFY(!window.document.decisions().point);
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of == (Basis{run, {}}));
        QCOMPARE(window.document.decisions().recipe, whole);
        window.document.history()->undo();
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of.point == std::pair(-1, 0));
        QVERIFY(!window.runner.restore(run, 7, 0).isEmpty()); // a sentence
    }

    void pointsOfARunThatWasGivenUpStay() {
        Window window;
        begin(window, "prune keep=0.5 | encode");
        QVERIFY(window.run());
        window.document.store()->call([](pipeline::Project& project) {
            const auto id = project.begin_run(project.runs().front().settings, {1, 0, 0});
            project.give_up_run(id);
        });
        const auto path = window.document.path();
        window.document.renew();
        window.document.open(path);
        QTRY_COMPARE(window.runner.runs().size(), std::size_t(2));
        QCOMPARE(window.runner.restore(2), QString()); // what it measured last
        QTRY_VERIFY(window.runner.models() && window.runner.models()->of == (Basis{2, std::pair(0, 0)}));
        QVERIFY(sparsity(*window.runner.models()->result) > 0.4);
    }

    void latencyIsKept() {
        Window window;
        begin(window, "prune keep=0.5 | encode");
        QVERIFY(window.run());
        window.runner.setLatency(1, 3.25);
        const auto path = window.document.path();
        window.document.renew();
        window.document.open(path);
        QTRY_COMPARE(window.runner.runs().size(), std::size_t(1));
        QCOMPARE(window.runner.runs().front().latency, 3.25);
    }

    void namesAreKept() {
        Window window;
        begin(window, "prune keep=0.5 | encode");
        QVERIFY(window.run());
        window.runner.rename(1, "  the small one ");
        QCOMPARE(window.runner.runs().front().name, QString("the small one"));
        const auto path = window.document.path();
        window.document.renew();
        window.document.open(path);
        QTRY_COMPARE(window.runner.runs().size(), std::size_t(1));
        QCOMPARE(window.runner.runs().front().name, QString("the small one"));
        window.runner.rename(1, "");
        QCOMPARE(window.runner.runs().front().name, QString("run 1"));
    }

    void whatCannotBeginSaysWhy_data() {
        QTest::addColumn<QString>("recipe");
        QTest::addColumn<QString>("why");
        QTest::newRow("no step") << ""
                                 << "no step";
        QTest::newRow("no layer") << "prune keep=0.5 fire99:keep=0.1"
                                  << "fire99";
        QTest::newRow("no photos") << "train epochs=1"
                                   << "needs images";
        QTest::newRow("nonsense") << "prune keep=7"
                                  << "keep";
    }
    void whatCannotBeginSaysWhy() {
        QFETCH(QString, recipe);
        QFETCH(QString, why);
        Window window;
        begin(window, recipe.toStdString());
        QSignalSpy stopped(&window.runner, &Runner::stopped);
        window.runner.start();
        QVERIFY(stopped.wait());
        const auto failure = stopped.first().first().value<Failure>();
        QVERIFY2(failure.text.contains(why), qPrintable(failure.text));
        QCOMPARE(window.runner.state(), Runner::State::Idle);
        QVERIFY(window.runner.runs().empty());
        QVERIFY(window.document.store()->call([](pipeline::Project& p) { return p.runs(); }).empty());
    }

    /// A run that was killed, as the project remembers it.
    void whatWasKilledIsOfferedAndGoesOn() {
        Window window;
        const std::string steps = "prune keep=0.5 | cluster bits=2 | encode";
        begin(window, steps);
        QVERIFY(window.run());
        const auto whole = file(window, 1);
        const auto run = window.document.store()->call([](pipeline::Project& project) {
            const auto settings = project.runs().front().settings;
            const auto id = project.begin_run(settings);
            project.store(id, *project.state(1, 1));
            return id;
        });
        const auto path = window.document.path();
        window.document.renew();
        window.document.open(path);
        QTRY_COMPARE(window.runner.resumable(), run);
        window.recipe("encode"); // decided since
        const int undos = window.document.history()->index();
        QSignalSpy finished(&window.runner, &Runner::finished);
        window.runner.resume();
        QVERIFY(finished.wait(20000));
        QCOMPARE(window.runner.resumable(), 0);
        QVERIFY(file(window, run) == whole);
        QCOMPARE(window.document.decisions().recipe, steps); // what is shown is what was resumed
        QCOMPARE(window.document.history()->index(), undos + 1);
        window.document.history()->undo();
        QCOMPARE(window.document.decisions().recipe, std::string("encode"));
    }

    void whatWasGivenUpIsNotOffered() {
        Window window;
        begin(window, "prune keep=0.5 | encode");
        QVERIFY(window.run());
        window.document.store()->call([](pipeline::Project& project) {
            const auto id = project.begin_run(project.runs().front().settings);
            project.store(id, *project.state(1, 0));
            project.give_up_run(id);
        });
        const auto path = window.document.path();
        window.document.renew();
        window.document.open(path);
        QTRY_COMPARE(window.runner.runs().size(), std::size_t(2));
        QCOMPARE(window.runner.resumable(), 0);
        QVERIFY(!window.runner.runs().back().finished);
        QCOMPARE(window.runner.basis(), 1);
    }

    void aRunDoneElsewhere() {
        Window window;
        begin(window, "prune keep=0.5 | encode");
        Measurement point;
        point.step = "train";
        point.top1 = 0.9;
        point.n = 100;
        window.runner.adopt({"train epochs=2", "", "", "squeezenet1_1", "", "16,rgb,0,1,squash", 1, 2, "auto"},
                            codec::encode(tiny::model()), {point});
        QTRY_VERIFY(window.runner.models());
        QCOMPARE(window.runner.runs().front().measurements.front().top1, 0.9);
        QVERIFY(equal(*window.runner.models()->original, tiny::model()));
        QCOMPARE(window.runner.models()->original, window.runner.models()->result);
    }
};

QTEST_GUILESS_MAIN(TestRunner)
#include "test_runner.moc"

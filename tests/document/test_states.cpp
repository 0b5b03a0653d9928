// SPDX-License-Identifier: GPL-3.0-or-later
// What a project keeps of a run so that another can go on from its middle, what it drops, and copies of the whole.
#include "backend/core/files.h"
#include "backend/pipeline/project.h"
#include "tests/pipeline/scratch.h"
#include "tests/pipeline/tiny.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::pipeline;

namespace {

Checkpoint begun(int step, std::uint64_t model, std::shared_ptr<const Model> teacher = nullptr) {
    return {step, {tiny::model(model), {}, std::move(teacher), {}}, double(step), 0};
}

Measurement point(int step) {
    Measurement m;
    m.step_index = step;
    m.bytes = std::uint64_t(1000 - step);
    return m;
}

} // namespace

class TestStates : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder{scratch()};
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }
    static const RunSettings settings() {
        return {"train epochs=1 | prune keep=0.5 | encode", "", "", "tiny", "", "", 1, 1, "auto"};
    }

private Q_SLOTS:
    void everyStepsBeginningIsKept() {
        auto project = Project::open(at("steps.squeeze"));
        const auto run = project.begin_run(settings());
        const auto original = std::make_shared<const Model>(tiny::model(2));
        project.store(run, begun(0, 1));
        auto middle = begun(0, 1);
        middle.state.resume = Bytes(10, 7);
        project.store(run, middle); // between epochs: replaces no beginning
        QVERIFY(!project.original(run));
        project.store(run, begun(1, 2, original));
        project.store(run, begun(2, 3, original));
        QVERIFY(equal(project.state(run, 0)->state.model, tiny::model(1)));
        QVERIFY(project.state(run, 0)->state.resume.empty());
        QVERIFY(equal(project.state(run, 1)->state.model, tiny::model(2)));
        QVERIFY(!project.state(run, 0)->state.teacher && project.state(run, 2)->state.teacher);
        QVERIFY(!project.state(run, 3));
        QVERIFY(equal(*project.original(run), *original));
    }

    void anotherRunGoesOnFromThere() {
        auto project = Project::open(at("on.squeeze"));
        const auto first = project.begin_run(settings());
        for (int step = 0; step < 3; ++step) {
            project.store(first, begun(step, std::uint64_t(step + 1)));
            project.store(first, point(step));
        }
        const auto second = project.begin_run(settings(), {first, 0, 0}); // after the first step
        QCOMPARE(project.measurements(second).size(), std::size_t(1));
        QVERIFY(equal(project.state(second, 0)->state.model, tiny::model(1)));
        QVERIFY(!project.state(second, 1)); // what it goes on with is stored as its own
        QVERIFY_THROWS_EXCEPTION(Error, (void)project.begin_run(settings(), {99, 0, 0}));
        QCOMPARE(project.runs().size(), std::size_t(2));
    }

    void finishedRunsKeepTheirOriginalOnly() {
        auto project = Project::open(at("drop.squeeze"));
        const auto original = std::make_shared<const Model>(tiny::model(2));
        std::vector<std::int64_t> runs;
        for (int i = 0; i < 2; ++i) {
            runs.push_back(project.begin_run(settings()));
            project.store(runs.back(), begun(0, 1));
            project.store(runs.back(), begun(1, 2, original));
            project.store(runs.back(), begun(2, 3 + std::uint64_t(i), original));
            project.store(runs.back(), begun(3, 5 + std::uint64_t(i), original)); // after the last step
            project.finish_run(runs.back(), codec::encode(tiny::model(5 + std::uint64_t(i))));
        }
        QVERIFY(!project.state(runs[0], 1) && !project.state(runs[0], 2));
        QVERIFY(equal(*project.original(runs[0]), *original));
        QVERIFY(project.state(runs[1], 1) && project.state(runs[1], 2) && !project.state(runs[1], 3));
        QVERIFY(project.final_file(runs[0]) && project.final_file(runs[1]));
    }

    void givenUpRunsKeepTheirPoints() {
        auto project = Project::open(at("up.squeeze"));
        const auto run = project.begin_run(settings());
        project.store(run, begun(0, 1));
        project.store(run, point(0));
        project.give_up_run(run);
        QVERIFY(!project.checkpoint(run) && !project.state(run, 0));
        QCOMPARE(project.measurements(run).size(), std::size_t(1));
        const auto stored = project.runs().front();
        QVERIFY(stored.finished && stored.given_up && !stored.resumable);
    }

    void textsOfTheDocument() {
        {
            auto project = Project::open(at("texts.squeeze"));
            QVERIFY(project.document().empty());
            project.store_document({{"a", "1"}, {"b", std::string("zero \0 byte", 11)}});
            project.store_document({{"a", "2"}});
        }
        const auto project = Project::open(at("texts.squeeze"));
        QCOMPARE(project.document().at("a"), std::string("2"));
        QCOMPARE(project.document().at("b").size(), std::size_t(11));
    }

    void aCopyIsWholeAndFindsItsFiles() {
        std::filesystem::create_directories(at("one/photos"));
        std::filesystem::create_directories(at("two"));
        auto project = Project::open(at("one/p.squeeze"));
        auto given = settings();
        given.data = at("one/photos").string();
        const auto run = project.begin_run(given);
        project.store(run, begun(0, 1));
        project.store_document({{"a", "1"}});
        write_file(at("two/p.squeeze"), Bytes(100000, 'x')); // replaced
        project.copy_to(at("two/p.squeeze"));
        QCOMPARE(project.runs().size(), std::size_t(1)); // still open
        const auto copy = Project::open(at("two/p.squeeze"));
        QCOMPARE(copy.runs().front().settings.data, at("one/photos").string());
        QVERIFY(equal(copy.checkpoint(run)->state.model, tiny::model(1)));
        QCOMPARE(copy.document().at("a"), std::string("1"));
        QCOMPARE(QDir(m_folder.filePath("two")).entryList(QDir::Files).size(), 1); // nothing beside it
        QVERIFY_THROWS_EXCEPTION(Error, project.copy_to(at("no/folder/p.squeeze")));
    }
};

QTEST_APPLESS_MAIN(TestStates)
#include "test_states.moc"

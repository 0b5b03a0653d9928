// SPDX-License-Identifier: GPL-3.0-or-later
// The project file: everything comes back as it was stored, equal models are there once, and every file that is not a
// sound project of this version is refused with its reason.
#include "backend/core/files.h"
#include "backend/pipeline/project.h"
#include "backend/pipeline/sqlite.h"
#include "scratch.h"
#include "tiny.h"

#include <QtTest>

#include <csignal>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace squeeze;
using namespace squeeze::pipeline;
namespace fs = std::filesystem;

namespace {

RunSettings settings() {
    return {"encode", "demo", "f00", "squeezenet1_1", "a:b.pth", "128,rgb", 0xFFFFFFFFFFFFFFFFu, 2, "cpu"};
}

Checkpoint checkpoint(std::uint64_t seed) {
    State state;
    state.model = tiny::model(seed);
    state.encoding = {codec::Coder::Raw, codec::FloatType::Fp16, codec::FloatType::Fp32};
    state.teacher = std::make_shared<Model>(tiny::model(1000));
    state.resume = Bytes{1, 2, std::uint8_t(seed)};
    return {int(seed), state, double(seed) / 4, double(seed) / 8};
}

std::int64_t rows(const fs::path& path, const std::string& table) {
    sqlite::Database database(path);
    return database.integer("SELECT count(*) FROM " + table);
}

} // namespace

class TestProject : public QObject {
    Q_OBJECT
    QTemporaryDir m_directory{scratch()};
    fs::path at(const char* name) const { return fs::path(m_directory.path().toStdString()) / name; }

    void refused(const fs::path& path, Fault fault, const char* words) {
        const auto error = tiny::caught([&] { Project::open(path); });
        QVERIFY(error.thrown);
        QVERIFY2(error.fault == fault && error.what.find(words) != std::string::npos, error.what.c_str());
        QVERIFY2(error.what.find(path.filename().string()) != std::string::npos, error.what.c_str());
    }
    void alter(const fs::path& path, const std::string& sql) {
        { Project::open(path); }
        sqlite::Database database(path);
        database.execute(sql);
    }

private Q_SLOTS:
    void everything_comes_back() {
        Measurement m{"prune keep=0.2", 1, 0, 12345, Split::Validation, 678, 0.9, 0.99, 0.89, 0.5, 0.8, 4, 12.5,
                      Badge::Measured};
        std::int64_t id = 0;
        {
            auto project = Project::open(at("all.squeeze"));
            QVERIFY(project.runs().empty());
            id = project.begin_run(settings());
            project.store(id, m);
            m.step_index = -1;
            project.store(id, m);
            project.store(id, checkpoint(3));
        }
        auto project = Project::open(at("all.squeeze"));
        const auto runs = project.runs();
        QCOMPARE(runs.size(), std::size_t(1));
        const auto& s = runs.front().settings;
        QVERIFY(runs.front().id == id && !runs.front().finished && runs.front().resumable);
        QVERIFY(s.recipe == "encode" && s.data == "demo" && s.fingerprint == "f00");
        QVERIFY(s.model == "squeezenet1_1" && s.file == "a:b.pth");
        QVERIFY(s.input == "128,rgb" && s.seed == 0xFFFFFFFFFFFFFFFFu && s.threads == 2 && s.device == "cpu");
        const auto points = project.measurements(id);
        QCOMPARE(points.size(), std::size_t(2));
        QCOMPARE(points[0].step_index, -1); // in the recipe's order
        const auto& p = points[1];
        QVERIFY(p.step == "prune keep=0.2" && p.bytes == 12345 && p.n == 678 && p.top1 == 0.9 && p.top5 == 0.99);
        QVERIFY(p.balanced == 0.89 && p.loss == 0.5 && p.sparsity == 0.8 && p.macs == 4 && p.seconds == 12.5);
        const auto stored = project.checkpoint(id), expected = std::optional(checkpoint(3));
        QVERIFY(stored.has_value());
        QVERIFY(stored->step == 3 && stored->seconds == 0.75 && stored->loss == 0.375);
        QVERIFY(equal(stored->state.model, expected->state.model));
        QVERIFY(equal(*stored->state.teacher, *expected->state.teacher));
        QVERIFY(stored->state.encoding == expected->state.encoding);
        QCOMPARE(stored->state.resume, expected->state.resume);
        QVERIFY(!project.final_file(id));
        const Bytes file{9, 8, 7};
        project.finish_run(id, file);
        QVERIFY(project.runs().front().finished && !project.runs().front().resumable);
        QVERIFY(!project.checkpoint(id));
        QVERIFY(project.final_file(id) == file);
        QVERIFY(!project.checkpoint(77));
    }

    void blobs_are_shared_and_dropped() {
        const auto path = at("blobs.squeeze");
        {
            auto project = Project::open(path);
            const auto a = project.begin_run(settings()), b = project.begin_run(settings());
            project.store(a, checkpoint(1));
            project.store(a, checkpoint(2)); // replaces: model 1 and its resume bytes go
            project.store(b, checkpoint(2)); // the same bytes
        }
        QCOMPARE(rows(path, "checkpoints"), std::int64_t(2));
        QCOMPARE(rows(path, "blobs"), std::int64_t(3)); // model, teacher, resume
        const auto size = [&] { return fs::file_size(path); };
        const auto before = size();
        {
            auto project = Project::open(path);
            for (const auto& run : project.runs()) project.finish_run(run.id, Bytes(10));
            project.compact();
        }
        QCOMPARE(rows(path, "blobs"), std::int64_t(2)); // the final file, and the model that a step began with
        QVERIFY(size() < before);
        QVERIFY(!Project::open(path).runs().empty());
    }

    void a_repeated_epoch_takes_its_place() {
        auto project = Project::open(at("again.squeeze"));
        const auto id = project.begin_run(settings());
        Measurement m;
        m.top1 = 0.1;
        project.store(id, m);
        m.top1 = 0.2;
        project.store(id, m);
        m.split = Split::Test;
        project.store(id, m);
        QCOMPARE(project.measurements(id).size(), std::size_t(2));
        QCOMPARE(project.measurements(id).front().top1, 0.2);
    }

    void every_point_has_its_model() {
        const auto path = at("points.squeeze");
        auto project = Project::open(path);
        const auto id = project.begin_run(settings());
        const auto stored = [&](int step, int epoch, double top1, std::uint64_t bytes, const Bytes& file) {
            Measurement m;
            m.step_index = step, m.epoch = epoch, m.top1 = top1, m.bytes = bytes, m.n = 10;
            project.store(id, m, file);
        };
        stored(0, 1, 0.5, 100, Bytes(100, 1));
        stored(0, 1, 0.5, 100, Bytes(100, 2)); // measured once more: that file is its model
        QVERIFY(project.file({id, 0, 1}) == Bytes(100, 2));
        QVERIFY(!project.file({id, 0, 2}) && !project.file({id + 1, 0, 1}));
        project.store(id, checkpoint(1)); // what nothing refers to goes with it, and points are referred to
        QVERIFY(project.file({id, 0, 1}));
        project.give_up_run(id);
        QVERIFY(project.kept() == (std::set<RunPoint>{{id, 0, 1}}));
        const auto later = project.begin_run(settings(), {id, 0, 1});
        QVERIFY(project.file({later, 0, 1}) == Bytes(100, 2));
    }

    void old_epochs_are_thinned_out() {
        auto project = Project::open(at("thin.squeeze"));
        project.keep_at_most(450);
        const auto id = project.begin_run(settings());
        const auto stored = [&](int step, int epoch, double top1) {
            Measurement m;
            m.step_index = step, m.epoch = epoch, m.top1 = top1, m.bytes = 100, m.n = 10;
            project.store(id, m, Bytes(100, std::uint8_t(1 + step * 10 + epoch)));
        };
        stored(0, 1, 0.5);
        stored(0, 2, 0.9); // no point of this size is better
        stored(0, 3, 0.7);
        stored(0, 4, 0.8); // ends its step
        stored(1, 1, 0.6); // one too many: the oldest epoch
        QVERIFY(project.kept() == (std::set<RunPoint>{{id, 0, 2}, {id, 0, 3}, {id, 0, 4}, {id, 1, 1}}));
        stored(1, 2, 0.6);
        stored(1, 3, 0.6);
        QVERIFY(project.kept() == (std::set<RunPoint>{{id, 0, 2}, {id, 0, 4}, {id, 1, 2}, {id, 1, 3}}));
        stored(2, 0, 0.1), stored(3, 0, 0.1); // these must stay, however many they are
        QVERIFY(project.kept() == (std::set<RunPoint>{{id, 0, 2}, {id, 0, 4}, {id, 1, 3}, {id, 2, 0}, {id, 3, 0}}));
        QCOMPARE(project.measurements(id).size(), std::size_t(9)); // the figures all stay
        project = Project::open(at("other-than-thin.squeeze"));    // lets go of the file
        QCOMPARE(rows(at("thin.squeeze"), "blobs"), std::int64_t(5));
    }

    void a_project_of_format_3() {
        const auto path = at("format3.squeeze");
        {
            auto project = Project::open(path);
            const auto done = project.begin_run(settings()), open = project.begin_run(settings());
            Measurement m;
            for (const auto run : {done, open})
                for (m.step_index = -1; m.step_index < 2; ++m.step_index) project.store(run, m);
            project.finish_run(done, Bytes(50, 7));
        }
        {
            sqlite::Database database(path);
            database.execute("ALTER TABLE measurements DROP COLUMN file; ALTER TABLE runs DROP COLUMN latency; "
                             "PRAGMA user_version = 3");
        }
        const auto project = Project::open(path);
        QVERIFY(project.kept() == (std::set<RunPoint>{{1, 1, 0}})); // of a finished run, the end is known
        QVERIFY(project.file({1, 1, 0}) == Bytes(50, 7));
        QCOMPARE(project.measurements(2).size(), std::size_t(3));
    }

    void paths_move_with_the_folder() {
        fs::create_directories(at("home/photos"));
        write_file(at("elsewhere.zip"), Bytes{1});
        write_file(at("home/alexnet"), Bytes{2});
        auto s = settings();
        {
            auto project = Project::open(at("home/p.squeeze"));
            s.data = at("home/photos").string();
            s.file = at("home/alexnet").string(); // a file, whatever it is called
            project.begin_run(s);
            s.data = at("elsewhere.zip").string();
            project.begin_run(s);
            QCOMPARE(project.runs()[0].settings.data, fs::weakly_canonical(at("home/photos")).string());
        }
        fs::rename(at("home"), at("moved"));
        const auto runs = Project::open(at("moved/p.squeeze")).runs();
        QCOMPARE(runs[0].settings.data, fs::weakly_canonical(at("moved/photos")).string());
        QCOMPARE(runs[0].settings.file, fs::weakly_canonical(at("moved/alexnet")).string());
        QCOMPARE(runs[1].settings.data, fs::weakly_canonical(at("elsewhere.zip")).string());
    }

    void in_use_elsewhere() {
        const auto path = at("busy.squeeze");
        auto project = Project::open(path);
        refused(path, Fault::Input, "is open in another process");
        const auto child = ::fork();
        if (child == 0) {
            const auto error = tiny::caught([&] { Project::open(path); });
            ::_exit(error.thrown && error.fault == Fault::Input ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        project.begin_run(settings()); // still ours
        auto moved = std::move(project);
        QCOMPARE(moved.runs().size(), std::size_t(1));
    }

    void refuses_other_files() {
        write_file(at("text.squeeze"), Bytes(3000, 'x'));
        refused(at("text.squeeze"), Fault::Corrupt, "is not a Squeeze Studio project");
        refused(at("no/folder.squeeze"), Fault::Io, "cannot open");
        fs::create_directory(at("folder.squeeze"));
        refused(at("folder.squeeze"), Fault::Input, "is a folder");
        {
            sqlite::Database database(at("other.squeeze"));
            database.execute("CREATE TABLE t(x)");
        }
        refused(at("other.squeeze"), Fault::Corrupt, "is not a Squeeze Studio project");
        alter(at("newer.squeeze"), "PRAGMA user_version = 5");
        refused(at("newer.squeeze"), Fault::Input, "newer version");
        alter(at("older.squeeze"), "PRAGMA user_version = 1");
        refused(at("older.squeeze"), Fault::Input, "earlier version");
        alter(at("trigger.squeeze"), "CREATE TRIGGER t AFTER INSERT ON runs BEGIN DELETE FROM runs; END");
        refused(at("trigger.squeeze"), Fault::Corrupt, "its tables are not those of a project");
        alter(at("missing.squeeze"), "DROP TABLE measurements");
        refused(at("missing.squeeze"), Fault::Corrupt, "its tables are not those of a project");
    }

    void damage_is_noticed() {
        const auto path = at("damaged.squeeze");
        std::int64_t id = 0;
        {
            auto project = Project::open(path);
            id = project.begin_run(settings());
            project.store(id, checkpoint(5));
        }
        alter(path, "UPDATE blobs SET bytes = zeroblob(length(bytes)) WHERE id = 1");
        const auto project = Project::open(path);
        const auto error = tiny::caught([&] { project.checkpoint(id); });
        QCOMPARE(error.fault, Fault::Corrupt);
        QVERIFY(error.what.find("SHA-256 differs") != std::string::npos);
    }

    /// Any byte changed, any cut: an Error or a project, never a crash.
    void mutations() {
        const auto path = at("mutated.squeeze");
        {
            auto project = Project::open(path);
            const auto id = project.begin_run(settings());
            project.store(id, Measurement{});
            project.store(id, checkpoint(5));
        }
        const auto original = read_file(path);
        Random random({8});
        for (int i = 0; i < 300; ++i) {
            auto bytes = original;
            for (int k = 0; k < 3; ++k) bytes[random.below(bytes.size())] = std::uint8_t(random.next());
            if (i % 5 == 0) bytes.resize(random.below(bytes.size()));
            write_file(path, bytes);
            fs::remove(path.string() + "-journal");
            const auto error = tiny::caught([&] {
                const auto project = Project::open(path);
                for (const auto& run : project.runs()) {
                    project.measurements(run.id);
                    project.checkpoint(run.id);
                    project.final_file(run.id);
                }
            });
            QVERIFY2(!error.thrown || error.fault == Fault::Corrupt || error.fault == Fault::Input ||
                         error.fault == Fault::Io,
                     error.what.c_str());
        }
    }

    void a_full_disk_loses_nothing() {
        const auto path = at("full.squeeze");
        std::int64_t id = 0;
        {
            auto project = Project::open(path);
            id = project.begin_run(settings());
            project.store(id, checkpoint(6));
        }
        const auto child = ::fork();
        if (child == 0) { // a file size limit stands in for a full disk
            ::signal(SIGXFSZ, SIG_IGN);
            auto project = Project::open(path);
            const rlimit limit{fs::file_size(path) + 1000, fs::file_size(path) + 1000};
            ::setrlimit(RLIMIT_FSIZE, &limit);
            auto big = checkpoint(7);
            big.state.resume = Bytes(1000000);
            const auto error = tiny::caught([&] { project.store(id, big); });
            const auto kept = project.checkpoint(id); // goes on working
            ::_exit(error.thrown && error.fault == Fault::Io && kept && kept->step == 6 ? 0 : 1);
        }
        int status = -1;
        ::waitpid(child, &status, 0);
        QCOMPARE(status, 0);
        QCOMPARE(Project::open(path).checkpoint(id)->step, 6);
    }
};

QTEST_APPLESS_MAIN(TestProject)
#include "test_project.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Runs kept in a project: which one is resumed, what is overwritten, what begins them, and when a run is stopped late.
#include "backend/pipeline/project.h"
#include "tests/cli/cli.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>

class TestCliProject : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const QString& name) const { return m_folder.filePath(name); }
    squeeze::Bytes read(const char* name) const { return squeeze::read_file(path(name).toStdString()); }
    void picture(const QString& name, int other) const {
        QDir(m_folder.path()).mkpath(QFileInfo(name).path());
        cli::write(path(name), name.contains("red") ? cli::picture(200, std::uint8_t(other), 20)
                                                    : cli::picture(20, std::uint8_t(other), 200));
    }
    cli::Result run(const QStringList& arguments) const {
        return cli::run(m_folder.path(), QStringList{"run"} + arguments);
    }
    std::vector<squeeze::pipeline::StoredRun> runs(const char* project) const {
        return squeeze::pipeline::Project::open(path(project).toStdString()).runs();
    }
    /// Asks a run to stop as soon as the model is written: it is measuring the final models then.
    cli::Result stopped_after(const QString& out, const QStringList& arguments) const {
        QProcess process;
        cli::start(process, m_folder.path(), QStringList{"run"} + arguments);
        while (!QFile::exists(path(out)) && process.state() != QProcess::NotRunning) process.waitForFinished(5);
        ::kill(pid_t(process.processId()), SIGINT);
        return cli::finish(process);
    }

private Q_SLOTS:
    void initTestCase() {
#ifdef SQUEEZE_NO_TORCH
        QSKIP("built without torch: nothing can be measured");
#endif
        for (const char* colour : {"red", "blue"}) {
            picture(QString("two/%1/1.png").arg(colour), 9);
            for (int i = 0; i < 4; ++i) picture(QString("late/train/%1/%2.png").arg(colour).arg(i), i * 9);
            for (int i = 0; i < 50; ++i) picture(QString("late/test/%1/%2.png").arg(colour).arg(i), i);
        }
        auto broken = cli::picture(1, 2, 3);
        broken.resize(60);
        cli::write(path("late/test/red/broken.png"), broken);
        cli::write(path("alexnet"), squeeze::codec::encode(cli::small_model()));
    }

    void aRunThatCannotBeginLeavesNothing() {
        const QStringList files = QDir(m_folder.path()).entryList(QDir::Files);
        auto result = run({"prune fire99:keep=0.1 keep=1", "--init", "alexnet", "--project", "typo.squeeze"});
        QVERIFY2(result.code == 2 && result.err.contains("no layer 'fire99'"), result.all());
        result = run({"prune keep=0.1", "--init", "alexnet", "--project", "same.sqz"}); // would be written over
        QVERIFY2(result.code == 2 && result.err.contains("same.sqz"), result.all());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files), files);
    }

    void aFileIsAFileWhateverItsName() {
        const auto result =
            run({"prune keep=0.2 | encode", "--init", "alexnet", "--project", "named.squeeze", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QCOMPARE(result.json()["init"].toString(), "alexnet");
        QCOMPARE(result.json()["model"].toString(), "");
        const auto settings = runs("named.squeeze").front().settings;
        QVERIFY(settings.model.empty());
        QCOMPARE(QString::fromStdString(settings.file), QFileInfo(path("alexnet")).canonicalFilePath());
    }

    void aFinishedRunIsWrittenAgain() {
        QVERIFY(QFile::remove(path("named.sqz")));
        auto result = run({"--project", "named.squeeze"});
        QVERIFY2(result.code == 2 && result.err.contains("--out"), result.all());
        result = run({"--project", "named.squeeze", "--out", "again.sqz", "--report", "again"});
        QVERIFY2(result.code == 0, result.all());
        const auto file = squeeze::pipeline::Project::open(path("named.squeeze").toStdString()).final_file(1);
        QVERIFY(file && read("again.sqz") == *file);
        QVERIFY(QFile::exists(path("again/report.html")));
    }

    void onlyItsOwnFileIsOverwritten() {
        const QStringList again{"prune keep=0.1 | encode", "--init", "alexnet", "--project", "named.squeeze"};
        auto result = run(again); // named.sqz is what an earlier run of the project ended in
        QVERIFY2(result.code == 0, result.all());
        const squeeze::Bytes foreign{1, 2, 3};
        cli::write(path("named.sqz"), foreign);
        result = run(again);
        QVERIFY2(result.code == 2 && result.err.contains("named.sqz") && result.err.contains("--out"), result.all());
        QVERIFY(read("named.sqz") == foreign);
        QCOMPARE(runs("named.squeeze").size(), std::size_t(2)); // the refused one has not begun
        result = run(again + QStringList{"--out", "named.sqz"});
        QVERIFY2(result.code == 0, result.all());
        QVERIFY(read("named.sqz") != foreign);
        const auto model = read("alexnet");
        result = run(again + QStringList{"--out", "./alexnet"});
        QVERIFY2(result.code == 2 && result.err.contains("alexnet"), result.all());
        QVERIFY(read("alexnet") == model);
    }

    void aPictureOfEachClassIsEnoughToCompress() {
        const auto result = run({"prune keep=0.5 | encode", "--data", "two", "--size", "32", "--threads", "1"});
        QVERIFY2(result.code == 0, result.all());
        QCOMPARE(result.err.count("accuracy is not measured"), 2); // validation and test, once each
    }

    /// Pictures left out or relabelled by options, or in the window whose project it is, make the same data set.
    void editedPictures() {
        const QStringList base{"prune keep=0.1 | encode", "--data", "late", "--size", "17", "--seed", "3"};
        const auto fingerprint = [&](const QString& project, const QStringList& more) {
            const auto result = run(base + more + QStringList{"--project", project, "--out", project + ".sqz"});
            if (result.code != 0) return result.all().toStdString();
            return runs(qPrintable(project)).back().settings.fingerprint;
        };
        const auto plain = fingerprint("plain.squeeze", {});
        const auto edited =
            fingerprint("options.squeeze", {"--exclude", "train/red/1.png", "--relabel", "train/red/2.png=blue"});
        QVERIFY(edited != plain);
        {
            auto project = squeeze::pipeline::Project::open(path("window.squeeze").toStdString());
            project.store_document({{"decisions", R"({"photos":[{"name":"train/red/1.png","excluded":true},)"
                                                  R"({"name":"train/red/2.png","label":"blue"}]})"}});
        }
        QCOMPARE(fingerprint("window.squeeze", {}), edited);
        const auto wrong = run(base + QStringList{"--relabel", "train/red/1.png"});
        QVERIFY2(wrong.code == 2 && wrong.err.contains("PICTURE=CLASS"), wrong.all());
    }

    void stoppedWhileMeasuringTheFinalModels() {
        const QStringList arguments{"prune keep=0.5", "--data", "late", "--size", "128", "--threads", "1"};
        auto result = stopped_after("late.sqz", arguments + QStringList{"--project", "late.squeeze"});
        QVERIFY2(result.code == 130, result.all());
        QVERIFY2(result.err.contains("squeeze run --project late.squeeze"), result.err);
        result = stopped_after("alone.sqz", arguments + QStringList{"--out", "alone.sqz"});
        QVERIFY2(result.code == 130 && result.err.contains("the model is in alone.sqz"), result.all());
        QVERIFY(read("alone.sqz") == read("late.sqz"));

        // a newer run without a checkpoint does not stand in the way
        {
            auto project = squeeze::pipeline::Project::open(path("late.squeeze").toStdString());
            auto settings = project.runs().front().settings;
            settings.recipe = "prune keep=0.4";
            project.begin_run(settings);
        }
        result = run({"--project", "late.squeeze", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QVERIFY2(result.err.contains("only the final measuring is left"), result.err);
        QVERIFY2(result.err.contains("\"prune keep=0.5\"; 1 other unfinished run is passed over"), result.err);
        QCOMPARE(result.err.count("could not be decoded"), 1);
        QVERIFY(read("alone.sqz") == read("late.sqz"));
        const auto all = runs("late.squeeze");
        QVERIFY(all[0].finished && !all[1].finished);
    }
};

QTEST_GUILESS_MAIN(TestCliProject)
#include "test_cli_project.moc"

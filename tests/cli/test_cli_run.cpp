// SPDX-License-Identifier: GPL-3.0-or-later
// Whole runs on a few pictures made here: results and their figures, stopping, resuming, measuring, classifying.
#include "tests/cli/cli.h"

#include <QJsonArray>
#include <QtTest>

#include <csignal>

class TestCliRun : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(name); }
    QStringList entries() const { return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot); }

    static QStringList small(const QString& recipe) {
        return {"run", recipe, "--data", "pictures", "--size", "32", "--threads", "2"};
    }

private Q_SLOTS:
    void initTestCase() {
#ifdef SQUEEZE_NO_TORCH
        QSKIP("built without torch: nothing can be trained");
#endif
        // two classes told apart by colour, 40 pictures each
        for (int i = 0; i < 40; ++i) {
            const auto other = std::uint8_t(i * 3);
            const auto name = std::to_string(i) + ".png";
            QDir(m_folder.path()).mkpath("pictures/red");
            QDir(m_folder.path()).mkpath("pictures/blue");
            cli::write(path(("pictures/red/" + name).c_str()), cli::picture(200, other, 20));
            cli::write(path(("pictures/blue/" + name).c_str()), cli::picture(20, other, 200));
        }
    }

    void trainCompressMeasure() {
        auto result = cli::run(m_folder.path(), small("train epochs=2 batch=8 | prune keep=0.5 | cluster bits=4") +
                                                    QStringList{"--out", "a.sqz", "--json"});
        QVERIFY2(result.code == 0, result.all());
        const auto object = result.json();
        QVERIFY2(!object.isEmpty(), result.out);
        QVERIFY2(object["measurements"].toArray().size() >= 5, result.out); // start, two epochs, prune, cluster
        for (const char* which : {"uncompressed", "compressed"}) {
            const auto test = cli::at(cli::at(object["final"], which), "test");
            QCOMPARE(cli::at(test, "split").toString(), "test");
            QCOMPARE(cli::at(test, "n").toInt(), 12); // 15 % of 80
        }
        for (const auto& m : object["measurements"].toArray()) QCOMPARE(cli::at(m, "split").toString(), "validation");
        QCOMPARE(cli::at(cli::at(object["final"], "compressed"), "bytes").toInteger(), QFileInfo(path("a.sqz")).size());

        // the same figure from the file alone
        result = cli::run(m_folder.path(),
                          {"evaluate", "a.sqz", "--data", "pictures", "--split", "test", "--threads", "2", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QCOMPARE(result.json()["top1"].toDouble(),
                 cli::at(cli::at(cli::at(object["final"], "compressed"), "test"), "top1").toDouble());
        QCOMPARE(result.json()["split"].toString(), "test");
    }

    void withoutATestPartAllIsMeasured() {
        const auto result =
            cli::run(m_folder.path(), {"evaluate", "a.sqz", "--data", "pictures", "--threads", "2", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QCOMPARE(result.json()["split"].toString(), "all");
        QCOMPARE(result.json()["n"].toInt(), 80);
        QVERIFY2(result.err.contains("--split test"), result.err);
    }

    void classify() {
        const auto result =
            cli::run(m_folder.path(), {"classify", "a.sqz", "pictures/red/3.png", "pictures/blue/3.png", "--json"});
        QVERIFY2(result.code == 0, result.all());
        const auto pictures = result.json()["pictures"].toArray();
        QCOMPARE(pictures.size(), 2);
        for (const auto& picture : pictures) {
            double sum = 0;
            for (const auto& answer : cli::at(picture, "answers").toArray())
                sum += cli::at(answer, "confidence").toDouble();
            QVERIFY(std::abs(sum - 1) < 1e-4);
        }
    }

    void otherClassesAreRefused() {
        cli::write(path("six.sqz"), squeeze::codec::encode(cli::small_model()));
        const auto result = cli::run(m_folder.path(), {"evaluate", "six.sqz", "--data", "pictures"});
        QVERIFY2(result.code == 2, result.all());
        QVERIFY2(result.err.contains("\"blue\""), result.all());
    }

    void stopped_data() {
        QTest::addColumn<int>("number");
        QTest::newRow("SIGINT") << SIGINT;
        QTest::newRow("SIGTERM") << SIGTERM;
    }
    void stopped() {
        QFETCH(int, number);
        const auto before = entries();
        QProcess process;
        cli::start(process, m_folder.path(), small("train epochs=500 batch=8") + QStringList{"--out", "never.sqz"});
        const auto seen = cli::read_until(process, "epoch 1"); // it is in the middle of training
        QVERIFY2(seen.contains("epoch 1"), seen);
        ::kill(pid_t(process.processId()), number);
        const auto result = cli::finish(process, 60);
        QVERIFY2(result.code == 130, result.all());
        QCOMPARE(entries(), before);
    }

    void stoppedAndResumedIsTheSameFile() {
        const QString recipe = "train epochs=4 batch=8 | prune keep=0.5 | train epochs=1 batch=8 | cluster bits=3";
        auto result = cli::run(m_folder.path(), small(recipe) + QStringList{"--out", "whole.sqz"});
        QVERIFY2(result.code == 0, result.all());

        QProcess process;
        cli::start(process, m_folder.path(), small(recipe) + QStringList{"--project", "p.squeeze"});
        const auto seen = cli::read_until(process, "epoch 2");
        process.kill(); // SIGKILL
        process.waitForFinished();
        QVERIFY2(seen.contains("epoch 2"), seen);

        result = cli::run(m_folder.path(), {"run", "--project", "p.squeeze", "--seed", "2"});
        QVERIFY2(result.code == 2, result.all()); // settings belong to the project
        result = cli::run(m_folder.path(), {"run", "--project", "p.squeeze", "--out", "resumed.sqz", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QVERIFY2(result.err.contains("resumes"), result.err);
        QVERIFY(squeeze::read_file(path("resumed.sqz").toStdString()) ==
                squeeze::read_file(path("whole.sqz").toStdString()));
        const auto measurements = result.json()["measurements"].toArray();
        QCOMPARE(cli::at(measurements.first(), "step").toString(), "start");
        QCOMPARE(measurements.size(), 8); // start, four epochs, prune, one epoch, cluster
        result = cli::run(m_folder.path(), {"run", "--project", "p.squeeze"});
        QVERIFY2(result.code == 2 && result.err.contains("no unfinished run"), result.all());
    }
};

QTEST_GUILESS_MAIN(TestCliRun)
#include "test_cli_run.moc"

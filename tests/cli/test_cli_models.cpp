// SPDX-License-Identifier: GPL-3.0-or-later
// info, convert, sensitivity and runs without pictures, on a small model made here.
#include "backend/formats/formats.h"
#include "tests/cli/cli.h"

#include <QJsonArray>
#include <QtTest>

class TestCliModels : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    squeeze::Bytes m_sqz;
    QString path(const char* name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() {
        m_sqz = squeeze::codec::encode(cli::small_model());
        cli::write(path("small.sqz"), m_sqz);
    }

    void info() {
        const auto result = cli::run(m_folder.path(), {"info", "small.sqz", "--json"});
        QVERIFY2(result.code == 0, result.all());
        const auto object = result.json();
        QCOMPARE(object["graph"].toString(), "squeezenet1_1");
        QCOMPARE(object["sqz_bytes"].toInt(), int(m_sqz.size()));
        QCOMPARE(object["file_bytes"].toInt(), int(m_sqz.size()));
        QCOMPARE(object["labels"].toArray().size(), 6);
        const auto layers = object["layers"].toArray();
        QCOMPARE(layers.size(), 26);
        int bytes = object["header_bytes"].toInt();
        for (const auto& layer : layers) bytes += layer.toObject()["bytes"].toObject()["total"].toInt();
        QCOMPARE(bytes, int(m_sqz.size()));
        QCOMPARE(layers[1].toObject()["name"].toString(), "fire2/squeeze1x1");
        QVERIFY(layers[1].toObject()["centroids"].toInt() <= 16);
        QVERIFY(std::abs(layers[1].toObject()["density"].toDouble() - 0.3) < 0.01);
    }

    void infoForPeople() {
        const auto result = cli::run(m_folder.path(), {"info", "small.sqz"});
        QVERIFY2(result.code == 0, result.all());
        for (const char* word : {"fire9/expand3x3", "codebook", "total", "30.0 %"})
            QVERIFY2(result.out.contains(word), result.out);
        QVERIFY2(result.err.isEmpty(), result.err);
    }

    void convertThereAndBack() {
        auto result = cli::run(m_folder.path(), {"convert", "small.sqz", "small.pth", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QVERIFY(result.json()["identical"].toBool());
        result = cli::run(m_folder.path(), {"convert", "small.pth", "again.sqz", "--model", "squeezenet1_1", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QVERIFY(result.json()["identical"].toBool());
        const auto was = squeeze::codec::decode(m_sqz).model;
        const auto is = squeeze::codec::decode(squeeze::read_file(path("again.sqz").toStdString())).model;
        QCOMPARE(is.layers.size(), was.layers.size());
        for (std::size_t i = 0; i < was.layers.size(); ++i) {
            QVERIFY(squeeze::dense(is.layers[i]->weights) == squeeze::dense(was.layers[i]->weights));
            QVERIFY(is.layers[i]->bias == was.layers[i]->bias);
        }
    }

    void assumptionsAreSaid() {
        auto result = cli::run(m_folder.path(), {"convert", "small.sqz", "plain.pth"});
        QVERIFY2(result.code == 0, result.all());
        result = cli::run(m_folder.path(), {"info", "plain.pth", "--json"});
        QVERIFY2(result.code == 0, result.all());
        QVERIFY2(!result.json()["notes"].toArray().isEmpty(), result.all());
        QVERIFY2(result.err.contains("note: "), result.all());
    }

    void sensitivity() {
        const auto result = cli::run(m_folder.path(), {"sensitivity", "small.sqz", "--json"});
        QVERIFY2(result.code == 0, result.all());
        const auto layers = result.json()["by_weight_error"].toArray();
        QCOMPARE(layers.size(), 26);
        const auto points = layers[0].toObject()["prune"].toArray();
        for (int i = 1; i < points.size(); ++i)
            QVERIFY(points[i].toObject()["harm"].toDouble() >= points[i - 1].toObject()["harm"].toDouble());
    }

    void dataFindsProblems() {
        for (const char* folder : {"set/train/a", "set/train/b", "set/test/a", "set/test/b"})
            QVERIFY(QDir(m_folder.path()).mkpath(folder));
        for (int i = 0; i < 12; ++i) {
            const auto name = "/" + std::to_string(i) + ".png";
            cli::write(path(("set/train/a" + name).c_str()), cli::picture(std::uint8_t(i), 0, 0));
            cli::write(path(("set/train/b" + name).c_str()), cli::picture(0, std::uint8_t(i + 1), 0));
        }
        cli::write(path("set/test/a/x.png"), cli::picture(0, 0, 99));
        cli::write(path("set/test/b/same.png"), cli::picture(0, 1, 0)); // also in train/b
        cli::write(path("set/train/b/red.png"), cli::picture(5, 0, 0)); // also in train/a
        cli::write(path("set/train/a/empty.png"), {});
        auto result = cli::run(m_folder.path(), {"data", "set", "--json"});
        QVERIFY2(result.code == 0, result.all());
        const auto object = result.json();
        QVERIFY(object["own_test"].toBool());
        QVERIFY(!object["synthetic"].toBool());
        QCOMPARE(object["files"].toArray().size(), 28);
        QStringList kinds;
        for (const auto& problem : object["problems"].toArray()) kinds << cli::at(problem, "kind").toString();
        for (const char* kind : {"empty", "conflicting-labels", "across-splits"})
            QVERIFY2(kinds.contains(kind), qPrintable(kinds.join(' ')));
        result = cli::run(m_folder.path(), {"data", "set/train"});
        QVERIFY2(result.code == 0 && result.out.contains("conflicting-labels: 1"), result.all());
        QVERIFY2(result.out.contains("no test part"), result.all());
    }

    /// Pruning and encoding need no pictures; what is reported is the file's size.
    void runWithoutPictures() {
        const auto result = cli::run(m_folder.path(), {"run", "prune keep=0.1 | encode coder=huffman biases=fp16",
                                                       "--init", "small.sqz", "--out", "pruned.sqz", "--json"});
        QVERIFY2(result.code == 0, result.all());
        const auto object = result.json();
        const auto bytes = QFileInfo(path("pruned.sqz")).size();
        QCOMPARE(cli::at(cli::at(object["final"], "compressed"), "bytes").toInteger(), bytes);
        QVERIFY(bytes < qint64(m_sqz.size()));
        const auto measurements = object["measurements"].toArray();
        QCOMPARE(measurements.size(), 3);
        QCOMPARE(measurements[2].toObject()["bytes"].toInteger(), bytes);
        QVERIFY(object["command"].toString().startsWith("squeeze run 'prune keep=0.1 | "));
    }

    void runPrintsATable() {
        const auto result = cli::run(m_folder.path(), {"run", "prune keep=0.1 | cluster bits=3", "--init", "small.sqz",
                                                       "--out", "table.sqz", "--report", "report"});
        QVERIFY2(result.code == 0, result.all());
        for (const char* word : {"start", "prune keep=0.1", "cluster bits=3", "sparsity", "90.0 %", "uncompressed",
                                 "compressed", "table.sqz", "report/report.html", "squeeze run "})
            QVERIFY2(result.out.contains(word), word + ("\n" + result.out));
        QVERIFY(QFileInfo::exists(path("report/report.html")));
    }
};

QTEST_GUILESS_MAIN(TestCliModels)
#include "test_cli_models.moc"

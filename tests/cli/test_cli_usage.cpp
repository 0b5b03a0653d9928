// SPDX-License-Identifier: GPL-3.0-or-later
// Help that is complete, and for each class of bad input its exit code and a sentence that names the thing.
#include "tests/cli/cli.h"

#include <QtTest>

class TestCliUsage : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString path(const char* name) const { return m_folder.filePath(name); }

private Q_SLOTS:
    void initTestCase() {
        const auto sqz = squeeze::codec::encode(cli::small_model());
        cli::write(path("good.sqz"), sqz);
        auto bad = sqz;
        bad[bad.size() / 2] ^= 0x10;
        cli::write(path("flipped.sqz"), bad);
        bad = sqz;
        bad.resize(bad.size() - 7);
        cli::write(path("short.sqz"), bad);
        const std::string text = "this is no model, no picture and no project";
        cli::write(path("words.txt"), {text.begin(), text.end()});
        auto broken = cli::picture(1, 2, 3);
        broken.resize(broken.size() / 2);
        cli::write(path("broken.png"), broken);
        const std::string recipe = "train epochs=1 | prun keep=0.2";
        cli::write(path("wrong.recipe"), {recipe.begin(), recipe.end()});
        QVERIFY(QDir(m_folder.path()).mkdir("empty"));
    }

    void help_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArrayList>("words");
        using L = QStringList;
        using B = QByteArrayList;
        QTest::newRow("all") << L{"--help"} << B{"run",  "info",        "evaluate", "classify",  "convert",
                                                 "data", "sensitivity", "bench",    "Exit codes"};
        QTest::newRow("version") << L{"--version"} << B{"squeeze 0."};
        QTest::newRow("run") << L{"run", "--help"} << B{"--data",   "--model",   "--init",   "--input", "--size",
                                                        "--seed",   "--threads", "--device", "--out",   "--project",
                                                        "--report", "--json",    "train",    "epochs=", "prune",
                                                        "ranking=", "cluster",   "bits=",    "encode",  "coder="};
        QTest::newRow("info") << L{"info", "--help"} << B{"FILE", "--json", "--model", "--input"};
        QTest::newRow("evaluate") << L{"evaluate", "--help"} << B{"--data", "--split", "--model", "--input", "--json"};
        QTest::newRow("classify") << L{"classify", "--help"} << B{"FILE", "IMAGE", "--json"};
        QTest::newRow("convert") << L{"convert", "--help"} << B{"IN", "OUT", "--type", ".sqz", ".pth", "--model"};
        QTest::newRow("data") << L{"data", "--help"} << B{"PATH", "--json", "--clear-cache"};
        QTest::newRow("sensitivity") << L{"sensitivity", "--help"} << B{"FILE", "--data", "--images"};
        QTest::newRow("bench") << L{"bench", "--help"} << B{"--batch", "--size", "--distil", "--json"};
    }
    void help() {
        QFETCH(QStringList, arguments);
        QFETCH(QByteArrayList, words);
        const auto result = cli::run(m_folder.path(), arguments);
        QCOMPARE(result.code, 0);
        for (const auto& word : words) QVERIFY2(result.out.contains(word), word + " is not in\n" + result.out);
    }

    void refused_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArrayList>("words");
        using L = QStringList;
        using B = QByteArrayList;
        QTest::newRow("a word off") << L{"inf", "good.sqz"} << 2 << B{"\"inf\"", "\"info\""};
        QTest::newRow("unknown command") << L{"explode"} << 2 << B{"\"explode\"", "evaluate"};
        QTest::newRow("nothing kept") << L{"run", "prune keep=0", "--init", "good.sqz"} << 2 << B{"keep=0", "0.05"};
        QTest::newRow("no command") << L{} << 2 << B{"subcommand"};
        QTest::newRow("unknown command") << L{"squash"} << 2 << B{"squash"};
        QTest::newRow("unknown option") << L{"info", "good.sqz", "--nonsense"} << 2 << B{"--nonsense"};
        QTest::newRow("missing argument") << L{"info"} << 2 << B{"FILE"};
        QTest::newRow("bad split") << L{"evaluate", "good.sqz", "--data", "demo", "--split", "some"} << 2
                                   << B{"--split"};
        QTest::newRow("bad device") << L{"bench", "--device", "abacus"} << 2 << B{"--device"};
        QTest::newRow("bad input") << L{"info", "good.sqz", "--input", "227,bgr,1:2,1,squash"} << 2 << B{"1:2"};
        QTest::newRow("unknown architecture")
            << L{"run", "encode", "--data", "demo", "--model", "lenet"} << 2 << B{"lenet", "squeezenet1_1"};
        QTest::newRow("unknown stage") << L{"run", "prun keep=0.2", "--init", "good.sqz"} << 2
                                       << B{"prun", "step 1", "prune"};
        QTest::newRow("unknown parameter") << L{"run", "prune kep=0.2", "--init", "good.sqz"} << 2 << B{"kep", "prune"};
        QTest::newRow("out of range") << L{"run", "cluster bits=9", "--init", "good.sqz"} << 2 << B{"bits", "8"};
        QTest::newRow("unknown layer") << L{"run", "prune keep=0.2 conv99:keep=0.1", "--init", "good.sqz"} << 2
                                       << B{"conv99"};
        QTest::newRow("recipe file") << L{"run", "@wrong.recipe", "--init", "good.sqz"} << 2
                                     << B{"wrong.recipe", "prun"};
        QTest::newRow("no recipe of that name") << L{"run", "@nothing", "--data", "demo"} << 4 << B{"nothing", "demo"};
        QTest::newRow("nothing to run") << L{"run"} << 2 << B{"recipe", "--project"};
        QTest::newRow("empty recipe") << L{"run", "# nothing", "--init", "good.sqz"} << 2 << B{"no step"};
        QTest::newRow("training without data") << L{"run", "train epochs=1", "--init", "good.sqz"} << 2 << B{"--data"};
        QTest::newRow("fresh model without data") << L{"run", "prune keep=0.2"} << 2 << B{"--data"};
        QTest::newRow("seed negative") << L{"run", "prune keep=0.2", "--init", "good.sqz", "--seed", "-1"} << 2
                                       << B{"--seed", "whole number"};
        QTest::newRow("seed too long") << L{"run",      "prune keep=0.2", "--init",
                                            "good.sqz", "--seed",         "99999999999999999999"}
                                       << 2 << B{"--seed", "18 digits"};
        QTest::newRow("report is a file") << L{"run", "prune keep=0.2", "--init", "good.sqz", "--report", "good.sqz"}
                                          << 2 << B{"good.sqz", "--report", "folder"};
        QTest::newRow("out is no .sqz") << L{"run", "prune keep=0.2", "--init", "good.sqz", "--out", "photos.zip"} << 2
                                        << B{"photos.zip", ".sqz", "squeeze convert"};
        QTest::newRow("size too small") << L{"run", "prune keep=0.2", "--init", "good.sqz", "--size", "1"} << 2
                                        << B{"--size"};
        QTest::newRow("no project") << L{"run", "--project", "none.squeeze"} << 4 << B{"none.squeeze"};
        QTest::newRow("not a project") << L{"run", "--project", "words.txt"} << 3 << B{"words.txt"};
        QTest::newRow("missing file") << L{"info", "none.sqz"} << 4 << B{"none.sqz"};
        QTest::newRow("a folder") << L{"info", "empty"} << 2 << B{"empty"};
        QTest::newRow("flipped bit") << L{"info", "flipped.sqz"} << 3 << B{"flipped.sqz"};
        QTest::newRow("cut off") << L{"info", "short.sqz"} << 3 << B{"short.sqz"};
        QTest::newRow("not a model") << L{"info", "words.txt"} << 2 << B{"words.txt"};
        QTest::newRow("convert to nothing known") << L{"convert", "good.sqz", "x.docx"} << 2 << B{"docx", ".pth"};
        QTest::newRow("nowhere to write") << L{"convert", "good.sqz", "/proc/none/x.pth"} << 4 << B{"/proc/none/x.pth"};
        QTest::newRow("run nowhere to write")
            << L{"run", "prune keep=0.2", "--init", "good.sqz", "--out", "/proc/none/x.sqz"} << 4
            << B{"/proc/none/x.sqz"};
        QTest::newRow("missing data") << L{"data", "nowhere"} << 4 << B{"nowhere"};
        QTest::newRow("empty data") << L{"data", "empty"} << 2 << B{"empty"};
        QTest::newRow("no data named") << L{"data"} << 2 << B{"folder"};
        QTest::newRow("broken picture") << L{"classify", "good.sqz", "broken.png"} << 3 << B{"broken.png"};
        QTest::newRow("missing picture") << L{"classify", "good.sqz", "none.png"} << 4 << B{"none.png"};
    }
    void refused() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        QFETCH(QByteArrayList, words);
        const auto before = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
        const auto result = cli::run(m_folder.path(), arguments);
        QVERIFY2(result.code == code, result.all());
        QVERIFY2(result.out.isEmpty(), result.all());
        for (const auto& word : words) QVERIFY2(result.err.contains(word), word + " is not in\n" + result.all());
        QCOMPARE(QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), before); // nothing half-made

        const auto json = cli::run(m_folder.path(), arguments + QStringList{"--json"});
        QVERIFY2(json.code == code, json.all());
        QVERIFY2(json.json()["error"].toObject().contains("detail"), json.all());
    }
};

QTEST_GUILESS_MAIN(TestCliUsage)
#include "test_cli_usage.moc"

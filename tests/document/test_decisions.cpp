// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions as JSON: whatever people decide comes back; whatever a file holds gives decisions or a sentence.
#include "app/decisions/decisions.h"
#include "backend/core/error.h"
#include "backend/core/random.h"
#include "backend/pipeline/recipe.h"

#include <QtTest>

using namespace squeeze;

namespace {

/// Any bytes but NUL: a path on Linux need not be UTF-8.
std::string any_text(Random& random) {
    static const std::vector<std::string> nice{"fire9/expand3x3", "Straße", "照片 📷", "a\"b\\c", "line\nbreak", ""};
    if (random.below(2)) return nice[random.below(nice.size())];
    std::string text(random.below(12), 'x');
    for (auto& c : text) c = char(1 + random.below(255));
    return text;
}

Decisions any_decisions(Random& random) {
    Decisions d;
    d.data = any_text(random);
    d.start = any_text(random);
    d.size = 17 + int(random.below(1000));
    d.seed = random.next();
    d.recipe = any_text(random);
    d.target = random.next();
    d.floor = random.uniform();
    d.restored = std::int64_t(random.below(1000));
    d.newest = std::int64_t(random.below(1000));
    if (random.below(2)) d.opened = any_text(random);
    if (random.below(2)) d.point = {int(random.below(9)) - 1, int(random.below(50))};
    for (auto i = random.below(4); i > 0; --i) d.locked.insert(any_text(random));
    for (auto i = random.below(4); i > 0; --i) {
        auto& edit = d.photos[any_text(random)];
        edit.excluded = random.below(2);
        if (random.below(2)) edit.label = any_text(random);
    }
    return d;
}

/// Decisions, or nothing where the text is refused as it should be.
std::optional<Decisions> read(const std::string& text) {
    try {
        return from_json(text);
    } catch (const Error& error) {
        return error.fault() == Fault::Corrupt ? std::nullopt : throw;
    }
}

} // namespace

class TestDecisions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void comesBack() {
        Random random({1});
        for (int i = 0; i < 3000; ++i) {
            const auto decisions = any_decisions(random);
            QVERIFY(from_json(to_json(decisions)) == decisions);
        }
    }

    void damagedTextIsRefusedOrRead() {
        Random random({2});
        int refused = 0;
        for (int i = 0; i < 8000; ++i) {
            auto text = to_json(any_decisions(random));
            for (auto n = 1 + random.below(3); n > 0; --n) {
                const auto at = random.below(text.size());
                if (random.below(3) == 0)
                    text.erase(at, 1 + random.below(5));
                else
                    text[at] = char(random.below(256));
                if (text.empty()) break;
            }
            if (!read(text)) ++refused;
        }
        QVERIFY(refused > 500);
    }

    void wrongKindsAreRefused_data() {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("list") << QByteArray("[]");
        QTest::newRow("number as text") << QByteArray(R"({"data":7})");
        QTest::newRow("negative") << QByteArray(R"({"target":-1})");
        QTest::newRow("size") << QByteArray(R"({"size":0})");
        QTest::newRow("large size") << QByteArray(R"({"size":99999999999})");
        QTest::newRow("floor") << QByteArray(R"({"floor":1.5})");
        QTest::newRow("null floor") << QByteArray(R"({"floor":null})");
        QTest::newRow("locked") << QByteArray(R"({"locked":{"a":1}})");
        QTest::newRow("photo without a name") << QByteArray(R"({"photos":[{"excluded":true}]})");
        QTest::newRow("odd bytes") << QByteArray(R"({"data":{"bytes":"abc"}})");
        QTest::newRow("no hexadecimal") << QByteArray(R"({"data":{"bytes":"zz"}})");
        QTest::newRow("deep") << QByteArray(100000, '[');
    }
    void wrongKindsAreRefused() {
        QFETCH(QByteArray, text);
        QVERIFY(!read(text.toStdString()));
    }

    void unknownKeysAreIgnored() {
        const auto decisions = from_json(R"({"size":64,"later":{"than":["this","version"]}})");
        QCOMPARE(decisions.size, 64);
    }

    /// What is copied runs: the recipe is one that `squeeze run` parses, in one word for the shell.
    void theCommandLineSaysTheSame() {
        Decisions d;
        d.data = "/photos/it's here";
        d.start = "squeezenet1_0";
        d.size = 96;
        d.seed = 7;
        d.recipe = "train epochs=2 | prune keep=0.2 conv10:keep=0.1 | encode";
        QCOMPARE(command_line(d, "a b.squeeze"),
                 std::string("squeeze run 'train epochs=2 | prune keep=0.2 conv10:keep=0.1 | encode' "
                             "--data '/photos/it'\\''s here' --model squeezenet1_0 --size 96 --seed 7 "
                             "--project 'a b.squeeze'"));
        QVERIFY(command_line(d, "a.squeeze", 3).find(" --seed 7 --threads 3 --project a.squeeze") != std::string::npos);
        d.photos["sea/it's 1.png"].excluded = true;
        d.photos["sea/2.png"].label = "street";
        QVERIFY(command_line(d, "a.squeeze").find("exclude") == std::string::npos); // the project says it
        QVERIFY(command_line(d, {}).ends_with(" --relabel sea/2.png=street --exclude 'sea/it'\\''s 1.png'"));
        d.photos.clear();
        d.start = "weights.pth";
        QVERIFY(command_line(d, {}).find(" --init weights.pth --size 96") != std::string::npos);
        QCOMPARE(pipeline::parse(d.recipe).text(), d.recipe);
    }

    /// By a shell and the real program, which names the first option or word that it does not know.
    void theProgramTakesItsOptions() {
        const QString squeeze = QStringLiteral(SQUEEZE_BIN_DIR "/squeeze");
        if (!QFile::exists(squeeze)) QSKIP("the command line is not built");
        QTemporaryDir folder;
        Decisions d;
        d.start = SQUEEZE_SOURCE_DIR "/tests/golden/tiny.sqz";
        d.size = 17;
        d.recipe = "prune keep=0.5 | encode";
        QProcess shell;
        shell.setWorkingDirectory(folder.path());
        const auto line = command_line(d, "it's.squeeze");
        shell.start("sh", {"-c", "PATH=\"" SQUEEZE_BIN_DIR ":$PATH\"; " + QString::fromStdString(line)});
        QVERIFY(shell.waitForFinished(60000));
        QVERIFY2(shell.exitCode() == 0, shell.readAllStandardError());
        QVERIFY(QFile::exists(folder.filePath("it's.squeeze")));
    }
};

QTEST_APPLESS_MAIN(TestDecisions)
#include "test_decisions.moc"

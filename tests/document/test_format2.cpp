// SPDX-License-Identifier: GPL-3.0-or-later
// A project that an earlier version made (format 2, by `squeeze run --project`) opens, keeps what it has, and goes on.
#include "app/studio/document/document.h"
#include "backend/core/files.h"
#include "tests/pipeline/tiny.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestFormat2 : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::filesystem::path copy(const char* name) const {
        const std::filesystem::path path = m_folder.filePath(name).toStdString();
        write_file(path, read_file(SQUEEZE_SOURCE_DIR "/tests/document/format2.project"));
        return path;
    }

private Q_SLOTS:
    void isTakenOver() {
        const auto path = copy("old.squeeze");
        const auto opened = Document::read(path);
        const auto runs = opened.project.runs();
        QCOMPARE(runs.size(), std::size_t(2));
        QVERIFY(runs[0].finished && !runs[0].given_up && runs[0].name.empty());
        QCOMPARE(opened.project.measurements(1).size(), std::size_t(4));
        const auto file = opened.project.final_file(1);
        QVERIFY(file && codec::decode(*file).model.layers.size() > 0);
        // Its newest run says what it is about.
        QCOMPARE(opened.decisions.recipe, std::string("prune keep=0.3 | encode"));
        QCOMPARE(opened.decisions.size, 8);
        QVERIFY(opened.decisions.start.ends_with("tiny.sqz"));
    }

    void isOfTheNewFormatFromThenOn() {
        const auto path = copy("again.squeeze");
        { const auto first = pipeline::Project::open(path); }
        auto project = pipeline::Project::open(path);
        project.store_document({{"decisions", to_json(Decisions{})}});
        const auto run = project.begin_run({"prune keep=0.5 | encode", "", "", "", "", "", 1, 1, "auto"});
        pipeline::State state{tiny::model(1), {}, std::make_shared<const Model>(tiny::model(1)), {}};
        project.store(run, pipeline::Checkpoint{0, state, 1, 0});
        QVERIFY(equal(*project.original(run), tiny::model(1)));
        project.name_run(run, "the third");
        QCOMPARE(project.runs().back().name, std::string("the third"));
    }

    void aDamagedOneIsNotTouched() {
        const auto path = copy("damaged.squeeze");
        auto bytes = read_file(path);
        const std::string table = "CREATE TABLE runs(";
        const auto at = std::search(bytes.begin(), bytes.end(), table.begin(), table.end());
        QVERIFY(at != bytes.end());
        at[14] = 'q'; // another name
        write_file(path, bytes);
        QVERIFY_THROWS_EXCEPTION(Error, (void)pipeline::Project::open(path));
        QVERIFY(read_file(path) == bytes);
    }
};

QTEST_APPLESS_MAIN(TestFormat2)
#include "test_format2.moc"

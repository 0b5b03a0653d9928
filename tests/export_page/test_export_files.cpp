// SPDX-License-Identifier: GPL-3.0-or-later
// Names of new files, what a folder may refuse, and the bytes of each format.
#include "app/studio/export/export_work.h"
#include "app/studio/export/file_names.h"
#include "app/studio/export/format_words.h"
#include "sample.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestExportFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void existing_files_give_the_whole_export_a_number() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        auto names = free_names(path, "a", {".sqz", ".card.md"});
        QCOMPARE(names.number, 1);
        QCOMPARE(names.files[0].filename().string(), std::string("a.sqz"));
        write_file(path / "a.card.md", view("kept"));
        write_file(path / "a-2.sqz", view("kept"));
        names = free_names(path, "a", {".sqz", ".card.md"});
        QCOMPARE(names.number, 3);
        QCOMPARE(names.files[1].filename().string(), std::string("a-3.card.md"));
    }

    void a_dangling_link_is_a_taken_name() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString());
        std::filesystem::create_symlink("/nowhere/at/all", path / "a.sqz");
        QCOMPARE(free_names(path, "a", {".sqz"}).number, 2);
    }

    void typed_names_become_names_of_files() {
        QCOMPARE(file_name("../../etc/passwd"), std::string("etc-passwd"));
        QCOMPARE(file_name("  \n "), std::string("model"));
        QCOMPARE(file_name("..."), std::string("model"));
        QCOMPARE(file_name("景色 🙂"), std::string("景色 🙂"));
        QVERIFY(file_name(std::string(5000, 'x')).size() <= 200);
    }

    void a_new_file_never_replaces_one() {
        QTemporaryDir folder;
        const auto path = std::filesystem::path(folder.path().toStdString()) / "a.sqz";
        write_new(path, view("first"));
        QVERIFY_THROWS_EXCEPTION(Error, write_new(path, view("second")));
        QCOMPARE(read_file(path).size(), std::size_t(5));
    }

    void a_folder_that_cannot_be_written_is_a_sentence() {
        QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdString()) / "file";
        write_file(file, view("x"));
        try {
            require_room(file / "below", 10);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY2(QString(error.what()).contains("Nothing can be written to"), error.what());
            QVERIFY(QString(error.what()).contains("below"));
        }
    }

    void a_full_disk_says_how_much_is_missing() {
        QTemporaryDir folder;
        try {
            require_room(folder.path().toStdString(), std::uint64_t(1) << 62);
            QFAIL("accepted");
        } catch (const Error& error) {
            QVERIFY(QString(error.what()).startsWith("The disk is full: "));
            QVERIFY(QString(error.what()).endsWith("more are needed. Nothing was overwritten."));
        }
        QVERIFY(QString::fromStdString(disk_full(2.1e6)).contains(QString("2.10\u202FMB")));
    }

    void rows_are_the_formats_that_can_be_written() {
        const auto rows = export_rows();
        QCOMPARE(rows.size(), writable_formats().size());
        QCOMPARE(rows[0].format, QString("sqz"));
        QVERIFY(rows[0].chosen);
        for (const auto& row : rows) {
            QVERIFY(!row.title.isEmpty() && !row.forWhom.isEmpty());
            QVERIFY(row.format == "sqz" || !row.chosen);
        }
    }

    void sizes_are_those_of_the_files() {
        const Model model = test::small(test::fresh());
        codec::Encoding encoding;
        encoding.biases = codec::FloatType::Fp16;
        Board board(export_rows());
        Progress progress;
        size_rows(board, model, encoding, progress);
        for (const auto& row : board.read()) {
            const auto file = file_bytes(*find_format(row.format.toStdString()), model, encoding);
            QCOMPARE(row.bytes, std::uint64_t(file.size()));
            QCOMPARE(row.zipped > 0, row.format == "pth"); // which stores the zeros
        }
        QCOMPARE(board.read()[0].bytes, codec::cost(model, encoding).total);
    }
};

QTEST_MAIN(TestExportFiles)
#include "test_export_files.moc"

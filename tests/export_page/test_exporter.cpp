// SPDX-License-Identifier: GPL-3.0-or-later
// The whole export through jobs: files on the disk, rows that follow, cancelling, failing, the report.
#include "app/studio/export/exporter.h"
#include "app/studio/export/format_words.h"
#include "backend/formats/formats.h"
#include "sample.h"

#include <QSignalSpy>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestExporter : public QObject {
    Q_OBJECT
    QTemporaryDir m_photos;
    std::shared_ptr<const data::Dataset> m_dataset;

    static std::string text(const QString& path) {
        const auto bytes = read_file(path.toStdString());
        return {bytes.begin(), bytes.end()};
    }

private Q_SLOTS:
    void initTestCase() {
        test::write_photos(m_photos.path(), 12);
        m_dataset = test::open_photos(m_photos.path());
    }

    void sizes_come_in_the_background() {
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy changed(&exporter, &Exporter::changed);
        const auto model = std::make_shared<const Model>(test::small(test::fresh()));
        exporter.size(std::make_shared<const Model>(test::fresh()), {}); // replaced by the next at once
        exporter.size(model, {});
        QTRY_COMPARE_WITH_TIMEOUT(exporter.rows()[0].bytes, codec::cost(*model).total, 20000);
        QVERIFY(changed.count() > 0);
        QVERIFY(!exporter.busy());
    }

    void choosing_is_told() {
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy changed(&exporter, &Exporter::changed);
        exporter.choose("pth", true);
        exporter.choose("pth", true);
        exporter.choose("no such format", true);
        QCOMPARE(changed.count(), 1);
        QVERIFY(exporter.rows()[1].chosen);
    }

    void files_are_written_opened_and_asked() {
        QTemporaryDir folder;
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy written(&exporter, &Exporter::written), failed(&exporter, &Exporter::failed);
        const auto request = test::request(folder.path() + "/new/below", m_dataset);
        exporter.write(request);
        QVERIFY(exporter.busy());
        QCOMPARE(jobs.rowCount(), 1);
        QVERIFY(written.wait(60000));
        QCOMPARE(failed.count(), 0);
        const auto files = written[0][0].toStringList();
        QCOMPARE(files.size(), 3);
        QVERIFY(files[0].endsWith("/colours.sqz") && files[1].endsWith("/colours.pth") &&
                files[2].endsWith("/colours.recipe"));
        const auto again = formats::load(files[0].toStdString());
        QVERIFY(equal(again.model, *request.model));
        for (const auto& row : exporter.rows()) {
            QVERIFY2(row.check == ExportRow::Check::Same, qPrintable(row.problem));
            QCOMPARE(row.agree, row.asked);
            QVERIFY(row.asked > 5);
            QCOMPARE(row.fileBytes, std::uint64_t(QFileInfo(row.file).size()));
            QCOMPARE(row.bytes, row.fileBytes);
        }
        const auto card = text(written[0][1].toString());
        QVERIFY(card.find("| blue | ") != std::string::npos);
        QVERIFY(card.find(exporter.rows()[0].sha256.toStdString()) != std::string::npos);
        QVERIFY(text(files[2]).find(request.recipeText) != std::string::npos);
        QTRY_VERIFY(!exporter.busy());
    }

    /// Rows say nothing about a model that was never exported, and the export says which one it was.
    void edited_while_it_writes() {
        QTemporaryDir folder;
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy written(&exporter, &Exporter::written);
        auto request = test::request(folder.path(), m_dataset);
        request.formats = QStringList{"sqz"};
        exporter.size(request.model, request.encoding);
        exporter.write(request);
        const auto edited = std::make_shared<const Model>(test::small(test::fresh(8)));
        exporter.size(edited, request.encoding);
        QVERIFY(written.wait(60000));
        QTRY_VERIFY(!exporter.busy());
        QCOMPARE(exporter.writtenModel(), request.model);
        for (const auto& row : exporter.rows()) QVERIFY(row.check == ExportRow::Check::NotExported);
        QTRY_COMPARE_WITH_TIMEOUT(exporter.rows()[0].bytes, codec::cost(*edited, request.encoding).total, 20000);
    }

    void again_gets_a_number_and_leaves_the_first_alone() {
        QTemporaryDir folder;
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy written(&exporter, &Exporter::written);
        auto request = test::request(folder.path(), m_dataset);
        request.formats = QStringList{"sqz"};
        request.check = false;
        write_file((folder.path() + "/colours.sqz").toStdString(), view("somebody's"));
        exporter.write(request);
        QVERIFY(written.wait(60000));
        QVERIFY(written[0][0].toStringList()[0].endsWith("/colours-2.sqz"));
        QVERIFY(written[0][1].toString().endsWith("/colours-2.card.md"));
        QCOMPARE(text(folder.path() + "/colours.sqz"), std::string("somebody's"));
        QVERIFY(exporter.rows()[0].check == ExportRow::Check::Unchecked);
        QVERIFY(exporter.rows()[0].sameBytes); // opened and compared all the same
    }

    void without_labels_there_are_none() {
        QTemporaryDir folder;
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy written(&exporter, &Exporter::written);
        auto request = test::request(folder.path(), m_dataset);
        request.formats = QStringList{"sqz"};
        request.labels = request.recipe = false;
        exporter.write(request);
        QVERIFY(written.wait(60000));
        QCOMPARE(written[0][0].toStringList().size(), 1);
        QVERIFY(formats::load(written[0][0].toStringList()[0].toStdString()).model.labels.empty());
        QVERIFY2(exporter.rows()[0].check == ExportRow::Check::Same, qPrintable(exporter.rows()[0].problem));
    }

    void a_folder_that_refuses_is_a_sentence_and_nothing_is_left() {
        QTemporaryDir folder;
        write_file((folder.path() + "/file").toStdString(), view("x"));
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy failed(&exporter, &Exporter::failed);
        exporter.write(test::request(folder.path() + "/file/below", m_dataset));
        QVERIFY(failed.wait(60000));
        const auto failure = failed[0][0].value<Failure>();
        QVERIFY2(failure.text.startsWith("Nothing can be written to"), qPrintable(failure.text));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList{"file"});
        for (const auto& row : exporter.rows()) QVERIFY(row.check == ExportRow::Check::NotExported);
    }

    void stopping_leaves_whole_files_that_are_called_unchecked() {
        QTemporaryDir folder;
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy busy(&exporter, &Exporter::busyChanged), written(&exporter, &Exporter::written);
        exporter.write(test::request(folder.path(), m_dataset));
        QTRY_VERIFY_WITH_TIMEOUT(exporter.rows()[1].fileBytes > 0 || !exporter.busy(), 20000);
        exporter.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(!exporter.busy(), 20000);
        for (const auto& row : exporter.rows()) {
            QVERIFY(row.check != ExportRow::Check::Writing && row.check != ExportRow::Check::Checking);
            if (!row.file.isEmpty()) (void)formats::load(row.file.toStdString());
        }
    }

    void closing_while_it_works_waits_for_nothing_that_is_gone() {
        QTemporaryDir folder;
        Jobs jobs;
        {
            Exporter exporter(jobs);
            exporter.size(std::make_shared<const Model>(test::fresh()), {});
            exporter.write(test::request(folder.path(), m_dataset));
        }
        QTRY_VERIFY_WITH_TIMEOUT(jobs.running().isEmpty(), 20000);
    }

    void reports_are_saved_beside() {
        QTemporaryDir folder;
        Jobs jobs;
        Exporter exporter(jobs);
        QSignalSpy reported(&exporter, &Exporter::reported);
        const auto request = test::request(folder.path(), m_dataset);
        exporter.saveReport(request, {});
        QVERIFY(reported.wait(60000));
        const auto html = text(reported[0][0].toString());
        QVERIFY(reported[0][0].toString().endsWith("/colours.report.html"));
        QVERIFY(html.find("id=\"layers\"") != std::string::npos && html.find("id=\"confusion\"") != std::string::npos);
        QVERIFY(exporter.measures(request).after.n > 0);
        ReportChoice less;
        less.layers = less.confusion = false;
        QTRY_VERIFY(!exporter.busy());
        exporter.saveReport(request, less);
        QVERIFY(reported.wait(60000));
        QVERIFY(reported[1][0].toString().endsWith("/colours-2.report.html"));
        const auto short_html = text(reported[1][0].toString());
        QVERIFY(short_html.find("id=\"layers\"") == std::string::npos &&
                short_html.find("id=\"result\"") != std::string::npos);
        less.kind = ReportChoice::Kind::Pdf;
        QTRY_VERIFY(!exporter.busy());
        exporter.saveReport(request, less);
        QVERIFY(reported.wait(60000));
        QCOMPARE(text(reported[2][0].toString()).substr(0, 5), std::string("%PDF-"));
    }
};

QTEST_MAIN(TestExporter)
#include "test_exporter.moc"

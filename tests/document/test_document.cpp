// SPDX-License-Identifier: GPL-3.0-or-later
// Decisions can be undone, redone and merged while a hand drags; the document goes where it is told to.
#include "app/studio/document/document.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestDocument : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::filesystem::path at(const char* name) const { return m_folder.filePath(name).toStdString(); }

    static void size(Document& document, int size, const QString& drag = {}) {
        document.decide(
            QString("Size %1").arg(size), [=](Decisions& d) { d.size = size; }, drag);
    }
    static std::vector<std::filesystem::path> untitled_files() {
        std::vector<std::filesystem::path> files;
        const auto folder = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + "/projects";
        for (const auto& name : QDir(folder).entryList({"*.squeeze"}))
            files.push_back(QString(folder + '/' + name).toStdString());
        return files;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
    }

    void beginsEmptyAndWithoutAFile() {
        {
            Document document;
            QVERIFY(document.untitled());
            QCOMPARE(document.name(), QString("Untitled"));
            QVERIFY(document.decisions() == Decisions{});
            QCOMPARE(document.saved(), Document::Saved::Saved);
            document.flush();
        }
        QVERIFY(untitled_files().empty());
    }

    void everyDecisionCanBeUndone() {
        Document document;
        QSignalSpy decided(&document, &Document::decided);
        size(document, 64);
        size(document, 96);
        document.decide("Locked", [](Decisions& d) { d.locked.insert("conv1"); });
        QCOMPARE(decided.count(), 3);
        QCOMPARE(document.history()->count(), 3);
        QCOMPARE(document.history()->text(1), QString("Size 96"));
        document.history()->undo();
        document.history()->undo();
        QCOMPARE(document.decisions().size, 64);
        QVERIFY(document.decisions().locked.empty());
        document.history()->redo();
        QCOMPARE(document.decisions().size, 96);
        QCOMPARE(decided.count(), 6);
        document.history()->setIndex(0);
        QVERIFY(document.decisions() == Decisions{});
    }

    void whatChangesNothingIsNoDecision() {
        Document document;
        QSignalSpy decided(&document, &Document::decided);
        size(document, document.decisions().size);
        QCOMPARE(decided.count(), 0);
        QCOMPARE(document.history()->count(), 0);
    }

    void aDragIsOneStep() {
        Document document;
        QSignalSpy decided(&document, &Document::decided);
        for (int i = 1; i <= 50; ++i) size(document, 128 + i, "size");
        QCOMPARE(decided.count(), 50); // each is seen
        QCOMPARE(document.history()->count(), 1);
        QCOMPARE(document.history()->undoText(), QString("Size 178"));
        document.endDrag();
        size(document, 200, "size");
        QCOMPARE(document.history()->count(), 2);
        size(document, 201, "other");
        QCOMPARE(document.history()->count(), 3);
        size(document, 202);
        size(document, 203);
        QCOMPARE(document.history()->count(), 5);
        document.history()->setIndex(1);
        QCOMPARE(document.decisions().size, 178);
        document.history()->undo();
        QCOMPARE(document.decisions().size, 128);
    }

    void draggedBackIsNoStep() {
        Document document;
        size(document, 64);
        size(document, 96, "size");
        size(document, 64, "size");
        document.endDrag();
        QCOMPARE(document.history()->count(), 1);
        QCOMPARE(document.decisions().size, 64);
        document.history()->undo();
        QCOMPARE(document.decisions().size, 128);
    }

    void isThereAgain() {
        std::filesystem::path path;
        Decisions decisions;
        {
            Document document;
            size(document, 99);
            document.decide("Locked", [](Decisions& d) { d.locked = {"conv1", "fire2/squeeze1x1"}; });
            path = document.path();
            decisions = document.decisions();
        }
        Document again;
        QSignalSpy opened(&again, &Document::opened);
        again.open(path);
        QCOMPARE(opened.count(), 1);
        QVERIFY(again.decisions() == decisions);
        QVERIFY(again.untitled());
        QCOMPARE(again.history()->count(), 0);
        QCOMPARE(again.saved(), Document::Saved::Saved);
    }

    void aSecondOpenerIsRefused() {
        Document first;
        size(first, 70);
        first.flush();
        Document second;
        size(second, 71);
        const auto before = second.path();
        try {
            second.open(first.path());
            QFAIL("it was opened twice");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Input);
            QVERIFY2(std::string(error.what()).find("open in another process") != std::string::npos, error.what());
        }
        QCOMPARE(second.path(), before); // nothing has changed
        QCOMPARE(second.decisions().size, 71);
        size(second, 72);
        second.flush();
    }

    void theCommandLineIsToldToo() {
        const QString squeeze = QStringLiteral(SQUEEZE_BIN_DIR "/squeeze");
        if (!QFile::exists(squeeze)) QSKIP("the command line is not built");
        Document document;
        size(document, 70);
        document.flush();
        QProcess process;
        process.start(squeeze,
                      {"run", "prune keep=0.5", "--init", SQUEEZE_SOURCE_DIR "/tests/golden/tiny.sqz", "--out",
                       m_folder.filePath("out.sqz"), "--project", QString::fromStdString(document.path().string())});
        QVERIFY(process.waitForFinished(60000));
        QCOMPARE(process.exitCode(), 2);
        QVERIFY(process.readAllStandardError().contains("open in another process"));
    }

    void whatIsNotThereOrNoProjectIsRefused() {
        Document document;
        const auto fault = [&](const std::filesystem::path& path) {
            try {
                document.open(path);
            } catch (const Error& error) {
                return error.fault();
            }
            return Fault::Cancelled;
        };
        QCOMPARE(fault(at("missing.squeeze")), Fault::Io);
        QVERIFY(!std::filesystem::exists(at("missing.squeeze")));
        QFile file(m_folder.filePath("text.squeeze"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(5000, 'x'));
        file.close();
        QCOMPARE(fault(at("text.squeeze")), Fault::Corrupt);
        QCOMPARE(fault(m_folder.path().toStdString()), Fault::Input);
    }

    void whatCannotBeReadSaysWhatToDo() {
        const auto sentence = [&](const char* name) {
            try {
                (void)Document::read(at(name));
            } catch (const Error& error) {
                return QString::fromStdString(error.what());
            }
            return QString();
        };
        for (const char* name : {"newer.squeeze", "cut.squeeze"}) (void)pipeline::Project::open(at(name));
        QFile newer(m_folder.filePath("newer.squeeze"));
        QVERIFY(newer.open(QIODevice::ReadWrite) && newer.seek(60)); // its format, big-endian
        newer.write(QByteArray("\0\0\0\x63", 4));
        newer.close();
        QVERIFY2(sentence("newer.squeeze").contains("newer version"), qPrintable(sentence("newer.squeeze")));
        QVERIFY(sentence("newer.squeeze").contains("format 99") && sentence("newer.squeeze").contains("update"));
        QFile cut(m_folder.filePath("cut.squeeze"));
        const auto whole = cut.size();
        QVERIFY(cut.resize(whole / 3));
        QVERIFY2(sentence("cut.squeeze").contains("damaged or cut off"), qPrintable(sentence("cut.squeeze")));
        QVERIFY(sentence("cut.squeeze").contains("cut.squeeze"));
        QCOMPARE(cut.size(), whole / 3); // nobody has written into it
        QCOMPARE(sentence("newer.squeeze").count("newer.squeeze"), 1);
    }

    void badDecisionsNameTheFile() {
        {
            auto project = pipeline::Project::open(at("bad.squeeze"));
            project.store_document({{"decisions", "{\"size\":0}"}});
        }
        Document document;
        try {
            document.open(at("bad.squeeze"));
            QFAIL("it was opened");
        } catch (const Error& error) {
            QCOMPARE(error.fault(), Fault::Corrupt);
            QVERIFY(std::string(error.what()).find("bad.squeeze") != std::string::npos);
        }
    }

    void untitledMovesAndOthersAreCopied() {
        Document document;
        size(document, 50);
        const auto first = document.path();
        QSignalSpy opened(&document, &Document::opened);
        document.saveAs(at("kept.squeeze"));
        size(document, 51); // while it moves
        QVERIFY(opened.wait());
        QVERIFY(!document.untitled());
        QCOMPARE(document.name(), QString("kept"));
        QVERIFY(!std::filesystem::exists(first));
        document.saveAs(at("copy.squeeze"));
        QVERIFY(opened.wait());
        size(document, 52);
        document.flush();
        QCOMPARE(Document::read(at("kept.squeeze")).decisions.size, 51);
        document.renew();
        QVERIFY(document.untitled());
        QVERIFY(document.decisions() == Decisions{});
        QCOMPARE(Document::read(at("copy.squeeze")).decisions.size, 52);
    }

    void savingWhereNothingCanBeWrittenChangesNothing() {
        Document document;
        size(document, 50);
        const auto before = document.path();
        QSignalSpy problem(&document, &Document::problem);
        document.saveAs(at("no/such/folder.squeeze"));
        QVERIFY(problem.wait());
        QCOMPARE(document.path(), before);
        Document other;
        size(other, 51);
        other.flush();
        document.saveAs(other.path()); // in use
        QVERIFY(problem.wait());
        QVERIFY2(problem.last().first().toString().contains("open in another process"),
                 qPrintable(problem.last().first().toString()));
        QCOMPARE(document.path(), before);
        other.flush();
        other.renew();
        QCOMPARE(document.decisions().size, 50);
    }

    void aMovedFolderKeepsItsPhotos() {
        QDir(m_folder.path()).mkpath("one/photos");
        Document document;
        document.decide("Photos", [&](Decisions& d) { d.data = at("one/photos").string(); });
        document.saveAs(at("one/set.squeeze"));
        QSignalSpy opened(&document, &Document::opened);
        QVERIFY(opened.wait());
        document.renew();
        QVERIFY(QDir(m_folder.path()).rename("one", "two"));
        QCOMPARE(Document::read(at("two/set.squeeze")).decisions.data, at("two/photos").string());
    }
};

QTEST_GUILESS_MAIN(TestDocument)
#include "test_document.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped is known by its content, whatever it is called, and said in a sentence before it is let go.
#include "../data/forbidden.h"
#include "app/studio/routing.h"
#include "backend/core/files.h"
#include "backend/formats/formats.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/project.h"
#include "tests/cli/cli.h"
#include "tests/pipeline/tiny.h"

#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestRouting : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString at(const QString& name) const { return m_folder.filePath(name); }
    void text(const QString& name, const QByteArray& bytes) const {
        cli::write(at(name), Bytes(bytes.begin(), bytes.end()));
    }

private Q_SLOTS:
    void initTestCase() {
        (void)pipeline::Project::open(at("project.jpg").toStdString());
        cli::write(at("model.zip"), codec::encode(tiny::model()));
        formats::save(at("net.pth").toStdString(), zoo::fresh(zoo::find("squeezenet1_1"), {"a", "b"}, 1));
        QVERIFY(QFile::rename(at("net.pth"), at("weights.tar")));
        cli::write(at("photo.squeeze"), cli::picture(1, 2, 3));
        cli::write(at("照片 📷.png"), cli::picture(1, 2, 3));
        QDir(m_folder.path()).mkpath("set/cats");
        QDir(m_folder.path()).mkpath("flat");
        QDir(m_folder.path()).mkpath("empty");
        cli::write(at("flat/a.jpg"), cli::picture(1, 2, 3));
        text("photos.dat", "PK\3\4" + QByteArray(40, '\0') + "cats/1.jpg");
        text("photos.bin", QByteArray(257, 'x') + "ustar" + QByteArray(300, '\0'));
        text("notes.txt", "hello");
        text("empty.txt", "");
        text("broken.squeeze", "hello");
        text("broken.pth", "hello");
    }

    void isKnownByContent_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<Content>("content");
        QTest::newRow("project") << "project.jpg" << Content::Project;
        QTest::newRow("sqz") << "model.zip" << Content::Model;
        QTest::newRow("torch") << "weights.tar" << Content::Model;
        QTest::newRow("photo") << "photo.squeeze" << Content::Photo;
        QTest::newRow("photo with a name") << "照片 📷.png" << Content::Photo;
        QTest::newRow("classes") << "set" << Content::DataSet;
        QTest::newRow("photos side by side") << "flat" << Content::Photo;
        QTest::newRow("empty folder") << "empty" << Content::DataSet;
        QTest::newRow("zip") << "photos.dat" << Content::DataSet;
        QTest::newRow("tar") << "photos.bin" << Content::DataSet;
        QTest::newRow("text") << "notes.txt" << Content::Unknown;
        QTest::newRow("empty file") << "empty.txt" << Content::Unknown;
        QTest::newRow("damaged project") << "broken.squeeze" << Content::Project;
        QTest::newRow("damaged model") << "broken.pth" << Content::Model;
        QTest::newRow("missing") << "nothing" << Content::Missing;
    }
    void isKnownByContent() {
        QFETCH(QString, name);
        QFETCH(Content, content);
        QCOMPARE(content_of(at(name)), content);
    }

    void saysWhatWillHappen() {
        auto there = route({at("project.jpg")});
        QCOMPARE(there.to, Route::To::Project);
        QVERIFY(there.sentence.contains("project.jpg"));
        there = route({at("set")});
        QCOMPARE(there.to, Route::To::DataSet);
        there = route({at("照片 📷.png"), at("photo.squeeze")});
        QCOMPARE(there.to, Route::To::Photos);
        QCOMPARE(there.paths.size(), 2);
        QVERIFY2(there.sentence.contains("2"), qPrintable(there.sentence));
    }

    void saysWhyItCannot() {
        for (const auto& paths : {QStringList{},
                                  {at("notes.txt")},
                                  {at("nothing")},
                                  {at("notes.txt"), at("empty.txt")},
                                  {at("set"), at("flat")},
                                  {at("photo.squeeze"), at("project.jpg")}}) {
            const auto there = route(paths);
            QCOMPARE(there.to, Route::To::Refused);
            QVERIFY(there.sentence.endsWith('.'));
        }
        QVERIFY(route({at("notes.txt")}).sentence.contains("notes.txt"));
    }

    void saysWhyItCannotBeRead() {
        QVERIFY(route({at("nothing")}).sentence.contains("is not there"));
        QVERIFY(route({at("nothing")}).sentence.contains(m_folder.path())); // where it was looked for
        QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755));
        QDir(m_folder.path()).mkpath("locked");
        QFile::setPermissions(at("locked"), {});
        const fixtures::AsNobody nobody;
        if (!nobody.works()) QSKIP("root cannot become somebody else here");
        QVERIFY2(route({at("locked")}).sentence.contains("may not read"), qPrintable(route({at("locked")}).sentence));
        QVERIFY(route({at("locked")}).sentence.contains("permission"));
    }

    void readsALittleOnly() {
        QFile large(at("large.bin"));
        QVERIFY(large.open(QIODevice::WriteOnly));
        QVERIFY(large.resize(qint64(8) << 30)); // sparse
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(content_of(at("large.bin")), Content::Unknown);
        QVERIFY(timer.elapsed() < 200);
    }
};

QTEST_APPLESS_MAIN(TestRouting)
#include "test_routing.moc"

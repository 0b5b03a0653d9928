// SPDX-License-Identifier: GPL-3.0-or-later
// The include directions hold in the source tree, and the checker finds planted violations.
#include "tests/layering/rules.h"

#include <QTemporaryDir>
#include <QtTest>

class Layering : public QObject {
    Q_OBJECT

    static constexpr const char* licence = "// SPDX-License-Identifier: GPL-3.0-or-later\n";

    static void plant(const QDir& root, const QString& path, const QByteArray& text) {
        QVERIFY(root.mkpath(QFileInfo(path).path()));
        QFile file(root.filePath(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }

private Q_SLOTS:
    void tree() {
        int files = 0;
        const QStringList found = layering::violations(QDir(SQUEEZE_SOURCE_DIR), &files);
        QVERIFY2(files > 20, "the source tree was not found");
        QVERIFY2(found.isEmpty(), qPrintable('\n' + found.join('\n')));
    }

    void allowed_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("std") << "backend/core/x.h"
                             << "<vector>";
        QTest::newRow("own folder") << "backend/core/x.cpp"
                                    << "\"backend/core/x.h\"";
        QTest::newRow("upwards in the flow") << "backend/nn/x.h"
                                             << "\"backend/data/batches.h\"";
        QTest::newRow("formats and codec") << "backend/formats/x.cpp"
                                           << "\"backend/codec/codec.h\"";
        QTest::newRow("torch in nn") << "backend/nn/torch/x.cpp"
                                     << "<torch/torch.h>";
        QTest::newRow("Qt in widgets") << "widgets/x.cpp"
                                       << "<QWidget>";
        QTest::newRow("Qt in the window") << "app/studio/x.cpp"
                                          << "<QMainWindow>";
        QTest::newRow("the app and all") << "app/cli/x.cpp"
                                         << "\"backend/pipeline/run.h\"";
        QTest::newRow("OpenCV in image") << "backend/image/x.cpp"
                                         << "<opencv2/core.hpp>";
    }
    void allowed() {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QTemporaryDir folder;
        plant(QDir(folder.path()), path, licence + ("#include " + include + '\n').toUtf8());
        QCOMPARE(layering::violations(QDir(folder.path())), QStringList());
    }

    void forbidden_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("include");
        QTest::newRow("core knows nobody") << "backend/core/x.h"
                                           << "\"backend/model/graph.h\"";
        QTest::newRow("codec not formats") << "backend/codec/x.cpp"
                                           << "\"backend/formats/formats.h\"";
        QTest::newRow("data not nn") << "backend/data/x.cpp"
                                     << "\"backend/nn/trainer.h\"";
        QTest::newRow("compress not data") << "backend/compress/x.cpp"
                                           << "\"backend/data/dataset.h\"";
        QTest::newRow("torch in pipeline") << "backend/pipeline/x.cpp"
                                           << "<torch/torch.h>";
        QTest::newRow("torch in the app") << "app/cli/x.cpp"
                                          << "<ATen/ATen.h>";
        QTest::newRow("torch in widgets") << "widgets/x.cpp"
                                          << "<torch/script.h>";
        QTest::newRow("OpenCV in widgets") << "widgets/x.cpp"
                                           << "<opencv2/core.hpp>";
        QTest::newRow("OpenCV in nn") << "backend/nn/x.cpp"
                                      << "<opencv2/imgproc.hpp>";
        QTest::newRow("pipeline in widgets") << "widgets/x.h"
                                             << "\"backend/pipeline/run.h\"";
        QTest::newRow("Qt in the backend") << "backend/pipeline/x.cpp"
                                           << "<QString>";
        QTest::newRow("Qt module in the backend") << "backend/model/x.cpp"
                                                  << "<QtCore/qglobal.h>";
        QTest::newRow("Qt in the CLI") << "app/cli/x.cpp"
                                       << "<QString>";
        QTest::newRow("app in the backend") << "backend/nn/x.cpp"
                                            << "\"app/cli/shell.h\"";
        QTest::newRow("the window in the CLI") << "app/cli/x.cpp"
                                               << "\"app/studio/jobs/job.h\"";
        QTest::newRow("a page behind the window") << "app/studio/run/x.cpp"
                                                  << "\"app/studio/pages/page.h\"";
        QTest::newRow("spaces") << "backend/core/x.h"
                                << "  \"backend/nn/trainer.h\"";
        QTest::newRow("relative") << "backend/core/x.cpp"
                                  << "\"../model/graph.h\"";
        QTest::newRow("SQLite outside") << "backend/data/x.cpp"
                                        << "<sqlite3.h>";
    }
    void forbidden() {
        QFETCH(QString, path);
        QFETCH(QString, include);
        QTemporaryDir folder;
        plant(QDir(folder.path()), path, licence + ("// comment\n#include " + include + '\n').toUtf8());
        const QStringList found = layering::violations(QDir(folder.path()));
        QCOMPARE(found.size(), 1);
        QVERIFY2(found.first().startsWith(path + ":3: "), qPrintable(found.first()));
    }

    void missingLicence() {
        QTemporaryDir folder;
        plant(QDir(folder.path()), "tests/core/x.cpp", "// a file\n");
        QCOMPARE(layering::violations(QDir(folder.path())).size(), 1);
    }
};

QTEST_APPLESS_MAIN(Layering)
#include "layering.moc"

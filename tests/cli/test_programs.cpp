// SPDX-License-Identifier: GPL-3.0-or-later
// What the programs link: the command line no Qt, neither program torch; and that the window opens.
#include <QProcess>
#include <QtTest>

class TestPrograms : public QObject {
    Q_OBJECT

    static QByteArray output(const QString& program, const QStringList& arguments) {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(60000) || process.exitCode() != 0) return {};
        return process.readAllStandardOutput();
    }

private Q_SLOTS:
    void links_data() {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QByteArrayList>("never");
        QTest::newRow("squeeze") << "squeeze" << QByteArrayList{"libQt", "libtorch", "libc10"};
        QTest::newRow("squeeze-studio") << "squeeze-studio"
                                        << QByteArrayList{"libtorch", "libc10", "libopencv_highgui", "libQt5"};
    }
    void links() {
        QFETCH(QString, program);
        QFETCH(QByteArrayList, never);
        const QString path = QStringLiteral(SQUEEZE_BIN_DIR "/") + program;
        if (!QFileInfo::exists(path)) QSKIP("this program was not built");
        const auto libraries = output("ldd", {path});
        QVERIFY(libraries.contains("libstdc++"));
        for (const auto& name : never) QVERIFY2(!libraries.contains(name), name + " in\n" + libraries);
    }

    void window() {
        const QString path = QStringLiteral(SQUEEZE_BIN_DIR "/squeeze-studio");
        if (!QFileInfo::exists(path)) QSKIP("built without the window");
        QVERIFY(output(path, {"--version"}).startsWith("squeeze-studio 0."));
        QVERIFY(output(path, {"--help"}).contains("squeeze --help"));
        QProcess process;
        process.start(path, {});
        QVERIFY(process.waitForStarted());
        QVERIFY2(!process.waitForFinished(2000), "the window closed by itself"); // it stays open
        process.terminate();
        QVERIFY(process.waitForFinished(10000));
    }
};

QTEST_GUILESS_MAIN(TestPrograms)
#include "test_programs.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The start page's projects: newest first, each once, at most twelve, none that is gone.
#include "app/studio/document/recent.h"

#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

using namespace squeeze::studio;

class TestRecent : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString file(int number) const {
        const auto path = m_folder.filePath(QString("p%1.squeeze").arg(number));
        QFile made(path);
        (void)made.open(QIODevice::WriteOnly);
        return path;
    }

    static RecentProject named(const QString& path, const QString& name) {
        RecentProject project;
        project.path = path;
        project.name = name;
        return project;
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName("squeeze-test");
        QCoreApplication::setApplicationName("recent");
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { QSettings().clear(); }

    void comeBackAsTheyWere() {
        RecentProject one;
        one.path = file(1);
        one.name = "Landschaften 山";
        one.bytes = 61204;
        one.target = 61440;
        one.top1 = 0.913;
        one.thumbnail = QByteArray("\x89PNG\0x", 6);
        {
            Recent recent;
            QSignalSpy changed(&recent, &Recent::changed);
            recent.remember(one);
            QCOMPARE(changed.count(), 1);
        }
        const auto list = Recent().list();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].name, one.name);
        QCOMPARE(list[0].bytes, one.bytes);
        QCOMPARE(list[0].target, one.target);
        QCOMPARE(list[0].top1, one.top1);
        QCOMPARE(list[0].thumbnail, one.thumbnail);
        QVERIFY(list[0].opened.isValid());
    }

    void newestFirstEachOnceTwelveAtMost() {
        Recent recent;
        for (int i = 0; i < 15; ++i) recent.remember(named(file(i), QString::number(i)));
        recent.remember(named(file(9), "nine again"));
        const auto list = recent.list();
        QCOMPARE(list.size(), std::size_t(Recent::most));
        QCOMPARE(list[0].name, QString("nine again"));
        QCOMPARE(list[1].name, QString("14"));
        QCOMPARE(std::count_if(list.begin(), list.end(), [&](const auto& one) { return one.path == file(9); }), 1);
    }

    void thoseThatAreGoneAreLeftOut() {
        Recent recent;
        recent.remember(named(file(1), "one"));
        recent.remember(named(file(2), "two"));
        recent.remember(named(file(3), "three"));
        QFile::remove(m_folder.filePath("p2.squeeze"));
        QFile::remove(m_folder.filePath("p3.squeeze"));
        const auto list = recent.list();
        QCOMPARE(list.size(), std::size_t(1));
        QCOMPARE(list[0].name, QString("one"));
    }

    /// A drive that is not mounted: hidden, and there again with it.
    void thoseThatComeBackAreThereAgain() {
        Recent recent;
        recent.remember(named(file(1), "one"));
        recent.remember(named(file(2), "two"));
        QVERIFY(QFile::rename(m_folder.filePath("p1.squeeze"), m_folder.filePath("away")));
        recent.remember(named(file(3), "three"));
        QCOMPARE(recent.list().size(), std::size_t(2));
        QVERIFY(QFile::rename(m_folder.filePath("away"), m_folder.filePath("p1.squeeze")));
        QCOMPARE(recent.list().size(), std::size_t(3));
    }
};

QTEST_GUILESS_MAIN(TestRecent)
#include "test_recent.moc"

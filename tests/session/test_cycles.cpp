// SPDX-License-Identifier: GPL-3.0-or-later
// Open, edit, undo, redo, close, a thousand times over: what the program holds does not grow.
#include "app/studio/session.h"
#include "backend/core/files.h"
#include "tests/pipeline/scratch.h"
#include "tests/pipeline/tiny.h"

#include <QSignalSpy>
#include <QStandardPaths>
#include <QtTest>

#include <fstream>
#include <malloc.h>
#include <unistd.h>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// Bytes of this process in memory.
double resident() {
    ::malloc_trim(0); // what is free in the heap does not count
    std::ifstream file("/proc/self/statm");
    long all = 0, pages = 0;
    file >> all >> pages;
    return double(pages) * double(::sysconf(_SC_PAGESIZE));
}

} // namespace

class TestCycles : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder{scratch()};

    void cycle(Session& session, const QString& project) const {
        QSignalSpy opened(&session, &Session::opened);
        session.open({project});
        QVERIFY(opened.count() || opened.wait());
        auto& document = session.document();
        document.decide("Bits", [](Decisions& d) { d.recipe = "prune keep=0.5 | cluster bits=3 | encode"; });
        for (int i = 0; i < 5; ++i)
            document.decide(
                "Keep", [i](Decisions& d) { d.recipe = "prune keep=0." + std::to_string(i + 2); }, "drag");
        document.endDrag();
        document.decide("Locked", [](Decisions& d) { d.locked.insert("conv1"); });
        document.history()->undo();
        document.history()->undo();
        document.history()->redo();
        QCoreApplication::processEvents();
        document.history()->setIndex(0);
        session.close();
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

private Q_SLOTS:
    void aThousandTimes() {
        QStandardPaths::setTestModeEnabled(true);
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_folder.path());
        const auto start = m_folder.filePath("start.sqz").toStdString();
        write_file(start, codec::encode(tiny::model(1, 3, 32)));
        const auto project = m_folder.filePath("cycles.squeeze");
        Session session;
        session.document().decide("Begin", [&](Decisions& d) {
            d.start = start;
            d.size = 32;
            d.recipe = "prune keep=0.5 | cluster bits=2 | encode";
        });
        QSignalSpy finished(&session.runner(), &Runner::finished), named(&session.document(), &Document::opened);
        session.proceed();
        QVERIFY(finished.wait(20000));
        session.document().saveAs(project.toStdString());
        QVERIFY(named.wait());
        session.close();

        // The first cycles fill what is kept on purpose: twenty ended jobs, caches, the log.
        for (int i = 0; i < 200; ++i) cycle(session, project);
        const double before = resident();
        for (int i = 0; i < 1000; ++i) cycle(session, project);
        const double after = resident();
        qInfo("%.1f MB, then %.1f MB", before / 1e6, after / 1e6);
        QVERIFY2(after < before * 1.02, qPrintable(QString("%1 -> %2").arg(before).arg(after)));
    }
};

QTEST_MAIN(TestCycles)
#include "test_cycles.moc"

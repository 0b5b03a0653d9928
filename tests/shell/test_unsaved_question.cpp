// SPDX-License-Identifier: GPL-3.0-or-later
// What could not be saved is not lost unasked: on leaving a project people try again, save elsewhere, stay, or lose it.
#include "app/studio/session.h"
#include "app/studio/shell/unsaved_question.h"
#include "tests/pipeline/scratch.h"

#include <QFileDialog>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QtTest>

#include <csignal>
#include <sys/resource.h>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

/// No file of this process may grow: what a full disk does.
class FullDisk {
public:
    FullDisk() {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const struct rlimit none { 4096, m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &none);
    }
    ~FullDisk() { free(); }
    void free() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    struct rlimit m_before {};
};

} // namespace

class TestUnsavedQuestion : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder{scratch()};

    /// A project in a file of its own, and then more than fits on the disk.
    static void fill(Document& document) {
        document.decide("size", [](Decisions& d) { d.size = 64; });
        QTRY_COMPARE(document.saved(), Document::Saved::Saved);
    }
    static void tooMuch(Document& document) {
        document.decide("much", [](Decisions& d) { d.recipe = std::string(500'000, ' '); });
    }

    /// Leaves, and answers the question with the button of this text; the disk has room from then on where `free`.
    bool leave(Document& document, const QString& button, FullDisk* free = nullptr) {
        QTimer hands;
        connect(&hands, &QTimer::timeout, [&] {
            auto* shown = QApplication::activeModalWidget();
            if (auto* box = qobject_cast<QMessageBox*>(shown)) {
                ++m_questions;
                if (free) free->free();
                for (auto* one : box->buttons())
                    if (one->text().remove(u'&').contains(button)) return one->click();
                box->reject();
            } else if (auto* dialog = qobject_cast<QFileDialog*>(shown)) {
                dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"))->setText(QStringLiteral("elsewhere"));
                QTest::keyClick(dialog, Qt::Key_Return);
            }
        });
        hands.start(100);
        m_questions = 0;
        return leaveSaved(nullptr, document);
    }
    int m_questions = 0;

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("squeeze-studio"));
        QCoreApplication::setApplicationName(QStringLiteral("test_unsaved_question"));
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        QSettings().setValue(QStringLiteral("folders/projects"), m_folder.path());
    }

    void what_is_saved_is_left_without_a_question() {
        Document document;
        QVERIFY(leave(document, {}));
        document.decide("size", [](Decisions& d) { d.size = 64; });
        QVERIFY(leave(document, {}));
        QCOMPARE(m_questions, 0);
        QCOMPARE(document.saved(), Document::Saved::Saved);
        QCOMPARE(document.store()->call([](pipeline::Project& p) { return p.document().contains("decisions"); }), true);
    }

    void staying_and_losing() {
        Document document;
        fill(document);
        FullDisk disk;
        tooMuch(document);
        QVERIFY(!leave(document, "Cancel"));
        QCOMPARE(m_questions, 1);
        QCOMPARE(document.saved(), Document::Saved::Failed);
        QCOMPARE(document.decisions().recipe.size(), std::size_t(500'000));
        QVERIFY(leave(document, "Lose"));
    }

    void trying_again() {
        Document document;
        fill(document);
        FullDisk disk;
        tooMuch(document);
        QVERIFY(leave(document, "Try again", &disk));
        QCOMPARE(m_questions, 1);
        const auto path = document.path();
        document.renew();
        QCOMPARE(Document::read(path).decisions.recipe.size(), std::size_t(500'000));
    }

    void saving_elsewhere() {
        Document document;
        fill(document);
        FullDisk disk;
        tooMuch(document);
        QVERIFY(leave(document, "elsewhere", &disk));
        QCOMPARE(document.path(), std::filesystem::path(m_folder.filePath("elsewhere.squeeze").toStdString()));
        document.renew();
        const auto read = Document::read(m_folder.filePath("elsewhere.squeeze").toStdString());
        QCOMPARE(read.decisions.recipe.size(), std::size_t(500'000));
    }

    void a_session_asks_before_it_leaves() {
        Session session;
        QSignalSpy closed(&session, &Session::closed);
        session.document().decide("size", [](Decisions& d) { d.size = 64; });
        bool may = false;
        session.setLeaving([&] { return may; });
        session.close();
        session.tryDemo();
        QCOMPARE(closed.count(), 0);
        QCOMPARE(session.document().decisions().size, 64);
        QVERIFY(session.document().decisions().data.empty());
        may = true;
        session.close();
        QCOMPARE(closed.count(), 1);
    }
};

QTEST_MAIN(TestUnsavedQuestion)
#include "test_unsaved_question.moc"

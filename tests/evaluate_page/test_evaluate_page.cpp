// SPDX-License-Identifier: GPL-3.0-or-later
// The page in a session: helpful before there is anything, measured on request, stale when models or photos change,
// photos dropped, and everything reachable by name.
#include "app/studio/pages/evaluate/evaluate_classes.h"
#include "app/studio/pages/evaluate/evaluate_confusion.h"
#include "app/studio/pages/evaluate/evaluate_page.h"
#include "app/studio/pages/evaluate/evaluate_try.h"
#include "app/studio/pages/evaluate/evaluate_verdicts.h"
#include "app/studio/session.h"
#include "backend/codec/codec.h"
#include "backend/core/files.h"
#include "backend/model/zoo.h"
#include "tests/ask/lights.h"
#include "widgets/basics/banner.h"
#include "widgets/plots/confusion_view.h"

#include <QAction>
#include <QPushButton>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestEvaluatePage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
        qputenv("SQUEEZE_CACHE", m_folder.path().toUtf8());
        for (const char* name : {"dark", "light"}) {
            QVERIFY(QDir(m_folder.path()).mkpath(QString("photos/%1").arg(name)));
            for (int i = 0; i < 20; ++i) {
                const int level = (name[0] == 'd' ? 10 : 150) + 4 * i;
                QVERIFY(lights::picture(level).save(m_folder.filePath(QString("photos/%1/%2.png").arg(name).arg(i))));
            }
        }
        // a network from a file: what is fresh from the catalogue has random weights, which is said instead of "stale"
        write_file(m_folder.filePath("start.sqz").toStdString(),
                   codec::encode(zoo::fresh(zoo::find("squeezenet1_1"), {"dark", "light"}, 1)));
    }

    void before_anything() {
        Session session;
        EvaluatePage page(session);
        page.resize(1212, 730);
        page.show();
        QSignalSpy wanted(&session, &Session::pageWanted);
        QVERIFY(!page.takeDrop({m_folder.filePath("photos/dark/0.png")})); // no model: the window routes it
        auto* train = button(page, "Train");
        QVERIFY(train);
        QTest::mouseClick(train, Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        page.measure(Split::Validation); // nothing to measure: nothing happens
        QVERIFY(!session.classifier().comparing());
        for (auto* action : page.pageActions()) QVERIFY(!action->text().isEmpty());
    }

    void a_session_with_photos() {
        Session session;
        EvaluatePage page(session);
        page.resize(1212, 730);
        page.show();
        decide(session, "prune keep=0.5");
        auto& classifier = session.classifier();
        QTRY_VERIFY_WITH_TIMEOUT(classifier.ready() && session.compressed() && session.data().dataset(), 30000);
        QVERIFY(!classifier.comparing()); // weights to begin with are not worth measuring unasked

        QVERIFY(page.takeDrop({m_folder.filePath("photos/dark/0.png")}));
        QTRY_COMPARE_WITH_TIMEOUT(page.tryPanel()->shown().name, QString("0.png"), 20000);

        auto* compare = button(page, "Compare");
        QVERIFY(compare);
        QTest::mouseClick(compare, Qt::LeftButton);
        QVERIFY(classifier.comparing());
        QTRY_VERIFY_WITH_TIMEOUT(classifier.comparison() != nullptr, 60000);
        QVERIFY(page.confusion()->view()->isVisible());
        QCOMPARE(classifier.comparison()->split, Split::Validation);
        const auto validation = session.data().dataset()->indices(Split::Validation);
        QCOMPARE(classifier.comparison()->original.n, std::uint64_t(validation.size()));
        QVERIFY(!page.findChild<Banner*>(QString(), Qt::FindDirectChildrenOnly)->isVisible());

        // Another compressed model: what was measured is stale, and says so.
        decide(session, "prune keep=0.1");
        auto* banner = page.findChild<Banner*>(QString(), Qt::FindDirectChildrenOnly);
        QTRY_VERIFY_WITH_TIMEOUT(banner->isVisible(), 30000);
        page.measure(Split::Test);
        QTRY_VERIFY_WITH_TIMEOUT(!classifier.comparing() && classifier.fresh(), 60000);
        QCOMPARE(classifier.comparison()->split, Split::Test);
        QTRY_VERIFY(!banner->isVisible());

        session.data().exclude({classifier.comparison()->original.samples[0]}, true);
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(page.confusion()->view()->isVisible());

        page.setCompact(true);
        page.resize(1208, 560);
        QVERIFY(page.minimumSizeHint().width() <= 1208 && page.minimumSizeHint().height() <= 560);
        page.setCompact(false);
    }

private:
    void decide(Session& session, const std::string& recipe) {
        session.document().decide("set up", [&](Decisions& decisions) {
            decisions.data = m_folder.filePath("photos").toStdString();
            decisions.start = m_folder.filePath("start.sqz").toStdString();
            decisions.size = 32;
            decisions.recipe = recipe;
        });
    }
    static QPushButton* button(QWidget& in, const QString& text) {
        for (auto* one : in.findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible()) return one;
        return nullptr;
    }
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestEvaluatePage)
#include "test_evaluate_page.moc"

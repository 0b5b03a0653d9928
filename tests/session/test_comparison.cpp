// SPDX-License-Identifier: GPL-3.0-or-later
// Which comparison of both models counts, in the rail as on the page: of these photos, of the models as they are now;
// and that one is made unasked once, when there is a trained pair and nothing else to do.
#include "../export_page/session_sample.h"
#include "backend/core/files.h"
#include "backend/pipeline/draft.h"

using namespace squeeze;
using namespace squeeze::studio;

class TestComparison : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

    static bool compared(Session& session) {
        return QTest::qWaitFor([&] { return !session.classifier().comparing() && session.comparison(); }, 60'000);
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        qputenv("SQUEEZE_CACHE", m_home.path().toUtf8());
    }

    void nothing_is_compared_without_photos_and_models() {
        Session session;
        QVERIFY(!session.compare(Split::Validation));
        QVERIFY(!session.compareUnasked());
        QVERIFY(!session.comparison() && !session.comparisonFresh());
    }

    void unasked_once_for_a_trained_pair() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_photos(session, folder.path()));
        QVERIFY(!session.compareUnasked()); // nobody has trained anything
        QVERIFY(test::with_network(session, folder.path()));
        QVERIFY(session.compareUnasked());
        QVERIFY(session.classifier().comparing());
        QCOMPARE(session.progressed(Page::Evaluate), Progressed::Running);
        QVERIFY(!session.compareUnasked()); // it runs
        QVERIFY(compared(session));
        QCOMPARE(session.progressed(Page::Evaluate), Progressed::UpToDate);
        QVERIFY(session.comparisonFresh());
        QVERIFY(!session.compareUnasked()); // it is there
    }

    /// What was measured of the run's models is nothing about a model that was opened since.
    void an_opened_model_has_a_comparison_of_its_own() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        QVERIFY(session.compare(Split::Validation));
        QVERIFY(compared(session));
        pipeline::Draft finished(test::fresh());
        finished.apply(pipeline::parse("prune keep=0.3 | cluster bits=4 | encode"));
        const auto file = folder.path() + "/finished.sqz";
        write_file(file.toStdString(), codec::encode(finished.model(), finished.encoding()));
        session.open({file});
        QTRY_VERIFY(session.runner().basis() == 0 && session.compressed() && !session.now().draft);
        QVERIFY(!session.comparison());
        QCOMPARE(session.progressed(Page::Evaluate), Progressed::NotBegun);
        QVERIFY(session.compareUnasked());
        QVERIFY(compared(session));
        QVERIFY(session.comparisonFresh());
        QTRY_COMPARE(session.now().top1.known, Known::Measured); // its own, as the preview measured it
    }

    void photos_and_projects_decide_what_counts() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        QVERIFY(session.compare(Split::Validation));
        QVERIFY(compared(session));
        // an edit of a photo: still shown, but stale, in the rail too
        session.data().exclude({session.comparison()->original.samples[0]}, true);
        QTRY_COMPARE(session.progressed(Page::Evaluate), Progressed::Stale);
        QVERIFY(session.comparison());
        // another project: never compared, and its photos are not asked about
        session.close();
        QVERIFY(!session.comparison());
        QCOMPARE(session.progressed(Page::Evaluate), Progressed::NotBegun);
    }
};

QTEST_MAIN(TestComparison)
#include "test_comparison.moc"

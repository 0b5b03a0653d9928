// SPDX-License-Identifier: GPL-3.0-or-later
// The Export page with real mouse and keys, from the empty state to files that were written and checked.
#include "app/studio/export/card.h"
#include "app/studio/export/session_request.h"
#include "app/studio/pages/export/export_check_panel.h"
#include "app/studio/pages/export/export_formats_model.h"
#include "app/studio/pages/export/export_formats_view.h"
#include "app/studio/pages/export/export_page.h"
#include "app/studio/pages/export/export_report_panel.h"
#include "app/studio/pages/export/export_save_panel.h"
#include "session_sample.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/empty_state.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace squeeze;
using namespace squeeze::studio;

class TestExportPage : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

    template <class T>
    static T* part(QWidget& page) {
        return page.findChild<T*>();
    }
    static QPoint middle(QTableView* view, int row, int column) {
        return view->visualRect(view->model()->index(row, column)).center();
    }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
    }

    void an_empty_page_leads_to_photos() {
        Session session;
        ExportPage page(session);
        page.resize(1200, 700);
        page.show();
        auto* empty = part<EmptyState>(page);
        QVERIFY(empty->isVisible());
        QVERIFY(!part<FormatsView>(page)->isVisible());
        QSignalSpy wanted(&session, &Session::pageWanted);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(page.holdsPrimary());
        page.exportNow(); // with nothing: no crash, no job
        page.saveReport();
        QVERIFY(!session.exporter().busy());
    }

    void fresh_weights_are_nothing_to_export() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_photos(session, folder.path()));
        QVERIFY(QTest::qWaitFor([&] { return session.compressed() != nullptr; }, 20000));
        ExportPage page(session);
        page.show();
        QVERIFY(part<EmptyState>(page)->isVisible());
    }

    void a_draft_is_called_one() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path())); // cut, and not retrained
        ExportPage page(session);
        page.resize(1250, 760);
        page.show();
        const auto said = [&]() -> Banner* {
            for (auto* banner : page.findChildren<Banner*>())
                if (banner->isVisible() && banner->accessibleName().startsWith("Before retraining")) return banner;
            return nullptr;
        };
        QTRY_VERIFY(said());
        QSignalSpy wanted(&session, &Session::pageWanted);
        QTest::mouseClick(said()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QVERIFY(session.runner().state() != Runner::State::Idle);
        session.runner().cancel();
    }

    /// A recipe that only cuts, on fresh weights: whoever exports that is told before.
    void random_weights_are_called_so_before_they_are_written() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_photos(session, folder.path()));
        QTRY_VERIFY(session.now().any && session.now().untrained);
        auto settings = settings_of(session.document().decisions());
        settings.recipe = "prune keep=0.5 | encode";
        session.document().decide("cut", [&](Decisions& d) { d.recipe = settings.recipe; });
        session.runner().adopt(settings, codec::encode(test::small(test::fresh())), {Measurement{}});
        QTRY_VERIFY(session.now().any && !session.now().draft);
        QVERIFY(session.now().untrained);
        ExportPage page(session);
        page.show();
        const auto says = [&] {
            for (const auto* label : page.findChildren<QLabel*>())
                if (label->isVisible() && label->text().startsWith("Random weights")) return true;
            return false;
        };
        QTRY_VERIFY(says());
        QVERIFY(session_request(session).untrained);
        QVERIFY(model_card(session_request(session), session.exporter().rows(), {}).contains("**Random weights:**"));

        settings.recipe = "train epochs=1 | prune keep=0.5 | encode";
        session.runner().adopt(settings, codec::encode(test::small(test::fresh())), {Measurement{}});
        QTRY_VERIFY(session.runner().basis() == 2 && session.runner().models() && !session.now().untrained);
        QTRY_VERIFY(!says());
        QVERIFY(!session_request(session).untrained);
    }

    void the_walk() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        ExportPage page(session);
        page.resize(1250, 760);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        auto* view = part<FormatsView>(page);
        auto* save = part<SavePanel>(page);
        new QAbstractItemModelTester(view->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, this);
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->rowCount(), int(session.exporter().rows().size()));

        // sizes come, and the first row's is exact
        QTRY_VERIFY_WITH_TIMEOUT(session.exporter().rows()[0].bytes > 0, 20000);
        QTRY_COMPARE(session.exporter().rows()[0].bytes,
                     std::uint64_t(codec::encode(*session.compressed(), session.encoding()).size()));

        // the second is chosen with the mouse, left out with Space, chosen again
        const QRect cell = view->visualRect(view->model()->index(1, 0));
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, {cell.left() + 22, cell.center().y()});
        QVERIFY(session.exporter().rows()[1].chosen);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_Down);
        QCOMPARE(view->currentIndex().row(), 1);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(!session.exporter().rows()[1].chosen);
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(session.exporter().rows()[1].chosen);
        QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, middle(view, 0, FormatsModel::Check));
        QVERIFY(session.exporter().rows()[0].chosen); // only the box toggles

        // where to, and the command that does the same
        auto fields = save->findChildren<QLineEdit*>();
        fields[0]->selectAll();
        QTest::keyClicks(fields[0], folder.path() + "/out");
        fields[1]->selectAll();
        QTest::keyClicks(fields[1], "colours");
        const auto command = save->command();
        QVERIFY2(command.contains("\nsqueeze run "), qPrintable(command)); // below a comment: it is a draft
        QVERIFY(command.contains("--out " + folder.path() + "/out/colours.sqz"));
        QVERIFY(command.contains("squeeze convert " + folder.path() + "/out/colours.sqz " + folder.path() +
                                 "/out/colours.pth"));

        // export, and what is shown after
        QSignalSpy written(&session.exporter(), &Exporter::written);
        QTest::mouseClick(save->primary(), Qt::LeftButton);
        QVERIFY(session.exporter().busy());
        QVERIFY(save->cancelButton()->isVisible() && !save->primary()->isEnabled());
        QVERIFY(written.wait(60000));
        QVERIFY(QFileInfo::exists(folder.path() + "/out/colours.sqz"));
        QVERIFY(QFileInfo::exists(folder.path() + "/out/colours.pth"));
        QTRY_VERIFY(save->primary()->isEnabled());
        QVERIFY(save->filesButton()->isVisible() && !save->cancelButton()->isVisible());
        QVERIFY2(session.exporter().rows()[0].check == ExportRow::Check::Same,
                 qPrintable(session.exporter().rows()[0].problem));
        QCOMPARE(view->model()->index(0, FormatsModel::Check).data().toString(),
                 check_words(session.exporter().rows()[0]));
        QVERIFY(part<CheckPanel>(page)->accessibleName().contains("colours.sqz"));

        // the report, of what was measured
        auto* report = part<ReportPanel>(page);
        QVERIFY2(report->firstLines().contains("test photos"), qPrintable(report->firstLines()));
        QSignalSpy reported(&session.exporter(), &Exporter::reported);
        QTest::mouseClick(report->saveButton(), Qt::LeftButton);
        QVERIFY(reported.wait(60000));
        QVERIFY(QFileInfo::exists(reported[0][0].toString()));

        // again: new names
        QTest::mouseClick(save->primary(), Qt::LeftButton);
        QVERIFY(written.wait(60000));
        QVERIFY(QFileInfo::exists(folder.path() + "/out/colours-2.sqz"));
    }

    void a_refusal_stands_in_a_banner_and_can_be_tried_again() {
        QTemporaryDir folder;
        write_file((folder.path() + "/file").toStdString(), view("x"));
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        ExportPage page(session);
        page.resize(1250, 760);
        page.show();
        auto* save = part<SavePanel>(page);
        save->setFolder(folder.path() + "/file/below");
        QSignalSpy failed(&session.exporter(), &Exporter::failed);
        QTest::mouseClick(save->primary(), Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(failed.count(), 1, 60000);
        auto* banner = part<Banner>(page);
        QVERIFY(banner->isVisible());
        save->setFolder(folder.path() + "/good");
        QSignalSpy written(&session.exporter(), &Exporter::written);
        for (auto* button : banner->findChildren<QPushButton*>())
            if (button->text() == "Try again") QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(written.wait(60000));
        QVERIFY(!banner->isVisible());
    }

    void nothing_chosen_nothing_to_press() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        ExportPage page(session);
        page.show();
        auto* save = part<SavePanel>(page);
        QTRY_VERIFY(save->primary()->isEnabled());
        for (const auto& row : session.exporter().rows()) session.exporter().choose(row.format, false);
        QVERIFY(!save->primary()->isEnabled());
        QVERIFY(save->primary()->toolTip().contains("No format"));
    }

    void actions_have_words_and_a_shortcut() {
        Session session;
        ExportPage page(session);
        QVERIFY(page.pageActions().size() >= 3);
        bool shortcut = false;
        for (const auto* action : page.pageActions()) {
            QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
            shortcut = shortcut || action->shortcut() == QKeySequence(Qt::CTRL | Qt::Key_E);
        }
        QVERIFY(shortcut);
    }
};

QTEST_MAIN(TestExportPage)
#include "test_export_page.moc"

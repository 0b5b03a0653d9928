// SPDX-License-Identifier: GPL-3.0-or-later
// The whole window around a session that works: what runs, what is opened and what goes wrong is said once, where
// people look.
#include "app/studio/main_window.h"
#include "app/studio/pages/train/train_story.h"
#include "app/studio/shell/drop_overlay.h"
#include "app/studio/shell/header.h"
#include "app/studio/shell/languages.h"
#include "app/studio/shell/page_host.h"
#include "app/studio/shell/recipe_line.h"
#include "app/studio/shell/session_views.h"
#include "app/studio/wizard/wizard.h"
#include "tests/export_page/session_sample.h"
#include "tests/pipeline/tiny.h"
#include "widgets/basics/banner.h"
#include "widgets/budget/budget_cell.h"
#include "widgets/theme/style.h"
#include "widgets/theme/system_theme.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDragEnterEvent>
#include <QLayout>
#include <QMimeData>
#include <QPushButton>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace squeeze;
using namespace squeeze::studio;

class TestWindowWork : public QObject {
    Q_OBJECT
    struct Parts {
        SystemTheme theme{Theme::light().palette()};
        Languages languages;
        Session session;
        MainWindow window{session, theme, languages};
    };
    QTemporaryDir m_folder;
    std::unique_ptr<Parts> m;

    Session& session() { return m->session; }
    MainWindow& window() { return m->window; }
    QString at(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QPushButton* button(const QString& text) {
        for (auto* one : window().findChildren<QPushButton*>())
            if (one->text() == text && one->isVisible()) return one;
        return nullptr;
    }
    /// The banner above the pages; null while it is away.
    Banner* problem() {
        auto* strip = window().centralWidget()->layout()->itemAt(0)->widget();
        return strip->isVisible() ? strip->findChild<Banner*>() : nullptr;
    }
    /// With a network that needs no photos.
    void begin(const std::string& recipe) {
        session().document().decide("Begin", [&](Decisions& d) {
            d.start = at("start.sqz").toStdString();
            d.size = 16;
            d.recipe = recipe;
        });
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("squeeze-test"));
        QCoreApplication::setApplicationName(QStringLiteral("window-work"));
        QApplication::setStyle(new Style);
        write_file(at("start.sqz").toStdString(), codec::encode(tiny::model()));
        test::write_photos(at("set"), 3);
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("flat")));
        QVERIFY(QFile::copy(at("set/red/0.png"), at("photo.png")));
        QVERIFY(QFile::copy(at("set/red/0.png"), at("flat/0.png")));
        QFile notes(at("notes.txt"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write("hello");
    }

    void init() {
        QSettings().clear();
        m = std::make_unique<Parts>();
        m->languages.use(QStringLiteral("en"));
        Preferences preferences;
        preferences.language = QStringLiteral("en");
        window().apply(preferences);
        window().resize(1440, 900);
        window().show();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
    }

    void cleanup() { m.reset(); }

    void chipsFollowTheStepThatRuns() {
        begin("prune keep=0.5 | cluster bits=2 | encode");
        window().go(Page::Train);
        QSet<int> seen;
        bool agree = true;
        connect(&session().runner(), &Runner::liveChanged, this, [&] {
            if (session().runner().state() != Runner::State::Running) return;
            const auto& chips = window().findChild<Header*>()->recipe()->chips();
            for (int i = 0; i < int(chips.size()); ++i)
                if (chips[std::size_t(i)].state == RecipeChip::State::Running) {
                    agree = agree && i == session().runner().live().step;
                    seen << i;
                }
        });
        QSignalSpy finished(&session().runner(), &Runner::finished);
        session().proceed();
        QVERIFY(finished.wait(20000));
        QVERIFY(agree);
        QVERIFY2(seen.contains(2), "the last step was never shown as the running one");
    }

    void theWizardKeepsPeople() {
        window().showFace(MainWindow::Face::Wizard);
        auto* wizard = window().findChild<Wizard*>();
        wizard->go(1);
        session().tryDemo();
        QCOMPARE(window().face(), MainWindow::Face::Wizard);
        QCOMPARE(wizard->current(), 0); // where its photos show
        QSignalSpy wanted(&session(), &Session::pageWanted);
        session().open({at("start.sqz")}); // read in the background
        QVERIFY(wanted.wait(20000));
        QCOMPARE(window().face(), MainWindow::Face::Wizard);
        session().open({at("photo.png")}); // there is no step for it: said, with a way there
        QCOMPARE(window().face(), MainWindow::Face::Wizard);
        auto* show = button(QStringLiteral("Show"));
        QVERIFY(show);
        QTest::mouseClick(show, Qt::LeftButton);
        QCOMPARE(window().face(), MainWindow::Face::Studio);
        QCOMPARE(window().pages().current(), Page::Evaluate);
    }

    void problemsStayUntilTheyAreRead() {
        window().go(Page::Data);
        session().open({at("notes.txt")});
        const auto banner = problem();
        QVERIFY(banner);
        const QString text = banner->accessibleName();
        QVERIFY2(text.contains(QStringLiteral("notes.txt")), qPrintable(text));
        QCOMPARE(session().jobs().log().filter(text).size(), 1); // once, and in the log
        session().tryDemo();                                     // it is about what was opened before
        QVERIFY(!problem());
    }

    void aRunThatStopsIsSaidOnce() {
        begin("prune keep=0.5 | encode");
        session().document().decide("Gone", [&](Decisions& d) { d.data = at("nowhere").toStdString(); });
        QTRY_COMPARE_WITH_TIMEOUT(session().data().state(), DataSource::State::Failed, 20000);
        window().go(Page::Compress);
        QSignalSpy stopped(&session().runner(), &Runner::stopped), told(&session(), &Session::problem);
        session().runner().start();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 20000);
        QCOMPARE(told.count(), 0); // the runner says so itself
        QVERIFY(problem());
        QTest::mouseClick(problem()->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(window().pages().current(), Page::Train);
        QVERIFY(!problem());
        stopped.clear();
        session().runner().start();
        QTRY_COMPARE_WITH_TIMEOUT(stopped.count(), 1, 20000);
        QVERIFY(!problem()); // the page has its own banner
    }

    void aCutOffRunSaysWhereItGoesOn() {
        {
            auto project = pipeline::Project::open(at("cut.squeeze").toStdString());
            const auto run = project.begin_run({"prune keep=0.5 | encode", "", "", "tiny", "", "16", 1, 1, "auto"});
            pipeline::Checkpoint checkpoint;
            checkpoint.step = 1;
            checkpoint.state.model = tiny::model();
            project.store(run, checkpoint);
        }
        session().open({at("cut.squeeze")});
        QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Resume")), 20000);
        const QString where = goesOnAt(session().runner().runs().back());
        QVERIFY(!where.isEmpty());
        const auto widgets = window().findChildren<QWidget*>();
        QVERIFY(std::any_of(widgets.begin(), widgets.end(), [&](const QWidget* widget) {
            return widget->accessibleName().contains(where); // the toast
        }));
    }

    void aDropIsAskedOfThePageFirst() {
        const auto told = [&](const QString& path) {
            QMimeData files;
            files.setUrls({QUrl::fromLocalFile(path)});
            QDragEnterEvent enter(QPoint(600, 400), Qt::CopyAction, &files, Qt::LeftButton, {});
            QCoreApplication::sendEvent(&window(), &enter);
            return window().findChild<DropOverlay*>()->text();
        };
        begin("prune keep=0.5 | encode");
        QTRY_VERIFY_WITH_TIMEOUT(session().classifier().ready(), 20000);
        window().go(Page::Data); // a folder of photos side by side: what this page would make of it
        QVERIFY2(told(at("flat")).contains(QStringLiteral("data set")), qPrintable(told(at("flat"))));
        window().go(Page::Evaluate); // a folder per class: asked about all the same
        QVERIFY2(told(at("set")).startsWith(QStringLiteral("Ask both models")), qPrintable(told(at("set"))));
        window().go(Page::Model);
        QVERIFY2(told(at("set")).contains(QStringLiteral("data set")), qPrintable(told(at("set"))));
        QVERIFY2(told(at("flat")).contains(QStringLiteral("photos in flat")), qPrintable(told(at("flat"))));
        window().go(Page::Evaluate);
        window().go(Page::Settings); // the page behind it is not asked
        QVERIFY2(told(at("set")).contains(QStringLiteral("data set")), qPrintable(told(at("set"))));
    }

    void theButtonSaysWhatItBringsAndHowLongItTakes() {
        QTemporaryDir folder;
        QVERIFY(test::with_network(session(), folder.path()));
        session().document().decide("Again", [](Decisions& d) {
            d.recipe = "train epochs=1 | prune keep=0.2 | train epochs=3 | cluster bits=4 | encode";
        });
        QTRY_COMPARE_WITH_TIMEOUT(session().next(), Session::Next::Retrain, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(session().now().originalLatency.known == Known::Measured, 20000);
        QTRY_VERIFY_WITH_TIMEOUT(budgetOf(session()).secondsLeft > 0, 20000); // no epoch was timed: guessed
        QCOMPARE(budgetOf(session()).threads, Classifier::threads);
        const auto frame = session().preview().frame();
        if (frame->retrained.known != Known::None && session().now().top1.known != Known::None)
            QCOMPARE(budgetOf(session()).gain, std::max(0.0, frame->retrained.value - session().now().top1.value));
        auto* file = window().findChildren<BudgetCell*>().front();
        QTRY_COMPARE_WITH_TIMEOUT(file->text().mark, QStringLiteral("before retraining"), 20000);
    }

    void latencyOfOtherModelsIsStale() {
        begin("prune keep=0.5 | cluster bits=2 | encode");
        QTRY_VERIFY_WITH_TIMEOUT(session().now().latency.known == Known::Measured, 20000);
        const double before = session().now().latency.value;
        session().document().decide("More",
                                    [](Decisions& d) { d.recipe = "prune keep=0.2 | cluster bits=2 | encode"; });
        bool stale = false;
        connect(&session(), &Session::nowChanged, this, [&] {
            stale = stale || (session().now().latency.known == Known::Stale && session().now().latency.value == before);
            QVERIFY(session().now().latency.known != Known::None);
        });
        QTRY_VERIFY_WITH_TIMEOUT(stale, 20000);
        QTRY_COMPARE_WITH_TIMEOUT(session().now().latency.known, Known::Measured, 20000);
    }
};

QTEST_MAIN(TestWindowWork)
#include "test_window_work.moc"

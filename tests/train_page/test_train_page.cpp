// SPDX-License-Identifier: GPL-3.0-or-later
// The Train and Runs pages on a session with stored runs, without a window around them: what they show, and what a
// click decides.
#include "app/studio/pages/runs/runs_page.h"
#include "app/studio/pages/runs/runs_table.h"
#include "app/studio/pages/train/train_header.h"
#include "app/studio/pages/train/train_page.h"
#include "app/studio/pages/train/train_steps.h"
#include "app/studio/session.h"
#include "backend/core/files.h"
#include "tests/pipeline/tiny.h"
#include "widgets/basics/banner.h"
#include "widgets/plots/learning_curves.h"
#include "widgets/plots/parallel_view.h"
#include "widgets/plots/tradeoff_plot.h"

#include <QAction>
#include <QLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardPaths>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

Measurement at(int step, int epoch, std::uint64_t bytes, double top1, const char* text) {
    Measurement it;
    it.step_index = step, it.epoch = epoch, it.bytes = bytes, it.top1 = top1, it.n = 3000, it.step = text;
    it.sparsity = step < 1 ? 0 : 0.9;
    it.seconds = 60.0 * (step + epoch + 1);
    return it;
}

const char* Recipe = "train epochs=2 | prune keep=0.1 | train epochs=2 | cluster bits=4 | encode";

} // namespace

class TestTrainPage : public QObject {
    Q_OBJECT

    /// Two finished runs in a fresh project; the document has the recipe of the first.
    static void fill(Session& session) {
        const auto model = tiny::model();
        const auto sqz = codec::encode(model, {});
        pipeline::RunSettings settings;
        settings.recipe = Recipe;
        settings.data = "demo";
        settings.model = "squeezenet1_1";
        QSignalSpy changed(&session.runner(), &Runner::runsChanged);
        session.runner().adopt(settings, sqz,
                               {at(-1, 0, 2900000, 0.3, "start"), at(0, 1, 2900000, 0.9, "train epochs=2"),
                                at(0, 2, 2900000, 0.92, "train epochs=2"), at(1, 0, 200000, 0.88, "prune keep=0.1"),
                                at(2, 2, 200000, 0.91, "train epochs=2"), at(3, 0, 61000, 0.905, "cluster bits=4"),
                                at(4, 0, 60000, 0.905, "encode")});
        settings.recipe = "train epochs=2 | prune keep=0.05 | encode";
        session.runner().adopt(settings, sqz,
                               {at(0, 2, 2900000, 0.92, "train epochs=2"), at(1, 0, 90000, 0.8, "prune keep=0.05"),
                                at(2, 0, 40000, 0.8, "encode")});
        QTRY_COMPARE(session.runner().runs().size(), std::size_t(2));
        session.document().decide("Recipe", [](Decisions& decisions) { decisions.recipe = Recipe; });
    }

    template <class Page>
    static void show(Page& page) {
        page.resize(1240, 740);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        QTest::qWait(30);
    }

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void anEmptyProjectSaysWhatWillBeHere() {
        Session session;
        TrainPage page(session);
        show(page);
        auto* banner = page.findChild<Banner*>();
        session.document().decide("Recipe", [](Decisions& decisions) { decisions.recipe = "train epochs=2"; });
        QTRY_VERIFY(banner->isVisible()); // no photos yet
        QSignalSpy wanted(&session, &Session::pageWanted);
        for (auto* button : banner->findChildren<QPushButton*>())
            if (button->isVisible() && !button->text().isEmpty()) QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].value<studio::Page>(), studio::Page::Data);
        QVERIFY(!page.grab().isNull());
    }

    void runsArePointsRowsAndLines() {
        Session session;
        fill(session);
        TrainPage page(session);
        show(page);
        auto* plot = page.findChild<TradeoffPlot*>();
        auto* table = page.findChild<RunsTable*>("runs");
        QTRY_VERIFY(plot->points().points.size() >= 2);
        QCOMPARE(page.findChild<ParallelView*>()->runs().size(), std::size_t(2));
        const auto id = session.runner().runs()[0].id;
        int first = -1;
        for (std::size_t i = 0; i < plot->points().points.size(); ++i)
            if (plot->points().points[i].run == id) first = int(i);
        QVERIFY(first >= 0);
        plot->replot(QCustomPlot::rpImmediateRefresh);
        QTest::mouseClick(plot, Qt::LeftButton, {}, plot->pixel(std::size_t(first)).toPoint());
        QCOMPARE(page.findChild<ParallelView*>()->selectedRun(), id); // one selection everywhere
        QCOMPARE(table->runAt(table->currentIndex()), id);
        auto* curves = page.findChild<LearningCurves*>();
        QTRY_COMPARE(curves->shownData().run, id);
        QCOMPARE(curves->shownData().planned, 4.0);
        QVERIFY(!page.grab().isNull());
    }

    /// The runs stay in the list; what is shown unasked is not one of another model.
    void runsAreNotThoseOfAModelThatWasOpenedSince() {
        Session session;
        fill(session);
        TrainPage page(session);
        show(page);
        auto* curves = page.findChild<LearningCurves*>();
        QTRY_COMPARE(curves->shownData().run, session.runner().runs().back().id);
        QTemporaryDir folder;
        const auto file = folder.path() + "/other.sqz";
        write_file(file.toStdString(), codec::encode(tiny::model()));
        session.open({file});
        QTRY_COMPARE(curves->shownData().run, std::int64_t(0));
        QCOMPARE(page.findChild<ParallelView*>()->runs().size(), std::size_t(2));
        session.document().history()->undo();
        QTRY_COMPARE(curves->shownData().run, session.runner().runs().back().id);
    }

    void aDoubleClickBringsTheRecipeBackAndUndoReturns() {
        Session session;
        fill(session);
        TrainPage page(session);
        show(page);
        auto* table = page.findChild<RunsTable*>("runs");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        const auto before = session.document().decisions().recipe;
        const QModelIndex newest = table->model()->index(0, 2);
        QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(newest).center());
        QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(newest).center());
        QCOMPARE(session.document().decisions().recipe, std::string("train epochs=2 | prune keep=0.05 | encode"));
        session.document().history()->undo();
        QCOMPARE(session.document().decisions().recipe, before);
    }

    void theFormEditsTheDocumentInUndoableSteps() {
        Session session;
        fill(session);
        TrainPage page(session);
        show(page);
        page.editStep(2);
        auto* steps = page.findChild<StepsEditor*>();
        QTRY_COMPARE(steps->selectedStep(), 2);
        auto* epochs = qobject_cast<QSpinBox*>(steps->form()->editor("epochs"));
        QVERIFY(epochs);
        const int undos = session.document().history()->count();
        epochs->setFocus();
        QTest::keyClick(epochs, Qt::Key_Up);
        QVERIFY(session.document().decisions().recipe.find("train epochs=3") != std::string::npos);
        QCOMPARE(session.document().history()->count(), undos + 1);
        session.document().history()->undo();
        QTRY_COMPARE(epochs->value(), 2);
    }

    void theButtonSaysWhatItWillDo() {
        Session session;
        fill(session);
        TrainPage page(session);
        show(page);
        auto* header = page.findChild<TrainHeader*>();
        QTRY_VERIFY(header->startButton()->isVisible());
        QVERIFY(!header->pauseButton()->isVisible());
        session.document().decide("Recipe", [](Decisions& decisions) { decisions.recipe = "melt"; });
        QTRY_VERIFY(!header->startButton()->isEnabled());
        QVERIFY(!page.pageActions().isEmpty());
        for (const auto* action : page.pageActions()) QVERIFY(!action->text().isEmpty());
    }

    /// The header as the page leads it: a start shows the running story in the same event.
    void aDoubleClickOnStartNeitherPausesNorCancels() {
        TrainHeader header;
        TrainStory idle, running, paused;
        idle.canStart = true;
        running.badge = "running", running.left = "2 min", running.speed = "151";
        running.canPause = running.canCancel = true;
        paused = running;
        paused.canPause = false, paused.canResume = paused.canStart = true;
        header.setStartText("Retrain");
        header.resize(1240, header.sizeHint().height());
        header.setStory(idle);
        header.show();
        QVERIFY(QTest::qWaitForWindowExposed(&header));
        QSignalSpy started(&header, &TrainHeader::startWanted), pause(&header, &TrainHeader::pauseWanted),
            cancel(&header, &TrainHeader::cancelWanted);
        const auto follow = [&](const TrainStory& story) {
            header.setStory(story);
            header.layout()->activate();
        };
        connect(&header, &TrainHeader::startWanted, &header, [&] { follow(running); });
        connect(&header, &TrainHeader::pauseWanted, &header, [&] { follow(running); });
        const auto centre = [&](QWidget* button) { return button->mapTo(&header, button->rect().center()); };
        const QRect place = header.cancelButton()->geometry();
        QVERIFY(header.cancelButton()->isVisible() && !header.cancelButton()->isEnabled());
        QTest::mouseDClick(header.windowHandle(), Qt::LeftButton, {}, centre(header.startButton()));
        QCOMPARE(started.size(), 1);
        QCOMPARE(pause.size() + cancel.size(), 0);
        QCOMPARE(header.cancelButton()->geometry(), place); // it has a place of its own
        for (auto* pressed : {header.startButton(), header.pauseButton()}) {
            follow(paused);
            QCOMPARE(header.cancelButton()->geometry(), place);
            QTest::qWait(QApplication::doubleClickInterval() + 50);
            QTest::mouseDClick(header.windowHandle(), Qt::LeftButton, {}, centre(pressed));
        }
        QCOMPARE(started.size() + pause.size(), 3);
        QCOMPARE(cancel.size(), 0);
        follow(running); // both by keyboard
        header.pauseButton()->setFocus();
        QTest::keyClick(header.windowHandle(), Qt::Key_Tab);
        QVERIFY(header.cancelButton()->hasFocus());
        QTest::keyClick(header.windowHandle(), Qt::Key_Space);
        QCOMPARE(cancel.size(), 1);
    }

    void theRunsPageComparesAndRenames() {
        Session session;
        fill(session);
        RunsPage page(session);
        show(page);
        const auto first = session.runner().runs()[0].id, second = session.runner().runs()[1].id;
        page.select(first);
        page.compareWith(second);
        auto* steps = page.findChild<QTableWidget*>();
        QVERIFY(steps->rowCount() >= 5);
        bool marked = false;
        for (int row = 0; row < steps->rowCount(); ++row) marked |= steps->item(row, 0)->text().startsWith(u'≠');
        QVERIFY(marked);
        page.rename();
        auto* table = page.findChild<RunsTable*>();
        auto* field = table->viewport()->findChild<QLineEdit*>();
        QVERIFY(field);
        field->selectAll();
        QTest::keyClicks(field, "60 KB, first try");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(session.runner().find(first)->name, "60 KB, first try");
        page.restore();
        QCOMPARE(session.document().decisions().recipe, std::string(Recipe));
        QVERIFY(!page.grab().isNull());
    }

    void otherLanguagesAndPalettesAreNoCrash() {
        Session session;
        fill(session);
        TrainPage page(session);
        RunsPage runs(session);
        show(page);
        show(runs);
        for (QWidget* widget : {static_cast<QWidget*>(&page), static_cast<QWidget*>(&runs)}) {
            QEvent language(QEvent::LanguageChange), palette(QEvent::PaletteChange);
            QApplication::sendEvent(widget, &language);
            QApplication::sendEvent(widget, &palette);
            QVERIFY(!widget->grab().isNull());
        }
    }
};

QTEST_MAIN(TestTrainPage)
#include "test_train_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The Compress page on a session with a stored run: hands on its widgets become decisions of the document, and frames
// come back to all of them.
#include "app/studio/pages/compress/compress_floor_field.h"
#include "app/studio/pages/compress/compress_inspector.h"
#include "app/studio/pages/compress/compress_page.h"
#include "app/studio/pages/compress/compress_size_field.h"
#include "app/studio/pages/compress/compress_target.h"
#include "app/studio/session.h"
#include "backend/model/zoo.h"
#include "backend/pipeline/draft.h"
#include "widgets/basics/basics.h"
#include "widgets/layers/histogram_view.h"
#include "widgets/layers/huffman_view.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"
#include "widgets/layers/sparsity_map.h"

#include <QAction>
#include <QComboBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QTabBar>
#include <QTableView>
#include <QUndoView>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

namespace {

const char* Recipe = "train epochs=2 | prune keep=0.2 | train epochs=2 | cluster bits=4 | encode";

struct Work {
    Session session;
    std::unique_ptr<CompressPage> page;
    QSignalSpy framed{&session.preview(), &Preview::framed};

    Work() {
        auto model = zoo::fresh(zoo::find("squeezenet1_1"), {"sea", "street", "forest"}, 1);
        pipeline::RunSettings settings;
        settings.recipe = Recipe;
        settings.model = "squeezenet1_1";
        Measurement trained;
        trained.step_index = 0, trained.epoch = 2, trained.bytes = 2'900'000, trained.n = 600, trained.top1 = 0.92;
        session.document().decide("Recipe", [](Decisions& decisions) { decisions.recipe = Recipe; });
        session.runner().adopt(settings, codec::encode(model, {}), {trained});
        page = std::make_unique<CompressPage>(session);
        page->resize(1270, 740);
        page->show();
    }
    bool ready() {
        return QTest::qWaitFor(
            [&] { return session.preview().frame() && session.preview().frame()->detail && !page->empty(); }, 20'000);
    }
    /// Until the newest decisions have their frame.
    void settle() {
        framed.wait(400);
        while (framed.wait(120)) {
        }
    }
    /// Of what is shown: the run's result until something else is decided, then the draft.
    std::uint64_t file() {
        const auto frame = session.preview().frame();
        if (frame && frame->finished) return codec::encode(*session.compressed(), session.encoding()).size();
        pipeline::Draft draft(*session.preview().trained());
        draft.apply(pipeline::parse(session.document().decisions().recipe), session.document().decisions().seed);
        return codec::encode(draft.model(), draft.encoding()).size();
    }
    int steps() { return session.document().history()->index(); }
    const LayerModel& rows() { return *page->table()->model(); }
};

QPushButton* shownButton(const QWidget& parent, const QString& text) {
    for (auto* button : parent.findChildren<QPushButton*>())
        if (button->isVisible() && button->text().contains(text)) return button;
    return nullptr;
}

} // namespace

class TestCompressPage : public QObject {
    Q_OBJECT
    std::unique_ptr<Work> work;

private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init() {
        work = std::make_unique<Work>();
        QVERIFY(work->ready());
        work->settle();
    }
    void cleanup() { work.reset(); }

    void shows_the_file_layer_by_layer() {
        QCOMPARE(work->rows().rowCount(), 26);
        QCOMPARE(work->rows().totals().bytes, work->file());
        QCOMPARE(work->rows().rows()[3].name, "fire2/expand3x3");
        QTRY_VERIFY_WITH_TIMEOUT(!work->rows().curves()[3].empty(), 20'000);
        QCOMPARE(work->page->inspector()->histogram()->data().layer, "conv1");
        QVERIFY(!work->page->grab().isNull());
    }

    void choosing_a_layer_shows_it() {
        auto* view = work->page->table()->view();
        view->setFocus();
        QTest::keyClick(view, Qt::Key_End);
        QTRY_COMPARE(work->page->inspector()->histogram()->data().layer, "conv10");
        QTRY_COMPARE(work->page->inspector()->map()->map().filters, 3);
    }

    void a_slider_drag_is_one_step() {
        auto* slider = work->page->target()->slider();
        const int before = work->steps();
        const auto recipe = work->session.document().decisions().recipe;
        const auto from = slider->handle().toPoint();
        QTest::mousePress(slider, Qt::LeftButton, {}, from);
        for (int dx = 5; dx <= 60; dx += 5) {
            QTest::mouseMove(slider, from + QPoint(dx, 0));
            QTest::qWait(20);
        }
        QTest::mouseRelease(slider, Qt::LeftButton, {}, from + QPoint(60, 0));
        work->settle();
        QCOMPARE(work->steps(), before + 1);
        const auto target = work->session.document().decisions().target;
        QVERIFY(target > 0);
        const auto bytes = work->session.preview().frame()->bytes;
        QVERIFY2(bytes <= target, qPrintable(QString("%1 > %2").arg(bytes).arg(target)));
        QCOMPARE(work->rows().totals().bytes, bytes);
        QCOMPARE(bytes, work->file());
        work->session.document().history()->undo();
        QCOMPARE(work->session.document().decisions().recipe, recipe);
        work->settle();
        QCOMPARE(work->rows().totals().bytes, work->file());
    }

    void a_threshold_drag_is_one_step_and_escape_none() {
        auto* histogram = work->page->inspector()->histogram();
        const int before = work->steps();
        const auto box = histogram->handle().center().toPoint();
        QTest::mousePress(histogram, Qt::LeftButton, {}, box);
        for (int dx = 4; dx <= 24; dx += 4) {
            QTest::mouseMove(histogram, box + QPoint(dx, 0));
            QTest::qWait(20);
        }
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, box + QPoint(24, 0));
        work->settle();
        QCOMPARE(work->steps(), before + 1);
        QCOMPARE(work->rows().totals().bytes, work->file());
        const auto recipe = work->session.document().decisions().recipe;
        QVERIFY(recipe.find("conv1:threshold=") != std::string::npos);
        const auto again = histogram->handle().center().toPoint();
        QTest::mousePress(histogram, Qt::LeftButton, {}, again);
        QTest::mouseMove(histogram, again + QPoint(20, 0));
        QTest::qWait(40);
        QVERIFY(work->session.document().decisions().recipe != recipe);
        histogram->setFocus();
        QTest::keyClick(histogram, Qt::Key_Escape);
        QTest::mouseRelease(histogram, Qt::LeftButton, {}, again + QPoint(20, 0));
        QCOMPARE(work->session.document().decisions().recipe, recipe);
        QCOMPARE(work->steps(), before + 1);
    }

    void keys_prune_by_kept_weights() {
        auto* view = work->page->table()->view();
        work->page->table()->setCurrent(3);
        view->setFocus();
        const auto kept = work->session.preview().frame()->layers[3].survivors;
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier); // a tenth
        work->settle();
        const auto now = work->session.preview().frame()->layers[3].survivors;
        QVERIFY(std::abs(double(now) / double(kept) - 0.9) < 0.005);
        QCOMPARE(work->rows().rows()[3].survivors, now);
        QTest::keyClick(view, Qt::Key_0);
        auto* field = view->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, QLocale().decimalPoint() + QStringLiteral("05"));
        QTest::keyClick(field, Qt::Key_Return);
        work->settle();
        QVERIFY(std::abs(work->session.preview().frame()->layers[3].threshold - 0.05) < 0.002);
    }

    void all_open_layers_move_together() {
        auto* view = work->page->table()->view();
        work->session.preview().setLocked(0, true);
        work->settle();
        view->setFocus();
        const auto before = *work->session.preview().frame();
        const int steps = work->steps();
        QTest::keyClick(view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(view, Qt::Key_Right, Qt::ShiftModifier);
        work->settle();
        const auto now = *work->session.preview().frame();
        QCOMPARE(work->steps(), steps + 1);
        QCOMPARE(now.layers[0].survivors, before.layers[0].survivors);
        for (std::size_t i = 1; i < now.layers.size(); ++i)
            QVERIFY(now.layers[i].survivors < before.layers[i].survivors);
    }

    void locks_and_clusters() {
        auto* inspector = work->page->inspector();
        QTest::mouseClick(inspector->lock(), Qt::LeftButton);
        QVERIFY(work->session.document().decisions().locked.contains("conv1"));
        QTRY_VERIFY(work->rows().rows()[0].locked);
        QVERIFY(inspector->lock()->isChecked());
        work->page->table()->setCurrent(2);
        work->settle();
        QTest::mouseClick(inspector->fewer(), Qt::LeftButton);
        work->settle();
        QCOMPARE(work->session.preview().frame()->layers[2].bits, 3);
        QTest::keyClick(work->page->table()->view(), Qt::Key_BracketRight);
        work->settle();
        QCOMPARE(work->session.preview().frame()->layers[2].bits, 4);
        QCOMPARE(work->rows().totals().bytes, work->file());
    }

    void typing_a_size_prunes_to_it() {
        auto* field = work->page->target()->field();
        const int before = work->steps();
        field->field()->setFocus();
        field->field()->selectAll();
        QTest::keyClicks(field->field(), "60 KiB");
        QTest::keyClick(field->field(), Qt::Key_Return);
        work->settle();
        QCOMPARE(work->session.document().decisions().target, std::uint64_t(61'440));
        QVERIFY(work->session.preview().frame()->bytes <= 61'440);
        QCOMPARE(work->steps(), before + 1);
        QCOMPARE(work->page->target()->slider()->bytes(), std::uint64_t(61'440));
    }

    void a_floor_is_a_decision_and_on_the_curve() {
        auto& session = work->session;
        auto* field = work->page->target()->floor();
        work->settle();
        const auto bare = work->page->target()->slider()->grab().toImage();
        QTest::keyClicks(field, "85");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(session.document().decisions().floor, 0.85);
        QVERIFY(work->page->target()->slider()->grab().toImage() != bare); // a line on the curve
        session.document().history()->undo();
        QCOMPARE(session.document().decisions().floor, 0.0);
        QVERIFY(work->page->target()->slider()->grab().toImage() == bare);
        QVERIFY(field->text().isEmpty());
    }

    void a_floor_beyond_the_curve_says_so() {
        auto* target = work->page->target();
        work->settle();
        const auto said = [target](const QString& words) {
            for (auto* label : target->findChildren<TextLabel*>())
                if (label->text() == words) return true;
            return false;
        };
        target->floor()->setFloor(0.5);
        target->setBest(0.8);
        QVERIFY(!said("out of reach"));
        target->setBest(0.4);
        QVERIFY(said("out of reach"));
        target->setBest(0); // nothing is known
        QVERIFY(!said("out of reach"));
    }

    void spreading_otherwise_is_one_step() {
        work->session.preview().setTarget(100'000, "setup", true);
        work->settle();
        const int before = work->steps();
        auto* spread = work->page->target()->spread();
        spread->setFocus();
        QTest::keyClick(spread, Qt::Key_Down);
        work->settle();
        QCOMPARE(spread_of(work->session.document().decisions()), "global");
        QCOMPARE(work->steps(), before + 1);
        QVERIFY(work->session.preview().frame()->bytes <= 100'000);
    }

    void the_spread_is_the_recipes() {
        work->session.document().decide("By hand", [](Decisions& decisions) {
            decisions.recipe = "train epochs=2 | prune keep=0.3 ranking=lamp | cluster bits=4 | encode";
        });
        work->settle();
        QCOMPARE(work->page->target()->spread()->currentData().toString(), "lamp");
        work->session.preview().setTarget(120'000, "drag", true);
        work->settle();
        QVERIFY(work->session.document().decisions().recipe.find("ranking=lamp") != std::string::npos);
    }

    void what_cannot_be_reached_says_so() {
        QTRY_VERIFY_WITH_TIMEOUT(work->session.preview().leastBytes() > 0, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(std::uint64_t(work->page->target()->slider()->movableRange().low),
                                  work->session.preview().leastBytes(), 5000);
        work->session.preview().setTarget(2'000, "setup", true);
        QPushButton* set = nullptr;
        QTRY_VERIFY_WITH_TIMEOUT((set = shownButton(*work->page->banner(), "Set")) != nullptr, 5000);
        QTest::mouseClick(set, Qt::LeftButton);
        work->settle();
        QVERIFY(work->session.document().decisions().target > 2'000);
        QVERIFY(work->session.preview().frame()->bytes <= work->session.document().decisions().target);
    }

    void tabs_huffman_and_history() {
        auto* inspector = work->page->inspector();
        work->session.preview().setBits(0, 3);
        work->settle();
        inspector->tabs()->setFocus();
        QTest::keyClick(inspector->tabs(), Qt::Key_Right);
        QCOMPARE(inspector->tabs()->currentIndex(), int(CompressInspector::HuffmanTab));
        QVERIFY(inspector->huffman()->model()->rowCount() > 1);
        QVERIFY(!inspector->grab().isNull());
        QTest::keyClick(inspector->tabs(), Qt::Key_Right);
        const auto* history = inspector->history();
        QVERIFY(history->isVisible());
        QCOMPARE(history->model()->rowCount(), work->session.document().history()->count() + 1);
        QVERIFY(inspector->tabs()->tabText(CompressInspector::HistoryTab).endsWith(QLocale().toString(work->steps())));
    }

    void the_focus_goes_as_designed() {
        auto* target = work->page->target();
        auto* inspector = work->page->inspector();
        QWidget* const order[] = {target->field()->field(),
                                  target->field()->unit(),
                                  target->floor(),
                                  target->slider(),
                                  nullptr,
                                  target->spread(),
                                  work->page->table()->view(),
                                  inspector->tabs(),
                                  inspector->asTable(),
                                  inspector->lock(),
                                  inspector->fewer(),
                                  inspector->more(),
                                  inspector->histogram(),
                                  inspector->mapTable(),
                                  inspector->map()};
        work->page->activateWindow();
        order[0]->setFocus();
        for (std::size_t i = 1; i < std::size(order); ++i) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
            if (!order[i]) { // the curve's twin
                QCOMPARE(QApplication::focusWidget()->accessibleDescription(), QString("Accuracy by size"));
                continue;
            }
            QVERIFY2(QApplication::focusWidget() == order[i],
                     qPrintable(QString("stop %1 is %2").arg(i).arg(QApplication::focusWidget()->accessibleName())));
        }
    }

    void compact_leaves_out_what_does_not_fit() {
        work->page->setCompact(true);
        QVERIFY(work->page->table()->view()->isColumnHidden(LayerModel::Weights));
        work->page->resize(1232, 588);
        QVERIFY(work->page->inspector()->histogram()->height() >= 160);
        QTRY_VERIFY(work->page->minimumSizeHint().height() <= 588);
        QVERIFY(work->page->minimumSizeHint().width() <= 1232);
        work->page->setCompact(false);
        QVERIFY(!work->page->table()->view()->isColumnHidden(LayerModel::Weights));
    }

    void bytes_are_said_when_the_hand_rests() {
        QTest::qWait(700); // what was before has been said
        work->page->setAccessibleDescription({});
        work->session.preview().setBits(1, 2);
        work->framed.wait(3000);
        QVERIFY(work->page->accessibleDescription().isEmpty());
        QTRY_VERIFY(work->page->accessibleDescription().contains("%"));
    }

    void the_curve_and_the_map_have_twins_in_sight() {
        for (const char* title : {"Accuracy by size", "Sparsity map of the layer"}) {
            QPushButton* twin = nullptr;
            for (auto* button : work->page->findChildren<QPushButton*>())
                if (button->accessibleDescription() == title) twin = button;
            QVERIFY2(twin && twin->isVisible(), title);
            QTest::mouseClick(twin, Qt::LeftButton);
            const auto* view = work->page->findChild<QDialog*>()->findChild<QTableView*>();
            QVERIFY(view && view->model()->rowCount() > 0);
            delete work->page->findChild<QDialog*>();
        }
    }

    void actions_have_texts() {
        for (const auto* action : work->page->pageActions())
            QVERIFY(!action->text().isEmpty() && !action->toolTip().isEmpty());
        QVERIFY(work->page->pageActions().size() >= 8);
    }

    /// A run that was stopped after its training: its weights can be compressed although it has not ended.
    void a_run_that_has_not_ended_is_there_to_compress() {
        QTemporaryDir folder;
        const auto path = folder.filePath("stopped.squeeze");
        {
            auto project = pipeline::Project::open(path.toStdString());
            pipeline::RunSettings settings;
            settings.recipe = Recipe;
            settings.model = "squeezenet1_1";
            const auto run = project.begin_run(settings);
            auto model = zoo::fresh(zoo::find("squeezenet1_1"), {"sea", "street", "forest"}, 1);
            const auto teacher = std::make_shared<const Model>(model);
            project.store(run, pipeline::Checkpoint{2, {std::move(model), {}, teacher, {}}, 20, 0});
        }
        Session session;
        CompressPage page(session);
        page.resize(1000, 700);
        page.show();
        session.open({path});
        QTRY_VERIFY_WITH_TIMEOUT(session.runner().trained(), 10'000);
        QCOMPARE(session.document().decisions().start, std::string("squeezenet1_1"));
        QTRY_VERIFY_WITH_TIMEOUT(!page.empty() && page.table()->isVisible(), 10'000);
        QTRY_VERIFY_WITH_TIMEOUT(page.table()->model()->rows().size() > 20, 10'000);
    }

    void without_a_trained_model_it_says_what_to_do() {
        Session session;
        CompressPage page(session);
        page.resize(1000, 700);
        page.show();
        QVERIFY(page.empty());
        auto* state = page.findChild<EmptyState*>();
        QVERIFY(state && state->isVisible());
        QSignalSpy wanted(&session, &Session::pageWanted);
        QTest::mouseClick(state->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted[0][0].value<studio::Page>(), studio::Page::Data);
        for (auto* action : page.pageActions()) action->trigger(); // nothing to do, nothing happens
    }
};

QTEST_MAIN(TestCompressPage)
#include "test_compress_page.moc"

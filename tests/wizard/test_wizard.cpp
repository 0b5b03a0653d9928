// SPDX-License-Identifier: GPL-3.0-or-later
// The wizard with real mouse and keys: nothing runs by itself, nothing is lost by leaving, all five steps are there.
#include "../export_page/session_sample.h"
#include "app/studio/wizard/compress_step.h"
#include "app/studio/wizard/export_step.h"
#include "app/studio/wizard/preset_card.h"
#include "app/studio/wizard/retrain_step.h"
#include "app/studio/wizard/stepper.h"
#include "app/studio/wizard/target_chart.h"
#include "app/studio/wizard/target_step.h"
#include "app/studio/wizard/wizard.h"
#include "backend/core/files.h"
#include "widgets/basics/segmented.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <cmath>

using namespace squeeze;
using namespace squeeze::studio;

class TestWizard : public QObject {
    Q_OBJECT
    QTemporaryDir m_home;

    static void click(QWidget* widget) { QTest::mouseClick(widget, Qt::LeftButton); }

private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", m_home.path().toUtf8());
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        qRegisterMetaType<Page>();
    }

    void begins_with_photos() {
        Session session;
        Wizard wizard(session);
        wizard.resize(1280, 760);
        wizard.show();
        QCOMPARE(wizard.current(), 0);
        QVERIFY(!wizard.primary()->isEnabled());
        QVERIFY(!wizard.stepper()->step(1)->isEnabled());
        const auto says = [&](const QString& begin) {
            const auto labels = wizard.step(0)->findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(),
                               [&](auto* label) { return label->isVisible() && label->text().startsWith(begin); });
        };
        QVERIFY(says("Nothing yet."));                                              // the panel is not blank
        QCOMPARE(wizard.step(0)->findChild<QComboBox*>()->currentData().toString(), // what a start would take
                 QString::fromStdString(settings_of(session.document().decisions()).model));
        QTemporaryDir folder;
        QVERIFY(test::with_photos(session, folder.path()));
        QTRY_VERIFY(wizard.primary()->isEnabled());
        QVERIFY(!says("Nothing yet."));
        QCOMPARE(wizard.primary()->text(), QString("Set the target"));
        click(wizard.primary());
        QCOMPARE(wizard.current(), 1);
        QVERIFY(wizard.stepper()->step(0)->state() == StepButton::State::Done);
        QVERIFY(wizard.stepper()->step(1)->state() == StepButton::State::Current);
    }

    void the_target_is_one_value_and_one_step_of_undo() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        QVERIFY(QTest::qWaitForWindowExposed(&wizard));
        wizard.go(1);
        auto* step = static_cast<TargetStep*>(wizard.step(1));
        auto* chart = step->findChild<TargetChart*>();
        auto* field = step->findChild<QLineEdit*>();
        const int before = session.document().history()->count();
        QSignalSpy moved(chart, &TargetChart::moved);

        const auto at = [&](std::uint64_t bytes) { return QPoint(int(chart->xOf(bytes)), int(chart->handle().y())); };
        const auto original = session.preview().originalBytes();
        QTest::mousePress(chart, Qt::LeftButton, {}, at(original / 5));
        for (const int ratio : {8, 12, 20}) QTest::mouseMove(chart, at(original / std::uint64_t(ratio)));
        QTest::mouseRelease(chart, Qt::LeftButton, {}, at(original / 20));
        QVERIFY(moved.count() >= 3);
        QCOMPARE(session.document().history()->count(), before + 1);
        QCOMPARE(session.document().decisions().target, step->target());
        QVERIFY(std::abs(double(original) / double(step->target()) - 20) < 1.5);

        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "60 KiB");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(session.document().decisions().target, std::uint64_t(61440));
        field->selectAll();
        QTest::keyClicks(field, "1");
        QTest::keyClick(field, Qt::Key_Return); // no file is that small: the smallest is taken
        const auto least = std::uint64_t(chart->movableRange().low);
        QVERIFY(least > 1);
        QCOMPARE(session.document().decisions().target, least);
        field->selectAll();
        QTest::keyClicks(field, "60 KiB");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(session.document().decisions().target, std::uint64_t(61440));
        field->selectAll();
        QTest::keyClicks(field, "rubbish");
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(session.document().decisions().target, std::uint64_t(61440));

        click(step->findChildren<PresetCard*>()[0]);
        bool preset = false; // which of the cards are presets is known by their bytes
        for (auto* card : step->findChildren<PresetCard*>()) preset = preset || card->isChecked();
        QVERIFY(preset);

        chart->setFocus();
        const auto was = step->target();
        QTest::keyClick(chart, Qt::Key_Right);
        QVERIFY(step->target() < was);
        QTest::keyClick(chart, Qt::Key_Home);
        QCOMPARE(step->target(), original);
        QVERIFY(chart->accessibleDescription().contains("smaller"));
        session.document().history()->undo();
        QVERIFY(session.document().decisions().target < original);
        QCOMPARE(step->target(), session.document().decisions().target);
        QCOMPARE(session.runner().runs().size(), std::size_t(1)); // nothing ran
        QVERIFY(session.runner().state() == Runner::State::Idle);
    }

    void ways_to_say_it_ask_different_questions() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(1);
        auto* by = wizard.findChild<Segmented*>();
        QSet<QString> questions;
        for (const int way : {0, 1, 2}) {
            by->setCurrent(way);
            questions << wizard.step(1)->question();
        }
        QCOMPARE(questions.size(), 3);
    }

    void an_accuracy_that_must_hold_is_kept_as_the_floor() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(1);
        auto* step = static_cast<TargetStep*>(wizard.step(1));
        QTRY_VERIFY(!session.preview().curve().empty());
        wizard.findChild<Segmented*>()->setCurrent(1);
        auto* field = step->findChild<QLineEdit*>();
        const auto type = [&](const QString& text) {
            field->selectAll();
            QTest::keyClick(field, Qt::Key_Delete);
            QTest::keyClicks(field, text);
            QTest::keyClick(field, Qt::Key_Return);
        };
        const auto& decisions = session.document().decisions();
        const double best = session.preview().curve().front().retrained;
        const double wanted = std::floor(best * 90) / 100;
        type(QLocale().toString(wanted * 100, 'f', 0));
        QCOMPARE(decisions.floor, wanted);
        QVERIFY(decisions.target > 0 && decisions.target < session.preview().originalBytes());
        QCOMPARE(field->text(), QLocale().toString(wanted * 100, 'f', 1));
        type({});
        QCOMPARE(decisions.floor, 0.0);
    }

    void compressing_cuts_to_the_target_and_trains_nothing() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(1);
        const auto target = session.preview().originalBytes() / 25;
        session.document().decide("target", [&](Decisions& d) { d.target = target; });
        QCOMPARE(wizard.primary()->text(), QString("Compress"));
        click(wizard.primary());
        QCOMPARE(wizard.current(), 2);
        QTRY_VERIFY_WITH_TIMEOUT(session.preview().frame() && session.preview().frame()->bytes <= target, 30000);
        QTRY_COMPARE(session.now().bytes, session.preview().frame()->bytes);
        QVERIFY(session.runner().state() == Runner::State::Idle);
        QVERIFY(wizard.step(2)->done());
    }

    void leaving_and_coming_back_finds_everything() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(1);
        auto* field = wizard.step(1)->findChild<QLineEdit*>();
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, "50 KiB");
        QTest::keyClick(field, Qt::Key_Return);
        QSignalSpy studio(&wizard, &Wizard::studioWanted);
        for (auto* button : wizard.findChildren<QPushButton*>())
            if (button->text() == "Open in studio") click(button);
        QCOMPARE(studio.count(), 1);
        wizard.hide();
        wizard.show();
        QCOMPARE(wizard.current(), 1);
        QCOMPARE(static_cast<TargetStep*>(wizard.step(1))->target(), std::uint64_t(51200));
        QTest::keyClick(&wizard, Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(wizard.current(), 0);
        click(wizard.stepper()->step(1));
        QCOMPARE(wizard.current(), 1);
        wizard.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&wizard));
        wizard.stepper()->step(1)->setFocus();
        QTest::keyClick(wizard.stepper()->step(1), Qt::Key_Left);
        QVERIFY(wizard.stepper()->step(0)->hasFocus());
        QTest::keyClick(wizard.stepper()->step(0), Qt::Key_Space);
        QCOMPARE(wizard.current(), 0);
    }

    void the_last_step_writes_and_checks() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(4);
        auto* step = static_cast<ExportStep*>(wizard.step(4));
        step->folderField()->selectAll();
        QTest::keyClicks(step->folderField(), folder.path() + "/out");
        QSignalSpy written(&session.exporter(), &Exporter::written);
        QTRY_VERIFY(wizard.primary()->isEnabled());
        click(wizard.primary());
        QVERIFY(written.wait(60000));
        QVERIFY(step->done());
        QCOMPARE(step->question(), QString("Written and checked"));
        QVERIFY(QDir(folder.path() + "/out").entryList({"*.sqz"}).size() == 1);
        QVERIFY(wizard.stepper()->step(4)->isEnabled());
    }

    /// Where the decisions have come to their network, the way goes on: nothing is cut or trained twice.
    void a_finished_network_is_not_done_again() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        auto settings = session.runner().runs().front().settings;
        settings.recipe = "train epochs=1 | prune keep=0.2 | cluster bits=4 | encode";
        session.document().decide("recipe", [&](Decisions& d) {
            d.recipe = settings.recipe;
            d.target = 200'000;
        });
        session.runner().adopt(settings, codec::encode(test::small(test::fresh())), {Measurement{}});
        QTRY_VERIFY(session.runner().basis() == 2 && session.now().any && !session.now().draft);
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(1);
        const auto before = session.document().decisions();
        for (const int step : {1, 2}) {
            QCOMPARE(wizard.current(), step);
            QCOMPARE(wizard.primary()->text(), QString("Next"));
            click(wizard.primary());
        }
        QCOMPARE(wizard.current(), 3);
        QVERIFY(session.runner().state() == Runner::State::Idle);
        QVERIFY(session.document().decisions() == before);
        QCOMPARE(wizard.primary()->text(), QString("Export"));
        auto* again = static_cast<RetrainStep*>(wizard.step(3))->againButton();
        QVERIFY(again->isVisible());
        QCOMPARE(again->text(), QString("Retrain again"));

        session.document().decide("target", [](Decisions& d) { d.target = 100'000; });
        wizard.go(1);
        QCOMPARE(wizard.primary()->text(), QString("Compress"));
        session.document().history()->undo();
        QCOMPARE(wizard.primary()->text(), QString("Next"));
    }

    /// From the start of the run, through all steps, and to the same bytes.
    void again_is_from_the_start() {
        QTemporaryDir folder;
        Session session;
        write_file((folder.path() + "/start.sqz").toStdString(), codec::encode(test::fresh()));
        session.document().decide("recipe", [&](Decisions& d) {
            d.size = 32;
            d.start = (folder.path() + "/start.sqz").toStdString();
            d.recipe = "prune keep=0.3 | cluster bits=4 | encode";
        });
        QSignalSpy finished(&session.runner(), &Runner::finished), measured(&session.runner(), &Runner::measured);
        session.proceed();
        QVERIFY(finished.wait(60000));
        QTRY_VERIFY(!session.now().draft);
        const auto file = codec::encode(*session.compressed(), session.encoding());
        const auto all = measured.count();
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(3);
        click(static_cast<RetrainStep*>(wizard.step(3))->againButton());
        QVERIFY(finished.wait(60000));
        QCOMPARE(measured.count(), 2 * all); // every step
        QTRY_COMPARE(session.runner().basis(), 2);
        QTRY_VERIFY(!session.now().draft && session.runner().models() && session.runner().models()->of.run == 2);
        QVERIFY(codec::encode(*session.compressed(), session.encoding()) == file);
    }

    /// Another project: nothing that was typed about the one before is taken for it.
    void another_project_begins_anew() {
        QTemporaryDir folder;
        Session session;
        QVERIFY(test::with_network(session, folder.path()));
        Wizard wizard(session);
        wizard.resize(1280, 800);
        wizard.show();
        wizard.go(1);
        session.document().decide("target", [](Decisions& d) { d.target = 51'200; });
        auto* target = static_cast<TargetStep*>(wizard.step(1));
        QTRY_COMPARE(target->target(), std::uint64_t(51'200));
        wizard.go(4);
        auto* step = static_cast<ExportStep*>(wizard.step(4));
        step->folderField()->selectAll();
        QTest::keyClicks(step->folderField(), folder.path() + "/old");
        step->nameField()->selectAll();
        QTest::keyClicks(step->nameField(), "old");
        wizard.go(1);
        wizard.go(4);
        QCOMPARE(step->nameField()->text(), QString("old")); // kept while it is this project's
        session.close();
        QCOMPARE(wizard.current(), 0);
        QCOMPARE(target->target(), std::uint64_t(0));
        wizard.go(4);
        QVERIFY(step->folderField()->text() != folder.path() + "/old");
        QVERIFY(step->nameField()->text() != "old");
    }

    void epochs_are_counted_from_one() {
        Runner::Live live;
        live.step = 1, live.steps = 4, live.epochs = 5;
        QCOMPARE(RetrainStep::where(live), QString("Step 2 of 4, epoch 1 of 5")); // before the first batch
        QCOMPARE(RetrainStep::share(live), 0.25);
        live.epoch = 1, live.batch = 5, live.batches = 10;
        QCOMPARE(RetrainStep::where(live), QString("Step 2 of 4, epoch 1 of 5"));
        QCOMPARE(RetrainStep::share(live), (1 + 0.1) / 4);
        live.epoch = 5, live.batch = 10;
        QCOMPARE(RetrainStep::where(live), QString("Step 2 of 4, epoch 5 of 5"));
        QCOMPARE(RetrainStep::share(live), 0.5);
    }

    void every_step_has_words() {
        Session session;
        Wizard wizard(session);
        for (int i = 0; i < 5; ++i) {
            const auto* step = wizard.step(i);
            QVERIFY(!step->name().isEmpty() && !step->question().isEmpty() && !step->hint().isEmpty() &&
                    !step->button().isEmpty());
            QVERIFY(!step->done() && !step->ready());
            wizard.go(i); // shows itself with nothing there
        }
    }
};

QTEST_MAIN(TestWizard)
#include "test_wizard.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The Data page as people use it: real clicks and keys, on a small folder with all kinds of problems.
#include "../data/fixtures.h"
#include "app/studio/data/augmentation.h"
#include "app/studio/pages/data/data_augmentation.h"
#include "app/studio/pages/data/data_classes.h"
#include "app/studio/pages/data/data_page.h"
#include "app/studio/session.h"
#include "widgets/basics/banner.h"
#include "widgets/basics/drop_zone.h"
#include "widgets/basics/toggle.h"
#include "widgets/photos/gallery.h"
#include "widgets/photos/gallery_bar.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QStandardPaths>
#include <QToolButton>
#include <QtTest>

using namespace squeeze;
using namespace squeeze::studio;

class TestDataPage : public QObject {
    Q_OBJECT
    fixtures::Sandbox m_box;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<DataPage> m_page;

    QString folder(const char* name) const { return QString::fromStdString((m_box.files() / name).string()); }
    template <typename T>
    T* find() const {
        return m_page->findChild<T*>();
    }
    QPushButton* button(const QString& text) const {
        for (auto* each : m_page->findChildren<QPushButton*>())
            if (each->text() == text && each->isVisible()) return each;
        return nullptr;
    }
    FilterPill* pill(const QString& start) const {
        for (auto* each : m_page->findChildren<FilterPill*>())
            if (each->text().startsWith(start)) return each;
        return nullptr;
    }
    Gallery& gallery() const { return *find<Gallery>(); }
    std::size_t shown() const {
        std::size_t all = 0;
        for (const auto& group : gallery().groups()) all += group.photos.size();
        return all;
    }
    void open(const char* name) {
        m_session->useData(folder(name));
        QTRY_VERIFY(m_session->data().survey());
        QTRY_VERIFY(!m_session->data().job());
    }
    const data::Dataset& edited() const { return *m_session->data().dataset(); }
    std::size_t excluded() const {
        return m_session->data().original()->labelled().size() - edited().labelled().size();
    }

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QLocale::setDefault(QLocale::c());
        std::uint64_t seed = 0;
        for (const char* place : {"train/buildings", "train/森林🌲", "test/buildings", "test/森林🌲"})
            for (int i = 0; i < 16; ++i)
                m_box.write("set/" + std::string(place) + "/" + std::to_string(i) + ".png", fixtures::png(++seed));
        m_box.write("set/train/buildings/leak.png", fixtures::png(70));
        m_box.write("set/test/buildings/leak.png", fixtures::png(70));
        m_box.write("set/train/buildings/two.png", fixtures::png(71));
        m_box.write("set/train/森林🌲/two.png", fixtures::png(71));
        m_box.write("set/train/buildings/empty.jpg", {});
        for (int i = 0; i < 20; ++i)
            m_box.write("one/only/" + std::to_string(i) + ".png", fixtures::png(100 + std::uint64_t(i)));
    }
    void init() {
        m_session = std::make_unique<Session>();
        m_page = std::make_unique<DataPage>(*m_session);
        m_page->resize(1258, 740);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
    }

    void empty_says_what_to_do() {
        QVERIFY(find<DropZone>()->isVisible());
        QVERIFY(!gallery().isVisible());
        QVERIFY(button("Or try the demo: built-in scenes, nothing to download"));
        QVERIFY(!m_page->takeDrop({"/no/such/thing.txt"}));
        QVERIFY(m_page->takeDrop({folder("set")}));
        QTRY_VERIFY(gallery().isVisible());
        QCOMPARE(m_session->document().decisions().data, folder("set").toStdString());
    }

    void a_bad_folder_gets_a_sentence() {
        std::filesystem::create_directories(m_box.files() / "nothing");
        m_session->useData(folder("nothing"));
        QTRY_COMPARE(m_session->data().state(), DataSource::State::Failed);
        const auto banners = m_page->findChildren<Banner*>();
        const auto visible = std::ranges::find_if(banners, [](auto* banner) { return banner->isVisible(); });
        QVERIFY(visible != banners.end());
        QVERIFY(m_session->data().failure().text.contains("nothing"));
        QVERIFY(button("Choose another"));
    }

    void one_class_gets_a_sentence() {
        open("one");
        bool said = false;
        for (auto* label : m_page->findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains("one class, only");
        QVERIFY(said);
    }

    void pills_filter() {
        open("set");
        QCOMPARE(pill("All")->text(), QString("All 69"));
        QCOMPARE(pill("Problems")->text(), QString("Problems 3"));
        QCOMPARE(shown(), std::size_t(69));
        QTest::mouseClick(pill("Test"), Qt::LeftButton);
        QCOMPARE(shown(), std::size_t(33));
        QTest::mouseClick(pill("Problems"), Qt::LeftButton);
        QCOMPARE(shown(), std::size_t(5));
        QStringList chips;
        for (const auto& photo : gallery().groups()[0].photos) chips.append(photo.chip);
        QVERIFY(chips.contains("in train too"));
        QVERIFY(chips.contains("2 labels"));
        QVERIFY(chips.contains("cannot be read"));
    }

    void fixes_are_undone() {
        open("set");
        QTest::mouseClick(button("Keep in test"), Qt::LeftButton);
        QTRY_COMPARE(excluded(), std::size_t(1));
        QTRY_VERIFY(!button("Keep in test"));
        m_session->document().history()->undo();
        QCOMPARE(excluded(), std::size_t(0));
        QTRY_VERIFY(button("Keep in test"));
        QTest::mouseClick(button("Fix all"), Qt::LeftButton);
        QCOMPARE(excluded(), std::size_t(4));
        QVERIFY(!pill("Problems")->isVisible());
        m_session->document().history()->undo();
        QVERIFY(pill("Problems")->isVisible());
        QTRY_VERIFY(button("Review"));
        QTest::mouseClick(button("Review"), Qt::LeftButton);
        QTRY_COMPARE(shown(), std::size_t(2));
        QVERIFY(std::filesystem::exists(m_box.files() / "set/train/buildings/empty.jpg")); // nothing on disk changes
    }

    void photos_left_out_and_relabelled() {
        open("set");
        auto& view = gallery();
        const auto first = view.photos().photo(0).sample;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.photos().index(0)).center());
        QCOMPARE(view.selectedSamples(), std::vector<std::size_t>{first});
        QTest::keyClick(&view, Qt::Key_Delete);
        QCOMPARE(excluded(), std::size_t(1));
        QVERIFY(view.photos().photo(0).faded);
        QCOMPARE(view.selectedSamples(), std::vector<std::size_t>{first}); // still chosen
        Q_EMIT view.customContextMenuRequested(view.visualRect(view.photos().index(0)).center());
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QStringList entries;
        QMenu* labels = nullptr;
        for (auto* action : menu->actions()) {
            entries.append(action->text());
            if (action->menu()) labels = action->menu();
        }
        QVERIFY(entries.contains("Take the chosen photos back"));
        QVERIFY(!entries.contains("Leave the chosen photos out"));
        QVERIFY(labels);
        QCOMPARE(labels->actions().size(), 2);
        labels->actions()[1]->trigger();
        menu->close();
        QCOMPARE(edited().samples()[first].label, 1);
        m_session->document().history()->undo();
        m_session->document().history()->undo();
        QCOMPARE(edited().samples()[first].label, 0);
    }

    void relabelling_has_a_button_and_an_action() {
        open("set");
        auto& view = gallery();
        QToolButton* label = nullptr;
        for (auto* button : m_page->findChildren<QToolButton*>())
            if (button->accessibleName().contains("Label") || button->toolTip().contains("Label")) label = button;
        QVERIFY(label && label->isVisible() && !label->isEnabled());
        QVERIFY(m_page->pageActions().contains(label->defaultAction()));
        const auto first = view.photos().photo(0).sample;
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(view.photos().index(0)).center());
        QVERIFY(label->isEnabled());
        QTest::mouseClick(label, Qt::LeftButton);
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->actions().size(), 2);
        menu->actions()[1]->trigger();
        menu->close();
        QCOMPARE(edited().samples()[first].label, 1);
    }

    void classes_lead_to_their_photos() {
        open("set");
        auto& list = *find<ClassList>();
        QAbstractItemModelTester tester(list.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
        QCOMPARE(list.model()->rowCount(), 2);
        QVERIFY(list.model()->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("森林🌲: 33 photos"));
        QSignalSpy chosen(&list, &ClassList::chosen);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
        QVERIFY(chosen.count() >= 1);
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Down);
        QCOMPARE(list.currentIndex().row(), 1);
        Q_EMIT list.opened(1);
        QVERIFY(gallery().showsAll(1));
        std::unique_ptr<QStandardItemModel> table(classTable(edited(), nullptr));
        QCOMPARE(table->item(0, 4)->text(), QString("36"));
    }

    void augmentation_knobs_write_the_recipe() {
        open("set");
        auto& document = m_session->document();
        document.decide("recipe", [](Decisions& d) { d.recipe = "train epochs=2 | encode"; });
        auto& panel = *find<AugmentationPanel>();
        const auto pictures = [&] { return panel.findChild<SeenPictures*>()->pictures(); };
        QTRY_COMPARE(pictures().size(), 6);
        const auto before = pictures();
        const auto toggles = panel.findChildren<Toggle*>();
        QVERIFY(toggles[0]->isChecked());
        QTest::mouseClick(toggles[0], Qt::LeftButton);
        QCOMPARE(document.decisions().recipe, std::string("train epochs=2 flip=0 | encode"));
        QTest::mouseClick(toggles[0], Qt::LeftButton);
        QCOMPARE(document.decisions().recipe, std::string("train epochs=2 | encode"));
        const auto spins = panel.findChildren<QSpinBox*>();
        spins[2]->setFocus();
        QTest::keyClick(spins[2], Qt::Key_Up);
        QCOMPARE(augmentationOf(document.decisions().recipe)->brightness, 0.25);
        document.history()->undo();
        QCOMPARE(spins[2]->value(), 20);
        QCOMPARE(button("Shuffle")->icon().name(), QString("shuffle"));
        QTest::mouseClick(button("Shuffle"), Qt::LeftButton);
        QTRY_VERIFY(pictures().size() == 6 && pictures() != before);
        document.decide("recipe", [](Decisions& d) { d.recipe = "prune keep=0.2 | encode"; });
        QVERIFY(!toggles[0]->isEnabled());
        auto& sizes = *panel.findChild<QComboBox*>();
        sizes.setFocus();
        const int size = document.decisions().size;
        QTest::keyClick(&sizes, Qt::Key_Down);
        Q_EMIT sizes.activated(sizes.currentIndex());
        QVERIFY(document.decisions().size != size);
    }

    void the_demo_says_that_it_is_drawn() {
        m_session->tryDemo();
        QTRY_COMPARE(m_session->data().state(), DataSource::State::Ready);
        bool said = false;
        for (auto* label : m_page->findChildren<QLabel*>())
            said |= label->isVisible() && label->text().contains("drawn by this program");
        QVERIFY(said);
        QTRY_VERIFY(m_session->data().survey());
        QVERIFY(!pill("Problems")->isVisible());
    }
};

QTEST_MAIN(TestDataPage)
#include "test_data_page.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// The gallery: virtual, grouped, selected by mouse and keys; 20,000 photos ask only for what is seen.
#include "widgets/photos/gallery.h"
#include "widgets/photos/gallery_bar.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSlider>
#include <QtTest>

#include <set>

using namespace squeeze;

namespace {

std::vector<GalleryGroup> groups(int classes, int each) {
    std::vector<GalleryGroup> result;
    std::size_t sample = 0;
    for (int c = 0; c < classes; ++c) {
        GalleryGroup group{QStringLiteral("class %1").arg(c), {}, std::size_t(each)};
        for (int i = 0; i < each; ++i) group.photos.push_back({sample++, QStringLiteral("%1.jpg").arg(i), {}, {}});
        result.push_back(std::move(group));
    }
    return result;
}

} // namespace

class TestGallery : public QObject {
    Q_OBJECT
    std::unique_ptr<Gallery> m_gallery;
    std::set<std::size_t> m_asked;

    QRect at(std::size_t sample) const {
        return m_gallery->visualRect(m_gallery->photos().index(m_gallery->photos().rowOf(sample)));
    }
    void key(int k, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_gallery.get(), Qt::Key(k), modifiers); }
    std::size_t current() const { return m_gallery->photos().photo(m_gallery->currentIndex().row()).sample; }

private Q_SLOTS:
    void init() {
        m_asked.clear();
        m_gallery = std::make_unique<Gallery>();
        m_gallery->setThumbnails([this](std::size_t sample, int) {
            m_asked.insert(sample);
            return QImage();
        });
        m_gallery->resize(660, 500);
        m_gallery->setGroups(groups(3, 100));
        m_gallery->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_gallery.get()));
    }
    void cleanup() { m_gallery.reset(); }

    void model() {
        GalleryModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setGroups(groups(3, 4));
        QCOMPARE(model.rowCount(), 12);
        QCOMPARE(model.groupOf(4), 1);
        QCOMPARE(model.rowOf(11), 11);
        QCOMPARE(model.rowOf(12), -1);
        auto odd = groups(2, 2);
        odd[0].photos.clear();
        odd[1].photos[0].name = QStringLiteral("雪山🏔️.jpg");
        odd[1].photos[0].chip = QStringLiteral("duplicate");
        model.setGroups(odd);
        QCOMPARE(model.groupOf(0), 1);
        QCOMPARE(model.index(0).data(Qt::AccessibleTextRole).toString(),
                 QString("雪山🏔️.jpg, class 1, duplicate"));
        model.setGroups({});
        QCOMPARE(model.rowCount(), 0);
    }

    void one_row_of_each_until_show_all() {
        const int columns = m_gallery->columns();
        QVERIFY(columns >= 5);
        QVERIFY(!at(std::size_t(columns) - 1).isEmpty());
        QVERIFY(at(std::size_t(columns)).isEmpty());
        QVERIFY(at(100).top() < at(200).top());
        const auto link = m_gallery->showAllRect(0);
        QTest::mouseClick(m_gallery->viewport(), Qt::LeftButton, {}, link.center());
        QVERIFY(m_gallery->showsAll(0));
        QVERIFY(!at(99).isEmpty());
        QVERIFY(m_gallery->verticalScrollBar()->maximum() > 0);
        QTest::mouseClick(m_gallery->viewport(), Qt::LeftButton, {}, m_gallery->showAllRect(0).center());
        QVERIFY(at(99).isEmpty());
        QCOMPARE(m_gallery->selectedSamples().size(), std::size_t(0)); // a link selects nothing
    }

    void twenty_thousand_stay_cheap() {
        m_gallery->setGroups(groups(6, 3500));
        m_gallery->showAll(0, true);
        m_asked.clear();
        m_gallery->viewport()->repaint();
        QVERIFY2(m_asked.size() < 100, qPrintable(QString::number(m_asked.size())));
        QElapsedTimer timer;
        timer.start();
        auto* bar = m_gallery->verticalScrollBar();
        for (int i = 0; i < 100; ++i) {
            bar->setValue(bar->maximum() * i / 100);
            m_gallery->viewport()->repaint();
        }
        QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed()))); // 30 ms each, very generous
        timer.start();
        m_gallery->setZoom(60);
        m_gallery->selectAll();
        QVERIFY(timer.elapsed() < 2000);
        QCOMPARE(m_gallery->selectedSamples().size(), std::size_t(3500 + 5 * m_gallery->columns()));
    }

    void mouse_selects() {
        QSignalSpy spy(m_gallery.get(), &Gallery::photosSelected);
        QTest::mouseClick(m_gallery->viewport(), Qt::LeftButton, {}, at(2).center());
        QCOMPARE(m_gallery->selectedSamples(), std::vector<std::size_t>{2});
        QTest::mouseClick(m_gallery->viewport(), Qt::LeftButton, Qt::ControlModifier, at(101).center());
        QCOMPARE(m_gallery->selectedSamples(), (std::vector<std::size_t>{2, 101}));
        QVERIFY(spy.count() >= 2);
        QTest::mouseClick(m_gallery->viewport(), Qt::LeftButton, {}, QPoint(2, 2)); // beside all
        QVERIFY(m_gallery->selectedSamples().empty());
        QSignalSpy opened(m_gallery.get(), &Gallery::photoOpened);
        QTest::mouseDClick(m_gallery->viewport(), Qt::LeftButton, {}, at(1).center());
        QCOMPARE(opened.count(), 1);
    }

    void keys_move_across_groups() {
        m_gallery->setFocus();
        const auto columns = std::size_t(m_gallery->columns());
        key(Qt::Key_Home);
        QCOMPARE(current(), std::size_t(0));
        key(Qt::Key_Right);
        key(Qt::Key_Down);
        QCOMPARE(current(), std::size_t(101));
        key(Qt::Key_Up);
        key(Qt::Key_Up); // the first row stays
        QCOMPARE(current(), std::size_t(1));
        for (std::size_t i = 1; i < columns; ++i) key(Qt::Key_Right);
        QCOMPARE(current(), std::size_t(100)); // behind the row comes the next class
        key(Qt::Key_Left);
        QCOMPARE(current(), columns - 1);
        key(Qt::Key_End);
        QCOMPARE(current(), 200 + columns - 1);
        key(Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(m_gallery->selectedSamples().size(), std::size_t(2));
        key(Qt::Key_Plus);
        QVERIFY(m_gallery->showsAll(2));
        key(Qt::Key_End);
        QCOMPARE(current(), std::size_t(299));
        QVERIFY(m_gallery->viewport()->rect().contains(at(299).center())); // scrolled to
        key(Qt::Key_Minus);
        QVERIFY(!m_gallery->showsAll(2));
        QSignalSpy opened(m_gallery.get(), &Gallery::photoOpened);
        key(Qt::Key_Home);
        key(Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
    }

    void edits_keep_selection_and_scroll() {
        m_gallery->showAll(1, true);
        m_gallery->selectSamples({105, 150});
        m_gallery->verticalScrollBar()->setValue(200);
        QSignalSpy spy(m_gallery.get(), &Gallery::photosSelected);
        auto changed = groups(3, 100);
        changed[1].photos[5].faded = true;
        m_gallery->setGroups(changed);
        QCOMPARE(m_gallery->selectedSamples(), (std::vector<std::size_t>{105, 150}));
        QCOMPARE(m_gallery->verticalScrollBar()->value(), 200);
        QVERIFY(m_gallery->showsAll(1));
        QCOMPARE(spy.count(), 0);
        changed[1].photos.erase(changed[1].photos.begin() + 5);
        m_gallery->setGroups(changed);
        QCOMPARE(m_gallery->selectedSamples(), std::vector<std::size_t>{150});
        QCOMPARE(spy.count(), 1);
        m_gallery->setGroups({});
        m_gallery->viewport()->repaint();
        QVERIFY(m_gallery->selectedSamples().empty());
    }

    void thumbnails_arrive() {
        QImage red(90, 60, QImage::Format_RGB32);
        red.fill(Qt::red);
        bool ready = false;
        m_gallery->setThumbnails([&](std::size_t, int) { return ready ? red : QImage(); });
        m_gallery->viewport()->repaint();
        const auto middle = [&] { return m_gallery->viewport()->grab().toImage().pixelColor(at(0).center()); };
        QVERIFY(middle() != QColor(Qt::red));
        ready = true;
        m_gallery->thumbnailReady(0);
        QCOMPARE(middle(), QColor(Qt::red));
        auto faded = groups(3, 100);
        faded[0].photos[0].faded = true;
        m_gallery->setGroups(faded);
        QVERIFY(middle() != QColor(Qt::red));
    }

    void zoom() {
        GalleryBar bar(m_gallery.get());
        const int before = m_gallery->columns();
        bar.slider()->setValue(200);
        QVERIFY(m_gallery->columns() < before);
        m_gallery->setFocus();
        key(Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(bar.slider()->value(), m_gallery->zoom());
        m_gallery->setZoom(10'000);
        QCOMPARE(m_gallery->zoom(), Gallery::most_zoom);
    }

    void pills() {
        GalleryBar bar(m_gallery.get());
        bar.resize(640, 44);
        bar.addPill("All 300");
        bar.addPill("Train");
        bar.addPill("Problems 3", "warning");
        bar.show();
        QVERIFY(QTest::qWaitForWindowExposed(&bar));
        QSignalSpy spy(&bar, &GalleryBar::currentChanged);
        const auto pills = bar.findChildren<FilterPill*>();
        QTest::mouseClick(pills[2], Qt::LeftButton);
        QCOMPARE(bar.current(), 2);
        QCOMPARE(spy.count(), 1);
        pills[1]->setFocus(Qt::TabFocusReason);
        QTest::keyClick(pills[1], Qt::Key_Space);
        QCOMPARE(bar.current(), 1);
        bar.setCurrent(2);
        bar.setPill(2, "Problems 0", false); // its photos are gone: all are shown
        QCOMPARE(bar.current(), 0);
    }

    void accessible() {
        auto* interface = QAccessible::queryAccessibleInterface(m_gallery.get());
        QVERIFY(interface);
        QVERIFY(interface->text(QAccessible::Name).contains("Photos"));
    }
};

QTEST_MAIN(TestGallery)
#include "test_gallery.moc"

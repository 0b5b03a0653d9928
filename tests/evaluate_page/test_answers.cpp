// SPDX-License-Identifier: GPL-3.0-or-later
// The widgets that show answers: photo with attention, bars, gallery of verdicts with mouse and keys.
#include "widgets/photos/answer_bars.h"
#include "widgets/photos/attention_blend.h"
#include "widgets/photos/photo_view.h"
#include "widgets/photos/verdict_gallery.h"

#include <QAbstractItemModelTester>
#include <QtTest>

#include <set>

using namespace squeeze;

namespace {

QImage plain(const QColor& colour, int width = 60, int height = 40) {
    QImage image(width, height, QImage::Format_RGB32);
    image.fill(colour);
    return image;
}

std::vector<Verdict> some(int count) {
    std::vector<Verdict> made;
    for (int i = 0; i < count; ++i)
        made.push_back({std::size_t(100 + i), QString("p%1.jpg").arg(i), "glacier", "glacier", "mountain", 0.71, 0.58});
    return made;
}

} // namespace

class TestAnswers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void attention_colours_what_was_seen() {
        const auto& theme = Theme::light();
        const QImage grey = half_grey(plain(QColor(200, 100, 0)));
        const QColor half = grey.pixelColor(0, 0);
        QVERIFY(half.saturation() < QColor(200, 100, 0).saturation() && half.saturation() > 0);

        const std::vector<float> left{1, 0, 1, 0}; // 2 x 2: the left half
        const QImage seen = with_attention(plain(QColor(120, 120, 120)), left, 2, {0.25, 0, 0.5, 1}, theme);
        QCOMPARE(seen.pixelColor(2, 20), QColor(120, 120, 120)); // outside
        const QColor bright = seen.pixelColor(18, 20), dark = seen.pixelColor(42, 20);
        QVERIFY2(bright.lightness() > dark.lightness() + 40, qPrintable(bright.name() + dark.name()));
        QVERIFY(std::abs(bright.red() - theme.attention[4].red()) < 60);
        // A map of a wrong size or with nothing seen leaves the photo half grey.
        QCOMPARE(with_attention(plain(Qt::red), left, 3, {0, 0, 1, 1}, theme), half_grey(plain(Qt::red)));
        QCOMPARE(with_attention(plain(Qt::red), left, 2, {}, theme), half_grey(plain(Qt::red)));
    }

    void photos_keep_their_shape() {
        PhotoView view;
        view.resize(200, 200);
        QVERIFY(view.photoRect().isNull());
        view.setPhoto(plain(Qt::green, 400, 200));
        QCOMPARE(view.photoRect(), QRect(0, 0, 200, 100));
        view.setPhoto(plain(Qt::green, 10, 4000)); // very narrow
        QVERIFY(view.photoRect().width() >= 1);
        view.setPhoto(plain(Qt::green, 60, 60));
        view.setAttention({0, 0, 0, 1}, 2, {0, 0, 1, 1});
        const QImage painted = view.grab().toImage();
        const double ratio = painted.devicePixelRatio();
        QVERIFY(painted.pixelColor(int(185 * ratio), int(185 * ratio)) !=
                painted.pixelColor(int(20 * ratio), int(20 * ratio)));
        view.setAttention({}, 0, {});
        view.setNote("attention map not available");
        QVERIFY(view.grab().toImage().pixelColor(10, 10).saturation() < 255);
    }

    void bars_say_what_they_show() {
        AnswerBars bars(AnswerBars::Of::Compressed);
        bars.resize(220, bars.sizeHint().height());
        bars.setBars({}, "no model");
        QCOMPARE(bars.accessibleDescription(), QString("no model"));
        std::vector<AnswerBar> six;
        for (int i = 0; i < 6; ++i) six.push_back({QString("class %1").arg(i), 0.5 / (i + 1), i == 1});
        bars.setBars(six);
        QCOMPARE(bars.bars().size(), std::size_t(5));
        QVERIFY(bars.accessibleDescription().contains("class 1") && bars.accessibleDescription().contains("truth"));
        QVERIFY(!bars.accessibleDescription().contains("class 5"));
        const QImage painted = bars.grab().toImage();
        int blue = 0;
        for (int x = 0; x < painted.width(); ++x) blue += painted.pixelColor(x, 10) == Theme::of(bars.palette()).fill;
        QVERIFY(blue > 10);
    }

    void the_model_is_sound() {
        VerdictModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setVerdicts(some(3));
        QCOMPARE(model.rowCount(), 3);
        const QString text = model.index(1).data().toString();
        QVERIFY2(text.contains("p1.jpg") && text.contains("mountain") && text.contains("glacier"), qPrintable(text));
        QCOMPARE(model.find(102), 2);
        QCOMPARE(model.find(5), -1);
        model.setVerdicts({});
        QCOMPARE(model.rowCount(), 0);
    }

    void a_photo_is_chosen_by_mouse_and_keys() {
        VerdictGallery gallery;
        gallery.resize(500, 260);
        gallery.setVerdicts(some(40));
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        QSignalSpy chosen(&gallery, &VerdictGallery::chosen);
        QTest::mouseClick(gallery.viewport(), Qt::LeftButton, {},
                          gallery.visualRect(gallery.model()->index(2, 0)).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(chosen.last()[0].value<std::size_t>(), std::size_t(102));
        QTest::keyClick(&gallery, Qt::Key_Right);
        QCOMPARE(chosen.last()[0].value<std::size_t>(), std::size_t(103));
        QTest::keyClick(&gallery, Qt::Key_Down);
        QVERIFY(chosen.last()[0].value<std::size_t>() > 104);
        const auto before = chosen.count();
        gallery.setVerdicts(some(5)); // other photos: nobody has chosen one
        QCOMPARE(chosen.count(), before);
        QVERIFY(gallery.selectionModel()->selectedIndexes().isEmpty());
    }

    void only_what_is_seen_is_asked_for() {
        VerdictGallery gallery;
        std::set<std::size_t> asked;
        bool there = false;
        gallery.setThumbnails([&](std::size_t key, int side) {
            asked.insert(key);
            return there ? plain(Qt::blue, side, side) : QImage();
        });
        gallery.resize(500, 260);
        gallery.setVerdicts(some(3000));
        gallery.show();
        QVERIFY(QTest::qWaitForWindowExposed(&gallery));
        QTRY_VERIFY(!asked.empty());
        QVERIFY2(asked.size() < 40, qPrintable(QString::number(asked.size())));
        QVERIFY(!asked.contains(3000));
        there = true;
        asked.clear();
        gallery.thumbnailReady(101);
        QTRY_VERIFY(asked.contains(101));
        asked.clear();
        gallery.viewport()->update();
        QTest::qWait(50);
        QVERIFY(!asked.contains(101)); // kept
    }

    void cells_fill_the_width() {
        VerdictGallery gallery;
        for (const int width : {300, 500, 723, 1000}) {
            gallery.resize(width, 260);
            QVERIFY(gallery.thumbnailSide() >= VerdictGallery::least_side - VerdictGallery::gap);
            QVERIFY(gallery.thumbnailSide() < 2 * VerdictGallery::least_side + VerdictGallery::gap);
        }
    }
};

QTEST_MAIN(TestAnswers)
#include "test_answers.moc"

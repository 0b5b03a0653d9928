// SPDX-License-Identifier: GPL-3.0-or-later
// The size target under mouse, keys and assistive technology.
#include "tests/layers/samples.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;

class TestTargetSlider : public QObject {
    Q_OBJECT

    std::unique_ptr<TargetSlider> make() {
        auto slider = std::make_unique<TargetSlider>();
        slider->resize(700, slider->sizeHint().height());
        slider->setOriginal(3'000'000);
        slider->setBytes(300'000);
        slider->setCurve(test::curve());
        slider->show();
        slider->setFocus(Qt::TabFocusReason);
        return slider;
    }
    QPoint at(const TargetSlider& slider, std::uint64_t bytes) {
        return QPointF(slider.xOf(bytes), slider.handle().y()).toPoint();
    }

private Q_SLOTS:
    void initTestCase() { QApplication::setPalette(Theme::light().palette()); }

    void the_track_is_logarithmic() {
        auto slider = make();
        const double one = slider->xOf(3'000'000), ten = slider->xOf(300'000), hundred = slider->xOf(30'000);
        QVERIFY(std::abs((ten - one) - (hundred - ten)) < 0.01);
        QVERIFY(std::abs(slider->xOf(10'000) - slider->xOf(10)) < 0.01); // 300x is the end
    }

    void a_drag_moves_and_settles_once() {
        auto slider = make();
        QSignalSpy moved(slider.get(), &TargetSlider::moved), settled(slider.get(), &TargetSlider::settled);
        QTest::mousePress(slider.get(), Qt::LeftButton, {}, at(*slider, 300'000));
        QVERIFY(slider->dragging());
        QCOMPARE(moved.count(), 0); // gripping is no move
        const auto end = at(*slider, 61'440);
        for (int x = at(*slider, 300'000).x(); x <= end.x(); ++x) QTest::mouseMove(slider.get(), {x, end.y()});
        slider->setBytes(1); // what comes from outside waits
        QTest::mouseRelease(slider.get(), Qt::LeftButton, {}, end);
        QVERIFY(moved.count() >= 1);
        QCOMPARE(settled.count(), 1);
        QCOMPARE(settled[0][0].toULongLong(), slider->bytes());
        QCOMPARE(settled[0][1].toString(), moved[0][1].toString());
        QVERIFY(std::abs(std::log(double(slider->bytes()) / 61'440)) < 0.02);
    }

    void moves_are_coalesced_to_frames() {
        auto slider = make();
        QTest::mousePress(slider.get(), Qt::LeftButton, {}, at(*slider, 300'000));
        QSignalSpy moved(slider.get(), &TargetSlider::moved);
        QElapsedTimer time;
        time.start();
        const auto y = at(*slider, 300'000).y();
        for (int i = 0; i < 300; ++i) QTest::mouseMove(slider.get(), {at(*slider, 300'000).x() + 10 + i % 50, y});
        QVERIFY(moved.count() <= time.elapsed() / 16 + 2);
        QTest::mouseRelease(slider.get(), Qt::LeftButton, {}, {400, y});
    }

    void escape_returns() {
        auto slider = make();
        QSignalSpy cancelled(slider.get(), &TargetSlider::cancelled), settled(slider.get(), &TargetSlider::settled);
        QTest::mousePress(slider.get(), Qt::LeftButton, {}, at(*slider, 300'000));
        QTest::mouseMove(slider.get(), at(*slider, 30'000));
        QTest::keyClick(slider.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(slider->bytes(), std::uint64_t(300'000));
        QTest::mouseRelease(slider.get(), Qt::LeftButton, {}, at(*slider, 30'000));
        QCOMPARE(settled.count(), 0);
    }

    void keys() {
        auto slider = make();
        QSignalSpy settled(slider.get(), &TargetSlider::settled);
        QTest::keyClick(slider.get(), Qt::Key_Right);
        QCOMPARE(slider->bytes(), std::uint64_t(297'000));
        QTest::keyClick(slider.get(), Qt::Key_PageUp);
        QCOMPARE(slider->bytes(), std::uint64_t(267'300));
        QTest::keyClick(slider.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(slider->bytes(), std::uint64_t(267'567));
        QTest::keyClick(slider.get(), Qt::Key_Left, Qt::ShiftModifier);
        QCOMPARE(slider->bytes(), std::uint64_t(294'324));
        QTest::keyClick(slider.get(), Qt::Key_Home);
        QCOMPARE(slider->bytes(), std::uint64_t(3'000'000));
        QTest::keyClick(slider.get(), Qt::Key_Left); // no larger than the original
        QCOMPARE(slider->bytes(), std::uint64_t(3'000'000));
        QCOMPARE(settled.count(), 5);
    }

    void home_and_end_go_as_far_as_can_be() {
        auto slider = make();
        QSignalSpy settled(slider.get(), &TargetSlider::settled);
        QTest::keyClick(slider.get(), Qt::Key_End); // what can be reached is not known yet
        QCOMPARE(slider->bytes(), std::uint64_t(10'000));
        slider->setLeast(61'441);
        QTest::keyClick(slider.get(), Qt::Key_Home);
        QCOMPARE(slider->bytes(), std::uint64_t(3'000'000));
        QTest::keyClick(slider.get(), Qt::Key_PageUp);
        QCOMPARE(slider->bytes(), std::uint64_t(2'700'000));
        QTest::keyClick(slider.get(), Qt::Key_End);
        QCOMPARE(slider->bytes(), std::uint64_t(61'441));
        QTest::keyClick(slider.get(), Qt::Key_PageUp); // no smaller
        QCOMPARE(slider->bytes(), std::uint64_t(61'441));
        QTest::mouseClick(slider.get(), Qt::LeftButton, {}, at(*slider, 10'000));
        QCOMPARE(slider->bytes(), std::uint64_t(61'441));
        slider->setLeast(5'000); // beyond the track's end
        QTest::keyClick(slider.get(), Qt::Key_End);
        QCOMPARE(slider->bytes(), std::uint64_t(5'000));
        QCOMPARE(settled.count(), 5);
    }

    void double_click_asks_for_the_suggestion() {
        auto slider = make();
        QSignalSpy wanted(slider.get(), &TargetSlider::suggestionWanted);
        QTest::mouseDClick(slider.get(), Qt::LeftButton, {}, at(*slider, 300'000));
        QCOMPARE(wanted.count(), 1);
    }

    void assistive_technology_reads_and_moves_it() {
        auto slider = make();
        auto* accessible = QAccessible::queryAccessibleInterface(slider.get());
        QVERIFY(accessible && accessible->valueInterface());
        QCOMPARE(accessible->role(), QAccessible::Slider);
        QCOMPARE(accessible->valueInterface()->currentValue().toDouble(), 300'000.0);
        QCOMPARE(accessible->valueInterface()->maximumValue().toDouble(), 3'000'000.0);
        QSignalSpy settled(slider.get(), &TargetSlider::settled);
        accessible->valueInterface()->setCurrentValue(100'000.0);
        QCOMPARE(settled.count(), 1);
        QCOMPARE(slider->bytes(), std::uint64_t(100'000));
        slider->setNow({0.887, Known::Estimated, 0, 0, 0}, {});
        QTRY_VERIFY_WITH_TIMEOUT(slider->accessibleDescription().contains("88.7"), 2000);
    }

    void curves_are_interpolated() {
        const auto curve = test::curve();
        QCOMPARE(at(curve, 0.5).retrained, curve.points.front().retrained);
        QCOMPARE(at(curve, 1e9).asIs, curve.points.back().asIs);
        const auto middle = at(curve, std::sqrt(300.0)).retrained; // between 10 and 30, half-way in the logarithm
        QVERIFY(std::abs(middle - (curve.points[1].retrained + curve.points[2].retrained) / 2) < 1e-9);
        QCOMPARE(at(TargetCurve{}, 5).asIs, 0.0);
    }

    void paints_whatever_it_is_given() {
        TargetSlider slider;
        slider.resize(300, 80);
        QVERIFY(!slider.grab().isNull()); // nothing at all
        slider.setCurve(test::curve());
        slider.setOriginal(100);
        slider.setBytes(1'000'000); // larger than the original
        QVERIFY(!slider.grab().isNull());
        QTest::mouseClick(&slider, Qt::LeftButton, {}, {200, 60});
        QVERIFY(slider.bytes() <= 100);
        slider.setPalette(Theme::darkTheme().palette());
        QVERIFY(!slider.grab().isNull());
    }

private:
    static TargetCurve::Point at(const TargetCurve& curve, double ratio) { return squeeze::at(curve, ratio); }
};

QTEST_MAIN(TestTargetSlider)
#include "test_target_slider.moc"

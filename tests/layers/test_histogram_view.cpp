// SPDX-License-Identifier: GPL-3.0-or-later
// The threshold under the hand.
#include "tests/layers/samples.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;

class TestHistogramView : public QObject {
    Q_OBJECT

    std::unique_ptr<HistogramView> make() {
        auto view = std::make_unique<HistogramView>();
        view->resize(480, 260);
        view->set(test::histogram());
        view->show();
        view->setFocus(Qt::TabFocusReason);
        return view;
    }
    QPoint on(const HistogramView& view, double weight, int y = 200) { return {int(std::lround(view.xOf(weight))), y}; }

private Q_SLOTS:
    void initTestCase() { QApplication::setPalette(Theme::light().palette()); }

    void the_threshold_follows_the_hand() {
        auto view = make();
        QSignalSpy moved(view.get(), &HistogramView::thresholdMoved), ended(view.get(), &HistogramView::dragEnded);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, on(*view, 0.05));
        QTest::mouseMove(view.get(), on(*view, 0.08));
        QVERIFY(std::abs(view->threshold() - 0.08) < 0.002);
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, on(*view, 0.08));
        QVERIFY(moved.count() >= 1);
        QVERIFY(std::abs(moved.last()[0].toDouble() - 0.08) < 0.002);
        QVERIFY(!moved[0][1].toString().isEmpty());
        QCOMPARE(ended.count(), 1);
    }

    void the_left_line_is_the_same_threshold() {
        auto view = make();
        QSignalSpy moved(view.get(), &HistogramView::thresholdMoved);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, on(*view, -0.05));
        QTest::mouseMove(view.get(), on(*view, -0.02));
        QVERIFY(std::abs(view->threshold() - 0.02) < 0.002);
        QTest::mouseMove(view.get(), on(*view, 0.1)); // past zero: none is pruned
        QCOMPARE(view->threshold(), 0.0);
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, on(*view, 0.1));
    }

    void the_hit_area_is_24_px_and_full_height() {
        auto view = make();
        const int x = on(*view, 0.05).x();
        for (const auto& [dx, hit] : {std::pair(0, true), {11, true}, {-11, true}, {14, false}, {60, false}}) {
            QTest::mousePress(view.get(), Qt::LeftButton, {}, {x + dx, 40});
            QCOMPARE(view->dragging(), hit);
            QTest::mouseRelease(view.get(), Qt::LeftButton, {}, {x + dx, 40});
        }
        QTest::mouseMove(view.get(), {x + 5, 100});
        QCOMPARE(view->cursor().shape(), Qt::SplitHCursor);
        QTest::mouseMove(view.get(), {x + 80, 100});
        QVERIFY(view->cursor().shape() != Qt::SplitHCursor);
    }

    void ctrl_is_fine_shift_is_coarse() {
        auto view = make();
        QTest::mousePress(view.get(), Qt::LeftButton, {}, on(*view, 0.05));
        const auto to = on(*view, 0.08);
        QMouseEvent fine(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                         Qt::ControlModifier);
        QApplication::sendEvent(view.get(), &fine);
        QVERIFY(std::abs(view->threshold() - 0.053) < 0.0005);
        QMouseEvent coarse(QEvent::MouseMove, to, view->mapToGlobal(to), Qt::NoButton, Qt::LeftButton,
                           Qt::ShiftModifier);
        QApplication::sendEvent(view.get(), &coarse);
        QVERIFY(std::abs(view->threshold() - 0.08) < 1e-6); // the edge of a bin
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, to);
    }

    void escape_returns() {
        auto view = make();
        QSignalSpy cancelled(view.get(), &HistogramView::cancelled), ended(view.get(), &HistogramView::dragEnded);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, on(*view, 0.05));
        QTest::mouseMove(view.get(), on(*view, 0.1));
        QTest::keyClick(view.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.count(), 1);
        QCOMPARE(view->threshold(), 0.05);
        QTest::mouseRelease(view.get(), Qt::LeftButton, {}, on(*view, 0.1));
        QCOMPARE(ended.count(), 0);
    }

    void keys_step_by_kept_weights() {
        auto view = make();
        QSignalSpy stepped(view.get(), &HistogramView::keptStepped), ended(view.get(), &HistogramView::dragEnded);
        QTest::keyClick(view.get(), Qt::Key_Right);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(view.get(), Qt::Key_Left, Qt::ControlModifier);
        QCOMPARE(stepped.count(), 3);
        QCOMPARE(stepped[0][0].toDouble(), 0.01);
        QCOMPARE(stepped[1][0].toDouble(), -0.1);
        QCOMPARE(stepped[2][0].toDouble(), -0.001);
        QCOMPARE(ended.count(), 3);
    }

    void locked_layers_stay() {
        auto view = make();
        auto data = test::histogram();
        data.locked = true;
        view->set(data);
        QSignalSpy stepped(view.get(), &HistogramView::keptStepped);
        QTest::mousePress(view.get(), Qt::LeftButton, {}, on(*view, 0.05));
        QVERIFY(!view->dragging());
        QTest::keyClick(view.get(), Qt::Key_Right);
        QCOMPARE(stepped.count(), 0);
        QVERIFY(!view->grab().isNull());
    }

    void another_layer_ends_the_drag() {
        auto view = make();
        QTest::mousePress(view.get(), Qt::LeftButton, {}, on(*view, 0.05));
        auto data = test::histogram();
        data.layer = "conv10";
        view->set(data);
        QVERIFY(!view->dragging());
        QCOMPARE(view->threshold(), 0.05);
    }

    void double_click_asks_for_the_suggestion() {
        auto view = make();
        QSignalSpy wanted(view.get(), &HistogramView::suggestionWanted);
        QTest::mouseDClick(view.get(), Qt::LeftButton, {}, on(*view, 0.05));
        QCOMPARE(wanted.count(), 1);
    }

    void assistive_technology_reads_and_moves_it() {
        auto view = make();
        auto* value = QAccessible::queryAccessibleInterface(view.get())->valueInterface();
        QVERIFY(value);
        QCOMPARE(value->currentValue().toDouble(), 0.05);
        QSignalSpy moved(view.get(), &HistogramView::thresholdMoved);
        value->setCurrentValue(0.1);
        QCOMPARE(moved.count(), 1);
        QCOMPARE(moved[0][0].toDouble(), 0.1);
        QTRY_VERIFY_WITH_TIMEOUT(view->accessibleDescription().contains("0.05"), 2000);
    }

    void kept_is_blue_pruned_is_not() {
        auto view = make();
        const auto picture = view->grab().toImage();
        const auto accent = Theme::light().accent;
        const auto blue = [&](double weight) {
            const double bottom = double(picture.height()) - 45;
            int found = 0;
            for (int y = 30; y < int(bottom); ++y) found += picture.pixelColor(int(view->xOf(weight)), y) == accent;
            return found;
        };
        QVERIFY(blue(0.0725) > 40);
        QVERIFY(blue(-0.0725) > 40);
        QCOMPARE(blue(0.0225), 0);
    }

    void paints_whatever_it_is_given() {
        HistogramView view;
        view.resize(300, 160);
        QVERIFY(!view.grab().isNull());
        WeightHistogram data;
        data.before = {0, 0, {5}};
        view.set(data);
        QVERIFY(!view.grab().isNull());
        data = test::histogram();
        data.threshold = 50; // all pruned
        data.shares.clear();
        view.set(data);
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestHistogramView)
#include "test_histogram_view.moc"

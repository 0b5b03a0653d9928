// SPDX-License-Identifier: GPL-3.0-or-later
// The expanded module, the filters and the weight curves under mouse and keys.
#include "sample_net.h"
#include "widgets/network/filter_view.h"
#include "widgets/network/module_view.h"
#include "widgets/network/weight_curves.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QtTest>

using namespace squeeze;

namespace {

/// Filter f has f survivors, the first of them negative.
FilterLayer layer(int filters, int inputs, int kernel) {
    FilterLayer result;
    result.name = "fire9/expand3x3";
    result.filters = filters;
    result.inputs = inputs;
    result.kernel = kernel;
    result.limit = 0.5f;
    result.bias.assign(std::size_t(filters), -0.042f);
    result.fetch = [=](int filter) {
        std::vector<float> weights(std::size_t(inputs * kernel * kernel));
        for (int i = 0; i < std::min(filter, int(weights.size())); ++i) weights[std::size_t(i)] = i ? 0.25f : -0.5f;
        return weights;
    };
    return result;
}

} // namespace

class TestNetworkViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void module_cards() {
        ModuleView view;
        view.resize(560, 300);
        const auto net = sample_net();
        const auto& fire9 = net.blocks[12];
        view.setModule(fire9, net.blocks[11], MetricScale::of(FlowMetric::Sparsity, net));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy chosen(&view, &ModuleView::partSelected), opened(&view, &ModuleView::partOpened);
        const auto wide = fire9.parts[2].layer, squeeze = fire9.parts[0].layer;
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.cardOf(wide).center());
        QCOMPARE(chosen.count(), 1);
        QCOMPARE(view.selected(), int(wide));
        QVERIFY(view.accessibleDescription().contains("256 × 64 × 3 × 3"));
        view.setFocus();
        QTest::keyClick(&view, Qt::Key_Left);
        QTest::keyClick(&view, Qt::Key_Left);
        QCOMPARE(view.selected(), int(squeeze));
        QTest::keyClick(&view, Qt::Key_Left); // there is none before
        QCOMPARE(chosen.count(), 3);
        QTest::keyClick(&view, Qt::Key_Enter);
        QCOMPARE(opened.count(), 1);
        for (const auto& a : fire9.parts)
            for (const auto& b : fire9.parts)
                if (a.layer != b.layer) QVERIFY(!view.cardOf(a.layer).intersects(view.cardOf(b.layer)));
        view.setModule(net.blocks[13], net.blocks[12], MetricScale());
        view.resize(240, 140); // narrow: elided, not broken
        view.grab();
    }

    void filters() {
        FilterView view;
        view.resize(340, 300);
        view.setLayer(layer(256, 64, 3));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy spy(&view, &FilterView::filterChanged);
        view.setFocus();
        QCOMPARE(view.survivors(), 0);
        for (int i = 0; i < 5; ++i) QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.filter(), 5);
        QCOMPARE(view.survivors(), 5);
        QCOMPARE(view.inputsUsed(), 1);
        QTest::keyClick(&view, Qt::Key_PageDown);
        QCOMPARE(view.filter(), 15);
        QCOMPARE(view.inputsUsed(), 2); // 15 weights of 9 each
        QTest::keyClick(&view, Qt::Key_End);
        QCOMPARE(view.filter(), 255);
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.filter(), 255);
        QCOMPARE(spy.count(), 7);
        QVERIFY(view.accessibleDescription().contains("256 of 256"));
        view.setLayer(layer(8, 4, 1)); // the number is kept where it fits
        QCOMPARE(view.filter(), 7);
        view.setLayer({});
        view.grab();
        QTest::keyClick(&view, Qt::Key_Right);
        QCOMPARE(view.filter(), 0);
    }

    void signed_colours() {
        FilterView view;
        view.resize(340, 300);
        view.setLayer(layer(16, 64, 3));
        view.setFilter(2);
        const auto image = view.grab().toImage();
        const auto& theme = Theme::of(view.palette());
        const auto near = [](const QColor& a, const QColor& b) {
            return std::abs(a.red() - b.red()) + std::abs(a.green() - b.green()) + std::abs(a.blue() - b.blue()) < 12;
        };
        QVERIFY(near(image.pixelColor(2, 2), theme.categories[1])); // -0.5: the whole of the negative colour
        QVERIFY(image.pixelColor(12, 2).blue() > image.pixelColor(12, 2).red());
        QCOMPARE(image.pixelColor(2, 12), theme.grid); // pruned
    }

    void first_layer_is_pictures() {
        FilterView view;
        view.resize(340, 300);
        view.setLayer(layer(64, 3, 3));
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QSignalSpy spy(&view, &FilterView::filterChanged);
        QTest::mouseClick(&view, Qt::LeftButton, {}, view.pictureOf(10).center());
        QCOMPARE(view.filter(), 10);
        QCOMPARE(spy.count(), 1);
        // Weights 0 is -0.5 of red: no red at all; the picture of filter 0 is grey.
        const auto image = view.grab().toImage();
        const auto dark = image.pixelColor(view.pictureOf(10).topLeft() + QPoint(3, 3));
        QCOMPARE(dark.red(), 0);
        QVERIFY(dark.green() >= 127);
        const auto grey = image.pixelColor(view.pictureOf(0).center());
        QVERIFY(grey.red() >= 127 && grey.red() == grey.green());
        QTest::keyClick(&view, Qt::Key_Down);
        QCOMPARE(view.filter(), 18); // 8 in a row
    }

    void curves() {
        std::vector<float> all, kept;
        for (int i = -500; i <= 500; ++i) {
            all.push_back(float(i) / 1000);
            if (std::abs(i) > 300) kept.push_back(float(i) / 1000);
        }
        WeightSeries one{"expand3x3", histogram(all, 41, -0.5, 0.5), histogram(kept, 41, -0.5, 0.5), 0, 0.961};
        WeightCurves view;
        view.resize(300, 320);
        view.setSeries({one, one, one}, 2);
        const auto now = view.grab().toImage();
        QVERIFY(view.accessibleDescription().contains("96.1"));
        view.showNow(false);
        QVERIFY(!view.accessibleDescription().contains("96.1"));
        QVERIFY(view.grab().toImage() != now);
        view.setSeries({}, -1);
        view.grab();
        view.setSeries({{"empty", {}, {}, 0, 1}}, 0);
        view.grab();
    }
};

QTEST_MAIN(TestNetworkViews)
#include "test_network_views.moc"

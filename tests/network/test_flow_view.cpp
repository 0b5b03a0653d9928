// SPDX-License-Identifier: GPL-3.0-or-later
// The flow under mouse and keys.
#include "sample_net.h"
#include "widgets/network/flow_view.h"
#include "widgets/theme/theme.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QtTest>

using namespace squeeze;

class TestFlowView : public QObject {
    Q_OBJECT
    std::unique_ptr<FlowView> m_view;
    int layerOf(int block, int part) const {
        return int(m_view->net().blocks[std::size_t(block)].parts[std::size_t(part)].layer);
    }

private Q_SLOTS:
    void init() {
        m_view = std::make_unique<FlowView>();
        m_view->resize(1250, 290);
        m_view->setNet(sample_net());
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }
    void cleanup() { m_view.reset(); }

    void a_click_chooses_a_part() {
        QSignalSpy spy(m_view.get(), &FlowView::partSelected);
        const int layer = layerOf(12, 2);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->squareOf(std::size_t(layer)).center());
        QCOMPARE(spy.count(), 1);
        QCOMPARE(spy[0][0].toInt(), layer);
        QCOMPARE(m_view->selected(), layer);
        QVERIFY(m_view->accessibleDescription().contains("fire9 expand3x3"));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->squareOf(std::size_t(layer)).center());
        QCOMPARE(spy.count(), 1); // nothing new
    }

    void a_click_beside_the_squares_takes_the_largest_part() {
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->blockRect(3).topLeft() + QPoint(4, 6));
        QCOMPARE(m_view->selected(), layerOf(3, 2));
        // and so does the column below
        const auto box = m_view->blockRect(9);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(box.center().x(), m_view->height() - 20));
        QCOMPARE(m_view->selected(), layerOf(9, 2));
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, m_view->blockRect(2).center()); // a pool
        QCOMPARE(m_view->selected(), layerOf(9, 2));
    }

    void keys_walk_through_the_layers() {
        m_view->setFocus();
        QSignalSpy spy(m_view.get(), &FlowView::partSelected), opened(m_view.get(), &FlowView::partOpened);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QCOMPARE(m_view->selected(), 0);
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::keyClick(m_view.get(), Qt::Key_Down);
        QCOMPARE(m_view->selected(), layerOf(3, 1));
        QTest::keyClick(m_view.get(), Qt::Key_PageDown);
        QCOMPARE(m_view->selected(), layerOf(4, 0));
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QCOMPARE(m_view->selected(), layerOf(13, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Right); // the last one stays
        QCOMPARE(m_view->selected(), layerOf(13, 0));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QCOMPARE(m_view->selected(), 0);
        QCOMPARE(spy.count(), 6);
        QTest::keyClick(m_view.get(), Qt::Key_Return);
        QCOMPARE(opened.count(), 1);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, m_view->blockRect(3).center());
        QCOMPARE(opened.count(), 2);
    }

    void narrow_scrolls_to_the_chosen_one() {
        m_view->resize(520, 290);
        QTest::qWait(1);
        QVERIFY(m_view->horizontalScrollBar()->maximum() > 0);
        m_view->setFocus();
        QTest::keyClick(m_view.get(), Qt::Key_End);
        QVERIFY(m_view->horizontalScrollBar()->value() > 0);
        QVERIFY(m_view->viewport()->rect().contains(m_view->squareOf(std::size_t(m_view->selected()))));
        QTest::keyClick(m_view.get(), Qt::Key_Home);
        QVERIFY(m_view->viewport()->rect().contains(m_view->squareOf(0)));
    }

    void the_selection_survives_new_figures_but_not_another_network() {
        m_view->select(25);
        m_view->setNet(sample_net());
        QCOMPARE(m_view->selected(), 25);
        m_view->setNet(flowNet(zoo::find("alexnet").build(6), 128));
        QCOMPARE(m_view->selected(), -1);
    }

    void colours_follow_the_metric() {
        QSignalSpy spy(m_view.get(), &FlowView::scaleChanged);
        QCOMPARE(m_view->scale().high, 1.0);
        QCOMPARE(m_view->scale().low, 0.4);
        const auto& part = m_view->net().blocks[12].parts[2];
        const auto sparse = m_view->scale().colour(part, m_view->palette());
        m_view->setMetric(FlowMetric::Sensitivity);
        QCOMPARE(spy.count(), 1);
        QVERIFY(m_view->scale().colour(part, m_view->palette()) != sparse);
        m_view->setMetric(FlowMetric::Size);
        QVERIFY(MetricScale::words(FlowMetric::Size, m_view->scale().high).endsWith("B"));
        m_view->setMetric(FlowMetric::Bits);
        QVERIFY(m_view->scale().high > 0.7 && m_view->scale().high < 10);
    }

    void corners_are_painted_only_when_compressed() {
        const auto corner = [&] {
            const auto square = m_view->squareOf(std::size_t(layerOf(12, 2)));
            return m_view->viewport()->grab().toImage().pixelColor(square.bottomLeft() + QPoint(4, -5));
        };
        const auto orange = Theme::of(m_view->palette()).targetMark;
        QCOMPARE(corner(), orange);
        auto net = sample_net();
        net.compressed = false;
        m_view->setNet(std::move(net));
        QVERIFY(corner() != orange);
    }

    void an_empty_network_is_no_crash() {
        m_view->setNet({});
        m_view->grab();
        QTest::keyClick(m_view.get(), Qt::Key_Right);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, {50, 50});
        QCOMPARE(m_view->selected(), -1);
    }

    void work() {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(FlowView::workWords(6858432), QString("6.9 M"));
        QCOMPARE(FlowView::workWords(150528), QString("0.15 M"));
        QCOMPARE(FlowView::workWords(349'151'936), QString("349 M"));
    }
};

QTEST_MAIN(TestFlowView)
#include "test_flow_view.moc"

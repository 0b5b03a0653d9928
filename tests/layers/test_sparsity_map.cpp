// SPDX-License-Identifier: GPL-3.0-or-later
// One cell per kernel, sharp, readable by mouse and keys.
#include "tests/layers/samples.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;

class TestSparsityMap : public QObject {
    Q_OBJECT

    std::unique_ptr<SparsityMap> make(int filters, int inputs, int kernel) {
        auto map = std::make_unique<SparsityMap>();
        map->resize(512, 128);
        map->set(test::map(filters, inputs, kernel));
        map->show();
        return map;
    }

private Q_SLOTS:
    void initTestCase() {
        QApplication::setPalette(Theme::light().palette());
        QLocale::setDefault(QLocale::c());
    }

    void shades() {
        QCOMPARE(mapShade(0, 3), 0);
        QCOMPARE(mapShade(3, 3), 3);
        QCOMPARE(mapShade(9, 3), 6);
        QCOMPARE(mapShade(0, 1), 0);
        QCOMPARE(mapShade(1, 1), 1);
        QCOMPARE(mapShade(255, 1), 6);
        QCOMPARE(mapShade(121, 11), 6);
        QCOMPARE(mapShade(1, 11), 1);
    }

    void every_cell_has_its_shade() {
        auto map = make(64, 16, 3);
        QCOMPARE(map->cellSize(), 8.0);
        const auto picture = map->viewport()->grab().toImage();
        const auto& theme = Theme::light();
        for (int input = 0; input < 16; ++input)
            for (int filter = 0; filter < 64; ++filter) {
                const auto cell = map->map().cells[std::size_t(input * 64 + filter)];
                QCOMPARE(picture.pixelColor(filter * 8 + 4, input * 8 + 4),
                         theme.sparsity[std::size_t(mapShade(cell, 3))]);
            }
    }

    void follows_the_mouse() {
        auto map = make(64, 16, 3);
        QSignalSpy read(map.get(), &SparsityMap::readoutChanged);
        QTest::mouseMove(map->viewport(), {8 * 5 + 3, 8 * 2 + 3});
        QTRY_COMPARE(map->cell(), QPoint(5, 2));
        QCOMPARE(map->readout(), QString("Filter 6, input 3: %1 of 9 weights left").arg((2 * 64 + 5) % 10));
        QCOMPARE(read.last()[0].toString(), map->readout());
    }

    void follows_the_keys_and_stays_inside() {
        auto map = make(64, 16, 1);
        map->setFocus();
        QTest::keyClick(map.get(), Qt::Key_Right);
        QCOMPARE(map->cell(), QPoint(0, 0));
        QTest::keyClick(map.get(), Qt::Key_Right);
        QTest::keyClick(map.get(), Qt::Key_Down, Qt::ShiftModifier);
        QCOMPARE(map->cell(), QPoint(1, 10));
        QTest::keyClick(map.get(), Qt::Key_End);
        QTest::keyClick(map.get(), Qt::Key_Right);
        QCOMPARE(map->cell(), QPoint(63, 15));
        QVERIFY(!map->accessibleDescription().isEmpty());
    }

    void large_layers_scroll() {
        auto map = make(1000, 512, 1);
        QCOMPARE(map->cellSize(), 2.0);
        QVERIFY(map->horizontalScrollBar()->maximum() > 0);
        QVERIFY(map->verticalScrollBar()->maximum() > 0);
        map->setFocus();
        QTest::keyClick(map.get(), Qt::Key_End);
        QCOMPARE(map->horizontalScrollBar()->value(), map->horizontalScrollBar()->maximum());
        QCOMPARE(map->cellAt(QPointF(map->viewport()->width() - 1, map->viewport()->height() - 1)), QPoint(999, 511));
        QVERIFY(!map->grab().isNull());
    }

    void the_same_map_again_costs_nothing() {
        auto map = make(64, 16, 3);
        QSignalSpy read(map.get(), &SparsityMap::readoutChanged);
        map->set(test::map(64, 16, 3));
        QCOMPARE(read.count(), 0);
    }

    void survives_any_map() {
        SparsityMap map;
        map.resize(200, 60);
        QVERIFY(!map.grab().isNull());
        map.set({"x", 100, 100, 3, {1, 2, 3}}); // fewer cells than it says
        QVERIFY(!map.grab().isNull());
        QTest::keyClick(&map, Qt::Key_Right);
        QCOMPARE(map.cell(), QPoint(-1, -1));
        RampLegend legend;
        for (const int kernel : {1, 3, 7}) {
            legend.setKernel(kernel);
            QVERIFY(!legend.grab().isNull());
        }
    }
};

QTEST_MAIN(TestSparsityMap)
#include "test_sparsity_map.moc"

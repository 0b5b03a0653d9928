// SPDX-License-Identifier: GPL-3.0-or-later
// The confusion matrix under mouse and keys; shades, sentences and the table twin.
#include "widgets/plots/confusion_view.h"
#include "widgets/theme/theme.h"

#include <QSignalSpy>
#include <QStandardItemModel>
#include <QtTest>

using namespace squeeze;

using Cell = ConfusionView::Cell;

class TestConfusionView : public QObject {
    Q_OBJECT

    static void show(ConfusionView& view) {
        view.resize(420, 360);
        view.setCounts(
            {{"glacier", "mountain", "sea"}, {90, 8, 2, 5, 95, 0, 0, 1, 99}, {80, 18, 2, 5, 95, 0, 0, 4, 96}});
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
    }

private Q_SLOTS:
    void everyCellIsFoundWhereItIsDrawn() {
        ConfusionView view;
        show(view);
        for (int truth = 0; truth < 3; ++truth)
            for (int answer = 0; answer < 3; ++answer)
                QCOMPARE(view.cellAt(view.cellRect({truth, answer}).center()), (Cell{truth, answer}));
        QCOMPARE(view.cellAt({1, 1}), Cell{});
        QCOMPARE(view.cellAt(view.rect().bottomRight()), Cell{});
    }

    void aClickFiltersASecondTakesItBack() {
        ConfusionView view;
        show(view);
        QSignalSpy clicked(&view, &ConfusionView::cellClicked);
        const QPoint at = view.cellRect({0, 1}).center();
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        QCOMPARE(clicked.back(), (QList<QVariant>{0, 1}));
        QCOMPARE(view.selected(), (Cell{0, 1}));
        QTest::mouseClick(&view, Qt::LeftButton, {}, at);
        QCOMPARE(clicked.back(), (QList<QVariant>{-1, -1}));
        QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(clicked.size(), 2); // labels are no cells
    }

    void keysReachEveryCell() {
        ConfusionView view;
        show(view);
        view.setFocus(Qt::TabFocusReason);
        QSignalSpy clicked(&view, &ConfusionView::cellClicked);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_End);
        QVERIFY2(view.accessibleDescription().contains("mountain read as sea"),
                 qPrintable(view.accessibleDescription()));
        QTest::keyClick(&view, Qt::Key_Return);
        QCOMPARE(clicked.back(), (QList<QVariant>{1, 2}));
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Down);
        QTest::keyClick(&view, Qt::Key_Space);
        QCOMPARE(clicked.back(), (QList<QVariant>{2, 2})); // stays inside
        QTest::keyClick(&view, Qt::Key_Escape);
        QCOMPARE(clicked.back(), (QList<QVariant>{-1, -1}));
    }

    void sentencesSayCountAndChange() {
        ConfusionView view;
        show(view);
        const QString text = view.sentence({0, 1});
        QVERIFY2(text.contains("glacier read as mountain: 18"), qPrintable(text));
        QVERIFY2(text.contains("was 8"), qPrintable(text));
        view.setShown(ConfusionView::Shown::Original);
        QVERIFY(view.sentence({0, 1}).contains(": 8"));
        QVERIFY(!view.sentence({0, 1}).contains("was"));
        QVERIFY(view.sentence({9, 1}).isEmpty());
    }

    void moreIsFurtherFromTheBackground() {
        ConfusionView view;
        show(view);
        const auto& theme = Theme::of(view.palette());
        const auto far = [&](Cell cell) { return contrast(view.shade(cell), theme.base); };
        QVERIFY(far({0, 1}) > far({0, 2}));
        QVERIFY(far({0, 0}) > far({0, 1}));
        QVERIFY(far({2, 2}) > far({0, 0}));
        QVERIFY(far({0, 2}) > far({1, 2})); // 2 is more than 0
        for (int truth = 0; truth < 3; ++truth)
            for (int answer = 0; answer < 3; ++answer) {
                const QColor shade = view.shade({truth, answer});
                QVERIFY(contrast(textOn(shade), shade) >= 4.5);
            }
    }

    void theTableIsWhatIsShown() {
        ConfusionView view;
        show(view);
        QCOMPARE(view.table(&view)->item(0, 1)->data(Qt::DisplayRole).toInt(), 18);
        view.setShown(ConfusionView::Shown::Change);
        QCOMPARE(view.table(&view)->item(0, 0)->data(Qt::DisplayRole).toInt(), -10);
        QCOMPARE(view.table(&view)->item(0, 1)->data(Qt::DisplayRole).toInt(), 10);
    }

    void wrongSizesAndManyClassesAreNoCrash() {
        ConfusionView view;
        view.resize(300, 300);
        view.setCounts({{"a", "b"}, {1, 2, 3}, {}}); // counts that do not fit are left out
        QVERIFY(!view.grab().isNull());
        ConfusionCounts many;
        for (int i = 0; i < 257; ++i) many.classes << QString("class %1").arg(i);
        many.compressed.assign(257 * 257, 1);
        view.setCounts(many);
        QVERIFY(!view.grab().isNull());
        QVERIFY(view.cellAt({150, 150}).truth >= 0);
        view.setCounts({});
        QTest::keyClick(&view, Qt::Key_Return);
        QVERIFY(!view.grab().isNull());
    }
};

QTEST_MAIN(TestConfusionView)
#include "test_confusion_view.moc"

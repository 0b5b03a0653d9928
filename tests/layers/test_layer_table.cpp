// SPDX-License-Identifier: GPL-3.0-or-later
// The layer table under mouse and keys.
#include "tests/layers/samples.h"
#include "widgets/layers/layer_table.h"
#include "widgets/layers/layer_view.h"
#include "widgets/layers/sensitivity_curve.h"
#include "widgets/theme/rows.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QDialog>
#include <QLineEdit>
#include <QProxyStyle>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace squeeze;

namespace {

class Motion : public QProxyStyle {
public:
    int duration = 200;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* result) const override {
        return hint == SH_Widget_Animation_Duration ? duration : QProxyStyle::styleHint(hint, option, widget, result);
    }
};

} // namespace

class TestLayerTable : public QObject {
    Q_OBJECT

    std::unique_ptr<LayerTable> make() {
        auto table = std::make_unique<LayerTable>();
        table->resize(760, 300);
        table->setRows(test::rows(), 100);
        table->setCurves(test::curves());
        table->show();
        table->view()->setFocus();
        return table;
    }
    QPoint centre(const LayerTable& table, int row, int column) {
        return table.view()->visualRect(table.model()->index(row, column)).center();
    }

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setPalette(Theme::light().palette());
    }

    void arrows_choose_a_layer() {
        auto table = make();
        QCOMPARE(table->current(), 0);
        QSignalSpy selected(table.get(), &LayerTable::selected);
        QTest::keyClick(table->view(), Qt::Key_Down);
        QTest::keyClick(table->view(), Qt::Key_End);
        QCOMPARE(table->current(), 3);
        QTest::keyClick(table->view(), Qt::Key_Home);
        QCOMPARE(table->current(), 0);
        QTest::keyClick(table->view(), Qt::Key_Up);
        QCOMPARE(selected.count(), 3);
    }

    /// After a switch to a smaller network the rows of the one before stand until its first frame.
    void a_row_without_a_curve_shows_none() {
        auto table = make();
        auto curves = test::curves();
        curves.resize(2);
        table->setCurves(std::move(curves));
        table->showSensitivity(3);
        QVERIFY(table->findChildren<SensitivityPopup*>().isEmpty());
        table->showSensitivity(1);
        QCOMPARE(table->findChildren<SensitivityPopup*>().size(), 1);
    }

    void arrows_move_the_threshold() {
        auto table = make();
        table->setCurrent(1);
        QSignalSpy stepped(table.get(), &LayerTable::keptStepped), ended(table.get(), &LayerTable::dragEnded);
        QTest::keyClick(table->view(), Qt::Key_Right);
        QTest::keyClick(table->view(), Qt::Key_Left, Qt::ShiftModifier);
        QTest::keyClick(table->view(), Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(stepped.count(), 3);
        QCOMPARE(ended.count(), 3);
        QCOMPARE(stepped[0][0].value<QList<int>>(), QList<int>{1});
        QCOMPARE(stepped[0][1].toDouble(), 0.01);
        QCOMPARE(stepped[1][1].toDouble(), -0.1);
        QCOMPARE(stepped[2][1].toDouble(), 0.001);
        QVERIFY(stepped[0][2].toString() != stepped[1][2].toString()); // two steps of the history
        QTest::keyPress(table->view(), Qt::Key_Right);
        QTest::keyPress(table->view(), Qt::Key_Right);
        QTest::keyRelease(table->view(), Qt::Key_Right);
        QCOMPARE(stepped[3][2].toString(), stepped[4][2].toString()); // held: one step
        QCOMPARE(ended.count(), 4);
        QCOMPARE(table->current(), 1);
    }

    void locked_layers_do_not_move() {
        auto table = make();
        QSignalSpy stepped(table.get(), &LayerTable::keptStepped);
        QTest::keyClick(table->view(), Qt::Key_Right); // conv1 is locked
        QCOMPARE(stepped.count(), 0);
        QTest::keyClick(table->view(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(table->view(), Qt::Key_Right);
        QCOMPARE(stepped.count(), 1);
        QCOMPARE(stepped[0][0].value<QList<int>>(), (QList<int>{1, 2, 3}));
    }

    void comfortable_rows_are_higher() {
        auto table = make();
        const int usual = table->view()->rowHeight(0);
        setComfortableRows(true);
        QVERIFY(table->view()->rowHeight(0) >= 26);
        setComfortableRows(false);
        QCOMPARE(table->view()->rowHeight(0), usual);
    }

    void what_is_of_the_weights_alone_says_so() {
        auto table = make();
        const auto head = table->model()->headerData(LayerModel::Sensitivity, Qt::Horizontal, Qt::DisplayRole);
        QCOMPARE(head.toString(), QString("Weight error"));
        QVERIFY(table->model()
                    ->index(0, LayerModel::Sensitivity)
                    .data(Qt::ToolTipRole)
                    .toString()
                    .contains("weight error"));
    }

    void letters_and_brackets() {
        auto table = make();
        table->setCurrent(2);
        QSignalSpy bits(table.get(), &LayerTable::bitsWanted), lock(table.get(), &LayerTable::lockWanted);
        QTest::keyClick(table->view(), Qt::Key_BracketLeft);
        QTest::keyClick(table->view(), Qt::Key_BracketRight);
        QCOMPARE(bits.count(), 2);
        QCOMPARE(bits[0][1].toInt(), -1);
        QCOMPARE(bits[1][1].toInt(), 1);
        QTest::keyClick(table->view(), Qt::Key_L);
        QCOMPARE(lock.count(), 1);
        QCOMPARE(lock[0][0].toInt(), 2);
        QVERIFY(lock[0][1].toBool());
        QTest::keyClick(table->view(), Qt::Key_X); // nothing
        QVERIFY(!table->view()->findChild<QLineEdit*>());
        QTest::keyClick(table->view(), Qt::Key_S);
        auto* popup = table->findChild<SensitivityPopup*>();
        QVERIFY(popup && popup->isVisible());
        QVERIFY(!popup->grab().isNull());
        QTest::keyClick(popup, Qt::Key_Escape);
        QTRY_VERIFY(!table->findChild<SensitivityPopup*>());
        QTest::keyClick(table->view(), Qt::Key_S);
        auto* twin = table->findChild<SensitivityPopup*>()->findChild<QPushButton*>();
        QVERIFY(twin && !twin->accessibleName().isEmpty());
        QTest::mouseClick(twin, Qt::LeftButton);
        QTRY_VERIFY(!table->findChild<SensitivityPopup*>()); // the table outlives what it was opened from
        const auto* view = table->findChild<QDialog*>()->findChild<QTableView*>();
        QCOMPARE(view->model()->rowCount(), int(table->model()->curves()[2].size()));
    }

    void a_digit_types_a_threshold() {
        auto table = make();
        table->setCurrent(1);
        QSignalSpy typed(table.get(), &LayerTable::thresholdTyped);
        QTest::keyClick(table->view(), Qt::Key_0);
        auto* field = table->view()->findChild<QLineEdit*>();
        QVERIFY(field);
        QTest::keyClicks(field, ".125");
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(typed.count(), 1);
        QCOMPARE(typed[0][0].toInt(), 1);
        QCOMPARE(typed[0][1].toDouble(), 0.125);
        table->view()->setFocus();
        QTest::keyClick(table->view(), Qt::Key_Return);
        QTRY_VERIFY((field = table->view()->findChild<QLineEdit*>()) && field->isVisible());
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(typed.count(), 1);
    }

    void the_lock_is_a_button() {
        auto table = make();
        QSignalSpy lock(table.get(), &LayerTable::lockWanted);
        QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, centre(*table, 0, LayerModel::Lock));
        QCOMPARE(lock.count(), 1);
        QVERIFY(!lock[0][1].toBool());
        QTest::mouseClick(table->view()->viewport(), Qt::LeftButton, {}, centre(*table, 1, LayerModel::Name));
        QCOMPARE(lock.count(), 1);
        QCOMPARE(table->current(), 1);
    }

    void hovering_shows_in_the_row() {
        auto table = make();
        QTest::mouseMove(table->view()->viewport(), centre(*table, 2, LayerModel::Name));
        QTRY_COMPARE(table->view()->look().hovered, 2);
    }

    void moved_rows_are_tinted_and_fade() {
        Motion motion;
        auto table = make();
        table->setStyle(&motion);
        auto rows = test::rows();
        rows[1].threshold = 0.08;
        table->setRows(rows, 100, true);
        auto& look = table->view()->look();
        QCOMPARE(look.tint, 1.0);
        QVERIFY(look.moved[1] && !look.moved[2]);
        QTRY_COMPARE_WITH_TIMEOUT(look.tint, 0.0, 2000);
        motion.duration = 0; // animations are off in the desktop
        rows[1].threshold = 0.09;
        table->setRows(rows, 100, true);
        QCOMPARE(look.tint, 0.0);
        rows[1].threshold = 0.1;
        motion.duration = 200;
        table->setRows(rows, 100, false); // by hand
        QCOMPARE(look.tint, 0.0);
        table.reset();
    }

    void only_touched_cells_are_painted() {
        auto table = make();
        QVERIFY(QTest::qWaitForWindowExposed(table.get()));
        QApplication::processEvents();
        struct Watch : QObject {
            QRegion painted;
            bool eventFilter(QObject*, QEvent* event) override {
                if (event->type() == QEvent::Paint) painted += static_cast<QPaintEvent*>(event)->region();
                return false;
            }
        } watch;
        table->view()->viewport()->installEventFilter(&watch);
        auto rows = test::rows();
        rows[2].threshold = 0.06;
        table->setRows(rows, 100);
        QTRY_VERIFY(!watch.painted.isEmpty());
        const auto cell = table->view()->visualRect(table->model()->index(2, LayerModel::Threshold));
        QVERIFY(watch.painted.boundingRect().height() <= cell.height() + 2);
        QVERIFY(watch.painted.boundingRect().width() < 2 * cell.width());
    }

    void survives_any_rows() {
        auto table = make();
        table->setRows({}, 0);
        QCOMPARE(table->current(), -1);
        QTest::keyClick(table->view(), Qt::Key_Right);
        QTest::keyClick(table->view(), Qt::Key_L);
        QTest::keyClick(table->view(), Qt::Key_End);
        table->setRows(
            {{QString::fromUtf8("层/🦊 with a very long name that does not fit anywhere"), 0, 0, 0, 0, 0, 0, false}},
            0);
        QCOMPARE(table->current(), 0);
        QVERIFY(!table->grab().isNull());
        table->setCompact(true);
        QVERIFY(table->view()->isColumnHidden(LayerModel::Weights));
    }
};

QTEST_MAIN(TestLayerTable)
#include "test_layer_table.moc"

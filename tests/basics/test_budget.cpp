// SPDX-License-Identifier: GPL-3.0-or-later
// The budget bar: scale, exact words, how figures are known, its pop-ups and its one button.
#include "widgets/budget/budget_bar.h"
#include "widgets/budget/budget_cell.h"
#include "widgets/budget/budget_gauge.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QLabel>
#include <QSignalSpy>
#include <QTest>

using namespace squeeze;

namespace {

Budget example() {
    Budget b;
    b.any = true;
    b.bytes = 61318;
    b.original = 2902296;
    b.parts = {32800, 24000, 2912, 1400, 206};
    b.sparsity = 0.927;
    b.kept = 52575;
    b.weights = 722624;
    b.top1 = {0.887, Known::Estimated, 3000, 0.871, 0.903};
    b.originalTop1 = {0.919, Known::Measured, 3000, 0.909, 0.929};
    b.latency = {3.1, Known::Stale};
    b.target = 61440;
    b.action = Budget::Action::Retrain;
    return b;
}

BudgetCell* cell(const BudgetBar& bar, const QString& caption) {
    for (auto* one : bar.findChildren<BudgetCell*>())
        if (one->text().caption == caption) return one;
    return nullptr;
}

QString plain(QString text) { return text.replace(QChar(0x202F), u' '); }

} // namespace

class TestBudget : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale(QStringLiteral("en_US")));
        QApplication::setStyle(new Style);
        QApplication::setPalette(Theme::light().palette());
    }
    void scale_data();
    void scale();
    void cellsSayExactFigures();
    void randomWeightsAreCalledSo();
    void nothingYetIsADash();
    void barIsPaintedToScale();
    void cellsDoNotJump();
    void popupsAddUp();
    void aClickOpensABreakdown();
    void theOneButton();
    void announcedOnceItRests();
};

void TestBudget::scale_data() {
    QTest::addColumn<quint64>("bytes");
    QTest::addColumn<quint64>("target");
    QTest::addColumn<double>("scale");
    QTest::newRow("far above") << quint64(2902296) << quint64(61440) << 2902296.0;
    QTest::newRow("four times") << quint64(4 * 61440) << quint64(61440) << 1.16 * 4 * 61440;
    QTest::newRow("above") << quint64(70520) << quint64(61440) << 1.16 * 70520;
    QTest::newRow("within") << quint64(61318) << quint64(61440) << 1.16 * 61440;
    QTest::newRow("no target") << quint64(500) << quint64(0) << 500.0;
    QTest::newRow("nothing") << quint64(0) << quint64(0) << 1.0;
}

void TestBudget::scale() {
    QFETCH(quint64, bytes);
    QFETCH(quint64, target);
    QFETCH(double, scale);
    QCOMPARE(budgetScale(bytes, target), scale);
}

void TestBudget::cellsSayExactFigures() {
    BudgetBar bar;
    bar.setBudget(example());
    QCOMPARE(plain(cell(bar, QStringLiteral("Encoded file"))->text().figure), QStringLiteral("61,318 B"));
    QCOMPARE(plain(cell(bar, QStringLiteral("Smaller by"))->text().figure), QStringLiteral("47.3×"));
    QCOMPARE(plain(cell(bar, QStringLiteral("Budget"))->text().note), QStringLiteral("122 B to spare"));
    const auto top1 = cell(bar, QStringLiteral("Top-1 accuracy"));
    QCOMPARE(plain(top1->text().figure), QStringLiteral("≈ 88.7 %"));
    QCOMPARE(plain(top1->text().beside), QStringLiteral("± 1.6"));
    QVERIFY(top1->spoken().contains(QStringLiteral("estimated")));
    QVERIFY(cell(bar, QStringLiteral("Latency"))->spoken().contains(QStringLiteral("stale")));
    Budget over = example();
    over.bytes = 61441;
    bar.setBudget(over);
    QCOMPARE(plain(cell(bar, QStringLiteral("Budget"))->text().note), QStringLiteral("1 B over"));
}

void TestBudget::randomWeightsAreCalledSo() {
    Budget b = example();
    QCOMPARE(BudgetBar::state(b), QString());
    b.draft = true;
    QCOMPARE(BudgetBar::state(b), QString("before retraining"));
    b.untrained = true;
    QCOMPARE(BudgetBar::state(b), QString("random weights"));
    QVERIFY(BudgetBar::breakdown(BudgetBar::Cell::File, b, QApplication::palette()).text.startsWith("Random weights"));
    BudgetBar bar;
    bar.setBudget(example());
    bar.setBudget(b);
    QVERIFY(bar.budget().untrained); // another budget than the one before
    b.any = false;
    QCOMPARE(BudgetBar::state(b), QString());
}

void TestBudget::nothingYetIsADash() {
    BudgetBar bar;
    for (const char* caption : {"Encoded file", "Smaller by", "Sparsity", "Top-1 accuracy", "Latency"})
        QCOMPARE(cell(bar, QLatin1String(caption))->text().figure, QStringLiteral("–"));
    bar.resize(1200, 64);
    QVERIFY(!bar.grab().isNull());
}

void TestBudget::barIsPaintedToScale() {
    BudgetGauge gauge;
    gauge.resize(600, 64);
    gauge.setBudget(example());
    const QImage image = gauge.grab().toImage();
    const Theme& theme = Theme::light();
    int first = -1, last = -1, tick = -1;
    const auto lines = budgetLines();
    const int y = (lines.figure + lines.note) / 2 + 2;
    for (int x = 0; x < 600; ++x) {
        const QColor c = image.pixelColor(x, y);
        if (c == theme.positions) last = x, first = first < 0 ? x : first;
        if (c == theme.targetMark && tick < 0) tick = x;
    }
    const double whole = 568 * 0.965, scale = 1.16 * 61440;
    QVERIFY(std::abs(first - 16) <= 1);
    QVERIFY(std::abs(last - (16 + whole * 32800 / scale)) <= 2);
    QVERIFY(std::abs(tick - (16 + whole * 61440 / scale)) <= 2);
    Budget original = example();
    original.bytes = original.original;
    gauge.setBudget(original);
    QCOMPARE(gauge.grab().toImage().pixelColor(300, y), theme.original);
}

void TestBudget::cellsDoNotJump() {
    BudgetBar bar;
    bar.resize(1440, 64);
    Budget b = example();
    bar.setBudget(b);
    bar.show();
    const QRect before = cell(bar, QStringLiteral("Sparsity"))->geometry();
    b.bytes = 9318; // fewer digits
    bar.setBudget(b);
    QCoreApplication::processEvents();
    QCOMPARE(cell(bar, QStringLiteral("Sparsity"))->geometry(), before);
}

void TestBudget::popupsAddUp() {
    const Breakdown file = BudgetBar::breakdown(BudgetBar::Cell::File, example(), Theme::light().palette());
    QCOMPARE(file.rows.size(), 6);
    QCOMPARE(plain(file.rows.last().figure), QStringLiteral("61,318 B"));
    const Breakdown accuracy = BudgetBar::breakdown(BudgetBar::Cell::Top1, example(), Theme::light().palette());
    QVERIFY(!accuracy.action.isEmpty()); // estimated: offers to measure
    Budget measured = example();
    measured.top1.known = Known::Measured;
    QVERIFY(BudgetBar::breakdown(BudgetBar::Cell::Top1, measured, {}).action.isEmpty());
    for (const auto one : {BudgetBar::Cell::File, BudgetBar::Cell::Ratio, BudgetBar::Cell::Budget,
                           BudgetBar::Cell::Sparsity, BudgetBar::Cell::Top1, BudgetBar::Cell::Latency})
        QVERIFY(!BudgetBar::breakdown(one, Budget(), {}).title.isEmpty());
}

void TestBudget::aClickOpensABreakdown() {
    BudgetBar bar;
    bar.resize(1440, 64);
    bar.setBudget(example());
    bar.show();
    QSignalSpy target(&bar, &BudgetBar::targetWanted);
    QTest::mouseClick(cell(bar, QStringLiteral("Budget")), Qt::LeftButton);
    auto* popup = bar.findChild<BudgetPopup*>();
    QVERIFY(popup && popup->isVisible());
    auto* action = popup->findChild<QPushButton*>();
    QVERIFY(action);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(target.count(), 1);
}

void TestBudget::theOneButton() {
    BudgetBar bar;
    bar.resize(1440, 64);
    bar.setBudget(example());
    bar.show();
    QPushButton* button = nullptr;
    for (auto* one : bar.findChildren<QPushButton*>())
        if (!qobject_cast<BudgetCell*>(one)) button = one;
    QVERIFY(button && button->isVisible());
    QSignalSpy clicked(&bar, &BudgetBar::actionClicked);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.first().first().value<Budget::Action>(), Budget::Action::Retrain);
    connect(&bar, &BudgetBar::actionClicked, &bar, [&] { // as the session answers
        Budget running = example();
        running.action = Budget::Action::Pause;
        bar.setBudget(running);
    });
    clicked.clear();
    QTest::qWait(QApplication::doubleClickInterval() + 50);
    QTest::mouseDClick(bar.windowHandle(), Qt::LeftButton, {}, button->mapTo(&bar, button->rect().center()));
    QCOMPARE(clicked.size(), 1); // it does not pause what it began
    bar.setActionShown(false);
    QVERIFY(!button->isVisible());
    bar.setActionShown(true);
    Budget none = example();
    none.action = Budget::Action::None;
    bar.setBudget(none);
    QVERIFY(!button->isVisible());
    bar.setCompact(true);
    QVERIFY(!cell(bar, QStringLiteral("Latency"))->isVisible());
}

void TestBudget::announcedOnceItRests() {
    BudgetBar bar;
    Budget b = example();
    bar.setBudget(b);
    QTRY_VERIFY(cell(bar, QStringLiteral("Encoded file"))->accessibleDescription().contains(QStringLiteral("61,318")));
    for (int i = 0; i < 20; ++i) { // a drag
        b.bytes -= 100;
        bar.setBudget(b);
    }
    QVERIFY(cell(bar, QStringLiteral("Encoded file"))->accessibleDescription().contains(QStringLiteral("61,318")));
    QTRY_VERIFY(cell(bar, QStringLiteral("Encoded file"))->accessibleDescription().contains(QStringLiteral("59,318")));
}

QTEST_MAIN(TestBudget)
#include "test_budget.moc"

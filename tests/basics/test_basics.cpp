// SPDX-License-Identifier: GPL-3.0-or-later
// The small parts under real mouse and key events, and what they tell assistive technology.
#include "widgets/basics/basics.h"
#include "widgets/basics/panel.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QHeaderView>
#include <QPainter>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>
#include <QTest>
#include <QVBoxLayout>

#include <limits>

using namespace squeeze;

class TestBasics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void segmentedByMouseAndKeys();
    void toggleByMouseAndKeys();
    void dropZoneSaysWhatItWouldDo();
    void bannerGrowsWithItsSentence();
    void toastsAreTwoAtMost();
    void toastsSayWholeSentences();
    void toastsActAndGo();
    void thinBarSaysItsShare();
    void emptyStateOffersItsButton();
    void badgesDiffer();
    void labelElides();
    void labelFollowsTheTheme();
    void panelHidesAnEmptyHead();
    void csvQuotes();
    void namedRowsKeepTheirNames();
    void tableTwinOpens();
};

void TestBasics::segmentedByMouseAndKeys() {
    Segmented choice({QStringLiteral("Bytes"), QStringLiteral("Latency"), QStringLiteral("Sparsity")});
    choice.show();
    choice.activateWindow();
    if (!QTest::qWaitForWindowActive(&choice)) QSKIP("no active window on this platform");
    QSignalSpy changed(&choice, &Segmented::currentChanged);
    const auto pieces = choice.findChildren<QRadioButton*>();
    QCOMPARE(pieces.size(), 3);
    QTest::mouseClick(pieces[1], Qt::LeftButton, {}, pieces[1]->rect().center());
    QCOMPARE(choice.current(), 1);
    QTest::mouseClick(pieces[1], Qt::LeftButton);
    QCOMPARE(changed.count(), 1); // again: nothing new
    QTest::keyClick(pieces[1], Qt::Key_Right);
    QCOMPARE(choice.current(), 2);
    choice.setCurrent(0);
    QCOMPARE(changed.last().first().toInt(), 0);
    QAccessibleInterface* piece = QAccessible::queryAccessibleInterface(pieces[0]);
    QCOMPARE(piece->role(), QAccessible::RadioButton);
    QCOMPARE(piece->text(QAccessible::Name), QStringLiteral("Bytes"));
    QVERIFY(piece->state().checked);
}

void TestBasics::toggleByMouseAndKeys() {
    Toggle toggle(QStringLiteral("Motion"));
    toggle.resize(toggle.sizeHint());
    toggle.show();
    QSignalSpy toggled(&toggle, &QAbstractButton::toggled);
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(8, toggle.height() / 2));
    QVERIFY(toggle.isChecked());
    QTest::mouseClick(&toggle, Qt::LeftButton, {}, QPoint(toggle.width() - 4, toggle.height() / 2));
    QVERIFY(!toggle.isChecked());
    toggle.setFocus();
    QTest::keyClick(&toggle, Qt::Key_Space);
    QCOMPARE(toggled.count(), 3);
    QCOMPARE(QAccessible::queryAccessibleInterface(&toggle)->role(), QAccessible::CheckBox);
}

void TestBasics::dropZoneSaysWhatItWouldDo() {
    DropZone zone(QStringLiteral("Drop photos here"), QStringLiteral("or a zip"));
    zone.resize(220, 90);
    zone.show();
    QSignalSpy clicked(&zone, &DropZone::clicked);
    QTest::mouseClick(&zone, Qt::LeftButton, {}, QPoint(20, 20));
    zone.setFocus();
    QTest::keyClick(&zone, Qt::Key_Return);
    QTest::keyClick(&zone, Qt::Key_Space);
    QTest::keyClick(&zone, Qt::Key_A);
    QCOMPARE(clicked.count(), 3);
    const QImage idle = zone.grab().toImage();
    zone.setState(DropZone::State::Accepts, QStringLiteral("14 photos, let go to classify them"));
    QCOMPARE(zone.accessibleDescription(), QStringLiteral("14 photos, let go to classify them"));
    const QImage over = zone.grab().toImage();
    zone.setState(DropZone::State::Refuses, QStringLiteral(".docx holds no photos"));
    const QImage refused = zone.grab().toImage();
    QVERIFY(idle != over && over != refused && idle != refused);
}

void TestBasics::bannerGrowsWithItsSentence() {
    QWidget page;
    auto* column = new QVBoxLayout(&page);
    auto* banner = new Banner;
    column->addWidget(banner);
    column->addStretch(1);
    page.resize(420, 300);
    page.show();
    QVERIFY(banner->isHidden());
    QSignalSpy clicked(banner, &Banner::clicked), closed(banner, &Banner::closed);
    banner->say(Banner::Kind::Hint, QStringLiteral("train"), QStringLiteral("Retrain."), QStringLiteral("Retrain"));
    QVERIFY(banner->isVisible());
    const int low = banner->height();
    banner->say(
        Banner::Kind::Warning, QStringLiteral("warning"),
        QStringLiteral(
            "17 photos are in train and in test. They would make accuracy look better than it is. Keeping them in test "
            "makes the training set smaller by as many."),
        QStringLiteral("Keep in test"));
    QTRY_VERIFY(banner->height() > low + 20);
    auto* text = banner->findChild<TextLabel*>();
    QVERIFY(text->height() >= text->heightForWidth(text->width()));
    const auto buttons = banner->findChildren<QPushButton*>();
    QTest::mouseClick(buttons[0], Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QTest::mouseClick(buttons[1], Qt::LeftButton);
    QCOMPARE(closed.count(), 1);
    QVERIFY(banner->isHidden());
}

void TestBasics::toastsAreTwoAtMost() {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toasts toasts(&window);
    for (const char* text : {"one", "two", "three"}) toasts.say(QStringLiteral("check"), QLatin1String(text));
    const auto visible = [&] {
        QStringList names;
        for (auto* child : window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly))
            if (child->isVisible() && !child->accessibleName().isEmpty()) names += child->accessibleName();
        names.sort();
        return names;
    };
    QTRY_COMPARE(visible(), (QStringList{QStringLiteral("three"), QStringLiteral("two")}));
    for (auto* child : window.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly)) {
        QVERIFY(window.rect().contains(child->geometry().center()));
        QCOMPARE(child->focusPolicy(), Qt::NoFocus);
    }
}

void TestBasics::toastsSayWholeSentences() {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toasts toasts(&window);
    const QString sentence = QStringLiteral("flowers.squeeze was made by a newer version of this program, which keeps "
                                            "runs in another way. Update the program to open it.");
    toasts.say(QStringLiteral("warning"), sentence);
    const auto* label = window.findChild<TextLabel*>();
    QCOMPARE(label->text().simplified().remove(u' '), sentence.simplified().remove(u' '));
    QVERIFY(label->text().contains(u'\n'));
    QTRY_VERIFY(label->isVisible());
    QVERIFY(label->height() >= label->sizeHint().height());
    toasts.say(QStringLiteral("warning"), sentence.repeated(6)); // three lines at most, the rest in the tool tip
    for (const auto* one : window.findChildren<TextLabel*>())
        if (!one->toolTip().isEmpty()) label = one;
    QCOMPARE(label->text().count(u'\n'), 2);
    QVERIFY(label->text().endsWith(u'…'));
    QCOMPARE(label->toolTip(), sentence.repeated(6));
}

void TestBasics::toastsActAndGo() {
    QWidget window;
    window.resize(800, 600);
    window.show();
    Toasts toasts(&window);
    int acted = 0;
    toasts.say(QStringLiteral("undo"), QStringLiteral("Threshold set"), QStringLiteral("Undo"), [&] { ++acted; });
    auto* button = window.findChild<QPushButton*>();
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(acted, 1);
    QTRY_VERIFY(!window.findChild<QPushButton*>());
}

void TestBasics::thinBarSaysItsShare() {
    ThinBar bar;
    bar.resize(100, 4);
    bar.setShare(0.4);
    QVERIFY(bar.accessibleDescription().startsWith(u'4'));
    QImage image = bar.grab().toImage();
    const Theme& theme = Theme::of(bar.palette());
    QCOMPARE(image.pixelColor(20, 2), theme.fill);
    QCOMPARE(image.pixelColor(70, 2), theme.line2);
    bar.setShare(2);
    QCOMPARE(bar.share(), 1.0);
    bar.setShare(-1);
    QCOMPARE(bar.accessibleDescription(), ThinBar::tr("busy"));
    bar.setShare(std::numeric_limits<double>::quiet_NaN());
    QVERIFY(bar.share() < 0);
}

void TestBasics::emptyStateOffersItsButton() {
    EmptyState empty(QStringLiteral("runs"), QStringLiteral("No runs yet"), QStringLiteral("Each run becomes a point."),
                     QStringLiteral("Run recipe"));
    empty.show();
    QSignalSpy clicked(&empty, &EmptyState::clicked);
    auto* button = empty.findChild<QPushButton*>();
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(clicked.count(), 1);
    QCOMPARE(empty.accessibleName(), QStringLiteral("No runs yet"));
    empty.setTexts(QStringLiteral("Nothing"), {}, {});
    QVERIFY(button->isHidden());
}

void TestBasics::badgesDiffer() {
    QList<QImage> seen;
    QStringList words;
    for (const auto known : {Known::None, Known::Measured, Known::Estimated, Known::Stale}) {
        KnownBadge badge(known);
        badge.resize(90, 16);
        const QImage image = badge.grab().toImage();
        QVERIFY(!seen.contains(image));
        seen += image;
        words += badge.accessibleName();
        QImage glyph(12, 12, QImage::Format_ARGB32);
        glyph.fill(Qt::white);
        QPainter painter(&glyph);
        paintKnown(painter, glyph.rect(), known, badge.palette());
        painter.end();
        QVERIFY(!seen.contains(glyph));
        seen += glyph;
    }
    words.removeDuplicates();
    QCOMPARE(words.size(), 4);
}

void TestBasics::labelElides() {
    TextLabel label(QStringLiteral("a sentence that is much too long for its place"), static_cast<int>(TextRole::Body));
    label.setElided(true);
    label.resize(80, 20);
    label.show();
    QVERIFY(label.minimumSizeHint().width() < 80);
    label.grab();
    QCOMPARE(label.toolTip(), label.text());
}

void TestBasics::labelFollowsTheTheme() {
    QApplication::setPalette(Theme::light().palette());
    TextLabel label(QStringLiteral("x"), static_cast<int>(TextRole::Body), TextLabel::Tone::Error);
    label.show();
    const auto ink = [&] { return label.palette().color(QPalette::Active, QPalette::WindowText); };
    QTRY_COMPARE(ink(), Theme::light().error);
    QApplication::setPalette(Theme::darkTheme().palette());
    QTRY_COMPARE(ink(), Theme::darkTheme().error);
    label.setTone(TextLabel::Tone::Second);
    QTRY_COMPARE(ink(), Theme::darkTheme().text2);
    QApplication::setPalette(Theme::light().palette());
    QTRY_COMPARE(ink(), Theme::light().text2);
}

void TestBasics::panelHidesAnEmptyHead() {
    Panel panel;
    auto* inside = new QPushButton(QStringLiteral("x"));
    panel.body()->addWidget(inside);
    panel.resize(200, 200);
    panel.show();
    const int without = inside->mapTo(&panel, QPoint()).y();
    panel.setTitle(QStringLiteral("Title"));
    QTRY_VERIFY(inside->mapTo(&panel, QPoint()).y() >= without + 30);
    QCOMPARE(panel.accessibleName(), QStringLiteral("Title"));
}

void TestBasics::csvQuotes() {
    QStandardItemModel model(1, 3);
    model.setHorizontalHeaderLabels({QStringLiteral("a"), QStringLiteral("b, c"), QStringLiteral("d")});
    model.setItem(0, 0, new QStandardItem(QStringLiteral("1,5")));
    model.setItem(0, 1, new QStandardItem(QStringLiteral("say \"x\"")));
    model.setItem(0, 2, new QStandardItem(QStringLiteral("two\nlines")));
    QCOMPARE(asCsv(model), QStringLiteral("a,\"b, c\",d\n\"1,5\",\"say \"\"x\"\"\",\"two\nlines\"\n"));
}

void TestBasics::namedRowsKeepTheirNames() {
    QStandardItemModel model(2, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("sea"), QStringLiteral("street")});
    model.setVerticalHeaderLabels({QStringLiteral("sea"), QStringLiteral("a, b")});
    for (int row = 0; row < 2; ++row)
        for (int column = 0; column < 2; ++column) model.setItem(row, column, new QStandardItem(QStringLiteral("7")));
    QCOMPARE(asCsv(model), QStringLiteral(",sea,street\nsea,7,7\n\"a, b\",7,7\n"));
    QWidget page;
    auto* button = tableButton(
        QStringLiteral("Confusion"),
        [&model](QObject* parent) {
            auto* copy = new QStandardItemModel(1, 2, parent);
            copy->setVerticalHeaderLabels({model.verticalHeaderItem(0)->text()});
            return copy;
        },
        &page);
    page.show();
    QTest::mouseClick(button, Qt::LeftButton);
    auto* view = page.findChild<QTableView*>();
    QVERIFY(view && view->verticalHeader()->isVisible());
    QCOMPARE(view->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("sea"));
}

void TestBasics::tableTwinOpens() {
    QWidget page;
    auto* button = tableButton(
        QStringLiteral("Loss by epoch"),
        [](QObject* parent) {
            auto* model = new QStandardItemModel(2, 2, parent);
            model->setItem(0, 0, new QStandardItem(QStringLiteral("0.31")));
            return model;
        },
        &page);
    page.show();
    QTest::mouseClick(button, Qt::LeftButton);
    auto* window = page.findChild<QDialog*>();
    QVERIFY(window && window->isVisible() && !window->isModal());
    window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window));
    auto* view = window->findChild<QTableView*>();
    QCOMPARE(view->model()->rowCount(), 2);
    QTest::keyClick(window, Qt::Key_C, Qt::ControlModifier);
    QTRY_VERIFY(QApplication::clipboard()->text().contains(QStringLiteral("0.31")));
}

QTEST_MAIN(TestBasics)
#include "test_basics.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Sizes of controls, marks on them, and the focus ring that only the keyboard brings.
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFocusFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QTest>

using namespace squeeze;

class TestStyle : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QApplication::setStyle(new Style); }
    void init() { QApplication::setPalette(Theme::light().palette()); }
    void heights();
    void growsWithTheFont();
    void primaryIsFilled();
    void invalidIsOutlined();
    void ringComesWithTheKeyboardOnly();
    void motionCanBeOff();
    void scrollBarWorksByMouse();
    void everyControlPaintsInBothThemes();
};

void TestStyle::heights() {
    QPushButton button(QStringLiteral("Default")), small(QStringLiteral("Small"));
    makeSmall(&small);
    QLineEdit field;
    QComboBox combo;
    QSpinBox spin;
    for (const QWidget* control : {static_cast<QWidget*>(&button), static_cast<QWidget*>(&field),
                                   static_cast<QWidget*>(&combo), static_cast<QWidget*>(&spin)})
        QCOMPARE(control->sizeHint().height(), 30);
    QCOMPARE(small.sizeHint().height(), 26);
}

void TestStyle::growsWithTheFont() {
    QPushButton button(QStringLiteral("Default"));
    QFont large = button.font();
    large.setPointSizeF(20);
    button.setFont(large);
    QVERIFY(button.sizeHint().height() >= QFontMetrics(large).height() + 8);
}

void TestStyle::primaryIsFilled() {
    QPushButton button;
    makePrimary(&button);
    button.resize(80, 30);
    QCOMPARE(button.grab().toImage().pixelColor(40, 4), Theme::light().fill);
    button.setEnabled(false);
    QVERIFY(button.grab().toImage().pixelColor(40, 4) != Theme::light().fill);
}

void TestStyle::invalidIsOutlined() {
    QLineEdit field(QStringLiteral("abc"));
    field.resize(100, 30);
    const auto edge = [&] { return field.grab().toImage().pixelColor(50, 0); };
    QCOMPARE(edge(), Theme::light().control);
    markInvalid(&field, true);
    QCOMPARE(edge(), Theme::light().error);
    markInvalid(&field, false);
    QCOMPARE(edge(), Theme::light().control);
}

void TestStyle::ringComesWithTheKeyboardOnly() {
    QWidget window;
    auto* line = new QHBoxLayout(&window);
    auto *one = new QPushButton(QStringLiteral("One")), *two = new QPushButton(QStringLiteral("Two"));
    line->addWidget(one);
    line->addWidget(two);
    window.show();
    window.activateWindow();
    if (!QTest::qWaitForWindowActive(&window)) QSKIP("no active window on this platform");
    QTest::mouseClick(one, Qt::LeftButton);
    one->setFocus(Qt::MouseFocusReason);
    QVERIFY(one->hasFocus() && !hasKeyFocus(one));
    QTest::keyClick(one, Qt::Key_Tab);
    QVERIFY(two->hasFocus() && hasKeyFocus(two));
    const auto ring = [&] {
        for (auto* frame : window.findChildren<QFocusFrame*>())
            if (frame->isVisible()) return frame->widget();
        return static_cast<QWidget*>(nullptr);
    };
    QCOMPARE(ring(), static_cast<QWidget*>(two));
    QTest::mouseClick(two, Qt::LeftButton);
    QVERIFY(!hasKeyFocus(two));
    QVERIFY(!ring());
}

void TestStyle::motionCanBeOff() {
    auto* style = dynamic_cast<Style*>(QApplication::style());
    QWidget widget;
    style->setMotion(false);
    QCOMPARE(motion(&widget, 160), 0);
    style->setMotion(true);
}

void TestStyle::scrollBarWorksByMouse() {
    QScrollBar bar(Qt::Vertical);
    bar.setRange(0, 100);
    bar.setPageStep(20);
    bar.resize(10, 200);
    bar.show();
    QTest::mouseClick(&bar, Qt::LeftButton, {}, QPoint(5, 190));
    QCOMPARE(bar.value(), 20);
    QTest::mousePress(&bar, Qt::LeftButton, {}, QPoint(5, 45));
    QTest::mouseMove(&bar, QPoint(5, 100));
    QTest::mouseRelease(&bar, Qt::LeftButton, {}, QPoint(5, 100));
    QVERIFY(bar.value() > 40 && bar.value() < 70);
}

void TestStyle::everyControlPaintsInBothThemes() {
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        QApplication::setPalette(theme->palette());
        QCheckBox check(QStringLiteral("x"));
        check.resize(60, 24);
        const QImage off = check.grab().toImage();
        check.setChecked(true);
        const QImage on = check.grab().toImage();
        QVERIFY(off != on);
        check.setEnabled(false);
        QVERIFY(check.grab().toImage() != on);
        QSlider slider(Qt::Horizontal);
        slider.resize(120, 20);
        const QImage low = slider.grab().toImage();
        slider.setValue(80);
        QVERIFY(slider.grab().toImage() != low);
    }
}

QTEST_MAIN(TestStyle)
#include "test_style.moc"

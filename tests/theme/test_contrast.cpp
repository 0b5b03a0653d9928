// SPDX-License-Identifier: GPL-3.0-or-later
// Recomputes every contrast that the design promises, in both themes, and that ramps only get stronger.
#include "widgets/theme/theme.h"

#include <QTest>

#include <cmath>
#include <cstdlib>

using namespace squeeze;

namespace {

/// WCAG 2 by the book, apart from the code under test.
double reference(const QColor& a, const QColor& b) {
    const auto luminance = [](const QColor& c) {
        const auto channel = [](int v) {
            const double s = v / 255.0;
            return s <= 0.04045 ? s / 12.92 : std::pow((s + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * channel(c.red()) + 0.7152 * channel(c.green()) + 0.0722 * channel(c.blue());
    };
    const double la = luminance(a), lb = luminance(b);
    return la > lb ? (la + 0.05) / (lb + 0.05) : (lb + 0.05) / (la + 0.05);
}

double lightness(const QColor& colour) {
    const double y = reference(colour, Qt::black) * 0.05 - 0.05;
    return y > 0.008856 ? 116 * std::cbrt(y) - 16 : 903.3 * y;
}

} // namespace

class TestContrast : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void agreesWithTheFormula();
    void promised_data();
    void promised();
    void categoriesStandOut();
    void rampsAreMonotone_data();
    void rampsAreMonotone();
    void cellsCarryText();
    void paletteIsRecognised();
};

void TestContrast::agreesWithTheFormula() {
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    std::srand(1);
    for (int i = 0; i < 200; ++i) {
        const QColor a = QColor::fromRgb(std::rand()), b = QColor::fromRgb(std::rand());
        QVERIFY(std::abs(contrast(a, b) - reference(a, b)) < 1e-3);
        QCOMPARE(contrast(a, b), contrast(b, a));
    }
}

void TestContrast::promised_data() {
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("promised"); // by the design's table
    QTest::addColumn<double>("least");    // 4.5 for text, 3 for graphics
    const auto row = [](const char* name, const QColor& ink, const QColor& ground, double promised, double least) {
        QTest::newRow(name) << ink << ground << promised << least;
    };
    const Theme &l = Theme::light(), &d = Theme::darkTheme();
    row("light text", l.text, l.base, 16.9, 4.5), row("dark text", d.text, d.base, 12.8, 4.5);
    row("light text2", l.text2, l.base, 7.3, 4.5), row("dark text2", d.text2, d.base, 7.5, 4.5);
    row("light text3", l.text3, l.base, 5.4, 4.5), row("dark text3", d.text3, d.base, 5.5, 4.5);
    row("light control", l.control, l.base, 3.6, 3), row("dark control", d.control, d.base, 4.1, 3);
    row("light on fill", l.onFill, l.fill, 5.9, 4.5), row("dark on fill", d.onFill, d.fill, 4.9, 4.5);
    row("light accent", l.accent, l.base, 5.9, 4.5), row("dark accent", d.accent, d.base, 6.8, 4.5);
    row("light tooltip", l.onTooltip, l.tooltip, 16.9, 4.5), row("dark tooltip", d.onTooltip, d.tooltip, 12.8, 4.5);
    row("light text on selection", l.text, l.selection, 13.5, 4.5);
    row("dark text on selection", d.text, d.selection, 9.0, 4.5);
    row("light original", l.original, l.base, 3.8, 3), row("dark original", d.original, d.base, 5.2, 3);
    row("light target text", l.target, l.base, 5.0, 4.5), row("light target mark", l.targetMark, l.base, 3.6, 3);
    row("dark target text", d.target, d.base, 7.4, 4.5), row("dark target mark", d.targetMark, d.base, 7.4, 3);
    row("light ok", l.ok, l.base, 5.9, 4.5), row("dark ok", d.ok, d.base, 7.0, 4.5);
    row("light warning", l.warning, l.base, 5.9, 4.5), row("dark warning", d.warning, d.base, 7.9, 4.5);
    row("light error", l.error, l.base, 6.5, 4.5), row("dark error", d.error, d.base, 6.8, 4.5);
}

void TestContrast::promised() {
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, promised);
    QFETCH(double, least);
    const double found = contrast(ink, ground);
    QVERIFY2(std::abs(found - promised) < 0.06, qPrintable(QString::number(found)));
    QVERIFY(found >= least);
}

void TestContrast::categoriesStandOut() {
    for (const auto& [theme, low, high] : {std::tuple(&Theme::light(), 3.5, 9.1), {&Theme::darkTheme(), 3.9, 12.0}})
        for (const QColor& colour : theme->categories) {
            const double found = contrast(colour, theme->base);
            QVERIFY2(found > low - 0.06 && found < high + 0.06,
                     qPrintable(colour.name() + u' ' + QString::number(found)));
        }
}

void TestContrast::rampsAreMonotone_data() {
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("harm");
    QTest::addColumn<double>("first");
    QTest::addColumn<double>("last");
    QTest::newRow("light sparsity") << false << false << 96.0 << 23.0;
    QTest::newRow("dark sparsity") << true << false << 19.0 << 91.0;
    QTest::newRow("light sensitivity") << false << true << 96.0 << 24.0;
    QTest::newRow("dark sensitivity") << true << true << 19.0 << 93.0;
}

void TestContrast::rampsAreMonotone() {
    QFETCH(bool, dark);
    QFETCH(bool, harm);
    QFETCH(double, first);
    QFETCH(double, last);
    const Theme& theme = dark ? Theme::darkTheme() : Theme::light();
    const auto& colours = harm ? theme.sensitivity : theme.sparsity;
    QVERIFY(std::abs(lightness(colours.front()) - first) < 1);
    QVERIFY(std::abs(lightness(colours.back()) - last) < 1);
    double before = lightness(ramp(colours, 0));
    for (int i = 1; i <= 60; ++i) {
        const double now = lightness(ramp(colours, i / 60.0));
        QVERIFY(dark ? now > before : now < before);
        before = now;
    }
    for (std::size_t i = 0; i < colours.size(); ++i)
        QCOMPARE(ramp(colours, static_cast<double>(i) / (colours.size() - 1.0)).rgb(), colours[i].rgb());
    QCOMPARE(ramp(colours, -1).rgb(), colours.front().rgb());
    QCOMPARE(ramp(colours, std::nan("")).rgb(), colours.front().rgb());
}

void TestContrast::cellsCarryText() {
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()})
        for (const auto* colours : {&theme->sparsity, &theme->sensitivity})
            for (int i = 0; i <= 100; ++i) {
                const QColor cell = ramp(*colours, i / 100.0);
                QVERIFY(contrast(textOn(cell), cell) >= 4.5);
            }
}

void TestContrast::paletteIsRecognised() {
    QVERIFY(!Theme::of(Theme::light().palette()).dark);
    QVERIFY(Theme::of(Theme::darkTheme().palette()).dark);
    QPalette disabled = Theme::darkTheme().palette();
    disabled.setCurrentColorGroup(QPalette::Disabled);
    QVERIFY(Theme::of(disabled).dark);
    QCOMPARE(Theme::light().palette().color(QPalette::Disabled, QPalette::Text), Theme::light().control);
}

QTEST_MAIN(TestContrast)
#include "test_contrast.moc"

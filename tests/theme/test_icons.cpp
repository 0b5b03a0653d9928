// SPDX-License-Identifier: GPL-3.0-or-later
// Every icon that the header lists draws something, in the colour asked for, at every size.
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QRegularExpression>
#include <QTest>

using namespace squeeze;

namespace {

/// The names in the comment of icons.h, so that list and pictures cannot part.
QStringList listed() {
    QFile header(QStringLiteral(SQUEEZE_SOURCE_DIR "/widgets/theme/icons.h"));
    if (!header.open(QIODevice::ReadOnly)) return {};
    const QString text = QString::fromUtf8(header.readAll());
    const auto from = text.indexOf(QStringLiteral("/// data model")), to = text.indexOf(QStringLiteral("/// Follows"));
    QStringList names =
        text.mid(from, to - from).split(QRegularExpression(QStringLiteral("[\\s/]+")), Qt::SkipEmptyParts);
    return names;
}

/// Share of pixels that are not transparent, and whether all of them are tints of `ink`.
double inked(const QImage& image, const QColor& ink, bool* pure) {
    int painted = 0;
    *pure = true;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            if (pixel.alpha() == 0) continue;
            ++painted;
            if (pixel.alpha() > 200 &&
                (std::abs(pixel.red() - ink.red()) > 6 || std::abs(pixel.blue() - ink.blue()) > 6))
                *pure = false;
        }
    return painted / static_cast<double>(image.width() * image.height());
}

} // namespace

class TestIcons : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void drawSomething();
    void followTheTheme();
    void applicationIconHasSizes();
};

void TestIcons::drawSomething() {
    const QStringList names = listed();
    QVERIFY(names.size() > 50);
    const QColor ink(0xD2, 0x69, 0x1E);
    for (const QString& name : names)
        for (const double side : {12.0, 16.0, 20.0, 24.0})
            for (const double ratio : {1.0, 1.5, 2.0}) {
                QImage image(QSizeF(side * ratio, side * ratio).toSize(), QImage::Format_ARGB32);
                image.setDevicePixelRatio(ratio);
                image.fill(Qt::transparent);
                QPainter painter(&image);
                paintIcon(painter, QRectF(0, 0, side, side), name, ink);
                painter.end();
                bool pure = false;
                const double share = inked(image, ink, &pure);
                QVERIFY2(share > 0.04 && share < 0.75,
                         qPrintable(QStringLiteral("%1 at %2: %3").arg(name).arg(side).arg(share)));
                QVERIFY2(pure, qPrintable(name));
            }
}

void TestIcons::followTheTheme() {
    const QIcon lock = icon(QStringLiteral("lock"));
    bool pure = false;
    for (const Theme* theme : {&Theme::light(), &Theme::darkTheme()}) {
        QApplication::setPalette(theme->palette());
        inked(lock.pixmap(QSize(24, 24), 1.0).toImage(), theme->text2, &pure);
        QVERIFY(pure);
        inked(lock.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage(), theme->control, &pure);
        QVERIFY(pure);
        inked(lock.pixmap(QSize(24, 24), 1.0, QIcon::Normal, QIcon::On).toImage(), theme->accent, &pure);
        QVERIFY(pure);
    }
}

void TestIcons::applicationIconHasSizes() {
    QVERIFY(!appIcon().isNull());
    for (const int side : {16, 24, 48, 128}) QVERIFY(!appIcon().pixmap(QSize(side, side), 1.0).isNull());
}

QTEST_MAIN(TestIcons)
#include "test_icons.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// Digits take the same width whatever they are, so that columns of figures align.
#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace squeeze;

namespace {

/// Columns of the picture that hold ink: first and last.
std::pair<int, int> extent(const QString& text, int flags, const QFont& font) {
    QImage image(240, 40, QImage::Format_Grayscale8);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.setFont(font);
    drawFigures(painter, QRectF(10, 0, 220, 40), flags, text);
    painter.end();
    int first = -1, last = -1;
    for (int x = 0; x < image.width(); ++x)
        for (int y = 0; y < image.height(); ++y)
            if (qGray(image.pixel(x, y)) < 128) {
                if (first < 0) first = x;
                last = x;
            }
    return {first, last};
}

} // namespace

class TestFigures : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void digitsAreAlike();
    void alignsRightAndLeft();
    void theRestKeepsItsWidth();
};

void TestFigures::digitsAreAlike() {
    for (const QString& family : {QStringLiteral("Inter"), QStringLiteral("DejaVu Sans")}) {
        QFont font(family, 10);
        const QFontMetricsF metrics(font);
        const double wanted = figuresWidth(metrics, QStringLiteral("111,111"));
        for (const auto& text : {QStringLiteral("000,000"), QStringLiteral("987,654"), QStringLiteral("818,181")})
            QCOMPARE(figuresWidth(metrics, text), wanted);
    }
}

void TestFigures::alignsRightAndLeft() {
    const QFont font = squeeze::font(TextRole::Figure);
    const auto right = extent(QStringLiteral("61,204 B"), Qt::AlignRight | Qt::AlignVCenter, font);
    QVERIFY(right.second <= 230 && right.second > 224);
    const auto left = extent(QStringLiteral("61,204 B"), Qt::AlignLeft | Qt::AlignVCenter, font);
    QVERIFY(left.first >= 10 && left.first < 16);
    QCOMPARE(right.second - right.first, left.second - left.first);
    const auto middle = extent(QStringLiteral("61,204 B"), Qt::AlignHCenter | Qt::AlignVCenter, font);
    QVERIFY(std::abs(middle.first - 10 - (230 - middle.second)) < 8);
}

void TestFigures::theRestKeepsItsWidth() {
    const QFontMetricsF metrics(squeeze::font(TextRole::Body));
    const QString text = QStringLiteral("about min");
    QCOMPARE(figuresWidth(metrics, text), metrics.horizontalAdvance(text));
    QCOMPARE(figuresWidth(metrics, QString()), 0.0);
}

QTEST_MAIN(TestFigures)
#include "test_figures.moc"

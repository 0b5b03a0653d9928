// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/plots/legend.h"

#include "widgets/plots/plot_theme.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <cmath>

namespace squeeze {

namespace {

constexpr double Gap = 16, MarkGap = 7;

double markWidth(Legend::Kind kind) { return kind == Legend::Kind::Line || kind == Legend::Kind::Validation ? 20 : 9; }

} // namespace

Legend::Legend(std::vector<Item> items, QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setItems(std::move(items));
}

void Legend::setItems(std::vector<Item> items) {
    m_items = std::move(items);
    QStringList words;
    for (const auto& item : m_items) words << item.text;
    setAccessibleName(words.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

QSize Legend::sizeHint() const {
    const QFontMetricsF metrics(squeeze::font(TextRole::Small));
    double width = 0;
    for (const auto& item : m_items)
        width += markWidth(item.kind) + MarkGap + metrics.horizontalAdvance(item.text) + Gap;
    return {int(std::ceil(width)), int(std::ceil(metrics.height())) + 2};
}

void Legend::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(squeeze::font(TextRole::Small));
    const QFontMetricsF metrics(painter.font());
    const double y = height() / 2.0;
    // From the right, so that what does not fit is cut at the far end.
    double x = width();
    for (auto item = m_items.rbegin(); item != m_items.rend(); ++item) {
        const double words = metrics.horizontalAdvance(item->text), mark = markWidth(item->kind);
        x -= words;
        if (x - mark - MarkGap < 0) return;
        painter.setPen(theme.text2);
        painter.drawText(QRectF(x, 0, words + 1, height()), Qt::AlignLeft | Qt::AlignVCenter, item->text);
        x -= mark + MarkGap;
        const QPointF centre(x + mark / 2, y);
        switch (item->kind) {
        case Kind::Line:
            painter.setPen(QPen(theme.accent, 2));
            painter.drawLine(QPointF(x, y), QPointF(x + mark, y));
            break;
        case Kind::EpochMean:
            PlotTheme::paintMark(painter, centre, Mark::Validation, palette(), 0, theme.accent);
            break;
        case Kind::Validation:
            painter.setPen(PlotTheme::dashed(theme.categories[1], 1.8, 2.4, 1.4));
            painter.drawLine(QPointF(x, y), QPointF(x + mark, y));
            PlotTheme::paintMark(painter, centre, Mark::Validation, palette());
            break;
        case Kind::Original:
            PlotTheme::paintMark(painter, centre, Mark::Original, palette());
            break;
        case Kind::Now:
            PlotTheme::paintMark(painter, centre, Mark::Frontier, palette());
            break;
        case Kind::Estimated:
            PlotTheme::paintMark(painter, centre, Mark::Estimated, palette());
            break;
        }
        x -= Gap;
    }
}

void Legend::changeEvent(QEvent* event) {
    if (event->type() == QEvent::FontChange) updateGeometry();
    update();
    QWidget::changeEvent(event);
}

} // namespace squeeze

#include "moc_legend.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
// Paints a cell: measured semibold, estimated regular with a dashed underline, stale in tertiary text.
#include "widgets/budget/budget_cell.h"

#include "widgets/basics/badge.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr int side = 16;

QFont figureFont(Known known) {
    return squeeze::font(known == Known::Measured ? TextRole::Figure : TextRole::FigureSoft);
}

int markWidth(const QString& mark) { return QFontMetrics(font(TextRole::Caption)).horizontalAdvance(mark) + 14; }

int badgeWidth(const BudgetCellText& text) {
    return text.badge ? badgeSize(text.known).width() + 8 : text.mark.isEmpty() ? 0 : markWidth(text.mark) + 8;
}

void paintMark(QPainter& painter, const QRectF& where, const QString& mark, const Theme& theme) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen outline(theme.control, 1);
    outline.setDashPattern({3, 2});
    painter.setPen(outline);
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), where.height() / 2, where.height() / 2);
    painter.setPen(theme.text2);
    painter.drawText(where, Qt::AlignCenter, mark);
    painter.restore();
}

} // namespace

BudgetLines budgetLines() {
    const int caption = QFontMetrics(font(TextRole::Caption)).height(),
              figure = QFontMetrics(font(TextRole::Figure)).height();
    const int top = 8;
    BudgetLines lines{top, top + caption, top + caption + figure, 0};
    lines.bottom = std::max(64, lines.note + caption + 5);
    return lines;
}

BudgetCell::BudgetCell(QWidget* parent) : QPushButton(parent) {
    ownFocusRing(this);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    setAttribute(Qt::WA_Hover);
}

void BudgetCell::setText(const BudgetCellText& text) {
    if (text == m_text) return;
    const int before = sizeHint().width();
    m_text = text;
    if (sizeHint().width() > before) updateGeometry();
    update();
}

QString BudgetCell::spoken() const {
    QStringList parts{m_text.figure};
    if (!m_text.beside.isEmpty()) parts += m_text.beside;
    if (m_text.badge) parts += KnownBadge::word(m_text.known);
    if (!m_text.mark.isEmpty()) parts += m_text.mark;
    if (!m_text.note.isEmpty()) parts += m_text.note;
    return parts.join(QStringLiteral(", "));
}

void BudgetCell::shrink() {
    m_widest = m_least = 0;
    updateGeometry();
}

QSize BudgetCell::sizeHint() const {
    const QFontMetrics caption(squeeze::font(TextRole::Caption));
    const QFontMetrics figure(figureFont(m_text.known));
    const int beside =
        m_text.beside.isEmpty()
            ? 0
            : 6 + static_cast<int>(figuresWidth(QFontMetrics(squeeze::font(TextRole::Small)), m_text.beside)) + 1;
    const int least = std::max(caption.horizontalAdvance(m_text.caption) + badgeWidth(m_text),
                               static_cast<int>(figuresWidth(figure, m_text.figure)) + 1 + beside);
    const int width = std::max(least, static_cast<int>(figuresWidth(caption, m_text.note)) + 1);
    m_least = std::max(m_least, least + 2 * side);
    m_widest = std::max(m_widest, width + 2 * side);
    return QSize(m_widest, budgetLines().bottom);
}

/// The note elides.
QSize BudgetCell::minimumSizeHint() const { return sizeHint().boundedTo(QSize(m_least, QWIDGETSIZE_MAX)); }

void BudgetCell::paintGround(QPainter& painter) {
    const Theme& theme = Theme::of(palette());
    if (isDown() || underMouse()) painter.fillRect(rect(), isDown() ? theme.grid : theme.alt);
    QPen line(theme.line);
    line.setCosmetic(true);
    painter.setPen(line);
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : width() - 1;
    painter.drawLine(x, 0, x, height());
    if (hasKeyFocus(this)) {
        painter.setRenderHint(QPainter::Antialiasing);
        paintFocusRing(painter, QRectF(rect()).adjusted(4, 4, -5, -4), 5, palette());
    }
}

void BudgetCell::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    paintGround(painter);
    const BudgetLines lines = budgetLines();
    const int flags = Qt::AlignTop | (layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    const QRect room = rect().adjusted(side, 0, -side / 2, 0);
    const auto line = [&](int top) { return QRect(room.left(), top, room.width(), room.height() - top); };
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.setPen(theme.text2);
    painter.drawText(line(lines.caption), flags, m_text.caption);
    const int x = room.left() + painter.fontMetrics().horizontalAdvance(m_text.caption) + 6;
    if (m_text.badge)
        paintBadge(painter, QPointF(x, lines.caption - 2), m_text.known, palette());
    else if (!m_text.mark.isEmpty())
        paintMark(painter, QRectF(x, lines.caption - 2, markWidth(m_text.mark), badgeSize(Known::None).height()),
                  m_text.mark, theme);
    const QString note = painter.fontMetrics().elidedText(m_text.note, Qt::ElideRight, room.width());
    setToolTip(note == m_text.note ? QString() : m_text.note);
    drawFigures(painter, line(lines.note), flags, note);

    const bool weak = m_text.known == Known::Stale || m_text.known == Known::None;
    const QFont large = figureFont(m_text.known);
    painter.setFont(large);
    painter.setPen(weak ? theme.text3 : theme.text);
    drawFigures(painter, line(lines.figure), flags, m_text.figure);
    const QFontMetricsF metrics(large);
    const double width = figuresWidth(metrics, m_text.figure), base = lines.figure + metrics.ascent();
    if (m_text.known == Known::Estimated) {
        QPen dashes(theme.text2, 1);
        dashes.setDashPattern({3, 2});
        painter.setPen(dashes);
        const double below = std::floor(base + 1.5) + 0.5; // clear of the note
        painter.drawLine(QPointF(room.left(), below), QPointF(room.left() + width, below));
    }
    if (m_text.beside.isEmpty()) return;
    painter.setFont(squeeze::font(TextRole::Small));
    painter.setPen(theme.text2);
    const QFontMetricsF small(painter.font());
    drawFigures(painter, QRectF(room.left() + width + 6, base - small.ascent(), room.width(), small.height()), flags,
                m_text.beside);
}

} // namespace squeeze
#include "moc_budget_cell.cpp"

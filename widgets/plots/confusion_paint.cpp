// SPDX-License-Identifier: GPL-3.0-or-later
// How the confusion matrix is laid out and drawn.
#include "widgets/plots/confusion_view.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/theme.h"

#include <QPainter>

#include <cmath>

namespace squeeze {

namespace {

constexpr int Gap = 2, LabelGap = 8;

QString signedCount(const Format& format, std::int64_t value) {
    if (!value) return QStringLiteral("0");
    return (value > 0 ? QStringLiteral("+") : QStringLiteral("−")) + format.count(std::uint64_t(std::abs(value)));
}

} // namespace

void ConfusionView::layoutCells() {
    const int n = classes();
    const QFontMetricsF small(squeeze::font(TextRole::Small)), caption(squeeze::font(TextRole::Caption));
    m_footer = int(std::ceil(caption.height())) + 14;
    if (!n) return;
    double label = 0;
    for (const QString& name : m_counts.classes) label = std::max(label, small.horizontalAdvance(name));
    m_left = std::min(std::ceil(label), width() * 0.28) + LabelGap;
    m_top = std::ceil(caption.height()) + 8;
    const double dpr = devicePixelRatioF();
    const auto snapped = [dpr](double side) { return std::max(1.0, std::floor(side * dpr)) / dpr; };
    m_width = snapped(std::min((width() - m_left) / n, 96.0));
    m_height = snapped(std::min({(height() - m_top - m_footer) / n, 72.0, m_width * 1.2}));
}

QRect ConfusionView::cellRect(Cell cell) const {
    return QRectF(m_left + cell.answer * m_width, m_top + cell.truth * m_height, m_width, m_height).toAlignedRect();
}

ConfusionView::Cell ConfusionView::cellAt(const QPoint& at) const {
    if (m_width <= 0 || at.x() < m_left || at.y() < m_top) return {};
    const Cell cell{int((at.y() - m_top) / m_height), int((at.x() - m_left) / m_width)};
    return cell.truth < classes() && cell.answer < classes() ? cell : Cell{};
}

QColor ConfusionView::shade(Cell cell) const {
    const Theme& theme = Theme::of(palette());
    const auto& matrix = base();
    const auto all = double(std::max<std::uint64_t>(1, total(matrix, cell.truth)));
    if (m_shown == Shown::Change) {
        const auto change = double(value(cell));
        if (change == 0) return theme.alt;
        const QColor ends[] = {theme.grid, change > 0 ? theme.categories[0] : theme.categories[1]};
        return ramp(ends, std::min(1.0, 0.12 + std::sqrt(std::abs(change) / all)));
    }
    const auto counted = double(count(matrix, cell));
    if (counted == 0) return theme.alt;
    const double share = counted / all;
    // Most of a good diagonal lies above 80 %: the cube spreads it.
    return ramp(theme.sparsity, cell.truth == cell.answer ? std::pow(share, 3) : std::sqrt(share));
}

void ConfusionView::paintLabels(QPainter& painter) const {
    const Theme& theme = Theme::of(palette());
    const QFontMetricsF caption(squeeze::font(TextRole::Caption)), small(squeeze::font(TextRole::Small));
    painter.setPen(theme.text2);
    painter.setFont(squeeze::font(TextRole::Caption));
    if (m_width >= caption.averageCharWidth() * 4)
        for (int i = 0; i < classes(); ++i) {
            const QRectF where(m_left + i * m_width, 0, m_width - Gap, m_top - 6);
            painter.drawText(where, Qt::AlignHCenter | Qt::AlignBottom,
                             caption.elidedText(m_counts.classes[i], Qt::ElideRight, where.width()));
        }
    painter.setFont(squeeze::font(TextRole::Small));
    if (m_height >= small.height() * 0.8)
        for (int i = 0; i < classes(); ++i) {
            const QRectF where(0, m_top + i * m_height, m_left - LabelGap, m_height - Gap);
            painter.drawText(where, Qt::AlignRight | Qt::AlignVCenter,
                             small.elidedText(m_counts.classes[i], Qt::ElideRight, where.width()));
        }
    const Cell told = m_hovered.truth >= 0 ? m_hovered : hasFocus() ? m_cursor : m_selected;
    const QString hint = tr("rows: the truth, columns: the answer"), said = sentence(told);
    painter.setFont(squeeze::font(TextRole::Caption));
    const QRectF line(0, m_top + classes() * m_height + 8, std::min(double(width()), m_left + classes() * m_width),
                      caption.height() + 2);
    const double saidWidth = caption.horizontalAdvance(said), room = line.width() - saidWidth - 12;
    painter.setPen(theme.text2);
    painter.drawText(line, Qt::AlignRight | Qt::AlignVCenter, caption.elidedText(said, Qt::ElideLeft, line.width()));
    painter.setPen(theme.text3);
    if (said.isEmpty() || room > caption.horizontalAdvance(hint))
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter,
                         caption.elidedText(hint, Qt::ElideRight, line.width()));
}

void ConfusionView::paintCell(QPainter& painter, Cell cell) const {
    const Theme& theme = Theme::of(palette());
    const Format format;
    const QColor background = shade(cell);
    const QRectF where(m_left + cell.answer * m_width, m_top + cell.truth * m_height, m_width - Gap, m_height - Gap);
    painter.setPen(Qt::NoPen);
    painter.setBrush(background);
    painter.drawRoundedRect(where, 3, 3);
    const auto shown = value(cell);
    const bool diagonal = cell.truth == cell.answer, change = m_shown == Shown::Change;
    const QFont strong = squeeze::font(diagonal ? TextRole::Strong : TextRole::Small),
                caption = squeeze::font(TextRole::Caption);
    painter.setPen(shown ? textOn(background) : theme.text3);
    painter.setFont(strong);
    const QString text = change ? signedCount(format, shown) : format.count(std::uint64_t(shown));
    const double line = QFontMetricsF(strong).height(), second = QFontMetricsF(caption).height();
    const auto all = total(base(), cell.truth);
    if (!diagonal || change || !all || line + second > where.height())
        return drawFigures(painter, where, Qt::AlignCenter, text);
    const QRectF block(where.left(), where.center().y() - (line + second - 2) / 2, where.width(), line);
    drawFigures(painter, block, Qt::AlignHCenter | Qt::AlignVCenter, text);
    painter.setFont(caption);
    drawFigures(painter, QRectF(where.left(), block.bottom() - 2, where.width(), second),
                Qt::AlignHCenter | Qt::AlignVCenter, format.percent(double(shown) / double(all)));
}

void ConfusionView::paintMany(QPainter& painter) const {
    const int n = classes();
    QImage image(n, n, QImage::Format_RGB32);
    for (int truth = 0; truth < n; ++truth) {
        auto* line = reinterpret_cast<QRgb*>(image.scanLine(truth));
        for (int answer = 0; answer < n; ++answer) line[answer] = shade({truth, answer}).rgb();
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform, m_width * devicePixelRatioF() < 1);
    painter.drawImage(QRectF(m_left, m_top, n * m_width, n * m_height), image);
}

void ConfusionView::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!classes() || base().empty()) {
        painter.setPen(theme.text3);
        painter.setFont(squeeze::font(TextRole::Small));
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Not measured yet"));
        return;
    }
    const QFontMetricsF small(squeeze::font(TextRole::Small));
    if (m_width < small.horizontalAdvance(QStringLiteral("000")) + 4 || m_height < small.height())
        paintMany(painter);
    else
        for (int truth = 0; truth < classes(); ++truth)
            for (int answer = 0; answer < classes(); ++answer) paintCell(painter, {truth, answer});
    paintLabels(painter);
    const auto outline = [&](Cell cell, const QPen& pen, double outside) {
        if (cell.truth < 0) return;
        const QRectF where(m_left + cell.answer * m_width, m_top + cell.truth * m_height, m_width - Gap,
                           m_height - Gap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(where.adjusted(-outside, -outside, outside, outside), 3, 3);
    };
    outline(m_hovered, QPen(theme.control, 1), -0.5);
    outline(m_selected, QPen(theme.text, 2), 0);
    if (hasFocus() && m_ring) outline(m_cursor, QPen(theme.accent, 2), 1);
}

QSize ConfusionView::sizeHint() const { return {460, 400}; }

QSize ConfusionView::minimumSizeHint() const { return {240, 200}; }

} // namespace squeeze

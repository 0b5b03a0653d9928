// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_column.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/theme.h"

#include <QPainter>
#include <QVBoxLayout>

namespace squeeze::studio {

namespace {

constexpr double mark = 9;

QFont strong() {
    QFont font = squeeze::font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ColumnHead::ColumnHead(std::optional<AnswerBars::Of> of, QWidget* parent) : QWidget(parent), m_mark(of) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ColumnHead::setTexts(const QString& title, const QString& caption) {
    m_title = title;
    m_caption = caption;
    setAccessibleName(caption.isEmpty() ? title : tr("%1: %2").arg(title, caption));
    setToolTip(caption);
    update();
}

QSize ColumnHead::sizeHint() const { return {200, QFontMetrics(strong()).height() + 6}; }

void ColumnHead::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    double left = 0;
    if (m_mark) {
        painter.setPen(Qt::NoPen);
        const QRectF sign(0, (height() - mark) / 2, mark, mark);
        const bool original = *m_mark == AnswerBars::Of::Original;
        painter.setBrush(original ? theme.original : theme.fill);
        if (original)
            painter.drawRect(sign);
        else
            painter.drawEllipse(sign);
        left = mark + 7;
    }
    const QFont name = strong(), caption = squeeze::font(TextRole::Caption);
    painter.setFont(name);
    painter.setPen(theme.text);
    const double width = painter.fontMetrics().horizontalAdvance(m_title);
    painter.drawText(QRectF(left, 0, this->width() - left, height()), Qt::AlignLeft | Qt::AlignVCenter, m_title);
    painter.setFont(caption);
    painter.setPen(theme.text3);
    const QRectF room(left + width + 10, 0, this->width() - left - width - 10, height());
    drawFigures(painter, room, Qt::AlignRight | Qt::AlignVCenter,
                painter.fontMetrics().elidedText(m_caption, Qt::ElideLeft, int(room.width())));
}

AnswerColumn::AnswerColumn(std::optional<AnswerBars::Of> of, QWidget* parent)
    : QWidget(parent), m_head(new ColumnHead(of)), m_photo(new PhotoView), m_column(new QVBoxLayout(this)) {
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_column->addWidget(m_head);
    m_column->addWidget(m_photo, 1);
    if (of) setBelow(m_bars = new AnswerBars(*of));
}

void AnswerColumn::setBelow(QWidget* below) {
    m_column->addSpacing(8);
    m_column->addWidget(below);
}

} // namespace squeeze::studio
#include "moc_evaluate_column.cpp"

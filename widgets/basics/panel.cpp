// SPDX-License-Identifier: GPL-3.0-or-later
// The rounded rectangle, its head and its body.
#include "widgets/basics/panel.h"

#include "widgets/basics/text_label.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace squeeze {

namespace {

constexpr int radius = 8;

/// Paints the four corners again above what stands in the body.
class Corners final : public QWidget {
public:
    explicit Corners(QWidget* parent) : QWidget(parent) {
        setAttribute(Qt::WA_TransparentForMouseEvents);
        setFocusPolicy(Qt::NoFocus);
    }
    void fit(const QRect& where) {
        setGeometry(where);
        QRegion corners;
        for (const int x : {0, where.width() - radius})
            for (const int y : {0, where.height() - radius}) corners += QRect(x, y, radius, radius);
        setMask(corners);
        raise();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath outside, inside;
        outside.addRect(rect());
        inside.addRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        painter.fillPath(outside.subtracted(inside), palette().color(QPalette::Window));
        painter.setPen(theme.line);
        painter.drawPath(inside);
    }
};

} // namespace

Panel::Panel(const QString& title, QWidget* parent)
    : QFrame(parent), m_headArea(new QWidget(this)), m_corners(new Corners(this)),
      m_title(new TextLabel({}, static_cast<int>(TextRole::Strong))),
      m_caption(new TextLabel({}, static_cast<int>(TextRole::Small), TextLabel::Tone::Third)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    auto* line = new QHBoxLayout(m_headArea);
    line->setContentsMargins(14, 0, 12, 0);
    line->setSpacing(8);
    static_cast<TextLabel*>(m_title)->setElided(true, 14); // after the caption
    static_cast<TextLabel*>(m_caption)->setElided(true);
    line->addWidget(m_title);
    line->addWidget(m_caption);
    line->addStretch(1);
    m_head = new QHBoxLayout;
    m_head->setSpacing(8);
    line->addLayout(m_head);
    m_headArea->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // whatever room the body leaves
    column->addWidget(m_headArea);
    m_body = new QVBoxLayout;
    m_body->setContentsMargins(14, 12, 14, 12);
    m_body->setSpacing(8);
    column->addLayout(m_body, 1);
    column->addStretch(0); // takes what a body of limited height leaves, so that everything stands at the top
    m_caption->hide();
    setTitle(title);
}

void Panel::setTitle(const QString& title) {
    m_title->setText(title);
    m_headArea->setVisible(!title.isEmpty());
    m_headArea->setMinimumHeight(std::max(38, m_title->sizeHint().height() + 16));
    setAccessibleName(title);
}

void Panel::setCaption(const QString& caption) {
    m_caption->setText(caption);
    m_caption->setVisible(!caption.isEmpty());
}

int Panel::headNeeds(bool captions) const {
    m_head->invalidate(); // a layout within another keeps what it knew until it is laid out
    m_headArea->layout()->invalidate();
    return (captions ? m_headArea->sizeHint() : m_headArea->minimumSizeHint()).width() + 2;
}

void Panel::setHairline(bool shown) {
    m_hairline = shown;
    update();
}

void Panel::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(theme.line);
    painter.setBrush(theme.base);
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    if (!m_hairline || m_headArea->isHidden()) return;
    painter.setRenderHint(QPainter::Antialiasing, false);
    QPen pen(theme.line);
    pen.setCosmetic(true);
    painter.setPen(pen);
    const int y = m_headArea->geometry().bottom();
    painter.drawLine(1, y, width() - 2, y);
}

void Panel::resizeEvent(QResizeEvent*) { static_cast<Corners*>(m_corners)->fit(rect()); }

} // namespace squeeze
#include "moc_panel.cpp"

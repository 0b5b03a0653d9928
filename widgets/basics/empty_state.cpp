// SPDX-License-Identifier: GPL-3.0-or-later
// Icon tile, title, sentence and button in a row, in the middle of the space there is.
#include "widgets/basics/empty_state.h"

#include "widgets/basics/text_label.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QPushButton>

namespace squeeze {

namespace {

class Tile final : public QWidget {
public:
    Tile(QString icon, QWidget* parent) : QWidget(parent), m_icon(std::move(icon)) { setFixedSize(44, 44); }

protected:
    void paintEvent(QPaintEvent*) override {
        const Theme& theme = Theme::of(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(theme.line);
        painter.setBrush(theme.alt);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8);
        paintIcon(painter, QRectF(12, 12, 20, 20), m_icon, theme.text2);
    }

private:
    QString m_icon;
};

} // namespace

EmptyState::EmptyState(const QString& icon, const QString& title, const QString& text, const QString& button,
                       QWidget* parent)
    : QWidget(parent), m_icon(icon), m_title(new TextLabel({}, static_cast<int>(TextRole::Strong))),
      m_text(new TextLabel({}, static_cast<int>(TextRole::Body), TextLabel::Tone::Second)), m_button(new QPushButton) {
    auto* line = new QHBoxLayout;
    line->setSpacing(14);
    line->addWidget(new Tile(icon, this), 0, Qt::AlignVCenter);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_text->setWordWrap(true);
    m_text->setMinimumWidth(180);
    m_text->setMaximumWidth(380);
    words->addStretch(1);
    words->addWidget(m_title);
    words->addWidget(m_text);
    words->addStretch(1);
    line->addLayout(words);
    line->addSpacing(10);
    line->addWidget(m_button, 0, Qt::AlignVCenter);
    auto* middle = new QHBoxLayout(this);
    middle->addStretch(1);
    middle->addLayout(line, 4);
    middle->addStretch(1);
    connect(m_button, &QPushButton::clicked, this, &EmptyState::clicked);
    setTexts(title, text, button);
}

void EmptyState::setTexts(const QString& title, const QString& text, const QString& button) {
    m_title->setText(title);
    m_text->setText(text);
    m_text->setVisible(!text.isEmpty());
    m_button->setText(button);
    m_button->setVisible(!button.isEmpty());
    m_button->setAccessibleDescription(text);
    setAccessibleName(title);
    setAccessibleDescription(text);
}

} // namespace squeeze
#include "moc_empty_state.cpp"

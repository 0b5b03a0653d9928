// SPDX-License-Identifier: GPL-3.0-or-later
// A label that keeps its role's font and its tone's colour when either changes, and elides.
#include "widgets/basics/text_label.h"

#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace squeeze {

namespace {

QColor colourOf(const Theme& theme, TextLabel::Tone tone) {
    switch (tone) {
    case TextLabel::Tone::Second:
        return theme.text2;
    case TextLabel::Tone::Third:
        return theme.text3;
    case TextLabel::Tone::Target:
        return theme.target;
    case TextLabel::Tone::Ok:
        return theme.ok;
    case TextLabel::Tone::Warning:
        return theme.warning;
    case TextLabel::Tone::Error:
        return theme.error;
    case TextLabel::Tone::Normal:
        break;
    }
    return theme.text;
}

} // namespace

TextLabel::TextLabel(const QString& text, int role, Tone tone, QWidget* parent)
    : QLabel(text, parent), m_role(role), m_tone(tone) {
    setForegroundRole(QPalette::WindowText); // tool bars would make it ButtonText
    dress();
}

void TextLabel::dress() {
    const QFont wanted = squeeze::font(static_cast<TextRole>(m_role));
    if (wanted != font()) setFont(wanted);
    const QColor colour = colourOf(Theme::of(palette()), m_tone);
    if (palette().color(QPalette::Active, QPalette::WindowText) == colour) return;
    QPalette mine; // resolves nothing but what is set here, so that the rest goes on following the application
    mine.setColor(QPalette::Active, QPalette::WindowText, colour);
    mine.setColor(QPalette::Inactive, QPalette::WindowText, colour);
    setPalette(mine);
}

void TextLabel::setTone(Tone tone) {
    m_tone = tone;
    dress();
}

void TextLabel::setElided(bool elided, int letters) {
    m_elided = elided;
    m_letters = letters;
    updateGeometry();
    update();
}

QSize TextLabel::minimumSizeHint() const {
    const QSize least = QLabel::minimumSizeHint();
    if (!m_elided) return least;
    const int few = fontMetrics().horizontalAdvance(text().left(m_letters) + QChar(0x2026));
    return QSize(std::min(least.width(), few), least.height());
}

void TextLabel::paintEvent(QPaintEvent* event) {
    if (!m_elided || wordWrap()) return QLabel::paintEvent(event);
    const QRect where = contentsRect().adjusted(margin(), margin(), -margin(), -margin());
    const QString shown = fontMetrics().elidedText(text(), Qt::ElideRight, where.width());
    const bool cut = shown != text();
    if (cut && toolTip().isEmpty()) setToolTip(text());
    QPainter painter(this);
    style()->drawItemText(&painter, where, static_cast<int>(QStyle::visualAlignment(layoutDirection(), alignment())),
                          palette(), isEnabled(), shown, foregroundRole());
}

void TextLabel::changeEvent(QEvent* event) {
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationFontChange) dress();
}

} // namespace squeeze
#include "moc_text_label.cpp"

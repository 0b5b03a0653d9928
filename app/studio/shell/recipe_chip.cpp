// SPDX-License-Identifier: GPL-3.0-or-later
// Tick, pen, play or clock before the step's short text.
#include "app/studio/shell/recipe_chip.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>

namespace squeeze::studio {

namespace {

QString iconOf(RecipeChip::State state) {
    switch (state) {
    case RecipeChip::State::Done:
        return QStringLiteral("check");
    case RecipeChip::State::Edited:
        return QStringLiteral("pen");
    case RecipeChip::State::Running:
        return QStringLiteral("play");
    case RecipeChip::State::Stale:
        return QStringLiteral("clock");
    case RecipeChip::State::Waiting:
        break;
    }
    return {};
}

QString wordOf(RecipeChip::State state) {
    switch (state) {
    case RecipeChip::State::Done:
        return RecipeChipButton::tr("done");
    case RecipeChip::State::Edited:
        return RecipeChipButton::tr("edited, not run yet");
    case RecipeChip::State::Running:
        return RecipeChipButton::tr("running");
    case RecipeChip::State::Stale:
        return RecipeChipButton::tr("stale: a step before it changed");
    case RecipeChip::State::Waiting:
        break;
    }
    return RecipeChipButton::tr("not run yet");
}

} // namespace

RecipeChipButton::RecipeChipButton(const RecipeChip& chip, QWidget* parent) : QPushButton(parent) {
    setFont(squeeze::font(TextRole::Small));
    setChip(chip);
}

void RecipeChipButton::setChip(const RecipeChip& chip) {
    if (chip == m_chip) return;
    m_chip = chip;
    dress();
}

void RecipeChipButton::dress() {
    setText(m_chip.text);
    setToolTip(m_chip.full + u'\n' + wordOf(m_chip.state));
    setAccessibleName(tr("Step %1").arg(m_chip.text));
    setAccessibleDescription(wordOf(m_chip.state));
    update();
}

void RecipeChipButton::changeEvent(QEvent* event) {
    QPushButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) dress();
}

QSize RecipeChipButton::sizeHint() const {
    const int mark = iconOf(m_chip.state).isEmpty() ? 0 : 18;
    QFont bold = font();
    bold.setWeight(QFont::Medium);
    const QFontMetrics metrics(bold);
    return QSize(metrics.horizontalAdvance(m_chip.text) + mark + 18, std::max(24, metrics.height() + 6));
}

void RecipeChipButton::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool now = m_chip.state == RecipeChip::State::Edited || m_chip.state == RecipeChip::State::Running;
    const bool stale = m_chip.state == RecipeChip::State::Stale;
    QPen line(now ? theme.accent : underMouse() ? theme.control : theme.buttonLine, 1);
    if (stale) line.setDashPattern({3, 2});
    painter.setPen(line);
    painter.setBrush(now ? QBrush(theme.selection) : stale ? QBrush(Qt::NoBrush) : QBrush(theme.button));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const QColor ink = stale ? theme.text2 : theme.text;
    const QString mark = iconOf(m_chip.state);
    if (!mark.isEmpty()) paintIcon(painter, QRectF(8, height() / 2.0 - 6, 12, 12), mark, stale ? theme.text3 : ink);
    QFont shown = font();
    if (now) shown.setWeight(QFont::Medium);
    painter.setFont(shown);
    painter.setPen(ink);
    painter.drawText(rect().adjusted(mark.isEmpty() ? 0 : 18, 0, 0, 0), Qt::AlignCenter, m_chip.text);
}

} // namespace squeeze::studio
#include "moc_recipe_chip.cpp"

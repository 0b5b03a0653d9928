// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/export/export_state_pill.h"

#include "widgets/theme/theme.h"

#include <QPainter>

namespace squeeze::studio {

StatePill::StatePill(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StatePill::set(Tone tone, const QString& word) {
    m_tone = tone;
    m_word = word;
    setAccessibleName(word);
    updateGeometry();
    update();
}

QSize StatePill::sizeHint() const {
    const QFontMetrics metrics(squeeze::font(TextRole::Strong));
    return {metrics.horizontalAdvance(m_word) + 20, metrics.height() + 4};
}

void StatePill::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    const std::pair<QColor, QColor> colours[] = {{theme.grid, theme.text2},
                                                 {theme.okSoft, theme.ok},
                                                 {theme.warningSoft, theme.warning},
                                                 {theme.errorSoft, theme.error}};
    const auto& [ground, text] = colours[int(m_tone)];
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ground);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(text);
    painter.setFont(squeeze::font(m_tone == Tone::Quiet ? TextRole::Small : TextRole::Strong));
    painter.drawText(rect(), Qt::AlignCenter, m_word);
}

} // namespace squeeze::studio

#include "moc_export_state_pill.cpp"

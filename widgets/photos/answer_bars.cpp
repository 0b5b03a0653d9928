// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/answer_bars.h"

#include "widgets/theme/figures.h"
#include "widgets/theme/format.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/theme.h"

#include <QEvent>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace squeeze {

namespace {

constexpr int most = 5, bar_height = 8, gap = 10, tick = 14;

QFont strong() {
    QFont font = squeeze::font(TextRole::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor between(const QColor& a, const QColor& b, double share) {
    const auto mix = [&](int x, int y) { return int(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

} // namespace

AnswerBars::AnswerBars(Of of, QWidget* parent) : QWidget(parent), m_of(of) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setBars({});
}

void AnswerBars::setBars(std::vector<AnswerBar> bars, const QString& nothing) {
    m_bars = std::move(bars);
    if (m_bars.size() > most) m_bars.resize(most);
    m_nothing = nothing;
    QStringList words;
    for (const auto& bar : m_bars) {
        const QString share = Format().percent(bar.share);
        words << (bar.truth ? tr("%1, %2, the truth").arg(bar.label, share) : tr("%1, %2").arg(bar.label, share));
    }
    setAccessibleName(m_of == Of::Original ? tr("Answers of the original") : tr("Answers of the compressed model"));
    setAccessibleDescription(words.isEmpty() ? m_nothing : words.join(QStringLiteral("; ")));
    update();
}

int AnswerBars::row() const { return QFontMetrics(strong()).height() + 5; }

QSize AnswerBars::sizeHint() const { return {220, most * row()}; }

int AnswerBars::labelWidth() const {
    const QFontMetrics metrics(strong());
    int widest = 0;
    for (const auto& bar : m_bars)
        widest = std::max(widest, metrics.horizontalAdvance(bar.label) + 2 + (bar.truth ? tick : 0));
    return std::min(widest, width() * 45 / 100);
}

void AnswerBars::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_bars.empty()) {
        painter.setFont(squeeze::font(TextRole::Small));
        painter.setPen(theme.text3);
        painter.drawText(rect(), Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap, m_nothing);
        return;
    }
    const Format format;
    const QFont bold = strong(), plain = squeeze::font(TextRole::Small);
    const int label = labelWidth(), figure = int(figuresWidth(QFontMetricsF(bold), format.percent(0.888)) + 1);
    const QColor best = m_of == Of::Original ? theme.original : theme.fill;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const auto& bar = m_bars[i];
        const QRect line(0, int(i) * row(), width(), row());
        painter.setFont(i ? plain : bold);
        painter.setPen(i ? theme.text2 : theme.text);
        const int room = label - (bar.truth ? tick : 0);
        const QString name = painter.fontMetrics().elidedText(bar.label, Qt::ElideRight, room);
        painter.drawText(line.adjusted(0, 0, -(width() - room), 0), Qt::AlignLeft | Qt::AlignVCenter, name);
        if (bar.truth)
            paintIcon(painter, QRectF(painter.fontMetrics().horizontalAdvance(name) + 2, line.center().y() - 5, 12, 12),
                      QStringLiteral("check"), theme.ok);
        QRectF track(label + gap, line.center().y() - bar_height / 2 + 1, width() - label - figure - 2 * gap,
                     bar_height);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.grid);
        painter.drawRoundedRect(track, 2, 2);
        track.setWidth(std::clamp(bar.share, 0.0, 1.0) * track.width());
        painter.setBrush(i ? between(best, theme.base, 0.4) : best);
        painter.drawRoundedRect(track, std::min(2.0, track.width() / 2), 2);
        painter.setPen(theme.text);
        drawFigures(painter, line, Qt::AlignRight | Qt::AlignVCenter, format.percent(bar.share));
    }
}

bool AnswerBars::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const auto at = std::size_t(std::max(0, help->pos().y() / row()));
        if (at < m_bars.size())
            QToolTip::showText(
                help->globalPos(),
                m_bars[at].truth
                    ? tr("%1: %2. This is its label.").arg(m_bars[at].label, Format().percent(m_bars[at].share))
                    : tr("%1: %2").arg(m_bars[at].label, Format().percent(m_bars[at].share)),
                this);
        return true;
    }
    return QWidget::event(event);
}

void AnswerBars::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) setBars(m_bars, m_nothing);
    if (event->type() == QEvent::FontChange) updateGeometry();
    QWidget::changeEvent(event);
}

} // namespace squeeze
#include "moc_answer_bars.cpp"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/train/train_header.h"

#include "widgets/basics/basics.h"
#include "widgets/basics/one_press.h"
#include "widgets/theme/figures.h"
#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QBoxLayout>
#include <QPainter>
#include <QPushButton>

#include <cmath>

namespace squeeze::studio {

EpochBars::EpochBars(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed); }

void EpochBars::setBars(std::vector<EpochBar> bars) {
    m_bars = std::move(bars);
    QStringList words;
    for (const auto& bar : m_bars) words << bar.text;
    setAccessibleName(tr("Epochs"));
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize EpochBars::sizeHint() const { return {430, 6 + 8 + QFontMetrics(squeeze::font(TextRole::Caption)).height()}; }

QSize EpochBars::minimumSizeHint() const { return {140, sizeHint().height()}; }

void EpochBars::paintEvent(QPaintEvent*) {
    if (m_bars.empty()) return;
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double gap = 6, each = (width() - gap * double(m_bars.size() - 1)) / double(m_bars.size());
    const QFont caption = squeeze::font(TextRole::Caption);
    const QFontMetricsF metrics(caption);
    const double top = (height() - (6 + 6 + metrics.height())) / 2;
    for (std::size_t i = 0; i < m_bars.size(); ++i) {
        const QRectF bar(double(i) * (each + gap), top, each, 6);
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.line2);
        painter.drawRoundedRect(bar, 3, 3);
        if (m_bars[i].share > 0) {
            painter.setBrush(theme.fill);
            painter.drawRoundedRect(QRectF(bar.topLeft(), QSizeF(std::max(6.0, each * m_bars[i].share), 6)), 3, 3);
        }
        painter.setPen(theme.text2);
        painter.setFont(caption);
        drawFigures(painter, QRectF(bar.left(), bar.bottom() + 6, each, metrics.height()),
                    Qt::AlignLeft | Qt::AlignVCenter, metrics.elidedText(m_bars[i].text, Qt::ElideRight, each));
    }
}

StateBadge::StateBadge(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }

void StateBadge::setText(const QString& text) {
    m_text = text;
    setVisible(!text.isEmpty());
    setAccessibleName(text);
    updateGeometry();
    update();
}

QSize StateBadge::sizeHint() const {
    const QFontMetrics metrics(squeeze::font(TextRole::Caption));
    return {metrics.horizontalAdvance(m_text) + 14, std::max(16, metrics.height() + 2)};
}

void StateBadge::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.soft);
    painter.drawRoundedRect(rect(), height() / 2.0, height() / 2.0);
    painter.setPen(theme.accent);
    painter.setFont(squeeze::font(TextRole::Caption));
    painter.drawText(rect(), Qt::AlignCenter, m_text);
}

namespace {

QWidget* stacked(QWidget* first, QWidget* second, Qt::Alignment alignment) {
    auto* widget = new QWidget;
    auto* box = new QVBoxLayout(widget);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(1);
    box->addWidget(first, 0, alignment);
    box->addWidget(second, 0, alignment);
    return widget;
}

} // namespace

TrainHeader::TrainHeader(QWidget* parent) : Panel({}, parent) {
    using Tone = TextLabel::Tone;
    m_title = new TextLabel({}, int(TextRole::Title));
    m_where = new TextLabel({}, int(TextRole::Caption), Tone::Second);
    m_where->setElided(true);
    m_left = new TextLabel({}, int(TextRole::Title));
    m_done = new TextLabel({}, int(TextRole::Caption), Tone::Second);
    m_speed = new TextLabel({}, int(TextRole::Title));
    m_unit = new TextLabel({}, int(TextRole::Caption), Tone::Second);
    m_badge = new StateBadge;
    m_bars = new EpochBars;
    m_start = new QPushButton;
    makePrimary(m_start);
    m_pause = new QPushButton;
    m_cancel = new QPushButton(icon(QStringLiteral("close")), {});
    makeFlat(m_cancel);

    auto* what = new QWidget;
    auto* title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_title);
    title->addWidget(m_badge);
    title->addStretch(1);
    auto* left = new QVBoxLayout(what);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(1);
    left->addLayout(title);
    left->addWidget(m_where);
    m_time = stacked(m_left, m_done, Qt::AlignRight);
    m_rate = stacked(m_speed, m_unit, Qt::AlignRight);
    m_line = hairline(Qt::Vertical);
    auto* row = new QHBoxLayout;
    row->setSpacing(24);
    row->addWidget(what, 2);
    row->addWidget(m_bars, 4);
    row->addWidget(m_time);
    row->addWidget(m_rate);
    row->addWidget(m_line);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    // Cancel stands at the end and never leaves: what comes and goes is beside it, so no other press ends on it.
    for (auto* button : {m_start, m_pause, m_cancel}) {
        countDoubleClickOnce(button);
        buttons->addWidget(button);
    }
    row->addLayout(buttons);
    body()->addLayout(row);
    connect(m_start, &QPushButton::clicked, this, &TrainHeader::startWanted);
    connect(m_pause, &QPushButton::clicked, this, &TrainHeader::pauseWanted);
    connect(m_cancel, &QPushButton::clicked, this, &TrainHeader::cancelWanted);
    setTexts();
}

void TrainHeader::setTexts() {
    m_cancel->setText(tr("Cancel"));
    m_cancel->setToolTip(tr("Ends the run and gives its checkpoint up. What it measured stays."));
    setStory(m_story);
}

void TrainHeader::setStartText(const QString& text) {
    m_start->setText(text);
    m_start->setIcon(icon(QStringLiteral("play")));
}

void TrainHeader::setCompact(bool compact) {
    m_compact = compact;
    setStory(m_story);
}

void TrainHeader::setStory(const TrainStory& story) {
    m_story = story;
    m_title->setText(story.title);
    m_badge->setText(story.badge);
    m_where->setText(story.where);
    m_bars->setBars(story.bars);
    m_left->setText(story.left);
    m_done->setText(story.done);
    m_speed->setText(story.speed);
    m_unit->setText(story.unit);
    const bool active = story.canPause || story.canResume || story.canCancel;
    m_time->setVisible(!story.left.isEmpty());
    m_rate->setVisible(!story.speed.isEmpty() && !m_compact);
    m_line->setVisible(active);
    m_start->setVisible((!active && story.badge.isEmpty()) || (story.canResume && story.canStart));
    m_start->setEnabled(story.canStart);
    m_pause->setVisible(active);
    m_pause->setEnabled(story.canPause || story.canResume);
    const QString word = story.canResume ? tr("Resume") : tr("Pause");
    m_pause->setText(QStringLiteral("%1  %2").arg(word, tr("Ctrl+.", "shortcut, as on the keyboard")));
    m_pause->setAccessibleName(word);
    m_pause->setIcon(icon(story.canResume ? QStringLiteral("play") : QStringLiteral("pause")));
    m_cancel->setEnabled(story.canCancel);
}

void TrainHeader::changeEvent(QEvent* event) {
    Panel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) setTexts();
}

} // namespace squeeze::studio

#include "moc_train_header.cpp"

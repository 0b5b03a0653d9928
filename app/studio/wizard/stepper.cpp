// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/wizard/stepper.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>

namespace squeeze::studio {

namespace {
constexpr int disc = 24, gap = 9;
}

StepButton::StepButton(int number, const QString& name, QWidget* parent) : QAbstractButton(parent), m_number(number) {
    setText(name);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    ownFocusRing(this);
    setState(State::ToCome);
}

void StepButton::setState(State state) {
    m_state = state;
    setAccessibleName(tr("Step %1, %2").arg(m_number).arg(text()));
    setAccessibleDescription(state == State::Done      ? tr("done")
                             : state == State::Current ? tr("current")
                                                       : tr("to come"));
    update();
}

QSize StepButton::sizeHint() const {
    const QFontMetrics metrics(squeeze::font(TextRole::Strong));
    return {disc + gap + metrics.horizontalAdvance(text()) + 4, std::max(disc + 4, metrics.height() + 6)};
}

void StepButton::paintEvent(QPaintEvent*) {
    const auto& theme = Theme::of(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(1, (height() - disc) / 2.0, disc, disc);
    const bool current = m_state == State::Current, done = m_state == State::Done;
    painter.setPen(done || current ? QPen(Qt::NoPen) : QPen(isEnabled() ? theme.text2 : theme.control, 1.2));
    painter.setBrush(current ? theme.fill : done ? theme.text2 : theme.base);
    painter.drawEllipse(circle.adjusted(0.5, 0.5, -0.5, -0.5));
    if (done) {
        paintIcon(painter, circle.adjusted(5, 5, -5, -5), QStringLiteral("check"), theme.base);
    } else {
        painter.setFont(squeeze::font(TextRole::Strong));
        painter.setPen(current ? theme.onFill : theme.text2);
        painter.drawText(circle, Qt::AlignCenter, QString::number(m_number));
    }
    painter.setFont(squeeze::font(current ? TextRole::Strong : TextRole::Body));
    painter.setPen(current ? theme.text : theme.text2);
    painter.drawText(QRectF(disc + gap, 0, width() - disc - gap, height()), Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasKeyFocus(this)) paintFocusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 6, palette());
}

Stepper::Stepper(const QStringList& names, QWidget* parent) : QWidget(parent) {
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(72);
    line->addStretch(1);
    for (int i = 0; i < names.size(); ++i) {
        auto* button = new StepButton(i + 1, names[i]);
        connect(button, &QAbstractButton::clicked, this, [this, i] { Q_EMIT chosen(i); });
        m_steps.push_back(button);
        line->addWidget(button);
    }
    line->addStretch(1);
    setAccessibleName(tr("Steps"));
}

void Stepper::set(int current, const std::vector<bool>& done, int reachable) {
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        m_steps[i]->setEnabled(int(i) <= reachable);
        m_steps[i]->setState(int(i) == current ? StepButton::State::Current
                             : done[i]         ? StepButton::State::Done
                                               : StepButton::State::ToCome);
    }
    update();
}

void Stepper::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    QPen pen(Theme::of(palette()).line2);
    pen.setWidthF(1.5);
    painter.setPen(pen);
    for (std::size_t i = 1; i < m_steps.size(); ++i)
        painter.drawLine(m_steps[i - 1]->geometry().right() + 3, height() / 2, m_steps[i]->geometry().left() - 4,
                         height() / 2);
}

void Stepper::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Left && event->key() != Qt::Key_Right) return QWidget::keyPressEvent(event);
    const int way = event->key() == Qt::Key_Right ? 1 : -1;
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        if (m_steps[i]->hasFocus()) {
            const auto next = int(i) + way;
            if (next >= 0 && next < int(m_steps.size()) && m_steps[std::size_t(next)]->isEnabled())
                m_steps[std::size_t(next)]->setFocus(Qt::TabFocusReason);
            return;
        }
}

} // namespace squeeze::studio

#include "moc_stepper.cpp"

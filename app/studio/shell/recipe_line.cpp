// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the chips out from the right end of the recipe, so that the left is what elides.
#include "app/studio/shell/recipe_line.h"

#include "widgets/theme/icons.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace squeeze::studio {

namespace {

constexpr int gap = 18, chipHeight = 24;

} // namespace

RecipeLine::RecipeLine(QWidget* parent) : QWidget(parent), m_copy(new QToolButton(this)) {
    m_copy->setAutoRaise(true);
    m_copy->setIcon(icon(QStringLiteral("terminal")));
    m_copy->setIconSize(QSize(16, 16));
    m_copy->setFocusPolicy(Qt::TabFocus);
    connect(m_copy, &QToolButton::clicked, this, &RecipeLine::copyClicked);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    retranslate();
}

void RecipeLine::retranslate() {
    setAccessibleName(tr("Recipe"));
    m_copy->setToolTip(tr("Copy the recipe as a line of text"));
    m_copy->setAccessibleName(m_copy->toolTip());
}

void RecipeLine::setChips(const std::vector<RecipeChip>& chips) {
    if (chips == m_chips) return;
    m_chips = chips;
    RecipeChipButton* focused = chips.size() != m_buttons.size() ? makeButtons() : nullptr;
    const int before = sizeHint().width();
    for (std::size_t i = 0; i < chips.size(); ++i) m_buttons[i]->setChip(chips[i]); // the focus and a drag stay
    if (focused || sizeHint().width() != before) updateGeometry();
    arrange();
    if (focused) focused->setFocus(Qt::OtherFocusReason);
}

/// One per chip; returns the one that takes over the focus.
RecipeChipButton* RecipeLine::makeButtons() {
    int focused = -1;
    for (std::size_t i = 0; i < m_buttons.size(); ++i)
        if (m_buttons[i]->hasFocus()) focused = static_cast<int>(i);
    for (auto* button : m_buttons) button->deleteLater();
    m_buttons.clear();
    m_dragged = m_drop = -1;
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        auto* button = new RecipeChipButton(m_chips[i], this);
        button->installEventFilter(this);
        const int step = static_cast<int>(i);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepClicked(step); });
        m_buttons.push_back(button);
    }
    QWidget* before = nullptr;
    for (auto* button : m_buttons) {
        if (before) setTabOrder(before, button);
        before = button;
    }
    if (before) setTabOrder(before, m_copy);
    return focused >= 0 && focused < static_cast<int>(m_buttons.size()) ? m_buttons[static_cast<std::size_t>(focused)]
                                                                        : nullptr;
}

QSize RecipeLine::sizeHint() const {
    int width = 28, height = chipHeight;
    for (const auto* button : m_buttons) {
        width += button->sizeHint().width() + gap;
        height = std::max(height, button->sizeHint().height());
    }
    return QSize(width, height);
}

QSize RecipeLine::minimumSizeHint() const { return QSize(28, chipHeight); }

void RecipeLine::arrange() {
    const int room = width() - 28;
    int needed = 0;
    m_first = static_cast<int>(m_buttons.size());
    while (m_first > 0) {
        const int wide = m_buttons[static_cast<std::size_t>(m_first - 1)]->sizeHint().width() + gap;
        const int dots = m_first > 1 ? gap : 0;
        if (needed + wide + dots > room) break;
        needed += wide;
        --m_first;
    }
    int x = m_first > 0 ? gap : 0;
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        auto* button = m_buttons[i];
        const bool shown = static_cast<int>(i) >= m_first;
        button->setVisible(shown);
        if (!shown) continue;
        const QSize size = button->sizeHint();
        button->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        x += size.width() + gap;
    }
    m_copy->setGeometry(x - 4, (height() - 26) / 2, 26, 26);
    m_copy->setVisible(!m_buttons.empty());
    update();
}

void RecipeLine::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    if (m_first > 0) {
        painter.setPen(theme.text3);
        painter.drawText(QRect(0, 0, gap, height()), Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("…"));
    }
    for (std::size_t i = static_cast<std::size_t>(m_first); i + 1 < m_buttons.size(); ++i) {
        const double x = m_buttons[i]->geometry().right() + 1 + gap / 2.0;
        paintIcon(painter, QRectF(x - 5, height() / 2.0 - 5, 10, 10), QStringLiteral("chevron-right"), theme.text3);
    }
    if (m_drop < 0) return;
    const auto at = static_cast<std::size_t>(std::min<int>(m_drop, static_cast<int>(m_buttons.size()) - 1));
    const bool after = m_drop > m_dragged;
    const QRect chip = m_buttons[at]->geometry();
    painter.fillRect(QRectF(after ? chip.right() + 3 : chip.left() - 5, chip.top(), 2, chip.height()), theme.accent);
}

int RecipeLine::placeAt(int x) const {
    int place = m_first;
    for (std::size_t i = static_cast<std::size_t>(m_first); i < m_buttons.size(); ++i)
        if (static_cast<int>(i) != m_dragged && x > m_buttons[i]->geometry().center().x())
            place = static_cast<int>(i) + (static_cast<int>(i) < m_dragged ? 1 : 0);
    return place;
}

bool RecipeLine::eventFilter(QObject* watched, QEvent* event) {
    const auto found = std::find(m_buttons.begin(), m_buttons.end(), watched);
    if (found == m_buttons.end()) return QWidget::eventFilter(watched, event);
    const int step = static_cast<int>(found - m_buttons.begin()), last = static_cast<int>(m_buttons.size()) - 1;
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const int by = key->key() == Qt::Key_Left    ? -1
                       : key->key() == Qt::Key_Right ? 1
                                                     : 0,
                  to = std::clamp(step + by, 0, last);
        if (by == 0 || to == step) return false;
        if (key->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier))
            Q_EMIT stepMoved(step, to);
        else
            m_buttons[static_cast<std::size_t>(to)]->setFocus(Qt::TabFocusReason);
        return true;
    }
    const auto* mouse = static_cast<QMouseEvent*>(event);
    if (event->type() == QEvent::MouseButtonPress && mouse->button() == Qt::LeftButton)
        m_pressX = mouse->globalPosition().toPoint().x();
    if (event->type() == QEvent::MouseMove && mouse->buttons() & Qt::LeftButton) {
        if (m_dragged < 0 &&
            std::abs(mouse->globalPosition().toPoint().x() - m_pressX) < QApplication::startDragDistance())
            return false;
        m_dragged = step;
        (*found)->setCursor(Qt::ClosedHandCursor);
        m_drop = placeAt(mapFromGlobal(mouse->globalPosition().toPoint()).x());
        if (m_drop == step) m_drop = -1;
        update();
        return true;
    }
    if (event->type() == QEvent::MouseButtonRelease && m_dragged >= 0) {
        const int from = std::exchange(m_dragged, -1), to = std::exchange(m_drop, -1);
        (*found)->unsetCursor();
        (*found)->setDown(false);
        update();
        if (to >= 0 && to != from) Q_EMIT stepMoved(from, to);
        return true;
    }
    return false;
}

void RecipeLine::resizeEvent(QResizeEvent*) { arrange(); }

void RecipeLine::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) retranslate();
    if (event->type() == QEvent::ApplicationFontChange) arrange();
}

} // namespace squeeze::studio
#include "moc_recipe_line.cpp"

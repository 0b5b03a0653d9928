// SPDX-License-Identifier: GPL-3.0-or-later
// Lays the breakdown out as a grid of labels that can be copied.
#include "widgets/budget/budget_popup.h"

#include "widgets/basics/hairline.h"
#include "widgets/basics/text_label.h"
#include "widgets/theme/style.h"
#include "widgets/theme/theme.h"

#include <QGridLayout>
#include <QPainter>
#include <QPushButton>
#include <QScreen>

#include <algorithm>

namespace squeeze {

namespace {

class Mark final : public QWidget {
public:
    Mark(QColor colour, QWidget* parent) : QWidget(parent), m_colour(std::move(colour)) { setFixedSize(9, 9); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawRoundedRect(rect(), 2, 2);
    }

private:
    QColor m_colour;
};

TextLabel* label(const QString& text, TextRole role, TextLabel::Tone tone) {
    auto* made = new TextLabel(text, static_cast<int>(role), tone);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return made;
}

} // namespace

BudgetPopup::BudgetPopup(const Breakdown& breakdown, QWidget* parent) : QFrame(parent, Qt::Popup) {
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(breakdown.title);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(14, 12, 14, 12);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(4);
    grid->addWidget(label(breakdown.title, TextRole::Strong, TextLabel::Tone::Normal), 0, 0, 1, 4);
    grid->addWidget(hairline(Qt::Horizontal), 1, 0, 1, 4);
    int line = 2;
    for (const BreakdownRow& row : breakdown.rows) {
        if (row.mark.isValid()) grid->addWidget(new Mark(row.mark, this), line, 0, Qt::AlignCenter);
        auto* name = label(row.name, row.strong ? TextRole::Strong : TextRole::Body, TextLabel::Tone::Normal);
        grid->addWidget(name, line, row.mark.isValid() ? 1 : 0, 1, row.mark.isValid() ? 1 : 2);
        auto* figure = label(row.figure, row.strong ? TextRole::Strong : TextRole::Body, TextLabel::Tone::Normal);
        grid->addWidget(figure, line, 2, Qt::AlignRight | Qt::AlignVCenter);
        grid->addWidget(label(row.note, TextRole::Small, TextLabel::Tone::Third), line++, 3,
                        Qt::AlignRight | Qt::AlignVCenter);
    }
    grid->setColumnStretch(1, 1);
    if (!breakdown.text.isEmpty()) {
        auto* text = label(breakdown.text, TextRole::Small, TextLabel::Tone::Second);
        text->setWordWrap(true);
        text->setMinimumWidth(280);
        grid->addWidget(text, line++, 0, 1, 4);
    }
    if (!breakdown.action.isEmpty()) {
        auto* button = new QPushButton(breakdown.action);
        makeSmall(button);
        grid->addWidget(button, line, 0, 1, 4, Qt::AlignRight);
        connect(button, &QPushButton::clicked, this, [this] {
            Q_EMIT actionClicked();
            close();
        });
    }
}

void BudgetPopup::openAt(const QWidget* cell) {
    adjustSize();
    QPoint at = cell->mapToGlobal(QPoint(0, cell->height() + 2));
    if (const QScreen* screen = cell->screen()) {
        const QRect room = screen->availableGeometry();
        at.setX(std::clamp(at.x(), room.left() + 4, std::max(room.left() + 4, room.right() - width() - 4)));
    }
    move(at);
    show();
}

void BudgetPopup::paintEvent(QPaintEvent*) {
    const Theme& theme = Theme::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.dark ? theme.button : theme.base);
    QPen line(theme.line2);
    line.setCosmetic(true);
    painter.setPen(line);
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
}

} // namespace squeeze
#include "moc_budget_popup.cpp"

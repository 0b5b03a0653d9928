// SPDX-License-Identifier: GPL-3.0-or-later
// One cell of the budget bar: a flat button with a caption, a large figure and a note, that opens its breakdown.
#pragma once

#include "widgets/theme/known.h"

#include <QPushButton>

namespace squeeze {

struct BudgetCellText {
    QString caption, figure, note;
    QString beside; ///< small, right of the figure: "± 1.0"
    Known known = Known::Measured;
    bool badge = false; ///< right of the caption
    QString mark = {};  ///< a word in a dashed pill there: "before retraining"
    bool operator==(const BudgetCellText&) const = default;
};

class BudgetCell : public QPushButton {
    Q_OBJECT
public:
    explicit BudgetCell(QWidget* parent = nullptr);
    void setText(const BudgetCellText& text);
    const BudgetCellText& text() const { return m_text; }
    /// What assistive technology reads: the figure and how it is known.
    QString spoken() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Forgets the widest text so far.
    void shrink();

protected:
    void paintEvent(QPaintEvent*) override;
    /// Hover, focus ring and divider; for cells that paint their own content.
    void paintGround(QPainter& painter);

private:
    BudgetCellText m_text;
    // These only grow, so that nothing moves while a slider is dragged.
    mutable int m_widest = 0, m_least = 0; ///< with the note; without it
};

/// Heights of the three lines of a cell: caption, figure, note; the same for all cells.
struct BudgetLines {
    int caption = 0, figure = 0, note = 0, bottom = 0;
};
BudgetLines budgetLines();

} // namespace squeeze

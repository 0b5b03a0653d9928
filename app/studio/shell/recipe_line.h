// SPDX-License-Identifier: GPL-3.0-or-later
// The recipe in the header: a chip per step. Click opens the step's form, dragging (or Ctrl+Shift with an arrow key)
// reorders; where there is no room the first steps are left out.
#pragma once

#include "app/studio/shell/recipe_chip.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;

namespace squeeze::studio {

class RecipeLine : public QWidget {
    Q_OBJECT
public:
    explicit RecipeLine(QWidget* parent = nullptr);
    void setChips(const std::vector<RecipeChip>& chips);
    const std::vector<RecipeChip>& chips() const { return m_chips; }
    int firstShown() const { return m_first; } ///< how many are left out at the left
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepClicked(int step);
    void stepMoved(int from, int to);
    void copyClicked();

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void changeEvent(QEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();
    RecipeChipButton* makeButtons();
    void retranslate();
    int placeAt(int x) const; ///< where a step let go at x would stand

    std::vector<RecipeChip> m_chips;
    std::vector<RecipeChipButton*> m_buttons;
    QToolButton* m_copy;
    int m_first = 0, m_dragged = -1, m_drop = -1, m_pressX = 0;
};

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// A step of the recipe as a button.
#pragma once

#include <QPushButton>

namespace squeeze::studio {

struct RecipeChip {
    QString text; ///< "train 4"
    QString full; ///< "train epochs=4": the tool tip
    enum class State { Waiting, Done, Edited, Running, Stale } state = State::Waiting;
    bool operator==(const RecipeChip&) const = default;
};

class RecipeChipButton : public QPushButton {
    Q_OBJECT
public:
    RecipeChipButton(const RecipeChip& chip, QWidget* parent);
    void setChip(const RecipeChip& chip);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent* event) override;

private:
    void dress();

    RecipeChip m_chip;
};

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// Always visible: what the file weighs, what its bytes are spent on, how accurate and fast the model is, and the one
// next thing to do.
#pragma once

#include "widgets/budget/budget.h"
#include "widgets/budget/budget_popup.h"

#include <QWidget>

class QPushButton;
class QTimer;

namespace squeeze {

class BudgetCell;
class BudgetGauge;
class TextLabel;

class BudgetBar : public QWidget {
    Q_OBJECT
public:
    explicit BudgetBar(QWidget* parent = nullptr);
    void setBudget(const Budget& budget);
    const Budget& budget() const { return m_budget; }
    /// The page holds the same button: the slot stays empty.
    void setActionShown(bool shown);
    /// Below 1366 px: no latency.
    void setCompact(bool compact);

    enum class Cell { File, Ratio, Budget, Sparsity, Top1, Latency };
    /// "random weights", "before retraining"; empty where there is nothing to say of the network.
    static QString state(const Budget& budget);
    /// What a click on a cell opens.
    static Breakdown breakdown(Cell cell, const Budget& budget, const QPalette& palette);

Q_SIGNALS:
    void actionClicked(squeeze::Budget::Action action);
    void targetWanted(); ///< where the target is set
    void measureWanted();

protected:
    void paintEvent(QPaintEvent*) override;
    void changeEvent(QEvent*) override;

private:
    void fill();
    void fillAction();
    void announce();
    void open(Cell cell);

    Budget m_budget;
    BudgetCell* m_cells[6];
    BudgetGauge* m_gauge;
    QWidget* m_actionArea;
    QPushButton* m_action;
    TextLabel* m_hint;
    QTimer* m_announce;
    bool m_actionShown = true, m_compact = false;
};

} // namespace squeeze

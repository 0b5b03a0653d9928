// SPDX-License-Identifier: GPL-3.0-or-later
// A cell's breakdown: a small pop-up of names and figures.
#pragma once

#include "widgets/theme/known.h"

#include <QColor>
#include <QFrame>
#include <QList>

namespace squeeze {

struct BreakdownRow {
    QString name, figure, note;
    QColor mark = {}; ///< a square before the name
    bool strong = false;
};

struct Breakdown {
    QString title, text; ///< one or two sentences below
    QList<BreakdownRow> rows;
    QString action; ///< a button at the foot
};

class BudgetPopup : public QFrame {
    Q_OBJECT
public:
    BudgetPopup(const Breakdown& breakdown, QWidget* parent);
    /// Below the widget, within its screen.
    void openAt(const QWidget* cell);

Q_SIGNALS:
    void actionClicked();

protected:
    void paintEvent(QPaintEvent*) override;
};

} // namespace squeeze

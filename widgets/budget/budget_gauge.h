// SPDX-License-Identifier: GPL-3.0-or-later
// The middle cell: the file as a bar of its parts against the target.
#pragma once

#include "widgets/budget/budget.h"
#include "widgets/budget/budget_cell.h"

#include <QElapsedTimer>

class QVariantAnimation;

namespace squeeze {

class BudgetGauge : public BudgetCell {
    Q_OBJECT
public:
    explicit BudgetGauge(QWidget* parent = nullptr);
    void setBudget(const Budget& budget);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// Names of the parts, in the order of FileParts::inOrder().
    static QStringList partNames();
    static std::array<QColor, 5> partColours(const QPalette& palette);

protected:
    void paintEvent(QPaintEvent*) override;

private:
    void paintCaption(QPainter& painter, const QRect& room) const;
    void paintBar(QPainter& painter, const QRectF& where) const;
    void paintLegend(QPainter& painter, const QRect& room) const;

    Budget m_budget;
    double m_scale = 1;
    QVariantAnimation* m_motion;
    QElapsedTimer m_since; ///< the figure before
};

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Each class's accuracy before and after: slate square the original, blue disc the compressed model with its 95 % band,
// the figure and its change at the right. Scrolls when there are many classes.
#pragma once

#include "widgets/theme/known.h"

#include <QAbstractScrollArea>

#include <vector>

class QStandardItemModel;

namespace squeeze {

struct PerClass {
    QString name;
    Figure original, compressed; ///< recall, 0..1
};

class PerClassView : public QAbstractScrollArea {
    Q_OBJECT
public:
    enum class Order { Given, HurtMost, Lowest };
    explicit PerClassView(QWidget* parent = nullptr);

    void setRows(std::vector<PerClass> rows);
    const std::vector<PerClass>& rows() const { return m_rows; }
    void setOrder(Order order);
    /// Indices into rows(), as shown from top to bottom.
    const std::vector<int>& shownOrder() const { return m_order; }

    void select(int row); ///< of rows(); -1: none
    int selected() const { return m_selected; }
    int rowAt(const QPoint& at) const; ///< of the viewport; -1 outside
    QRect rowRect(int row) const;      ///< of the viewport
    QString sentence(int row) const;
    QStandardItemModel* table(QObject* parent) const;

    /// Where the axis begins: a multiple of 5 % (or coarser) below every band.
    double axisLow() const { return m_low; }

    QSize sizeHint() const override;

Q_SIGNALS:
    void classClicked(int row); ///< by mouse, Enter or Space; -1: the selection was taken back

protected:
    void paintEvent(QPaintEvent*) override;
    void resizeEvent(QResizeEvent*) override;
    void mouseMoveEvent(QMouseEvent*) override;
    void mousePressEvent(QMouseEvent*) override;
    void keyPressEvent(QKeyEvent*) override;
    void changeEvent(QEvent*) override;
    bool viewportEvent(QEvent*) override;

private:
    struct Columns {
        double label, left, right, figure, change; ///< right end of labels, plot, right ends of figures
    };
    Columns columns() const;
    double x(const Columns& at, double share) const;
    void arrange();
    void describe();
    void activate(int row);
    void paintRow(QPainter& painter, const Columns& at, int row) const;
    void paintAxis(QPainter& painter, const Columns& at) const;

    std::vector<PerClass> m_rows;
    std::vector<int> m_order, m_place; ///< place of a row in the order
    Order m_by = Order::Given;
    double m_low = 0;
    int m_selected = -1, m_hovered = -1, m_rowHeight = 22, m_axis = 24;
};

} // namespace squeeze

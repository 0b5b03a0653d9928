// SPDX-License-Identifier: GPL-3.0-or-later
// The table of runs and of measurements: figures on their units, the recipe in mono and elided, the interval and the
// glyph beside top-1.
#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace squeeze::studio {

class RunsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Heads in the caption's type, on the same edges as the cells below.
class RunsHeader : public QHeaderView {
    Q_OBJECT
public:
    explicit RunsHeader(QWidget* parent = nullptr);
    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

class RunsTable : public QTableView {
    Q_OBJECT
public:
    explicit RunsTable(QWidget* parent = nullptr);
    /// Widths from the font: figures as wide as they get, the mono column takes the rest.
    void fitColumns(int stretched, const QList<int>& widths);
    std::int64_t runAt(const QModelIndex& index) const;
    void selectRun(std::int64_t run); ///< emits no runSelected
    void editName(std::int64_t run);

Q_SIGNALS:
    void runSelected(qint64 run);
    void restoreWanted(qint64 run); ///< double click or Enter
    void rowWanted(int row);        ///< the same, where rows are no runs

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void measure();
    void want(const QModelIndex& index);
    bool m_quiet = false;
    int m_stretched = -1;
    QList<int> m_widths; ///< in digits
};

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The table of formats: a tick, whom it is for, bytes with a bar and the target's tick, accuracy, self-check.
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace squeeze::studio {

class FormatsView : public QTableView {
    Q_OBJECT
public:
    explicit FormatsView(QWidget* parent = nullptr);
    void setModel(QAbstractItemModel* model) override;
    void setCompact(bool compact);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {360, sizeHint().height()}; }

Q_SIGNALS:
    void rowChosen(int row); ///< the row whose self-check is wanted

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void focusInEvent(QFocusEvent* event) override;

private:
    void layOut();
    void setTexts();
    bool m_compact = false;
};

class FormatsDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;
    static int rowHeight();
    static int indent(); ///< of the names, after the ticks
};

} // namespace squeeze::studio

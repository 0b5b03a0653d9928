// SPDX-License-Identifier: GPL-3.0-or-later
// The classes with their photos by split, as bars on one scale.
#pragma once

#include "app/studio/data/findings.h"

#include <QAbstractListModel>
#include <QListView>
#include <QStyledItemDelegate>

class QStandardItemModel;

namespace squeeze::studio {

class ClassModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;
    struct Row {
        QString name;
        ClassCount count;
    };
    void setRows(std::vector<Row> rows);
    const std::vector<Row>& rows() const { return m_rows; }
    std::size_t largest() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    std::vector<Row> m_rows;
};

class ClassDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class ClassList : public QListView {
    Q_OBJECT
public:
    explicit ClassList(QWidget* parent = nullptr);
    void setClasses(const data::Dataset& edited);
    const ClassModel& classes() const { return m_model; }
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(int index); ///< of the class
    void opened(int index); ///< double click or Enter: all its photos

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    ClassModel m_model;
};

/// The part of a stacked bar in each split's colour, `counts` on a scale of `largest`.
void paintSplitBar(QPainter& painter, const QRectF& where, const std::size_t (&counts)[3], std::size_t largest,
                   const QPalette& palette);

/// Classes and splits as a table.
QStandardItemModel* classTable(const data::Dataset& edited, QObject* parent);

} // namespace squeeze::studio

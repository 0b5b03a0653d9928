// SPDX-License-Identifier: GPL-3.0-or-later
// Background work and the log, side by side.
#pragma once

#include <QStyledItemDelegate>
#include <QWidget>

class QListView;
class QPlainTextEdit;

namespace squeeze::studio {

class Jobs;

/// One job: its title, where it stands, a bar while it runs.
class JobDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class JobsAndLog : public QWidget {
    Q_OBJECT
public:
    explicit JobsAndLog(Jobs& jobs, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    QListView* m_list;
    QPlainTextEdit* m_log;
};

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: every action by name. Type a few letters of it, move with the arrows, Enter does it.
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace squeeze::studio {

/// How well an action's name answers what was typed: all letters in order, starts of words before middles; negative:
/// not at all.
int matchScore(const QString& typed, const QString& name);

class CommandPalette : public QFrame {
    Q_OBJECT
public:
    explicit CommandPalette(QWidget* window);
    void open(const QList<QAction*>& actions);
    QStringList shown() const; ///< names in order

protected:
    void paintEvent(QPaintEvent*) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void filter();
    void trigger(int row);

    QLineEdit* m_field;
    QListView* m_list;
    QLabel* m_nothing; ///< instead of the list, where no name answers
    QStandardItemModel* m_model;
    QList<QPointer<QAction>> m_actions;
};

} // namespace squeeze::studio

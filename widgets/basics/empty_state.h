// SPDX-License-Identifier: GPL-3.0-or-later
// What stands where there is nothing yet.
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace squeeze {

/// What will be here, and one button that brings it.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& icon, const QString& title, const QString& text, const QString& button = {},
               QWidget* parent = nullptr);
    void setTexts(const QString& title, const QString& text, const QString& button);

Q_SIGNALS:
    void clicked();

private:
    QString m_icon;
    QLabel *m_title, *m_text;
    QPushButton* m_button;
};

} // namespace squeeze

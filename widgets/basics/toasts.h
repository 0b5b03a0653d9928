// SPDX-License-Identifier: GPL-3.0-or-later
// Short notes at the window's corner.
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace squeeze {

/// Bottom right above the status bar: 6 s, or as long as it takes to read (hover holds it), at most two of three lines
/// each, one action each, never takes the focus.
class Toasts : public QObject {
    Q_OBJECT
public:
    explicit Toasts(QWidget* window);
    void say(const QString& icon, const QString& text, const QString& action = {}, std::function<void()> act = {});

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void arrange();

    QWidget* m_window;
    QList<QWidget*> m_shown; ///< oldest first
};

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Lets assistive technology read and move the values of our own sliders and handles.
#pragma once

#include <QString>
#include <QTimer>

class QWidget;

namespace squeeze {

/// A widget that holds one value to be moved; called on the GUI thread.
class Movable {
public:
    struct Range {
        double low = 0, high = 0, step = 0;
    };
    virtual ~Movable() = default;
    virtual double movableValue() const = 0;
    virtual Range movableRange() const = 0;
    virtual void moveTo(double value) = 0; ///< as if people had done it
};

/// Makes every Movable widget a slider for assistive technology. May be called any number of times.
void offerMovables();
/// Says that the value changed.
void announceValue(QWidget* movable);

/// A description that assistive technology hears 500 ms after it last changed, not with every frame.
class LaterDescription {
public:
    explicit LaterDescription(QWidget* widget);
    void set(const QString& text);

private:
    QWidget* m_widget;
    QTimer m_timer;
    QString m_text;
};

} // namespace squeeze

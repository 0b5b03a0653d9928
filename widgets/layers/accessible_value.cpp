// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/layers/accessible_value.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace squeeze {

namespace {

class MovableInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit MovableInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Slider) {}

    void* interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::ValueInterface) return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    QVariant currentValue() const override { return movable().movableValue(); }
    void setCurrentValue(const QVariant& value) override { movable().moveTo(value.toDouble()); }
    QVariant maximumValue() const override { return movable().movableRange().high; }
    QVariant minimumValue() const override { return movable().movableRange().low; }
    QVariant minimumStepSize() const override { return movable().movableRange().step; }

private:
    Movable& movable() const { return *dynamic_cast<Movable*>(widget()); }
};

QAccessibleInterface* movableInterface(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return dynamic_cast<Movable*>(widget) ? new MovableInterface(widget) : nullptr;
}

} // namespace

void offerMovables() { QAccessible::installFactory(movableInterface); }

void announceValue(QWidget* movable) {
    if (!QAccessible::isActive()) return;
    QAccessibleValueChangeEvent event(movable, dynamic_cast<Movable*>(movable)->movableValue());
    QAccessible::updateAccessibility(&event);
}

LaterDescription::LaterDescription(QWidget* widget) : m_widget(widget) {
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    QObject::connect(&m_timer, &QTimer::timeout, widget, [this] { m_widget->setAccessibleDescription(m_text); });
}

void LaterDescription::set(const QString& text) {
    if (text == m_text) return;
    m_text = text;
    m_timer.start();
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// Style: the focus ring, shown only when the keyboard brought the focus, and the marks on controls.
#include "widgets/theme/controls.h"
#include "widgets/theme/style.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QFocusEvent>
#include <QFocusFrame>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTabBar>

namespace squeeze {

using namespace controls;

namespace {

bool byKey(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

/// Standard controls get the ring from here; custom widgets that draw their own say so.
bool ringed(const QWidget* widget) {
    if (marked(widget, property::ownRing)) return false;
    if (const auto* parent = widget->parentWidget())
        if (qobject_cast<const QAbstractSpinBox*>(parent) || qobject_cast<const QComboBox*>(parent)) return false;
    return qobject_cast<const QAbstractButton*>(widget) || qobject_cast<const QLineEdit*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QAbstractSlider*>(widget);
}

void mark(QWidget* widget, const char* name, bool on) {
    if (widget->property(name).toBool() == on) return;
    widget->setProperty(name, on);
    widget->updateGeometry();
    widget->update();
}

} // namespace

void Style::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QAbstractSlider*>(widget) ||
        qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto* header = qobject_cast<QHeaderView*>(widget)) {
        QFont small = font(TextRole::Caption);
        small.setWeight(QFont::Medium);
        header->setFont(small);
    }
    if (auto* bar = qobject_cast<QTabBar*>(widget)) bar->setDrawBase(false);
    widget->installEventFilter(this); // whatever can have the focus
}

void Style::unpolish(QWidget* widget) {
    widget->removeEventFilter(this);
    QProxyStyle::unpolish(widget);
}

bool Style::eventFilter(QObject* watched, QEvent* event) {
    const auto type = event->type();
    if (type != QEvent::FocusIn && type != QEvent::FocusOut && type != QEvent::MouseButtonPress &&
        type != QEvent::KeyPress)
        return QProxyStyle::eventFilter(watched, event);
    auto* widget = qobject_cast<QWidget*>(watched);
    if (!widget) return false;
    const bool had = marked(widget, property::keyFocus);
    bool now = had;
    if (type == QEvent::FocusIn) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        // a window or a pop-up that comes back leaves it as it was
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) now = byKey(reason);
    } else if (type == QEvent::FocusOut) {
        const auto reason = static_cast<QFocusEvent*>(event)->reason();
        if (reason != Qt::ActiveWindowFocusReason && reason != Qt::PopupFocusReason) now = false;
    } else if (type == QEvent::MouseButtonPress) {
        now = false;
    }
    if (now == had) return false;
    widget->setProperty(property::keyFocus, now);
    widget->update();
    if (!ringed(widget)) return false;
    if (now && !m_ring) m_ring = new QFocusFrame(widget);
    if (m_ring) m_ring->setWidget(now ? widget : nullptr);
    return false;
}

void makePrimary(QPushButton* button) { mark(button, property::primary, true); }

void makeFlat(QAbstractButton* button, bool link) {
    button->setProperty(property::link, link);
    mark(button, property::flat, true);
}

void makeSmall(QWidget* control) { mark(control, property::small, true); }
void markInvalid(QWidget* field, bool invalid) { mark(field, property::invalid, invalid); }
bool hasKeyFocus(const QWidget* widget) { return widget->hasFocus() && marked(widget, property::keyFocus); }
void ownFocusRing(QWidget* widget) { widget->setProperty(property::ownRing, true); }

} // namespace squeeze

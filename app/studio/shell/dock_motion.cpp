// SPDX-License-Identifier: GPL-3.0-or-later
// The dock's size is held from frame to frame; at the end it is free again.
#include "app/studio/shell/dock_motion.h"

#include "widgets/theme/style.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>
#include <QVariantAnimation>

namespace squeeze::studio {

namespace {

void hold(QDockWidget* dock, Qt::Orientation way, int size) {
    if (way == Qt::Horizontal)
        dock->setFixedWidth(size);
    else
        dock->setFixedHeight(size);
}

void release(QDockWidget* dock) {
    dock->setMinimumSize(0, 0);
    dock->setMaximumSize(QWIDGETSIZE_MAX, QWIDGETSIZE_MAX);
}

void grow(QDockWidget* dock, QMainWindow* window) {
    const auto area = window->dockWidgetArea(dock);
    const bool sideways = area == Qt::LeftDockWidgetArea || area == Qt::RightDockWidgetArea;
    const auto way = sideways ? Qt::Horizontal : Qt::Vertical;
    window->layout()->activate(); // its size is known from here on
    const int size = sideways ? dock->width() : dock->height();
    auto* growth = new QVariantAnimation(dock);
    growth->setStartValue(1);
    growth->setEndValue(size);
    growth->setDuration(motion(dock, 160));
    growth->setEasingCurve(QEasingCurve::OutCubic);
    QObject::connect(growth, &QVariantAnimation::valueChanged, dock,
                     [dock, way](const QVariant& now) { hold(dock, way, now.toInt()); });
    QObject::connect(growth, &QAbstractAnimation::stateChanged, dock, [=](QAbstractAnimation::State now) {
        if (now != QAbstractAnimation::Stopped) return;
        release(dock);
        if (dock->isVisible()) window->resizeDocks({dock}, {size}, way);
    });
    QObject::connect(dock, &QDockWidget::visibilityChanged, growth, [growth](bool visible) {
        if (!visible) growth->stop();
    });
    hold(dock, way, 1);
    growth->start(QAbstractAnimation::DeleteWhenStopped);
}

} // namespace

void showDock(QDockWidget* dock, bool on) {
    const bool opens = on && !dock->isVisible();
    dock->setVisible(on);
    if (on) dock->raise();
    auto* window = qobject_cast<QMainWindow*>(dock->parentWidget());
    if (opens && window && !dock->isFloating() && window->tabifiedDockWidgets(dock).isEmpty() && motion(dock, 160) > 0)
        grow(dock, window);
}

} // namespace squeeze::studio

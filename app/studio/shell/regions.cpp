// SPDX-License-Identifier: GPL-3.0-or-later
// Walks the focus chain from a region and takes the first control inside it.
#include "app/studio/shell/regions.h"

#include <QApplication>
#include <QWidget>

namespace squeeze::studio {

namespace {

bool takes(const QWidget* widget) {
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && widget->isVisible() && widget->isEnabled();
}

QWidget* firstControl(QWidget* region) {
    if (takes(region)) return region;
    if (QWidget* last = region->focusWidget(); last && last != region && takes(last)) return last;
    for (QWidget* w = region->nextInFocusChain(); w && w != region; w = w->nextInFocusChain())
        if (region->isAncestorOf(w) && takes(w)) return w;
    return nullptr;
}

} // namespace

QWidget* focusRegion(const QList<QWidget*>& regions, int step) {
    const QWidget* now = QApplication::focusWidget();
    const auto count = regions.size();
    qsizetype at = step > 0 ? -1 : count;
    for (qsizetype i = 0; i < count; ++i)
        if (now && regions[i] && (regions[i] == now || regions[i]->isAncestorOf(now))) at = i;
    for (qsizetype tried = 0; tried < count; ++tried) {
        at = (at + step + count) % count;
        QWidget* region = regions[at];
        if (!region || !region->isVisible()) continue;
        if (QWidget* control = firstControl(region)) {
            control->setFocus(Qt::TabFocusReason);
            return region;
        }
    }
    return nullptr;
}

} // namespace squeeze::studio

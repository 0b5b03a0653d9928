// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/basics/one_press.h"

#include <QAbstractButton>
#include <QEvent>

namespace squeeze {

namespace {

class OnePress final : public QObject {
public:
    using QObject::QObject;
    bool eventFilter(QObject*, QEvent* event) override { return event->type() == QEvent::MouseButtonDblClick; }
};

} // namespace

void countDoubleClickOnce(QAbstractButton* button) { button->installEventFilter(new OnePress(button)); }

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// "Show as table" as an icon alone, for heads of panels that are full.
#pragma once

#include <functional>

class QObject;
class QPushButton;
class QStandardItemModel;
class QString;
class QWidget;

namespace squeeze::studio {

QPushButton* tableTwin(const QString& title, std::function<QStandardItemModel*(QObject*)> make, QWidget* parent);

} // namespace squeeze::studio

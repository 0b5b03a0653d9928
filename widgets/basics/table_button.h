// SPDX-License-Identifier: GPL-3.0-or-later
// The way to a plot's twin.
#pragma once

#include <QString>

#include <functional>

class QAbstractItemModel;
class QObject;
class QPushButton;
class QStandardItemModel;
class QWidget;

namespace squeeze {

/// A plot's or list's twin: a button "Show as table" that opens the model in a window of its own with copy as CSV.
QPushButton* tableButton(const QString& title, std::function<QStandardItemModel*(QObject* parent)> make,
                         QWidget* parent);

/// What a table shows, as text: commas, quotes where needed, a line per row; first the row's name where rows have one.
QString asCsv(const QAbstractItemModel& model);

} // namespace squeeze

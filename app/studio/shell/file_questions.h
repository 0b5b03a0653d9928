// SPDX-License-Identifier: GPL-3.0-or-later
// The files that people are asked for.
#pragma once

#include <QStringList>

class QWidget;

namespace squeeze::studio {

/// A folder of photos, or archives of them; empty: none.
QStringList askForPhotos(QWidget* window);
/// A project or a model file; empty: none.
QStringList askForProject(QWidget* window);
/// Where to save the project; empty: nowhere.
QString askWhereToSave(QWidget* window, const QString& name);

} // namespace squeeze::studio

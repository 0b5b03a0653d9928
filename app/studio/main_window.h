// SPDX-License-Identifier: GPL-3.0-or-later
// The window: the product's name and version, and the recipes that come with it.
#pragma once

#include <QMainWindow>

namespace squeeze {

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    explicit MainWindow(const QString& recipe_folder, QWidget* parent = nullptr);
};

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// A divider of one device pixel.
#pragma once

#include <QWidget>

namespace squeeze {

/// A vertical or horizontal hairline.
QWidget* hairline(Qt::Orientation orientation, QWidget* parent = nullptr);

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
// The table twins of the Model page's pictures.
#pragma once

#include "widgets/network/filter_view.h"
#include "widgets/network/weight_curves.h"

class QStandardItemModel;

namespace squeeze::studio {

/// A row per bin that any weight is in, layer by layer.
QStandardItemModel* weightTable(const std::vector<WeightSeries>& series, QObject* parent);

/// A row per kernel: its input, and its weights in reading order.
QStandardItemModel* filterTable(const FilterLayer& layer, int filter, QObject* parent);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The yardstick: AlexNet on the photos of now, where a run of the project measured it.
#pragma once

#include "app/studio/run/runner.h"

namespace squeeze::studio {

bool is_alexnet(const RunRow& run);

/// The best point that an AlexNet on these photos was measured at; null: none was. `data` as in Decisions. Belongs to
/// `runs`.
const Measurement* alexnet_point(const std::vector<RunRow>& runs, const std::string& data);

} // namespace squeeze::studio

// SPDX-License-Identifier: GPL-3.0-or-later
// The six kinds of demo scene, each with several compositions.
#pragma once

#include "backend/data/demo_light.h"

namespace squeeze::data::scenes {

void paint_buildings(Shot& shot);
void paint_forest(Shot& shot);
void paint_glacier(Shot& shot);
void paint_mountain(Shot& shot);
void paint_sea(Shot& shot);
void paint_street(Shot& shot);

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// What people build, for the demo scenes: walls with windows in perspective, houses, cars, lamps, people.
#pragma once

#include "backend/data/demo_land.h"

namespace squeeze::data::scenes {

/// A pinhole looking along the ground: metres to the unit square.
struct View {
    float x = 0.5f;   ///< of the vanishing point
    float eye = 1.7f; ///< height of the camera, m
    float focal = 0.7f;
    float keystone = 0; ///< how much uprights lean together, for a camera that looks up
    float scale(float z) const { return focal / z; }
};
/// Where a point `across` to the right of the camera, `up` above the ground and `away` in front of it is seen (m).
Point project(const Shot& shot, const View& view, float across, float up, float away);

struct Facade {
    Colour wall{.6f, .5f, .4f}, trim{.8f, .78f, .74f}, glass{.12f, .15f, .20f};
    float column = 3, floor = 3.2f;                   ///< size of a window's cell, m
    float window_width = 0.5f, window_height = 0.55f; ///< share of the cell
    float lit = 0;                                    ///< share of windows with light
    bool curtain = false;                             ///< glass all over
    bool shops = false;                               ///< another ground floor
    int shift = 0;                                    ///< makes its windows its own
};
Facade draw_facade(Shot& shot, bool modern);

/// An upright wall between two points of the ground, `height` high.
struct Wall {
    float across0 = 0, away0 = 10, across1 = 10, away1 = 10;
    float height = 12;
    float facing = 0.5f; ///< towards the sun, 0 to 1
};
void paint_wall(Shot& shot, const View& view, const Wall& wall, const Facade& facade);

/// The front of a house with a pitched roof; `centre` is the middle of its foot.
void paint_house(Shot& shot, const View& view, float across, float away, float width, float height);

/// Leaves of a tree in town.
Colour draw_street_green(Shot& shot);

/// A road that runs away from the camera, with kerbs, pavements and markings.
struct Road {
    float half = 4, pavement = 3;
    bool crossing = false, markings = true;
    Colour asphalt{.27f, .27f, .29f}, paving{.52f, .50f, .47f};
    float wet = 0;
};
void paint_road(Shot& shot, const View& view, const Road& road);

void paint_car(Shot& shot, const View& view, float across, float away, bool from_behind);
void paint_car_side(Shot& shot, const View& view, float across, float away);
void paint_lamp(Shot& shot, const View& view, float across, float away, float reach);
void paint_person(Shot& shot, const View& view, float across, float away);

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// Land, water and plants of the demo scenes.
#pragma once

#include "backend/data/demo_light.h"

namespace squeeze::data::scenes {

/// A range of mountains or hills against what lies behind it.
struct Range {
    float base = 0.6f;     ///< y of its foot
    float height = 0.3f;   ///< of the highest peak above the foot
    float sharpness = 1;   ///< 0 rolling hills, 1 alpine
    float distance = 0.5f; ///< 0 here, 1 far away
    float snow = 0.5f;     ///< share of the height below which there is none: 0 white to the foot, 1 none
    Colour rock{.42f, .38f, .35f}, slope{.32f, .36f, .22f};
    float trees = 0;  ///< forest on the lower slopes, 0..1
    float bottom = 1; ///< y down to which it is painted
};
void paint_range(Shot& shot, const Range& range);
/// Rock, snow and woods of some mountains.
Range draw_peaks(Shot& shot);
Colour draw_meadow(Shot& shot);
/// Leaves, from spring to autumn.
Colour draw_green(Shot& shot);

/// Grass, earth, sand or snow from y = top down to the bottom edge, in perspective.
void paint_ground(Shot& shot, float top, Colour near, Colour far, float roughness);

/// Water from y = top (the far shore) to y = bottom; waves 0 (a mirror) to 1 (rough).
void paint_water(Shot& shot, float top, float bottom, float waves, Colour deep);

/// Blurs nothing, but mirrors what is above y = line into what is below, waved; strength 0..1.
void paint_reflection(Shot& shot, float line, float bottom, float strength, float waves);

/// Trees with the foot at `foot`; size is the height. Distance as for Light::through_air.
void paint_conifer(Shot& shot, Point foot, float size, Colour green, float distance, float snow);
void paint_broadleaf(Shot& shot, Point foot, float size, Colour green, float distance);
void paint_palm(Shot& shot, Point foot, float size, float distance);
/// A trunk from below the picture's top edge to its foot: one sees no crown.
void paint_trunk(Shot& shot, float x, float foot, float top, float width, Colour bark, float distance, bool birch);
/// One of these two.
void paint_tree(Shot& shot, Point foot, float size, Colour green, float distance, bool conifer, float snow);
/// A row of small trees along y = line.
void paint_treeline(Shot& shot, float line, float size, Colour green, float distance, bool conifers, float snow);

} // namespace squeeze::data::scenes

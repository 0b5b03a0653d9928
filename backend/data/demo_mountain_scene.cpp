// SPDX-License-Identifier: GPL-3.0-or-later
// Mountains: one to three ranges behind a lake, hills or a meadow.
#include "backend/data/demo_land.h"
#include "backend/data/demo_scenes.h"

namespace squeeze::data::scenes {

void paint_mountain(Shot& shot) {
    shot.light = draw_light(shot.random, {3, 3, 2, 2, 1, 1, 1, 0.4f, 0});
    shot.horizon = shot.between(0.58f, 0.85f);
    paint_sky(shot);
    Range range = draw_peaks(shot);
    const int ranges = 1 + shot.pick(3);
    for (int i = ranges - 1; i >= 0; --i) {
        Range r = range;
        r.distance = 0.2f + 0.28f * float(i);
        r.height =
            (i == 0 ? shot.between(0.32f, 0.62f) : shot.between(0.40f, 0.66f)) * (ranges > 1 && i == 0 ? 0.8f : 1.0f);
        r.sharpness = shot.between(0.75f, 1);
        r.base = shot.horizon + 0.03f, r.bottom = shot.horizon + 0.2f;
        paint_range(shot, r);
    }
    const bool winter = range.snow < 0.3f;
    const int front = shot.pick(4);
    const Colour meadow = winter ? Colour{.88f, .90f, .95f} : draw_meadow(shot);
    if (front == 0) { // a lake
        paint_water(shot, shot.horizon, 1, 0.25f, {.08f, .17f, .20f});
        const float clear = shot.between(0.35f, 0.8f);
        paint_reflection(shot, shot.horizon, 1, clear, shot.between(0.2f, 1));
        if (shot.chance(0.6f)) paint_ground(shot, shot.between(0.88f, 0.95f), meadow * 0.8f, meadow, 0.7f);
    } else {
        Range hills;
        hills.base = shot.horizon + 0.16f, hills.height = shot.between(0.1f, 0.2f), hills.sharpness = 0.1f;
        hills.distance = 0.12f, hills.slope = meadow * 0.85f, hills.snow = winter ? 0.0f : 1.0f;
        hills.trees = front == 1 ? 1.3f : shot.between(0, 0.6f), hills.bottom = shot.horizon + 0.2f;
        if (front != 3) paint_range(shot, hills);
        const float rough = shot.between(0.3f, 0.8f);
        paint_ground(shot, shot.horizon + shot.between(0.03f, 0.14f), meadow, meadow * 0.9f, rough);
    }
    const bool conifers = shot.chance(0.75f);
    const Colour green = conifers ? shot.vary({.13f, .23f, .14f}, 0.2f) : draw_green(shot);
    if (shot.chance(0.5f))
        paint_treeline(shot, shot.horizon + 0.03f, shot.between(0.03f, 0.08f), green, 0.2f, conifers,
                       winter ? 0.6f : 0.0f);
    for (int n = shot.pick(4), i = 0; i < n; ++i)
        if (front > 0) {
            const Point foot{shot.between(0, 1), shot.between(0.9f, 1.1f)};
            paint_tree(shot, foot, shot.between(0.15f, 0.4f), green, 0.03f, conifers, winter ? 0.7f : 0.0f);
        }
}

} // namespace squeeze::data::scenes

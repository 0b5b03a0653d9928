// SPDX-License-Identifier: GPL-3.0-or-later
// Buildings: a skyline, a corner, a tower from below, fronts in a row.
#include "backend/data/demo_scenes.h"
#include "backend/data/demo_town.h"

namespace squeeze::data::scenes {

namespace {

/// Towers beside each other, the farther ones between.
void paint_skyline(Shot& shot) {
    View view;
    view.eye = shot.between(4, 20), view.focal = shot.between(0.8f, 1.3f);
    const bool water = shot.chance(0.25f);
    const Colour lawn = shot.chance(0.5f) ? Colour{.30f, .38f, .18f} : Colour{.48f, .46f, .43f};
    paint_ground(shot, shot.horizon, lawn, lawn * 0.9f, 0.5f);
    for (const float away : {220.0f, 150.0f, 100.0f}) {
        float x = -0.65f / view.focal * away;
        while (x < 0.65f / view.focal * away) {
            const float width = shot.between(14, 34), height = shot.between(20, 60) * (0.5f + away / 220);
            const float facing = shot.between(0.2f, 0.9f);
            const auto facade = draw_facade(shot, shot.chance(0.75f));
            const float turn = shot.between(4, 14);
            paint_wall(shot, view, {x + width, away, x + width + turn * 0.5f, away + turn, height, facing * 0.4f},
                       facade);
            paint_wall(shot, view, {x, away, x + width, away, height, facing}, facade);
            if (shot.chance(0.25f)) {
                const Point mast = project(shot, view, x + width / 2, height, away);
                shot.canvas.line(mast, {mast.x, mast.y - shot.between(0.03f, 0.09f)}, 0.006f,
                                 shot.light.on({.5f, .5f, .5f}, 0.4f));
            }
            x += width * shot.between(0.9f, 1.5f);
        }
    }
    const float shore = project(shot, view, 0, 0, 98).y;
    if (water) {
        paint_water(shot, shore, 1, 0.3f, {.08f, .16f, .20f});
        paint_reflection(shot, shore, 1, 0.5f, 0.8f);
    } else {
        paint_ground(shot, shore, lawn, lawn * 0.9f, 0.5f);
        const Colour green = draw_street_green(shot);
        if (shot.chance(0.7f)) paint_treeline(shot, shore + 0.02f, shot.between(0.05f, 0.12f), green, 0.1f, false, 0);
    }
}

/// One building at its corner, from the ground; looking up at it when it is high.
void paint_corner(Shot& shot, bool tower) {
    View view;
    view.x = shot.between(0.3f, 0.7f), view.focal = shot.between(0.6f, 0.9f);
    if (tower) view.keystone = shot.between(0.15f, 0.6f);
    if (!tower) {
        const Colour floor = shot.chance(0.5f) ? Colour{.55f, .53f, .50f} : Colour{.33f, .40f, .20f};
        paint_ground(shot, shot.horizon, floor, floor * 0.95f, 0.35f);
    }
    const int extra = tower ? 1 + shot.pick(3) : shot.pick(2);
    for (int i = 0; i < extra; ++i) { // neighbours
        const float x = shot.between(-34, 20), away = shot.between(45, 80);
        const auto facade = draw_facade(shot, tower);
        const float width = shot.between(12, 22), height = tower ? shot.between(40, 90) : shot.between(9, 22);
        paint_wall(shot, view, {x, away, x + width, away, height, shot.between(0.2f, 0.8f)}, facade);
    }
    const auto facade = draw_facade(shot, tower || shot.chance(0.35f));
    const float near = tower ? shot.between(18, 30) : shot.between(13, 20), x = shot.between(-4, 4);
    const float height = tower ? shot.between(30, 75) : shot.between(8, 17), run = shot.between(12, 30),
                turn = shot.between(0.5f, 1.6f);
    const float sunny = shot.chance(0.5f) ? 0.9f : 0.2f;
    paint_wall(shot, view, {x - run, near + run * turn * 0.6f, x, near, height, sunny}, facade);
    paint_wall(shot, view, {x, near, x + run, near + run / turn * 0.6f, height, 1.1f - sunny}, facade);
    if (tower) return;
    for (int n = shot.pick(3), i = 0; i < n; ++i) {
        const float away = shot.between(7, 12);
        const Point foot = project(shot, view, shot.between(-7, 7), 0, away);
        const Colour green = draw_street_green(shot);
        paint_broadleaf(shot, foot, shot.between(2.5f, 6) * view.scale(away), green, 0.02f);
    }
    if (const float away = shot.between(9, 12); shot.chance(0.4f))
        paint_car_side(shot, view, shot.between(-4, 4), away);
    for (int n = shot.pick(4), i = 0; i < n; ++i) {
        const float away = shot.between(7, 12);
        paint_person(shot, view, shot.between(-6, 6), away);
    }
}

/// A flat front that fills the picture, or a few houses in a row.
void paint_fronts(Shot& shot) {
    View view;
    view.focal = shot.between(0.7f, 1.1f);
    const bool houses = shot.chance(0.55f);
    const float away = houses ? shot.between(17, 30) : shot.between(14, 26), reach = 0.7f / view.focal * away;
    const Colour floor = houses ? Colour{.32f, .40f, .18f} : Colour{.50f, .49f, .47f};
    paint_ground(shot, shot.horizon, shot.vary(floor, 0.2f), floor, 0.45f);
    const Colour behind = draw_street_green(shot);
    const bool conifers = shot.chance(0.4f);
    if (houses && shot.chance(0.6f))
        paint_treeline(shot, shot.horizon + 0.02f, shot.between(0.15f, 0.3f), behind, 0.25f, conifers, 0);
    for (float x = -reach - shot.between(0, 6); x < reach;) {
        const float width = houses ? shot.between(7, 12) : shot.between(7, 20);
        const auto facade = draw_facade(shot, shot.chance(0.35f));
        const float height = houses ? shot.between(3, 6.5f) : shot.between(10, 24);
        if (houses)
            paint_house(shot, view, x + width / 2, away + shot.between(0, 3), width, height);
        else
            paint_wall(shot, view, {x, away, x + width, away, height, shot.between(0.2f, 0.9f)}, facade);
        x += width + (houses ? shot.between(0.5f, 6) : 0);
    }

    for (int n = shot.pick(4), i = 0; i < n; ++i) {
        const float z = away * shot.between(0.55f, 0.85f);
        const Colour green = draw_street_green(shot);
        const Point foot = project(shot, view, shot.between(-reach, reach), 0, z);
        paint_broadleaf(shot, foot, shot.between(1.5f, 6) * view.scale(z), green, 0.02f);
    }
    if (shot.chance(0.3f)) paint_car_side(shot, view, shot.between(-reach, reach) * 0.6f, away * 0.75f);
}

} // namespace

void paint_buildings(Shot& shot) {
    shot.light = draw_light(shot.random, {3, 3, 2.5f, 2, 1.2f, 0.5f, 0.7f, 1, 1.3f});
    const int kind = shot.pick(6);
    const bool tower = kind == 2;
    shot.horizon = tower ? shot.between(1.05f, 1.3f) : shot.between(0.64f, 0.84f);
    paint_sky(shot);
    if (kind < 2)
        paint_skyline(shot);
    else if (kind < 4)
        paint_corner(shot, tower);
    else
        paint_fronts(shot);
}

} // namespace squeeze::data::scenes

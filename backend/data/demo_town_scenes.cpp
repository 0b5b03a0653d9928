// SPDX-License-Identifier: GPL-3.0-or-later
// Buildings (the subject is what stands there) and street (the subject is the way between).
#include "backend/data/demo_scenes.h"
#include "backend/data/demo_town.h"

namespace squeeze::data::scenes {

namespace {

constexpr std::array<float, 9> in_town{3, 3, 2.5f, 2, 1.2f, 0.5f, 0.7f, 1, 1.3f};

Colour leaf(Shot& shot) {
    return shot.vary(shot.chance(0.8f) ? Colour{.20f, .32f, .13f} : Colour{.55f, .36f, .12f}, 0.2f);
}

/// Towers beside each other, the farther ones between.
void paint_skyline(Shot& shot) {
    View view;
    view.eye = shot.between(4, 20), view.focal = shot.between(0.8f, 1.3f);
    const bool water = shot.chance(0.25f);
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
        const Colour lawn = shot.chance(0.5f) ? Colour{.30f, .38f, .18f} : Colour{.48f, .46f, .43f};
        paint_ground(shot, shore, lawn, lawn * 0.9f, 0.5f);
        if (shot.chance(0.7f))
            paint_treeline(shot, shore + 0.02f, shot.between(0.05f, 0.12f), leaf(shot), 0.1f, false, 0);
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
        paint_broadleaf(shot, foot, shot.between(2.5f, 6) * view.scale(away), leaf(shot), 0.02f);
    }
    if (shot.chance(0.4f)) paint_car_side(shot, view, shot.between(-4, 4), shot.between(9, 12));
    for (int n = shot.pick(4), i = 0; i < n; ++i) paint_person(shot, view, shot.between(-6, 6), shot.between(7, 12));
}

/// A flat front that fills the picture, or a few houses in a row.
void paint_fronts(Shot& shot) {
    View view;
    view.focal = shot.between(0.7f, 1.1f);
    const bool houses = shot.chance(0.55f);
    const float away = houses ? shot.between(17, 30) : shot.between(14, 26), reach = 0.7f / view.focal * away;
    const Colour floor = houses ? Colour{.32f, .40f, .18f} : Colour{.50f, .49f, .47f};
    paint_ground(shot, shot.horizon, shot.vary(floor, 0.2f), floor, 0.45f);
    if (houses && shot.chance(0.6f))
        paint_treeline(shot, shot.horizon + 0.02f, shot.between(0.15f, 0.3f), leaf(shot), 0.25f, shot.chance(0.4f), 0);
    for (float x = -reach - shot.between(0, 6); x < reach;) {
        const float width = houses ? shot.between(7, 12) : shot.between(7, 20);
        if (houses)
            paint_house(shot, view, x + width / 2, away + shot.between(0, 3), width, shot.between(3, 6.5f));
        else
            paint_wall(shot, view, {x, away, x + width, away, shot.between(10, 24), shot.between(0.2f, 0.9f)},
                       draw_facade(shot, shot.chance(0.35f)));
        x += width + (houses ? shot.between(0.5f, 6) : 0);
    }

    for (int n = shot.pick(4), i = 0; i < n; ++i) {
        const float z = away * shot.between(0.55f, 0.85f);
        paint_broadleaf(shot, project(shot, view, shot.between(-reach, reach), 0, z),
                        shot.between(1.5f, 6) * view.scale(z), leaf(shot), 0.02f);
    }
    if (shot.chance(0.3f)) paint_car_side(shot, view, shot.between(-reach, reach) * 0.6f, away * 0.75f);
}

} // namespace

void paint_buildings(Shot& shot) {
    shot.light = draw_light(shot.random, in_town);
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

namespace {

/// Both sides of the way, from far to near; returns nothing but paint.
void paint_rows(Shot& shot, const View& view, float edge, bool modern, float built) {
    for (const float side : {-1.0f, 1.0f}) {
        std::array<float, 40> starts{};
        std::size_t count = 0;
        for (float z = shot.between(2, 6); z < 170 && count < starts.size(); z += shot.between(9, 24))
            starts[count++] = z;
        const float sunny = shot.between(0.1f, 0.9f);
        for (std::size_t i = count - 1; i-- > 0;) {
            if (!shot.chance(built)) { // a gap with a tree
                const Point foot = project(shot, view, side * (edge + 3), 0, starts[i] + 4);
                paint_broadleaf(shot, foot, 8 * view.scale(starts[i] + 4), leaf(shot), saturate(starts[i] / 260));
                continue;
            }
            const auto facade = draw_facade(shot, modern ? shot.chance(0.7f) : shot.chance(0.15f));
            const float height = modern ? shot.between(12, 48) : shot.between(6, 17), x = side * edge;
            paint_wall(shot, view, {side < 0 ? x - 14 : x, starts[i], side < 0 ? x : x + 14, starts[i], height, 0.35f},
                       facade);
            paint_wall(shot, view, {x, starts[i], x, starts[i + 1], height, sunny}, facade);
        }
    }
}

void paint_traffic(Shot& shot, const View& view, const Road& road, bool trees) {
    const bool left = shot.chance(0.5f);
    const float spacing = shot.between(14, 26), kerb = road.half + 0.6f, first = shot.between(4, 14);
    const bool lamps = shot.chance(0.75f), parked = shot.chance(0.5f);
    const float traffic = shot.between(0, 0.6f), crowd = shot.between(0, 0.7f);
    for (float z = first + spacing * 6; z > first - 1; z -= spacing / 2) {
        for (const float side : {-1.0f, 1.0f}) {
            if (shot.chance(crowd))
                paint_person(shot, view, side * shot.between(road.half + 0.7f, road.half + road.pavement - 0.3f),
                             z + 1);
            if (trees && shot.chance(0.7f))
                paint_broadleaf(shot, project(shot, view, side * (kerb + 0.5f), 0, z),
                                shot.between(5, 8) * view.scale(z), leaf(shot), saturate(z / 260));
            if (lamps && shot.chance(0.5f)) paint_lamp(shot, view, side * kerb, z, -side * 1.6f);
            if (parked && shot.chance(0.65f)) paint_car(shot, view, side * (road.half - 1.1f), z, (side < 0) == left);
        }
        if (shot.chance(traffic)) {
            const float side = shot.chance(0.5f) ? -1.0f : 1.0f;
            paint_car(shot, view, side * road.half * 0.35f, z + 2, (side < 0) == left);
        }
    }
}

} // namespace

void paint_street(Shot& shot) {
    shot.light = draw_light(shot.random, in_town);
    shot.horizon = shot.between(0.42f, 0.62f);
    paint_sky(shot);
    View view;
    view.x = shot.between(0.32f, 0.68f), view.focal = shot.between(0.5f, 0.85f);
    view.eye = shot.chance(0.7f) ? shot.between(1.5f, 2.4f) : shot.between(3, 7);
    Road road;
    road.half = shot.between(2.6f, 6), road.pavement = shot.between(1.6f, 4.5f);
    road.crossing = shot.chance(0.3f), road.markings = shot.chance(0.75f);
    road.wet = shot.light.mood == Mood::Storm || shot.light.dark() ? shot.between(0, 0.7f) : 0;
    if (shot.chance(0.15f)) road.asphalt = road.paving = shot.vary({.48f, .43f, .38f}, 0.15f); // an old town
    road.asphalt = shot.vary(road.asphalt, 0.15f);
    const float far = shot.between(0, 1); // what closes the view
    if (far < 0.35f) {
        Range r;
        r.base = shot.horizon + 0.01f, r.height = shot.between(0.06f, 0.22f), r.distance = 0.7f,
        r.sharpness = shot.between(0, 1);
        r.snow = shot.chance(0.3f) ? 0.5f : 1.0f, r.trees = 0.5f, r.bottom = shot.horizon + 0.02f;
        paint_range(shot, r);
    } else if (far < 0.7f) {
        paint_treeline(shot, shot.horizon + 0.005f, shot.between(0.04f, 0.1f), leaf(shot), 0.35f, false, 0);
    }
    paint_road(shot, view, road);
    paint_rows(shot, view, road.half + road.pavement, shot.chance(0.4f), shot.between(0.6f, 1));
    paint_traffic(shot, view, road, shot.chance(0.35f));
}

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// Street: a road that runs away between buildings, with what drives, stands and walks there.
#include "backend/data/demo_scenes.h"
#include "backend/data/demo_town.h"

namespace squeeze::data::scenes {

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
                paint_broadleaf(shot, foot, 8 * view.scale(starts[i] + 4), draw_street_green(shot),
                                saturate(starts[i] / 260));
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
            if (const Colour green = draw_street_green(shot); trees && shot.chance(0.7f))
                paint_broadleaf(shot, project(shot, view, side * (kerb + 0.5f), 0, z),
                                shot.between(5, 8) * view.scale(z), green, saturate(z / 260));
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
    shot.light = draw_light(shot.random, {3, 3, 2.5f, 2, 1.2f, 0.5f, 0.7f, 1, 1.3f});
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
        const Colour green = draw_street_green(shot);
        paint_treeline(shot, shot.horizon + 0.005f, shot.between(0.04f, 0.1f), green, 0.35f, false, 0);
    }
    paint_road(shot, view, road);
    const bool modern = shot.chance(0.4f);
    paint_rows(shot, view, road.half + road.pavement, modern, shot.between(0.6f, 1));
    paint_traffic(shot, view, road, shot.chance(0.35f));
}

} // namespace squeeze::data::scenes

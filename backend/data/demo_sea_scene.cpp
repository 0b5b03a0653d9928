// SPDX-License-Identifier: GPL-3.0-or-later
// Sea: water to the horizon; land behind it, boats, rocks or a beach.
#include "backend/data/demo_land.h"
#include "backend/data/demo_scenes.h"

namespace squeeze::data::scenes {

namespace {

void paint_boat(Shot& shot, Point water, float size) {
    const bool sail = shot.chance(0.6f);
    const Colour hull =
        shot.light.on(shot.vary(shot.chance(0.5f) ? Colour{.85f, .84f, .80f} : Colour{.30f, .18f, .14f}, 0.2f), 0.5f);
    const float s = size;
    shot.canvas.polygon({{water.x - s, water.y - s * 0.28f},
                         {water.x + s, water.y - s * 0.32f},
                         {water.x + s * 0.7f, water.y},
                         {water.x - s * 0.75f, water.y}},
                        hull);
    if (sail) {
        const Colour cloth = shot.light.on({.95f, .94f, .90f}, 0.8f);
        shot.canvas.polygon(
            {{water.x, water.y - s * 2.5f}, {water.x + s * 0.9f, water.y - s * 0.4f}, {water.x, water.y - s * 0.4f}},
            cloth);
        shot.canvas.polygon({{water.x - s * 0.08f, water.y - s * 2.1f},
                             {water.x - s * 0.08f, water.y - s * 0.4f},
                             {water.x - s * 0.7f, water.y - s * 0.4f}},
                            cloth * 0.9f);
    } else {
        shot.canvas.rectangle({water.x - s * 0.4f, water.y - s * 0.75f, water.x + s * 0.2f, water.y - s * 0.28f},
                              hull * 0.8f);
    }
}

/// Wet sand, foam lines and dry sand from `shore` down.
void paint_beach(Shot& shot, float shore) {
    const Colour sand = shot.vary(shot.chance(0.75f) ? Colour{.80f, .70f, .52f} : Colour{.42f, .39f, .37f}, 0.1f);
    const float tilt = shot.between(-0.25f, 0.25f), shift = shot.between(0, 50), lap = shot.between(0.01f, 0.035f);
    shot.canvas.shape({0, 0, 1, 1}, [&](float x, float y) -> Ink {
        const float edge =
            shore + (x - 0.5f) * tilt + lap * (wave(x * 1.3f + shift) + 2 * shot.noise.at(x * 5 + shift, 1, 2));
        const float below = y - edge, n = shot.noise.sum(x * 30, y * 45, 2, 9),
                    lace = shot.noise.sum(x * 18 + shift, below * 30, 2, 3);
        const float foam = smooth(0.03f, 0.0f, std::abs(below + 0.012f)) * smooth(0.25f, 0.5f, lace);
        const float wet = smooth(0.12f, 0.02f, below);
        Colour c = shot.light.on(mix(sand, sand * 0.62f, wet) * (0.85f + 0.3f * n), 0.6f);
        c = mix(c, shot.light.horizon, wet * 0.3f);
        c = mix(c, shot.light.on({.97f, .98f, .98f}, 0.7f), foam);
        return {std::max(saturate(below * Canvas::side), foam * 0.9f), c};
    });
}

} // namespace

void paint_sea(Shot& shot) {
    shot.light = draw_light(shot.random, {3, 3, 2, 2, 2, 0.8f, 1.2f, 0.8f, 0});
    shot.horizon = shot.between(0.22f, 0.62f);
    paint_sky(shot);
    if (shot.chance(0.4f)) { // land behind the water
        Range r = draw_peaks(shot);
        r.base = shot.horizon + 0.02f, r.height = shot.between(0.06f, 0.22f), r.distance = shot.between(0.4f, 0.9f);
        r.sharpness = shot.between(0, 0.8f), r.bottom = shot.horizon + 0.01f;
        r.snow = shot.chance(0.25f) ? 0.6f : 1.0f;
        paint_range(shot, r);
    }
    constexpr Colour deeps[] = {{.03f, .15f, .26f}, {.05f, .28f, .34f}, {.10f, .42f, .46f}, {.10f, .18f, .20f}};
    const Colour deep = shot.vary(deeps[shot.pick(4)], 0.15f);
    paint_water(shot, shot.horizon, 1, shot.between(0.2f, 1), deep);
    for (int n = shot.chance(0.35f) ? 1 + shot.pick(3) : 0, i = 0; i < n; ++i) {
        const float t = shot.between(0.02f, 0.35f);
        paint_boat(shot, {shot.between(0.1f, 0.9f), shot.horizon + t * (1 - shot.horizon)}, 0.02f + 0.12f * t);
    }
    const int shore = shot.pick(10);
    if (shore < 4) {
        paint_beach(shot, shot.between(std::max(0.68f, shot.horizon + 0.2f), 0.98f));
        for (int n = shot.chance(0.3f) ? 1 + shot.pick(2) : 0, i = 0; i < n; ++i) {
            const float size = shot.between(0.5f, 0.9f);
            paint_palm(shot, {shot.between(0, 1), 1.0f}, size, 0.02f);
        }
    } else if (shore < 7) { // rocks in the water, or a headland at one side
        for (int n = 1 + shot.pick(4), i = 0; i < n; ++i) {
            const float t = shot.between(0.25f, 1), s = 0.04f + 0.12f * t;
            const Point c{shot.between(0, 1), shot.horizon + t * (1 - shot.horizon)};
            const float shift = shot.between(0, 50);
            shot.canvas.shape({c.x - s, c.y - s, c.x + s, c.y}, [&](float x, float y) -> Ink {
                const float dx = (x - c.x) / s, up = (c.y - y) / s, n2 = shot.noise.sum(x * 22 + shift, y * 22, 3, 1);
                const float cover = saturate((0.75f - dx * dx - up * 1.1f + (n2 - 0.5f) * 0.9f) * s * Canvas::side);
                const float foam = smooth(0.16f, 0.0f, up) * smooth(0.4f, 0.6f, n2);
                return {cover, mix(shot.light.on(Colour{.28f, .25f, .23f} * (0.5f + n2),
                                                 saturate(0.5f - dx * 0.5f + (n2 - 0.5f))),
                                   shot.light.on({.95f, .96f, .97f}, 0.5f), foam)};
            });
        }
    }
}

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// Mountain, sea and forest. Each borrows from the others: mountains behind a sea, woods on a slope, a lake in a valley.
#include "backend/data/demo_land.h"
#include "backend/data/demo_scenes.h"

namespace squeeze::data::scenes {

namespace {

constexpr std::array<float, 9> outdoors{3, 3, 2, 2, 1, 1, 1, 0.4f, 0};

Colour draw_green(Shot& shot) { // spring to autumn
    constexpr Colour greens[] = {{.16f, .27f, .12f}, {.22f, .34f, .13f}, {.13f, .24f, .15f}, {.30f, .38f, .14f},
                                 {.52f, .38f, .12f}, {.58f, .28f, .10f}, {.38f, .34f, .14f}};
    return shot.vary(greens[shot.chance(0.72f) ? shot.pick(4) : 4 + shot.pick(3)], 0.2f);
}

Colour draw_meadow(Shot& shot) {
    constexpr Colour meadows[] = {{.36f, .44f, .18f}, {.48f, .46f, .24f}, {.42f, .36f, .27f}, {.30f, .38f, .20f}};
    return shot.vary(meadows[shot.pick(4)], 0.2f);
}

Range draw_peaks(Shot& shot) {
    constexpr Colour rocks[] = {{.44f, .40f, .37f}, {.36f, .36f, .39f}, {.55f, .44f, .35f}, {.48f, .47f, .45f}};
    Range r;
    r.rock = shot.vary(rocks[shot.pick(4)], 0.15f);
    r.slope = draw_meadow(shot) * 0.85f;
    r.snow = shot.chance(0.35f) ? 1.0f : shot.between(0.15f, 0.85f);
    r.trees = shot.chance(0.5f) ? shot.between(0.3f, 0.8f) : 0;
    return r;
}

} // namespace

void paint_mountain(Shot& shot) {
    shot.light = draw_light(shot.random, outdoors);
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
        paint_reflection(shot, shot.horizon, 1, shot.between(0.35f, 0.8f), shot.between(0.2f, 1));
        if (shot.chance(0.6f)) paint_ground(shot, shot.between(0.88f, 0.95f), meadow * 0.8f, meadow, 0.7f);
    } else {
        Range hills;
        hills.base = shot.horizon + 0.16f, hills.height = shot.between(0.1f, 0.2f), hills.sharpness = 0.1f;
        hills.distance = 0.12f, hills.slope = meadow * 0.85f, hills.snow = winter ? 0.0f : 1.0f;
        hills.trees = front == 1 ? 1.3f : shot.between(0, 0.6f), hills.bottom = shot.horizon + 0.2f;
        if (front != 3) paint_range(shot, hills);
        paint_ground(shot, shot.horizon + shot.between(0.03f, 0.14f), meadow, meadow * 0.9f, shot.between(0.3f, 0.8f));
    }
    const bool conifers = shot.chance(0.75f);
    const Colour green = conifers ? shot.vary({.13f, .23f, .14f}, 0.2f) : draw_green(shot);
    if (shot.chance(0.5f))
        paint_treeline(shot, shot.horizon + 0.03f, shot.between(0.03f, 0.08f), green, 0.2f, conifers,
                       winter ? 0.6f : 0.0f);
    for (int n = shot.pick(4), i = 0; i < n; ++i)
        if (front > 0)
            paint_tree(shot, {shot.between(0, 1), shot.between(0.9f, 1.1f)}, shot.between(0.15f, 0.4f), green, 0.03f,
                       conifers, winter ? 0.7f : 0.0f);
}

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
    paint_water(shot, shot.horizon, 1, shot.between(0.2f, 1), shot.vary(deeps[shot.pick(4)], 0.15f));
    for (int n = shot.chance(0.35f) ? 1 + shot.pick(3) : 0, i = 0; i < n; ++i) {
        const float t = shot.between(0.02f, 0.35f);
        paint_boat(shot, {shot.between(0.1f, 0.9f), shot.horizon + t * (1 - shot.horizon)}, 0.02f + 0.12f * t);
    }
    const int shore = shot.pick(10);
    if (shore < 4) {
        paint_beach(shot, shot.between(std::max(0.68f, shot.horizon + 0.2f), 0.98f));
        for (int n = shot.chance(0.3f) ? 1 + shot.pick(2) : 0, i = 0; i < n; ++i)
            paint_palm(shot, {shot.between(0, 1), 1.0f}, shot.between(0.5f, 0.9f), 0.02f);
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

namespace {

/// Between the trees: trunks from far to near, a ground of litter or snow, leaves above.
void paint_inside_wood(Shot& shot, Colour green, bool winter) {
    const bool birch = shot.chance(0.25f);
    const Colour bark = shot.vary({.30f, .23f, .17f}, 0.3f);
    const Colour back = mix(shot.light.through_air(shot.light.on(green * 1.2f, 0.7f), 0.5f), shot.light.horizon,
                            shot.between(0.1f, 0.6f));
    const float shift = shot.between(0, 50);
    shot.canvas.shape({0, 0, 1, 1}, [&](float x, float y) -> Ink {
        const float n = shot.noise.sum(x * 9 + shift, y * 9, 3, 1);
        return {1, mix(back * (0.55f + 0.8f * n), shot.light.horizon, smooth(0.62f, 0.8f, n) * 0.6f)};
    });
    const Colour litter =
        winter ? Colour{.86f, .89f, .94f} : mix(green, shot.vary({.36f, .26f, .15f}, 0.2f), shot.between(0.2f, 0.9f));
    paint_ground(shot, shot.horizon, litter, litter * 0.8f, winter ? 0.2f : 0.9f);
    const bool path = shot.chance(0.3f);
    if (path) {
        const Colour earth = shot.light.on(shot.vary({.55f, .44f, .32f}, 0.15f), 0.6f);
        const float w = shot.between(0.1f, 0.22f), x = shot.between(0.35f, 0.65f);
        shot.canvas.polygon({{x - 0.012f, shot.horizon}, {x + 0.012f, shot.horizon}, {x + w, 1}, {x - w, 1}}, earth,
                            0.75f);
    }
    const int count = 14 + shot.pick(18);
    for (int i = 0; i < count; ++i) {
        const float t = float(i) / float(count), near = t * t;
        const float foot = shot.horizon + 0.015f + near * (1.05f - shot.horizon);
        float x = shot.between(-0.05f, 1.05f);
        if (path && std::abs(x - 0.5f) < 0.08f + near * 0.15f) x += x < 0.5f ? -0.25f : 0.25f;
        const float width = (0.012f + 0.075f * near) * shot.between(0.7f, 1.3f);
        paint_trunk(shot, x, foot, -0.05f, width, shot.vary(bark, 0.2f), (1 - t) * 0.75f, birch);
        if (!winter && shot.chance(0.5f))
            paint_broadleaf(shot, {shot.between(-0.1f, 1.1f), foot}, (0.05f + 0.22f * near), shot.vary(green, 0.2f),
                            (1 - t) * 0.6f);
    }
    if (shot.chance(0.75f)) { // a roof of leaves
        const float low = shot.between(0.12f, 0.42f);
        shot.canvas.shape({0, 0, 1, low + 0.1f}, [&](float x, float y) -> Ink {
            const float n = shot.noise.sum(x * 11 + shift, y * 13, 3, 5), leaf = shot.noise.at(x * 55, y * 55, 8);
            const float cover = smooth(0.46f, 0.56f, n + (low - y) * 0.5f);
            return {cover * (winter ? 0.4f : 0.95f),
                    shot.light.on(green * (0.45f + 0.9f * leaf), saturate(0.3f + (leaf - 0.3f) + (n - 0.5f)))};
        });
    }
    if (shot.light.mood == Mood::Golden || shot.light.mood == Mood::Mist || shot.light.mood == Mood::Clear) {
        const float x0 = shot.between(0, 1), lean = shot.between(-0.6f, 0.6f);
        for (int i = 0; i < 4; ++i) { // shafts of light
            const float x = x0 + float(i) * shot.between(0.1f, 0.2f), w = shot.between(0.02f, 0.06f);
            shot.canvas.polygon({{x, -0.1f}, {x + w, -0.1f}, {x + w * 2 + lean, 1.1f}, {x - w + lean, 1.1f}},
                                shot.light.sun + shot.light.ambient, shot.between(0.04f, 0.14f));
        }
    }
}

/// A wall of trees, row before row, seen from a clearing, a slope or the air.
void paint_wood_edge(Shot& shot, Colour green, bool winter) {
    const bool autumn = green.r > green.g;
    const bool conifers = !autumn && shot.chance(0.7f), above = shot.chance(0.4f);
    if (shot.chance(0.35f)) {
        Range r = draw_peaks(shot);
        r.base = shot.horizon + 0.1f, r.height = shot.between(0.15f, 0.3f), r.distance = shot.between(0.5f, 0.9f);
        r.trees = 1, r.sharpness = shot.between(0, 0.7f);
        paint_range(shot, r);
    }
    const float snow = winter ? 0.5f : 0.0f;
    paint_ground(shot, shot.horizon + 0.04f, green * 0.4f, green * 0.8f, 1);
    if (above) {
        paint_treeline(shot, shot.horizon + 0.05f, 0.06f, green, 0.6f, conifers, snow);
        for (int n = conifers ? 110 : 80, i = 0; i < n; ++i) {
            const float t = float(i) / float(n), size = lerp(0.08f, 0.4f, t * t) * shot.between(0.8f, 1.2f);
            const Point foot{shot.between(-0.05f, 1.05f), lerp(shot.horizon + 0.06f, 1.2f, t * (0.4f + 0.6f * t))};
            paint_tree(shot, foot, size, shot.vary(green, 0.25f), (1 - t) * 0.55f, conifers, snow);
        }
        return;
    }
    for (int i = 0; i < 4; ++i) {
        const float t = float(i) / 3, line = lerp(shot.horizon + 0.12f, 0.92f, t);
        paint_treeline(shot, line, lerp(0.2f, 0.5f, t), shot.vary(green, 0.15f), (1 - t) * 0.55f, conifers, snow);
    }
    paint_ground(shot, shot.between(0.85f, 0.94f), winter ? Colour{.88f, .90f, .94f} : draw_meadow(shot), green, 0.8f);
}

} // namespace

void paint_forest(Shot& shot) {
    shot.light = draw_light(shot.random, {3.5f, 3, 2, 2, 0.4f, 1.8f, 0.6f, 0, 0});
    const Colour green = draw_green(shot);
    const bool winter = shot.chance(0.13f);
    if (shot.chance(0.55f)) {
        shot.horizon = shot.between(0.5f, 0.78f);
        paint_inside_wood(shot, green, winter);
    } else {
        shot.horizon = shot.between(0.15f, 0.45f);
        paint_sky(shot);
        paint_wood_edge(shot, green, winter);
    }
}

} // namespace squeeze::data::scenes

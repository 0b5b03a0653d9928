// SPDX-License-Identifier: GPL-3.0-or-later
// Forest: among the trunks, a wall of trees, or treetops from above.
#include "backend/data/demo_land.h"
#include "backend/data/demo_scenes.h"

namespace squeeze::data::scenes {

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
    const Colour leaves = shot.vary({.36f, .26f, .15f}, 0.2f);
    const Colour litter = winter ? Colour{.86f, .89f, .94f} : mix(green, leaves, shot.between(0.2f, 0.9f));
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
        const Colour bush = shot.vary(green, 0.2f);
        if (!winter && shot.chance(0.5f))
            paint_broadleaf(shot, {shot.between(-0.1f, 1.1f), foot}, 0.05f + 0.22f * near, bush, (1 - t) * 0.6f);
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
    const Colour meadow = winter ? Colour{.88f, .90f, .94f} : draw_meadow(shot);
    paint_ground(shot, shot.between(0.85f, 0.94f), meadow, green, 0.8f);
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

// SPDX-License-Identifier: GPL-3.0-or-later
// Glacier: a tongue of ice between mountains, an ice front over water, floating ice, a crevassed snow field.
#include "backend/data/demo_land.h"
#include "backend/data/demo_scenes.h"

namespace squeeze::data::scenes {

namespace {

/// Blue in the cracks, white on top, grey with rubble where it is dirty.
Colour ice(const Shot& shot, float crack, float light_side, float dirt, float blue) {
    Colour albedo = mix({.94f, .97f, 1.0f}, {.72f, .86f, .94f}, blue);
    albedo = mix(albedo, {.16f, .42f, .58f}, crack * (0.45f + 0.5f * blue));
    albedo = mix(albedo, {.40f, .37f, .34f}, dirt);
    return shot.light.on(albedo, saturate(0.6f + light_side));
}

void paint_backdrop(Shot& shot, float bottom, bool white) {
    Range r;
    r.rock = shot.vary({.33f, .32f, .34f}, 0.2f), r.slope = shot.vary({.38f, .36f, .33f}, 0.15f);
    r.snow = white ? shot.between(0, 0.4f) : shot.between(0.1f, 0.75f);
    r.base = shot.horizon + 0.04f, r.bottom = bottom;
    for (int i = 1 + shot.pick(2); i >= 0; --i) {
        r.distance = 0.25f + 0.25f * float(i), r.height = shot.between(0.2f, 0.5f), r.sharpness = shot.between(0.6f, 1);
        paint_range(shot, r);
    }
}

/// The ice flows down towards us, bent by the valley; crevasses lie across, moraines along.
void paint_tongue(Shot& shot) {
    const float shift = shot.between(0, 50), bend = shot.between(-0.35f, 0.35f), far = shot.between(0.10f, 0.3f),
                near = shot.between(0.45f, 0.95f);
    const float source = shot.between(0.35f, 0.65f), cracks = shot.between(5, 11), dirty = shot.between(0, 1),
                blue = shot.between(0, 1);
    const float top = shot.horizon - shot.between(0.02f, 0.12f);
    paint_ground(shot, shot.horizon, shot.vary({.36f, .33f, .30f}, 0.15f), {.40f, .38f, .36f}, 0.9f);
    shot.canvas.shape({0, top, 1, 1}, [&](float x, float y) -> Ink {
        const float start = top + (shot.noise.sum(x * 6 + shift, 5, 3, 1) - 0.4f) * 0.14f;
        const float t = saturate((y - top) / (1 - top));
        const float half = lerp(far, near, t * (0.4f + 0.6f * t)) * (0.75f + 0.5f * shot.noise.at(t * 5 + shift, 8, 7));
        const float centre = source + bend * wave(t * 0.35f), d = (x - centre) / half;
        const float edge = shot.noise.sum(t * 8 + shift, d > 0 ? 3.0f : 9.0f, 3, 2);
        const float cover = saturate((0.7f + 0.6f * edge - std::abs(d)) * half * Canvas::side * 0.6f) *
                            saturate((y - start) * Canvas::side * 0.5f);
        if (cover <= 0) return {};
        const float z = 1 / (t + 0.12f), warp = shot.noise.sum(d * 2 + shift, z * 2, 2, 6);
        const float across = shot.noise.ridged(d * 3 + shift, z * cracks + d * d * 5 + warp * 2, 3, 10);
        const float crack = smooth(0.80f, 0.96f, across) * saturate(0.4f + t);
        const float band = shot.noise.sum(d * 7 + shift + warp * 0.8f, z * 0.25f, 2, 4);
        const float dirt = smooth(0.62f, 0.75f, band) * dirty * 0.8f + smooth(0.8f, 1.1f, std::abs(d)) * 0.4f;
        const float lit =
            (across - shot.noise.ridged(d * 3 + shift + 0.2f, z * cracks + d * d * 5 + warp * 2 + 0.3f, 2, 10)) * 0.7f;
        return {cover, shot.light.through_air(ice(shot, crack, lit, dirt, blue * (0.3f + warp)), (1 - t) * 0.4f)};
    });
}

/// An upright cliff of ice from `top` down to the water at `foot`.
void paint_front(Shot& shot, float top, float foot) {
    const float shift = shot.between(0, 50), blue = shot.between(0.35f, 1), steps = shot.between(9, 16),
                slant = shot.between(-0.12f, 0.12f);
    shot.canvas.shape({0, top - 0.15f, 1, foot}, [&](float x, float y) -> Ink {
        const float column = x * steps + shot.noise.at(x * 4 + shift, y * 3, 3) * 1.2f + shift;
        const float edge = top + slant * (x - 0.5f) + (shot.noise.sum(column * 0.45f, 2, 3, 8) - 0.5f) * 0.16f;
        const float cover = saturate((y - edge) * Canvas::side + 0.5f);
        if (cover <= 0) return {};
        const float down = (y - edge) / std::max(foot - edge, 0.02f);
        const float pillar = shot.noise.ridged(column, y * 2.5f, 3, 12),
                    beside = shot.noise.ridged(column + 0.2f, y * 2.5f, 3, 12);
        const float crack = smooth(0.78f, 0.97f, pillar);
        const float layer = smooth(0.64f, 0.72f, shot.noise.sum(x * 2, y * 26 + x * 4, 2, 5)) * 0.3f;
        const float snow = smooth(0.12f, 0.02f, down);
        return {cover,
                shot.light.through_air(
                    ice(shot, crack * (1 - snow), (pillar - beside) * 1.6f, layer * 0.5f, lerp(blue, 0, snow)), 0.12f)};
    });
    const float line = foot; // a dark notch where the water eats the ice
    shot.canvas.line({-0.1f, line}, {1.1f, line}, 0.008f, shot.light.on({.10f, .22f, .28f}, 0.3f), 0.8f);
}

void paint_iceberg(Shot& shot, Point water, float size) {
    const float shift = shot.between(0, 50), blue = shot.between(0.1f, 1), tall = shot.between(0.35f, 0.95f) * size,
                peak = shot.between(-0.4f, 0.4f);
    shot.canvas.shape(
        {water.x - size, water.y - tall * 1.3f, water.x + size, water.y + 0.01f}, [&](float x, float y) -> Ink {
            const float d = (x - water.x) / size, up = (water.y - y) / tall;
            const float jag = shot.noise.ridged(d * 2.3f + shift, 1, 3, 3),
                        outline = (1 - std::abs(d - peak * (1 - std::abs(d)))) * (0.35f + 1.1f * jag);
            const float cover = saturate((outline - up) * tall * Canvas::side) *
                                saturate((water.y - y) * Canvas::side + 0.5f) *
                                saturate((1 - std::abs(d)) * size * Canvas::side);
            if (cover <= 0) return {};
            const float n = shot.noise.ridged(d * 4 + shift, up * 2.5f, 3, 9),
                        m = shot.noise.ridged(d * 4 + shift + 0.3f, up * 2.5f - 0.2f, 3, 9);
            return {cover, shot.light.through_air(ice(shot, smooth(0.90f, 1.0f, n) * 0.7f + smooth(0.14f, 0.0f, up),
                                                      (n - m) * 1.8f, 0, blue),
                                                  0.1f)};
        });
}

/// Snow in waves with open crevasses, the viewer standing on it.
void paint_snow_field(Shot& shot) {
    const float shift = shot.between(0, 50), lean = shot.between(-0.6f, 0.6f), blue = shot.between(0.2f, 1);
    const float frequency = shot.between(3, 6);
    shot.canvas.shape({0, shot.horizon - 0.02f, 1, 1}, [&](float x, float y) -> Ink {
        const float edge = shot.horizon + (shot.noise.sum(x * 2.5f + shift, 4, 2, 1) - 0.5f) * 0.07f;
        const float cover = saturate((y - edge) * Canvas::side + 0.5f);
        if (cover <= 0) return {};
        const float t = saturate((y - edge) / (1 - edge)), z = 1 / (t + 0.15f), u = (x - 0.5f) * z * 2 + shift;
        const float v = z * frequency + u * lean, warp = shot.noise.sum(u, v * 0.5f, 2, 7);
        const float fold = shot.noise.ridged(u * 0.25f + 7, v * 0.8f + warp, 3, 13);
        const float open = smooth(0.35f, 0.55f, shot.noise.at(u * 0.6f, v * 0.3f, 2));
        const float crack = smooth(0.86f, 0.93f, fold) * open * saturate(0.3f + 2 * t);
        const float lip = smooth(0.72f, 0.86f, fold) * open * 0.35f;
        const float lit =
            (shot.noise.sum(u * 2, v * 3, 3, 3) - shot.noise.sum(u * 2 + 0.2f, v * 3 + 0.4f, 3, 3)) * 0.7f - lip;
        return {cover,
                shot.light.through_air(ice(shot, crack, lit, 0, saturate(blue * 0.4f + crack)), (1 - t) * 0.35f)};
    });
}

} // namespace

void paint_glacier(Shot& shot) {
    shot.light = draw_light(shot.random, {3, 3, 3, 1, 0.8f, 1, 1, 0.7f, 0});
    shot.horizon = shot.between(0.35f, 0.6f);
    paint_sky(shot);
    const int kind = shot.pick(8);
    if (kind < 3) {
        paint_backdrop(shot, shot.horizon + 0.1f, true);
        paint_tongue(shot);
    } else if (kind < 6) {
        const float foot = shot.between(0.62f, 0.88f), top = shot.between(0.25f, foot - 0.2f);
        paint_backdrop(shot, top + 0.15f, false);
        paint_front(shot, top, foot);
        paint_water(shot, foot, 1, shot.between(0, 0.4f), {.12f, .30f, .36f});
        paint_reflection(shot, foot, 1, shot.between(0.2f, 0.6f), 0.8f);
        for (int n = shot.pick(7), i = 0; i < n; ++i) {
            const Point at{shot.between(0, 1), shot.between(foot + 0.03f, 1)};
            paint_iceberg(shot, at, shot.between(0.02f, 0.09f));
        }
    } else if (kind == 6) {
        paint_backdrop(shot, shot.horizon + 0.05f, false);
        paint_water(shot, shot.horizon, 1, shot.between(0, 0.5f), {.10f, .26f, .34f});
        for (int n = 3 + shot.pick(5), i = 0; i < n; ++i) {
            const float t = (float(i) + shot.between(0, 1)) / float(n);
            const Point at{shot.between(0, 1), shot.horizon + 0.02f + t * t * (0.95f - shot.horizon)};
            paint_iceberg(shot, at, 0.07f + 0.22f * t * t + shot.between(0, 0.1f));
        }
    } else {
        paint_backdrop(shot, shot.horizon + 0.1f, true);
        paint_snow_field(shot);
    }
}

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_land.h"

namespace squeeze::data::scenes {

namespace {

using Outline = std::array<float, Canvas::side>;

/// y of the crest for every column: a few peaks with straight flanks, roughened by noise.
Outline crest(Shot& shot, const Range& range) {
    std::array<Point, 4> peaks{};
    std::array<float, 4> flank{};
    const int count = 2 + shot.pick(3);
    for (int i = 0; i < count; ++i) {
        peaks[std::size_t(i)] = {shot.between(-0.1f, 1.1f), i == 0 ? 1.0f : shot.between(0.45f, 0.95f)};
        flank[std::size_t(i)] = shot.between(1.1f, 2.6f);
    }
    peaks[0].x = shot.between(0.15f, 0.85f);
    const float shift = shot.between(0, 50), rough = 0.22f * range.sharpness;
    Outline y;
    for (int i = 0; i < Canvas::side; ++i) {
        const float x = (float(i) + 0.5f) * Canvas::pixel;
        float alpine = 0.25f;
        for (int k = 0; k < count; ++k)
            alpine = std::max(alpine,
                              peaks[std::size_t(k)].y - std::abs(x - peaks[std::size_t(k)].x) * flank[std::size_t(k)]);
        const float rolling = 0.35f + 0.65f * shot.noise.sum(x * 2.2f + shift, 3.3f, 2, 4);
        const float roughness = (shot.noise.ridged(x * 7 + shift, 0.7f, 4, 5) - 0.5f) * rough;
        y[std::size_t(i)] = range.base - range.height * (lerp(rolling, alpine, range.sharpness) + roughness);
    }
    return y;
}

} // namespace

void paint_range(Shot& shot, const Range& range) {
    const auto top = crest(shot, range);
    const float shift = shot.between(0, 50), side = shot.light.sun_at.x < 0.5f ? -1.0f : 1.0f;
    const float grain = lerp(6.0f, 11.0f, range.distance), lean = shot.between(-0.4f, 0.4f);
    const float highest = range.base - range.height;
    const auto& light = shot.light;
    const auto& noise = shot.noise;
    shot.canvas.shape({0, highest - 0.3f * range.height, 1, range.bottom}, [&](float x, float y) -> Ink {
        const auto column = std::size_t(std::min(int(x * Canvas::side), Canvas::side - 1));
        const float cover = saturate((y - top[column]) * Canvas::side + 0.5f);
        if (cover <= 0) return {};
        const float below = (y - top[column]) / range.height, altitude = (range.base - y) / range.height;
        // spurs run down from the crest, the finer the farther away
        const float bend = noise.at(x * 4 + shift, y * 4, 9) * 0.5f;
        const float u = (x + lean * (y - top[column])) * grain + bend + shift, v = y * grain * 0.55f;
        const float h = noise.ridged(u, v, 4, 11), h2 = noise.ridged(u + side * 0.11f, v - 0.07f, 4, 11);
        const float facing = saturate(0.45f + (h - h2) * 3.0f * (0.4f + 0.6f * range.sharpness));
        const float patch = noise.sum(u * 1.7f, v * 2.2f, 2, 2);
        Colour albedo =
            mix(range.slope, range.rock, smooth(0.25f, 0.6f, altitude + (patch - 0.5f) * 0.8f) * range.sharpness);
        albedo = albedo * (0.75f + 0.5f * patch);
        if (range.trees > 0) {
            const float wood = smooth(0.1f, -0.1f, altitude - range.trees * 0.75f + (patch - 0.5f) * 0.7f);
            albedo = mix(albedo, Colour{.10f, .17f, .10f} * (0.6f + 0.8f * noise.at(x * 85, y * 85, 6)), wood * 0.9f);
        }
        const float snowline = range.snow + (patch - 0.5f) * 0.5f + (h - 0.6f) * 0.35f;
        const float snow = smooth(snowline - 0.06f, snowline + 0.06f, altitude) * (range.snow < 1 ? 1.0f : 0.0f);
        albedo = mix(albedo, {.95f, .97f, 1.0f}, snow);
        const Colour c = light.on(albedo, facing * (1 - 0.15f * saturate(below)));
        const float foot_mist = light.haze * 0.5f * saturate(1 - altitude * 2);
        return {cover, light.through_air(c, range.distance + foot_mist)};
    });
}

void paint_ground(Shot& shot, float top, Colour near, Colour far, float roughness) {
    const float shift = shot.between(0, 50), swell = shot.between(0, 0.03f);
    shot.canvas.shape({0, top - swell, 1, 1}, [&](float x, float y) -> Ink {
        const float edge = top + swell * wave(x * 0.8f + shift);
        const float cover = saturate((y - edge) * Canvas::side + 0.5f);
        if (cover <= 0) return {};
        const float t = saturate((y - edge) / std::max(1 - top, 0.05f)), z = 1 / (t + 0.12f);
        const float u = (x - 0.5f) * z * 6 + shift, v = z * 9;
        const float n = shot.noise.sum(u, v, 3, 1), fine = shot.noise.at(x * 70, y * 90, 8);
        const Colour albedo = mix(far, near, t) * (1 + (n - 0.5f) * roughness * 1.6f + (fine - 0.5f) * roughness * t);
        return {cover, shot.light.through_air(shot.light.on(albedo, 0.55f + (n - 0.5f) * 0.4f), (1 - t) * 0.4f)};
    });
}

void paint_water(Shot& shot, float top, float bottom, float waves, Colour deep) {
    const auto& light = shot.light;
    const float shift = shot.between(0, 50), swell = shot.between(4, 9), sparkle = shot.between(0.3f, 1);
    const float direction = shot.between(-0.25f, 0.25f);
    shot.canvas.shape({0, top, 1, bottom}, [&](float x, float y) -> Ink {
        const float cover = saturate((y - top) * Canvas::side + 0.5f);
        const float t = saturate((y - top) / std::max(1 - top, 0.1f)), z = 1 / (t + 0.06f);
        const float u = (x - 0.5f) * z * 2.2f + shift, v = z * swell + u * direction;
        const float n = shot.noise.sum(u, v, 3, 12), near = saturate(t * 3 + 0.25f);
        const float slope = (n - shot.noise.sum(u + 0.15f, v + 0.45f, 2, 12)) * waves * near * 3.2f;
        const float mirror = saturate(0.75f - t * 0.6f + slope);
        const Colour sky = mix(light.horizon, light.zenith, saturate(t * 0.9f + 0.1f - slope * 0.4f));
        Colour c = mix(light.on(deep, 0.45f), sky, mirror * 0.85f);
        const float path = std::abs(x - light.sun_at.x) / (0.06f + 0.25f * t);
        const float glint = smooth(0.56f, 0.75f, n + slope * 0.3f) * sparkle * (1 - saturate(path)) * 0.9f;
        c = c + light.sun * (glint + 0.25f * (1 - saturate(path * 0.8f)));
        if (waves > 0.55f)
            c = mix(c, light.on({.95f, .97f, .98f}, 0.6f), smooth(0.68f, 0.76f, n) * waves * near * 0.85f);
        return {cover, light.through_air(c, (1 - t) * (1 - t) * 0.45f)};
    });
}

void paint_reflection(Shot& shot, float line, float bottom, float strength, float waves) {
    const float shift = shot.between(0, 50);
    const Canvas before = shot.canvas;
    shot.canvas.shape({0, line, 1, bottom}, [&](float x, float y) -> Ink {
        const float t = y - line, ripple = (shot.noise.sum(x * 5 + shift, 2 / (t + 0.03f), 2, 10) - 0.5f) * waves;
        const float sx = saturate(x + ripple * 0.05f), sy = std::max(0.0f, line - t * 0.9f + ripple * 0.06f);
        const int column = std::min(int(sx * Canvas::side), Canvas::side - 1);
        const int row = std::min(int(sy * Canvas::side), Canvas::side - 1);
        const Colour c = before.at(column, row) * Colour{.80f, .85f, .88f};
        return {strength * saturate((y - line) * Canvas::side), c};
    });
}

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

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_town.h"

namespace squeeze::data::scenes {

Point project(const Shot& shot, const View& view, float across, float up, float away) {
    const float s = view.scale(away);
    return {view.x + across * s, shot.horizon - (up - view.eye) * s};
}

Facade draw_facade(Shot& shot, bool modern) {
    constexpr Colour old[] = {{.62f, .35f, .27f}, {.78f, .68f, .50f}, {.72f, .70f, .66f}, {.83f, .76f, .62f},
                              {.55f, .47f, .40f}, {.70f, .50f, .40f}, {.88f, .86f, .82f}, {.60f, .64f, .66f}};
    constexpr Colour recent[] = {{.60f, .62f, .64f}, {.40f, .46f, .52f}, {.72f, .72f, .70f},
                                 {.30f, .36f, .42f}, {.50f, .42f, .36f}, {.82f, .82f, .82f}};
    Facade f;
    f.wall = shot.vary(modern ? recent[shot.pick(6)] : old[shot.pick(8)], 0.12f);
    f.trim = mix(f.wall, {.95f, .94f, .90f}, shot.between(0.2f, 0.8f));
    f.curtain = modern && shot.chance(0.5f);
    f.column = modern ? shot.between(1.8f, 4) : shot.between(2.2f, 3.4f);
    f.floor = shot.between(3, 3.9f);
    f.window_width = f.curtain ? shot.between(.82f, .94f) : modern ? shot.between(.5f, .9f) : shot.between(.35f, .55f);
    f.window_height = f.curtain ? shot.between(.70f, .92f) : shot.between(.42f, .66f);
    f.glass = shot.vary(f.curtain ? Colour{.20f, .30f, .38f} : Colour{.12f, .15f, .19f}, 0.25f);
    f.lit = shot.light.mood == Mood::Night                                       ? shot.between(.25f, .6f)
            : shot.light.mood == Mood::BlueHour || shot.light.mood == Mood::Dusk ? shot.between(.1f, .4f)
                                                                                 : 0.0f;
    f.shops = !modern && shot.chance(0.6f);
    f.shift = shot.pick(60);
    return f;
}

namespace {

/// Share of a footprint of width `blur` round f (0..1 within a cell) that lies in the middle `width` of the cell.
float band(float f, float width, float blur) {
    if (blur > 0.8f) return width;
    return saturate((width * 0.5f - std::abs(f - 0.5f)) / std::max(blur, 0.01f) + 0.5f);
}

struct Surface {
    float u, v;           ///< metres along the wall and above the ground
    float blur_u, blur_v; ///< metres a pixel
    float facing, height;
    float sky_y; ///< for reflections: 0 at the wall's top, 1 at its foot
};

Colour glass(const Shot& shot, const Facade& f, float column, float floor, float sky) {
    const float own = shot.noise.at(column, floor, f.shift), tint = shot.noise.at(column, floor, f.shift + 7);
    if (own < f.lit * 0.95f) return Colour{1.0f, .82f, .52f} * (0.65f + 0.5f * tint);
    const Colour reflected = mix(shot.light.zenith, shot.light.horizon, saturate(sky * 1.2f));
    return mix(shot.light.on(f.glass, 0.4f), reflected, (f.curtain ? 0.45f : 0.15f) + 0.3f * tint);
}

Colour facade_colour(const Shot& shot, const Facade& f, const Surface& s) {
    const auto& light = shot.light;
    const float grime = shot.noise.sum(s.u * 0.35f, s.v * 0.22f, 2, f.shift),
                fine = shot.noise.at(s.u * 3.1f, s.v * 3.7f, 5);
    Colour wall = f.wall * (0.86f + 0.22f * grime + 0.08f * (fine - 0.5f)) * (0.82f + 0.18f * saturate(s.v / 3));
    const float cu = s.u / f.column, cv = s.v / f.floor, floor = float(floored(cv));
    float width = f.window_width, height = f.window_height;
    const bool shop = f.shops && floor < 1;
    if (shop) width = 0.86f, height = 0.7f;
    const float bu = s.blur_u / f.column, bv = s.blur_v / f.floor;
    const float fu = fraction(cu), fv = fraction(cv);
    const float ledge = f.curtain ? 0 : band(fraction(fv + 0.5f), 0.09f, bv) * 0.6f;
    wall = mix(wall, f.trim, ledge);
    if (s.v > s.height - f.floor * 0.3f) return light.on(mix(wall, f.trim, 0.7f), s.facing); // cornice
    const float frame = band(fu, std::min(width + 0.12f, 1.0f), bu) * band(fv, std::min(height + 0.12f, 1.0f), bv);
    const float pane = band(fu, width, bu) * band(fv, height, bv);
    Colour c = light.on(mix(wall, f.trim, f.curtain ? 0.0f : frame * 0.7f), s.facing);
    if (shop && shot.noise.at(float(floored(cu)), 40, f.shift) > 0.4f && fv > 0.86f) { // a sign or an awning
        const float hue = shot.noise.at(float(floored(cu)), 50, f.shift);
        c = light.on({0.25f + 0.6f * hue, 0.45f * (1 - hue) + 0.1f, 0.5f * fraction(hue * 5)}, s.facing);
    }
    return mix(c, glass(shot, f, float(floored(cu)), floor, s.sky_y), pane);
}

} // namespace

void paint_wall(Shot& shot, const View& view, const Wall& wall, const Facade& facade) {
    const float near = 0.6f;
    if (wall.away0 < near || wall.away1 < near) return;
    const float iz0 = 1 / wall.away0, iz1 = 1 / wall.away1;
    const float x0 = view.x + wall.across0 * view.focal * iz0, x1 = view.x + wall.across1 * view.focal * iz1;
    const float dx = wall.across1 - wall.across0, dz = wall.away1 - wall.away0, length = std::sqrt(dx * dx + dz * dz);
    const float left = std::min(x0, x1), right = std::max(x0, x1), tallest = std::max(iz0, iz1) * view.focal;
    if (right - left < Canvas::pixel * 0.5f) return;
    const float top = shot.horizon - (wall.height - view.eye) * tallest, foot = shot.horizon + view.eye * tallest;
    const float margin = view.keystone * 0.5f;
    const auto along = [&](float s) { return s * iz1 / lerp(iz0, iz1, s) * length; };
    shot.canvas.shape({left - margin, top, right + margin, foot}, [&](float px, float y) -> Ink {
        const float x = 0.5f + (px - 0.5f) * (1 + view.keystone * (1 - y));
        const float cover_x = std::min(x - left, right - x) * Canvas::side + 0.5f;
        if (cover_x <= 0) return {};
        const float s = saturate((x - x0) / (x1 - x0)), scale = lerp(iz0, iz1, s) * view.focal;
        const float v = view.eye + (shot.horizon - y) / scale;
        const float cover =
            std::min({cover_x, (wall.height - v) * scale * Canvas::side + 0.5f, v * scale * Canvas::side + 0.5f, 1.0f});
        if (cover <= 0) return {};
        const float step = Canvas::pixel / (x1 - x0), u = along(s);
        const Surface surface{
            u, v, std::abs(along(s + step) - u), Canvas::pixel / scale, wall.facing, wall.height, 1 - v / wall.height};
        const float away = view.focal / scale;
        return {cover, shot.light.through_air(facade_colour(shot, facade, surface), saturate(away / 260))};
    });
}

} // namespace squeeze::data::scenes

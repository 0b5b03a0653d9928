// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_land.h"

namespace squeeze::data::scenes {

void paint_conifer(Shot& shot, Point foot, float size, Colour green, float distance, float snow) {
    const auto& light = shot.light;
    const float width = size * shot.between(0.17f, 0.26f), tiers = shot.between(5, 9), shift = shot.between(0, 60);
    const float sun = light.sun_at.x < foot.x ? -1.0f : 1.0f;
    const Colour bark = light.through_air(light.on({.24f, .17f, .12f}, 0.4f), distance);
    shot.canvas.line({foot.x, foot.y}, {foot.x, foot.y - size * 0.3f}, size * 0.035f, bark);
    shot.canvas.shape(
        {foot.x - width, foot.y - size, foot.x + width, foot.y - size * 0.06f}, [&](float x, float y) -> Ink {
            const float v = saturate((y - foot.y + size) / (size * 0.94f)), dx = x - foot.x;
            const float tier = fraction(v * tiers + std::abs(dx) / width * 0.35f);
            const float jag = shot.noise.at(dx / size * 26 + shift, y / size * 26, 4);
            const float half = width * v * (0.62f + 0.38f * tier) * (0.72f + 0.5f * jag) + size * 0.006f;
            const float cover = saturate((half - std::abs(dx)) * Canvas::side + 0.5f);
            if (cover <= 0) return {};
            const float facing = saturate(0.45f + sun * dx / width * 0.5f + (jag - 0.5f) * 0.5f);
            Colour albedo = green * (0.5f + 0.65f * tier * (0.6f + 0.4f * jag));
            if (snow > 0)
                albedo = mix(albedo, {.93f, .95f, .98f},
                             smooth(0.75f - snow * 0.5f, 0.95f - snow * 0.3f, (1 - tier) * 0.7f + jag * 0.3f));
            return {cover, light.through_air(light.on(albedo, facing), distance)};
        });
}

void paint_broadleaf(Shot& shot, Point foot, float size, Colour green, float distance) {
    const auto& light = shot.light;
    const float wide = shot.between(0.30f, 0.42f) * size, tall = shot.between(0.30f, 0.36f) * size;
    const float shift = shot.between(0, 60), sun = light.sun_at.x < foot.x ? -1.0f : 1.0f;
    const Colour bark = light.through_air(light.on({.28f, .21f, .15f}, 0.4f), distance);
    const Point crown{foot.x, foot.y - size + tall};
    shot.canvas.line(foot, crown, size * 0.05f, bark);
    shot.canvas.line({foot.x, foot.y - size * 0.3f}, {foot.x + wide * 0.5f, crown.y}, size * 0.025f, bark);
    shot.canvas.shape({crown.x - wide * 1.3f, crown.y - tall * 1.3f, crown.x + wide * 1.3f, crown.y + tall * 1.3f},
                      [&](float x, float y) -> Ink {
                          const float dx = (x - crown.x) / wide, dy = (y - crown.y) / tall;
                          const float lump = shot.noise.sum(dx * 2.1f + shift, dy * 2.1f, 2, 6),
                                      leaf = shot.noise.sum(dx * 7 + shift, dy * 7, 2, 9);
                          const float inside =
                              1.12f - std::sqrt(dx * dx + dy * dy) + (lump - 0.5f) * 0.9f + (leaf - 0.5f) * 0.5f;
                          const float cover = saturate((inside - 0.15f) * std::max(8.0f, wide * Canvas::side * 0.5f));
                          if (cover <= 0) return {};
                          const float facing = saturate(0.42f + sun * dx * 0.3f - dy * 0.38f + (lump - 0.5f) * 0.7f +
                                                        (leaf - 0.5f) * 0.8f);
                          return {cover, light.through_air(light.on(green * (0.55f + 0.75f * leaf), facing), distance)};
                      });
}

void paint_palm(Shot& shot, Point foot, float size, float distance) {
    const auto& light = shot.light;
    const float lean = shot.between(-0.3f, 0.3f) * size;
    const Point middle{foot.x + lean * 0.35f, foot.y - size * 0.5f}, top{foot.x + lean, foot.y - size * 0.92f};
    const Colour bark = light.through_air(light.on({.40f, .31f, .22f}, 0.5f), distance);
    shot.canvas.line(foot, middle, size * 0.05f, bark);
    shot.canvas.line(middle, top, size * 0.04f, bark);
    const int fronds = 8 + shot.pick(4);
    for (int i = 0; i < fronds; ++i) {
        const float turn = (float(i) + shot.between(0, 0.7f)) / float(fronds);
        const float dx = wave(turn) * size * 0.36f, dy = -wave(turn + 0.25f) * size * 0.16f;
        const Point bend{top.x + dx * 0.6f, top.y + dy - size * 0.05f}, tip{top.x + dx, top.y + dy + size * 0.14f};
        const Colour green = light.through_air(light.on({.20f, .36f, .14f}, shot.between(0.1f, 0.9f)), distance);
        shot.canvas.line(top, bend, size * 0.05f, green);
        shot.canvas.line(bend, tip, size * 0.032f, green);
    }
}

void paint_trunk(Shot& shot, float x, float foot, float top, float width, Colour bark, float distance, bool birch) {
    const auto& light = shot.light;
    const float lean = shot.between(-0.12f, 0.12f), shift = shot.between(0, 60);
    const float sun = light.sun_at.x < x ? -1.0f : 1.0f;
    const float reach = std::abs(lean) * (foot - top) + width;
    shot.canvas.shape({x - reach, top, x + reach, foot + width * 0.3f}, [&](float px, float y) -> Ink {
        const float up = foot - y, flare = 1 + 0.5f / (1 + up / (width + 0.001f) * 3);
        const float centre = x + lean * up + (shot.noise.at(y * 3 + shift, 1, 2) - 0.5f) * width * 0.5f;
        const float half = width * 0.5f * flare * (1 - 0.25f * saturate(up)), d = (px - centre) / half;
        const float round = width * 0.15f * d * d; // the foot is a curve
        const float cover = saturate((1 - std::abs(d)) * half * Canvas::side + 0.5f) *
                            saturate((foot + round - y) * Canvas::side + 0.5f);
        if (cover <= 0) return {};
        const float groove = shot.noise.sum(d * 2.2f + shift, y * (birch ? 55.0f : 9.0f), 2, 5);
        Colour albedo = bark * (0.55f + 0.9f * groove);
        if (birch) albedo = mix({.86f, .84f, .79f}, {.15f, .14f, .13f}, smooth(0.62f, 0.72f, groove));
        const float facing = saturate(0.45f + sun * d * 0.55f);
        return {cover, light.through_air(light.on(albedo, facing), distance)};
    });
}

void paint_tree(Shot& shot, Point foot, float size, Colour green, float distance, bool conifer, float snow) {
    if (conifer)
        paint_conifer(shot, foot, size, green, distance, snow);
    else
        paint_broadleaf(shot, foot, size, green, distance);
}

void paint_treeline(Shot& shot, float line, float size, Colour green, float distance, bool conifers, float snow) {
    float x = shot.between(-0.05f, 0.02f);
    while (x < 1.05f) {
        const float s = size * shot.between(0.6f, 1.15f);
        const Point foot{x, line + shot.between(-0.1f, 0.15f) * size};
        const Colour c = shot.vary(green, 0.18f);
        paint_tree(shot, foot, s, c, distance, conifers, snow);
        x += s * (conifers ? shot.between(0.14f, 0.38f) : shot.between(0.3f, 0.6f));
    }
}

} // namespace squeeze::data::scenes

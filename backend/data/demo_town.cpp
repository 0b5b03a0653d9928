// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_town.h"

namespace squeeze::data::scenes {

Colour draw_street_green(Shot& shot) {
    return shot.vary(shot.chance(0.8f) ? Colour{.20f, .32f, .13f} : Colour{.55f, .36f, .12f}, 0.2f);
}

void paint_house(Shot& shot, const View& view, float across, float away, float width, float height) {
    Facade facade = draw_facade(shot, false);
    facade.shops = false;
    facade.floor = height / std::max(1.0f, std::floor(height / 2.8f));
    const float half = width / 2, depth = shot.between(4, 8), rise = shot.between(0.5f, 0.9f) * half;
    const float facing = shot.between(0.3f, 0.9f);
    const auto at = [&](float x, float up, float z) { return project(shot, view, across + x, up, z); };
    const Colour tile = shot.vary(shot.chance(0.6f) ? Colour{.50f, .24f, .17f} : Colour{.30f, .30f, .33f}, 0.2f);
    const auto air = [&](Colour c) { return shot.light.through_air(c, away / 260); };
    if (shot.chance(0.5f)) { // gable to the front, the roof's slopes to the sides
        paint_wall(shot, view, {across - half, away, across + half, away, height, facing}, facade);
        const Point l = at(-half * 1.12f, height - 0.3f, away), r = at(half * 1.12f, height - 0.3f, away),
                    ridge = at(0, height + rise, away);
        shot.canvas.polygon({ridge, at(0, height + rise, away + depth), at(half * 1.12f, height, away + depth), r},
                            air(shot.light.on(tile, 0.7f)));
        shot.canvas.polygon({at(0, height + rise, away + depth), ridge, l, at(-half * 1.12f, height, away + depth)},
                            air(shot.light.on(tile, 0.3f)));
        shot.canvas.polygon({l, ridge, r}, air(shot.light.on(facade.wall, facing)));
        shot.canvas.line(l, ridge, view.scale(away) * 0.35f, air(shot.light.on(tile, 0.4f)));
        shot.canvas.line(ridge, r, view.scale(away) * 0.35f, air(shot.light.on(tile, 0.6f)));
    } else { // eaves to the front
        paint_wall(shot, view, {across - half, away, across + half, away, height, facing}, facade);
        const Point l = at(-half * 1.08f, height - 0.2f, away), r = at(half * 1.08f, height - 0.2f, away);
        const Point tl = at(-half * 0.92f, height + rise, away + depth / 2),
                    tr = at(half * 0.92f, height + rise, away + depth / 2);
        shot.canvas.polygon({tl, tr, r, l}, [&](float x, float y) {
            const float row = fraction((y - tl.y) / (l.y - tl.y) * 9), n = shot.noise.at(x * 90, y * 60, 3);
            return air(shot.light.on(tile * (0.8f + 0.25f * row + 0.2f * n), 0.65f));
        });
    }
    if (shot.chance(0.6f)) {
        const float x = shot.between(-0.6f, 0.6f) * half;
        const Point c = at(x, height + rise * 1.15f, away + 1), d = at(x + 0.8f, height + rise * 0.4f, away + 1);
        shot.canvas.rectangle({c.x, c.y, d.x, d.y}, air(shot.light.on({.45f, .28f, .22f}, 0.5f)));
    }
    const Point door = at(shot.between(-0.3f, 0.3f) * half, 2.2f, away), sill = at(0, 0, away);
    shot.canvas.rectangle({door.x, door.y, door.x + view.scale(away) * 1.1f, sill.y},
                          air(shot.light.on(shot.vary({.35f, .25f, .20f}, 0.4f), 0.4f)));
}

void paint_road(Shot& shot, const View& view, const Road& road) {
    const auto& light = shot.light;
    const float crossing = road.crossing ? shot.between(5, 9) : -100, shift = shot.between(0, 50);
    shot.canvas.shape({0, shot.horizon, 1, 1}, [&](float x, float y) -> Ink {
        const float scale = std::max((y - shot.horizon) / view.eye, 1e-4f), z = view.focal / scale;
        const float across = (x - view.x) / scale, side = std::abs(across), blur = Canvas::pixel / scale;
        const float n = shot.noise.sum(across * 0.7f + shift, z * 0.4f, 2, 3),
                    fine = shot.noise.at(across * 9, z * 6, 6);
        Colour c = road.asphalt * (0.8f + 0.35f * n + 0.12f * (fine - 0.5f));
        const auto mark = [&](float centre, float width) {
            return saturate((width / 2 - std::abs(across - centre)) / blur + 0.5f) * std::min(1.0f, width / blur);
        };
        float paint = 0;
        if (road.markings) {
            const bool dash = fraction(z / 8 + shift) < 0.45f;
            paint =
                std::max({dash ? mark(0, 0.16f) : 0.0f, mark(road.half - 0.4f, 0.12f), mark(0.4f - road.half, 0.12f)});
        }
        if (std::abs(z - crossing) < 1.6f && side < road.half - 0.3f)
            paint = fraction(across / 1.1f) < 0.5f ? 1.0f : 0.0f;
        c = mix(c, {.86f, .86f, .83f}, paint * (0.6f + 0.3f * n));
        if (side > road.half) {
            const float joint = std::min(1.0f, 0.05f / blur) *
                                (fraction(across / 0.9f) < 0.08f || fraction(z / 1.2f) < 0.08f ? 1.0f : 0.0f);
            c = road.paving * (0.82f + 0.3f * n) * (1 - 0.25f * joint);
        }
        c = mix(c, {.62f, .61f, .59f},
                saturate((0.12f - std::abs(side - road.half)) / blur + 0.5f) * std::min(1.0f, 0.24f / blur));
        c = light.on(c, 0.45f);
        if (road.wet > 0 && side < road.half) {
            const int row = std::max(0, int((2 * shot.horizon - y + (n - 0.5f) * 0.1f) * Canvas::side));
            c = mix(c, shot.canvas.at(std::min(int(x * Canvas::side), Canvas::side - 1), row),
                    road.wet * (0.25f + 0.5f * n));
        }
        return {saturate((y - shot.horizon) * Canvas::side + 0.5f), light.through_air(c, saturate(z / 260))};
    });
}

void paint_lamp(Shot& shot, const View& view, float across, float away, float reach) {
    const float s = view.scale(away), height = shot.between(6, 8);
    const Colour iron = shot.light.through_air(shot.light.on({.20f, .21f, .22f}, 0.4f), saturate(away / 260));
    const Point foot = project(shot, view, across, 0, away), top = project(shot, view, across, height, away);
    const Point head = project(shot, view, across + reach, height + 0.3f, away);
    shot.canvas.line(foot, top, 0.16f * s, iron);
    shot.canvas.line(top, head, 0.12f * s, iron);
    const bool on = shot.light.dark() || shot.light.mood == Mood::Dusk;
    if (on) shot.canvas.ellipse(head, 1.6f * s, 1.6f * s, {1, .85f, .55f}, 0.45f, 1);
    shot.canvas.ellipse(head, 0.4f * s, 0.2f * s, on ? Colour{1, .95f, .8f} : iron);
}

void paint_person(Shot& shot, const View& view, float across, float away) {
    const float s = view.scale(away), stride = shot.between(0.05f, 0.3f), tall = shot.between(0.9f, 1.08f);
    const auto air = [&](Colour c) { return shot.light.through_air(shot.light.on(c, 0.5f), saturate(away / 260)); };
    const auto at = [&](float x, float up) { return project(shot, view, across + x, up * tall, away); };
    const Colour coat = air({shot.between(.1f, .8f), shot.between(.1f, .6f), shot.between(.1f, .7f)});
    const Colour trousers = air(shot.vary({.18f, .19f, .25f}, 0.5f));
    shot.canvas.ellipse(at(0.1f, 0), 0.45f * s, 0.1f * s, {0, 0, 0}, 0.3f, 0.6f);
    shot.canvas.line(at(0, 0.9f), at(-stride, 0), 0.18f * s, trousers);
    shot.canvas.line(at(0, 0.9f), at(stride, 0), 0.18f * s, trousers);
    shot.canvas.ellipse(at(0, 1.12f), 0.24f * s, 0.38f * s, coat);
    shot.canvas.ellipse(at(0, 1.62f), 0.12f * s, 0.15f * s, air({.70f, .52f, .42f}));
}

} // namespace squeeze::data::scenes

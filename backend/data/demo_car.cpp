// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_town.h"

namespace squeeze::data::scenes {

namespace {

Colour draw_paint(Shot& shot) {
    constexpr Colour paints[] = {{.75f, .10f, .10f}, {.85f, .85f, .86f}, {.12f, .12f, .14f}, {.15f, .25f, .55f},
                                 {.50f, .52f, .55f}, {.88f, .66f, .12f}, {.20f, .36f, .28f}, {.55f, .28f, .20f}};
    return shot.vary(paints[shot.pick(8)], 0.1f);
}

} // namespace

void paint_car(Shot& shot, const View& view, float across, float away, bool from_behind) {
    const float s = view.scale(away);
    if (s * 1.8f < Canvas::pixel * 1.5f) return;
    const auto at = [&](float x, float up, float deeper) { return project(shot, view, across + x, up, away + deeper); };
    const auto air = [&](Colour c) { return shot.light.through_air(c, saturate(away / 260)); };
    const auto lit = [&](Colour c, float facing) { return air(shot.light.on(c, facing)); };
    const Colour body = draw_paint(shot), tyre{.07f, .07f, .08f};
    const float roof = shot.chance(0.25f) ? 1.85f : 1.45f, length = 3.6f;
    shot.canvas.ellipse(at(0, 0, 0.6f), 1.15f * s, 0.22f * s, {0, 0, 0}, 0.5f, 0.5f);
    // the far end, then roof and bonnet, then the end that faces us
    const float inner = across > 0 ? -1.0f : 1.0f; // the flank one sees
    const Point far_low = at(0.88f * inner, 0.35f, length), far_high = at(0.88f * inner, 0.9f, length);
    const Point low = at(0.88f * inner, 0.35f, 0), high = at(0.88f * inner, 0.9f, 0);
    const Colour flank = lit(body * 0.8f, 0.3f);
    if (inner > 0)
        shot.canvas.polygon({high, far_high, far_low, low}, flank);
    else
        shot.canvas.polygon({far_high, high, low, far_low}, flank);
    shot.canvas.polygon({at(-0.60f, roof, 2.4f), at(0.60f, roof, 2.4f), at(0.82f, 0.9f, 3), at(-0.82f, 0.9f, 3)},
                        lit({.10f, .12f, .15f}, 0.4f));
    shot.canvas.polygon(
        {at(-0.62f, roof, 0.9f), at(0.62f, roof, 0.9f), at(0.85f, 0.88f, 0.1f), at(-0.85f, 0.88f, 0.1f)},
        lit(body * 0.95f, 0.6f));
    shot.canvas.polygon({at(-0.54f, roof - 0.08f, 0.85f), at(0.54f, roof - 0.08f, 0.85f), at(0.72f, 0.93f, 0.15f),
                         at(-0.72f, 0.93f, 0.15f)},
                        lit({.16f, .20f, .25f}, 0.7f));
    for (const float x : {-0.72f, 0.72f}) {
        const Point a = at(x - 0.14f, 0.4f, 0), b = at(x + 0.14f, 0, 0);
        shot.canvas.rectangle({a.x, a.y, b.x, b.y}, air(tyre));
    }
    shot.canvas.polygon({at(-0.84f, 0.9f, 0), at(0.84f, 0.9f, 0), at(0.9f, 0.62f, 0), at(0.86f, 0.28f, 0),
                         at(-0.86f, 0.28f, 0), at(-0.9f, 0.62f, 0)},
                        lit(body, 0.6f));
    shot.canvas.polygon({at(-0.4f, 0.55f, 0), at(0.4f, 0.55f, 0), at(0.4f, 0.4f, 0), at(-0.4f, 0.4f, 0)},
                        lit(from_behind ? Colour{.85f, .85f, .8f} : Colour{.1f, .1f, .1f}, 0.4f));
    const Colour lamp = from_behind ? Colour{.85f, .08f, .06f} : Colour{1, .97f, .88f};
    for (const float x : {-0.68f, 0.68f}) {
        if (shot.light.dark()) shot.canvas.ellipse(at(x, 0.7f, 0), 0.5f * s, 0.5f * s, lamp, 0.5f, 1);
        shot.canvas.ellipse(at(x, 0.7f, 0), 0.16f * s, 0.10f * s, shot.light.dark() ? lamp : air(lamp * 0.9f));
    }
}

void paint_car_side(Shot& shot, const View& view, float across, float away) {
    const float s = view.scale(away), turn = shot.chance(0.5f) ? 1.0f : -1.0f;
    const auto air = [&](Colour c) { return shot.light.through_air(c, saturate(away / 260)); };
    const Colour paint = draw_paint(shot), body = air(shot.light.on(paint, 0.6f)),
                 pane = air(shot.light.on({.15f, .19f, .24f}, 0.6f));
    const auto at = [&](float x, float up) { return project(shot, view, across + x * turn, up, away); };
    // mirrored corners would run the other way round: both orders are asked for by name
    const auto quad = [&](Point a, Point b, Point c, Point d, Colour colour) {
        if (turn > 0)
            shot.canvas.polygon({a, b, c, d}, colour);
        else
            shot.canvas.polygon({b, a, d, c}, colour);
    };
    shot.canvas.ellipse(at(0, 0), 2.4f * s, 0.25f * s, {0, 0, 0}, 0.45f, 0.5f);
    quad(at(-1.1f, 1.45f), at(0.5f, 1.45f), at(1.2f, 0.9f), at(-1.7f, 0.9f), body);
    quad(at(-1.0f, 1.37f), at(-0.3f, 1.37f), at(-0.3f, 0.95f), at(-1.4f, 0.95f), pane);
    quad(at(-0.2f, 1.37f), at(0.45f, 1.37f), at(0.98f, 0.95f), at(-0.2f, 0.95f), pane);
    quad(at(-2.1f, 0.92f), at(1.4f, 0.92f), at(2.1f, 0.7f), at(-2.15f, 0.3f), body);
    quad(at(-2.15f, 0.75f), at(2.1f, 0.72f), at(2.15f, 0.3f), at(-2.1f, 0.3f), body);
    for (const float x : {-1.3f, 1.3f}) {
        shot.canvas.ellipse(at(x, 0.33f), 0.34f * s, 0.34f * s, air({.06f, .06f, .07f}));
        shot.canvas.ellipse(at(x, 0.33f), 0.17f * s, 0.17f * s, air(shot.light.on({.55f, .55f, .57f}, 0.4f)));
    }
}

} // namespace squeeze::data::scenes

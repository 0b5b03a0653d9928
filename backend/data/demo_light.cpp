// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_light.h"

namespace squeeze::data::scenes {

namespace {

struct MoodRow {
    Colour zenith, horizon, sun, ambient;
    float fewest_clouds, most_clouds, most_haze;
};

constexpr MoodRow moods[] = {
    {{.20f, .43f, .80f}, {.68f, .83f, .95f}, {.80f, .74f, .62f}, {.40f, .46f, .56f}, .0f, .35f, .25f}, // Clear
    {{.32f, .53f, .85f}, {.78f, .87f, .94f}, {.66f, .62f, .54f}, {.46f, .50f, .57f}, .4f, .7f, .3f},   // Bright
    {{.60f, .65f, .71f}, {.80f, .83f, .86f}, {.14f, .14f, .14f}, {.66f, .69f, .73f}, .8f, 1.f, .45f},  // Overcast
    {{.36f, .50f, .72f}, {.99f, .80f, .55f}, {.98f, .64f, .32f}, {.38f, .37f, .43f}, .1f, .5f, .4f},   // Golden
    {{.25f, .22f, .45f}, {.95f, .53f, .42f}, {.58f, .30f, .24f}, {.33f, .29f, .40f}, .2f, .7f, .3f},   // Dusk
    {{.72f, .76f, .80f}, {.87f, .89f, .90f}, {.20f, .20f, .18f}, {.66f, .68f, .70f}, .5f, .9f, .9f},   // Mist
    {{.27f, .31f, .38f}, {.62f, .66f, .68f}, {.22f, .22f, .20f}, {.44f, .48f, .54f}, .8f, 1.f, .5f},   // Storm
    {{.12f, .19f, .42f}, {.50f, .55f, .70f}, {.12f, .12f, .16f}, {.36f, .41f, .56f}, .1f, .6f, .3f},   // BlueHour
    {{.03f, .04f, .11f}, {.17f, .16f, .24f}, {.05f, .05f, .06f}, {.19f, .19f, .27f}, .0f, .5f, .2f},   // Night
};

} // namespace

Light draw_light(Random& random, const std::array<float, 9>& weights) {
    float total = 0;
    for (const float w : weights) total += w;
    float draw = total * float(random.uniform());
    std::size_t row = 0;
    while (row + 1 < weights.size() && draw >= weights[row]) draw -= weights[row++];
    const auto& m = moods[row];
    const auto between = [&](float a, float b) { return a + (b - a) * float(random.uniform()); };
    const Colour tint{between(.96f, 1.04f), between(.97f, 1.03f), between(.96f, 1.04f)};
    Light light;
    light.mood = Mood(row);
    light.zenith = m.zenith * tint * between(.85f, 1.12f);
    light.horizon = m.horizon * tint * between(.92f, 1.04f);
    light.sun = m.sun * tint * between(.8f, 1.15f);
    light.ambient = m.ambient * tint * between(.85f, 1.1f);
    light.clouds = between(m.fewest_clouds, m.most_clouds);
    light.haze = between(0, 1) * m.most_haze;
    light.haze *= between(0.3f, 1);
    light.sun_at = {between(-0.1f, 1.1f), 0};
    return light;
}

void paint_sky(Shot& shot) {
    const auto& light = shot.light;
    const bool low_sun = light.mood == Mood::Golden || light.mood == Mood::Dusk;
    const Point sun{light.sun_at.x, shot.horizon - (low_sun ? shot.between(0.0f, 0.25f) : shot.between(0.3f, 0.9f))};
    shot.light.sun_at = sun;
    const float scale = shot.between(1.2f, 3.0f), stretch = shot.between(1.2f, 3.5f), dx = shot.between(0, 40);
    const float threshold = 0.78f - light.clouds * 0.62f, softness = shot.between(0.08f, 0.28f);
    const Colour bright = mix(light.horizon, light.on({1.05f, 1.05f, 1.05f}, 0.75f), 0.65f);
    const Colour shade = mix(light.zenith, light.ambient, 0.55f) * (light.mood == Mood::Storm ? 0.75f : 1.0f);
    const float bottom = std::min(1.0f, shot.horizon + 0.08f);
    shot.canvas.shape({0, 0, 1, bottom}, [&](float x, float y) -> Ink {
        const float height = saturate((shot.horizon - y) / std::max(shot.horizon, 0.2f));
        Colour c = mix(light.horizon, light.zenith, height * (1.6f - 0.6f * height));
        const float dx_sun = x - sun.x, dy_sun = y - sun.y, d = dx_sun * dx_sun + dy_sun * dy_sun;
        c = c + light.sun * ((low_sun ? 0.035f : 0.02f) / (d + (low_sun ? 0.05f : 0.035f)) * 0.6f);
        if (low_sun) c = mix(c, {1, .95f, .8f}, saturate((0.0012f - d) * 2000) * (1 - light.clouds * 0.6f));
        const float far = 1 / (0.35f + height); // clouds grow smaller and flatter towards the horizon
        const float u = (x - 0.5f) * scale * far + dx, v = far * scale * stretch * 0.6f;
        const float n = shot.noise.sum(u, v, 4, 7);
        const float cover = smooth(threshold, threshold + softness, n) * (light.mood == Mood::Mist ? 0.35f : 0.92f);
        if (cover > 0.01f) {
            const float lit = saturate((n - shot.noise.sum(u + 0.25f, v - 0.35f, 3, 7)) * 2.4f + 0.55f);
            c = mix(c, mix(mix(shade, bright, lit), light.horizon, (1 - height) * 0.35f), cover);
        }
        if (light.mood == Mood::Night) {
            const float star = shot.noise.at(x * 97, y * 97, 3);
            c = c + Colour{1, 1, 1} * (smooth(0.965f, 1.0f, star) * height * (1 - cover));
        }
        return {1, c};
    });
}

void paint_weather(Shot& shot) {
    const bool wet = shot.light.mood == Mood::Storm || shot.light.mood == Mood::Overcast;
    if (!wet || !shot.chance(0.35f)) return;
    const bool snow = shot.chance(0.4f);
    const Colour pale = shot.light.horizon + Colour{.12f, .12f, .12f};
    const float slant = shot.between(-0.25f, 0.25f);
    const int drops = 30 + shot.pick(70);
    for (int i = 0; i < drops; ++i) {
        const Point p{shot.between(0, 1), shot.between(0, 1)};
        const float near = shot.between(0.3f, 1);
        if (snow)
            shot.canvas.ellipse(p, 0.007f * near, 0.007f * near, pale, 0.75f);
        else
            shot.canvas.line(p, {p.x + slant * 0.07f * near, p.y + 0.07f * near}, 0.003f * near, pale, 0.5f);
    }
}

void draw_camera(Shot& shot, float most_roll) {
    auto& c = shot.camera;
    c.roll = shot.seldom(most_roll) * (shot.chance(0.5f) ? 1.0f : -1.0f);
    c.zoom = 1.08f + std::abs(c.roll) + shot.seldom(0.22f);
    c.mirror = shot.chance(0.5f);
    c.exposure = shot.between(0.88f, 1.15f);
    c.contrast = shot.between(0.1f, 0.75f);
    c.vignette = shot.between(0, 0.35f);
    c.grain = shot.seldom(0.05f);
    c.balance = {shot.between(.95f, 1.05f), 1, shot.between(.94f, 1.06f)};
}

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// Time of day and weather of a demo scene: one Light colours everything in the picture, so that the parts fit together.
#pragma once

#include "backend/data/demo_canvas.h"

namespace squeeze::data::scenes {

enum class Mood { Clear, Bright, Overcast, Golden, Dusk, Mist, Storm, BlueHour, Night };

struct Light {
    Mood mood = Mood::Clear;
    Colour zenith, horizon; ///< of the sky
    Colour sun, ambient;    ///< what lights a white surface, facing the sun and in the shade
    float clouds = 0;       ///< share of the sky that they cover
    float haze = 0;         ///< 0 clear to 1 fog
    Point sun_at;           ///< in the picture
    bool dark() const { return mood == Mood::Night || mood == Mood::BlueHour; }

    /// A surface under this light; facing: 0 away from the sun, 1 towards it.
    Colour on(Colour albedo, float facing) const { return albedo * (ambient + sun * facing); }
    /// Seen through `distance` (0 here, 1 at the horizon) of air.
    Colour through_air(Colour c, float distance) const {
        const float d = distance * (0.35f + 2.5f * haze);
        return mix(c, mix(horizon, ambient + sun * 0.4f, 0.3f), 1 - 1 / (1 + d + d * d));
    }
};

/// Drawn by weights in the order of Mood.
Light draw_light(Random& random, const std::array<float, 9>& weights);

/// One picture being made.
struct Shot {
    explicit Shot(std::uint64_t seed, std::uint64_t scene, std::uint64_t index)
        : random({seed, scene, index}), noise(random) {}
    Random random;
    Noise noise;
    Canvas canvas;
    Light light;
    Camera camera;
    float horizon = 0.5f; ///< y of the level of the eye

    /// In an expression at most one draw, or several between braces: elsewhere their order is the compiler's.
    float between(float low, float high) { return low + (high - low) * float(random.uniform()); }
    /// Small values are likelier: the product of two draws.
    float seldom(float most) {
        const float first = float(random.uniform());
        return most * first * float(random.uniform());
    }
    bool chance(float p) { return random.chance(double(p)); }
    int pick(int n) { return int(random.below(std::uint64_t(n))); }
    Colour vary(Colour c, float by) {
        const float bright = between(1 - by, 1 + by);
        return c * bright + Colour{between(-by, by), between(-by, by), between(-by, by)} * 0.15f;
    }
};

/// Gradient, sun and clouds, over the whole canvas.
void paint_sky(Shot& shot);
/// What hangs in the air before everything: rain, snow.
void paint_weather(Shot& shot);
/// A likely camera.
void draw_camera(Shot& shot, float most_roll);

} // namespace squeeze::data::scenes

// SPDX-License-Identifier: GPL-3.0-or-later
// The small rasteriser behind the demo scenes: colours, value noise (Perlin's idea in its lattice form) and a square
// canvas in unit coordinates, x to the right and y down. Only + - * / and square roots, so that every machine draws the
// same bytes.
#pragma once

#include "backend/core/random.h"
#include "backend/image/image.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <initializer_list>
#include <vector>

namespace squeeze::data::scenes {

struct Colour {
    float r = 0, g = 0, b = 0;
};
inline Colour operator+(Colour a, Colour b) { return {a.r + b.r, a.g + b.g, a.b + b.b}; }
inline Colour operator-(Colour a, Colour b) { return {a.r - b.r, a.g - b.g, a.b - b.b}; }
inline Colour operator*(Colour a, Colour b) { return {a.r * b.r, a.g * b.g, a.b * b.b}; }
inline Colour operator*(Colour a, float k) { return {a.r * k, a.g * k, a.b * k}; }
inline Colour mix(Colour a, Colour b, float t) { return a + (b - a) * t; }

/// std::floor for values of a picture's size; without SSE4.1 that one is a call.
inline int floored(float v) {
    const int i = int(v);
    return i - (v < float(i));
}
inline float saturate(float v) { return std::clamp(v, 0.0f, 1.0f); }
inline float lerp(float a, float b, float t) { return a + (b - a) * t; }
/// 0 below a, 1 above b, smooth between.
inline float smooth(float a, float b, float v) {
    const float t = saturate((v - a) / (b - a));
    return t * t * (3 - 2 * t);
}
inline float fraction(float v) { return v - float(floored(v)); }
/// A wave of period 1 between -1 and 1, close to a sine (two parabolas).
inline float wave(float t) {
    const float f = fraction(t) * 2 - 1;
    return 4 * f * (std::abs(f) - 1);
}

/// Smooth random values in 0..1 on the plane, and sums of octaves of them. Different places are independent enough that
/// one lattice serves a whole picture: `shift` moves to another place.
class Noise {
public:
    explicit Noise(Random& random) {
        for (auto& v : m_lattice) v = float(random.uniform());
    }
    float at(float x, float y, int shift = 0) const {
        const int fx = floored(x), fy = floored(y);
        const float tx = x - float(fx), ty = y - float(fy);
        const float sx = tx * tx * (3 - 2 * tx), sy = ty * ty * (3 - 2 * ty);
        const unsigned ix = unsigned(fx) + unsigned(shift) * 13u, iy = unsigned(fy) + unsigned(shift) * 29u;
        return lerp(lerp(cell(ix, iy), cell(ix + 1, iy), sx), lerp(cell(ix, iy + 1), cell(ix + 1, iy + 1), sx), sy);
    }
    /// About 0..1 with mean 0.5.
    float sum(float x, float y, int octaves, int shift = 0) const {
        float total = 0, weight = 0, k = 1;
        for (int i = 0; i < octaves; ++i) {
            total += k * at(x, y, shift + i * 3);
            weight += k;
            k *= 0.5f;
            x = x * 2.03f + 5.1f, y = y * 2.03f + 1.7f;
        }
        return total / weight;
    }
    /// Sharp crests at 1.
    float ridged(float x, float y, int octaves, int shift = 0) const {
        return 1 - std::abs(2 * sum(x, y, octaves, shift) - 1);
    }

private:
    static constexpr unsigned side = 64;
    float cell(unsigned x, unsigned y) const { return m_lattice[(y % side) * side + x % side]; }
    std::array<float, side * side> m_lattice;
};

struct Point {
    float x = 0, y = 0;
};
struct Box {
    float left = 0, top = 0, right = 1, bottom = 1;
};
/// What a shape does to a pixel: opacity 0..1 and colour.
struct Ink {
    float cover = 0;
    Colour colour;
};

class Canvas {
public:
    static constexpr int side = 176;
    static constexpr float pixel = 1.0f / side;

    Canvas() : m_pixels(std::size_t(side) * side) {}
    Colour& at(int x, int y) { return m_pixels[std::size_t(y * side + x)]; }
    const Colour& at(int x, int y) const { return m_pixels[std::size_t(y * side + x)]; }

    /// Calls ink(x, y) for every pixel centre in the box and lays its answer over the picture.
    template <typename F>
    void shape(const Box& box, F ink) {
        const int x0 = std::max(0, int(box.left * side)), x1 = std::min(side, int(box.right * side) + 1);
        const int y0 = std::max(0, int(box.top * side)), y1 = std::min(side, int(box.bottom * side) + 1);
        for (int y = y0; y < y1; ++y)
            for (int x = x0; x < x1; ++x) {
                const Ink i = ink((float(x) + 0.5f) * pixel, (float(y) + 0.5f) * pixel);
                if (i.cover > 0) at(x, y) = mix(at(x, y), i.colour, std::min(i.cover, 1.0f));
            }
    }

    /// A convex polygon, clockwise on the screen, antialiased; shader(x, y) gives its colour.
    template <typename F>
    void polygon(std::initializer_list<Point> corners, F shader, float opacity = 1) {
        Box box{1, 1, 0, 0};
        for (const auto& p : corners)
            box = {std::min(box.left, p.x), std::min(box.top, p.y), std::max(box.right, p.x),
                   std::max(box.bottom, p.y)};
        const Point* c = corners.begin();
        const std::size_t n = corners.size();
        shape({box.left - pixel, box.top - pixel, box.right + pixel, box.bottom + pixel}, [&](float x, float y) -> Ink {
            float inside = 1;
            for (std::size_t i = 0; i < n && inside > 0; ++i) {
                const Point a = c[i], b = c[(i + 1) % n];
                const float dx = b.x - a.x, dy = b.y - a.y, length = std::sqrt(dx * dx + dy * dy) + 1e-9f;
                inside = std::min(inside, (dx * (y - a.y) - dy * (x - a.x)) / length * side + 0.5f);
            }
            if (inside <= 0) return {};
            return {inside * opacity, shader(x, y)};
        });
    }
    void polygon(std::initializer_list<Point> corners, Colour colour, float opacity = 1) {
        polygon(
            corners, [&](float, float) { return colour; }, opacity);
    }
    void rectangle(const Box& b, Colour colour, float opacity = 1) {
        polygon({{b.left, b.top}, {b.right, b.top}, {b.right, b.bottom}, {b.left, b.bottom}}, colour, opacity);
    }
    /// Soft: share of the radius over which the edge fades.
    void ellipse(Point centre, float rx, float ry, Colour colour, float opacity = 1, float soft = 0);
    void line(Point a, Point b, float width, Colour colour, float opacity = 1);

private:
    std::vector<Colour> m_pixels;
};

/// How the finished picture was taken.
struct Camera {
    float roll = 0; ///< slope of the horizon, -0.1 to 0.1
    float zoom = 1; ///< at least 1
    bool mirror = false;
    float exposure = 1, contrast = 1, vignette = 0, grain = 0;
    Colour balance{1, 1, 1};
};

/// The canvas seen through the camera, as size x size bytes.
image::Pixels develop(const Canvas& canvas, const Camera& camera, int size, Random& random);

} // namespace squeeze::data::scenes

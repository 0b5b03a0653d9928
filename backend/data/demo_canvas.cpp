// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/data/demo_canvas.h"

namespace squeeze::data::scenes {

void Canvas::ellipse(Point centre, float rx, float ry, Colour colour, float opacity, float soft) {
    const float fade = std::max(soft, pixel / std::max(std::min(rx, ry), pixel));
    shape({centre.x - rx * 1.1f, centre.y - ry * 1.1f - pixel, centre.x + rx * 1.1f, centre.y + ry * 1.1f + pixel},
          [&](float x, float y) -> Ink {
              const float dx = (x - centre.x) / rx, dy = (y - centre.y) / ry;
              const float inside = (1 - std::sqrt(dx * dx + dy * dy)) / fade + (soft > 0 ? 0 : 0.5f);
              return {saturate(inside) * opacity, colour};
          });
}

void Canvas::line(Point a, Point b, float width, Colour colour, float opacity) {
    const float dx = b.x - a.x, dy = b.y - a.y, length = std::sqrt(dx * dx + dy * dy) + 1e-9f;
    // thinner than a pixel: a pixel wide and paler
    const float drawn = std::max(width, pixel), nx = -dy / length * drawn / 2, ny = dx / length * drawn / 2;
    polygon({{a.x - nx, a.y - ny}, {b.x - nx, b.y - ny}, {b.x + nx, b.y + ny}, {a.x + nx, a.y + ny}}, colour,
            opacity * width / drawn);
}

namespace {

Colour sample(const Canvas& canvas, float x, float y) {
    const float last = Canvas::side - 1;
    x = std::clamp(x * Canvas::side - 0.5f, 0.0f, last), y = std::clamp(y * Canvas::side - 0.5f, 0.0f, last);
    const int x0 = std::min(int(x), Canvas::side - 2), y0 = std::min(int(y), Canvas::side - 2);
    const float tx = x - float(x0), ty = y - float(y0);
    return mix(mix(canvas.at(x0, y0), canvas.at(x0 + 1, y0), tx),
               mix(canvas.at(x0, y0 + 1), canvas.at(x0 + 1, y0 + 1), tx), ty);
}

/// Between a straight line and an S through (0, 0), (1/2, 1/2), (1, 1).
float curve(float v, float contrast) {
    v = saturate(v);
    return lerp(v, v * v * (3 - 2 * v), contrast);
}

} // namespace

image::Pixels develop(const Canvas& canvas, const Camera& camera, int size, Random& random) {
    image::Pixels pixels{size, size, std::vector<std::uint8_t>(std::size_t(size) * std::size_t(size) * 3)};
    const float step = 1 / float(size), scale = 1 / camera.zoom;
    const Colour gain = camera.balance * camera.exposure;
    auto* out = pixels.rgb.data();
    for (int j = 0; j < size; ++j)
        for (int i = 0; i < size; ++i) {
            float u = (float(i) + 0.5f) * step - 0.5f;
            const float v = (float(j) + 0.5f) * step - 0.5f, corner = u * u + v * v;
            if (camera.mirror) u = -u;
            const float x = 0.5f + (u - v * camera.roll) * scale, y = 0.5f + (v + u * camera.roll) * scale;
            const float shade = 1 - camera.vignette * corner * 2;
            const float grain = camera.grain * (float(random.next() >> 40) * 0x1p-24f - 0.5f);
            const Colour c = sample(canvas, x, y) * gain * shade + Colour{grain, grain, grain};
            for (const float v8 : {c.r, c.g, c.b}) *out++ = std::uint8_t(curve(v8, camera.contrast) * 255 + 0.5f);
        }
    return pixels;
}

} // namespace squeeze::data::scenes

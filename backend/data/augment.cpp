// SPDX-License-Identifier: GPL-3.0-or-later
// Augmentation of one picture: mirror, shifted crop with a reflected border, brightness, contrast, saturation. All
// draws are made whatever the settings, so that changing one does not change the others; the three colour changes are
// one affine map per pixel, in 16.16 fixed point.
#include "backend/core/random.h"
#include "backend/data/batches.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace squeeze::data {

namespace {

constexpr std::uint64_t kStream = 0x6175676D656E74; // "augment": a stream of its own beside shuffling

struct Draw {
    bool flip = false;
    int dx = 0, dy = 0;
    double brightness = 1, contrast = 1, saturation = 1;
};

Draw draw(const Augmentation& augmentation, int size, std::uint64_t seed, int epoch, std::size_t sample) {
    Random random{seed, kStream, std::uint64_t(epoch), sample};
    const int reach = std::clamp(augmentation.crop, 0, size - 1);
    const auto shift = [&] { return int(random.below(std::uint64_t(2 * reach + 1))) - reach; };
    const auto factor = [&](double range) { return std::max(0.0, 1 + random.uniform(-range, range)); };
    Draw result;
    result.flip = random.chance(augmentation.flip);
    result.dx = shift();
    result.dy = shift();
    result.brightness = factor(augmentation.brightness);
    result.contrast = factor(augmentation.contrast);
    result.saturation = factor(augmentation.saturation);
    return result;
}

/// Reflection about the border pixel: -1 -> 1, size -> size - 2.
int reflect(int position, int size) {
    if (position < 0) return -position;
    return position < size ? position : 2 * (size - 1) - position;
}

void move(std::span<const std::uint8_t> from, int size, const Draw& draw, std::uint8_t* to) {
    std::vector<int> columns;
    columns.resize(std::size_t(size));
    for (int x = 0; x < size; ++x) {
        const int column = reflect(x + draw.dx, size);
        columns[std::size_t(x)] = 3 * (draw.flip ? size - 1 - column : column);
    }
    for (int y = 0; y < size; ++y) {
        const auto* const row = from.data() + std::size_t(reflect(y + draw.dy, size)) * std::size_t(size) * 3;
        for (const int column : columns) {
            to[0] = row[column];
            to[1] = row[column + 1];
            to[2] = row[column + 2];
            to += 3;
        }
    }
}

/// 256 times the grey of a pixel, ITU-R BT.601 weights.
int grey256(const std::uint8_t* pixel) { return 77 * pixel[0] + 150 * pixel[1] + 29 * pixel[2]; }

/// v -> brightness; then about the mean grey by contrast; then about the pixel's own grey by saturation: together
/// v' = a v + b grey + c.
void recolour(std::span<std::uint8_t> rgb, const Draw& draw) {
    std::int64_t sum = 0;
    for (std::size_t i = 0; i < rgb.size(); i += 3) sum += grey256(&rgb[i]);
    const double mean = draw.brightness * double(sum) / (256.0 * double(rgb.size() / 3));
    const double gain = draw.contrast * draw.brightness;
    const auto fixed = [](double value) {
        return int(std::lround(std::clamp(value, -255.0 * 64, 255.0 * 64) * 65536));
    };
    const int a = fixed(draw.saturation * gain), b = fixed((1 - draw.saturation) * gain);
    const int c = fixed((1 - draw.contrast) * mean) + 32768;
    for (std::size_t i = 0; i < rgb.size(); i += 3) {
        const auto common = std::int64_t(b) * grey256(&rgb[i]) / 256 + c;
        for (std::size_t k = 0; k < 3; ++k)
            rgb[i + k] = std::uint8_t(std::clamp<std::int64_t>((std::int64_t(a) * rgb[i + k] + common) >> 16, 0, 255));
    }
}

} // namespace

std::vector<std::uint8_t> augment(std::span<const std::uint8_t> rgb, int size, const Augmentation& augmentation,
                                  std::uint64_t seed, int epoch, std::size_t sample) {
    if (size < 1 || rgb.size() != std::size_t(size) * std::size_t(size) * 3)
        throw Error(Fault::Internal, "augment: the picture is not size x size x 3");
    const auto drawn = draw(augmentation, size, seed, epoch, sample);
    std::vector<std::uint8_t> result(rgb.size());
    move(rgb, size, drawn, result.data());
    if (drawn.brightness != 1 || drawn.contrast != 1 || drawn.saturation != 1) recolour(result, drawn);
    return result;
}

} // namespace squeeze::data

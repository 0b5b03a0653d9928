// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/photos/attention_blend.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr double least_cover = 0.16, most_cover = 0.82; ///< of the photo by the map, at 0 and at 1

/// Catmull-Rom weights of the four neighbours of a point `t` beyond the second.
std::array<double, 4> weights(double t) {
    return {((-t + 2) * t - 1) * t / 2, ((3 * t - 5) * t * t + 2) / 2, ((-3 * t + 4) * t + 1) * t / 2,
            (t - 1) * t * t / 2};
}

/// The map between its cells, smoothly; cells' centres carry their values.
class Smooth {
public:
    Smooth(std::span<const float> values, int side) : m_values(values), m_side(side) {}

    double at(double x, double y) const { // 0..1 each
        const double u = x * m_side - 0.5, v = y * m_side - 0.5;
        const int left = int(std::floor(u)), top = int(std::floor(v));
        const auto across = weights(u - left), down = weights(v - top);
        double sum = 0;
        for (int j = 0; j < 4; ++j)
            for (int i = 0; i < 4; ++i)
                sum += down[std::size_t(j)] * across[std::size_t(i)] * cell(left + i - 1, top + j - 1);
        return std::clamp(sum, 0.0, 1.0);
    }

private:
    double cell(int x, int y) const {
        const auto inside = [this](int i) { return std::size_t(std::clamp(i, 0, m_side - 1)); };
        return double(m_values[inside(y) * std::size_t(m_side) + inside(x)]);
    }
    std::span<const float> m_values;
    int m_side;
};

QRgb mixed(QRgb under, QRgb over, double cover) {
    const auto mix = [&](int a, int b) { return int(std::lround(a + (b - a) * cover)); };
    return qRgb(mix(qRed(under), qRed(over)), mix(qGreen(under), qGreen(over)), mix(qBlue(under), qBlue(over)));
}

} // namespace

QImage half_grey(const QImage& photo) {
    QImage result = photo.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < result.height(); ++y) {
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const int grey = qGray(line[x]);
            line[x] = mixed(line[x], qRgb(grey, grey, grey), 0.5);
        }
    }
    return result;
}

QImage with_attention(const QImage& photo, std::span<const float> values, int side, const QRectF& seen,
                      const Theme& theme) {
    QImage result = half_grey(photo);
    if (side < 1 || values.size() < std::size_t(side) * std::size_t(side) || seen.isEmpty()) return result;
    std::array<QRgb, 256> colours;
    for (std::size_t i = 0; i < colours.size(); ++i) colours[i] = ramp(theme.attention, double(i) / 255).rgb();
    const Smooth map(values, side);
    for (int y = 0; y < result.height(); ++y) {
        const double v = ((y + 0.5) / result.height() - seen.top()) / seen.height();
        if (v < 0 || v >= 1) continue;
        auto* line = reinterpret_cast<QRgb*>(result.scanLine(y));
        for (int x = 0; x < result.width(); ++x) {
            const double u = ((x + 0.5) / result.width() - seen.left()) / seen.width();
            if (u < 0 || u >= 1) continue;
            const double attention = map.at(u, v);
            const auto colour = colours[std::size_t(std::lround(attention * 255))];
            line[x] = mixed(line[x], colour, least_cover + (most_cover - least_cover) * attention);
        }
    }
    return result;
}

} // namespace squeeze

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/pipeline/report_plot.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace squeeze::pipeline::report {

std::vector<double> linear_ticks(double low, double high, int count) {
    std::vector<double> ticks;
    if (!(high > low)) return ticks;
    const double rough = (high - low) / count, power = std::pow(10, std::floor(std::log10(rough)));
    double step = 10 * power;
    for (const double factor : {1.0, 2.0, 5.0})
        if (factor * power >= rough * 0.999) {
            step = factor * power;
            break;
        }
    for (double i = std::ceil(low / step - 1e-9); i * step <= high + step * 1e-9; ++i) ticks.push_back(i * step);
    return ticks;
}

std::vector<double> log_ticks(double low, double high) {
    std::vector<double> ticks;
    const bool many = high > low * 3000;
    for (double power = std::pow(10, std::floor(std::log10(low))); power <= high; power *= 10)
        for (const double factor : {1.0, 2.0, 5.0})
            if ((factor == 1 || !many) && factor * power >= low && factor * power <= high)
                ticks.push_back(factor * power);
    return ticks;
}

double text_width(const std::string& utf8) {
    const auto characters = std::count_if(utf8.begin(), utf8.end(), [](char c) { return (c & 0xC0) != 0x80; });
    return 6.4 * double(characters);
}

Labels::Place Labels::place(double x, double y, double width, double lead) {
    constexpr double ascent = 9, descent = 3;
    for (const double distance : {lead, lead + 10, lead + 22, lead + 36, lead + 52, lead + 70}) {
        for (const int direction : {2, 0, 8, 1, 3, 15, 6, 10, 4, 12, 14, 5, 7, 9, 11, 13}) { // of 16, from the right
            const double angle = -double(direction) * std::numbers::pi / 8;
            const double dx = std::cos(angle), dy = std::sin(angle);
            const double centre = x + dx * (distance + width / 2), base = y + dy * (distance + 4) + 4;
            const Box box{centre - width / 2 - 2, base - ascent - 1, centre + width / 2 + 2, base + descent + 1};
            const bool free = box.inside(m_area) && std::none_of(m_taken.begin(), m_taken.end(),
                                                                 [&](const Box& b) { return box.overlaps(b); });
            if (!free) continue;
            m_taken.push_back(box);
            return {centre - width / 2, base, distance > lead, true};
        }
    }
    return {};
}

} // namespace squeeze::pipeline::report

// SPDX-License-Identifier: GPL-3.0-or-later
// Axes and label placement of the report's plots, in SVG user units.
#pragma once

#include <string>
#include <vector>

namespace squeeze::pipeline::report {

struct Box {
    double left = 0, top = 0, right = 0, bottom = 0;
    bool overlaps(const Box& other) const {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }
    bool inside(const Box& other) const {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }
};

/// Round numbers (1, 2, 5 times a power of ten) within [low, high], about `count` of them.
std::vector<double> linear_ticks(double low, double high, int count);
/// Numbers 1, 2, 5 times a power of ten within [low, high], low > 0; powers of ten alone where there are many.
std::vector<double> log_ticks(double low, double high);

/// Places labels around points so that none covers another label or a point: the nearest free spot wins.
class Labels {
public:
    explicit Labels(Box area) : m_area(area) {}
    void block(const Box& box) { m_taken.push_back(box); }

    struct Place {
        double x = 0, y = 0; ///< of the text's left end on its base line
        bool leader = false; ///< far from its point: draw a line to it
        bool found = false;
    };
    /// For a text this wide (11 px type) at a point; `lead` units of distance are tried first.
    Place place(double x, double y, double width, double lead);

private:
    Box m_area;
    std::vector<Box> m_taken;
};

/// Width of a text in 11 px type, on the safe side.
double text_width(const std::string& utf8);

} // namespace squeeze::pipeline::report

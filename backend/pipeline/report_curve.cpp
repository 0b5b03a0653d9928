// SPDX-License-Identifier: GPL-3.0-or-later
// Accuracy against size: every measurement from the uncompressed network on, in the order of the run, bytes on a
// logarithmic axis. Drawn twice, for wide and for narrow screens, so that the type keeps its size.
#include "backend/pipeline/report_plot.h"
#include "backend/pipeline/report_sections.h"

#include <algorithm>
#include <cmath>

namespace squeeze::pipeline::report {

namespace {

struct Point {
    const Measurement* measured;
    bool original = false, final = false, step = false;
};

std::vector<Point> points(const ReportInput& input) {
    std::vector<Point> result;
    const auto first = original(input);
    const auto ends = step_ends(input.measurements);
    for (std::size_t i = first; i < input.measurements.size(); ++i) {
        const auto& m = input.measurements[i];
        if (m.n > 0 && m.bytes > 0 && std::isfinite(m.top1)) result.push_back({&m, i == first, false, ends[i]});
    }
    if (!result.empty()) result.back().final = result.size() > 1;
    return result;
}

class Plot {
public:
    Plot(std::vector<Point> points, double width, double height)
        : m_points(std::move(points)), m_width(width), m_height(height) {
        double few = 1e300, many = 0, low = 1, high = 0;
        for (const auto& p : m_points) {
            const auto [below, above] = wilson(p.measured->top1, p.measured->n);
            few = std::min(few, double(p.measured->bytes));
            many = std::max(many, double(p.measured->bytes));
            low = std::min(low, p.step ? below : p.measured->top1);
            high = std::max(high, p.step ? above : p.measured->top1);
        }
        const double ratio = std::max(many / few, 2.0), room = std::pow(ratio, 0.12);
        m_few = few / room, m_many = few * ratio * room;
        const double air = std::max(0.006, (high - low) * 0.12);
        m_low = std::max(0.0, low - air), m_high = std::min(1.0, high + air);
    }

    std::string svg(const char* css) {
        std::string out = std::string("<svg class=\"plot ") + css + "\" viewBox=\"0 0 " + coordinate(m_width) + " " +
                          coordinate(m_height) +
                          "\" role=\"img\" aria-label=\"Top-1 accuracy on validation images against bytes\">";
        out += axes() + line();
        for (const auto& p : m_points) out += interval(p);
        for (const auto& p : m_points) out += mark(p);
        return out + labels() + "</svg>";
    }

private:
    double x(double count) const {
        return left + (m_width - left - right) * std::log(count / m_few) / std::log(m_many / m_few);
    }
    double y(double share) const {
        return m_height - bottom - (m_height - top - bottom) * (share - m_low) / (m_high - m_low);
    }
    double x(const Point& p) const { return x(double(p.measured->bytes)); }
    double y(const Point& p) const { return y(p.measured->top1); }

    static std::string segment(const char* css, double x1, double y1, double x2, double y2) {
        return std::string("<line class=\"") + css + "\" x1=\"" + coordinate(x1) + "\" y1=\"" + coordinate(y1) +
               "\" x2=\"" + coordinate(x2) + "\" y2=\"" + coordinate(y2) + "\"/>";
    }
    static std::string words(const char* css, double at_x, double at_y, const char* anchor, const std::string& text) {
        return std::string("<text class=\"") + css + "\" x=\"" + coordinate(at_x) + "\" y=\"" + coordinate(at_y) +
               "\" text-anchor=\"" + anchor + "\">" + text + "</text>";
    }

    std::string axes() const {
        std::string out;
        const auto rows = linear_ticks(m_low, m_high, 6);
        const int decimals = rows.size() > 1 && rows[1] - rows[0] < 0.0095 ? 1 : 0;
        for (const double tick : rows) {
            out += segment("grid", left, y(tick), m_width - right, y(tick));
            out += words("axis", left - 8, y(tick) + 4, "end", fixed(tick * 100, decimals));
        }
        const double floor = m_height - bottom;
        out += segment("base", left, floor, m_width - right, floor);
        double free = 0;
        for (const double tick : log_ticks(m_few, m_many)) {
            const auto text = rough_bytes(tick);
            const double half = text_width(text) / 2;
            if (x(tick) - half < free || x(tick) + half > m_width) continue;
            free = x(tick) + half + 10;
            out += segment("base", x(tick), floor, x(tick), floor + 4);
            out += words("axis", x(tick), floor + 17, "middle", text);
        }
        out += words("axis", 0, 12, "start", "top-1, %");
        return out + words("axis", m_width - right, m_height - 4, "end", "bytes of the complete file");
    }

    std::string line() const {
        std::string path;
        for (const auto& p : m_points) path += (path.empty() ? "M" : " L") + coordinate(x(p)) + " " + coordinate(y(p));
        return "<path class=\"path\" d=\"" + path + "\"/>";
    }

    std::string interval(const Point& p) const {
        if (!p.step) return "";
        const auto [low, high] = wilson(p.measured->top1, p.measured->n);
        return segment(p.original ? "ci95 o" : "ci95", x(p), y(std::max(low, m_low)), x(p), y(std::min(high, m_high)));
    }

    std::string mark(const Point& p) const {
        const auto& m = *p.measured;
        const auto title = "<title>" + escape(m.step) + (m.epoch ? ", epoch " + std::to_string(m.epoch) : "") + ": " +
                           bytes(m.bytes) + ", " + percent(m.top1) + "</title>";
        const auto cx = coordinate(x(p)), cy = coordinate(y(p));
        if (p.original)
            return "<rect class=\"square\" x=\"" + coordinate(x(p) - 5.5) + "\" y=\"" + coordinate(y(p) - 5.5) +
                   "\" width=\"11\" height=\"11\">" + title + "</rect>";
        if (m.badge == Badge::Estimated)
            return "<path class=\"guess\" d=\"M" + cx + " " + coordinate(y(p) - 6) + " l6 6 l-6 6 l-6 -6 Z\">" + title +
                   "</path>";
        const std::string ring =
            p.final ? "<circle class=\"ring\" cx=\"" + cx + "\" cy=\"" + cy + "\" r=\"9\"/>" : std::string();
        return ring + "<circle class=\"" + (p.step ? "dot" : "epoch") + "\" cx=\"" + cx + "\" cy=\"" + cy + "\" r=\"" +
               (p.final  ? "6"
                : p.step ? "5"
                         : "2.5") +
               "\">" + title + "</circle>";
    }

    /// The ends first, then the steps from the last: what finds no room is left to the table.
    std::string labels() const {
        Labels labels({left + 2, top - 6, m_width - 2, m_height - bottom - 2});
        for (const auto& p : m_points) {
            const double r = p.final ? 9 : p.step ? 5 : 2;
            labels.block({x(p) - r, y(p) - r, x(p) + r, y(p) + r});
            if (!p.step) continue;
            const auto [low, high] = wilson(p.measured->top1, p.measured->n);
            labels.block({x(p) - 1, y(high), x(p) + 1, y(low)});
        }
        for (std::size_t i = 1; i < m_points.size(); ++i) { // the line between them
            const double dx = x(m_points[i]) - x(m_points[i - 1]), dy = y(m_points[i]) - y(m_points[i - 1]);
            const int dots = int(std::hypot(dx, dy) / 4) + 1;
            for (int d = 0; d <= dots; ++d) {
                const double at_x = x(m_points[i - 1]) + dx * d / dots, at_y = y(m_points[i - 1]) + dy * d / dots;
                labels.block({at_x - 1, at_y - 1, at_x + 1, at_y + 1});
            }
        }
        std::string out;
        const auto put = [&](const Point& p, const char* css, const std::string& text, double width) {
            const auto place = labels.place(x(p), y(p), width, p.final ? 13 : 9);
            if (!place.found) return;
            if (place.leader) {
                const double to_x = std::clamp(x(p), place.x, place.x + width);
                const double to_y = std::clamp(y(p), place.y - 10, place.y + 2);
                const double away = (p.final ? 11 : 7) / std::max(12.0, std::hypot(to_x - x(p), to_y - y(p)));
                out += segment("leader", x(p) + (to_x - x(p)) * away, y(p) + (to_y - y(p)) * away, to_x, to_y);
            }
            out += words(css, place.x, place.y, "start", text);
        };
        for (std::size_t i = m_points.size(); i-- > 0;) {
            const auto& p = m_points[i];
            const auto text = p.final ? "now " + rough_bytes(double(p.measured->bytes)) : std::string("original");
            if (p.final || p.original) put(p, "strong", text, text_width(text) * 1.06);
        }
        for (std::size_t i = m_points.size(); i-- > 0;) {
            const auto& p = m_points[i];
            if (p.final || p.original || !p.step) continue;
            const auto& m = *p.measured; // its width is that of the words, not of their escapes
            const auto raw = (m.step_index < 0 ? "" : std::to_string(m.step_index + 1) + " ") +
                             m.step.substr(0, std::min<std::size_t>(m.step.find(' '), 16));
            put(p, "", step_label(m), text_width(raw));
        }
        return out;
    }

    static constexpr double left = 52, right = 14, top = 24, bottom = 40;
    std::vector<Point> m_points;
    double m_width, m_height, m_few = 1, m_many = 2, m_low = 0, m_high = 1;
};

} // namespace

std::string curve(const ReportInput& input) {
    const auto all = points(input);
    if (all.empty())
        return panel("curve", "Accuracy against size", "",
                     "<p class=\"note\">No accuracy was measured in this run.</p>");
    const bool epochs = std::any_of(all.begin(), all.end(), [](const Point& p) { return !p.step; });
    const bool guesses =
        std::any_of(all.begin(), all.end(), [](const Point& p) { return p.measured->badge == Badge::Estimated; });
    std::string note =
        "Left is smaller, up is better. Steps are numbered as in the recipe; bars are 95 % intervals on " +
        grouped(all.back().measured->n) + " " + name(all.back().measured->split) + " images.";
    if (epochs) note += " Small rings are epochs of training.";
    if (guesses) note += " Dashed diamonds are estimates.";
    const auto earlier = original(input);
    if (earlier > 0) note += " The training before the first compressing step is in the table only.";
    return panel("curve", "Accuracy against size", legend() + measured_badge() + synthetic_badge(input),
                 Plot(all, 1060, 380).svg("wide") + Plot(all, 330, 300).svg("narrow") + "<p class=\"note\">" + note +
                     "</p>");
}

} // namespace squeeze::pipeline::report

// SPDX-License-Identifier: GPL-3.0-or-later
// How far the axes reach, and where their ticks stand.
#include "widgets/plots/tradeoff_plot.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

void TradeoffPlot::fitRanges() {
    double left = 1e300, right = -1e300, low = 1, high = 0;
    const auto take = [&](double x) {
        left = std::min(left, x);
        right = std::max(right, x);
    };
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        if (!shown(i)) continue;
        const auto& point = m_data.points[i];
        take(*place(point, m_against));
        if (point.role == TradePoint::Role::Live || point.top1.known != Known::Measured) continue;
        low = std::min(low, point.top1.high > 0 ? point.top1.low : point.top1.value);
        high = std::max(high, point.top1.high > 0 ? point.top1.high : point.top1.value);
    }
    // A draft before retraining may lie far below: it must not flatten what was measured, and is held at the edge.
    const double span = std::max(0.05, high - low), lowest = high > 0 ? low - 0.5 * span : 0;
    for (std::size_t i = 0; i < m_data.points.size(); ++i) {
        const auto& top1 = m_data.points[i].top1;
        if (!shown(i) || top1.known == Known::Measured) continue;
        low = std::min(low, std::max(lowest, top1.value));
        high = std::max(high, top1.value);
    }
    if (m_against == Against::Size && m_data.target) take(double(m_data.target));
    if (right < left) left = right = m_against == Against::Size ? 1e5 : m_against == Against::Latency ? 5 : 0.5;
    for (double share : {m_data.floor, m_data.reference ? m_data.reference->top1 : 0.0})
        if (share > 0) low = std::min(low, share), high = std::max(high, share);
    if (high <= 0) low = 0, high = 1;
    const double rawLeft = left, rawRight = right, rawLow = low, rawHigh = high;
    // Room on both sides, in the scale of the axis; accuracy in whole steps of its ticks.
    if (m_against == Against::Size) {
        const double room = std::max(1.3, std::pow(right / left, 0.08));
        left /= room, right *= room;
    } else {
        const double room = std::max(0.08 * (right - left), m_against == Against::Sparsity ? 0.02 : 0.4);
        left = std::max(0.0, left - room), right += room;
        if (m_against == Against::Sparsity) right = std::min(right, 1.0);
    }
    const double pad = std::max(0.004, (high - low) * 0.04);
    low = std::max(0.0, low - pad), high = std::min(1.0, high + pad);
    if (m_live && m_fitted) { // the axes never move under the eye unless a point would leave them
        const QCPRange x = xAxis->range(), y = yAxis->range();
        left = rawLeft >= x.lower ? x.lower : left;
        right = rawRight <= x.upper ? x.upper : right;
        low = rawLow >= y.lower ? y.lower : low;
        high = rawHigh <= y.upper ? y.upper : high;
    }
    m_fitted = !m_data.points.empty();
    xAxis->setRange(left, right);
    yAxis->setRange(low, high);
    setTicks();
}

void TradeoffPlot::setTicks() {
    QVector<double> ticks;
    QVector<QString> words;
    const auto x = xAxis->range();
    if (m_against == Against::Size) {
        const bool close = x.upper / x.lower < 12;
        for (double decade = std::pow(10, std::floor(std::log10(std::max(1.0, x.lower)))); decade <= x.upper;
             decade *= 10)
            for (double times : {1.0, 1.5, 2.0, 3.0, 5.0, 7.0}) // the fewer decades, the more of them
                if (x.contains(times * decade) && (close || times == 1 || times == 3)) ticks << times * decade;
        const double target = double(m_data.target);
        if (target > 0) { // its own tick, instead of one that stands too close
            ticks.removeIf([&](double tick) {
                return std::abs(std::log10(tick / target)) < 0.09 * std::log10(x.upper / x.lower);
            });
            ticks << target;
        }
        for (double tick : ticks) words << axisBytes(tick);
    } else {
        const bool share = m_against == Against::Sparsity;
        const double span = x.size() / 5, decade = std::pow(10, std::floor(std::log10(std::max(1e-6, span))));
        const double step = span / decade > 5 ? 10 * decade : span / decade > 2 ? 5 * decade : 2 * decade;
        for (double tick = std::ceil(x.lower / step) * step; tick <= x.upper + step * 1e-6; tick += step) {
            ticks << tick;
            words << (share ? axisPercent(tick, step) : QLocale().toString(tick, 'g', 4));
        }
    }
    m_sizes->setTicks(ticks, words);
    const auto y = yAxis->range();
    double step = 0.002;
    for (double wider : {0.005, 0.01, 0.02, 0.05, 0.1, 0.2})
        if (y.size() / step > 6) step = wider;
    ticks.clear();
    words.clear();
    for (double tick = std::ceil(y.lower / step - 1e-9) * step; tick <= y.upper + 1e-9; tick += step) {
        ticks << tick;
        words << axisPercent(tick, step);
    }
    m_shares->setTicks(ticks, words);
}

QString TradeoffPlot::axisBytes(double bytes) {
    const QLocale locale;
    if (bytes >= 1e6) return tr("%1\u202fMB", "axis of bytes").arg(locale.toString(bytes / 1e6, 'g', 3));
    if (bytes >= 1e3) return tr("%1\u202fKB", "axis of bytes").arg(locale.toString(bytes / 1e3, 'g', 3));
    return tr("%1\u202f"
              "B", // apart: a translator's tools would read one number, 0x202fB
              "axis of bytes")
        .arg(locale.toString(bytes, 'g', 3));
}

QString TradeoffPlot::axisPercent(double share, double step) {
    return tr("%1\u202f%", "axis of shares").arg(QLocale().toString(share * 100, 'f', step < 0.0099 ? 1 : 0));
}

} // namespace squeeze

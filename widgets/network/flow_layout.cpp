// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/network/flow_layout.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr double kPad = 9, kBetween = 7, kCurve = 15, kLeastSide = 3;
constexpr double kLeastGap = 13, kMostGap = 26, kLargest = 84, kSmallestLargest = 34;

double root(const FlowPart& part) { return std::sqrt(double(std::max<std::uint64_t>(part.original, 1))); }

bool boxed(const FlowBlock& block) {
    return block.kind == FlowBlock::Kind::Fire || block.kind == FlowBlock::Kind::Layers;
}

/// Content size of a block's squares at a scale.
QSizeF squares_size(const FlowBlock& block, double scale) {
    const auto side = [&](std::size_t part) { return std::max(kLeastSide, scale * root(block.parts[part])); };
    if (block.kind == FlowBlock::Kind::Fire)
        return {side(0) + kCurve + std::max(side(1), side(2)), std::max(side(0), side(1) + kBetween + side(2))};
    double wide = 0, high = 0;
    for (std::size_t i = 0; i < block.parts.size(); ++i) {
        wide = std::max(wide, side(i));
        high += side(i) + (i ? kBetween : 0);
    }
    return {wide, high};
}

double block_width(const FlowBlock& block, double scale, double least) {
    switch (block.kind) {
    case FlowBlock::Kind::Fire:
    case FlowBlock::Kind::Layers:
        return std::max(least, squares_size(block, scale).width() + 2 * kPad);
    case FlowBlock::Kind::Pool:
        return 10;
    case FlowBlock::Kind::Join:
        return 18;
    case FlowBlock::Kind::Input:
    case FlowBlock::Kind::Output:
        break;
    }
    return std::max(least, 40.0);
}

double total_width(const FlowNet& net, const FlowMeasures& measures, double scale) {
    double width = measures.left + measures.right;
    for (std::size_t i = 0; i < net.blocks.size(); ++i)
        width += block_width(net.blocks[i], scale, measures.leastWidth[i]);
    return width + kLeastGap * double(std::max<std::size_t>(net.blocks.size(), 1) - 1);
}

/// The largest scale at which every block fits in height and, where possible, all of them in width.
double best_scale(const FlowNet& net, const FlowMeasures& measures) {
    double largest = 1;
    for (const auto& block : net.blocks)
        for (const auto& part : block.parts) largest = std::max(largest, root(part));
    double scale = kLargest / largest;
    const double high = measures.room.height() - measures.head - 2 * kPad;
    for (const auto& block : net.blocks) {
        if (!boxed(block)) continue;
        const double needed = squares_size(block, scale).height();
        if (needed > high) scale *= std::max(0.05, high / needed);
    }
    const double least = std::min(scale, kSmallestLargest / largest);
    for (int step = 0; step < 24 && total_width(net, measures, scale) > measures.room.width() && scale > least; ++step)
        scale = std::max(least, scale * 0.94);
    return scale;
}

std::vector<QRectF> place_squares(const FlowBlock& block, const QRectF& box, double head, double scale) {
    const auto size = squares_size(block, scale);
    const auto side = [&](std::size_t part) { return std::max(kLeastSide, scale * root(block.parts[part])); };
    const double x = box.center().x() - size.width() / 2;
    const double middle = box.top() + head + (box.height() - head) / 2;
    if (block.kind == FlowBlock::Kind::Fire) {
        const double right = x + side(0) + kCurve, top = middle - (side(1) + kBetween + side(2)) / 2;
        return {QRectF(x, middle - side(0) / 2, side(0), side(0)), QRectF(right, top, side(1), side(1)),
                QRectF(right, top + side(1) + kBetween, side(2), side(2))};
    }
    std::vector<QRectF> squares;
    double y = middle - size.height() / 2;
    for (std::size_t i = 0; i < block.parts.size(); ++i) {
        squares.emplace_back(box.center().x() - side(i) / 2, y, side(i), side(i));
        y += side(i) + kBetween;
    }
    return squares;
}

} // namespace

double FlowLayout::side(std::uint64_t bytes) const { return scale * std::sqrt(double(bytes)); }

FlowLayout layOutFlow(const FlowNet& net, const FlowMeasures& measures) {
    FlowLayout layout;
    layout.scale = best_scale(net, measures);
    const double natural = total_width(net, measures, layout.scale);
    const double spare = std::max(0.0, measures.room.width() - natural);
    const double gap = std::min(kMostGap, kLeastGap + spare / double(std::max<std::size_t>(net.blocks.size(), 2) - 1));
    const double rest = measures.room.width() - natural - (gap - kLeastGap) * double(net.blocks.size() - 1);
    double x = measures.left + std::max(0.0, rest / 2);
    layout.middle = measures.top + measures.head + (measures.room.height() - measures.head) / 2;
    for (std::size_t i = 0; i < net.blocks.size(); ++i) {
        const auto& block = net.blocks[i];
        const double width = block_width(block, layout.scale, measures.leastWidth[i]);
        const double high = boxed(block)                          ? measures.room.height()
                            : block.kind == FlowBlock::Kind::Pool ? 36
                            : block.kind == FlowBlock::Kind::Join ? 18
                                                                  : std::max(40.0, 1.8 * measures.head);
        const double top = boxed(block) ? measures.top : layout.middle - high / 2;
        FlowLayout::Place place{QRectF(x, top, width, high), {}};
        if (boxed(block)) place.squares = place_squares(block, place.box, measures.head, layout.scale);
        x += width + gap;
        layout.places.push_back(std::move(place));
    }
    layout.width = std::max(measures.room.width(), x - gap + measures.right);
    return layout;
}

} // namespace squeeze

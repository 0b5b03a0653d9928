// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/studio/pages/evaluate/evaluate_figures.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace squeeze::studio {

namespace {

constexpr double z = 1.959964; // 95 %

bool right(const nn::Evaluation& of, std::size_t i) { return of.predicted[i] == of.labels[i]; }

Figure recall(const nn::Evaluation& of, int label) {
    std::uint64_t n = 0, hits = 0;
    for (std::size_t i = 0; i < of.labels.size(); ++i) {
        if (of.labels[i] != label) continue;
        ++n;
        hits += right(of, i);
    }
    if (n == 0) return {};
    const double share = double(hits) / double(n);
    const auto band = wilson(share, n);
    return {share, Known::Measured, n, band.low, band.high};
}

std::vector<std::uint64_t> flat(const std::vector<std::vector<int>>& matrix) {
    std::vector<std::uint64_t> counts;
    for (const auto& row : matrix)
        for (const int count : row) counts.push_back(std::uint64_t(count));
    return counts;
}

} // namespace

bool has_compressed(const Comparison& comparison) { return comparison.compressed.n > 0; }

std::vector<std::size_t> choose(const Comparison& comparison, Kind kind, const CellFilter& cell) {
    const bool both = has_compressed(comparison);
    const auto& before = comparison.original;
    const auto& after = both ? comparison.compressed : before;
    const auto& asked = cell.original ? before : after;
    std::vector<std::size_t> positions;
    for (std::size_t i = 0; i < before.samples.size(); ++i) {
        if (cell.truth >= 0 && before.labels[i] != cell.truth) continue;
        if (cell.answer >= 0 && asked.predicted[i] != cell.answer) continue;
        const bool was = right(before, i), is = right(after, i);
        const bool fits = kind == Kind::Cell     ? cell.truth >= 0 || cell.answer >= 0
                          : kind == Kind::Broken ? both && was && !is
                          : kind == Kind::Fixed  ? both && !was && is
                                                 : !was && !is;
        if (fits) positions.push_back(i);
    }
    return positions;
}

void arrange(std::vector<std::size_t>& positions, const Comparison& comparison, Order order) {
    const bool both = has_compressed(comparison);
    const auto& now = both ? comparison.compressed : comparison.original;
    const auto& samples = comparison.dataset->samples();
    const auto moved = [&](std::size_t i) {
        return both ? std::abs(comparison.truthOriginal[i] - comparison.truthCompressed[i])
                    : 1 - comparison.truthOriginal[i];
    };
    std::ranges::stable_sort(positions, [&](std::size_t a, std::size_t b) {
        switch (order) {
        case Order::Confidence:
            return moved(a) > moved(b);
        case Order::Sure:
            return now.confidence[a] > now.confidence[b];
        case Order::Truth:
            return now.labels[a] < now.labels[b];
        case Order::Name:
            return samples[now.samples[a]].name < samples[now.samples[b]].name;
        }
        return false;
    });
}

QString class_name(const Comparison& comparison, int label) {
    if (label < 0 || std::size_t(label) >= comparison.classes.size())
        return QCoreApplication::translate("squeeze::studio::Evaluate", "another class");
    return QString::fromStdString(comparison.classes[std::size_t(label)]);
}

std::vector<Verdict> verdicts(const Comparison& comparison, const std::vector<std::size_t>& positions) {
    const auto &before = comparison.original, &after = comparison.compressed;
    std::vector<Verdict> result;
    for (const auto i : positions) {
        const auto sample = before.samples[i];
        Verdict one{sample,
                    QString::fromStdString(comparison.dataset->samples()[sample].name).section(u'/', -1),
                    class_name(comparison, before.labels[i]),
                    class_name(comparison, before.predicted[i]),
                    {},
                    double(before.confidence[i]),
                    0};
        if (has_compressed(comparison)) {
            one.after = class_name(comparison, after.predicted[i]);
            one.afterShare = double(after.confidence[i]);
        }
        result.push_back(std::move(one));
    }
    return result;
}

ConfusionCounts confusion(const Comparison& comparison) {
    if (comparison.original.confusion.empty()) return {};
    ConfusionCounts counts;
    for (std::size_t c = 0; c < comparison.classes.size(); ++c) counts.classes << class_name(comparison, int(c));
    counts.original = flat(comparison.original.confusion);
    counts.compressed = flat(comparison.compressed.confusion);
    return counts;
}

std::vector<PerClass> per_class(const Comparison& comparison) {
    std::vector<PerClass> rows;
    for (std::size_t c = 0; c < comparison.classes.size(); ++c)
        rows.push_back({class_name(comparison, int(c)), recall(comparison.original, int(c)),
                        recall(comparison.compressed, int(c))});
    return rows;
}

Change change(const Comparison& comparison) {
    Change result;
    if (!has_compressed(comparison)) return result;
    result.n = comparison.original.n;
    result.lost = choose(comparison, Kind::Broken).size();
    result.won = choose(comparison, Kind::Fixed).size();
    const double n = double(result.n), difference = double(result.won) - double(result.lost);
    result.difference = difference / n;
    // McNemar's variance of a difference of paired shares.
    result.half = z * std::sqrt(std::max(0.0, double(result.won + result.lost) - difference * difference / n)) / n;
    return result;
}

Sure sure(const nn::Evaluation& evaluation, double threshold) {
    Sure result;
    std::uint64_t hits = 0;
    for (std::size_t i = 0; i < evaluation.predicted.size(); ++i) {
        if (double(evaluation.confidence[i]) < threshold) continue;
        ++result.answered;
        hits += right(evaluation, i);
    }
    if (evaluation.n > 0) result.coverage = double(result.answered) / double(evaluation.n);
    if (result.answered > 0) result.right = double(hits) / double(result.answered);
    return result;
}

std::vector<int> hurt_most(const std::vector<PerClass>& rows, std::size_t most) {
    const auto lost = [&](int row) {
        const auto& one = rows[std::size_t(row)];
        const bool known = one.original.known == Known::Measured && one.compressed.known == Known::Measured;
        return known ? one.original.value - one.compressed.value : 0;
    };
    std::vector<int> order;
    for (int row = 0; row < int(rows.size()); ++row)
        if (lost(row) > 1e-9) order.push_back(row);
    std::ranges::stable_sort(order, [&](int a, int b) { return lost(a) > lost(b); });
    if (order.size() > most) order.resize(most);
    return order;
}

QRectF seen_part(int width, int height, const InputSpec& spec) {
    if (width < 1 || height < 1 || spec.geometry == InputSpec::Geometry::Squash) return {0, 0, 1, 1};
    const double shorter = std::min(width, height), shrunk = std::round(spec.size * 8.0 / 7);
    const double side = shorter >= shrunk ? shorter * spec.size / shrunk : std::min(shorter, double(spec.size));
    return {(1 - side / width) / 2, (1 - side / height) / 2, side / width, side / height};
}

} // namespace squeeze::studio

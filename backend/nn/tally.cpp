// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/nn/tally.h"

#include <algorithm>
#include <cmath>

namespace squeeze::nn {

namespace {

constexpr std::size_t matrix_classes = 100; ///< above it nobody reads a confusion matrix
constexpr int five = 5;

/// Logits that overflowed are shares that are no numbers: neither says anything about its neighbours.
bool sound(std::span<const float> outputs) {
    return std::none_of(outputs.begin(), outputs.end(), [](float it) { return std::isnan(it) || it == HUGE_VALF; });
}

/// How many outputs come before `output` when ranked; ties: lower index first.
int rank(std::span<const float> outputs, int output) {
    const float own = outputs[std::size_t(output)];
    int before = 0;
    for (std::size_t i = 0; i < outputs.size(); ++i)
        before += outputs[i] > own || (outputs[i] == own && int(i) < output);
    return before;
}

} // namespace

int best(std::span<const float> outputs) {
    std::size_t at = 0;
    for (std::size_t i = 1; i < outputs.size(); ++i)
        if (outputs[i] > outputs[at] || (std::isnan(outputs[at]) && !std::isnan(outputs[i]))) at = i;
    return int(at);
}

Outcome outcome(std::size_t sample, std::span<const float> outputs, const data::ClassMap& map,
                const data::Dataset& dataset) {
    Outcome result;
    result.sample = sample;
    result.label = dataset.samples()[sample].label;
    result.output = best(outputs);
    result.confidence = outputs[std::size_t(result.output)];
    if (!sound(outputs) || !std::isfinite(result.confidence)) return result;
    result.predicted = map.label(result.output);
    const int right = map.output(result.label);
    result.in_five = right >= 0 && rank(outputs, right) < five;
    return result;
}

Evaluation tally(std::span<const Outcome> outcomes, Split split, std::size_t classes) {
    Evaluation result;
    result.split = split;
    result.n = outcomes.size();
    if (classes <= matrix_classes) result.confusion.assign(classes, std::vector<int>(classes));
    std::vector<std::uint64_t> seen(classes), right(classes);
    std::uint64_t correct = 0, in_five = 0;
    for (const auto& it : outcomes) {
        const bool hit = it.predicted == it.label;
        result.samples.push_back(it.sample);
        result.labels.push_back(it.label);
        result.predicted.push_back(it.predicted);
        result.confidence.push_back(it.confidence);
        ++seen[std::size_t(it.label)];
        right[std::size_t(it.label)] += hit;
        correct += hit;
        in_five += it.in_five;
        if (it.predicted >= 0 && !result.confusion.empty())
            ++result.confusion[std::size_t(it.label)][std::size_t(it.predicted)];
    }
    if (result.n == 0) return result;
    double recalls = 0;
    int present = 0;
    for (std::size_t c = 0; c < classes; ++c)
        if (seen[c]) recalls += double(right[c]) / double(seen[c]), ++present;
    result.top1 = double(correct) / double(result.n);
    result.top5 = double(in_five) / double(result.n);
    result.balanced = recalls / present;
    return result;
}

} // namespace squeeze::nn

// SPDX-License-Identifier: GPL-3.0-or-later
#include "backend/compress/sorted_values.h"

#include "backend/core/error.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace squeeze::compress {

namespace {

/// Value and place in one word that sorts by value: the float's bits, made to ascend.
std::uint64_t pack(float value, std::size_t place) {
    const auto bits = std::bit_cast<std::uint32_t>(value == 0 ? 0.0f : value);
    const auto ascending = bits & 0x80000000u ? ~bits : bits | 0x80000000u;
    return std::uint64_t(ascending) << 32 | std::uint32_t(place);
}

float unpack(std::uint64_t word) {
    const auto ascending = std::uint32_t(word >> 32);
    return std::bit_cast<float>(ascending & 0x80000000u ? ascending & 0x7FFFFFFFu : ~ascending);
}

} // namespace

SortedValues::SortedValues(std::span<const float> original) : position(original.size()) {
    std::vector<std::uint64_t> order(original.size());
    long double total = 0;
    for (std::size_t i = 0; i < original.size(); ++i) {
        if (!std::isfinite(original[i])) throw Error(Fault::Input, "cluster: a weight is not a finite number");
        order[i] = pack(original[i], i);
        total += original[i];
    }
    std::sort(order.begin(), order.end());
    centre = original.empty() ? 0 : double(total / (long double)(original.size()));

    weight.push_back(0);
    sum.push_back(0);
    long double running = 0;
    for (std::size_t i = 0; i < order.size(); ++i) {
        const float value = unpack(order[i]);
        if (values.empty() || value != values.back()) {
            values.push_back(value);
            weight.push_back(weight.back());
            sum.push_back(0);
        }
        running += (long double)(value) - (long double)(centre);
        weight.back() += 1;
        sum.back() = double(running);
        position[std::uint32_t(order[i])] = std::uint32_t(values.size() - 1);
    }
}

double SortedValues::error(std::size_t begin, std::size_t end, double centroid) const {
    double result = 0;
    for (std::size_t i = begin; i < end; ++i) {
        const double distance = double(values[i]) - centroid;
        result += (weight[i + 1] - weight[i]) * distance * distance;
    }
    return result;
}

Runs assign(const SortedValues& sorted, std::span<const double> centroids) {
    Runs runs;
    std::size_t begin = 0;
    for (std::size_t c = 0; c < centroids.size(); ++c) {
        std::size_t end = sorted.size();
        if (c + 1 < centroids.size()) {
            const double middle = centroids[c] + (centroids[c + 1] - centroids[c]) / 2;
            end = std::size_t(std::upper_bound(sorted.values.begin() + std::ptrdiff_t(begin), sorted.values.end(),
                                               middle, [](double edge, float value) { return edge < double(value); }) -
                              sorted.values.begin());
        }
        if (end > begin) runs.push_back(end);
        begin = end;
    }
    return runs;
}

std::vector<double> means(const SortedValues& sorted, const Runs& runs) {
    std::vector<double> result;
    std::size_t begin = 0;
    for (const auto end : runs) {
        result.push_back(sorted.mean(begin, end));
        begin = end;
    }
    return result;
}

double error(const SortedValues& sorted, const Runs& runs, std::span<const double> centroids) {
    double result = 0;
    std::size_t begin = 0;
    for (std::size_t r = 0; r < runs.size(); ++r) {
        result += sorted.error(begin, runs[r], centroids[r]);
        begin = runs[r];
    }
    return result;
}

} // namespace squeeze::compress

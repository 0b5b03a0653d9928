// SPDX-License-Identifier: GPL-3.0-or-later
// Reading weights whatever their representation, and the checks that hostile ones must pass.
#include "backend/model/weights.h"

#include "backend/core/error.h"
#include "backend/model/graph.h"

#include <algorithm>
#include <cmath>

namespace squeeze {

namespace {

constexpr std::size_t most_weights = std::size_t(1) << 28;

void require(bool holds, const char* problem) {
    if (!holds) throw Error(Fault::Corrupt, std::string("weights: ") + problem);
}

bool finite(const std::vector<float>& values) {
    return std::ranges::all_of(values, [](float value) { return std::isfinite(value); });
}

} // namespace

std::size_t count(const Shape& shape) {
    if (shape.empty()) return 0;
    std::size_t product = 1;
    for (const int extent : shape) product *= std::size_t(extent);
    return product;
}

std::vector<float> dense(const Weights& weights) {
    auto values = std::visit(
        Overloaded{
            [](const Floats& floats) { return floats.values; },
            [](const Codebook& book) {
                std::vector<float> result(book.index.size());
                std::ranges::transform(book.index, result.begin(), [&](std::uint8_t id) { return book.values[id]; });
                return result;
            },
            [](const Levels& quantised) {
                std::vector<float> result(quantised.levels.size());
                std::ranges::transform(quantised.levels, result.begin(),
                                       [&](std::int32_t level) { return quantised.step * float(level); });
                return result;
            },
        },
        weights.data);
    if (weights.mask)
        for (std::size_t i = 0; i < values.size(); ++i)
            if (!(*weights.mask)[i]) values[i] = 0;
    return values;
}

std::size_t nonzeros(const Weights& weights) {
    const auto values = dense(weights);
    return std::size_t(std::ranges::count_if(values, [](float value) { return value != 0; }));
}

void validate(const Weights& weights) {
    std::size_t size = 1;
    require(!weights.shape.empty() && weights.shape.size() <= 4, "have an impossible shape");
    for (const int extent : weights.shape) {
        require(extent > 0, "have an impossible shape");
        require(size <= most_weights / std::size_t(extent), "are too many");
        size *= std::size_t(extent);
    }
    if (weights.mask) {
        require(weights.mask->size() == size, "have a mask of another size");
        require(std::ranges::all_of(*weights.mask, [](auto bit) { return bit <= 1; }),
                "have a mask that is not 0 or 1");
    }
    std::visit(
        Overloaded{
            [&](const Floats& floats) {
                require(floats.values.size() == size, "have another number of values than their shape");
                require(finite(floats.values), "hold a value that is not finite");
            },
            [&](const Codebook& book) {
                require(!book.values.empty() && book.values.size() <= 256, "have a codebook that is not 1..256");
                require(finite(book.values), "have a centroid that is not finite");
                require(book.index.size() == size, "have another number of indices than their shape");
                require(std::ranges::all_of(book.index, [&](auto id) { return id < book.values.size(); }),
                        "have an index outside of their codebook");
            },
            [&](const Levels& quantised) {
                require(quantised.levels.size() == size, "have another number of levels than their shape");
                require(std::ranges::all_of(quantised.levels,
                                            [&](auto level) { return std::isfinite(quantised.step * float(level)); }) &&
                            std::isfinite(quantised.step),
                        "have a step that is not finite");
            },
        },
        weights.data);
}

} // namespace squeeze
